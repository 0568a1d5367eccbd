/** The JavaScript SDK before a share call reaches it: loading, initialising, and what the browser refuses. */
import type { ErrorEntry } from './entry.ts';
import { pages, reports, sdkRun } from './pages.ts';

const common = { family: 'sdk', kakaoCodes: [], docs: pages.javaScriptSdk, source: sdkRun } as const;

export const sdkLoading: readonly ErrorEntry[] = [
  {
    ...common,
    id: 'sdk/not-loaded',
    title: { en: 'The Kakao SDK is not loaded', ko: '로드되지 않은 Kakao SDK' },
    meaning: {
      en: 'Code used `Kakao` before its script had run, or the script never ran: wrong address, wrong `integrity`, blocked by policy or an extension.',
      ko: '스크립트가 실행되기 전에 `Kakao`를 사용했거나, 스크립트가 아예 실행되지 않았습니다. 주소 오류, `integrity` 불일치, 정책이나 확장 프로그램의 차단이 원인입니다.',
    },
    steps: [
      {
        en: 'Look for a red `kakao.min.js` line in the network tab; if there is none, the page has no script tag.',
        ko: '개발자 도구의 네트워크 탭에서 `kakao.min.js` 요청이 실패했는지 확인합니다. 요청 자체가 없다면 스크립트 태그가 빠진 것입니다.',
      },
      {
        en: 'Use the SDK after its `load` event: in Next.js `<Script onLoad>`, elsewhere `script.onload`, and ask for `window.Kakao` first.',
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
        rules: ['sdk/not-loaded', 'sdk/unknown-host', 'sdk/version-missing'],
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
      { text: "Cannot find name 'Kakao'" },
      { text: "reading 'isInitialized'" },
      { text: "Cannot read properties of undefined (reading 'init')", needsKakao: true },
      { text: "Cannot read property 'init' of undefined", needsKakao: true },
      { text: "Cannot read property 'isInitialized' of undefined" },
      { text: "undefined is not an object (evaluating 'window.Kakao.{member}')" },
      { text: "undefined is not an object (evaluating 'Kakao.{member}')" },
    ],
    related: ['sdk/not-initialized', 'sdk/integrity-mismatch'],
  },
  {
    ...common,
    id: 'sdk/app-key-required',
    title: { en: '`Kakao.init` got no app key', ko: '앱 키 없이 호출된 `Kakao.init`' },
    meaning: {
      en: 'The value given to `Kakao.init` is no string. Nearly always an environment variable that does not exist in the browser.',
      ko: '`Kakao.init`에 문자열이 아닌 값이 전달되었습니다. 대부분 브라우저에는 존재하지 않는 환경 변수를 읽은 경우입니다.',
    },
    steps: [
      {
        en: "Give the variable the bundler's public prefix (`NEXT_PUBLIC_`, `VITE_`, `REACT_APP_`, …) and read it literally, without destructuring.",
        ko: '환경 변수에 번들러의 공개 접두사(`NEXT_PUBLIC_`, `VITE_`, `REACT_APP_` 등)를 붙이고, 구조 분해 없이 그대로 읽습니다.',
      },
      {
        en: 'Set it where the build runs, too (Vercel, GitHub Actions), and build again.',
        ko: 'Vercel, GitHub Actions 등 빌드 환경에도 값을 설정하고 다시 빌드합니다.',
      },
      {
        en: 'Do not wrap it in a template literal: that turns `undefined` into a string which fails only later.',
        ko: '템플릿 리터럴로 감싸지 않습니다. `undefined`가 문자열로 바뀌어 오류가 나중에야 드러납니다.',
      },
    ],
    causes: [
      {
        text: { en: 'The variable does not reach the browser', ko: '환경 변수가 브라우저까지 전달되지 않음' },
        rules: [
          '4019/env-not-public',
          '4019/env-destructured',
          '4019/import-meta-in-classic-script',
          '4019/app-key-missing',
        ],
        where: 'project',
      },
      {
        text: { en: 'The variable is not set where the build runs', ko: '빌드 환경에 값이 설정되지 않음' },
        rules: [],
        where: 'console',
      },
    ],
    phrases: [{ text: 'App key must be provided' }],
    related: ['-401/wrong-app-key-format'],
  },
  {
    ...common,
    id: 'sdk/already-initialized',
    title: { en: '`Kakao.init` was called twice', ko: '두 번 호출된 `Kakao.init`' },
    meaning: {
      en: 'The SDK accepts one `init` per page and throws at the second: two components, a remount, or React Strict Mode.',
      ko: '`init`은 페이지당 한 번만 허용되며 두 번째 호출에서 예외가 발생합니다. 여러 컴포넌트, 재마운트, React Strict Mode가 흔한 원인입니다.',
    },
    steps: [
      {
        en: 'Guard the call: `if (!Kakao.isInitialized()) Kakao.init(key)`.',
        ko: '`if (!Kakao.isInitialized()) Kakao.init(key)`처럼 조건을 두고 호출합니다.',
      },
      { en: 'Keep it in one module.', ko: '초기화 코드는 한 곳에만 둡니다.' },
    ],
    causes: [
      {
        text: { en: 'An unguarded or second `init`', ko: '조건 없이 또는 중복 호출된 `init`' },
        rules: ['sdk/init-twice'],
        where: 'project',
      },
      {
        text: { en: 'Two copies of the SDK', ko: 'SDK를 두 번 로드함' },
        rules: ['sdk/two-versions'],
        where: 'project',
      },
    ],
    phrases: [{ text: 'Kakao.init: Already initialized' }, { text: 'Already initialized', needsKakao: true }],
    related: [],
  },
  {
    ...common,
    id: 'sdk/not-initialized',
    title: { en: '`Kakao.Share` does not exist yet', ko: '아직 존재하지 않는 `Kakao.Share`' },
    meaning: {
      en: 'The modules of the SDK appear with `Kakao.init`. The share call ran before it, or asks for a module that this SDK version does not have.',
      ko: 'SDK의 각 모듈은 `Kakao.init` 이후에 생깁니다. 초기화 전에 공유를 호출했거나, 사용 중인 SDK 버전에 없는 모듈을 호출했습니다.',
    },
    steps: [
      {
        en: 'Call `Kakao.init` before the share call on every path, also after a reload.',
        ko: '새로 고침을 포함한 모든 경로에서 공유 호출보다 먼저 `Kakao.init`을 실행합니다.',
      },
      {
        en: '`Kakao.Link` is v1 only: in v2 write `Kakao.Share`.',
        ko: '`Kakao.Link`는 v1에만 있으므로 v2에서는 `Kakao.Share`를 사용합니다.',
      },
      {
        en: 'Old v1 builds (before 1.43.0) have no `Kakao.Share`: update the script address.',
        ko: '1.43.0 이전 v1에는 `Kakao.Share`가 없으므로 스크립트 주소를 최신 버전으로 바꿉니다.',
      },
    ],
    causes: [
      {
        text: { en: 'Shared before `init`', ko: '`init` 전에 공유를 호출함' },
        rules: ['sdk/share-before-init', 'sdk/not-initialized'],
        where: 'project',
      },
      {
        text: { en: 'The module or method is not in this version', ko: '이 버전에 없는 모듈 또는 메서드임' },
        rules: ['sdk/api-removed', 'sdk/api-not-yet', 'sdk/unknown-method', 'sdk/two-versions'],
        where: 'project',
      },
    ],
    phrases: [
      ...[
        'sendDefault',
        'sendCustom',
        'sendScrap',
        'createDefaultButton',
        'createCustomButton',
        'createScrapButton',
      ].flatMap((method) => [
        { text: `reading '${method}'` },
        { text: `Cannot read property '${method}' of undefined` },
      ]),
      { text: "undefined is not an object (evaluating 'window.Kakao.Share.{member}')" },
      { text: "undefined is not an object (evaluating 'Kakao.Share.{member}')" },
      { text: "undefined is not an object (evaluating 'Kakao.Link.{member}')" },
      { text: 'Kakao.Share is undefined' },
      { text: 'Kakao.Link is undefined' },
      { text: "reading 'uploadImage'", needsKakao: true },
      { text: "reading 'scrapImage'", needsKakao: true },
    ],
    related: ['sdk/not-loaded', 'sdk/not-a-function'],
  },
  {
    ...common,
    id: 'sdk/not-a-function',
    title: { en: 'This SDK version has no such method', ko: '이 SDK 버전에 없는 메서드' },
    meaning: {
      en: 'The method is misspelt, was removed, or came later than the version loaded.',
      ko: '메서드 이름이 틀렸거나, 제거되었거나, 로드한 버전보다 나중에 추가된 메서드입니다.',
    },
    steps: [
      {
        en: 'Compare `Kakao.VERSION` in the console with the reference of that version.',
        ko: '브라우저 콘솔에서 `Kakao.VERSION`을 확인하고 해당 버전의 레퍼런스와 비교합니다.',
      },
      {
        en: '`Kakao.Auth.login` and `Kakao.Link` ended with v1.',
        ko: '`Kakao.Auth.login`과 `Kakao.Link`는 v1까지만 제공됩니다.',
      },
    ],
    causes: [
      {
        text: { en: 'Removed, not yet there or misspelt', ko: '제거되었거나, 아직 없거나, 이름이 틀림' },
        rules: ['sdk/api-removed', 'sdk/api-not-yet', 'sdk/unknown-method', 'sdk/two-versions'],
        where: 'project',
      },
    ],
    phrases: [{ text: 'Kakao.{member} is not a function' }],
    related: ['sdk/not-initialized'],
    docs: pages.javaScriptMigration,
  },
  {
    ...common,
    id: 'sdk/unsupported-browser',
    kakaoCodes: ['4005'],
    title: { en: 'The SDK does not run in this browser', ko: 'SDK를 지원하지 않는 브라우저' },
    meaning: {
      en: '`Kakao.init` refused the browser: v2 needs Internet Explorer 11 or anything newer.',
      ko: '`Kakao.init`이 브라우저를 거부했습니다. v2는 Internet Explorer 11 이상이 필요합니다.',
    },
    steps: [{ en: 'Open the page in a current browser.', ko: '최신 브라우저에서 다시 엽니다.' }],
    causes: [{ text: { en: 'An old browser', ko: '오래된 브라우저' }, rules: [], where: 'user' }],
    phrases: [{ text: 'Kakao.init: Unsupported browser' }],
    related: ['4005'],
  },
  {
    ...common,
    id: 'sdk/integrity-mismatch',
    title: { en: 'The browser refused the SDK file', ko: '브라우저가 거부한 SDK 파일' },
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
      { text: "Failed to find a valid digest in the 'integrity' attribute", needsKakao: true },
      { text: 'None of the "sha384" hashes in the integrity attribute match the content', needsKakao: true },
    ],
    related: ['sdk/not-loaded'],
    source: reports(pages.javaScriptSdk.en),
  },
  {
    ...common,
    id: 'sdk/csp-blocked',
    kakaoCodes: ['5001'],
    title: { en: "The page's security policy blocks Kakao", ko: '콘텐츠 보안 정책이 차단한 카카오 요청' },
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
    ],
    related: ['5001'],
    source: reports(pages.shareJavaScript.en),
  },
  {
    ...common,
    id: 'sdk/script-blocked',
    title: { en: 'Something between page and Kakao blocked the SDK', ko: '중간에서 차단된 SDK 요청' },
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
    title: { en: 'Kakao Map is switched off for this app', ko: '사용 설정되지 않은 카카오맵' },
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
