/** The command line as it is shipped: bundled, in a process of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { typescriptParserPlugin } from '../../scripts/typescript-parser.mjs';
import { isWindows } from '../scan/oddFiles.ts';

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface BuiltCommand {
  /** Folder of the bundles. */
  readonly folder: string;
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Outcome>;
  readonly remove: () => void;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Bundles into a fresh folder, in the layout of server/dist, so that a half-built dist does not matter. */
export async function buildCommand(): Promise<BuiltCommand> {
  const folder = mkdtempSync(join(tmpdir(), 'kakao-share-cli-'));
  const external = {
    name: 'external',
    setup(build: esbuild.PluginBuild) {
      build.onResolve({ filter: /core\/(index|explain\/explaining)\.ts$/ }, ({ kind, path }) => {
        const name = path.endsWith('index.ts') ? 'core' : 'explaining';
        return kind === 'dynamic-import' ? { path: `./${name}.js`, external: true } : undefined;
      });
    },
  };
  const entries = {
    cli: 'server/src/cli/main.ts',
    core: 'server/src/core/index.ts',
    explaining: 'server/src/core/explain/explaining.ts',
    scanWorker: 'server/src/node/scanWorker.ts',
    main: 'server/src/node/main.ts',
  };
  await Promise.all(
    Object.entries(entries).map(([name, entry]) =>
      esbuild.build({
        entryPoints: [entry],
        outfile: join(folder, `${name}.js`),
        bundle: true,
        platform: 'node',
        format: 'cjs',
        target: 'node20',
        mainFields: ['module', 'main'],
        supported: { 'dynamic-import': false },
        plugins: name === 'core' ? [typescriptParserPlugin()] : [external],
        logLevel: 'error',
      }),
    ),
  );
  return {
    folder,
    run: (args, options) =>
      run(join(folder, 'cli.js'), args, { ...options, env: { XDG_CACHE_HOME: folder, ...options?.env } }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** For a file of tests: built before the first of them, removed after the last with every folder that was asked for. */
export function commandForTests() {
  let built: BuiltCommand;
  const folders: string[] = [];
  beforeAll(async () => {
    built = await buildCommand();
  }, 120_000);
  afterAll(() => {
    built.remove();
    for (const folder of folders) removeFolder(folder);
  });
  return {
    run: (args: readonly string[], options?: RunOptions) => built.run(args, options),
    /** Where the bundles are. */
    bundles: () => built.folder,
    folderOf: (files: Readonly<Record<string, string | Uint8Array>>): string => {
      const folder = makeFolder(files);
      folders.push(folder);
      return folder;
    },
  };
}

/** Node cannot remove what lies deeper than a path may be long. */
function removeFolder(folder: string): void {
  if (isWindows) rmSync(folder, { recursive: true, force: true });
  else spawnSync('rm', ['-rf', folder]);
}

function run(
  command: string,
  args: readonly string[],
  { cwd, input = '', env = {} }: RunOptions = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], {
      cwd: cwd ?? tmpdir(),
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', LANG: 'C', ...env },
      timeout: 20_000,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.end(input);
  });
}

/** A folder with these files, by relative path. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kakao-share-folder-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
