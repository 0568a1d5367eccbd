/**
 * Methods of browsers that make an address, by what it begins with. Libraries that draw have methods of the same names
 * with the same results.
 * https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/toDataURL
 * https://developer.mozilla.org/docs/Web/API/URL/createObjectURL_static
 */
export const startsOfAddresses: ReadonlyMap<string, string> = new Map([
  ['toDataURL', 'data:image/'],
  ['createObjectURL', 'blob:'],
]);

/**
 * Methods of `document` that give elements, which are no texts: what people mean is in them.
 * https://developer.mozilla.org/docs/Web/API/Document (2026-11-27)
 */
export const elementCalls: ReadonlySet<string> = new Set([
  'querySelector',
  'querySelectorAll',
  'getElementById',
  'getElementsByClassName',
  'getElementsByTagName',
  'createElement',
]);
