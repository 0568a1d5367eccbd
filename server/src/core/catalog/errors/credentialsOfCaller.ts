/** The -401 family, one code told apart by its message: where the call came from. On the share page these are 4019. */
import { nativeKeyMenu, oldPlatformMenu, sdkDomainMenu, webDomainMenu } from './consoleMenus.ts';
import type { ErrorEntry } from './entry.ts';
import { pages, restTable, shareFaq } from './pages.ts';

const common = { family: 'credentials', httpStatus: 401 } as const;

export const credentialsOfCaller: readonly ErrorEntry[] = [
  {
    ...common,
    id: '-401/domain-mismatched',
    kakaoCodes: ['4019', '-401', 'KOE009'],
    title: {
      en: "The page's origin is not registered for this key",
      ko: '페이지 도메인이 이 키에 등록되지 않음',
    },
    meaning: {
      en: 'The `caller` in the message is the origin of the page that called. It is not among the JavaScript SDK domains of the key used.',
      ko: '메시지의 `caller`는 API를 호출한 페이지의 도메인입니다. 이 값이 사용한 키의 JavaScript SDK 도메인에 없습니다.',
    },
    steps: [
      {
        en: `Add the \`caller\` exactly as shown, scheme and port included and without a path, under ${sdkDomainMenu.en} (formerly ${oldPlatformMenu.en} > [Web]).`,
        ko: `메시지에 나온 \`caller\` 값을 스킴과 포트까지 그대로, 경로 없이 ${sdkDomainMenu.ko}에 추가합니다(이전 메뉴: ${oldPlatformMenu.ko} > [Web]).`,
      },
      {
        en: 'With several JavaScript keys, register it under the key that the page really uses.',
        ko: 'JavaScript 키가 여러 개라면 페이지에서 실제로 사용하는 키에 등록해야 합니다.',
      },
      {
        en: `\`www\`, other ports and \`127.0.0.1\` are separate entries; ${webDomainMenu.en} alone does not help.`,
        ko: `\`www\` 유무, 포트, \`127.0.0.1\`은 각각 따로 등록해야 하며, ${webDomainMenu.ko}에만 등록해서는 해결되지 않습니다.`,
      },
      {
        en: 'Where `caller` is `null`, `about:`, `android-app:` or `capacitor:`, it cannot be registered: give the page a real origin.',
        ko: '`caller`가 `null`, `about:`, `android-app:`, `capacitor:`이면 등록할 수 없으므로, 페이지가 실제 도메인에서 열리도록 합니다.',
      },
    ],
    causes: [
      {
        text: {
          en: 'The origin is not a JavaScript SDK domain of this key',
          ko: '도메인이 이 키의 JavaScript SDK 도메인에 없음',
        },
        rules: ['4019/sdk-domain-not-registered'],
        where: 'project',
      },
      {
        text: {
          en: 'The domain is registered under another key or app',
          ko: '도메인이 다른 키나 다른 앱에 등록됨',
        },
        rules: ['4019/domain-under-another-key', '4019/app-key-not-in-manifest'],
        where: 'project',
      },
      {
        text: {
          en: 'Only the app primary domain or the Web domain was filled in',
          ko: '앱 대표 도메인이나 웹 도메인에만 입력함',
        },
        rules: [],
        where: 'console',
      },
    ],
    phrases: [
      { text: 'domain mismatched! caller={caller}' },
      { text: 'domain mismatched' },
      { text: 'check out registered web domains' },
    ],
    said: ['otherOrigin fails', 'otherOrigin only', 'otherOrigin nothing', 'registered share fails'],
    related: ['4019', 'KOE009'],
    guides: ['google-apps-script'],
    docs: pages.shareFaq,
    source: shareFaq,
  },
  {
    ...common,
    id: '-401/android-key-hash-mismatched',
    kakaoCodes: ['4019', '-401', 'KOE009'],
    title: {
      en: 'The key hash of this Android build is not registered',
      ko: 'Android 키 해시가 등록되지 않음',
    },
    meaning: {
      en: 'The installed app was signed with a certificate that the console does not know. Debug, release and Play Store builds each have their own key hash.',
      ko: '설치된 앱의 서명 인증서가 콘솔에 등록되어 있지 않습니다. 디버그, 릴리스, Play 스토어 빌드는 키 해시가 서로 다릅니다.',
    },
    steps: [
      {
        en: `Add the \`caller\` value under ${nativeKeyMenu.en} > Android (formerly ${oldPlatformMenu.en} > [Android]); no new build is needed.`,
        ko: `\`caller\` 값을 ${nativeKeyMenu.ko}의 Android 정보에 추가합니다(이전 메뉴: ${oldPlatformMenu.ko} > [Android]). 앱을 다시 빌드할 필요는 없습니다.`,
      },
      {
        en: 'For builds from Google Play, turn the SHA-1 of the app signing key in Play Console into a key hash and add that too.',
        ko: 'Google Play로 배포한 앱은 Play Console의 앱 서명 키 SHA-1을 키 해시로 바꿔 함께 등록합니다.',
      },
      {
        en: 'Print the hash inside the app to see which one it really sends.',
        ko: '앱 안에서 키 해시를 출력해 실제로 전송되는 값을 확인합니다.',
      },
    ],
    causes: [
      {
        text: { en: 'The manifest lists a malformed key hash', ko: '매니페스트의 키 해시 형식이 잘못됨' },
        rules: ['manifest/key-hash'],
        where: 'project',
      },
      {
        text: { en: 'The key hash is not registered', ko: '키 해시가 등록되지 않음' },
        rules: [],
        where: 'console',
      },
    ],
    phrases: [
      { text: 'android keyhash mismatched! caller={caller}' },
      { text: 'android keyhash mismatched' },
      { text: 'keyhash mismatched', needsKakao: 'unlessAsked' },
      { text: 'check out registered keyhash' },
      { text: 'keyHash validation failed' },
    ],
    related: ['4019', 'KOE009'],
    guides: ['app-distribution', 'key-hash'],
    docs: pages.androidSdk,
    source: restTable,
  },
  {
    ...common,
    id: '-401/ios-bundle-id-mismatched',
    kakaoCodes: ['4019', '-401', 'KOE009'],
    title: { en: "This app's bundle ID is not registered", ko: 'iOS 번들 ID가 등록되지 않음' },
    meaning: {
      en: 'The bundle ID of the running app is not among those of the native key.',
      ko: '실행 중인 앱의 번들 ID가 네이티브 앱 키에 등록되어 있지 않습니다.',
    },
    steps: [
      {
        en: `Add the bundle ID under ${nativeKeyMenu.en} > iOS (formerly ${oldPlatformMenu.en} > [iOS]).`,
        ko: `번들 ID를 ${nativeKeyMenu.ko}의 iOS 정보에 추가합니다(이전 메뉴: ${oldPlatformMenu.ko} > [iOS]).`,
      },
      {
        en: 'Development and production builds often differ by a suffix such as `.dev`: register each.',
        ko: '개발용과 운영용 빌드는 `.dev` 같은 접미사로 갈리는 경우가 많으므로 각각 등록합니다.',
      },
    ],
    causes: [
      {
        text: { en: 'The bundle ID is not registered', ko: '번들 ID가 등록되지 않음' },
        rules: [],
        where: 'console',
      },
    ],
    phrases: [
      { text: 'ios bundle id mismatched! caller={caller}' },
      { text: 'ios bundle id mismatched' },
      { text: 'bundle id mismatched', needsKakao: 'unlessAsked' },
      { text: 'check out registered bundle id' },
      { text: 'bundleId validation failed' },
      { text: 'bundle id validation failed' },
    ],
    related: ['4019', 'KOE009'],
    docs: pages.iosSdk,
    source: restTable,
  },
  {
    ...common,
    id: '-401/ip-mismatched',
    kakaoCodes: ['-401'],
    title: { en: "This server's address is not allowed", ko: '허용되지 않은 서버 IP' },
    meaning: {
      en: 'The app has an allow-list of server addresses and this one is not on it. Sharing itself does not use it.',
      ko: '앱에 설정한 허용 IP 목록에 없는 서버에서 호출했습니다. 카카오톡 공유 자체와는 관련이 없는 설정입니다.',
    },
    steps: [
      {
        en: 'Add the `callerIp` to the allowed addresses of the REST API key, or empty the list.',
        ko: 'REST API 키의 허용 IP 주소에 `callerIp` 값을 추가하거나 목록을 비웁니다.',
      },
    ],
    causes: [
      { text: { en: 'The address is not allowed', ko: '허용 목록에 없는 IP' }, rules: [], where: 'console' },
    ],
    phrases: [
      { text: 'ip mismatched! callerIp={caller}' },
      { text: 'ip mismatched! caller={caller}' },
      { text: 'ip mismatched!' },
    ],
    related: ['-401'],
    docs: pages.appSettings,
    source: restTable,
  },
];
