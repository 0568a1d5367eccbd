/** KOE009: the caller is not the one the console knows. The share page shows it as 4019. */
import { nativeKeyMenu, oldPlatformMenu, sdkDomainMenu } from './consoleMenus.ts';
import type { ErrorEntry } from './entry.ts';
import { pages, shareFaq } from './pages.ts';

export const koe009: ErrorEntry = {
  id: 'KOE009',
  family: 'login',
  kakaoCodes: ['KOE009', '4019'],
  httpStatus: 400,
  title: {
    en: 'The caller does not match the registered platform',
    ko: '등록된 플랫폼 정보와 다른 호출 환경',
  },
  meaning: {
    en: "The message names three things because it cannot tell which you use: Android's key hash, the iOS bundle ID, or the origin of the web page. The one your app has is not registered under this key.",
    ko: '메시지에는 Android 키 해시, iOS 번들 ID, 웹 도메인이 함께 나오지만 실제로는 그중 호출한 환경에 해당하는 값이 이 키에 등록되지 않은 것입니다.',
  },
  steps: [
    {
      en: `Web: add the page's origin under ${sdkDomainMenu.en} (formerly ${oldPlatformMenu.en} > [Web]).`,
      ko: `웹: 페이지 도메인을 ${sdkDomainMenu.ko}에 추가합니다(이전 메뉴: ${oldPlatformMenu.ko} > [Web]).`,
    },
    {
      en: `Android: add the key hash of the installed build, for Google Play the one of Play's signing key, under ${nativeKeyMenu.en}.`,
      ko: `Android: 설치된 빌드의 키 해시를 ${nativeKeyMenu.ko}에 추가합니다. Google Play 배포본은 Play 앱 서명 키의 해시가 필요합니다.`,
    },
    {
      en: 'iOS: add the bundle ID in the same place; Android and iOS belong under the same native key.',
      ko: 'iOS: 같은 메뉴에 번들 ID를 추가합니다. Android와 iOS 정보는 같은 네이티브 앱 키에 등록해야 합니다.',
    },
  ],
  causes: [
    {
      text: {
        en: 'The page origin is not a JavaScript SDK domain of this key',
        ko: '페이지 도메인이 이 키의 JavaScript SDK 도메인에 없음',
      },
      rules: ['4019/sdk-domain-not-registered', '4019/domain-under-another-key'],
      where: 'project',
    },
    {
      text: { en: 'The key is of another kind or another app', ko: '다른 종류 또는 다른 앱의 키임' },
      rules: ['4019/wrong-key-kind', '4019/app-key-not-in-manifest'],
      where: 'project',
    },
    {
      text: { en: 'The manifest lists a malformed key hash', ko: '매니페스트의 키 해시 형식이 잘못됨' },
      rules: ['manifest/key-hash'],
      where: 'project',
    },
    {
      text: { en: 'The key hash or bundle ID is not registered', ko: '키 해시 또는 번들 ID가 등록되지 않음' },
      rules: [],
      where: 'console',
    },
  ],
  phrases: [{ text: 'invalid android_key_hash or ios_bundle_id or web_site_url' }],
  related: ['4019', '-401/domain-mismatched'],
  guides: ['app-distribution', 'google-apps-script', 'key-hash'],
  docs: pages.shareFaq,
  source: shareFaq,
};
