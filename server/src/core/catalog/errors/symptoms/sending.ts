/** Whether a message was sent, and to whom. */
import type { ErrorEntry } from '../entry.ts';
import { pages } from '../pages.ts';
import { inConsole, inFiles, ofUser, seenIn, symptom } from './common.ts';

export const sendingSymptoms: readonly ErrorEntry[] = [
  {
    ...symptom,
    id: 'symptom/no-callback',
    title: { en: 'How to know that a message was sent', ko: '공유가 완료되었는지 알고 싶음' },
    meaning: {
      en: 'No share function tells that. Only the webhook does: Kakao calls your server after a message was sent with `serverCallbackArgs`.',
      ko: '공유 함수로는 알 수 없습니다. `serverCallbackArgs`를 넣어 보낸 메시지가 전송되면 카카오가 내 서버를 호출하는 웹훅으로만 알 수 있습니다.',
    },
    steps: [
      {
        en: 'Register an address under [App] > [Webhook] > [Kakao Talk Share webhook].',
        ko: '[앱] > [웹훅] > [카카오톡 공유 웹훅]에 주소를 등록합니다.',
      },
      {
        en: 'Pass `serverCallbackArgs` in the share call: without it nothing is called.',
        ko: '공유 함수에 `serverCallbackArgs`를 넣습니다. 없으면 호출되지 않습니다.',
      },
      {
        en: 'Answer with a 2xx status within three seconds; it is called once and not again.',
        ko: '3초 안에 2xx로 응답해야 합니다. 호출은 한 번뿐이며 다시 시도하지 않습니다.',
      },
      {
        en: '`callback` is gone since SDK 2.7.0, `success` and `fail` since v2; they never told that a message was sent.',
        ko: '`callback`은 SDK 2.7.0부터, `success`와 `fail`은 v2부터 없습니다. 전송 여부를 알려 주는 값도 아니었습니다.',
      },
    ],
    causes: [
      inFiles(
        { en: 'An option that this version of the SDK does not have', ko: '이 SDK 버전에 없는 옵션' },
        '4002/template-unknown-key',
      ),
      inFiles(
        { en: 'The form of `serverCallbackArgs`', ko: '`serverCallbackArgs`의 형식' },
        '4002/server-callback-args',
      ),
      inFiles(
        { en: 'The code waits for a result that never comes', ko: '오지 않는 결과를 기다림' },
        'sdk/share-is-not-a-promise',
      ),
      inConsole({ en: 'The address of the webhook', ko: '웹훅 주소' }),
    ],
    phrases: [],
    said: ['wantsToKnow', 'wantsToKnow share', 'wantsToKnow fails', 'wantsToKnow message'],
    related: ['symptom/never-returns', 'sdk/invalid-parameter-keys'],
    docs: pages.shareCallback,
    source: seenIn(pages.shareCallback.ko),
  },
  {
    ...symptom,
    id: 'symptom/send-without-choosing',
    title: {
      en: 'A message should go to oneself, or without choosing',
      ko: '나에게 보내거나 대상을 고르지 않고 보내고 싶음',
    },
    meaning: {
      en: 'With Kakao Talk Share the user always chooses friends or chats in KakaoTalk, and the page is not told which. To send to somebody given is what Kakao Talk Message is for.',
      ko: '카카오톡 공유는 항상 사용자가 카카오톡에서 친구나 대화방을 고르며, 누구를 골랐는지는 알 수 없습니다. 정해진 사람에게 보내려면 카카오톡 메시지를 사용합니다.',
    },
    steps: [
      {
        en: 'Kakao Talk Message sends to the user, and to friends who use the service, after Kakao Login and consent; sending to friends has to be applied for.',
        ko: '카카오톡 메시지는 카카오 로그인과 동의를 거쳐 나에게, 또는 같은 서비스를 쓰는 친구에게 보냅니다. 친구에게 보내려면 사용 권한을 신청해야 합니다.',
      },
      {
        en: 'From JavaScript SDK 2.7.9 on, `shareType` and `limit` narrow what can be chosen.',
        ko: 'JavaScript SDK 2.7.9부터는 `shareType`과 `limit`으로 고를 수 있는 대상을 좁힐 수 있습니다.',
      },
    ],
    causes: [ofUser({ en: 'Another product of Kakao is meant', ko: '카카오의 다른 기능이 필요함' })],
    phrases: [],
    said: ['directly', 'directly share', 'directly message', 'directly link'],
    related: ['symptom/no-callback'],
    docs: pages.shareCommon,
    source: seenIn(pages.shareCommon.ko),
  },
];
