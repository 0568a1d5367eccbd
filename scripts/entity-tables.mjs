/**
 * esbuild plugin: htmlparser2's tokenizer brings the table of all HTML entities, 26 KB, and asks for it only where it
 * decodes them. Pages are read undecoded (`core/syntax/markup/htmlTags.ts`), because offsets must stay those of the file.
 */
export function withoutEntityTables() {
  return {
    name: 'without-entity-tables',
    setup(build) {
      build.onLoad({ filter: /[\\/]entities[\\/].*decode-data-html\.js$/ }, () => ({
        contents: 'export const htmlDecodeTree = new Uint16Array(0);',
        loader: 'js',
      }));
    },
  };
}
