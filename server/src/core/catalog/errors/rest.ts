/** Codes of Kakao's REST API that people who share meet: the SDK's image calls, login and the Message API use it. */
import type { Cause, ErrorEntry, ErrorPhrase } from './entry.ts';
import { pages, restTable } from './pages.ts';

type Pair = readonly [en: string, ko: string];
const pair = ([en, ko]: Pair) => ({ en, ko });

const atKakao: Cause = { text: { en: 'A fault at Kakao', ko: '카카오 쪽 오류' }, rules: [], where: 'kakao' };
const inConsole: Cause = { text: { en: "The app's settings", ko: '앱 설정' }, rules: [], where: 'console' };
const atUser: Cause = {
  text: { en: "The user's account", ko: '사용자 계정 상태' },
  rules: [],
  where: 'user',
};
const inRequest: Cause = { text: { en: 'The request', ko: '요청 내용' }, rules: [], where: 'project' };

const retry: Pair = ['Try again a little later.', '잠시 후 다시 시도합니다.'];
const ask: Pair = ['Ask in DevTalk with the app ID.', '앱 ID를 준비해 데브톡에 문의합니다.'];

function code(
  id: string,
  httpStatus: number,
  cause: Cause,
  title: Pair,
  meaning: Pair,
  steps: readonly Pair[],
  phrases: readonly ErrorPhrase[] = [],
): ErrorEntry {
  return {
    id,
    family: 'rest',
    kakaoCodes: [id],
    httpStatus,
    title: pair(title),
    meaning: pair(meaning),
    steps: steps.map(pair),
    causes: [cause],
    phrases,
    related: [],
    docs: pages.restErrors,
    source: restTable,
  };
}

/** `-401` without a message that says more; those with one are in `credentials.ts`. */
const unauthorised: ErrorEntry = {
  ...code(
    '-401',
    401,
    inConsole,
    ['Key, token or caller not accepted', '인정되지 않은 키, 토큰 또는 호출 환경'],
    [
      'The app key or access token is not valid, or the caller is not the one registered. The message beside the code says which.',
      '앱 키나 액세스 토큰이 유효하지 않거나, 호출한 곳이 등록된 정보와 다릅니다. 코드와 함께 나온 메시지를 보면 원인을 알 수 있습니다.',
    ],
    [
      [
        'Read the message next to the code: it names the domain, key hash, bundle ID or key.',
        '코드 옆의 메시지를 확인합니다. 도메인, 키 해시, 번들 ID, 키 중 무엇이 문제인지 나와 있습니다.',
      ],
      [
        'Check the key, and that the origin of the page is registered under it.',
        '키가 맞는지, 페이지 도메인이 그 키에 등록되어 있는지 확인합니다.',
      ],
      ['With an access token: renew it.', '액세스 토큰을 사용했다면 갱신합니다.'],
    ],
  ),
  kakaoCodes: ['-401', '4019'],
  causes: [
    {
      text: { en: 'The key is missing or malformed', ko: '키가 없거나 형식이 잘못됨' },
      rules: [
        '4019/app-key-missing',
        '4019/app-key-malformed',
        '4019/env-not-public',
        '4019/env-value-malformed',
      ],
      where: 'project',
    },
    {
      text: {
        en: 'The page origin is not an SDK domain of this key',
        ko: '페이지 도메인이 이 키의 SDK 도메인에 없음',
      },
      rules: ['4019/sdk-domain-not-registered'],
      where: 'project',
    },
    inConsole,
  ],
  related: ['-401/domain-mismatched', '-401/wrong-app-key-format', '4019'],
};

export const restCodes: readonly ErrorEntry[] = [
  unauthorised,
  code(
    '-1',
    400,
    atKakao,
    ['Internal error', '내부 오류'],
    ['Kakao failed while working on the request.', '카카오 서버가 요청을 처리하던 중 오류가 발생했습니다.'],
    [retry],
  ),
  code(
    '-2',
    400,
    inRequest,
    ['Missing or wrong parameter', '누락되었거나 잘못된 파라미터'],
    [
      'A required parameter is missing, of the wrong type or out of range.',
      '필수 파라미터가 없거나, 타입이 다르거나, 허용 범위를 벗어났습니다.',
    ],
    [
      ['Read `msg`: it names the parameter.', '`msg`에 문제가 된 파라미터 이름이 나와 있으므로 확인합니다.'],
      [
        'A template made for another purpose is refused as well: Share and Message templates cannot be exchanged.',
        '용도가 다른 템플릿도 거부됩니다. 공유용과 메시지용 템플릿은 서로 바꿔 쓸 수 없습니다.',
      ],
    ],
    [
      { text: 'failed to parse parameter. name={parameter}' },
      { text: 'Constraints on the parameter [' },
      { text: "please use 'message API' messageType" },
      { text: 'messageType: "kakaolink' },
    ],
  ),
  code(
    '-3',
    403,
    inConsole,
    ['Feature not enabled', '활성화되지 않은 기능'],
    [
      'The app has not switched on what this API needs, or the key may not call it.',
      '이 API에 필요한 기능이 켜져 있지 않거나, 해당 키의 호출이 허용되지 않았습니다.',
    ],
    [['Switch the feature on in the console; `msg` names it.', '`msg`에 나온 기능을 콘솔에서 활성화합니다.']],
    [{ text: 'on developers.kakao.com. Enable it first' }],
  ),
  code(
    '-4',
    403,
    atUser,
    ['Account restricted', '제한된 계정'],
    [
      'The account is suspended, or what was asked is not allowed for it.',
      '계정이 제재되었거나, 해당 계정에 허용되지 않은 동작입니다.',
    ],
    [
      [
        "The user has to contact Kakao's customer service.",
        '해당 사용자가 카카오 고객센터에 문의해야 합니다.',
      ],
    ],
  ),
  code(
    '-5',
    403,
    inConsole,
    ['No permission for this API', 'API 사용 권한 없음'],
    [
      'The app may not use this API; some need a review.',
      '앱에 이 API의 사용 권한이 없습니다. 심사가 필요한 API도 있습니다.',
    ],
    [
      [
        'Apply for the permission that the API documentation names.',
        'API 문서에 나온 절차대로 권한을 신청합니다.',
      ],
    ],
  ),
  code(
    '-6',
    403,
    inRequest,
    ['Not allowed by the service', '서비스에서 허용하지 않는 동작'],
    [
      'The service behind the API does not allow this action.',
      '해당 카카오 서비스가 허용하지 않는 동작을 요청했습니다.',
    ],
    [['Stay within what the API documentation allows.', 'API 문서에서 허용하는 범위로 다시 요청합니다.']],
  ),
  code(
    '-7',
    400,
    atKakao,
    ['Maintenance or internal problem', '점검 또는 내부 문제'],
    ['The service is being maintained or has a problem.', '서비스가 점검 중이거나 내부에 문제가 있습니다.'],
    [["Look at Kakao's notices, then try again.", '카카오 공지를 확인한 뒤 다시 시도합니다.']],
  ),
  code(
    '-8',
    400,
    inRequest,
    ['Wrong header', '잘못된 헤더'],
    ['A header of the request is wrong.', '요청 헤더가 올바르지 않습니다.'],
    [['Check the headers against the API documentation.', '요청 헤더를 API 문서와 비교합니다.']],
  ),
  code(
    '-9',
    400,
    inRequest,
    ['API discontinued', '종료된 API'],
    ['This API is no longer offered.', '더 이상 제공되지 않는 API입니다.'],
    [['Move to its successor; update the SDK.', '대체 API로 옮기고 SDK를 최신 버전으로 올립니다.']],
    [{ text: 'This API has been deprecated', needsKakao: true }],
  ),
  code(
    '-10',
    400,
    inConsole,
    ['Quota exceeded', '사용량 초과'],
    ['More calls than the quota allows.', '허용된 호출 횟수를 넘었습니다.'],
    [
      [
        'Look at the quota in the console and spread the calls.',
        '콘솔에서 쿼터를 확인하고 호출을 줄이거나 나눕니다.',
      ],
    ],
    [{ text: 'API limit has been exceeded' }, { text: 'API limit exceeded', needsKakao: true }],
  ),
  code(
    '-11',
    400,
    inConsole,
    ['Spending limit reached', '유료 한도 초과'],
    [
      'The daily or monthly spending limit for paid calls is reached.',
      '유료 API의 일 한도 또는 월 한도 금액을 넘었습니다.',
    ],
    [['Raise the limit in the console.', '콘솔에서 한도 금액을 올립니다.']],
  ),
  code(
    '-12',
    403,
    inConsole,
    ['App or developer account suspended', '앱 또는 개발자 계정 제재'],
    [
      'Kakao has suspended the app or the developer account.',
      '카카오디벨로퍼스의 앱 또는 개발자 계정이 제재된 상태입니다.',
    ],
    [ask],
  ),
  code(
    '-101',
    400,
    atUser,
    ['User not linked with the app', '앱과 연결되지 않은 사용자'],
    ['The Kakao Account is not linked with this app.', '카카오계정이 이 앱과 연결되어 있지 않습니다.'],
    [['Let the user log in with Kakao first.', '먼저 카카오 로그인으로 앱에 연결합니다.']],
    [{ text: 'NotRegisteredUserException' }],
  ),
  code(
    '-102',
    400,
    atUser,
    ['User already linked', '이미 연결된 사용자'],
    ['The user is linked with this app already.', '이미 앱과 연결된 사용자입니다.'],
    [['Leave out the manual sign-up.', '수동 연결 요청을 생략합니다.']],
  ),
  code(
    '-103',
    400,
    atUser,
    ['Account dormant or unknown', '휴면 또는 존재하지 않는 계정'],
    ['The Kakao Account is dormant or does not exist.', '휴면 상태이거나 존재하지 않는 카카오계정입니다.'],
    [['The user has to wake the account.', '사용자가 계정의 휴면을 해제해야 합니다.']],
  ),
  code(
    '-201',
    400,
    inRequest,
    ['Unknown user property', '등록되지 않은 사용자 프로퍼티'],
    [
      'The user property asked for is not set up in the app.',
      '앱에 추가하지 않은 사용자 프로퍼티를 요청했습니다.',
    ],
    [
      [
        'Compare with [Kakao Login] > [User Properties].',
        '[카카오 로그인] > [사용자 프로퍼티]의 설정과 비교합니다.',
      ],
    ],
  ),
  code(
    '-301',
    400,
    inConsole,
    ['No such app', '존재하지 않는 앱'],
    ['The key belongs to no app that exists.', '등록되지 않은 앱 키이거나 존재하지 않는 앱입니다.'],
    [['Copy the key again from the console.', '콘솔에서 키를 다시 복사합니다.']],
  ),
  code(
    '-402',
    403,
    atUser,
    ['Consent missing', '동의하지 않은 항목'],
    [
      'The user has not agreed to a scope that this API needs. Kakao Talk Share needs none.',
      '이 API에 필요한 동의항목에 사용자가 동의하지 않았습니다. 카카오톡 공유에는 동의항목이 필요 없습니다.',
    ],
    [
      [
        'Ask for the scopes in `required_scopes`.',
        '응답의 `required_scopes`에 나온 항목을 추가로 동의받습니다.',
      ],
    ],
    [{ text: 'insufficient scopes', needsKakao: true }],
  ),
  code(
    '-406',
    401,
    atUser,
    ['User under 14', '14세 미만 사용자'],
    ['The app does not allow users under 14.', '14세 미만 사용자를 허용하지 않는 앱입니다.'],
    [['Change the setting, or leave such users out.', '설정을 변경하거나 해당 사용자를 제외합니다.']],
  ),
  code(
    '-501',
    400,
    atUser,
    ['Not a KakaoTalk user', '카카오톡 사용자가 아님'],
    ['The user has no KakaoTalk.', '카카오톡에 가입하지 않은 사용자입니다.'],
    [['The user has to sign up for KakaoTalk.', '사용자가 카카오톡에 가입해야 합니다.']],
    [{ text: 'given account is not connected to any talk user' }],
  ),
  code(
    '-502',
    400,
    atUser,
    ['Not a friend of the sender', '친구가 아닌 받는 이'],
    [
      'Message API: the receiver is no friend of the sender.',
      '메시지 API: 받는 사람이 보내는 사람의 친구가 아닙니다.',
    ],
    [
      [
        'Fetch the list of friends again and use its `uuid`.',
        '친구 목록을 다시 조회해 최신 `uuid`를 사용합니다.',
      ],
    ],
  ),
  code(
    '-530',
    400,
    atUser,
    ['Receiver blocks messages', '메시지 수신 거부'],
    [
      'Message API: the receiver does not accept messages of this app.',
      '메시지 API: 받는 사람이 수신 거부를 설정했습니다.',
    ],
    [['Leave this receiver out.', '해당 받는 사람을 제외합니다.']],
  ),
  code(
    '-532',
    400,
    inConsole,
    ['Daily quota of the sender used up', '보내는 이의 일일 쿼터 초과'],
    [
      'Message API: this sender has sent as many messages as a day allows.',
      '메시지 API: 보내는 사람이 하루 동안 보낼 수 있는 양을 넘었습니다.',
    ],
    [['Wait for the next day.', '다음 날 다시 시도합니다.']],
  ),
  code(
    '-533',
    400,
    inConsole,
    ['Daily quota of the receiver used up', '받는 이의 일일 쿼터 초과'],
    [
      'Message API: this receiver has got as many messages of the app as a day allows.',
      '메시지 API: 받는 사람이 하루 동안 받을 수 있는 양을 넘었습니다.',
    ],
    [['Wait for the next day.', '다음 날 다시 시도합니다.']],
  ),
  code(
    '-536',
    400,
    inConsole,
    ['Daily quota of this pair used up', '두 사용자 간 일일 쿼터 초과'],
    [
      'Message API: these two have exchanged as many messages as a day allows.',
      '메시지 API: 두 사용자가 하루 동안 주고받을 수 있는 양을 넘었습니다.',
    ],
    [['Wait for the next day.', '다음 날 다시 시도합니다.']],
  ),
  code(
    '-602',
    400,
    inRequest,
    ['Image too large', '이미지 용량 초과'],
    [
      'The uploaded image is larger than allowed (`uploadImage`: 5 MB).',
      '업로드한 이미지가 허용 용량을 넘었습니다(`uploadImage`: 5MB).',
    ],
    [['Shrink the image.', '이미지 용량을 줄입니다.']],
  ),
  code(
    '-603',
    400,
    atKakao,
    ['Timeout inside Kakao', '내부 처리 시간 초과'],
    ['Kakao did not finish the request in time.', '카카오 내부에서 처리 시간이 초과되었습니다.'],
    [retry],
  ),
  code(
    '-606',
    400,
    inRequest,
    ['Too many images', '이미지 개수 초과'],
    ['More images were uploaded than allowed.', '업로드할 수 있는 이미지 개수를 넘었습니다.'],
    [['Upload fewer images at once.', '한 번에 올리는 이미지 수를 줄입니다.']],
  ),
  code(
    '-903',
    400,
    inConsole,
    ['Key of an unregistered developer', '등록되지 않은 개발자의 앱 키'],
    [
      'The app key, or the token made with it, belongs to a developer who is not registered.',
      '등록되지 않은 개발자의 앱 키이거나 그 키로 만든 토큰입니다.',
    ],
    [['Check the developer registration and the key.', '개발자 등록 상태와 키를 확인합니다.']],
  ),
  code(
    '-911',
    400,
    inRequest,
    ['Image format not supported', '지원하지 않는 이미지 형식'],
    [
      'The uploaded image has a format that Kakao does not accept.',
      '지원하지 않는 형식의 이미지를 업로드했습니다.',
    ],
    [['Use PNG or JPEG.', 'PNG나 JPEG를 사용합니다.']],
  ),
  code(
    '-9798',
    503,
    atKakao,
    ['Maintenance', '서비스 점검 중'],
    ['Kakao is being maintained.', '카카오 서비스가 점검 중입니다.'],
    [["Look at Kakao's notices, then try again.", '카카오 공지를 확인한 뒤 다시 시도합니다.']],
  ),
];
