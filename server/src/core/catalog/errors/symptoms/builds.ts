/** When it fails: after deploying, locally, after a change, in the store's build, on the server. */
import { nativeKeyMenu, sdkDomainMenu } from '../consoleMenus.ts';
import type { ErrorEntry } from '../entry.ts';
import { pages } from '../pages.ts';
import {
  inConsole,
  inFiles,
  keyMissing,
  linkDomainMissing,
  ofUser,
  onPhone,
  sdkDomainMissing,
  seenIn,
  symptom,
} from './common.ts';

const policy = inFiles(
  { en: "The page's security policy", ko: '콘텐츠 보안 정책(CSP)' },
  '5001/csp-blocks-kakao',
);

export const buildSymptoms: readonly ErrorEntry[] = [
  {
    ...symptom,
    id: 'symptom/works-locally-only',
    title: { en: 'Works locally, fails when deployed', ko: '로컬에서는 되는데 배포하면 안 됨' },
    meaning: {
      en: 'The deployed page has another origin, another environment and its own headers: the domain is not registered, the key never got into the build, or a security policy is in the way.',
      ko: '배포된 페이지는 도메인과 환경 변수, 응답 헤더가 로컬과 다릅니다. 도메인이 등록되지 않았거나, 빌드에 키가 들어가지 않았거나, 보안 정책이 막는 경우입니다.',
    },
    steps: [
      {
        en: `Register the deployed origin under ${sdkDomainMenu.en}, with and without \`www\`.`,
        ko: `배포된 도메인을 \`www\` 유무에 따라 각각 ${sdkDomainMenu.ko}에 등록합니다.`,
      },
      {
        en: 'Set the variable of the key where the build runs (Vercel, Netlify, GitHub Actions) and build again: it is read while building.',
        ko: '호스팅 서비스(Vercel, Netlify, GitHub Actions)에 키 환경 변수를 넣고 다시 빌드합니다. 값은 빌드할 때 들어갑니다.',
      },
      {
        en: 'Preview addresses change with each deployment and cannot all be registered: test on the fixed domain.',
        ko: '미리보기 배포 주소는 매번 바뀌어 모두 등록할 수 없으므로 고정된 도메인에서 확인합니다.',
      },
    ],
    causes: [sdkDomainMissing, keyMissing, policy, linkDomainMissing],
    phrases: [],
    said: [
      'deployed fails',
      'built share fails',
      'deployed only',
      'local onlyWorks',
      'deployed only fails',
      'deployed nothing',
      'deployed click fails',
      'deployed notOpening fails',
    ],
    related: ['-401/domain-mismatched', 'sdk/app-key-required', '4019'],
    docs: pages.shareFaq,
    source: seenIn('https://github.com/WOK-AT/WOKAT_CLIENT/issues/88', pages.shareFaq.ko),
  },
  {
    ...symptom,
    id: 'symptom/fails-locally-only',
    title: { en: 'Fails locally, works when deployed', ko: '배포하면 되는데 로컬에서는 안 됨' },
    meaning: {
      en: 'The address of the development server is not registered, or pictures and links point to `localhost`, which nobody else can open.',
      ko: '개발 서버 주소가 등록되지 않았거나, 이미지와 링크가 다른 사람은 열 수 없는 `localhost`를 가리키는 경우입니다.',
    },
    steps: [
      {
        en: `Register \`http://localhost:3000\` with your port under ${sdkDomainMenu.en}; every port is an entry of its own, and \`127.0.0.1\` is another domain.`,
        ko: `\`http://localhost:3000\`처럼 실제 포트까지 ${sdkDomainMenu.ko}에 등록합니다. 포트마다 따로 등록해야 하며 \`127.0.0.1\`은 다른 도메인입니다.`,
      },
      {
        en: 'Give links and pictures the addresses of the deployed site, also while developing.',
        ko: '개발 중에도 링크와 이미지에는 배포된 사이트의 주소를 넣습니다.',
      },
      {
        en: 'Do not open the page as a `file:` address: start a development server.',
        ko: '페이지를 `file:` 주소로 열지 말고 개발 서버를 실행합니다.',
      },
    ],
    causes: [
      sdkDomainMissing,
      inFiles(
        { en: 'Links or pictures on `localhost`', ko: '`localhost`를 가리키는 링크나 이미지' },
        '4041/link-not-public',
        '5001/image-not-public',
      ),
      keyMissing,
    ],
    phrases: [],
    said: [
      'local fails',
      'local only',
      'deployed onlyWorks',
      'local only fails',
      'local nothing',
      'local click fails',
      'local notOpening fails',
    ],
    related: ['-401/domain-mismatched', '4019'],
    docs: pages.shareFaq,
    source: seenIn('https://devtalk.kakao.com/t/localhost-3000/124973', pages.shareFaq.ko),
  },
  {
    ...symptom,
    id: 'symptom/after-update',
    title: { en: 'Used to work, and stopped', ko: '잘 되다가 갑자기 안 됨' },
    meaning: {
      en: 'Since 3 December 2025 domains belong to a key, and links have a list of their own; SDK 2.7.0 dropped `callback`, version 2 dropped `Kakao.Link`.',
      ko: '2025년 12월 3일부터 도메인은 키마다 따로 등록하고 링크용 도메인 목록도 분리되었습니다. SDK 2.7.0에서는 `callback`이, v2에서는 `Kakao.Link`가 없어졌습니다.',
    },
    steps: [
      {
        en: `Compare ${sdkDomainMenu.en} and the Web domains with the addresses in use; each key has its own list.`,
        ko: `${sdkDomainMenu.ko} 목록과 웹 도메인 목록을 실제로 쓰는 주소와 비교합니다. 목록은 키마다 따로 있습니다.`,
      },
      {
        en: 'After a change of the SDK: `Kakao.Share` instead of `Kakao.Link`, no `callback`, `success` or `fail`, and the `integrity` value of the new version.',
        ko: 'SDK 버전을 바꿨다면 `Kakao.Link` 대신 `Kakao.Share`를 쓰고, `callback`, `success`, `fail`을 빼고, 새 버전의 `integrity` 값을 넣습니다.',
      },
      {
        en: 'With nothing changed: look at the free quota and at the state of the app in the console.',
        ko: '바꾼 것이 없다면 콘솔에서 쿼터와 앱 상태를 확인합니다.',
      },
    ],
    causes: [
      inFiles(
        { en: 'A function or option that this version does not have', ko: '이 버전에 없는 함수나 옵션' },
        'sdk/api-removed',
        'sdk/api-not-yet',
        'sdk/unknown-method',
        '4002/template-unknown-key',
      ),
      inFiles(
        { en: '`integrity` of another version', ko: '다른 버전의 `integrity` 값' },
        'sdk/integrity-mismatch',
      ),
      inFiles(
        { en: 'An SDK that is too old, or two of them', ko: '너무 오래되었거나 중복된 SDK' },
        '4002/sdk-outdated',
        'sdk/two-versions',
      ),
      sdkDomainMissing,
      linkDomainMissing,
      inConsole({ en: 'The quota is used up, or the app is suspended', ko: '쿼터 소진 또는 앱 이용 제재' }),
    ],
    phrases: [],
    said: ['changed', 'changed fails', 'changed share', 'changed nothing', 'changed notOpening'],
    related: ['sdk/not-a-function', 'sdk/invalid-parameter-keys', '4006'],
    docs: pages.keyMigration,
    source: seenIn(pages.keyMigration.en, pages.javaScriptMigration.ko),
  },
  {
    ...symptom,
    id: 'symptom/store-build-fails',
    title: { en: "The store's build fails; debug works", ko: '디버그는 되는데 스토어 배포 앱에서 안 됨' },
    meaning: {
      en: 'Each signature has its own key hash: debug, release and the key with which Google Play signs again. Also, obfuscation and a missing permission show in release builds only.',
      ko: '서명마다 키 해시가 다릅니다. 디버그, 릴리스, Google Play가 다시 서명하는 키가 각각 다르며, 난독화나 권한 누락도 릴리스 빌드에서만 드러납니다.',
    },
    steps: [
      {
        en: `Take the SHA-1 of the app signing key from Play Console, turn it into a key hash (this tool converts it) and add it under ${nativeKeyMenu.en}.`,
        ko: `Play Console의 앱 서명 키 SHA-1을 키 해시로 바꿔(이 도구로 변환할 수 있습니다) ${nativeKeyMenu.ko}에 추가합니다.`,
      },
      {
        en: 'Print the key hash inside the installed build and compare: `KakaoSdk.keyHash` or, in Flutter, `await KakaoSdk.origin`.',
        ko: '설치된 앱에서 키 해시를 출력해 비교합니다. `KakaoSdk.keyHash` 또는 Flutter의 `await KakaoSdk.origin`을 사용합니다.',
      },
      {
        en: 'Exclude the SDK from obfuscation: `-keep class com.kakao.sdk.**.model.* { <fields>; }`.',
        ko: 'SDK가 난독화되지 않게 합니다. `-keep class com.kakao.sdk.**.model.* { <fields>; }`',
      },
      {
        en: 'Flutter: the main manifest needs the permission `INTERNET`, too, not only those of debug and profile.',
        ko: 'Flutter는 debug와 profile뿐 아니라 main 매니페스트에도 `INTERNET` 권한이 있어야 합니다.',
      },
    ],
    causes: [
      inConsole({
        en: 'The key hash of this signature is not registered',
        ko: '이 서명의 키 해시가 등록되지 않음',
      }),
      inFiles({ en: 'A key hash that cannot be one', ko: '키 해시 형식이 잘못됨' }, 'manifest/key-hash'),
      onPhone({ en: 'Obfuscation or a missing permission', ko: '난독화 또는 권한 누락' }),
    ],
    phrases: [],
    said: [
      'storeBuild fails',
      'storeBuild quits',
      'storeBuild nothing',
      'storeBuild only',
      'storeBuild fails phone',
      'storeBuild notOpening fails',
      'storeBuild click fails',
      'storeBuild only fails',
      'storeBuild deployed fails',
    ],
    related: ['-401/android-key-hash-mismatched', 'KOE009'],
    guides: ['app-distribution', 'key-hash'],
    docs: pages.androidSdk,
    source: seenIn(
      'https://github.com/kakao/kakao_flutter_sdk/issues/123',
      'https://github.com/millo-L/react-native-kakao-share-link/issues/25',
      pages.troubleshooting.en,
    ),
  },
  {
    ...symptom,
    id: 'symptom/server-rendering',
    title: { en: 'Fails while rendering on the server', ko: '서버 렌더링 중에 실패함' },
    meaning: {
      en: 'On the server there is no `window`, no `document` and no Kakao SDK: browser code ran there.',
      ko: '서버에는 `window`도 `document`도 카카오 SDK도 없습니다. 브라우저용 코드가 서버에서 실행된 것입니다.',
    },
    steps: [
      {
        en: 'Use `window.Kakao` only in `useEffect`, `onMounted` or a click handler; in Next.js such a component needs `"use client"`.',
        ko: '`window.Kakao`는 `useEffect`, `onMounted`, 클릭 핸들러 안에서만 사용합니다. Next.js에서는 해당 컴포넌트의 파일 맨 위에 `"use client"`를 적습니다.',
      },
      {
        en: 'Check first: `if (typeof window !== "undefined")`.',
        ko: '먼저 확인합니다. `if (typeof window !== "undefined")`',
      },
      {
        en: 'Load the SDK with `next/script` (Next.js) or in the head of the page, not with an `import`.',
        ko: 'SDK는 `import`가 아니라 Next.js의 `next/script`나 페이지의 head에서 불러옵니다.',
      },
    ],
    causes: [
      inFiles(
        { en: 'The SDK is used where it is not loaded', ko: 'SDK가 로드되지 않은 곳에서 사용함' },
        'sdk/not-loaded',
      ),
      inFiles(
        { en: 'Browser code runs on the server', ko: '브라우저용 코드가 서버에서 실행됨' },
        'sdk/used-on-server',
      ),
    ],
    phrases: [
      { text: 'window is not defined', needsKakao: 'unlessAsked' },
      { text: 'document is not defined', needsKakao: 'unlessAsked' },
      { text: 'Event handlers cannot be passed to Client Component props', needsKakao: 'unlessAsked' },
    ],
    said: ['serverRendering fails'],
    related: ['sdk/not-loaded'],
    docs: pages.javaScriptSdk,
    source: seenIn('https://nextjs.org/docs/app/guides/scripts', pages.javaScriptSdk.ko),
  },
  {
    ...symptom,
    id: 'symptom/blocked-by-browser',
    title: { en: 'The browser or an extension blocks it', ko: '브라우저나 확장 프로그램이 차단함' },
    meaning: {
      en: 'Blockers stop the script, cookie settings stop the session of the share window, and a sandboxed frame stops windows and forms.',
      ko: '차단 프로그램은 스크립트를, 쿠키 설정은 공유 창의 세션을, 샌드박스 프레임은 창과 폼을 막습니다.',
    },
    steps: [
      {
        en: 'Try a private window without extensions; if it works there, switch them off one by one.',
        ko: '확장 프로그램이 없는 시크릿 모드에서 시도하고, 거기서 된다면 하나씩 끄면서 원인을 찾습니다.',
      },
      {
        en: 'Allow cookies for `kakao.com`, third-party ones too where the page runs in a frame.',
        ko: '`kakao.com`의 쿠키를 허용합니다. 페이지가 프레임 안에서 실행된다면 서드파티 쿠키도 허용해야 합니다.',
      },
      {
        en: 'A frame with `sandbox` needs `allow-scripts`, `allow-same-origin`, `allow-popups`, `allow-forms` and `allow-top-navigation-by-user-activation`.',
        ko: '`sandbox` 프레임에는 `allow-scripts`, `allow-same-origin`, `allow-popups`, `allow-forms`, `allow-top-navigation-by-user-activation`이 필요합니다.',
      },
      {
        en: '`ERR_BLOCKED_BY_ORB` on a script of Kakao hides an error answer: open its address in a tab to read it.',
        ko: '카카오 스크립트에서 `ERR_BLOCKED_BY_ORB`가 나면 에러 응답이 가려진 것입니다. 그 주소를 탭에서 직접 열어 내용을 확인합니다.',
      },
    ],
    causes: [
      ofUser({ en: 'A blocker or an extension', ko: '차단 프로그램 또는 확장 프로그램' }),
      ofUser({ en: 'Blocked cookies', ko: '쿠키 차단' }),
      policy,
      {
        text: { en: 'A frame with `sandbox`', ko: '`sandbox` 프레임' },
        rules: [],
        where: 'project',
      },
    ],
    phrases: [
      { text: 'ERR_BLOCKED_BY_ORB', needsKakao: 'unlessAsked', lessLikely: true },
      { text: 'ERR_BLOCKED_BY_CLIENT', needsKakao: 'unlessAsked', lessLikely: true },
    ],
    said: [
      'blocker fails',
      'blocker works',
      'blocker only',
      'blocker blank',
      'blocker blockedWindow',
      'blocker blocks',
      'sandboxed',
      'frame share fails',
      'frame share nothing',
    ],
    related: ['sdk/script-blocked', '5001', 'sdk/csp-blocked'],
    guides: ['cookies-and-extensions'],
    docs: pages.troubleshooting,
    source: seenIn(pages.troubleshooting.en, pages.troubleshooting.ko),
  },
];
