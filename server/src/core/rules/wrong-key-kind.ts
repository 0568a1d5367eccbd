/** All kinds of key look alike; the manifest says which is which. */
import { soundManifest } from '../project/manifestApps.ts';
import { compareKey, compareKeys } from '../project/manifestKeys.ts';
import { scoped } from '../project/project.ts';
import { exampleKey } from './exampleKey.ts';
import { defineRule } from './rule.ts';

const MANIFEST = `{
  "apps": [{
    "javascriptKeys": [{ "key": { "env": "VITE_KAKAO_JS_KEY" } }],
    "nativeKeys": [{ "key": { "env": "VITE_KAKAO_NATIVE_KEY" } }]
  }]
}
`;

export const wrongKeyKind = defineRule({
  code: '4019/wrong-key-kind',
  kakaoCodes: ['4019', '4003', '-401/wrong-app-key-format'],
  effect: 'rejected',
  needs: 'initCall',
  title: {
    en: 'Kakao.init gets a native app key instead of a JavaScript key',
    ko: 'Kakao.init에 JavaScript 키가 아닌 네이티브 앱 키를 썼습니다',
  },
  why: {
    en: 'The JavaScript SDK needs the JavaScript key: domains are registered for it. All kinds of key are 32 hexadecimal digits, so nothing in the browser notices another one; Kakao answers 4019 or 4003 when somebody shares.',
    ko: 'JavaScript SDK에는 JavaScript 키를 써야 하며 도메인도 이 키에 등록합니다. 모든 키가 16진수 32자리로 똑같이 생겨 브라우저에서는 구분되지 않고, 공유할 때 4019나 4003 오류가 발생합니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/trouble-shooting'],
  messages: {
    native: {
      en: 'The manifest lists this as a native app key. Kakao.init needs a JavaScript key; Kakao rejects others with 4019 or 4003.',
      ko: '매니페스트에 네이티브 앱 키로 적힌 키입니다. Kakao.init에는 JavaScript 키를 써야 하며, 다른 키는 4019나 4003 오류로 거부됩니다.',
    },
    listed: { en: 'Listed as native app key here', ko: '네이티브 앱 키로 적힌 곳' },
  },
  check(call, project, report) {
    const [argument] = call.call.arguments;
    const manifest = soundManifest(call.file, project);
    if (!manifest || !argument || call.call.hasSpread) return;
    const key = scoped(call, argument);
    if (compareKeys(manifest, 'nativeKeys', key, project) !== 'same') return;
    if (compareKeys(manifest, 'javascriptKeys', key, project) === 'same') return;
    const natives = manifest.apps
      .flatMap((app) => app.nativeKeys)
      .filter((one) => one.key && compareKey(one.key, key, project) === 'same');
    report.violated({ file: call.file, range: argument.range }, 'native', {
      related: natives.map(({ range }) => ({ place: { file: manifest.file, range }, message: 'listed' })),
    });
  },
  examples: {
    bad: [
      {
        files: {
          'src/share.js': 'Kakao.init(⟦import.meta.env.VITE_KAKAO_NATIVE_KEY⟧);\n',
          'kakao-share.json': MANIFEST,
        },
      },
      {
        files: {
          'share.js': `const KEY = '${exampleKey}';\nKakao.init(⟦KEY⟧);\n`,
          'kakao-share.json': `{ "apps": [{ "nativeKeys": [{ "key": "${exampleKey}" }] }] }\n`,
        },
      },
    ],
    good: [
      {
        files: {
          'src/share.js': 'Kakao.init(import.meta.env.VITE_KAKAO_JS_KEY);\n',
          'kakao-share.json': MANIFEST,
        },
      },
    ],
  },
});
