/** The stand-in in a real browser, in the place of Kakao's own address: no network is there. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { integrityOf } from '../../server/src/core/catalog/sdk.ts';
import { builtRouteKakao, hasChromium, launchChromium } from '../chromium.ts';

const SDK = 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js';
const integrity = integrityOf('2.7.4', 'kakao.min.js');

const html = `<!doctype html><html><body>
<script src="${SDK}" integrity="${integrity}" crossorigin="anonymous"></script>
<button id="share">Share</button><a id="b"></a>
<script>
  Kakao.init('key');
  Kakao.Share.createCustomButton({ container: '#b', templateId: 12345 });
  document.getElementById('share').onclick = () =>
    Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', link: { webUrl: location.href } });
</script></body></html>`;

describe.skipIf(!hasChromium)('a page in Chromium', () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  let routeKakao: typeof import('../../server/src/testing/index.ts').routeKakao;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kakao-share-playwright-'));
    routeKakao = await builtRouteKakao(folder);
    browser = await launchChromium();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    page = await browser.newPage();
    await page.route(/^https?:/, (route) => route.abort());
    await page.route('https://shop.example.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: html }),
    );
  });

  it('shares, though its script tag has the hash of the real file', async () => {
    const kakao = await routeKakao(page);
    await page.goto('https://shop.example.com/cake');
    expect(await page.evaluate('Kakao.VERSION')).toBe('2.7.4');
    await page.click('#share');
    await page.evaluate(() => (globalThis as never as { b: { click(): void } }).b.click());
    expect(await kakao.shared()).toMatchObject([
      { method: 'sendDefault', message: { text: 'Cake', link: { webUrl: 'https://shop.example.com/cake' } } },
      { method: 'createCustomButton', message: { templateId: 12345 } },
    ]);
    await kakao.reset();
    expect(await kakao.shared()).toEqual([]);
  });

  it('is refused where it is not registered', async () => {
    const registered = {
      apps: [{ javascriptKeys: [{ key: 'key', sdkDomains: ['http://localhost:3000'] }] }],
    };
    const kakao = await routeKakao(page, { registered });
    await page.goto('https://shop.example.com/cake');
    await page.click('#share');
    expect(await kakao.shared()).toEqual([]);
    expect(await kakao.refused()).toMatchObject([{ error: { code: -401 } }]);
  });

  it('would not share without it', async () => {
    await page.goto('https://shop.example.com/cake');
    expect(await page.evaluate('typeof Kakao')).toBe('undefined');
  });
});
