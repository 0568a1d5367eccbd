/** Where it fails: on phones, on PCs, inside apps. */
import { sdkDomainMenu } from '../consoleMenus.ts';
import type { ErrorEntry } from '../entry.ts';
import { pages } from '../pages.ts';
import { inFiles, linkDomainMissing, ofUser, onPhone, sdkDomainMissing, seenIn, symptom } from './common.ts';

const noWindows = onPhone({
  en: 'An app that does not pass on `intent:` and `kakaolink:`',
  ko: '`intent:`, `kakaolink:` 주소를 처리하지 않는 앱',
});

export const deviceSymptoms: readonly ErrorEntry[] = [
  {
    ...symptom,
    id: 'symptom/phone-fails',
    title: { en: 'Fails on phones, works on PCs', ko: '휴대폰에서만 안 되고 PC에서는 됨' },
    meaning: {
      en: 'On a phone the SDK asks Kakao first and then opens the KakaoTalk app; on a PC it opens a window. So the phone has its own address, its own key check and its own obstacles.',
      ko: '휴대폰에서는 SDK가 먼저 카카오 서버에 요청한 뒤 카카오톡 앱을 열고, PC에서는 창을 엽니다. 그래서 휴대폰에서는 접속 주소와 요청 경로, 막히는 지점이 PC와 다릅니다.',
    },
    steps: [
      {
        en: `Register the address that the phone opens, such as \`http://192.168.0.10:3000\` or \`https://m.example.com\`, under ${sdkDomainMenu.en}.`,
        ko: `휴대폰에서 연 주소(예: \`http://192.168.0.10:3000\`, \`https://m.example.com\`)를 ${sdkDomainMenu.ko}에 등록합니다.`,
      },
      {
        en: 'Look at the address after the failure: `sharer.kakao.com/picker/failed?…&error=…`. Paste it here and it is decoded.',
        ko: '실패한 뒤의 주소(`sharer.kakao.com/picker/failed?…&error=…`)를 여기에 붙여 넣으면 해석해 줍니다.',
      },
      {
        en: 'Allow `https://kapi.kakao.com` in `connect-src` of the security policy: only phones call it.',
        ko: '콘텐츠 보안 정책의 `connect-src`에 `https://kapi.kakao.com`을 허용합니다. 휴대폰에서만 호출하는 주소입니다.',
      },
      {
        en: 'Inside an app or an in-app browser, try Chrome or Safari: if it works there, the app is in the way.',
        ko: '앱이나 인앱 브라우저라면 Chrome이나 Safari에서 시도해 봅니다. 거기서 된다면 앱이 막고 있는 것입니다.',
      },
    ],
    causes: [
      sdkDomainMissing,
      inFiles({ en: "The page's security policy", ko: '콘텐츠 보안 정책(CSP)' }, '5001/csp-blocks-kakao'),
      inFiles({ en: 'A message over 10 kB', ko: '10KB를 넘는 메시지' }, '4002/message-too-large'),
      inFiles({ en: '`mobileWebUrl` is missing', ko: '`mobileWebUrl`이 없음' }, 'sdk/link-missing-mobile'),
      noWindows,
      onPhone({ en: 'KakaoTalk is not installed', ko: '카카오톡이 설치되지 않음' }),
    ],
    phrases: [],
    said: [
      'phone fails !pc',
      'phone quits share !pc',
      'phone only !pc',
      'phone click fails !pc',
      'phone nothing !pc',
      'phone notOpening fails !pc',
      'pc onlyWorks',
      'pc only works',
      'phone only fails !pc',
      'phone talk fails !pc',
    ],
    related: ['symptom/in-app-fails', '-401/domain-mismatched', 'sdk/kakaotalk-not-installed'],
    docs: pages.shareFaq,
    source: seenIn('https://github.com/innovationacademy-kr/slabs-saver/issues/274', pages.shareFaq.ko),
  },
  {
    ...symptom,
    id: 'symptom/pc-fails',
    title: { en: 'Fails on PCs, works on phones', ko: 'PC에서만 안 되고 휴대폰에서는 됨' },
    meaning: {
      en: 'On a PC the SDK opens a window and sends a form into it. A blocked pop-up, a security policy without `form-action`, cookies or extensions stop that.',
      ko: 'PC에서는 SDK가 창을 열고 그 안으로 폼을 보냅니다. 팝업 차단, `form-action`이 빠진 보안 정책, 쿠키 제한, 확장 프로그램이 이를 막습니다.',
    },
    steps: [
      {
        en: 'Allow pop-ups, and call the share function directly in the click handler.',
        ko: '팝업을 허용하고, 클릭 핸들러 안에서 공유 함수를 바로 호출합니다.',
      },
      {
        en: 'Add `https://sharer.kakao.com` to `form-action` of the security policy.',
        ko: '콘텐츠 보안 정책의 `form-action`에 `https://sharer.kakao.com`을 추가합니다.',
      },
      {
        en: 'Try a private window; allow cookies for `kakao.com`.',
        ko: '시크릿 모드에서 시도하고 `kakao.com`의 쿠키를 허용합니다.',
      },
      {
        en: 'Flutter on the web and apps on a PC have no KakaoTalk to open: use the web sharer there.',
        ko: 'Flutter 웹이나 PC용 앱에서는 카카오톡 앱을 열 수 없으므로 웹 공유를 사용합니다.',
      },
    ],
    causes: [
      inFiles(
        { en: 'The call comes too late after the click', ko: '클릭한 뒤 너무 늦게 호출함' },
        'sdk/popup-after-await',
      ),
      inFiles({ en: "The page's security policy", ko: '콘텐츠 보안 정책(CSP)' }, '5001/csp-blocks-kakao'),
      inFiles({ en: '`webUrl` is missing', ko: '`webUrl`이 없음' }, 'sdk/link-missing-web'),
      linkDomainMissing,
      ofUser({ en: 'A pop-up blocker, cookies or an extension', ko: '팝업 차단, 쿠키 제한, 확장 프로그램' }),
    ],
    phrases: [],
    said: [
      'pc fails !phone',
      'pc only !phone',
      'pc click fails !phone',
      'pc nothing !phone',
      'pc notOpening fails !phone',
      'phone onlyWorks',
      'phone only works',
      'pc only fails !phone',
      'pc talk fails !phone',
    ],
    related: ['symptom/popup-blocked', 'symptom/check-on-mobile', 'sdk/csp-blocked'],
    docs: pages.shareFaq,
    source: seenIn(pages.shareFaq.ko, pages.troubleshooting.ko),
  },
  {
    ...symptom,
    id: 'symptom/in-app-fails',
    title: { en: 'Fails inside an app or an in-app browser', ko: '앱이나 인앱 브라우저 안에서 안 됨' },
    meaning: {
      en: 'The SDK leaves the page for `intent:` or `kakaolink:` addresses and opens windows. A WebView does neither by itself: the app has to do it.',
      ko: 'SDK는 `intent:`나 `kakaolink:` 주소로 이동하거나 새 창을 엽니다. WebView는 스스로 이를 처리하지 않으므로 앱에서 넘겨주어야 합니다.',
    },
    steps: [
      {
        en: 'Android: in `shouldOverrideUrlLoading` take `intent:` apart with `Intent.parseUri` and start it; declare `com.kakao.talk` under `<queries>`.',
        ko: 'Android: `shouldOverrideUrlLoading`에서 `intent:` 주소를 `Intent.parseUri`로 해석해 실행하고, `<queries>`에 `com.kakao.talk`을 선언합니다.',
      },
      {
        en: 'iOS: in `decidePolicyFor` open every address that is not `http` or `https` with `UIApplication.open`.',
        ko: 'iOS: `decidePolicyFor`에서 `http`, `https`가 아닌 주소는 `UIApplication.open`으로 엽니다.',
      },
      {
        en: 'Allow new windows: `setSupportMultipleWindows(true)` with `onCreateWindow`, on iOS `createWebViewWith`.',
        ko: '새 창을 허용합니다. Android는 `setSupportMultipleWindows(true)`와 `onCreateWindow`, iOS는 `createWebViewWith`를 구현합니다.',
      },
      {
        en: 'Load the page from a real `https://` address: `file:`, `about:blank` and `capacitor://localhost` cannot be registered as origins.',
        ko: '페이지는 실제 `https://` 주소에서 엽니다. `file:`, `about:blank`, `capacitor://localhost`는 등록할 수 있는 도메인이 아닙니다.',
      },
      {
        en: 'In the in-app browsers of other apps offer to copy the link, or to open the page in the system browser.',
        ko: '다른 앱의 인앱 브라우저에서는 링크 복사나 외부 브라우저로 열기를 함께 제공합니다.',
      },
    ],
    causes: [
      inFiles(
        {
          en: 'The app drops the address that opens KakaoTalk',
          ko: '앱이 카카오톡을 여는 주소를 처리하지 않음',
        },
        'sdk/webview-swallows-intent',
      ),
      noWindows,
      onPhone({ en: 'A WebView that cannot open windows', ko: '새 창을 지원하지 않는 WebView' }),
      sdkDomainMissing,
      onPhone({ en: 'KakaoTalk is not installed', ko: '카카오톡이 설치되지 않음' }),
    ],
    phrases: [
      { text: 'net::ERR_UNKNOWN_URL_SCHEME', needsKakao: 'unlessAsked' },
      { text: 'ERR_UNKNOWN_URL_SCHEME', needsKakao: 'unlessAsked' },
    ],
    said: [
      'inApp',
      'inApp fails',
      'inApp nothing',
      'inApp notOpening',
      'inApp share fails',
      'inApp only',
      'handOver',
      'handOver fails',
      'inApp blank',
      'inApp window fails',
      'inApp blockedWindow',
      'inApp click fails',
      'inApp phone fails',
    ],
    related: ['sdk/kakaotalk-not-installed', 'KAE007', 'symptom/phone-fails'],
    docs: pages.javaScriptHybrid,
    source: seenIn(
      'https://github.com/nhn/gpm.unity/issues/288',
      'https://github.com/sopt-makers/sopt-android/pull/1140',
      pages.javaScriptHybrid.ko,
    ),
  },
];
