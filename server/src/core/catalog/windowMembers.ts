/**
 * Names that every window has, of those that people also give to values of their own: read as a name that nobody
 * declares, they are no error. https://developer.mozilla.org/docs/Web/API/Window, read 2026-11-26.
 */
export const windowMembers: ReadonlySet<string> = new Set([
  ...['name', 'status', 'event', 'length', 'parent', 'top', 'self', 'origin', 'closed', 'opener', 'frames'],
  ...['history', 'location', 'document', 'screen', 'navigator', 'window', 'globalThis', 'external', 'caches'],
  ...['print', 'stop', 'open', 'close', 'find', 'focus', 'blur', 'scroll', 'alert', 'confirm', 'prompt'],
  ...['fetch', 'crypto', 'performance', 'customElements', 'indexedDB', 'localStorage', 'sessionStorage'],
  ...['screenX', 'screenY', 'scrollX', 'scrollY', 'innerWidth', 'innerHeight', 'outerWidth', 'outerHeight'],
  ...['menubar', 'toolbar', 'statusbar', 'scrollbars', 'personalbar', 'locationbar', 'frameElement'],
  ...['Kakao', 'kakao', '$', 'jQuery', 'React', 'Vue', 'undefined', 'NaN', 'Infinity', 'arguments'],
]);

/** The window itself; what `var` declares is a member of each. https://developer.mozilla.org/docs/Glossary/Global_object */
export const windowNames: ReadonlySet<string> = new Set(['window', 'globalThis', 'self']);
