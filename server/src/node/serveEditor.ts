/** The main thread of the language server in Node: serves the editor that started it, and ends when that has gone. */
import { URI } from 'vscode-uri';
import { fileIdOf } from '../session/documentUri.ts';
import { readText } from './files.ts';
import { startFront } from './front.ts';
import { endThreads, startServerThread } from './serverThread.ts';
import { transportFor } from './transport.ts';
import { inUtf16 } from './utf8Positions.ts';
import { watchProcess } from './watchProcess.ts';

/** `threadFile` is run in the thread that the server works in. */
export function serveEditor(threadFile: string): void {
  const transport = transportFor(process.argv.slice(2));
  const leave = startFront({
    transport: inUtf16(transport, (uri) => readText(fileIdOf(URI.parse(uri)))),
    startThread: (leftOut, onDeath) => startServerThread(threadFile, leftOut, onDeath),
    watchProcess: (id) => watchProcess(id, () => leave()),
    exit: (code) => void exit(code),
  });
  transport.onEnd(leave);
}

async function exit(code: number): Promise<void> {
  if (!(await endThreads())) process.kill(process.pid, 'SIGKILL');
  process.exit(code);
}
