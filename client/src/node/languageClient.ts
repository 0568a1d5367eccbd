/** Starts the server as a process of its own. Loaded only when a server starts (see `runningClient.ts`). */
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { start } from '../client.ts';
import type { StartClient } from '../runningClient.ts';

export const startClient: StartClient = (parts) => {
  const module = parts.context.asAbsolutePath('server/dist/main.js');
  const serverOptions: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6019'] } },
  };
  return start(parts, {
    make(options) {
      const client = new LanguageClient('kakaoShare', 'Kakao Share Doctor', serverOptions, options);
      // A process that is stopped, as by SIGSTOP, hears no other signal.
      parts.ending.addEventListener('abort', () => client.serverProcess?.kill('SIGKILL'));
      return client;
    },
    // Its main thread answers at once, whatever is computed.
    patience: { start: 30, answer: 15 },
    pid: (client) => client.serverProcess?.pid,
  });
};
