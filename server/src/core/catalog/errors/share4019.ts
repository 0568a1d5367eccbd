/** 4019 and 4011: the caller is not the one the console knows. They share one sentence on the screen. */
import { nativeKeyMenu, oldPlatformMenu, sdkDomainMenu, webDomainMenu } from './consoleMenus.ts';
import type { ErrorEntry } from './entry.ts';
import { pages, shareFaq, shareTable } from './pages.ts';

const onScreen = [
  { text: '잘못된 요청으로 인증에 실패' },
  { text: 'Authentication failed due to a wrong request' },
  { text: 'authentication failed because of a bad request', needsKakao: true },
] as const;

export const share4019: ErrorEntry = {
  id: '4019',
  family: 'share',
  kakaoCodes: ['4019', 'KOE009'],
  httpStatus: 401,
  title: { en: 'Caller not registered for this app key', ko: '앱 키에 등록되지 않은 호출 환경' },
  meaning: {
    en: 'Kakao refused the key together with where the call came from: the page origin, key hash or bundle ID is not registered for it, or the key itself is wrong.',
    ko: '앱 키와 호출한 곳이 맞지 않아 인증이 거부되었습니다. 페이지 도메인, 키 해시, 번들 ID가 해당 키에 등록되지 않았거나 키 자체가 잘못된 경우입니다.',
  },
  steps: [
    {
      en: `Web: register the page's exact origin, port included, under ${sdkDomainMenu.en} of the key that the page uses (formerly ${oldPlatformMenu.en} > [Web]).`,
      ko: `웹: 실제로 사용하는 키의 ${sdkDomainMenu.ko}에 페이지 도메인을 포트까지 정확히 등록합니다(이전 메뉴: ${oldPlatformMenu.ko} > [Web]).`,
    },
    {
      en: 'Check the key that reaches the browser: the JavaScript key of this app, 32 characters, not `undefined`, not empty.',
      ko: '브라우저까지 전달된 키를 확인합니다. 이 앱의 JavaScript 키 32자여야 하며, `undefined`나 빈 값이면 안 됩니다.',
    },
    {
      en: `Apps: register the key hash of the installed build and the bundle ID under ${nativeKeyMenu.en}.`,
      ko: `앱: 설치된 빌드의 키 해시와 번들 ID를 ${nativeKeyMenu.ko}에 등록합니다.`,
    },
    {
      en: `The app primary domain and ${webDomainMenu.en} do not authorise callers: the first is only shown, the second is for the links inside messages.`,
      ko: `앱 대표 도메인과 ${webDomainMenu.ko}은 호출 권한과 관계가 없습니다. 앱 대표 도메인은 표시용, 웹 도메인은 메시지 안의 링크용입니다.`,
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
      text: { en: 'The key is missing where the page runs', ko: '실행 환경에 키가 전달되지 않음' },
      rules: [
        '4019/app-key-missing',
        '4019/env-not-public',
        '4019/env-not-defined',
        '4019/env-destructured',
        '4019/import-meta-in-classic-script',
      ],
      where: 'project',
    },
    {
      text: { en: 'The key is malformed', ko: '키 형식이 잘못됨' },
      rules: [
        '4019/app-key-malformed',
        '4019/env-value-malformed',
        '4019/native-key-empty',
        '4019/dotenv-key-missing',
      ],
      where: 'project',
    },
    {
      text: { en: 'The key is of another kind or another app', ko: '다른 종류 또는 다른 앱의 키임' },
      rules: [
        '4019/wrong-key-kind',
        '4019/demo-key',
        '4019/app-key-not-in-manifest',
        'security/admin-key-in-client',
      ],
      where: 'project',
    },
    {
      text: {
        en: 'The manifest lists a domain, key or key hash in a form that the console does not take',
        ko: '매니페스트의 도메인, 키 또는 키 해시가 콘솔에 등록할 수 없는 형식임',
      },
      rules: [
        'manifest/domain-format',
        'manifest/domain-host',
        'manifest/domain-wildcard',
        'manifest/too-many',
        'manifest/key-format',
        'manifest/key-hash',
      ],
      where: 'project',
    },
    {
      text: { en: 'The share address was built by hand', ko: '공유 주소를 직접 만들어 호출함' },
      rules: ['sdk/handmade-sharer-url'],
      where: 'project',
    },
    {
      text: {
        en: 'The key hash or bundle ID of the installed app is not registered',
        ko: '설치된 앱의 키 해시 또는 번들 ID가 등록되지 않음',
      },
      rules: [],
      where: 'console',
    },
  ],
  phrases: onScreen,
  // Most people who tell it in free words have not registered the page's domain.
  said: ['refused share', 'refused share fails', 'refused share key'],
  related: ['-401/domain-mismatched', 'KOE009', '-401/wrong-app-key-format', '4011'],
  guides: ['app-distribution', 'google-apps-script'],
  docs: pages.shareFaq,
  source: shareFaq,
};

export const share4011: ErrorEntry = {
  id: '4011',
  family: 'share',
  kakaoCodes: ['4011'],
  httpStatus: 401,
  title: { en: 'App key not accepted', ko: '앱 키 인증 실패' },
  meaning: {
    en: 'Kakao could not authenticate the request with its app key. The screen shows the same sentence as for 4019; here the key itself is the first suspect.',
    ko: '요청에 담긴 앱 키로 인증할 수 없습니다. 화면에는 4019와 같은 문구가 나오지만 4011이라면 키부터 확인해야 합니다.',
  },
  steps: [
    {
      en: 'Compare the key that reaches the browser with the JavaScript key in the console, character by character.',
      ko: '브라우저까지 전달된 키를 콘솔의 JavaScript 키와 한 글자씩 비교합니다.',
    },
    {
      en: 'Make sure that it belongs to the app in which the domain is registered and has not been deleted.',
      ko: '도메인을 등록한 앱의 키가 맞는지, 삭제된 키는 아닌지 확인합니다.',
    },
    {
      en: 'If the key is right, ask in DevTalk with the app ID and the UUID of the error screen.',
      ko: '키가 맞는데도 계속되면 앱 ID와 에러 화면의 UUID를 준비해 데브톡에 문의합니다.',
    },
  ],
  causes: [
    {
      text: { en: 'The key is missing, misspelt or cut off', ko: '키가 없거나, 오타가 있거나, 잘림' },
      rules: [
        '4019/app-key-malformed',
        '4019/app-key-missing',
        '4019/env-value-malformed',
        '4019/env-not-public',
        '4019/env-not-defined',
        'manifest/key-format',
      ],
      where: 'project',
    },
    {
      text: { en: 'The key is of another kind or another app', ko: '다른 종류 또는 다른 앱의 키임' },
      rules: ['4019/wrong-key-kind', '4019/app-key-not-in-manifest'],
      where: 'project',
    },
    {
      text: { en: 'The share address was built by hand', ko: '공유 주소를 직접 만들어 호출함' },
      rules: ['sdk/handmade-sharer-url'],
      where: 'project',
    },
    { text: { en: 'The key has been deleted', ko: '삭제된 키임' }, rules: [], where: 'console' },
  ],
  phrases: onScreen.map((phrase) => ({ ...phrase, lessLikely: true })),
  said: ['refused share'],
  related: ['4019', '-401/wrong-app-key-format'],
  docs: pages.troubleshooting,
  source: shareTable,
};
