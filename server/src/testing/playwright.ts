/** Puts the stand-in in place of the SDK's file in a real browser, so that a test needs no network. */
import { newestVersion, parseSdkUrl } from '../core/catalog/sdk.ts';
import type { InstallOptions } from './installKakao.ts';
import type { RefusedMessage, SharedMessage } from './shareModule.ts';

export interface RouteOptions extends Omit<InstallOptions, 'page'> {}

/** What is needed of Playwright's `Page`. */
export interface RoutedPage {
  route(url: RegExp, handler: (route: PageRoute) => unknown): Promise<unknown>;
  addInitScript(script: { content: string }): Promise<unknown>;
  evaluate<T>(script: string): Promise<T>;
}

interface PageRoute {
  request(): { url(): string };
  fulfill(answer: { contentType: string; headers: Record<string, string>; body: string }): unknown;
}

export interface PageKakao {
  readonly shared: () => Promise<readonly SharedMessage[]>;
  readonly refused: () => Promise<readonly RefusedMessage[]>;
  readonly reset: () => Promise<void>;
}

const SDK_FILE =
  /\/kakao_js_sdk\/[^/]+\/kakao[\w.-]*\.js|\/\/developers\.kakao\.com\/sdk\/js\/kakao[\w.-]*\.js/;

/** Set by the build: the stand-in as a script that puts `KakaoStandIn` on the page. */
declare const STAND_IN_SCRIPT: string;

/**
 * Answers every request for the SDK, at Kakao's addresses, with the stand-in of the version that the address names.
 * Call it before `page.goto`.
 */
export async function routeKakao(page: RoutedPage, options: RouteOptions = {}): Promise<PageKakao> {
  await page.addInitScript({ content: withoutIntegrity });
  await page.route(SDK_FILE, (route) => {
    const given = JSON.stringify({ ...options, sdk: options.sdk ?? versionAt(route.request().url()) });
    return route.fulfill({
      contentType: 'text/javascript; charset=utf-8',
      headers: { 'access-control-allow-origin': '*' },
      body: `${STAND_IN_SCRIPT}\nwindow.kakaoStandIn = KakaoStandIn.installKakao(${given});\n`,
    });
  });
  const ask = <T>(what: string) => page.evaluate<T>(`window.kakaoStandIn.${what}`);
  return {
    shared: () => ask('shared'),
    refused: () => ask('refused'),
    reset: () => ask('reset()'),
  };
}

/** Addresses without an exact version are those of the rolling 1.x. */
function versionAt(url: string): string {
  const version = parseSdkUrl(url)?.version;
  return version && /^\d/.test(version) ? version : newestVersion('v1');
}

/** The stand-in cannot have the hash of Kakao's own file, and a browser refuses what has another. */
const withoutIntegrity = `{
  const isSdk = (node) => node.nodeName === 'SCRIPT' && /kakao/.test(node.src);
  const drop = (node) => { if (isSdk(node)) node.removeAttribute('integrity'); };
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) drop(node);
  }).observe(document, { childList: true, subtree: true });
  Object.defineProperty(HTMLScriptElement.prototype, 'integrity', { get: () => '', set() {} });
}`;
