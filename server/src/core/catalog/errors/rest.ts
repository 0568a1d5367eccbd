/** Codes of Kakao's REST API that any call can meet; the SDK's image calls, login and the Message API use it. */
import type { ErrorEntry } from './entry.ts';
import { ask, atKakao, atUser, inConsole, inRequest, restCode, retry } from './restCode.ts';

/** `-401` without a message that says more; those with one are in `credentialsOf…`. */
const unauthorised: ErrorEntry = {
  ...restCode(
    '-401',
    401,
    inConsole,
    ['Key, token or caller not accepted', '키, 토큰 또는 호출 환경 인증 실패'],
    [
      'The app key or access token is not valid, or the caller is not the one registered. The message with the code says which.',
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
        '4019/env-not-defined',
        '4019/env-value-malformed',
        '4019/native-key-empty',
        '4019/dotenv-key-missing',
      ],
      where: 'project',
    },
    {
      text: {
        en: 'The page origin is not a JavaScript SDK domain of this key',
        ko: '페이지 도메인이 이 키의 JavaScript SDK 도메인에 없음',
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
  restCode(
    '-1',
    400,
    atKakao,
    ['Internal error', '내부 오류'],
    ['Kakao failed while working on the request.', '카카오 서버가 요청을 처리하던 중 오류가 발생했습니다.'],
    [retry],
  ),
  restCode(
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
  restCode(
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
  restCode(
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
  restCode(
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
  restCode(
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
  restCode(
    '-7',
    400,
    atKakao,
    ['Maintenance or internal problem', '점검 또는 내부 문제'],
    ['The service is being maintained or has a problem.', '서비스가 점검 중이거나 내부에 문제가 있습니다.'],
    [["Look at Kakao's notices, then try again.", '카카오 공지를 확인한 뒤 다시 시도합니다.']],
  ),
  restCode(
    '-8',
    400,
    inRequest,
    ['Wrong header', '잘못된 헤더'],
    ['A header of the request is wrong.', '요청 헤더가 올바르지 않습니다.'],
    [['Check the headers against the API documentation.', '요청 헤더를 API 문서와 비교합니다.']],
  ),
  restCode(
    '-9',
    400,
    inRequest,
    ['API discontinued', '종료된 API'],
    ['This API is no longer offered.', '더 이상 제공되지 않는 API입니다.'],
    [['Move to its successor; update the SDK.', '대체 API로 옮기고 SDK를 최신 버전으로 올립니다.']],
    [{ text: 'This API has been deprecated', needsKakao: true }],
  ),
  restCode(
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
  restCode(
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
  restCode(
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
  restCode(
    '-301',
    400,
    inConsole,
    ['No such app', '존재하지 않는 앱'],
    ['The key belongs to no app that exists.', '등록되지 않은 앱 키이거나 존재하지 않는 앱입니다.'],
    [['Copy the key again from the console.', '콘솔에서 키를 다시 복사합니다.']],
  ),
  restCode(
    '-603',
    400,
    atKakao,
    ['Timeout inside Kakao', '내부 처리 시간 초과'],
    ['Kakao did not finish the request in time.', '카카오 내부에서 처리 시간이 초과되었습니다.'],
    [retry],
  ),
  restCode(
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
  restCode(
    '-9798',
    503,
    atKakao,
    ['Maintenance', '서비스 점검 중'],
    ['Kakao is being maintained.', '카카오 서비스가 점검 중입니다.'],
    [["Look at Kakao's notices, then try again.", '카카오 공지를 확인한 뒤 다시 시도합니다.']],
  ),
];
