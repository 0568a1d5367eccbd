/**
 * Node and the browser get an entry each, and most of what lies behind the two is the same library. esbuild finds that
 * part, but puts it into ES modules, which neither a worker made from text nor the web extension host can load. So it
 * is asked twice: for the parts first, then for a CommonJS file of each.
 */
import * as esbuild from 'esbuild';

/**
 * The parts of two entries, as texts of ES modules: `node`, `browser` and what they have in common. Throws where the
 * browser would ask for something that is neither in `external` nor here.
 */
export async function split({ node, browser, external, ...options }) {
  const result = await esbuild.build({
    ...options,
    entryPoints: { node, browser },
    outdir: '.',
    chunkNames: 'shared',
    splitting: true,
    format: 'esm',
    platform: 'node',
    // Packages name their half for either by a condition.
    conditions: ['module', 'browser'],
    external,
    write: false,
    minify: false,
    sourcemap: options.sourcemap ? 'inline' : false,
    metafile: true,
  });
  const texts = Object.fromEntries(
    result.outputFiles.map(({ path, text }) => [/(\w+)\.js$/.exec(path)?.[1], text]),
  );
  for (const name of ['browser', 'shared']) {
    for (const { path } of result.metafile.outputs[`${name}.js`].imports) {
      if (path !== 'shared.js' && !external.includes(path)) throw new Error(`${browser} asks for ${path}`);
    }
  }
  return { texts, metafile: result.metafile };
}

/** esbuild plugin: gives `import '<name>'` the text of a part, where `names` leads to one. */
export function partsPlugin(texts, names) {
  return {
    name: 'parts',
    setup(build) {
      build.onResolve({ filter: /./ }, ({ path }) =>
        names[path] ? { path: names[path], namespace: 'part' } : undefined,
      );
      build.onLoad({ filter: /./, namespace: 'part' }, ({ path }) => ({
        contents: texts[path],
        loader: 'js',
        resolveDir: process.cwd(),
      }));
    },
  };
}
