/** Where the SDK is loaded from, rightly or wrongly. https://developers.kakao.com/docs/en/javascript/download (read 2026-11) [H]. */
export interface SdkHost {
  readonly host: string;
  /**
   * `cdn`: the official one, with a version in the path; `legacy`: 1.x without a version, still in many tutorials [M];
   * `sandbox`: Kakao's own test stages, whose files have other hashes [H]; `wrong`: looks official and is not [M].
   */
  readonly kind: 'cdn' | 'legacy' | 'sandbox' | 'wrong';
  /** Folder of the files, version folder excluded. */
  readonly folder: string;
  readonly versioned: boolean;
}

export const sdkHosts: readonly SdkHost[] = [
  { host: 't1.kakaocdn.net', kind: 'cdn', folder: '/kakao_js_sdk/', versioned: true },
  { host: 'developers.kakao.com', kind: 'legacy', folder: '/sdk/js/', versioned: false },
  { host: 't1-sandbox.kakaocdn.net', kind: 'sandbox', folder: '/kakao_js_sdk/', versioned: true },
  { host: 't1-beta.kakaocdn.net', kind: 'sandbox', folder: '/kakao_js_sdk/', versioned: true },
  { host: 't1.kakao.com', kind: 'wrong', folder: '/kakao_js_sdk/', versioned: true },
  { host: 't1.daumcdn.net', kind: 'wrong', folder: '/kakao_js_sdk/', versioned: true },
];

/** Any host with this folder means Kakao's files, Kakao's or not. */
export const sdkFolder = '/kakao_js_sdk/';

/** Files of the SDK. On other people's hosts only a minified one is surely the SDK: `kakao.js` may be anybody's helper. */
export const sdkFile = /^kakao(?:[.-][\w-]{1,20}){0,6}\.js$/;
export const copiedSdkFile = /^kakao(?:[.-][\w-]{1,20}){0,5}\.min\.js$/;
