/** Language server in Node, for VS Code (`--node-ipc`) and for any other editor (`--stdio`). */
import { isMainThread } from 'node:worker_threads';
import { startFront } from './front.ts';
import { startServerThread } from './serverThread.ts';
import { serveInThread } from './thread.ts';
import { transportFor } from './transport.ts';
import { watchProcess } from './watchProcess.ts';

if (isMainThread) serveEditor();
else serveInThread(() => import('../core/index.ts'));

function serveEditor(): void {
  const transport = transportFor(process.argv.slice(2));
  const leave = startFront({
    transport,
    // This file, once more.
    startThread: (leftOut, onDeath) => startServerThread(__filename, leftOut, onDeath),
    watchProcess: (id) => watchProcess(id, () => leave()),
    exit: (code) => process.exit(code),
  });
  transport.onEnd(leave);
}
