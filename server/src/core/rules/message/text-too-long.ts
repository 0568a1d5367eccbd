/** Kakao's documents give the text template 200 characters; the SDK does not count them. */
import { leastLength } from '../../template/message.ts';
import { keyedValuesOf } from '../../template/messageOfCall.ts';
import { defineRule } from '../rule.ts';
import { placeFor, shared } from './templateFinding.ts';

const link = "link: { webUrl: 'https://shop.example.com/' }";
const text = (value: string) => `Kakao.Share.sendDefault({ objectType: 'text', text: ${value}, ${link} });\n`;
const long = `'${'Cheese cake, '.repeat(16)}'`;

export const textTooLong = defineRule({
  code: '4002/text-too-long',
  kakaoCodes: ['4002'],
  effect: 'degraded',
  step: 'message',
  needs: 'message',
  title: { en: 'The text is longer than 200 characters', ko: '본문이 200자를 넘습니다' },
  why: {
    en: 'Kakao allows 200 characters for the text of a text message. The SDK sends more, but what arrives beyond the limit is not promised.',
    ko: '카카오는 텍스트 템플릿의 본문을 200자까지 허용합니다. SDK는 더 긴 글도 보내지만 넘는 부분이 그대로 보인다는 보장은 없습니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/message-template/default'],
  messages: {
    sentHere: shared.sentHere,
    tooLong: {
      en: '“{path}” has at least {length} characters, and KakaoTalk allows {most}. The end may not be shown.',
      ko: '“{path}” 글이 {length}자 이상이지만 카카오톡은 {most}자까지 허용합니다. 뒷부분이 보이지 않을 수 있습니다.',
    },
  },
  check(call, project, report) {
    for (const { schema, path, field } of keyedValuesOf(call, project)) {
      const length = leastLength(field.value);
      if (schema.display?.basis !== 'documented' || !field.only || length <= schema.display.characters)
        continue;
      const { place, related } = placeFor(call, field.value.place);
      report.violated(place, 'tooLong', {
        params: { path, length, most: schema.display.characters },
        related,
      });
    }
  },
  examples: {
    bad: [{ files: { 'share.js': text(`⟦${long}⟧`) } }],
    good: [{ files: { 'share.js': text("'Cheese cake'") } }, { files: { 'share.js': text('message') } }],
  },
});
