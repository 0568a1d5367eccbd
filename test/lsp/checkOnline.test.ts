/** Pictures and pages, checked from an editor: against servers on this machine, and not before a person has agreed. */
import { beforeAll, expect, it } from 'vitest';
import type { OnlineView } from '../../server/src/core/view/onlineView.ts';
import { checkAddresses } from '../../server/src/node/online/checkAddresses.ts';
import type { OnlineHostsResult } from '../../server/src/session/protocol.ts';
import type { CheckAddresses } from '../../server/src/session/runtime.ts';
import { localNetwork, serve } from '../node/online/localServers.ts';
import { png } from '../node/online/pictures.ts';
import { startSession } from './inProcess.ts';

beforeAll(() => import('../../server/src/core/index.ts'), 60_000);

const locally: CheckAddresses = (addresses, engine, options) =>
  checkAddresses(addresses, engine, options, localNetwork());

const scrap = (url: string) => `Kakao.Share.sendScrap({ requestUrl: '${url}' });\n`;

async function shop(...urls: readonly string[]) {
  const disk = new Map([
    ['/shop/package.json', '{}'],
    ['/shop/share.js', urls.map(scrap).join('')],
  ]);
  const { editor } = await startSession({ disk, checkAddresses: locally, locale: 'en' });
  const ask = <R>(method: string, params: object = {}) =>
    editor.connection.sendRequest<R>(`kakaoShare/${method}`, params);
  await ask('diagnose');
  return { ask, disk, editor };
}

/** Counts what it is asked for. */
async function counting(name: string) {
  let asked = 0;
  const url = await serve(name, (_request, response) => {
    asked++;
    response.writeHead(200, { 'content-type': 'image/png' }).end(png(800, 400));
  });
  return { url, host: new URL(url).host, asked: () => asked };
}

it('names the hosts and requests nothing, then asks those that were agreed to', async () => {
  const cakes = await counting('cakes.example.com');
  const teas = await counting('teas.example.com');
  const { ask } = await shop(`${cakes.url}/1`, `${teas.url}/1`, `${cakes.url}/${'0f'.repeat(16)}`);
  expect(await ask<OnlineHostsResult>('onlineHosts')).toEqual({
    hosts: [cakes.host, teas.host],
    requests: 20,
  });
  const none = await ask<OnlineView>('checkOnline', { hosts: [] });
  expect([cakes.asked(), teas.asked()]).toEqual([0, 0]);
  expect(none.summary).toBe('0 errors, 0 warnings · 1 address, 0 requests');
  const view = await ask<OnlineView>('checkOnline', { hosts: [cakes.host] });
  expect(teas.asked()).toBe(0);
  expect(cakes.asked()).toBe(2);
  expect(view.summary).toBe('0 errors, 1 warning · 2 addresses, 2 requests');
  expect(view.addresses.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
    ['notPage'],
    ['secretInAddress'],
  ]);
  expect(view.addresses[0]!.places).toMatchObject([
    { path: 'share.js', line: 1, uri: 'file:///shop/share.js' },
  ]);
  expect(JSON.stringify(view)).not.toContain('0f'.repeat(16));
});

it('says that a browser cannot', async () => {
  const { editor } = await startSession({ disk: new Map() });
  expect(await editor.connection.sendRequest('kakaoShare/onlineHosts', {})).toMatchObject({ hosts: null });
  await expect(editor.connection.sendRequest('kakaoShare/checkOnline', { hosts: [] })).rejects.toThrow(
    'kakaoShare/checkOnline',
  );
});
