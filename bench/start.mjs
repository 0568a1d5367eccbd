/** Server start to the answer to `initialize`, against a bare server of the same library. */
import { join } from 'node:path';
import { startServer } from './client.mjs';
import { ratioLine, turnByTurn } from './numbers.mjs';

export async function measureStart({ bundles }) {
  const start = (name) => async () => {
    const server = startServer(join(bundles, name));
    await server.initialize();
    server.kill();
  };
  const times = await turnByTurn({ ours: start('main.js'), bare: start('bareServer.js') }, 15);
  ratioLine('server start / bare vscode-languageserver', times.ours, times.bare, 'goal ≤ 1.15×');
}
