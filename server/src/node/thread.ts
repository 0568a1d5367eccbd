/** The server, in the thread that `serverThread.ts` has started. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { createConnection, PortMessageReader, PortMessageWriter } from 'vscode-languageserver/node';
import { startServer } from '../server.ts';
import type { Core } from '../session/runtime.ts';
import { nodeFiles } from './serverFiles.ts';
import type { ThreadData } from './serverThread.ts';
import { giveSigns } from './signsOfLife.ts';
import { serveTrial } from './trialServer.ts';

/** Often enough for whoever looks once a second. */
const BEAT_MS = 500;

export function serveInThread(loadCore: () => Promise<Core>): void {
  const { signs, leftOut } = workerData as ThreadData;
  const port = parentPort as MessagePort;
  const underway = giveSigns(signs);
  setInterval(underway.beat, BEAT_MS).unref();
  startServer(createConnection(new PortMessageReader(port), new PortMessageWriter(port)), {
    loadCore,
    createFiles: nodeFiles,
    checkAddresses: async (...given) => (await import('./online/checkAddresses.ts')).checkAddresses(...given),
    serveTrial,
    underway,
    leftOut,
  });
}
