/** The lines of itemContent have room for a few characters each. */
import { leastLength } from '../../template/message.ts';
import { keyedValuesOf } from '../../template/messageOfCall.ts';
import { defineRule } from '../rule.ts';
import { placeFor, shared } from './templateFinding.ts';

const feed = (items: string) =>
  `Kakao.Share.sendDefault({ objectType: 'feed', content: { link: { webUrl: 'https://shop.example.com/' } }, itemContent: { ${items} } });\n`;

export const textCut = defineRule({
  code: '4002/text-cut',
  kakaoCodes: [],
  effect: 'note',
  step: 'message',
  needs: 'message',
  title: { en: 'KakaoTalk will cut this text', ko: '카카오톡에서 글이 잘립니다' },
  why: {
    en: 'The lines of itemContent are short: 16 characters for profileText, 24 for titleImageText, 14 for titleImageCategory, 6 for item and sum, 11 for sumOp. Longer ones are cut when shown.',
    ko: 'itemContent의 글은 짧게 보입니다. profileText는 16자, titleImageText는 24자, titleImageCategory는 14자, item과 sum은 6자, sumOp는 11자이며 더 길면 잘립니다.',
  },
  sources: ['https://github.com/mym0404/react-native-kakao'],
  messages: {
    sentHere: shared.sentHere,
    cut: {
      en: '“{path}” has at least {length} characters; KakaoTalk shows about {most} of them.',
      ko: '“{path}” 글이 {length}자 이상입니다. 카카오톡에는 약 {most}자까지 보입니다.',
    },
  },
  check(call, project, report) {
    for (const { schema, path, field } of keyedValuesOf(call, project)) {
      const length = leastLength(field.value);
      if (schema.display?.basis !== 'shown' || !field.only || length <= schema.display.characters) continue;
      const { place, related } = placeFor(call, field.value.place);
      report.violated(place, 'cut', { params: { path, length, most: schema.display.characters }, related });
    }
  },
  examples: {
    bad: [{ files: { 'share.js': feed("sum: ⟦'Total of your order'⟧") } }],
    good: [{ files: { 'share.js': feed("sum: '총 금액', sumOp: '15,000원'") } }],
  },
});
