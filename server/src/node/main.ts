/** Language server in Node, for VS Code (`--node-ipc`) and for any other editor (`--stdio`). */
import { Console } from 'node:console';
import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  ProposedFeatures,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../server.ts';
import { maskingWriter } from '../session/maskingWriter.ts';
import { nodeFiles } from './serverFiles.ts';

startServer(createConnection(ProposedFeatures.all, ...transport()), {
  loadCore: () => import('../core/index.ts'),
  createFiles: nodeFiles,
});

function transport(): [MessageReader, MessageWriter] {
  if (process.argv.includes('--node-ipc'))
    return [new IPCMessageReader(process), maskingWriter(new IPCMessageWriter(process))];
  const writer = maskingWriter(new StreamMessageWriter(process.stdout));
  // Standard output belongs to the protocol.
  globalThis.console = new Console(process.stderr);
  // Of a stream, unlike of a reader, the library sees the end and ends the process.
  return [process.stdin as unknown as MessageReader, writer];
}
