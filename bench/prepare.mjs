/** What the sections measure, each made when the first of them asks for it. Removed by `cleanUp`. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { typescriptParserPlugin } from '../scripts/typescript-parser.mjs';
import { generatedTree } from './tree.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OTHERS = join(ROOT, 'bench/.others');
const require = createRequire(import.meta.url);

export function prepare({ sizes, folders }) {
  const temporary = mkdtempSync(join(tmpdir(), 'kakao-share-bench-'));
  return {
    sizes,
    folders,
    temporary,
    /** The folder of what is shipped: command line, server, engine. */
    built: once(() => {
      execFileSync(process.execPath, ['esbuild.mjs', '--production'], {
        cwd: ROOT,
        stdio: ['ignore', 'ignore', 2],
      });
      cpSync(join(ROOT, 'server/dist'), join(temporary, 'dist'), { recursive: true });
      return join(temporary, 'dist');
    }),
    /** The engine's door. */
    engine: once(async () => require(await bundled(temporary, 'bench/engine.ts'))),
    engineFile: once(() => bundled(temporary, 'bench/engine.ts')),
    /** The scan, as the shells call it. */
    scan: once(async () => {
      await bundled(temporary, 'server/src/node/scanWorker.ts');
      return require(await bundled(temporary, 'server/src/node/scan.ts')).scan;
    }),
    bareServer: once(() => bundled(temporary, 'bench/bareServer.mjs')),
    tree: once(() => generatedTree(sizes.files)),
    /** The folder with the packages of others.json; throws where npm cannot get them. */
    others: once(installOthers),
    cleanUp: () => rmSync(temporary, { recursive: true, force: true }),
  };
}

function once(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

async function bundled(folder, entry) {
  const outfile = join(folder, entry.replace(/.*\/(\w+)\.\w+$/, '$1.js'));
  await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    plugins: [typescriptParserPlugin()],
    logLevel: 'error',
  });
  return outfile;
}

function installOthers() {
  const wanted = readFileSync(join(ROOT, 'bench/others.json'), 'utf8');
  const has = join(OTHERS, 'installed.json');
  if (!existsSync(has) || readFileSync(has, 'utf8') !== wanted) {
    rmSync(OTHERS, { recursive: true, force: true });
    mkdirSync(OTHERS);
    writeFileSync(join(OTHERS, 'package.json'), wanted);
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error'], {
      cwd: OTHERS,
      stdio: ['ignore', 'ignore', 2],
      shell: process.platform === 'win32',
    });
    writeFileSync(has, wanted);
  }
  return join(OTHERS, 'node_modules');
}
