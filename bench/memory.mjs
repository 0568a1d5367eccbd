/** Memory of the server: idle, and at its peak while it looks through a large tree. Linux only: read from /proc. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { startServer } from './client.mjs';
import { line } from './numbers.mjs';

/** Long enough for the background scan of a large tree. */
const SETTLED = 20_000;

export async function measureMemory({ bundles, tree }) {
  if (!existsSync('/proc/self/status')) return line('skipped: no /proc', '');
  for (const [name, goal] of [
    ['main.js', 'goal ≤ 65 MB'],
    ['bareServer.js', ''],
  ]) {
    const server = startServer(join(bundles, name));
    await server.initialize();
    server.send({ method: 'initialized', params: {} });
    await setTimeout(1000);
    line(
      name === 'main.js' ? 'server, idle' : 'bare server, idle',
      `${megabytes(server.pid, 'VmRSS')} MB`,
      goal,
    );
    server.kill();
  }
  const server = startServer(join(bundles, 'main.js'));
  await server.initialize(pathToFileURL(tree).href);
  server.send({ method: 'initialized', params: {} });
  const uri = pathToFileURL(join(tree, 'packages/p0/src/part0/open.ts')).href;
  const text = "Kakao.init('x');\n";
  server.send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'typescript', version: 1, text } },
  });
  await server.until(({ method }) => method === 'textDocument/publishDiagnostics');
  await setTimeout(SETTLED);
  line(
    'server, peak while a package is scanned',
    `${megabytes(server.pid, 'VmHWM')} MB`,
    'goal ≤ 150 MB',
    tree,
  );
  line('server, afterwards', `${megabytes(server.pid, 'VmRSS')} MB`);
  server.kill();
}

function megabytes(pid, field) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
}
