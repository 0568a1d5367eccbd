/** Memory: what edits and files that went leave behind, and the server's, idle and at its peak (Linux only: /proc). */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startServer } from './client.mjs';
import { note, result } from './numbers.mjs';

const FLATNESS = fileURLToPath(new URL('flatness.mjs', import.meta.url));
/** Longer than a large tree is without a hit. */
const QUIET = 3000;

export async function measureFlatness({ engineFile, sizes }) {
  const args = ['--expose-gc', FLATNESS, await engineFile(), String(sizes.edits), String(sizes.kakao)];
  const { start, edited, gone } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  const heaps = (a, b) => `${(a / 2 ** 20).toFixed(1)} → ${(b / 2 ** 20).toFixed(1)} MB`;
  result(
    `heap after ${sizes.edits} edits / before`,
    edited / start,
    '×',
    { atMost: 1.05 },
    heaps(start, edited),
  );
  result(
    `heap after ${sizes.kakao} files came and went`,
    gone / edited,
    '×',
    { atMost: 1.05 },
    heaps(edited, gone),
  );
}

export async function measureMemory({ built, bareServer, tree, sizes }) {
  if (!existsSync('/proc/self/status')) return note('resident memory', 'left out: no /proc');
  for (const [what, file, goal] of [
    ['server, idle', join(built(), 'main.js'), { atMost: 65 }],
    ['bare server, idle', await bareServer(), undefined],
  ]) {
    const server = startServer(file);
    await server.initialize();
    server.send({ method: 'initialized', params: {} });
    await setTimeout(1000);
    result(what, megabytes(server.pid, 'VmRSS'), ' MB', goal);
    server.kill();
  }
  const server = startServer(join(built(), 'main.js'));
  await server.initialize(pathToFileURL(tree()).href);
  server.send({ method: 'initialized', params: {} });
  const uri = pathToFileURL(join(tree(), 'packages/p0/src/part0/open.ts')).href;
  const textDocument = { uri, languageId: 'typescript', version: 1, text: "Kakao.init('x');\n" };
  const told = server.until(({ method }) => method === 'textDocument/publishDiagnostics');
  server.send({ method: 'textDocument/didOpen', params: { textDocument } });
  await told;
  await settled(server.pid);
  const scanned = `while ${sizes.files} files are scanned`;
  result('server, peak', megabytes(server.pid, 'VmHWM'), ' MB', { atMost: 150 }, scanned);
  result('server, afterwards', megabytes(server.pid, 'VmRSS'), ' MB');
  server.kill();
}

/** Waits until the process has been idle for a while. */
async function settled(pid) {
  for (let before = -1, now = work(pid); now !== before; now = work(pid)) {
    before = now;
    await setTimeout(QUIET);
  }
}

/** Processor time, in ticks of the clock, rounded so that keeping a timer is no work. */
const work = (pid) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return Math.round((Number(fields[11]) + Number(fields[12])) / 5);
};

function megabytes(pid, field) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
}
