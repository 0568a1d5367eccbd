/**
 * Where things are in Kakao Developers' console. The December 2025 console split one list of site domains in two;
 * people still know the old place, so sentences name the new menu first.
 * https://developers.kakao.com/docs/en/getting-started/app-key-migration (read 2026-11-22)
 */
import type { Localized } from '../../text/messages.ts';

/** Origins that may call the JavaScript SDK, per JavaScript key. */
export const sdkDomainMenu: Localized = {
  en: '[App] > [Platform key] > [JavaScript key] > [JavaScript SDK domain]',
  ko: '[앱] > [플랫폼 키] > [JavaScript 키] > [JavaScript SDK 도메인]',
};

/** The keys that pages use, each with its domains. */
export const javascriptKeyMenu: Localized = {
  en: '[App] > [Platform key] > [JavaScript key]',
  ko: '[앱] > [플랫폼 키] > [JavaScript 키]',
};

/** Hosts that links in messages may lead to. */
export const webDomainMenu: Localized = {
  en: '[App] > [Product Link] > [Web domain]',
  ko: '[앱] > [제품 링크 관리] > [웹 도메인]',
};

/** Package name, key hashes and bundle IDs, per native key. */
export const nativeKeyMenu: Localized = {
  en: '[App] > [Platform key] > [Native app key]',
  ko: '[앱] > [플랫폼 키] > [네이티브 앱 키]',
};

/** The same settings before December 2025. */
export const oldPlatformMenu: Localized = {
  en: '[App] > [General] > [Platform]',
  ko: '[앱] > [일반] > [플랫폼]',
};
