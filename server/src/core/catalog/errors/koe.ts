/** The codes of Kakao Login that people confuse with errors of sharing. */
import type { ErrorEntry, ErrorPhrase } from './entry.ts';
import { koe009 } from './koe009.ts';
import { loginTable, pages, reports } from './pages.ts';

type Pair = readonly [en: string, ko: string];
const pair = ([en, ko]: Pair) => ({ en, ko });

/** A login code has nothing to do with sharing; these rows say so and lead away. */
function loginCode(
  id: string,
  title: Pair,
  meaning: Pair,
  steps: readonly Pair[],
  phrases: readonly ErrorPhrase[] = [],
  source = loginTable,
): ErrorEntry {
  return {
    id,
    family: 'login',
    kakaoCodes: [id],
    title: pair(title),
    meaning: pair(meaning),
    steps: steps.map(pair),
    causes: [
      { text: { en: 'The settings of Kakao Login', ko: '카카오 로그인 설정' }, rules: [], where: 'console' },
    ],
    phrases,
    related: ['KOE009'],
    docs: pages.login,
    source,
  };
}

export const koeCodes: readonly ErrorEntry[] = [
  koe009,
  loginCode(
    'KOE001',
    ['Malformed login request', '잘못된 형식의 로그인 요청'],
    [
      'A parameter of the login request is missing or malformed.',
      '로그인 요청의 파라미터가 빠졌거나 형식이 잘못되었습니다.',
    ],
    [['Compare the parameters with the documentation.', '요청 파라미터를 공식 문서와 비교합니다.']],
  ),
  loginCode(
    'KOE002',
    ['Wrong login address', '잘못된 로그인 URL'],
    [
      'The login request went to an address that does not exist.',
      '존재하지 않는 URL로 로그인을 요청했습니다.',
    ],
    [['Check the address of the request.', '요청한 URL을 확인합니다.']],
  ),
  loginCode(
    'KOE003',
    ["Temporary fault of Kakao's login server", '카카오 로그인 서버의 일시적 오류'],
    ["Kakao's OAuth server failed for a moment.", '카카오 OAuth 서버에 일시적인 오류가 있었습니다.'],
    [['Try again; if it persists, ask in DevTalk.', '잠시 후 다시 시도하고, 계속되면 데브톡에 문의합니다.']],
  ),
  loginCode(
    'KOE004',
    ['Kakao Login is switched off', '카카오 로그인 사용 안 함'],
    ['The app has not enabled Kakao Login.', '앱에서 카카오 로그인이 활성화되어 있지 않습니다.'],
    [['Enable it under [Kakao Login].', '[카카오 로그인] 메뉴에서 사용 설정을 켭니다.']],
  ),
  loginCode(
    'KOE005',
    ['Not a member of this test app', '테스트 앱의 멤버가 아님'],
    [
      'A test app lets only its members log in.',
      '테스트 앱에는 멤버로 등록된 사용자만 로그인할 수 있습니다.',
    ],
    [
      [
        'Add the user under [App] > [Members] (formerly [Team]).',
        '[앱] > [멤버]에서 사용자를 추가합니다(이전 메뉴: [팀 관리]).',
      ],
    ],
  ),
  loginCode(
    'KOE006',
    ['Redirect URI not registered', '등록되지 않은 리다이렉트 URI'],
    [
      'The `redirect_uri` of the login request is not registered. Sharing has no redirect URI: this is a login problem.',
      '로그인 요청의 `redirect_uri`가 등록되어 있지 않습니다. 공유에는 리다이렉트 URI가 쓰이지 않으므로 로그인 쪽 문제입니다.',
    ],
    [
      [
        'Register it under [App] > [Platform key] > [REST API key] or [JavaScript key] (formerly [Kakao Login]).',
        '[앱] > [플랫폼 키] > [REST API 키] 또는 [JavaScript 키]에 등록합니다(이전 메뉴: [카카오 로그인]).',
      ],
    ],
  ),
  loginCode(
    'KOE007',
    ['Logout redirect URI not registered', '등록되지 않은 로그아웃 리다이렉트 URI'],
    ['The address after logout is not registered.', '로그아웃 후 이동할 주소가 등록되어 있지 않습니다.'],
    [['Register it under [Kakao Login] > [Advanced].', '[카카오 로그인] > [고급]에 등록합니다.']],
  ),
  loginCode(
    'KOE008',
    ['Wrong kind of key for login', '로그인에 맞지 않는 키 종류'],
    [
      'The login request carries a kind of key that may not be used here.',
      '로그인 요청에 사용할 수 없는 종류의 앱 키입니다.',
    ],
    [['Use the key made for the platform.', '플랫폼에 맞는 앱 키로 다시 요청합니다.']],
  ),
  loginCode(
    'KOE010',
    ['Client secret missing or wrong', '클라이언트 시크릿 누락 또는 불일치'],
    [
      'The app demands a client secret with the token request and got none, or another one.',
      '클라이언트 시크릿을 사용하는 앱인데 토큰 요청에 값이 없거나 다릅니다.',
    ],
    [
      [
        'Send the secret from your server, or switch the option off.',
        '서버에서 시크릿을 함께 보내거나 해당 기능을 끕니다.',
      ],
    ],
    [{ text: 'Bad client credentials', needsKakao: true }],
    reports(pages.login.en),
  ),
  loginCode(
    'KOE101',
    ['Wrong app key or kind of key', '잘못된 앱 키 또는 키 종류'],
    [
      'Kakao Login knows no app with this key, or the key is of another kind: `client_id` must be the REST API key.',
      '해당하는 앱이 없거나 종류가 다른 키입니다. `client_id`에는 REST API 키를 사용합니다.',
    ],
    [['Copy the key again from [App] > [Platform key].', '[앱] > [플랫폼 키]에서 키를 다시 복사합니다.']],
    [{ text: 'Not exist client_id' }],
  ),
  loginCode(
    'KOE102',
    ['No channel connected with the app', '앱과 연결되지 않은 카카오톡 채널'],
    [
      'The login asks for a channel that is not connected with the app.',
      '앱과 연결되지 않은 카카오톡 채널을 로그인 요청에 포함했습니다.',
    ],
    [
      [
        'Connect the channel, or leave out `channel_public_id`.',
        '채널을 앱에 연결하거나 `channel_public_id`를 빼고 요청합니다.',
      ],
    ],
  ),
  loginCode(
    'KOE201',
    ['Unsupported response type', '지원하지 않는 응답 유형'],
    [
      '`response_type` has a value that Kakao Login does not know.',
      '`response_type` 값을 카카오 로그인이 지원하지 않습니다.',
    ],
    [['Set it to `code`.', '`code`로 바꿉니다.']],
    [{ text: 'Unsupported response type:', needsKakao: true }],
  ),
  loginCode(
    'KOE202',
    ['Implicit grant is not offered', '암시적 승인 방식 미지원'],
    [
      '`response_type` is `token`, which Kakao Login does not offer.',
      '`response_type`이 `token`인데, 카카오 로그인은 이 방식을 지원하지 않습니다.',
    ],
    [['Set it to `code`.', '`code`로 바꿉니다.']],
  ),
  loginCode(
    'KOE205',
    ['Consent item not set up', '설정하지 않은 동의항목'],
    [
      'The login asks for a consent item that the app has not set up or may not use.',
      '앱에 설정하지 않았거나 사용할 수 없는 동의항목을 요청했습니다.',
    ],
    [
      [
        'Leave it out of `scope`, or set it up under [Kakao Login] > [Consent items].',
        '`scope`에서 빼거나 [카카오 로그인] > [동의항목]에서 설정합니다.',
      ],
    ],
    [],
    reports(pages.login.en),
  ),
  loginCode(
    'KOE303',
    ['Redirect URI differs between code and token', '인가 코드와 토큰 요청의 리다이렉트 URI 불일치'],
    [
      'The token request names another `redirect_uri` than the request for the authorisation code did.',
      '토큰 요청의 `redirect_uri`가 인가 코드를 받을 때 사용한 값과 다릅니다.',
    ],
    [['Use exactly the same address in both.', '두 요청에 같은 주소를 한 글자도 다르지 않게 사용합니다.']],
    [{ text: 'Redirect URI mismatch', needsKakao: true }],
    reports(pages.login.en),
  ),
  loginCode(
    'KOE319',
    ['Refresh token missing', '리프레시 토큰 누락'],
    [
      'The request to renew the token carries no refresh token.',
      '토큰 갱신 요청에 리프레시 토큰이 없습니다.',
    ],
    [['Send `refresh_token`.', '`refresh_token` 값을 함께 보냅니다.']],
    [],
    reports(pages.login.en),
  ),
  loginCode(
    'KOE320',
    ['Authorisation code used or expired', '이미 사용했거나 만료된 인가 코드'],
    [
      'An authorisation code works once and for a short time: this one is used up, too old or unknown.',
      '인가 코드는 짧은 시간 동안 한 번만 쓸 수 있습니다. 이미 사용했거나, 만료되었거나, 찾을 수 없는 코드입니다.',
    ],
    [
      [
        'Start the login again; do not request the token twice on reload.',
        '로그인을 처음부터 다시 진행하고, 새로고침으로 토큰을 두 번 요청하지 않도록 합니다.',
      ],
    ],
    [
      { text: 'authorization code not found for code={code}' },
      { text: 'authorization code not found', needsKakao: true },
    ],
    reports(pages.login.en),
  ),
  loginCode(
    'KOE322',
    ['Refresh token expired', '만료된 리프레시 토큰'],
    ['The refresh token is too old or unknown.', '리프레시 토큰이 만료되었거나 찾을 수 없습니다.'],
    [['Let the user log in again.', '사용자가 다시 로그인하도록 합니다.']],
    [{ text: 'expired_or_invalid_refresh_token' }],
    reports(pages.login.en),
  ),
];
