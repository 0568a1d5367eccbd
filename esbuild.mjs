/**
 * Builds what is shipped: `node esbuild.mjs [--production] [--watch]`.
 *
 * The engine is two files, of which the second requires the first: server/dist/explaining.js explains errors, core.js does
 * the rest. The shells load either with `import()`: at the first Kakao file, not before. Nothing is shipped twice: the
 * server in a browser is put together from both, shared.js and browser.js, and the client for Node takes the library out
 * of the browser's.
 */
import { chmodSync, readFileSync, watch as watchFolder, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { asciiPatterns } from './scripts/ascii-patterns.mjs';
import { buildTesting } from './scripts/build-testing.mjs';
import { withoutEntityTables } from './scripts/entity-tables.mjs';
import { minifyFurther, nameAnew } from './scripts/minify-further.mjs';
import { noticesOf } from './scripts/notices.mjs';
import { withoutRuleExamples } from './scripts/rule-examples.mjs';
import { partsPlugin, split } from './scripts/split.mjs';
import { typescriptParserPlugin } from './scripts/typescript-parser.mjs';
import { withoutUnusedDeclarations } from './scripts/unused-declarations.mjs';
import { withoutUnusedFeatures } from './scripts/unused-features.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const COMMAND_LINE = 'server/dist/cli.js';
const TESTING = 'server/dist/testing';
/** Files of the engine beside the shells, and the modules that are asked for there. */
const ENGINE = { './core.js': 'core/index.ts', './explaining.js': 'core/explain/explaining.ts' };
const NPM_NOTICES = 'server/dist/THIRD-PARTY-NOTICES.npm.txt';
const NOTICES = 'server/dist/THIRD-PARTY-NOTICES.txt';

/** `import('…/core/index.ts')` in a shell becomes a `require` of the engine's own file. Types are free, of course. */
const engineOnDemand = {
  name: 'engine-on-demand',
  setup(build) {
    for (const [path, source] of Object.entries(ENGINE)) {
      build.onResolve({ filter: new RegExp(`(?:^|/)${source}$`) }, ({ kind }) =>
        kind === 'dynamic-import' ? { path, external: true } : undefined,
      );
    }
  },
};

/**
 * Likewise the language client: a window in which no server starts never loads it. The pages of ours, which start one,
 * are taken out of the browser's file, as the library of the client is.
 */
const clientOnDemand = {
  name: 'client-on-demand',
  setup(build) {
    build.onResolve({ filter: /^\.\/languageClient\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './languageClient.js', external: true } : undefined,
    );
    build.onResolve({ filter: /\/panels\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './browser.js', external: true } : undefined,
    );
  },
};

/** And what fetches: it is loaded when a person has agreed to that. */
const onlineOnDemand = {
  name: 'online-on-demand',
  setup(build) {
    build.onResolve({ filter: /\/online\/checkAddresses\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './online.js', external: true } : undefined,
    );
  },
};

const common = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  // Korean text stays readable and half as long.
  charset: 'utf8',
  // Their licence texts are in THIRD-PARTY-NOTICES.txt, whole.
  legalComments: 'none',
  // jsonc-parser's CommonJS file cannot be bundled; its module file can.
  mainFields: ['module', 'main'],
  metafile: true,
  logLevel: 'warning',
  target: ['node20', 'es2022'],
  // `import()` becomes `require`: the same file, without Node's second module loader.
  supported: { 'dynamic-import': false },
};
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  plugins: [engineOnDemand, clientOnDemand, onlineOnDemand],
};
const neutral = { ...common, platform: 'neutral', format: 'cjs' };
// The whole of it is read at each start of the command, and text beyond ASCII takes three times as long to read.
const engine = { ...neutral, charset: 'ascii' };

const bundles = [
  { ...node, entryPoints: ['client/src/node/main.ts'], outfile: 'client/dist/main.js', external: ['vscode'] },
  ...['main.ts', 'page.css'].map((name) => ({
    ...common,
    platform: 'browser',
    format: 'iife',
    entryPoints: [`client/src/panel/page/${name}`],
    outfile: `client/dist/panel/${name.replace('main.ts', 'page.js')}`,
  })),
  { ...node, entryPoints: ['server/src/node/online/checkAddresses.ts'], outfile: 'server/dist/online.js' },
  { ...node, entryPoints: ['server/src/node/scanWorker.ts'], outfile: 'server/dist/scanWorker.js' },
];

/** The extension goes without these, and without the licences of what is in them. */
const npmOnly = [
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: COMMAND_LINE,
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...node, entryPoints: ['server/src/cli/mcp/mcp.ts'], outfile: 'server/dist/mcp.js' },
];

/** The engine, and the part of it that explains errors and reads no code. */
async function buildEngine() {
  const { texts, metafile } = await split({
    ...engine,
    entries: { core: 'server/src/core/index.ts', explaining: 'server/src/core/explain/explaining.ts' },
    plugins: [typescriptParserPlugin(), withoutEntityTables(), withoutRuleExamples()],
  });
  const part = (name, parts) => ({
    ...engine,
    entryPoints: [name],
    outfile: `server/dist/${name}.js`,
    plugins: [partsPlugin(texts, { [name]: name, ...parts }), asciiPatterns()],
  });
  // Taken once: what esbuild exports it looks up at each use.
  const names = metafile.outputs['shared.js'].exports.join(', ');
  texts.lent = `const { ${names} } = require('./explaining.js'); export { ${names} };`;
  texts.explaining = `export * from './shared.js'; ${texts.explaining}`;
  await build(part('explaining', { './shared.js': 'shared' }), nameAnew);
  await build({ ...part('core', { './shared.js': 'lent' }), external: ['./explaining.js'] }, nameAnew);
  return metafile;
}

/** Twice: which declarations of the protocol's libraries nobody uses is asked of all that is in the first. */
async function splitProtocol({ plugins = [], ...options }) {
  const parts = (...more) => split({ ...common, ...options, plugins: [...plugins, ...more] });
  const { metafile } = await parts(withoutUnusedFeatures());
  return parts(withoutUnusedDeclarations(Object.keys(metafile.inputs)));
}

/** The language server: what both have in common is a file beside the two. */
async function buildServer() {
  const { texts, metafile } = await splitProtocol({
    supported: {},
    entries: { node: 'server/src/node/main.ts', browser: 'server/src/browser/main.ts' },
    external: ['./core.js', './online.js'],
    plugins: [engineOnDemand, onlineOnDemand],
  });
  const outside = { external: ['./shared.js', './core.js', './online.js'] };
  const part = (name) => partsPlugin(texts, { [name]: name });
  await build({
    ...node,
    entryPoints: ['node'],
    outfile: 'server/dist/main.js',
    ...outside,
    plugins: [part('node')],
  });
  for (const name of ['browser', 'shared']) {
    const outfile = `server/dist/${name}.js`;
    await build({ ...neutral, entryPoints: [name], outfile, ...outside, plugins: [part(name)] });
  }
  return metafile;
}

/**
 * The language client: a web extension is one file, so what both have in common is inside it, and not run before it is
 * asked for. On a computer it is taken from there.
 */
async function buildClient() {
  const { texts, metafile } = await splitProtocol({
    entries: {
      node: 'client/src/node/languageClient.ts',
      browser: 'client/src/browser/languageClient.ts',
    },
    external: ['vscode'],
  });
  // Neither imports the shared part itself: of a module that is loaded on demand, esbuild makes a function, and everything
  // in it would be parsed twice.
  const lent = {
    ...texts,
    holder: 'export const holder = {};',
    lentHere: `module.exports = require('holder').holder.shared;`,
    lentThere: `module.exports = require('./browser.js').shared;`,
  };
  const web = `
    import * as shared from 'shared';
    import { holder } from 'holder';
    holder.shared = shared;
    export { shared };
    export * from './client/src/browser/main.ts';
    export { Panels } from './client/src/panel/panels.ts';
  `;
  const here = {
    shared: 'shared',
    holder: 'holder',
    './languageClient.ts': 'browser',
    './shared.js': 'lentHere',
  };
  await build({
    ...neutral,
    stdin: { contents: web, resolveDir: process.cwd() },
    outfile: 'client/dist/browser.js',
    external: ['vscode'],
    plugins: [partsPlugin(lent, here)],
  });
  await build({
    ...node,
    entryPoints: ['node'],
    outfile: 'client/dist/languageClient.js',
    external: ['vscode', './browser.js'],
    plugins: [partsPlugin(lent, { node: 'node', './shared.js': 'lentThere' })],
  });
  return metafile;
}

async function build(options, smaller = minifyFurther) {
  const { metafile } = await esbuild.build(options);
  const { outfile } = options;
  if (production && outfile.endsWith('.js')) await smaller(outfile);
  console.log(`${outfile}  ${Math.round(readFileSync(outfile).length / 1024)} KB`);
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  if (inputs.some((name) => name.endsWith('lib/typescript.js')) && options.platform === 'node') {
    throw new Error(`${outfile} holds the parser: import the engine with import('…/core/index.ts')`);
  }
  return metafile;
}

async function buildAll() {
  // One after the other: the output stays in order.
  const metafiles = [await buildServer(), await buildClient(), await buildEngine()];
  for (const bundle of bundles) metafiles.push(await build(bundle));
  metafiles.push(await buildTesting(TESTING, { minify: production }));
  console.log(`${TESTING}  for tests of projects that share`);
  writeFileSync(NOTICES, noticesOf(metafiles));
  for (const bundle of npmOnly) metafiles.push(await build(bundle));
  writeFileSync(NPM_NOTICES, noticesOf(metafiles));
  chmodSync(COMMAND_LINE, 0o755);
}

await buildAll();
if (watch) {
  let timer;
  const again = () => buildAll().catch((error) => console.error(error.message));
  for (const folder of ['client/src', 'server/src']) {
    watchFolder(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(again, 200);
    });
  }
}
