/** Builds a server whose engine has the bugs of `threadWithBugs.ts`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

export interface BuggyServer {
  /** What runs in the server's thread. */
  readonly thread: string;
  /** A whole server, to be started as a process. */
  readonly main: string;
  readonly remove: () => void;
}

export async function buildBuggyServer(): Promise<BuggyServer> {
  const folder = mkdtempSync(join(tmpdir(), 'kakao-buggy-'));
  const thread = join(folder, 'thread.js');
  const main = join(folder, 'main.js');
  const common: BuildOptions = {
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  };
  await build({
    ...common,
    entryPoints: [join(import.meta.dirname, 'threadWithBugs.ts')],
    outfile: thread,
  });
  const contents = `import { serveEditor } from './server/src/node/serveEditor.ts'; serveEditor(${JSON.stringify(thread)});`;
  await build({
    ...common,
    stdin: { contents, loader: 'ts', resolveDir: join(import.meta.dirname, '../..') },
    outfile: main,
  });
  return { thread, main, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
