/** Language server in Node, for VS Code (`--node-ipc`) and for any other editor (`--stdio`). */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../server.ts';
import { loadCore } from './loadCore.ts';
import { nodeFiles } from './serverFiles.ts';

startServer(createConnection(ProposedFeatures.all), {
  loadCore: () => loadCore('server'),
  createFiles: nodeFiles,
});
