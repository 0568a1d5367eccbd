/** Things in a folder that have a file's name and are none. */
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:net';

export const isWindows = process.platform === 'win32';

export function makeFifo(path: string): void {
  const { status } = spawnSync('mkfifo', [path]);
  if (status !== 0) throw new Error(`mkfifo ${path}`);
}

export const linkToEndless = (path: string): void => symlinkSync('/dev/zero', path);

/** The caller closes it. */
export function listenAt(path: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject).listen(path, () => resolve(server));
  });
}
