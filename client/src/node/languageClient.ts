/** Starts the server as a process of its own. Loaded only when a server starts (see `runningClient.ts`). */
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { clientOptions, start } from '../client.ts';
import type { StartClient } from '../runningClient.ts';

export const startClient: StartClient = async (parts) => {
  const module = parts.context.asAbsolutePath('server/dist/main.js');
  const serverOptions: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6019'] } },
  };
  const client = new LanguageClient('kakaoShare', 'Kakao Share Doctor', serverOptions, clientOptions(parts));
  return start(client, parts, () => client.serverProcess?.pid);
};
