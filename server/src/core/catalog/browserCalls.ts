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
 * Methods of `document` that give an element, which is no text: what people mean is in it. Those that give lists are not among them.
 * https://developer.mozilla.org/docs/Web/API/Document (2026-11-27)
 */
export const elementCalls: ReadonlySet<string> = new Set([
  'querySelector',
  'getElementById',
  'createElement',
]);

/**
 * What an element says, always as a string; the value of an input is not among them, since those of lists and meters are numbers.
 * https://developer.mozilla.org/docs/Web/API/HTMLElement/innerText (2026-11-27)
 */
export const textMembers: ReadonlySet<string> = new Set(['innerText', 'textContent', 'innerHTML']);
