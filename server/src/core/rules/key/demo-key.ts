/** Code that is copied from Kakao's demo brings the demo's app key along. */
import { demoKey } from '../../catalog/appKey.ts';
import { scoped } from '../../project/project.ts';
import { defineRule } from '../rule.ts';
import { exampleKey } from './exampleKey.ts';

export const demoKeyUsed = defineRule({
  code: '4019/demo-key',
  kakaoCodes: ['4019'],
  effect: 'rejected',
  step: 'key',
  needs: 'initCall',
  title: { en: 'The app key is that of Kakao’s demo', ko: '카카오 데모의 앱 키를 그대로 씁니다' },
  why: {
    en: 'Kakao’s demo pages and examples contain the JavaScript key of an app of Kakao’s. It has the right form and is answered on developers.kakao.com only: everywhere else sharing fails with 4019, because nobody but Kakao can register a domain for that app. Create an app of your own in the console, and put its JavaScript key here.',
    ko: '카카오의 데모와 예제에는 카카오 소유 앱의 JavaScript 키가 들어 있습니다. 형식은 올바르지만 developers.kakao.com에서만 동작합니다. 이 앱에 도메인을 등록할 수 있는 것은 카카오뿐이므로 다른 사이트에서는 4019 에러가 발생합니다. 콘솔에서 내 앱을 만들고 그 앱의 JavaScript 키를 쓰십시오.',
  },
  sources: ['https://developers.kakao.com/tool/demo'],
  messages: {
    demo: {
      en: 'Put your app’s JavaScript key here: with the key of Kakao’s demo app sharing fails with 4019.',
      ko: '내 앱의 JavaScript 키로 바꾸십시오. 카카오 데모 앱의 키로 공유하면 4019 에러가 발생합니다.',
    },
    written: { en: 'The key is written here.', ko: '키가 적힌 곳입니다.' },
  },
  check(call, project, report) {
    const [argument] = call.call.arguments;
    if (!argument || call.call.hasSpread) return;
    const value = project.evaluate(scoped(call, argument));
    if (value.kind !== 'known' || String(value.value).trim() !== demoKey) return;
    const written = value.origins.at(-1);
    const elsewhere = written && (written.file !== call.file || written.range.start !== argument.range.start);
    report.violated({ file: call.file, range: argument.range }, 'demo', {
      related: elsewhere ? [{ place: written, message: 'written' }] : [],
    });
  },
  examples: {
    bad: [
      { files: { 'share.js': `Kakao.init(⟦'${demoKey}'⟧);\n` } },
      {
        files: {
          'share.js': "import { KEY } from './key.js';\nwindow.Kakao.init(⟦KEY⟧);\n",
          'key.js': `export const KEY = '${demoKey}';\n`,
        },
      },
      {
        files: {
          'src/share.ts': 'Kakao.init(⟦import.meta.env.VITE_KAKAO_KEY⟧);\n',
          'package.json': '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }',
          '.env': `VITE_KAKAO_KEY=${demoKey}\n`,
        },
      },
    ],
    good: [
      { files: { 'share.js': `Kakao.init('${exampleKey}');\n` } },
      { files: { 'share.js': `// was '${demoKey}'\nKakao.init(key);\n` } },
      { files: { 'share.js': `Kakao.init(own ? '${exampleKey}' : '${demoKey}');\n` } },
      { files: { 'share.js': `const DEMO = '${demoKey}';\nKakao.init('${exampleKey}');\n` } },
      { files: { 'share.js': `const Kakao = { init() {} };\nKakao.init('${demoKey}');\n` } },
    ],
  },
});
