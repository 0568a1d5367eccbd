/** The page on which a message is tried, in a real browser, with the stand-in of the SDK in the place of Kakao's file. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Locale } from '../../server/src/core/text/messages.ts';
import { trialHeaders, trialHtml } from '../../server/src/core/trying/trialPage.ts';
import { trials, trialView } from '../../server/src/core/trying/trialView.ts';
import { explanationView } from '../../server/src/core/view/explanationView.ts';
import { serveTrial } from '../../server/src/node/trialServer.ts';
import type { TrialServer } from '../../server/src/session/runtime.ts';
import type { RouteOptions } from '../../server/src/testing/index.ts';
import { builtRouteKakao, hasChromium, launchChromium } from '../chromium.ts';
import { freePort } from '../node/freePort.ts';
import { projectFrom } from '../rules/exampleProject.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const KEY = 'a0b1c2d3e4f5'.repeat(3).slice(0, 32);
const init = `Kakao.init('${KEY}');\n`;
const link = "link: { webUrl: 'https://shop.example.com/cake' }";
const RIGHT = `${init}Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', ${link} });\n`;
const tag = (version: string) =>
  `<script src="https://t1.kakaocdn.net/kakao_js_sdk/${version}/kakao.min.js"></script><script src="share.js"></script>`;
/** As Kakao makes it of what its server has answered. */
const failureAddress = (msg: string): string => {
  const error = Buffer.from(JSON.stringify({ name: 'KAPIError', msg, code: -401 })).toString('base64url');
  return `https://sharer.kakao.com/picker/failed?app_key=${KEY}&error=${error}`;
};

interface Trying extends RouteOptions {
  readonly locale?: Locale;
  readonly files?: Readonly<Record<string, string>>;
  /** Nothing comes from Kakao. */
  readonly isOffline?: true;
}

describe.skipIf(!hasChromium)('a message that is tried in Chromium', () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  let server: TrialServer | undefined;
  let routeKakao: typeof import('../../server/src/testing/index.ts').routeKakao;
  let refused: string[];
  let posted: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kakao-share-trying-'));
    routeKakao = await builtRouteKakao(folder);
    const pages = { page: 'client/src/panel/page/main.ts', style: 'client/src/panel/page/page.css' };
    await build({ entryPoints: [pages.page], outfile: join(folder, 'page.js'), bundle: true });
    await build({ entryPoints: [pages.style], outfile: join(folder, 'page.css'), bundle: true });
    browser = await launchChromium();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    page = await browser.newPage();
    refused = [];
    posted = [];
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text());
    });
    await page.route(/^https?:\/\/(?!localhost)/, (route) => route.abort());
  });
  afterEach(async () => {
    await page.close();
    await server?.close();
  });

  async function open(script: string, { locale = 'en', files = {}, isOffline, ...route }: Trying = {}) {
    const { service } = projectFrom({ 'share.js': script, 'index.html': tag('2.7.4'), ...files });
    const sources = {
      service,
      locale,
      pathOf: (file: string) => file.replace('/project/', ''),
      uriOf: () => '',
    };
    const [{ id, project }] = trials(sources) as [ReturnType<typeof trials>[number]];
    const site = {
      headers: trialHeaders,
      html: async () => trialHtml(trialView(id, sources)!),
      explain: async (text: string) => {
        posted.push(text);
        return explanationView(text, { ...sources, projects: [project] });
      },
    };
    server = await serveTrial([`http://localhost:${await freePort()}`], site, folder);
    const kakao = isOffline ? undefined : await routeKakao(page, route);
    await page.goto(server!.address);
    return kakao!;
  }

  const send = () => page.locator('.send').click();
  const outcome = () => page.locator('.outcome').textContent();
  const cardTitle = () => page.locator('.explained h1').first().textContent();
  const field = (name: string) => page.getByLabel(name);

  it('is sent in the click, as the project’s code sends it', async () => {
    const kakao = await open(RIGHT);
    await send();
    expect(await outcome()).toMatch(/The SDK took the message/);
    expect(await kakao.shared()).toEqual([
      {
        method: 'sendDefault',
        message: { objectType: 'text', text: 'Cake', link: { webUrl: 'https://shop.example.com/cake' } },
      },
    ]);
    expect(await page.evaluate('Kakao.Auth.getAppKey()')).toBe(KEY);
    await send();
    expect(await kakao.shared()).toHaveLength(2);
    expect({ refused, posted }).toEqual({ refused: [], posted: [] });
    expect(await page.textContent('main')).not.toContain(KEY);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  });

  it('lets the SDK ask Kakao’s server, and post its form into a window', async () => {
    await open(RIGHT);
    const asked: string[] = [];
    await page.context().route(/^https:\/\/\w+\.kakao\.com/, (route) => {
      asked.push(`${route.request().method()} ${route.request().url()}`);
      return route.fulfill({ headers: { 'access-control-allow-origin': '*' }, body: '' });
    });
    await page.unroute(/^https?:\/\/(?!localhost)/);
    await page.evaluate("fetch('https://kapi.kakao.com/v2/x')");
    const window = page.context().waitForEvent('page');
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend',
      '<form method="post" action="https://sharer.kakao.com/picker/link" target="sharer"></form>');
      document.forms[1].submit()`);
    await (await window).waitForURL('https://sharer.kakao.com/picker/link');
    expect(asked).toEqual(['GET https://kapi.kakao.com/v2/x', 'POST https://sharer.kakao.com/picker/link']);
    expect(refused).toEqual([]);
  });

  it('is sent when its holes are filled, and not before', async () => {
    const script = `${init}export const share = (name, id, args) =>
      Kakao.Share.sendCustom({ templateId: id, templateArgs: { name: \`\${name}!\`, ...args } });`;
    const kakao = await open(script);
    await send();
    expect(await outcome()).toBe('Fill in templateId first.');
    await field('templateId').fill('twelve');
    await send();
    expect(await outcome()).toMatch(/^templateId: .*JSON/);
    await field('templateId').fill('12345');
    await field('templateArgs.name').fill('Minji');
    await send();
    expect(await kakao.shared()).toEqual([
      { method: 'sendCustom', message: { templateId: 12345, templateArgs: { name: 'Minji!' } } },
    ]);
    expect(await page.textContent('main')).toContain('Left out: what templateArgs gets from elsewhere.');
  });

  it('is sent by a button where the code makes one, and by Kakao.Link of an old SDK', async () => {
    const script = `${init}Kakao.Link.createScrapButton({ container: '#share', requestUrl: 'https://shop.example.com' });`;
    const kakao = await open(script, { files: { 'index.html': tag('1.39.16') } });
    expect(await page.evaluate('Kakao.VERSION')).toBe('1.39.16');
    await send();
    expect(await outcome()).toMatch(/took the message/);
    expect(await kakao.shared()).toMatchObject([
      { method: 'createScrapButton', message: { requestUrl: 'https://shop.example.com' } },
    ]);
  });

  it('needs a key, which may be pasted and goes nowhere but to the SDK', async () => {
    const kakao = await open(RIGHT.replace(`'${KEY}'`, 'import.meta.env.VITE_KEY'));
    await send();
    expect(await outcome()).toBe('Fill in JavaScript key first.');
    await field('JavaScript key').fill(` ${KEY} `);
    await send();
    expect(await page.evaluate('Kakao.Auth.getAppKey()')).toBe(KEY);
    await field('JavaScript key').fill('another');
    await send();
    expect(await page.evaluate('Kakao.Auth.getAppKey()')).toBe('another');
    expect(await kakao.shared()).toHaveLength(2);
    expect(posted).toEqual([]);
  });

  it.each([
    ['en', /A value of the wrong type/, /must be a number/],
    ['ko', /값의 타입이 잘못됨/, /숫자여야/],
  ] as const)(
    'explains what the SDK throws, with the mistake of the project, in %s',
    async (locale, title, cause) => {
      await open(`${init}Kakao.Share.sendCustom({ templateId: '12345' });`, { locale });
      await send();
      expect(await outcome()).toContain('Illegal argument for "templateId"');
      expect(await cardTitle()).toMatch(title);
      const mistake = page.locator('.explained .item').first();
      expect(await mistake.textContent()).toMatch(cause);
      expect(await mistake.textContent()).toContain('share.js:2');
      expect(await page.locator('main button').count()).toBe(2);
    },
  );

  it('explains a button that throws when it is clicked', async () => {
    const made = "Kakao.Link.createDefaultButton({ container: '#a', objectType: 'nothing' });";
    await open(`${init}${made}`, { files: { 'index.html': tag('1.39.16') } });
    await send();
    expect(await outcome()).toMatch(/Error/);
    await page.locator('.explained .card').waitFor();
  });

  it('explains a pop-up that is blocked', async () => {
    await open(RIGHT, { popup: 'blocked' });
    await send();
    expect(await outcome()).toContain('TypeError');
    expect(await cardTitle()).toMatch(/pop-up|share window/i);
  });

  it('explains the address of the failure page, compared with the manifest', async () => {
    const manifest = `{ "apps": [{ "javascriptKeys": [{ "key": "${KEY}", "sdkDomains": ["https://shop.example.com"] }] }] }`;
    await open(RIGHT, { files: { 'kakao-share.json': manifest } });
    expect(await page.textContent('main')).toContain('Kakao answers 4019 unless');
    const { origin } = new URL(page.url());
    const pasted = failureAddress(`domain mismatched! caller=${origin}. check out registered web domains.`);
    await page.locator('.ask textarea').fill(pasted);
    await page.getByRole('button', { name: 'Explain' }).click();
    expect(await cardTitle()).toMatch(/not registered for this key/);
    expect(await page.locator('.explained .caller').textContent()).toContain(origin);
    expect(await page.textContent('main')).not.toContain(KEY);
  });

  it('explains an error of Kakao’s in the console, and no other', async () => {
    await open(RIGHT);
    await page.evaluate("console.error('it rains')");
    await page.evaluate("console.error('KAPIError: [-401] domain mismatched! caller=https://a.com')");
    expect(await cardTitle()).toMatch(/not registered for this key/);
    await page.locator('.ask textarea').fill('it rains');
    await page.getByRole('button', { name: 'Explain' }).click();
    await page.locator('.explained h2', { hasText: 'Nothing known' }).waitFor();
  });

  it('says where the SDK could not be loaded from', async () => {
    await open(RIGHT, { isOffline: true });
    await page.locator('.outcome', { hasText: 'kakao_js_sdk/2.7.4/kakao.min.js' }).waitFor();
    expect(await page.locator('.send').isDisabled()).toBe(true);
  });

  it('lets in no file of another hash', async () => {
    await open(RIGHT, { isOffline: true });
    await page.route(/kakao_js_sdk/, (route) =>
      route.fulfill({ headers: { 'access-control-allow-origin': '*' }, body: 'Kakao = {}' }),
    );
    await page.reload();
    await page.locator('.outcome', { hasText: 'did not load' }).waitFor();
    expect(await page.evaluate('typeof Kakao')).toBe('undefined');
  });

  it('says that it has ended', async () => {
    await open(RIGHT);
    await server!.close();
    await page.locator('.ask textarea').fill('4019');
    await page.getByRole('button', { name: 'Explain' }).click();
    await page.locator('.outcome', { hasText: 'This page has ended' }).waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'reads well for everybody in %s colours, on a phone’s width, too',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await open(
        `${init}export const f = (id) => Kakao.Share.sendCustom({ templateId: id, templateArgs: [1] });`,
      );
      await send();
      await page.setViewportSize({ width: 360, height: 700 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      // The policy of the page lets no script of a test in; what Playwright evaluates is none.
      await page.evaluate(AXE);
      const { violations } = (await page.evaluate('axe.run(document)')) as {
        violations: { id: string; nodes: { html: string }[] }[];
      };
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    },
  );
});
