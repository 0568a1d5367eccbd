/** What a page gets of a view: names of files are shown with keys masked; their addresses are not. */
export const withoutUris = <T>(view: T): T =>
  JSON.parse(JSON.stringify(view, (name, value) => (name === 'uri' ? '' : value)));
