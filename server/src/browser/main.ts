/** Language server in a web worker: every file comes from the editor. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../server.ts';
import { orderly } from '../session/lifecycle.ts';

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const { reader, writer } = orderly({
  reader: new BrowserMessageReader(self),
  writer: new BrowserMessageWriter(self),
});
startServer(createConnection(reader, writer), {
  loadCore: () => import('../core/index.ts'),
  createFiles: (fromClient) => fromClient,
});
