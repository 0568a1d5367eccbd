/** Kakao's documentation pages that error entries lead to, and the sources they rest on. */
import type { Localized } from '../../text/messages.ts';
import type { Source } from './entry.ts';

const page = (path: string): Localized => ({
  en: `https://developers.kakao.com/docs/latest/en/${path}`,
  ko: `https://developers.kakao.com/docs/latest/ko/${path}`,
});

export const pages = {
  troubleshooting: page('kakaotalk-share/trouble-shooting'),
  shareFaq: page('kakaotalk-share/faq'),
  shareCommon: page('kakaotalk-share/common'),
  shareCallback: page('kakaotalk-share/callback'),
  shareJavaScript: page('kakaotalk-share/js-link'),
  shareAndroid: page('kakaotalk-share/android-link'),
  shareIos: page('kakaotalk-share/ios-link'),
  shareFlutter: page('kakaotalk-share/flutter-link'),
  javaScriptSdk: page('javascript/getting-started'),
  javaScriptHybrid: page('javascript/hybrid'),
  javaScriptMigration: page('javascript/migration'),
  appSettings: page('app-setting/app'),
  keyMigration: page('getting-started/app-key-migration'),
  quota: page('getting-started/quota'),
  login: page('kakaologin/trouble-shooting'),
  restErrors: page('rest-api/error-code'),
  social: page('kakaotalk-social/trouble-shooting'),
  message: page('kakaotalk-message/trouble-shooting'),
  androidSdk: page('android/getting-started'),
  iosSdk: page('ios/getting-started'),
  flutterSdk: page('flutter/getting-started'),
} as const;

export const devtalk = 'https://devtalk.kakao.com';

const READ = '2026-11-22';

/** Kakao's own table of Share errors. */
export const shareTable: Source = {
  urls: [pages.troubleshooting.en, pages.troubleshooting.ko],
  date: READ,
  confidence: 'high',
};

export const shareFaq: Source = {
  urls: [pages.shareFaq.ko, pages.keyMigration.en, pages.troubleshooting.en],
  date: READ,
  confidence: 'high',
};

export const loginTable: Source = { urls: [pages.login.en, pages.login.ko], date: READ, confidence: 'high' };

export const restTable: Source = {
  urls: [pages.restErrors.en, pages.restErrors.ko],
  date: READ,
  confidence: 'high',
};

/** Found by running JavaScript SDK 2.7.1 and 1.43.5. */
export const sdkRun: Source = { urls: [pages.shareJavaScript.en], date: READ, confidence: 'verified' };

/** Kakao's own sources. */
export const nativeSdks: Source = {
  urls: ['https://github.com/kakao/kakao-ios-sdk', 'https://github.com/kakao/kakao_flutter_sdk'],
  date: READ,
  confidence: 'high',
};

export const reports = (...urls: string[]): Source => ({ urls, date: READ, confidence: 'medium' });
