/** Servers of this machine behind names of their own, for checks that may not reach any other. */
import type { LookupAddress } from 'node:dns';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Network } from '../../../server/src/node/online/network.ts';

const SELF_SIGNED = readFileSync(join(import.meta.dirname, '../../data/online/self-signed.pem'));

const open: Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** The address of the server, with `name` in place of its number. */
export async function serve(name: string, listener: RequestListener): Promise<string> {
  return `http://${name}:${await listen(createServer(listener))}`;
}

export async function serveSelfSigned(name: string, listener: RequestListener): Promise<string> {
  return `https://${name}:${await listen(createTlsServer({ key: SELF_SIGNED, cert: SELF_SIGNED }, listener))}`;
}

async function listen(server: Server): Promise<number> {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Every name stands for this machine, but for those in `others`; one that stands for nothing does not exist. */
export function localNetwork(others: Readonly<Record<string, readonly string[]>> = {}): Network {
  const numbersOf = (host: string): LookupAddress[] =>
    (others[host] ?? ['127.0.0.1']).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  return {
    allowsLoopback: true,
    lookup: (host, _options, callback) => {
      const numbers = numbersOf(host);
      const missing = Object.assign(new Error('none'), { code: 'ENOTFOUND' });
      callback(numbers.length === 0 ? missing : null, numbers);
    },
  };
}
