/** Codes of Kakao's REST API about the user, the receiver of a message, or an uploaded image. */
import type { ErrorEntry } from './entry.ts';
import { atUser, inConsole, inRequest, restCode } from './restCode.ts';

export const restCodesOfUsers: readonly ErrorEntry[] = [
  restCode(
    '-101',
    400,
    atUser,
    ['User not linked with the app', '앱과 연결되지 않은 사용자'],
    ['The Kakao Account is not linked with this app.', '카카오계정이 이 앱과 연결되어 있지 않습니다.'],
    [['Let the user log in with Kakao first.', '먼저 카카오 로그인으로 앱에 연결합니다.']],
    [{ text: 'NotRegisteredUserException' }],
  ),
  restCode(
    '-102',
    400,
    atUser,
    ['User already linked', '이미 연결된 사용자'],
    ['The user is linked with this app already.', '이미 앱과 연결된 사용자입니다.'],
    [['Leave out the manual sign-up.', '수동 연결 요청을 생략합니다.']],
  ),
  restCode(
    '-103',
    400,
    atUser,
    ['Account dormant or unknown', '휴면 또는 존재하지 않는 계정'],
    ['The Kakao Account is dormant or does not exist.', '휴면 상태이거나 존재하지 않는 카카오계정입니다.'],
    [['The user has to wake the account.', '사용자가 계정의 휴면을 해제해야 합니다.']],
  ),
  restCode(
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
  restCode(
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
  restCode(
    '-406',
    401,
    atUser,
    ['User under 14', '14세 미만 사용자'],
    ['The app does not allow users under 14.', '14세 미만 사용자를 허용하지 않는 앱입니다.'],
    [['Change the setting, or leave such users out.', '설정을 변경하거나 해당 사용자를 제외합니다.']],
  ),
  restCode(
    '-501',
    400,
    atUser,
    ['Not a KakaoTalk user', '카카오톡 사용자가 아님'],
    ['The user has no KakaoTalk.', '카카오톡에 가입하지 않은 사용자입니다.'],
    [['The user has to sign up for KakaoTalk.', '사용자가 카카오톡에 가입해야 합니다.']],
    [{ text: 'given account is not connected to any talk user' }],
  ),
  restCode(
    '-502',
    400,
    atUser,
    ['Not a friend of the sender', '받는 사람이 친구가 아님'],
    [
      'Message API: the receiver is not a friend of the sender.',
      '메시지 API: 받는 사람이 보내는 사람의 친구가 아닙니다.',
    ],
    [
      [
        'Fetch the list of friends again and use its `uuid`.',
        '친구 목록을 다시 조회해 최신 `uuid`를 사용합니다.',
      ],
    ],
  ),
  restCode(
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
  restCode(
    '-532',
    400,
    inConsole,
    ['Daily quota of the sender used up', '보내는 사람의 일일 쿼터 초과'],
    [
      'Message API: this sender has sent as many messages as a day allows.',
      '메시지 API: 보내는 사람이 하루 동안 보낼 수 있는 양을 넘었습니다.',
    ],
    [['Wait for the next day.', '다음 날 다시 시도합니다.']],
  ),
  restCode(
    '-533',
    400,
    inConsole,
    ['Daily quota of the receiver used up', '받는 사람의 일일 쿼터 초과'],
    [
      'Message API: this receiver has got as many messages of the app as a day allows.',
      '메시지 API: 받는 사람이 하루 동안 받을 수 있는 양을 넘었습니다.',
    ],
    [['Wait for the next day.', '다음 날 다시 시도합니다.']],
  ),
  restCode(
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
  restCode(
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
  restCode(
    '-606',
    400,
    inRequest,
    ['Too many images', '이미지 개수 초과'],
    ['More images were uploaded than allowed.', '업로드할 수 있는 이미지 개수를 넘었습니다.'],
    [['Upload fewer images at once.', '한 번에 올리는 이미지 수를 줄입니다.']],
  ),
  restCode(
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
];
