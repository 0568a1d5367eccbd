import { request } from 'node:http';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { trialHeaders } from '../../server/src/core/trying/trialPage.ts';
import { serveTrial } from '../../server/src/node/trialServer.ts';
import { freePort } from './freePort.ts';

const KEY = '0123456789abcdef'.repeat(2);
/** Holds a file of each name that is served, and others that are not. */
const FOLDER = join(import.meta.dirname, '../../client/src/panel/page');

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

interface Asking {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly address?: string;
}

let server: Awaited<ReturnType<typeof serveTrial>>;
const explained: string[] = [];
afterEach(() => server?.close());

const site = {
  headers: trialHeaders,
  html: async () => `<p>${KEY}</p>`,
  explain: async (text: string) => {
    explained.push(text);
    if (text === 'crash') throw new Error(KEY);
    return { said: `wrong appKey(${KEY}) format` };
  },
};

async function start(host = 'localhost'): Promise<URL> {
  const port = await freePort();
  server = await serveTrial([`http://${host}:${port}`], site, FOLDER);
  return new URL(server!.address);
}

const ask = (
  url: URL,
  { path, method = 'GET', headers = {}, body, address = '127.0.0.1' }: Asking = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const options = { host: address, port: url.port, agent: false, method, path: path ?? url.pathname };
    const asked = request({ ...options, headers: { host: url.host, ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode!, body: text, headers: response.headers }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });

const JSON_BODY = { 'content-type': 'application/json' };
const explain = (url: URL, text: unknown, headers: Readonly<Record<string, string>> = JSON_BODY) =>
  ask(url, { path: `${url.pathname}explain`, method: 'POST', headers, body: JSON.stringify({ text }) });

describe('the page on which a message is tried', () => {
  it('is served with its parts, and kept by nobody', async () => {
    const url = await start();
    expect(await ask(url)).toMatchObject({
      status: 200,
      body: `<p>${KEY}</p>`,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'referrer-policy': 'strict-origin',
        'x-content-type-options': 'nosniff',
      },
    });
    const style = await ask(url, { path: `${url.pathname}page.css` });
    expect(style).toMatchObject({ status: 200, headers: { 'content-type': 'text/css; charset=utf-8' } });
    expect(style.headers['set-cookie']).toBeUndefined();
  });

  it('lets scripts of its own and of Kakao run, and forms go to Kakao', () => {
    const policy = trialHeaders['Content-Security-Policy']!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' https://t1.kakaocdn.net https://developers.kakao.com;");
    expect(policy).toContain("connect-src 'self' https://*.kakao.com; form-action https://*.kakao.com;");
    expect(policy).not.toMatch(/unsafe|\*(?!\.kakao\.com)/);
  });

  it('has another address each time, behind a secret', async () => {
    const first = await start();
    const token = first.pathname.split('/')[1]!;
    expect(token).toMatch(/^[\w-]{32}$/);
    for (const path of ['/', `/${token}`, `/${token.slice(1)}x/`, `/${token}x/`, '/page.js', `//${token}/`])
      expect((await ask(first, { path })).status, path).toBe(404);
    await server!.close();
    expect((await start()).pathname).not.toBe(first.pathname);
  });

  it('has no other files', async () => {
    const url = await start();
    for (const name of ['main.ts', '../main.ts', '..%2fmain.ts', 'constructor', 'page.css/', 'page.css%00'])
      expect((await ask(url, { path: `${url.pathname}${name}` })).status, name).toBe(404);
  });

  it('hears nobody who calls this computer by another name', async () => {
    const url = await start();
    for (const host of [
      'attacker.example',
      `attacker.example:${url.port}`,
      `localhost.attacker.example:${url.port}`,
    ])
      expect((await ask(url, { headers: { host } })).status, host).toBe(403);
    for (const host of [`LOCALHOST:${url.port}`, `127.0.0.1:${url.port}`, '[::1]:9', 'localhost'])
      expect((await ask(url, { headers: { host } })).status, host).toBe(200);
  });

  it('is bound to loopback, whichever of its addresses a browser takes', async () => {
    const url = await start();
    const all = Object.values(networkInterfaces()).flatMap((some) => some ?? []);
    for (const { address, internal, family, scopeid } of all) {
      if (scopeid) continue;
      const asked = ask(url, { address });
      if (!internal) await expect(asked, address).rejects.toThrow(/ECONNREFUSED/);
      else if (address === '127.0.0.1' || family === 'IPv6') expect((await asked).status, address).toBe(200);
    }
  });

  it('explains what is posted, with keys masked', async () => {
    const url = await start();
    const { status, body } = await explain(url, 'KOE009');
    expect({ status, body: JSON.parse(body) }).toEqual({
      status: 200,
      body: { said: 'wrong appKey(0123…ef) format' },
    });
    expect(explained.at(-1)).toBe('KOE009');
  });

  it('takes nothing else, nor more than a log is long', async () => {
    const url = await start();
    explained.length = 0;
    const path = `${url.pathname}explain`;
    expect((await ask(url, { path })).status).toBe(405);
    expect((await ask(url, { method: 'POST' })).status).toBe(405);
    expect((await explain(url, 5)).status).toBe(400);
    // A form of a page of somebody else's can post such without being asked.
    expect((await explain(url, 'x', { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await explain(url, 'x', { ...JSON_BODY, 'transfer-encoding': 'chunked' })).status).toBe(400);
    expect((await ask(url, { path, method: 'POST', headers: JSON_BODY, body: '{' })).status).toBe(400);
    const refused = await explain(url, 'x'.repeat(300_000)).catch(() => ({ status: 400 }));
    expect(refused.status).toBe(400);
    expect(explained).toEqual([]);
    expect((await explain(url, 'x'.repeat(200_000))).status).toBe(200);
  });

  it('says nothing of what went wrong inside', async () => {
    const url = await start();
    expect(await explain(url, 'crash')).toMatchObject({ status: 500, body: '' });
    expect((await ask(url)).status).toBe(200);
  });

  it.each(['127.0.0.1', '::1'])('leaves an address alone that another program has on %s', async (host) => {
    const port = await freePort();
    const other = createServer();
    const listening = await new Promise<boolean>((resolve) => {
      other.once('error', () => resolve(false)).listen(port, host, () => resolve(true));
    });
    // A computer without IPv6.
    if (!listening) return;
    server = await serveTrial([`http://localhost:${port}`], site, FOLDER);
    expect(server).toBeUndefined();
    await new Promise((resolve) => other.close(resolve));
    server = await serveTrial([`http://localhost:${port}`], site, FOLDER);
    expect((await ask(new URL(server!.address))).status).toBe(200);
  });

  it('takes the first address that is free', async () => {
    const [one, other] = [`http://localhost:${await freePort()}`, `http://localhost:${await freePort()}`];
    server = await serveTrial([one, other], site, FOLDER);
    const second = await serveTrial([one, other], site, FOLDER);
    await second?.close();
    expect([server?.address, second?.address].map((address) => new URL(address!).origin)).toEqual([
      one,
      other,
    ]);
  });

  it('ends at once, with whoever is still connected', async () => {
    const url = await start();
    const hanging = ask(url, {
      path: `${url.pathname}explain`,
      method: 'POST',
      headers: { ...JSON_BODY, 'content-length': '9' },
    });
    const cut = expect(hanging).rejects.toThrow();
    await ask(url);
    await server!.close();
    await cut;
    await expect(ask(url)).rejects.toThrow(/ECONNREFUSED/);
  });
});
