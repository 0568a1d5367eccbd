/**
 * Serves the page on which a message is tried to browsers of this computer, on an address that Kakao may know. It is bound
 * to loopback, all its paths begin with a secret, and it hears nobody who calls this computer by another name: a page of
 * somebody else's can have its own name lead here (DNS rebinding).
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { redact } from '../core/text/redact.ts';
import type { TrialServer, TrialSite } from '../session/runtime.ts';

/** Bytes of a text that is to be explained. */
const LONGEST_BODY = 256 * 1024;
/** Milliseconds that a browser of the same computer gets to say what it wants. */
const PATIENCE = 5000;
const MOST_CONNECTIONS = 32;
const TOKEN_BYTES = 24;

/** By the name in an address, what it is bound to: `localhost` may be either, and nobody else is to answer there. */
const BOUND: Readonly<Record<string, readonly string[]>> = {
  localhost: ['127.0.0.1', '::1'],
  '127.0.0.1': ['127.0.0.1'],
  '[::1]': ['::1'],
};
const TAKEN: readonly unknown[] = ['EADDRINUSE', 'EACCES'];

/**
 * At the first of `origins`, such as `http://localhost:5173`, that nobody else has; undefined where all are taken. `folder`:
 * where script and style of the page are.
 */
export async function serveTrial(
  origins: readonly string[],
  site: TrialSite,
  folder = pageFolder(),
): Promise<TrialServer | undefined> {
  for (const origin of origins) {
    const server = await serveAt(origin, site, folder);
    if (server) return server;
  }
  return undefined;
}

async function serveAt(origin: string, site: TrialSite, folder: string): Promise<TrialServer | undefined> {
  // Most servers never serve a page.
  const { createServer } = await import('node:http');
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const { hostname, port } = new URL(origin);
  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(closed));
  };
  for (const host of BOUND[hostname] ?? []) {
    const server = createServer({ requestTimeout: PATIENCE }, answer(token, site, folder));
    const outcome = await bound(server, host, Number(port || 80));
    if (outcome === 'bound') servers.push(server);
    if (outcome !== 'taken') continue;
    await close();
    return undefined;
  }
  return servers.length === 0 ? undefined : { address: `${origin}/${token}/`, close };
}

/** Beside the bundle in the npm package; in the extension, the pages of ours have a folder of their own. */
function pageFolder(): string {
  const beside = join(__dirname, 'panel');
  return existsSync(beside) ? beside : join(__dirname, '../../client/dist/panel');
}

/** Without IPv6, a computer has no `::1`. */
function bound(server: Server, host: string, port: number): Promise<'bound' | 'taken' | 'absent'> {
  server.maxConnections = MOST_CONNECTIONS;
  return new Promise((resolve) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(TAKEN.includes(code) ? 'taken' : 'absent'),
    );
    server.listen({ host, port, exclusive: true }, () => resolve('bound'));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

const answer =
  (token: string, site: TrialSite, folder: string): RequestListener =>
  (request, response) => {
    for (const [name, value] of Object.entries(site.headers)) response.setHeader(name, value);
    answerOf(request, token, site, folder).then(
      ({ status, type = 'text/plain', body = '' }) => {
        response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` });
        response.end(body);
      },
      () => response.writeHead(500).end(),
    );
  };

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string | Buffer;
}

async function answerOf(
  request: IncomingMessage,
  token: string,
  site: TrialSite,
  folder: string,
): Promise<Answer> {
  const { method, url = '', headers } = request;
  if (!isThisComputer(headers.host)) return { status: 403 };
  const [, given = '', name, ...more] = url.split('?', 1)[0]!.split('/');
  if (!isSame(given, token) || name === undefined || more.length > 0) return { status: 404 };
  if (method !== (name === 'explain' ? 'POST' : 'GET')) return { status: 405 };
  if (name === 'explain') {
    const text = await textIn(request);
    if (text === undefined) return { status: 400 };
    const body = redact(JSON.stringify(await site.explain(text)));
    return { status: 200, type: 'application/json', body };
  }
  if (name === 'page.js' || name === 'page.css') {
    const type = name === 'page.js' ? 'text/javascript' : 'text/css';
    return { status: 200, type, body: await readFile(join(folder, name)) };
  }
  const body = name === '' ? await site.html() : undefined;
  return body === undefined ? { status: 404 } : { status: 200, type: 'text/html', body };
}

/** Whichever port it names: another window may have brought ours there. */
const isThisComputer = (host = ''): boolean =>
  Object.hasOwn(BOUND, host.toLowerCase().replace(/:\d{1,5}$/, ''));

function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Undefined where it is too long, or not what our page posts. Node reads no more than the announced length. */
async function textIn(request: IncomingMessage): Promise<string | undefined> {
  const { 'content-type': type, 'content-length': length } = request.headers;
  if (type !== 'application/json' || !(Number(length) <= LONGEST_BODY)) return undefined;
  const given = (await json(request).catch(() => null)) as { readonly text?: unknown } | null;
  return typeof given?.text === 'string' ? given.text : undefined;
}
