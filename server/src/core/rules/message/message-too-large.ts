/** On phones the SDK measures the whole message before it opens KakaoTalk. */
import { mostMessageCharacters } from '../../catalog/templates/limits.ts';
import type { MessageValue } from '../../template/message.ts';
import { messageOfCall } from '../../template/messageOfCall.ts';
import { defineRule } from '../rule.ts';

const custom = (args: string) =>
  `Kakao.Share.sendCustom({ templateId: 12345, templateArgs: { ${args} } });\n`;
const long = 'Cheese cake, Americano, bread. '.repeat(330);

export const messageTooLarge = defineRule({
  code: '4002/message-too-large',
  kakaoCodes: ['4002'],
  effect: 'degraded',
  step: 'message',
  needs: 'shareCall',
  title: { en: 'The message is larger than 10,000 characters', ko: '메시지가 10,000자를 넘습니다' },
  why: {
    en: 'On phones the SDK makes JSON of the message and gives up where that is longer than 10,000 characters: people land on Kakao’s error page, and the calling code never learns of it. Computers send the same message.',
    ko: '휴대폰에서 SDK는 메시지를 JSON으로 만들고 10,000자를 넘으면 공유를 그만둡니다. 사용자는 카카오의 에러 페이지로 이동하고 호출한 코드는 이를 알 수 없습니다. PC에서는 그대로 전송됩니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/js-link'],
  messages: {
    tooLarge: {
      en: 'Phones send at most {most} characters of JSON, this has {length} or more: Kakao shows an error page.',
      ko: '휴대폰에서는 JSON {most}자까지만 보낼 수 있는데 {length}자 이상입니다. 카카오의 에러 페이지가 열립니다.',
    },
  },
  check(call, project, report) {
    const message = messageOfCall(call, project);
    const length = message ? leastJsonLength(message) : 0;
    if (length <= mostMessageCharacters) return;
    const range = call.pathRanges.at(-1) ?? call.range;
    report.violated({ file: call.file, range }, 'tooLarge', {
      params: { length, most: mostMessageCharacters },
    });
  },
  examples: {
    bad: [{ files: { 'share.js': custom(`text: '${long}'`).replace('sendCustom', '⟦sendCustom⟧') } }],
    good: [{ files: { 'share.js': custom("text: 'Cheese cake'") } }],
  },
});

/** What JSON.stringify makes of the known part; unknown values count nothing. An object may stand in many places. */
function leastJsonLength(value: MessageValue, known = new Map<MessageValue, number>()): number {
  const length = known.get(value) ?? lengthOf(value, (inner) => leastJsonLength(inner, known));
  known.set(value, length);
  return length;
}

function lengthOf(value: MessageValue, lengthOfPart: (part: MessageValue) => number): number {
  switch (value.is) {
    case 'text':
      return value.pieces.reduce(
        (sum, piece) => sum + (typeof piece === 'string' ? JSON.stringify(piece).length - 2 : 0),
        2,
      );
    case 'number':
      return String(value.value).length;
    case 'list':
      return value.items.reduce((sum, item) => sum + lengthOfPart(item), 2);
    case 'object': {
      let sum = 2;
      for (const [key, field] of value.fields)
        if (field.only) sum += key.length + 3 + lengthOfPart(field.value);
      return sum;
    }
    default:
      return 0;
  }
}
