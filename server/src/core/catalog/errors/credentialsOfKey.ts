/** The -401 family, one code told apart by its message: the key or token that was sent. */
import type { Cause, ErrorEntry } from './entry.ts';
import { pages, reports, restTable, shareFaq } from './pages.ts';

const common = { family: 'credentials', httpStatus: 401 } as const;

const keyCauses: readonly Cause[] = [
  {
    text: { en: 'The variable does not reach the browser', ko: '환경 변수가 브라우저까지 전달되지 않음' },
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
    text: {
      en: 'The key is misspelt, cut off or a placeholder',
      ko: '키에 오타가 있거나, 잘렸거나, 예시 값 그대로임',
    },
    rules: ['4019/app-key-malformed', '4019/env-value-malformed'],
    where: 'project',
  },
  {
    text: { en: 'The key is of another kind or another app', ko: '다른 종류 또는 다른 앱의 키임' },
    rules: ['4019/wrong-key-kind', '4019/app-key-not-in-manifest'],
    where: 'project',
  },
];

export const credentialsOfKey: readonly ErrorEntry[] = [
  {
    ...common,
    id: '-401/wrong-app-key-format',
    kakaoCodes: ['4019', '-401', '4011', '4003'],
    title: { en: 'The app key is not a key', ko: '앱 키 형식이 아님' },
    meaning: {
      en: 'The text in brackets is what Kakao got as the app key. If it is `null`, `undefined` or nothing, the key never got there.',
      ko: '괄호 안의 값이 카카오에 앱 키로 전달된 값입니다. `null`, `undefined`이거나 비어 있다면 키가 아예 전달되지 않은 것입니다.',
    },
    steps: [
      {
        en: 'Print the value given to `Kakao.init` in the deployed page: it must be 32 characters of `0-9` and `a-f`.',
        ko: '배포된 페이지에서 `Kakao.init`에 전달되는 값을 출력해 봅니다. `0-9`, `a-f`로 된 32자여야 합니다.',
      },
      {
        en: "Environment variables need the bundler's public prefix and a new build after every change.",
        ko: '환경 변수에는 번들러가 정한 공개 접두사가 필요하며, 값을 바꾼 뒤에는 다시 빌드해야 합니다.',
      },
      {
        en: 'Use the key for the platform: JavaScript key on the web, native key in apps.',
        ko: '플랫폼에 맞는 키를 사용합니다. 웹은 JavaScript 키, 앱은 네이티브 앱 키입니다.',
      },
    ],
    causes: keyCauses,
    phrases: [
      { text: 'wrong appKey({key}) format' },
      { text: 'wrong appKey() format' },
      { text: 'wrong appKey(' },
    ],
    related: ['4019', '4011'],
    docs: pages.shareFaq,
    source: shareFaq,
  },
  {
    ...common,
    id: '-401/app-key-does-not-exist',
    kakaoCodes: ['4011', '-401', '4019'],
    title: { en: 'No app has this key', ko: '존재하지 않는 앱 키' },
    meaning: {
      en: 'The key is well-formed, but no app of Kakao has it: misspelt, deleted, or of another kind than this call needs.',
      ko: '형식은 맞지만 해당하는 앱이 없는 키입니다. 오타가 있거나, 삭제되었거나, 이 호출에 맞지 않는 종류의 키입니다.',
    },
    steps: [
      {
        en: 'Copy the JavaScript key again from [App] > [Platform key] and build again.',
        ko: '[앱] > [플랫폼 키]에서 JavaScript 키를 다시 복사해 넣고 새로 빌드합니다.',
      },
      {
        en: 'A deleted key cannot be restored: issue a new one and register the domains under it.',
        ko: '삭제한 키는 복구할 수 없으므로 새 키를 발급받고 도메인을 다시 등록합니다.',
      },
    ],
    causes: [
      ...keyCauses,
      { text: { en: 'The key was deleted', ko: '키가 삭제됨' }, rules: [], where: 'console' },
    ],
    phrases: [{ text: 'appKey({key}) does not exist' }, { text: 'appKey does not exist' }],
    related: ['4011', '-401/wrong-app-key-format'],
    docs: pages.appSettings,
    source: reports(pages.restErrors.en),
  },
  {
    ...common,
    id: '-401/app-key-deactivated',
    kakaoCodes: ['-401', '4011'],
    title: { en: 'The app key is deactivated', ko: '비활성화된 앱 키' },
    meaning: {
      en: 'The key was switched off in the console.',
      ko: '콘솔에서 비활성화된 키입니다.',
    },
    steps: [
      {
        en: 'Activate it under [App] > [Platform key], or move the pages to the key in use.',
        ko: '[앱] > [플랫폼 키]에서 다시 활성화하거나, 현재 사용하는 키로 교체합니다.',
      },
    ],
    causes: [{ text: { en: 'The key is switched off', ko: '키 비활성화' }, rules: [], where: 'console' }],
    phrases: [{ text: 'appKey({key}) is already deactivated' }],
    related: ['4011'],
    docs: pages.appSettings,
    source: reports(pages.restErrors.en),
  },
  {
    ...common,
    id: '-401/access-token-does-not-exist',
    kakaoCodes: ['-401'],
    title: { en: 'The access token does not exist', ko: '존재하지 않는 액세스 토큰' },
    meaning: {
      en: 'The token is wrong, revoked, or something else was sent in its place, such as an app key.',
      ko: '토큰이 잘못되었거나 폐기되었거나, 앱 키처럼 토큰이 아닌 값을 보낸 경우입니다.',
    },
    steps: [
      {
        en: 'Log in again and use the new token.',
        ko: '다시 로그인해 새로 발급된 토큰을 사용합니다.',
      },
      {
        en: 'Kakao Talk Share needs no token: a token error comes from login or the Message API.',
        ko: '카카오톡 공유에는 토큰이 필요 없습니다. 토큰 오류는 카카오 로그인이나 메시지 API에서 발생합니다.',
      },
    ],
    causes: [
      { text: { en: 'A wrong or revoked token', ko: '잘못되었거나 폐기된 토큰' }, rules: [], where: 'user' },
    ],
    phrases: [{ text: 'this access token does not exist' }],
    related: ['-401'],
    docs: pages.restErrors,
    source: restTable,
  },
  {
    ...common,
    id: '-401/access-token-expired',
    kakaoCodes: ['-401'],
    title: { en: 'The access token has expired', ko: '만료된 액세스 토큰' },
    meaning: {
      en: 'The token was valid and has expired.',
      ko: '유효 기간이 지난 토큰입니다.',
    },
    steps: [
      {
        en: 'Renew it with the refresh token, or let the user log in again.',
        ko: '리프레시 토큰으로 갱신하거나 다시 로그인하도록 합니다.',
      },
    ],
    causes: [{ text: { en: 'An expired token', ko: '토큰 만료' }, rules: [], where: 'user' }],
    phrases: [
      { text: 'this access token is already expired' },
      { text: 'access token is expired', needsKakao: true },
    ],
    related: ['-401'],
    docs: pages.restErrors,
    source: restTable,
  },
  {
    ...common,
    id: '-401/authorization-header-missing',
    kakaoCodes: ['-401'],
    title: { en: 'The request carries no app key', ko: '요청에 앱 키가 없음' },
    meaning: {
      en: 'A REST call came without the header `Authorization: KakaoAK …`.',
      ko: 'REST 호출에 `Authorization: KakaoAK …` 헤더가 없습니다.',
    },
    steps: [
      {
        en: 'Send the header from your server. Never put the admin key into a page for it.',
        ko: '서버에서 헤더를 넣어 호출합니다. 어드민 키를 페이지에 넣어 호출해서는 안 됩니다.',
      },
      {
        en: 'Kakao Talk Share has no REST API: share through an SDK.',
        ko: '카카오톡 공유에는 REST API가 없으므로 SDK로 호출해야 합니다.',
      },
    ],
    causes: [
      {
        text: {
          en: 'A key that belongs on the server is used in the page',
          ko: '서버용 키를 페이지에서 사용함',
        },
        rules: ['security/admin-key-in-client'],
        where: 'project',
      },
    ],
    phrases: [
      { text: 'cannot find Authorization : KakaoAK header' },
      { text: 'cannot find Authorization: KakaoAK' },
    ],
    related: ['-401'],
    docs: pages.restErrors,
    source: reports(pages.restErrors.en),
  },
];
