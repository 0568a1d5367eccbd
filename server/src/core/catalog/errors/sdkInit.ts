/** `Kakao.init`, and what happens without it. Wording from SDK 2.7.1 and 1.43.5. */
import type { ErrorEntry } from './entry.ts';
import { pages, sdkRun } from './pages.ts';

const common = { family: 'sdk', kakaoCodes: [], docs: pages.javaScriptSdk, source: sdkRun } as const;

export const sdkInit: readonly ErrorEntry[] = [
  {
    ...common,
    id: 'sdk/app-key-required',
    title: { en: '`Kakao.init` got no app key', ko: '`Kakao.init`에 앱 키가 전달되지 않음' },
    meaning: {
      en: 'The value given to `Kakao.init` is not a string. It is nearly always an environment variable that does not exist in the browser.',
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
          '4019/env-not-defined',
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
    // Browsers have no `process`: bundlers write the variable in its place, and a script that none has made reads it.
    phrases: [
      { text: 'App key must be provided' },
      { text: 'process is not defined', needsKakao: 'unlessAsked' },
    ],
    said: ['key unset share', 'key unset kakao'],
    related: ['-401/wrong-app-key-format'],
  },
  {
    ...common,
    id: 'sdk/already-initialized',
    title: { en: '`Kakao.init` was called twice', ko: '`Kakao.init`이 두 번 호출됨' },
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
        text: { en: 'An unguarded or second `init`', ko: '`init`을 조건 없이 또는 중복 호출함' },
        rules: ['sdk/init-twice'],
        where: 'project',
      },
      {
        text: { en: 'Two copies of the SDK', ko: 'SDK를 두 번 불러옴' },
        rules: ['sdk/two-versions'],
        where: 'project',
      },
    ],
    phrases: [{ text: 'Kakao.init: Already initialized' }, { text: 'Already initialized', needsKakao: true }],
    said: ['alreadyInitialised kakao', 'initialises several kakao'],
    related: [],
  },
  {
    ...common,
    id: 'sdk/not-initialized',
    title: { en: '`Kakao.Share` does not exist yet', ko: '`Kakao.Share`가 아직 없음' },
    meaning: {
      en: 'The modules of the SDK appear with `Kakao.init`. The share call ran before it, or asks for a module that this SDK version does not have.',
      ko: 'SDK의 각 모듈은 `Kakao.init` 이후에 생깁니다. 초기화 전에 공유를 호출했거나, 사용 중인 SDK 버전에 없는 모듈을 호출했습니다.',
    },
    steps: [
      {
        en: 'Call `Kakao.init` before the share call on every path, also after a reload.',
        ko: '어떤 경로로 들어오든(새로고침 포함) 공유하기 전에 `Kakao.init`을 실행합니다.',
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
        rules: [
          'sdk/share-before-init',
          'sdk/loaded-again',
          'sdk/not-initialized',
          'sdk/init-skipped',
          'sdk/wrong-global',
          '4019/import-meta-in-classic-script',
        ],
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
      ko: '메서드 이름이 틀렸거나, 제거되었거나, 불러온 버전보다 나중에 추가된 메서드입니다.',
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
      {
        text: { en: 'The share call is used as a promise', ko: '공유 함수를 프로미스처럼 사용함' },
        rules: ['sdk/share-is-not-a-promise'],
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
      en: '`Kakao.init` refused the browser: v2 needs Internet Explorer 11 or newer.',
      ko: '`Kakao.init`이 브라우저를 거부했습니다. v2는 Internet Explorer 11 이상이 필요합니다.',
    },
    steps: [{ en: 'Open the page in a current browser.', ko: '최신 브라우저에서 다시 엽니다.' }],
    causes: [{ text: { en: 'An old browser', ko: '오래된 브라우저' }, rules: [], where: 'user' }],
    phrases: [{ text: 'Kakao.init: Unsupported browser' }],
    related: ['4005'],
  },
];
