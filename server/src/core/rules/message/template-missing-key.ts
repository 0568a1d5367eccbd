/** Every object of a message has keys it cannot do without. */
import { defineRule } from '../rule.ts';
import { reportProblems, shared } from './templateFinding.ts';

const link = "link: { webUrl: 'https://shop.example.com/' }";

export const templateMissingKey = defineRule({
  code: '4002/template-missing-key',
  kakaoCodes: ['4002'],
  effect: 'throws',
  step: 'message',
  needs: 'shareCall',
  title: { en: 'A required key of the message is missing', ko: '메시지에 필수 키가 없습니다' },
  why: {
    en: 'The SDK checks every object of a message for its required keys and throws before anything is sent. Until SDK 2.7.0 a content also needed a title and an imageUrl.',
    ko: 'SDK는 메시지의 모든 객체에서 필수 키를 확인하고, 없으면 아무것도 전송하지 않고 예외를 던집니다. SDK 2.7.0 전에는 content에 title과 imageUrl도 있어야 했습니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/message-template/default'],
  messages: {
    top: {
      en: '{method} needs “{keys}”, and throws without.',
      ko: '{method}에는 “{keys}” 키가 있어야 하며, 없으면 예외를 던집니다.',
    },
    nested: {
      en: '“{path}” needs “{keys}”: {method} throws.',
      ko: '“{path}”에는 “{keys}” 키가 있어야 합니다. {method|이/가} 예외를 던집니다.',
    },
    assumed: {
      en: '“{path}” needs “{keys}” in SDK {version} (assumed: no script tag shows a version): {method} throws.',
      ko: 'SDK {version}에서는 “{path}”에 “{keys}” 키가 있어야 합니다(스크립트 태그가 없어 추정한 버전). {method|이/가} 예외를 던집니다.',
    },
    ...shared,
  },
  check(call, project, report) {
    reportProblems(call, project, report, ['missing'], ({ keys, path }, { assumed }) => ({
      message: assumed ? 'assumed' : path ? 'nested' : 'top',
      params: { keys: keys.join(', ') },
    }));
  },
  examples: {
    bad: [
      { files: { 'share.js': `Kakao.Share.⟦sendDefault⟧({ objectType: 'feed', buttonTitle: 'Open' });\n` } },
      {
        files: {
          'share.js': `Kakao.Share.sendDefault({ objectType: 'feed', ⟦content⟧: { title: 'Cake' } });\n`,
        },
      },
      {
        files: {
          'share.js': `Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', ${link}, buttons: [⟦{ title: 'Open' }⟧] });\n`,
        },
      },
    ],
    good: [
      { files: { 'share.js': `Kakao.Share.sendDefault({ objectType: 'feed', content: { ${link} } });\n` } },
      {
        files: {
          'share.js': `const send = (content) => Kakao.Share.sendDefault({ objectType: 'feed', ...content });\n`,
        },
      },
    ],
  },
});
