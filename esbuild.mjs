/**
 * Builds what is shipped: `node esbuild.mjs [--production] [--watch]`.
 *
 * The engine is one file, server/dist/core.js, which the language server, the command line and the scan workers load with
 * `import('../core/index.ts')`: at the first Kakao file, not before. The browser has one file each for client and server.
 */
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { withoutEntityTables } from './scripts/entity-tables.mjs';
import { noticesOf } from './scripts/notices.mjs';
import { typescriptParserPlugin } from './scripts/typescript-parser.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const ENGINE = existsSync('server/src/core/index.ts')
  ? 'server/src/core/index.ts'
  : 'server/src/core/service.ts';
const COMMAND_LINE = 'server/dist/cli.js';
const NOTICES = 'server/dist/THIRD-PARTY-NOTICES.txt';

const parser = typescriptParserPlugin();
const entities = withoutEntityTables();

/** `import('…/core/index.ts')` in a shell becomes a `require` of the engine's own file. Types are free, of course. */
const engineOnDemand = {
  name: 'engine-on-demand',
  setup(build) {
    build.onResolve({ filter: /(?:^|\/)core\/index\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './core.js', external: true } : undefined,
    );
  },
};

/** Likewise the language client: a window in which no server starts never loads it. */
const clientOnDemand = {
  name: 'client-on-demand',
  setup(build) {
    build.onResolve({ filter: /^\.\/languageClient\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './languageClient.js', external: true } : undefined,
    );
  },
};

const shared = {
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
};
const node = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // `import()` becomes `require`: the same file, without Node's second module loader.
  supported: { 'dynamic-import': false },
  plugins: [engineOnDemand, clientOnDemand, parser],
};
const browser = {
  ...shared,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  target: 'es2022',
  plugins: [parser, entities],
};

const bundles = [
  { ...node, entryPoints: ['client/src/node/main.ts'], outfile: 'client/dist/main.js', external: ['vscode'] },
  {
    ...node,
    entryPoints: ['client/src/node/languageClient.ts'],
    outfile: 'client/dist/languageClient.js',
    external: ['vscode'],
  },
  { ...node, entryPoints: ['server/src/node/main.ts'], outfile: 'server/dist/main.js' },
  { ...node, entryPoints: ['server/src/node/scanWorker.ts'], outfile: 'server/dist/scanWorker.js' },
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: COMMAND_LINE,
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...node,
    entryPoints: [ENGINE],
    outfile: 'server/dist/core.js',
    platform: 'neutral',
    plugins: [parser, entities],
  },
  {
    ...browser,
    entryPoints: ['client/src/browser/main.ts'],
    outfile: 'client/dist/browser.js',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...browser,
    entryPoints: ['server/src/browser/main.ts'],
    outfile: 'server/dist/browser.js',
    format: 'iife',
  },
].filter(({ entryPoints: [entry] }) => {
  const exists = existsSync(entry);
  if (!exists) console.log(`skipped: ${entry} does not exist`);
  return exists;
});

if (watch) {
  for (const bundle of bundles) await (await esbuild.context({ ...bundle, logLevel: 'info' })).watch();
} else {
  const metafiles = [];
  // One after the other: the parser is rewritten once, and the output stays in order.
  for (const bundle of bundles) metafiles.push(check(bundle, (await esbuild.build(bundle)).metafile));
  writeFileSync(NOTICES, noticesOf(metafiles));
  if (existsSync(COMMAND_LINE)) chmodSync(COMMAND_LINE, 0o755);
}

/** Reports a bundle's size, and stops where a shell has taken the parser in by a static import. */
function check({ outfile, plugins }, metafile) {
  const [output] = Object.entries(metafile.outputs).find(([name]) => name.endsWith('.js')) ?? [];
  console.log(`${outfile}  ${Math.round(readFileSync(outfile).length / 1024)} KB`);
  const parserInside = Object.keys(metafile.outputs[output].inputs).some((name) =>
    name.endsWith('lib/typescript.js'),
  );
  if (parserInside && plugins.includes(engineOnDemand)) {
    throw new Error(`${outfile} holds the parser: import the engine with import('…/core/index.ts')`);
  }
  return metafile;
}
