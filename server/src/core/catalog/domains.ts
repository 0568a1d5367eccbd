/**
 * What Kakao's console accepts as a domain, and hosts that behave in their own way. Facts only; the logic that reads
 * them is in `domain/`. Confidence in brackets: H official, M several or measured reports, L one report.
 */
import type { Localized } from '../text/messages.ts';
import { javascriptKeyMenu, nativeKeyMenu, sdkDomainMenu, webDomainMenu } from './errors/consoleMenus.ts';

/** Read 2026-11; limits from DevTalk 82307 [H], menu names from the app key migration guide of 2025-12-03 [H]. */
export const domainLimits = {
  /** Entries of one list before a business app asks for more. */
  entries: 10,
  /** What a business app may be granted. */
  entriesOfBusinessApp: 100,
  /** JavaScript keys, and native keys, of one app. */
  keysPerPlatform: 5,
  source: 'https://devtalk.kakao.com/t/faq/82307',
} as const;

/** Schemes that the console takes [H]. */
export const acceptedSchemes = ['http', 'https', 'file'] as const;

/** Pages of the console where a manifest's fields are found, since 2025-12-03 [H]. */
export const consoleMenus = {
  sdkDomain: sdkDomainMenu,
  webDomain: webDomainMenu,
  javascriptKey: javascriptKeyMenu,
  nativeKey: nativeKeyMenu,
  platformKey: { en: '[App] > [Platform key]', ko: '[앱] > [플랫폼 키]' },
  general: { en: '[App] > [General]', ko: '[앱] > [일반]' },
  messageTemplate: { en: '[Tools] > [Message template]', ko: '[도구] > [메시지 템플릿]' },
} as const satisfies Record<string, Localized>;

/** Keys of a share call whose value is an address with a host that must be a registered Web domain [H]. */
export const registeredAddressKeys: ReadonlySet<string> = new Set(['webUrl', 'mobileWebUrl', 'requestUrl']);

/** Keys of a share call whose value is the address of a picture, which Kakao's server fetches. */
export const imageAddressKeys: ReadonlySet<string> = new Set([
  'imageUrl',
  'profileImageUrl',
  'titleImageUrl',
  'headerImageUrl',
]);

/**
 * Addresses of Kakao's own examples, which people leave in place: no app can register them [M].
 * https://developers.kakao.com/docs/latest/en/kakaotalk-share/js-link; `dev.` in those of 2017, as in public code.
 */
export const exampleHosts: ReadonlySet<string> = new Set([
  ...['developers.kakao.com', 'mobile.developers.kakao.com', 'dev.kakao.com'],
]);

/**
 * Kakao answers links with a picture in a data: address with 5001 [M: woowacourse-teams/2021-see-you-there#272] and names
 * no limit. 2,048 characters is what sitemaps, proxies and browsers agree upon; no address that people write has more.
 */
export const longestLink = 2048;

/** Endings of names that people write without `https://` in front: enough to tell a host from a word. */
export const commonEndings: ReadonlySet<string> = new Set(
  'com kr net org io app dev co me shop store site xyz info biz jp cn us uk ai tv link page online cloud'.split(
    ' ',
  ),
);

/** Hosts whose name changes with every deployment or run, so that nobody can register it ahead [M]. */
export interface PreviewHost {
  readonly name: string;
  /**
   * Who gets a link to it may find nothing there: a `tunnel` ends at somebody's machine while a program runs there, a
   * `deployment` is one state of a site, which may ask to log in and goes away.
   */
  readonly leadsTo?: 'tunnel' | 'deployment';
  /** The host ends in this, behind a dot. */
  readonly suffix: string;
  /** What the part before the suffix must look like; without it every host under the suffix counts. */
  readonly label?: RegExp;
}

/** Programs that put a port of a developer's machine, or a machine for development, on the internet; their documentation. */
const tunnels: readonly { readonly name: string; readonly suffixes: readonly string[] }[] = [
  { name: 'Cloudflare Tunnel', suffixes: ['trycloudflare.com'] },
  {
    name: 'ngrok',
    suffixes: ['ngrok-free.app', 'ngrok-free.dev', 'ngrok.app', 'ngrok.dev', 'ngrok.io'],
  },
  { name: 'localtunnel', suffixes: ['loca.lt', 'localtunnel.me'] },
  { name: 'localhost.run', suffixes: ['lhr.life', 'lhr.rocks', 'localhost.run'] },
  { name: 'serveo', suffixes: ['serveo.net', 'serveousercontent.com'] },
  { name: 'Pinggy', suffixes: ['pinggy.link', 'pinggy.io'] },
  { name: 'Microsoft dev tunnels', suffixes: ['devtunnels.ms'] },
  { name: 'Tunnelmole', suffixes: ['tunnelmole.net'] },
  { name: 'StackBlitz', suffixes: ['webcontainer.io'] },
  { name: 'GitHub Codespaces', suffixes: ['app.github.dev'] },
];

export const previewHosts: readonly PreviewHost[] = [
  // Production aliases (`shop.vercel.app`) are stable; those of branches and deployments are not.
  {
    name: 'Vercel',
    leadsTo: 'deployment',
    suffix: 'vercel.app',
    label: /^(?=[a-z0-9-]+$).+?-git-(?!(?:main|master|prod|production|release|live)-)./,
  },
  {
    name: 'Vercel',
    leadsTo: 'deployment',
    suffix: 'vercel.app',
    // A digit between letters: `project12` is a name that people give.
    label: /^(?=[a-z0-9-]+$).+?-(?=[a-z0-9]{0,8}[a-z][0-9]{1,7}[a-z])[a-z0-9]{9}(?:-.|$)/,
  },
  // What stands under the name of a branch follows it: https://docs.netlify.com/domains/domains-fundamentals/understand-domains (2026-11-27)
  {
    name: 'Netlify',
    leadsTo: 'deployment',
    suffix: 'netlify.app',
    label: /^(?=[a-z0-9-]+$)(?!(?:main|master|prod|production|release|live)--).+?--./,
  },
  {
    name: 'Cloudflare Pages',
    leadsTo: 'deployment',
    suffix: 'pages.dev',
    label: /^[a-z0-9-]+\.[a-z0-9-]+$/,
  },
  { name: 'Firebase Hosting', leadsTo: 'deployment', suffix: 'web.app', label: /^(?=[a-z0-9-]+$).+?--./ },
  ...tunnels.flatMap(({ name, suffixes }) =>
    suffixes.map((suffix): PreviewHost => ({ name, leadsTo: 'tunnel', suffix })),
  ),
  { name: 'Gitpod', leadsTo: 'tunnel', suffix: 'gitpod.io', label: /^[0-9]+-.+$/ },
  { name: 'CodeSandbox', suffix: 'csb.app' },
];

/** Hosts that only forward: the host behind them must be registered instead [H]. */
export const urlShorteners: ReadonlySet<string> = new Set([
  'bit.ly',
  'buly.kr',
  'c11.kr',
  'cutt.ly',
  'goo.gl',
  'han.gl',
  'is.gd',
  'me2.do',
  'me2.kr',
  'muz.so',
  'naver.me',
  'ow.ly',
  'rb.gy',
  'rebrand.ly',
  'reurl.kr',
  'shorturl.at',
  't.co',
  't.ly',
  'tinyurl.com',
  'url.kr',
  'vo.la',
  'zrr.kr',
]);

/** Google Apps Script: pages are served in a frame of the second host, whose first label varies [H, seed document]. */
export const appsScript = { host: 'script.google.com', frameHost: 'script.googleusercontent.com' } as const;

/**
 * Suffixes under which anyone can get a name, so that a wildcard right above them covers strangers; the console
 * refuses these like `https://*.com` [H for top levels, L for the rest]. Only what Korean projects meet: the whole
 * public suffix list is larger than this program.
 */
export const sharedSuffixes: ReadonlySet<string> = new Set([
  'co.kr',
  'or.kr',
  'ne.kr',
  're.kr',
  'pe.kr',
  'go.kr',
  'ac.kr',
  'hs.kr',
  'ms.kr',
  'es.kr',
  'kg.kr',
  'seoul.kr',
  'busan.kr',
  'co.jp',
  'ne.jp',
  'or.jp',
  'co.uk',
  'org.uk',
  'com.au',
  'com.cn',
  'com.tw',
  'com.hk',
  'com.sg',
  'com.br',
  'co.in',
  'co.nz',
  'vercel.app',
  'netlify.app',
  'pages.dev',
  'workers.dev',
  'web.app',
  'firebaseapp.com',
  'github.io',
  'gitlab.io',
  'herokuapp.com',
  'onrender.com',
  'fly.dev',
  'up.railway.app',
  'cloudfront.net',
  'azurewebsites.net',
  'appspot.com',
  'run.app',
  'surge.sh',
  'ngrok.io',
  'ngrok-free.app',
  'trycloudflare.com',
  'sslip.io',
  'nip.io',
]);

/** Names that never resolve on the public internet (RFC 6761, 6762, 8375, 9476; ICANN 2024 for `internal`). */
export const localSuffixes = {
  loopback: ['localhost'],
  private: ['local', 'internal', 'lan', 'home.arpa', 'test', 'invalid', 'intranet', 'corp', 'alt'],
} as const;

/** By what people call their own computer in an address. To Kakao they are three domains. */
export const ownComputer: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
