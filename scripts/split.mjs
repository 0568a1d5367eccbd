/**
 * Two entries of which a large part is the same: Node and the browser, the engine and what explains errors without it.
 * esbuild finds that part, but puts it into ES modules, which neither a worker made from text nor the web extension host
 * can load. So it is asked twice: for the parts first, then for a CommonJS file of each.
 */
import * as esbuild from 'esbuild';

/** The parts that may ask Node for what it brings. */
const OF_NODE = 'node';

/**
 * The parts of two entries, as texts of ES modules: one of each entry's name and what they have in common, `shared`.
 * Throws where a part other than `node` would ask for something that is neither in `external` nor here.
 */
export async function split({ entries, external = [], ...options }) {
  const result = await esbuild.build({
    ...options,
    entryPoints: entries,
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
  for (const [name, { imports }] of Object.entries(result.metafile.outputs)) {
    const asked = imports.map(({ path }) => path);
    const unknown = asked.find((path) => path !== 'shared.js' && !external.includes(path));
    if (unknown && name !== `${OF_NODE}.js`) throw new Error(`${name} asks for ${unknown}`);
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
