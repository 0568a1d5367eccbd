/**
 * Entries of which a large part is the same: Node and the browser, the engine and what explains errors without it. esbuild
 * finds that part, but puts it into ES modules, which neither a worker made from text nor the web extension host
 * can load. So it is asked twice: for the parts first, then for a CommonJS file of each.
 */
import { basename } from 'node:path';
import * as esbuild from 'esbuild';

/** The names of parts that may ask Node for what it brings: they end so. */
const OF_NODE = /node$/i;

/**
 * The parts of `entries`, as texts of ES modules, and the names that each exports: one of each entry's name, and under the
 * names of `common` what the entries listed there have in common. Throws where others have something in common, and where
 * a part that is not for Node would ask for something that is neither in `external` nor here.
 */
export async function split({ entries, common, external = [], ...options }) {
  const result = await esbuild.build({
    ...options,
    entryPoints: entries,
    outdir: '.',
    chunkNames: 'common-[hash]',
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
  const { outputs } = result.metafile;
  const nameOf = (file) => (entries[stem(file)] ? stem(file) : nameOfCommon(file));
  function nameOfCommon(file) {
    const users = Object.keys(entries).filter((name) =>
      outputs[`${name}.js`].imports.some(({ path }) => path === file),
    );
    const found = Object.keys(common).find((name) => common[name].join() === users.join());
    if (!found)
      throw new Error(`no part for what ${users} have in common: ${Object.keys(outputs[file].inputs)}`);
    return found;
  }
  const parts = Object.keys(outputs).map((file) => ({ file, name: nameOf(file) }));
  for (const { file, name } of parts) {
    const unknown = outputs[file].imports.find(({ path }) => !outputs[path] && !external.includes(path));
    if (unknown && !OF_NODE.test(name)) throw new Error(`${name} asks for ${unknown.path}`);
  }
  const named = (text) =>
    parts.reduce((all, { file, name }) => all.replaceAll(`"./${file}"`, `"./${name}.js"`), text);
  const textOf = (file) => result.outputFiles.find(({ path }) => basename(path) === file).text;
  const texts = Object.fromEntries(parts.map(({ file, name }) => [name, named(textOf(file))]));
  const exported = Object.fromEntries(parts.map(({ file, name }) => [name, outputs[file].exports]));
  return { texts, exported, metafile: result.metafile };
}

const stem = (file) => basename(file, '.js');

/**
 * esbuild plugin: gives `import '<name>'` the text of a part, where `names` leads to one, or else leads it to a file, which
 * stays outside.
 */
export function partsPlugin(texts, names) {
  return {
    name: 'parts',
    setup(build) {
      const resolved = (name) =>
        name && (name in texts ? { path: name, namespace: 'part' } : { path: name, external: true });
      build.onResolve({ filter: /./ }, ({ path }) => resolved(names[path]));
      build.onLoad({ filter: /./, namespace: 'part' }, ({ path }) => ({
        contents: texts[path],
        loader: 'js',
        resolveDir: process.cwd(),
      }));
    },
  };
}
