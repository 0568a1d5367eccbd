/** The bundles that are measured: as shipped, and with doors to single parts of the engine. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { typescriptParserPlugin } from '../scripts/typescript-parser.mjs';

/** Resolves to the folder that holds them. */
export async function buildBundles() {
  const folder = mkdtempSync(join(tmpdir(), 'kakao-share-bench-'));
  const engineOnDemand = {
    name: 'engine-on-demand',
    setup(build) {
      build.onResolve({ filter: /core\/index\.ts$/ }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: './core.js', external: true } : undefined,
      );
    },
  };
  const entries = {
    core: 'server/src/core/index.ts',
    engine: 'bench/engine.ts',
    cli: 'server/src/cli/main.ts',
    main: 'server/src/node/main.ts',
    scan: 'server/src/node/scan.ts',
    scanWorker: 'server/src/node/scanWorker.ts',
    bareServer: 'bench/bareServer.mjs',
  };
  const parser = typescriptParserPlugin();
  for (const [name, entry] of Object.entries(entries)) {
    await esbuild.build({
      entryPoints: [entry],
      outfile: join(folder, `${name}.js`),
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      charset: 'utf8',
      mainFields: ['module', 'main'],
      supported: { 'dynamic-import': false },
      plugins: name === 'core' || name === 'engine' ? [parser] : [engineOnDemand],
      logLevel: 'error',
    });
  }
  return folder;
}
