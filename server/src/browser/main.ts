/** Language server in a web worker: every file comes from the editor. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../server.ts';
import { maskingWriter } from '../session/maskingWriter.ts';

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const writer = maskingWriter(new BrowserMessageWriter(self));

startServer(createConnection(new BrowserMessageReader(self), writer), {
  loadCore: () => import('../core/index.ts'),
  createFiles: (fromClient) => fromClient,
});
