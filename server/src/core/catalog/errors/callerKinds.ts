/**
 * Callers in `domain mismatched! caller=…` that no console takes, and what to do instead: Kakao registers origins that
 * begin with `http`, `https` or `file` (https://developers.kakao.com/docs/ko/app-setting/app, read 2026-11-25).
 */
import type { Localized } from '../../text/messages.ts';

export interface CallerKind {
  /** Schemes of the caller, or whole callers, in lower case. Empty: every other scheme. */
  readonly schemes: readonly string[];
  /** `{caller}` stands for it. */
  readonly says: Localized;
  readonly steps: readonly Localized[];
}

const openRealAddress: Localized = {
  en: 'Load the page from its own `https://` address, and register that under the JavaScript key.',
  ko: '페이지를 원래의 `https://` 주소에서 열고, 그 주소를 JavaScript 키에 등록합니다.',
};
const useNativeSdk: Localized = {
  en: "Or share with Kakao's SDK for Android and iOS: it is checked by key hash and bundle ID, not by domain.",
  ko: '또는 Android, iOS용 카카오 SDK로 공유합니다. 도메인이 아니라 키 해시와 번들 ID로 확인합니다.',
};

export const callerKinds: readonly CallerKind[] = [
  {
    schemes: ['null', 'about', 'data', 'blob'],
    says: {
      en: 'The call came from a page without an origin ({caller}): a sandboxed frame, `srcdoc` or a WebView without a base address. It cannot be registered; open the page at a real address.',
      ko: '도메인이 없는 페이지({caller})에서 호출했습니다. 샌드박스 프레임, `srcdoc`, 기준 주소가 없는 WebView가 여기에 해당합니다. 등록할 수 없으므로 페이지를 실제 주소에서 열어야 합니다.',
    },
    steps: [
      openRealAddress,
      {
        en: 'In a WebView give `loadDataWithBaseURL` (Android) or `loadHTMLString` (iOS) the real address as the base; a frame with `sandbox` needs `allow-same-origin`.',
        ko: 'WebView라면 `loadDataWithBaseURL`(Android)이나 `loadHTMLString`(iOS)의 기준 주소로 실제 주소를 넘깁니다. `sandbox` 프레임에는 `allow-same-origin`이 필요합니다.',
      },
      useNativeSdk,
    ],
  },
  {
    schemes: ['android-app'],
    says: {
      en: 'The call came from a page inside an Android app that has no web address ({caller}). This is not a domain and cannot be registered.',
      ko: '웹 주소가 없는 Android 앱 내부 페이지({caller})에서 호출했습니다. 도메인이 아니므로 등록할 수 없습니다.',
    },
    steps: [
      openRealAddress,
      {
        en: 'In the WebView use `loadUrl` with that address, not `loadData` or a base address of the app.',
        ko: 'WebView에서는 `loadData`나 앱 내부 기준 주소 대신 그 주소를 `loadUrl`로 엽니다.',
      },
      useNativeSdk,
    ],
  },
  {
    schemes: ['capacitor', 'ionic', 'tauri', 'app', 'electron'],
    says: {
      en: 'The call came from the shell of an app ({caller}). The console does not take its scheme.',
      ko: '앱 셸 내부 주소({caller})에서 호출했습니다. 콘솔에 등록할 수 없는 스킴입니다.',
    },
    steps: [
      {
        en: "Share with Kakao's SDK for Android and iOS through a plugin of the shell: it is checked by key hash and bundle ID, not by domain.",
        ko: '앱 셸의 플러그인을 통해 Android, iOS용 카카오 SDK로 공유합니다. 도메인이 아니라 키 해시와 번들 ID로 확인합니다.',
      },
      {
        en: 'Or open a page of your own site, at its `https://` address, in the system browser and share there.',
        ko: '또는 내 사이트의 `https://` 페이지를 시스템 브라우저로 열어 거기서 공유합니다.',
      },
      {
        en: 'Links in the message need the public address of the site, too: nobody else can open the one of the shell.',
        ko: '메시지의 링크에도 공개된 사이트 주소를 넣어야 합니다. 앱 셸 내부 주소는 다른 사람이 열 수 없습니다.',
      },
    ],
  },
  {
    schemes: ['chrome-extension', 'moz-extension', 'safari-web-extension'],
    says: {
      en: 'The call came from a browser extension ({caller}), which cannot be registered.',
      ko: '브라우저 확장 프로그램({caller})에서 호출했습니다. 확장 프로그램은 등록할 수 없습니다.',
    },
    steps: [
      {
        en: 'Open a page of your own site, at its `https://` address, and share there.',
        ko: '내 사이트의 `https://` 페이지를 열어 거기서 공유합니다.',
      },
    ],
  },
  {
    schemes: [],
    says: {
      en: 'The call came from {caller}. The console takes only addresses with `http`, `https` or `file`.',
      ko: '{caller}에서 호출했습니다. 콘솔에는 `http`, `https`, `file`로 시작하는 주소만 등록할 수 있습니다.',
    },
    steps: [openRealAddress, useNativeSdk],
  },
];
