/** Buttons, list contents and items have a greatest, and some a smallest, number. */
import { defineRule } from '../rule.ts';
import { reportProblems, shared } from './templateFinding.ts';

const link = "link: { webUrl: 'https://shop.example.com/' }";
const button = `{ title: 'Open', ${link} }`;
const list = (contents: string) =>
  `Kakao.Share.sendDefault({ objectType: 'list', headerTitle: 'Cakes', headerLink: {}, ${contents} });\n`;
const feed = (buttons: string) =>
  `Kakao.Share.sendDefault({ objectType: 'feed', content: { ${link} }, ${buttons} });\n`;

export const templateSize = defineRule({
  code: '4002/template-size',
  kakaoCodes: ['4002'],
  effect: 'throws',
  step: 'message',
  needs: 'shareCall',
  title: { en: 'The message has too many or too few entries', ko: '메시지의 항목 수가 맞지 않습니다' },
  why: {
    en: 'A message has at most 2 buttons, a list 2 or 3 contents, and itemContent at most 5 items. The SDK throws on any other number instead of leaving some out.',
    ko: '버튼은 최대 2개, 리스트의 콘텐츠는 2개 또는 3개, itemContent의 items는 최대 5개입니다. 수가 맞지 않으면 SDK는 일부를 빼지 않고 예외를 던집니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/message-template/default'],
  messages: {
    tooMany: {
      en: '“{path}” has {size} entries, but at most {max} are allowed: {method} throws.',
      ko: '“{path}” 항목이 {size}개지만 최대 {max}개까지 허용됩니다. {method|이/가} 예외를 던집니다.',
    },
    tooFew: {
      en: '“{path}” has {size} entries, but needs {min} to {max}: {method} throws.',
      ko: '“{path}” 항목이 {size}개지만 {min}~{max}개여야 합니다. {method|이/가} 예외를 던집니다.',
    },
    ...shared,
  },
  check(call, project, report) {
    reportProblems(call, project, report, ['size'], ({ size, min, max }) => ({
      message: size > max ? 'tooMany' : 'tooFew',
      params: { size, min, max },
    }));
  },
  examples: {
    bad: [
      { files: { 'share.js': feed(`⟦buttons⟧: [${button}, ${button}, ${button}]`) } },
      { files: { 'share.js': list(`⟦contents⟧: [{ ${link} }]`) } },
    ],
    good: [
      { files: { 'share.js': feed(`buttons: [${button}, ${button}]`) } },
      { files: { 'share.js': `const share = (rest) => ${list(`contents: [{ ${link} }, ...rest]`)}` } },
    ],
  },
});
