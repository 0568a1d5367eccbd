/** What the page or the browser around the SDK refuses, in the words of browsers and of the SDK. */
import type { ErrorEntry } from './entry.ts';
import { pages, reports, sdkRun } from './pages.ts';

const common = { family: 'sdk', kakaoCodes: [], docs: pages.shareJavaScript, source: sdkRun } as const;

export const sdkEnvironment: readonly ErrorEntry[] = [
  {
    ...common,
    id: 'KAE007',
    kakaoCodes: ['KAE007'],
    title: { en: 'The browser is not supported', ko: '지원하지 않는 브라우저' },
    meaning: {
      en: 'The SDK refuses to open Kakao pages in the in-app browsers of Facebook and Instagram. It comes up when a user follows a channel or chooses an address, not when sharing.',
      ko: 'Facebook과 Instagram의 인앱 브라우저에서는 SDK가 카카오 화면을 열지 않습니다. 공유가 아니라 채널 추가나 배송지 선택에서 나오는 에러입니다.',
    },
    steps: [
      {
        en: 'Open the page in Chrome, Safari or Samsung Internet; in an in-app browser offer to copy the link.',
        ko: 'Chrome, Safari, 삼성 인터넷에서 엽니다. 인앱 브라우저에서는 링크 복사를 안내합니다.',
      },
    ],
    causes: [{ text: { en: 'An in-app browser', ko: '인앱 브라우저' }, rules: [], where: 'phone' }],
    phrases: [
      { text: '"error_msg":"unsupported environment' },
      { text: 'unsupported environment.', needsKakao: true },
    ],
    related: ['symptom/in-app-fails', '4005'],
    docs: pages.javaScriptSdk,
    source: { ...reports('https://github.com/kakao/kakao_flutter_sdk'), date: '2026-11-25' },
  },
  {
    ...common,
    id: 'sdk/sandboxed-frame',
    title: { en: 'The page runs in a sandboxed frame', ko: '페이지가 샌드박스 프레임 안에 있음' },
    meaning: {
      en: 'The frame around the page has `sandbox` and does not allow what sharing does: open a window, send a form into it, and on phones leave for KakaoTalk.',
      ko: '페이지를 감싼 프레임에 `sandbox`가 있고, 공유에 필요한 새 창 열기, 폼 전송, 카카오톡 실행이 허용되지 않았습니다.',
    },
    steps: [
      {
        en: 'Add `allow-popups`, `allow-forms`, `allow-scripts`, `allow-same-origin` and `allow-top-navigation-by-user-activation` to `sandbox`.',
        ko: '`sandbox`에 `allow-popups`, `allow-forms`, `allow-scripts`, `allow-same-origin`, `allow-top-navigation-by-user-activation`을 추가합니다.',
      },
      {
        en: 'In an online editor (CodePen, CodeSandbox, Apps Script) open the page in a tab of its own.',
        ko: '온라인 편집기(CodePen, CodeSandbox, Apps Script)라면 페이지를 별도의 탭에서 엽니다.',
      },
    ],
    causes: [
      {
        text: { en: '`sandbox` lacks a permission', ko: '`sandbox` 허용 항목이 부족함' },
        rules: [],
        where: 'project',
      },
    ],
    phrases: [
      {
        text: "Blocked opening '{address}' in a new window because the request was made in a sandboxed frame",
        needsKakao: 'unlessAsked',
      },
      {
        text: 'in a new window because the request was made in a sandboxed frame',
        needsKakao: 'unlessAsked',
      },
      { text: "because the form's frame is sandboxed", needsKakao: 'unlessAsked' },
      { text: 'which is neither allowed to navigate the top-level frame nor', needsKakao: 'unlessAsked' },
      {
        text: 'The frame attempting navigation of the top-level window is sandboxed',
        needsKakao: 'unlessAsked',
      },
    ],
    related: ['symptom/blocked-by-browser', 'sdk/csp-blocked'],
    source: { ...reports(pages.shareJavaScript.en), date: '2026-11-25' },
  },
  {
    ...common,
    id: 'sdk/invalid-selector',
    title: { en: '`container` is not a valid selector', ko: '`container`가 올바른 선택자가 아님' },
    meaning: {
      en: '`create…Button` gives `container` to `document.querySelector`, which threw: the text is empty or not a CSS selector.',
      ko: '`create…Button`은 `container`를 `document.querySelector`에 그대로 넘깁니다. 값이 비었거나 CSS 선택자가 아니어서 예외가 발생했습니다.',
    },
    steps: [
      { en: 'Write an ID with `#`: `#kakao-button`.', ko: 'ID는 `#kakao-button`처럼 `#`을 붙여 씁니다.' },
      {
        en: 'An ID that begins with a digit or holds a colon needs `CSS.escape(id)`; or pass the element itself.',
        ko: '숫자로 시작하거나 콜론이 있는 ID는 `CSS.escape(id)`로 감싸거나 요소 자체를 넘깁니다.',
      },
    ],
    causes: [
      {
        text: { en: 'The selector is empty or invalid', ko: '선택자가 비었거나 잘못됨' },
        rules: ['sdk/container-selector'],
        where: 'project',
      },
    ],
    phrases: [
      {
        text: "Failed to execute 'querySelector' on 'Document': {why} is not a valid selector",
        needsKakao: 'unlessAsked',
      },
      { text: "Failed to execute 'querySelector' on 'Document'", needsKakao: 'unlessAsked' },
      { text: "Document.querySelector: '{selector}' is not a valid selector", needsKakao: 'unlessAsked' },
    ],
    related: ['sdk/container-required'],
    source: { ...sdkRun, date: '2026-11-25' },
  },
  {
    ...common,
    id: 'sdk/big-int',
    title: { en: 'A `BigInt` in the message', ko: '메시지에 `BigInt` 값이 있음' },
    meaning: {
      en: 'The SDK writes the message as JSON, and JSON has no `BigInt`: a value such as `10n` or an ID from a database throws.',
      ko: 'SDK는 메시지를 JSON으로 바꾸는데 JSON에는 `BigInt`가 없습니다. `10n` 같은 값이나 데이터베이스에서 온 ID가 들어 있으면 예외가 발생합니다.',
    },
    steps: [
      {
        en: 'Write `Number(value)` for prices, counts and sizes, `String(value)` for arguments of a template.',
        ko: '가격, 개수, 크기는 `Number(value)`, 템플릿의 사용자 인자는 `String(value)`로 바꿉니다.',
      },
    ],
    causes: [
      {
        text: { en: 'The value has another type', ko: '값의 타입이 다름' },
        rules: ['4002/template-wrong-type', '4002/template-args-not-string'],
        where: 'project',
      },
    ],
    phrases: [
      { text: 'Do not know how to serialize a BigInt', needsKakao: 'unlessAsked' },
      { text: 'BigInt value can"t be serialized in JSON', needsKakao: 'unlessAsked' },
    ],
    related: ['sdk/illegal-argument'],
    source: { ...sdkRun, date: '2026-11-25' },
  },
  {
    ...common,
    id: 'sdk/no-web-server',
    title: { en: 'The page was opened as a file', ko: '페이지를 파일로 열었음' },
    meaning: {
      en: 'SDK v1 refuses pages that come from the disk. Pages opened as `file:` have no origin that Kakao accepts.',
      ko: 'SDK v1은 디스크에서 바로 연 페이지를 거부합니다. `file:`로 연 페이지에는 카카오가 인정하는 도메인이 없습니다.',
    },
    steps: [
      {
        en: 'Start a development server and open its `http://localhost` address; register that with its port.',
        ko: '개발 서버를 실행해 `http://localhost` 주소로 열고, 그 주소를 포트까지 등록합니다.',
      },
    ],
    causes: [
      {
        text: { en: 'The address begins with `file:`', ko: '주소가 `file:`로 시작함' },
        rules: [],
        where: 'user',
      },
    ],
    phrases: [
      { text: 'kakao.js should be loaded from a web server' },
      { text: 'should be loaded from a web server', needsKakao: true },
    ],
    related: ['-401/domain-mismatched'],
    source: { ...sdkRun, date: '2026-11-25' },
  },
];
