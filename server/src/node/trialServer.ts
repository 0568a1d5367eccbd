/**
 * Serves the page on which a message is tried to browsers of this computer, on an address that Kakao may know. It is bound
 * to loopback, all its paths begin with a secret, and it hears nobody who calls this computer by another name: a page of
 * somebody else's can have its own name lead here (DNS rebinding).
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
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
const PARTS = new Map([
  ['page.js', 'text/javascript'],
  ['page.css', 'text/css'],
]);
/** A computer without IPv6 has no `::1`. */
const NO_SUCH_ADDRESS: readonly unknown[] = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];
const NOT_OURS: readonly unknown[] = ['EADDRINUSE', 'EACCES'];

/** `origin`: `http://localhost:5173`. Undefined where the port is taken. `folder`: where script and style of the page are. */
export async function serveTrial(
  origin: string,
  site: TrialSite,
  folder = pageFolder(),
): Promise<TrialServer | undefined> {
  // Most servers never serve a page.
  const { createServer } = await import('node:http');
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const { hostname, port } = new URL(origin);
  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(closed));
  };
  for (const host of BOUND[hostname] ?? []) {
    const server = createServer(answer(token, site, folder));
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

function bound(server: Server, host: string, port: number): Promise<'bound' | 'taken' | 'absent'> {
  server.headersTimeout = PATIENCE;
  server.requestTimeout = PATIENCE;
  server.maxConnections = MOST_CONNECTIONS;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (NOT_OURS.includes(error.code)) resolve('taken');
      else if (NO_SUCH_ADDRESS.includes(error.code)) resolve('absent');
      else reject(error);
    });
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
    answerOne(request, response, { token, site, folder }).catch(() => end(response, 500));
  };

interface Sources {
  readonly token: string;
  readonly site: TrialSite;
  readonly folder: string;
}

async function answerOne(
  request: IncomingMessage,
  response: ServerResponse,
  { token, site, folder }: Sources,
): Promise<void> {
  const { method = '', url = '', headers } = request;
  if (!isThisComputer(headers.host)) return end(response, 403);
  const [, given = '', name, ...more] = url.split('?', 1)[0]!.split('/');
  if (!isSame(given, token) || name === undefined || more.length > 0) return end(response, 404);
  if (name === 'explain') {
    if (method !== 'POST') return end(response, 405);
    const text = await textIn(request);
    if (text === undefined) return end(response, 400);
    const explained = redact(JSON.stringify(await site.explain(text)));
    return end(response, 200, 'application/json', explained);
  }
  if (method !== 'GET') return end(response, 405);
  const type = name === '' ? 'text/html' : PARTS.get(name);
  const body = name === '' ? await site.html() : type && (await readFile(join(folder, name)));
  return body === undefined ? end(response, 404) : end(response, 200, type, body);
}

/** Whichever port it names: another window may have brought ours there. */
const isThisComputer = (host = ''): boolean =>
  Object.hasOwn(BOUND, host.toLowerCase().replace(/:\d{1,5}$/, ''));

function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function end(
  response: ServerResponse,
  status: number,
  type = 'text/plain',
  body: string | Buffer = '',
): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` });
  response.end(body);
}

/** Undefined where it is too long, or not what our page posts. Node reads no more than the announced length. */
async function textIn(request: IncomingMessage): Promise<string | undefined> {
  const { 'content-type': type, 'content-length': length } = request.headers;
  if (type !== 'application/json' || !(Number(length) <= LONGEST_BODY)) return undefined;
  const given = (await json(request).catch(() => null)) as { readonly text?: unknown } | null;
  return typeof given?.text === 'string' ? given.text : undefined;
}
