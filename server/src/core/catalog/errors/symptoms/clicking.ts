/** What is seen at the moment of the click. */
import type { ErrorEntry } from '../entry.ts';
import { pages } from '../pages.ts';
import { inFiles, keyMissing, ofUser, onPhone, sdkDomainMissing, seenIn, symptom } from './common.ts';

const tooLate = inFiles(
  { en: 'The share call comes too late after the click', ko: '클릭한 뒤 너무 늦게 공유 함수를 호출함' },
  'sdk/popup-after-await',
);
const notLoaded = inFiles(
  { en: 'The SDK is not loaded, or not yet', ko: 'SDK가 로드되지 않았거나 아직 로드 중임' },
  'sdk/not-loaded',
  'sdk/unknown-host',
  'sdk/version-missing',
  'sdk/integrity-mismatch',
  'sdk/integrity-without-crossorigin',
);
const policy = inFiles(
  {
    en: "The page's security policy lacks a Kakao address",
    ko: '콘텐츠 보안 정책(CSP)에 카카오 주소가 없음',
  },
  '5001/csp-blocks-kakao',
);

export const clickingSymptoms: readonly ErrorEntry[] = [
  {
    ...symptom,
    id: 'symptom/nothing-happens',
    title: { en: 'Nothing happens on the click', ko: '공유 버튼을 눌러도 아무 반응이 없음' },
    meaning: {
      en: 'There is almost always an exception in the browser console: the SDK is missing, was not initialised, or refused the message before sending it.',
      ko: '대부분 브라우저 콘솔에 예외가 남아 있습니다. SDK가 없거나, 초기화되지 않았거나, 메시지 구성이 잘못되어 보내기 전에 거부된 경우입니다.',
    },
    steps: [
      {
        en: 'Open the developer tools, click again, and paste the red line of the console here: it names the cause.',
        ko: '개발자 도구를 열고 다시 누른 뒤, 콘솔의 빨간 줄을 여기에 붙여 넣습니다. 원인은 그 줄에 있습니다.',
      },
      {
        en: 'With no red line: let the click handler log that it runs, and what `window.Kakao.isInitialized()` returns.',
        ko: '빨간 줄이 없다면 클릭 핸들러가 실행되는지, `window.Kakao.isInitialized()` 값이 무엇인지 출력해 봅니다.',
      },
      {
        en: 'If the handler runs and nothing opens, look for a pop-up blocker and for `await` before the share call.',
        ko: '핸들러는 실행되는데 창이 열리지 않으면 팝업 차단 여부와 공유 함수 앞의 `await`를 확인합니다.',
      },
    ],
    causes: [
      inFiles(
        { en: 'The SDK was not initialised', ko: 'SDK가 초기화되지 않음' },
        'sdk/not-initialized',
        'sdk/share-before-init',
      ),
      notLoaded,
      inFiles(
        { en: 'A name in the message is not defined', ko: '메시지에 쓴 이름이 정의되지 않음' },
        'sdk/undeclared-name',
      ),
      inFiles(
        { en: 'onclick names a function that is not global', ko: 'onclick에 적은 함수가 전역이 아님' },
        'sdk/handler-not-global',
      ),
      inFiles(
        { en: 'The click has no function to call', ko: '클릭할 때 호출할 함수가 없음' },
        'sdk/click-calls-nothing',
      ),
      inFiles(
        { en: 'The SDK refuses the message', ko: 'SDK가 메시지를 거부함' },
        '4002/object-type',
        '4002/template-missing-key',
        '4002/template-unknown-key',
        '4002/template-wrong-type',
        '4002/template-size',
        '4002/template-id-not-integer',
        '4002/server-callback-args',
      ),
      inFiles(
        {
          en: 'A function that this version of the SDK does not have',
          ko: '이 SDK 버전에 없는 함수를 호출함',
        },
        'sdk/api-removed',
        'sdk/api-not-yet',
        'sdk/unknown-method',
      ),
      inFiles(
        { en: '`container` finds no element', ko: '`container`에 맞는 요소가 없음' },
        'sdk/container-selector',
      ),
      tooLate,
      keyMissing,
      inFiles(
        {
          en: 'A native app finds no KakaoTalk, or only makes the address',
          ko: '네이티브 앱이 카카오톡을 찾지 못하거나 공유 주소만 만듦',
        },
        '4019/ios-query-schemes',
        'sdk/no-share-fallback',
        'sdk/share-result-not-launched',
        'sdk/share-launch-mismatch',
        'sdk/unknown-native-api',
        'sdk/native-module-missing',
      ),
      ofUser({ en: 'A pop-up blocker', ko: '팝업 차단 설정' }),
    ],
    phrases: [
      { text: 'HTMLButtonElement.onclick', needsKakao: 'unlessAsked' },
      { text: 'HTMLAnchorElement.onclick', needsKakao: 'unlessAsked' },
    ],
    said: [
      'nothing',
      'click notOpening',
      'shareFunction notOpening',
      'talk notOpening',
      'window notOpening share',
      'button fails click',
    ],
    related: ['sdk/not-initialized', 'sdk/not-loaded', 'sdk/popup-blocked'],
    docs: pages.shareJavaScript,
    source: seenIn(
      'https://github.com/millo-L/react-native-kakao-share-link/issues/25',
      'https://github.com/WOK-AT/WOKAT_CLIENT/issues/88',
    ),
  },
  {
    ...symptom,
    id: 'symptom/works-once',
    title: { en: 'Works once, or only after a reload', ko: '한 번만 되거나 새로고침해야 됨' },
    meaning: {
      en: 'The SDK is set up twice or too late: a second `Kakao.init` throws, a button made inside the click is ready for the next click only, and the script may load after the first one.',
      ko: 'SDK를 다시 초기화하거나 너무 늦게 준비한 경우입니다. `Kakao.init`을 두 번 호출하면 예외가 발생하고, 클릭할 때 만든 버튼은 다음 클릭부터 동작하며, 첫 클릭 뒤에야 스크립트가 로드되기도 합니다.',
    },
    steps: [
      {
        en: 'Initialise once: `if (!Kakao.isInitialized()) Kakao.init(key)`.',
        ko: '한 번만 초기화합니다. `if (!Kakao.isInitialized()) Kakao.init(key)`',
      },
      {
        en: 'Inside a click call `Kakao.Share.sendDefault`; `createDefaultButton` only prepares a button and belongs where the page is set up.',
        ko: '클릭할 때는 `Kakao.Share.sendDefault`를 호출합니다. `createDefaultButton`은 버튼을 준비하는 함수이므로 화면을 그릴 때 한 번만 호출합니다.',
      },
      {
        en: 'In single-page apps load the SDK once for all pages, not in a component that comes and goes.',
        ko: 'SPA에서는 나타났다 사라지는 컴포넌트가 아니라 모든 페이지에 공통인 곳에서 SDK를 한 번만 불러옵니다.',
      },
    ],
    causes: [
      inFiles({ en: 'A second `Kakao.init`', ko: '`Kakao.init` 중복 호출' }, 'sdk/init-twice'),
      inFiles(
        { en: 'The SDK is used before it is ready', ko: 'SDK가 준비되기 전에 사용함' },
        'sdk/share-before-init',
        'sdk/not-initialized',
        'sdk/not-loaded',
      ),
      inFiles(
        { en: 'Two versions of the SDK on one page', ko: '한 페이지에서 SDK를 두 버전 불러옴' },
        'sdk/two-versions',
      ),
      tooLate,
    ],
    phrases: [],
    said: ['once', 'once fails', 'again fails', 'once works'],
    related: ['sdk/already-initialized', 'sdk/not-loaded'],
    docs: pages.javaScriptSdk,
    source: seenIn(
      'https://github.com/woowacourse-teams/2020-6rinkers/issues/179',
      'https://github.com/pagers-org/here-your-duckdam/pull/20',
    ),
  },
  {
    ...symptom,
    id: 'symptom/blank-window',
    title: { en: 'The share window stays blank or closes at once', ko: '공유 창이 비어 있거나 바로 닫힘' },
    meaning: {
      en: 'The window opened, but the form that the SDK sends into it did not arrive, or the page was left meanwhile.',
      ko: '창은 열렸지만 SDK가 보낸 폼이 도착하지 않았거나, 그사이 페이지가 이동했습니다.',
    },
    steps: [
      {
        en: 'Look in the console for `form-action`: the page needs `https://sharer.kakao.com` in its security policy.',
        ko: '콘솔에 `form-action` 문구가 있는지 봅니다. 콘텐츠 보안 정책(CSP)에 `https://sharer.kakao.com`이 있어야 합니다.',
      },
      {
        en: 'Keep the page from reloading: a button inside a `form` needs `type="button"`, a link needs `preventDefault()`.',
        ko: '페이지가 새로 열리지 않게 합니다. `form` 안의 버튼에는 `type="button"`, 링크에는 `preventDefault()`가 필요합니다.',
      },
      {
        en: 'Try a private window without extensions, and allow cookies for `kakao.com`.',
        ko: '확장 프로그램이 없는 시크릿 모드에서 시도하고, `kakao.com`의 쿠키를 허용합니다.',
      },
    ],
    causes: [
      policy,
      inFiles(
        { en: 'The share address was built by hand', ko: '공유 주소를 직접 만들어 호출함' },
        'sdk/handmade-sharer-url',
      ),
      tooLate,
      onPhone({ en: 'An in-app browser that cannot open windows', ko: '새 창을 열지 못하는 인앱 브라우저' }),
      ofUser({ en: 'Cookies blocked, or an extension', ko: '쿠키 차단 또는 확장 프로그램' }),
    ],
    phrases: [],
    said: ['blank', 'blank window', 'closes window', 'closes share', 'blank share'],
    related: ['sdk/csp-blocked', 'symptom/popup-blocked', '5001'],
    docs: pages.shareJavaScript,
    source: seenIn(pages.shareFaq.ko, 'https://github.com/nygardk/react-share/pull/555'),
  },
  {
    ...symptom,
    id: 'symptom/popup-blocked',
    title: { en: 'The browser blocks the share window', ko: '브라우저가 공유 창을 팝업으로 차단함' },
    meaning: {
      en: 'Browsers open a window only straight from a click. After waiting for data, a timer or the SDK itself they block it as a pop-up.',
      ko: '브라우저는 클릭에 바로 이어질 때만 창을 엽니다. 데이터나 타이머, SDK 로드를 기다린 뒤에 열면 팝업으로 차단됩니다.',
    },
    steps: [
      {
        en: 'Call the share function first in the click handler, with nothing awaited before it.',
        ko: '클릭 핸들러에서 공유 함수를 가장 먼저 호출하고, 그 앞에서 아무것도 기다리지 않습니다.',
      },
      {
        en: 'Load the SDK and fetch what the message needs when the page opens.',
        ko: 'SDK와 메시지에 쓸 데이터는 페이지를 열 때 미리 불러옵니다.',
      },
      { en: 'Safari is the strictest: test there.', ko: 'Safari가 가장 엄격하므로 Safari에서 확인합니다.' },
    ],
    causes: [
      tooLate,
      ofUser({ en: 'A pop-up blocker', ko: '팝업 차단 설정' }),
      onPhone({ en: 'An in-app browser that cannot open windows', ko: '새 창을 열지 못하는 인앱 브라우저' }),
    ],
    phrases: [],
    said: ['blockedWindow', 'blocks window !blocker'],
    related: ['sdk/popup-blocked', 'symptom/in-app-fails'],
    docs: pages.shareJavaScript,
    source: seenIn('https://github.com/tkhq/sdk/issues/1451', pages.shareJavaScript.ko),
  },
  {
    ...symptom,
    id: 'symptom/asks-to-log-in',
    title: { en: 'The share window asks to log in', ko: '공유 창에서 로그인을 요구함' },
    meaning: {
      en: 'Where the KakaoTalk app does not open, as on every PC, Kakao shows a page of its own, and that page has to know whose friends to list.',
      ko: 'PC처럼 카카오톡 앱이 열리지 않는 곳에서는 카카오의 공유 페이지가 열리며, 친구 목록을 보여 주려면 카카오계정 로그인이 필요합니다.',
    },
    steps: [
      {
        en: 'On a PC this is right: whoever shares logs in with the Kakao Account that KakaoTalk uses.',
        ko: 'PC에서는 정상입니다. 공유하는 사람이 카카오톡에서 쓰는 카카오계정으로 로그인하면 됩니다.',
      },
      {
        en: 'On a phone that has KakaoTalk, its app did not open: try Chrome or Safari in place of an in-app browser.',
        ko: '카카오톡이 설치된 휴대폰이라면 앱이 열리지 않은 것입니다. 인앱 브라우저 대신 Chrome이나 Safari에서 확인합니다.',
      },
      {
        en: 'If it asks every time, allow cookies for `kakao.com`.',
        ko: '매번 로그인을 요구하면 `kakao.com`의 쿠키를 허용합니다.',
      },
    ],
    causes: [
      ofUser({
        en: 'Nobody is logged in to Kakao in this browser',
        ko: '브라우저에 카카오계정이 로그인되지 않음',
      }),
      onPhone({ en: 'The KakaoTalk app did not open', ko: '카카오톡 앱이 열리지 않음' }),
      ofUser({ en: 'Cookies blocked', ko: '쿠키 차단' }),
    ],
    phrases: [],
    said: [
      'askedToLogIn share',
      'askedToLogIn share fails',
      'askedToLogIn share pc',
      'askedToLogIn share phone',
    ],
    related: ['symptom/in-app-fails', '4012', '4018'],
    docs: pages.shareFaq,
    source: seenIn('https://github.com/TeamDATEROAD/DATEROAD-iOS/pull/101', pages.troubleshooting.ko),
  },
  {
    ...symptom,
    id: 'symptom/sent-several-times',
    title: { en: 'Several windows or messages from one click', ko: '한 번 눌렀는데 창이나 메시지가 여러 개' },
    meaning: {
      en: 'The click is handled more than once: a button of the SDK and a handler of your own, or a handler added with every rendering.',
      ko: '클릭 한 번을 여러 번 처리하고 있습니다. SDK가 만든 버튼에 직접 만든 핸들러까지 붙었거나, 화면을 그릴 때마다 핸들러가 추가된 경우입니다.',
    },
    steps: [
      {
        en: 'Use either `createDefaultButton` or your own handler with `sendDefault`, never both on one element.',
        ko: '`createDefaultButton`과 `sendDefault`를 호출하는 핸들러 중 하나만 사용하고, 한 요소에 함께 쓰지 않습니다.',
      },
      {
        en: 'Make the button once: in React inside `useEffect` with an empty dependency list, and `Kakao.Share.cleanup()` on leaving.',
        ko: '버튼은 한 번만 만듭니다. React에서는 의존성 목록이 빈 `useEffect`에서 만들고 화면을 떠날 때 `Kakao.Share.cleanup()`을 호출합니다.',
      },
      {
        en: 'In Android apps show the web page only where KakaoTalk is missing: the two examples of the documentation are alternatives.',
        ko: 'Android 앱에서는 카카오톡이 없을 때만 웹 공유를 엽니다. 문서의 두 예제는 둘 중 하나만 쓰는 코드입니다.',
      },
    ],
    causes: [
      inFiles(
        { en: 'Two versions of the SDK on one page', ko: '한 페이지에서 SDK를 두 버전 불러옴' },
        'sdk/two-versions',
      ),
      inFiles(
        { en: 'Several handlers on one button', ko: '버튼 하나에 핸들러가 여러 개 붙음' },
        'sdk/shares-several-times',
      ),
    ],
    phrases: [],
    said: [
      'several sentOrOpened !again',
      'several share !again',
      'several message !again',
      'several window !again',
    ],
    related: ['symptom/works-once'],
    docs: pages.shareJavaScript,
    source: seenIn(
      'https://github.com/mkdev-genie/mkdev-front/pull/43',
      'https://github.com/WizardFactory/TodayWeather/issues/951',
    ),
  },
  {
    ...symptom,
    id: 'symptom/never-returns',
    title: { en: 'A call that never comes back', ko: '끝나지 않는 호출' },
    meaning: {
      en: 'The share functions of the JavaScript SDK return no Promise and report nothing, so code that waits for them waits forever or goes on at once.',
      ko: 'JavaScript SDK의 공유 함수는 Promise를 반환하지 않고 결과도 알려 주지 않습니다. 결과를 기다리는 코드는 영원히 기다리거나 바로 다음으로 넘어갑니다.',
    },
    steps: [
      {
        en: 'Do not wait for `sendDefault`: take the spinner away right after the call.',
        ko: '`sendDefault`의 결과를 기다리지 말고, 호출한 직후 로딩 표시를 없앱니다.',
      },
      {
        en: 'To know that something was sent, use the webhook of the console.',
        ko: '전송 여부를 알아야 한다면 콘솔의 웹훅을 사용합니다.',
      },
      {
        en: 'Waiting for the SDK to load: also handle `onerror` of the script, since a refused script never fires `load`.',
        ko: 'SDK 로드를 기다린다면 스크립트의 `onerror`도 처리합니다. 거부된 스크립트에서는 `load`가 발생하지 않습니다.',
      },
    ],
    causes: [
      inFiles(
        { en: 'The code waits for a result that never comes', ko: '오지 않는 결과를 기다림' },
        'sdk/share-is-not-a-promise',
      ),
      notLoaded,
      sdkDomainMissing,
    ],
    phrases: [],
    said: ['hangs', 'hangs fails', 'hangs share', 'asynchronous nothing', 'asynchronous hangs'],
    related: ['symptom/no-callback', 'sdk/not-loaded'],
    docs: pages.shareJavaScript,
    source: seenIn(pages.shareJavaScript.ko),
  },
];
