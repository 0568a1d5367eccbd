/**
 * What the absence of a script tag or of `Kakao.init` can be told from. Only build tools whose pages and configuration
 * are all read; elsewhere a server, a plug-in or a tag manager may bring the SDK.
 */
import type { Framework } from './framework.ts';
import { mapsHost } from './sdkMembers.ts';

export const wholeFrameworks: ReadonlySet<Framework> = new Set(['vite', 'cra', 'vue-cli', 'next']);

/** Packages that load the SDK, initialise it, or wrap either: `vue-kakao-sdk`, `react-kakao-…`, `@react-native-kakao/…`. */
export const mayWrapSdk = /kakao/i;

/** Packages with Kakao's name that have nothing to do with this SDK: of Kakao Maps, of the address search, and types (npm, read 2026-11) [V]. */
export const otherKakaoPackages = /^@types\/|kakao[-.]?maps?(?:-sdk|\.d\.ts)?$|postcode/i;

/** What others start the SDK by, whatever their package is called: `initKakao`, `KakaoProvider`. */
export const startsSdk =
  /^(?:init|load|set|start|use)\w{0,20}kakao|kakao\w{0,20}(?:init|load|provider|script|sdk)/i;

/** Packages with which a build puts scripts and parts into pages that these do not name. */
export const fillsPages =
  /^(?:html-webpack-plugin|(?:gulp|grunt)-.{0,20}(?:include|inject|rigger).{0,20}|posthtml-(?:include|modules)|wiredep)$/;

/** Packages with which code runs in the page of another application, which may load the SDK. */
export const runsInOthers = /federation|qiankun|single-spa|micro-?app|wujie/;

/** Versions of dependencies that are other packages of the same repository. */
export const localVersion = /^(?:workspace|file|link|portal):|^\*$/;

/** Hosts of libraries that have nothing to do with Kakao's SDK. */
export const otherScriptHosts: ReadonlySet<string> = new Set([
  'ajax.googleapis.com',
  'cdn.jsdelivr.net',
  'cdn.tailwindcss.com',
  'cdnjs.cloudflare.com',
  'code.jquery.com',
  mapsHost,
  'kit.fontawesome.com',
  'maxcdn.bootstrapcdn.com',
  'stackpath.bootstrapcdn.com',
  'unpkg.com',
]);

/** Paths on those hosts of what may start this SDK: named after Kakao, of a repository of anybody's, or a loader of markup. */
export const mayServeHelper = /kakao|[/,]gh\/|htmx|pjax|turbo/i;

export interface SdkPackage {
  /** Of the SDK that it brings. */
  readonly version: string;
  /** Its function that loads the SDK; without one, importing it does. */
  readonly loadedBy?: string;
}

/**
 * Packages that bring the SDK along, and which: the file of `kakaojs` has the version in its first line, `kakao-js-sdk`
 * has the address of its own in its code. Each has been published once (npm, read 2026-11-26) [V].
 */
export const sdkPackages: ReadonlyMap<string, SdkPackage> = new Map<string, SdkPackage>([
  ['kakaojs', { version: '1.2.0' }],
  ['kakao-js-sdk', { version: '2.0.1', loadedBy: 'initKakao' }],
]);
