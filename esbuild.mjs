/**
 * Builds what is shipped: `node esbuild.mjs [--production] [--watch]`.
 *
 * The engine is two files, of which the second requires the first: server/dist/explaining.js explains errors, core.js does
 * the rest. The shells load either with `import()`: at the first Kakao file, not before. Hardly anything is shipped twice:
 * what the extension, and its server, are both in a browser and on a computer is in files that either loads, and so is the
 * protocol that client and server speak.
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
 * Likewise the language client: a window in which no server starts never loads it. What the extension is in a browser it
 * is on a computer, too.
 */
const clientOnDemand = {
  name: 'client-on-demand',
  setup(build) {
    build.onResolve({ filter: /^\.\/languageClient\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './languageClient.js', external: true } : undefined,
    );
    build.onResolve({ filter: /^\.\.\/activate\.ts$/ }, () => ({ path: './browser.js', external: true }));
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
  {
    ...neutral,
    entryPoints: ['client/src/browser/main.ts'],
    outfile: 'client/dist/browser.js',
    external: ['vscode'],
  },
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
  const { texts, exported, metafile } = await split({
    ...engine,
    entries: { core: 'server/src/core/index.ts', explaining: 'server/src/core/explain/explaining.ts' },
    common: { shared: ['core', 'explaining'] },
    plugins: [typescriptParserPlugin(), withoutEntityTables(), withoutRuleExamples()],
  });
  const part = (name, parts) => ({
    ...engine,
    entryPoints: [name],
    outfile: `server/dist/${name}.js`,
    plugins: [partsPlugin(texts, { [name]: name, ...parts }), asciiPatterns()],
  });
  // Taken once: what esbuild exports it looks up at each use.
  const names = exported.shared.join(', ');
  texts.lent = `const { ${names} } = require('./explaining.js'); export { ${names} };`;
  texts.explaining = `export * from './shared.js'; ${texts.explaining}`;
  await build(part('explaining', { './shared.js': 'shared' }), nameAnew);
  await build({ ...part('core', { './shared.js': 'lent' }), external: ['./explaining.js'] }, nameAnew);
  return metafile;
}

/**
 * The language server and the language client, each for Node and for a browser, and what they have in common, built once:
 * either pair has a file of its own beside its two, and all have the protocol's. Only what client and server have in common
 * on one platform (`node`, `browser`) goes into both.
 */
const PARTS = {
  entries: {
    serverInNode: 'server/src/node/main.ts',
    serverInBrowser: 'server/src/browser/main.ts',
    clientInNode: 'client/src/node/languageClient.ts',
    clientInBrowser: 'client/src/browser/languageClient.ts',
  },
  common: {
    protocol: ['serverInNode', 'serverInBrowser', 'clientInNode', 'clientInBrowser'],
    server: ['serverInNode', 'serverInBrowser'],
    client: ['clientInNode', 'clientInBrowser'],
    node: ['serverInNode', 'clientInNode'],
    browser: ['serverInBrowser', 'clientInBrowser'],
  },
  external: ['./core.js', './online.js', 'vscode'],
};

/** Twice: which declarations of the protocol's libraries nobody uses is asked of all that is in the first. */
async function splitServerAndClient() {
  const parts = (plugin) =>
    split({ ...common, ...PARTS, supported: {}, plugins: [engineOnDemand, onlineOnDemand, plugin] });
  const { metafile } = await parts(withoutUnusedFeatures());
  return parts(withoutUnusedDeclarations(Object.keys(metafile.inputs)));
}

async function buildServerAndClient() {
  const { texts, metafile } = await splitServerAndClient();
  // What the two sides have in common on one platform is little, and goes into both.
  const platforms = { './node.js': 'node', './browser.js': 'browser' };
  const server = { ...platforms, './protocol.js': './protocol.js', './server.js': './shared.js' };
  const client = {
    ...platforms,
    './protocol.js': '../../server/dist/protocol.js',
    './client.js': './shared.js',
  };
  for (const [outfile, platform, part, others] of [
    ['server/dist/main.js', node, 'serverInNode', server],
    ['server/dist/browser.js', neutral, 'serverInBrowser', server],
    ['server/dist/shared.js', neutral, 'server', server],
    ['server/dist/protocol.js', neutral, 'protocol', server],
    ['client/dist/languageClient.js', node, 'clientInNode', client],
    ['client/dist/browserClient.js', neutral, 'clientInBrowser', client],
    ['client/dist/shared.js', neutral, 'client', client],
  ]) {
    const plugins = [partsPlugin(texts, { ...others, [part]: part })];
    await build({ ...platform, entryPoints: [part], outfile, external: PARTS.external, plugins });
  }
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
  const metafiles = [await buildServerAndClient(), await buildEngine()];
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
