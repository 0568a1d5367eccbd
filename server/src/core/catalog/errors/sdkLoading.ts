/** The script of the JavaScript SDK: whether it runs, and what the browser refuses it. */
import type { ErrorEntry } from './entry.ts';
import { pages, reports, sdkRun } from './pages.ts';

const common = { family: 'sdk', kakaoCodes: [], docs: pages.javaScriptSdk, source: sdkRun } as const;

export const sdkLoading: readonly ErrorEntry[] = [
  {
    ...common,
    id: 'sdk/not-loaded',
    title: { en: 'The Kakao SDK is not loaded', ko: '카카오 SDK가 로드되지 않음' },
    meaning: {
      en: 'Code used `Kakao` before its script had run, or the script never ran: wrong address, wrong `integrity`, blocked by policy or an extension.',
      ko: '스크립트가 실행되기 전에 `Kakao`를 사용했거나, 스크립트가 아예 실행되지 않았습니다. 주소 오류, `integrity` 불일치, 정책이나 확장 프로그램의 차단이 주된 원인입니다.',
    },
    steps: [
      {
        en: 'Look for a red `kakao.min.js` line in the network tab; if there is none, the page has no script tag.',
        ko: '개발자 도구의 네트워크 탭에서 `kakao.min.js` 요청이 실패했는지 확인합니다. 요청 자체가 없다면 스크립트 태그가 빠진 것입니다.',
      },
      {
        en: 'Write `Kakao` with a capital K. Lower-case `kakao` is the script of Kakao Maps: there is `kakao.maps`, but no `Kakao.maps`.',
        ko: '`Kakao`는 대문자 K로 씁니다. 소문자 `kakao`는 카카오맵 스크립트의 객체로, `kakao.maps`는 있지만 `Kakao.maps`는 없습니다.',
      },
      {
        en: 'Use the SDK after its `load` event: in Next.js `<Script onLoad>`, elsewhere `script.onload`, and check for `window.Kakao` first.',
        ko: 'SDK는 `load` 이벤트 이후에 사용합니다. Next.js는 `<Script onLoad>`, 그 외에는 `script.onload`를 쓰고 `window.Kakao`가 있는지 먼저 확인합니다.',
      },
      {
        en: 'Never touch it while rendering on the server: there is no `window`.',
        ko: '서버 렌더링 중에는 `window`가 없으므로 사용하지 않습니다.',
      },
    ],
    causes: [
      {
        text: { en: 'No script tag, or a wrong address', ko: '스크립트 태그가 없거나 주소가 잘못됨' },
        rules: [
          'sdk/not-loaded',
          'sdk/used-on-server',
          'sdk/unknown-host',
          'sdk/version-missing',
          'sdk/wrong-global',
        ],
        where: 'project',
      },
      {
        text: { en: 'The `integrity` value does not fit', ko: '`integrity` 값이 맞지 않음' },
        rules: ['sdk/integrity-mismatch', 'sdk/integrity-without-crossorigin'],
        where: 'project',
      },
      {
        text: { en: 'The content security policy blocks it', ko: '콘텐츠 보안 정책(CSP)이 차단함' },
        rules: ['5001/csp-blocks-kakao'],
        where: 'project',
      },
      { text: { en: 'A blocker in the browser', ko: '브라우저의 차단 프로그램' }, rules: [], where: 'user' },
    ],
    phrases: [
      { text: 'Kakao is not defined' },
      { text: "Can't find variable: Kakao" },
      { text: 'window.Kakao is undefined' },
      { text: 'window.Kakao is not defined' },
      { text: 'Kakao is undefined' },
      { text: "reading 'isInitialized'" },
      { text: "Cannot read properties of undefined (reading 'init')", needsKakao: true },
      { text: "Cannot read property 'init' of undefined", needsKakao: true },
      { text: "Cannot read property 'isInitialized' of undefined" },
      { text: "Cannot read properties of undefined (reading 'Share')", needsKakao: 'unlessAsked' },
      { text: "Cannot read property 'Share' of undefined", needsKakao: 'unlessAsked' },
      { text: "undefined is not an object (evaluating 'window.Kakao.{member}')" },
      { text: "undefined is not an object (evaluating 'Kakao.{member}')" },
    ],
    said: ['sdkObject kakao fails', 'sdkObject kakao missing'],
    related: ['sdk/not-initialized', 'sdk/integrity-mismatch'],
  },
  {
    ...common,
    id: 'sdk/not-declared',
    title: {
      en: 'TypeScript or ESLint does not know `Kakao`',
      ko: 'TypeScript나 ESLint가 `Kakao`를 모름',
    },
    meaning: {
      en: 'Only this check fails: the script of the SDK makes `window.Kakao`, and no package declares it.',
      ko: '검사만 실패한 것입니다. `window.Kakao`는 SDK 스크립트가 만들며 선언한 패키지가 없습니다.',
    },
    steps: [
      {
        en: 'Run “Write SDK type declarations…”; for ESLint write `window.Kakao`.',
        ko: '“SDK 타입 선언 작성…”을 실행하고, ESLint에는 `window.Kakao`로 씁니다.',
      },
    ],
    causes: [{ text: { en: 'No declaration', ko: '선언이 없음' }, rules: ['sdk/untyped'], where: 'project' }],
    phrases: [
      { text: "'Kakao' is not defined" },
      { text: "Cannot find name 'Kakao'" },
      { text: "Property 'Kakao' does not exist on type" },
    ],
    related: ['sdk/not-loaded'],
  },
  {
    ...common,
    id: 'sdk/integrity-mismatch',
    title: { en: 'The browser refused the SDK file', ko: '브라우저가 SDK 파일을 거부함' },
    meaning: {
      en: 'The `integrity` value of the script tag belongs to another version, or `crossorigin` is missing, so the file was not run.',
      ko: '스크립트 태그의 `integrity` 값이 다른 버전의 것이거나 `crossorigin`이 없어 파일이 실행되지 않았습니다.',
    },
    steps: [
      {
        en: "Copy version and `integrity` together from Kakao's download page.",
        ko: '카카오 다운로드 페이지에서 버전과 `integrity` 값을 함께 복사합니다.',
      },
      {
        en: 'Add `crossorigin="anonymous"` (JSX: `crossOrigin`).',
        ko: '`crossorigin="anonymous"`를 추가합니다(JSX에서는 `crossOrigin`).',
      },
    ],
    causes: [
      {
        text: {
          en: 'Version and `integrity` do not belong together',
          ko: '버전과 `integrity` 값이 서로 다름',
        },
        rules: ['sdk/integrity-mismatch', 'sdk/integrity-without-crossorigin'],
        where: 'project',
      },
    ],
    phrases: [
      {
        text: "Failed to find a valid digest in the 'integrity' attribute for resource 'https://t1.kakaocdn.net/{file}'",
      },
      { text: "Failed to find a valid digest in the 'integrity' attribute", needsKakao: 'unlessAsked' },
      { text: 'None of the "sha384" hashes in the integrity attribute match the content', needsKakao: true },
    ],
    related: ['sdk/not-loaded'],
    source: reports(pages.javaScriptSdk.en),
  },
  {
    ...common,
    id: 'sdk/csp-blocked',
    kakaoCodes: ['5001'],
    title: { en: "The page's security policy blocks Kakao", ko: '콘텐츠 보안 정책(CSP)이 카카오를 차단함' },
    meaning: {
      en: 'The content security policy lacks a Kakao address; without `form-action` the share window stays blank.',
      ko: '콘텐츠 보안 정책(CSP)에 카카오 주소가 없습니다. `form-action`이 빠지면 공유 창이 빈 화면으로 남습니다.',
    },
    steps: [
      {
        en: 'Add `https://sharer.kakao.com` to `form-action`.',
        ko: '`form-action`에 `https://sharer.kakao.com`을 추가합니다.',
      },
      {
        en: 'Add `https://t1.kakaocdn.net` to `script-src` and `https://kapi.kakao.com` to `connect-src`.',
        ko: '`script-src`에 `https://t1.kakaocdn.net`, `connect-src`에 `https://kapi.kakao.com`을 추가합니다.',
      },
      {
        en: 'In a sandboxed frame allow `allow-popups`, `allow-forms` and `allow-top-navigation-by-user-activation`.',
        ko: '샌드박스 프레임에는 `allow-popups`, `allow-forms`, `allow-top-navigation-by-user-activation`을 허용합니다.',
      },
    ],
    causes: [
      {
        text: { en: 'The policy lacks a Kakao address', ko: '정책에 카카오 주소가 없음' },
        rules: ['5001/csp-blocks-kakao'],
        where: 'project',
      },
    ],
    phrases: [
      { text: "Refused to send form data to 'https://sharer.kakao.com{path}'" },
      { text: "Sending form data to 'https://sharer.kakao.com{path}'" },
      { text: "Refused to load the script 'https://t1.kakaocdn.net{path}'" },
      { text: "Refused to load the script 'https://developers.kakao.com{path}'" },
      { text: "Loading the script 'https://t1.kakaocdn.net{path}'" },
      { text: "Refused to connect to 'https://kapi.kakao.com{path}'" },
      { text: "Connecting to 'https://kapi.kakao.com{path}'" },
      { text: 'violates the following Content Security Policy', needsKakao: 'unlessAsked' },
    ],
    said: ['policy blocks', 'policy fails'],
    related: ['5001'],
    source: reports(pages.shareJavaScript.en),
  },
  {
    ...common,
    id: 'sdk/script-blocked',
    title: { en: 'Something between page and Kakao blocked the SDK', ko: 'SDK 요청이 중간에서 차단됨' },
    meaning: {
      en: "The browser, an extension or the network stopped the request. For Kakao's map script the same line hides a 401 about the domain.",
      ko: '브라우저, 확장 프로그램 또는 네트워크가 요청을 막았습니다. 카카오맵 스크립트에서는 도메인 관련 401이 이 문구로 가려지기도 합니다.',
    },
    steps: [
      {
        en: 'Try a private window without extensions.',
        ko: '확장 프로그램이 없는 시크릿 모드에서 시도합니다.',
      },
      {
        en: 'Open the script address itself in a tab: it shows what Kakao really answers.',
        ko: '스크립트 주소를 탭에서 직접 열어 카카오의 실제 응답을 확인합니다.',
      },
    ],
    causes: [
      {
        text: { en: 'An ad or script blocker', ko: '광고 또는 스크립트 차단 프로그램' },
        rules: [],
        where: 'user',
      },
      {
        text: { en: 'The domain is not registered (maps)', ko: '도메인이 등록되지 않음(지도)' },
        rules: ['4019/sdk-domain-not-registered'],
        where: 'project',
      },
    ],
    phrases: [
      { text: 'net::ERR_BLOCKED_BY_ORB', needsKakao: true },
      { text: 'net::ERR_BLOCKED_BY_CLIENT', needsKakao: true },
    ],
    related: ['sdk/not-loaded', '-401/domain-mismatched'],
    source: reports(pages.javaScriptSdk.en),
  },
  {
    ...common,
    id: 'sdk/map-service-disabled',
    title: { en: 'Kakao Map is switched off for this app', ko: '카카오맵 사용 설정이 꺼져 있음' },
    meaning: {
      en: 'This is the map API, not sharing: the app has not enabled Kakao Map. Key and domain are fine.',
      ko: '공유가 아니라 지도 API의 오류입니다. 앱에서 카카오맵이 활성화되지 않았으며, 키와 도메인에는 문제가 없습니다.',
    },
    steps: [{ en: 'Enable Kakao Map in the console.', ko: '콘솔에서 카카오맵 사용 설정을 켭니다.' }],
    causes: [{ text: { en: 'Kakao Map is off', ko: '카카오맵 비활성화' }, rules: [], where: 'console' }],
    phrases: [{ text: 'disabled OPEN_MAP_AND_LOCAL service' }, { text: 'disabled OPEN_MAP_AND_LOCAL' }],
    related: [],
    docs: pages.appSettings,
    source: reports(pages.appSettings.en),
  },
];
