/** `Kakao.Share` exists only after `Kakao.init`. */
import type { KakaoCall, ScriptFacts } from '../../facts/facts.ts';
import { isInit } from '../../facts/kakaoCalls.ts';
import { exampleKey } from '../key/exampleKey.ts';
import { defineRule } from '../rule.ts';

export const shareBeforeInit = defineRule({
  code: 'sdk/share-before-init',
  kakaoCodes: ['sdk/not-initialized'],
  effect: 'throws',
  needs: 'shareCall',
  title: { en: 'Sharing is called before Kakao.init', ko: 'Kakao.init보다 먼저 공유 함수를 호출합니다' },
  why: {
    en: "Before init, window.Kakao has no Share: “Cannot read properties of undefined (reading 'sendDefault')”. The exception ends the script, so the Kakao.init below it does not run either.",
    ko: "초기화하기 전의 window.Kakao에는 Share가 없어 “Cannot read properties of undefined (reading 'sendDefault')” 예외가 발생합니다. 예외로 스크립트가 끝나므로 아래의 Kakao.init도 실행되지 않습니다.",
  },
  sources: ['https://developers.kakao.com/docs/latest/en/javascript/getting-started'],
  messages: {
    before: {
      en: 'Kakao.init comes only below: Kakao.{module} is undefined here, and this throws.',
      ko: 'Kakao.init이 이보다 아래에 있어 여기서는 Kakao.{module|이/가} undefined이므로 예외가 발생합니다.',
    },
    init: { en: 'Kakao.init runs here.', ko: 'Kakao.init이 실행되는 곳입니다.' },
  },
  check(call, project, report) {
    if (!call.context.straight || call.context.guard !== 'none') return;
    const facts = project.file(call.file);
    const script = facts?.scripts[call.script];
    // A classic script before this one may have initialised the SDK.
    if (!facts || !script || facts.scripts.indexOf(script) > 0) return;
    const init = firstInit(script);
    if (!init || init.range.start < call.range.start || script.mayInit) return;
    if (!init.context.straight) return;
    report.violated({ file: call.file, range: call.pathRanges.at(-1) ?? call.range }, 'before', {
      params: { module: call.path[0] ?? 'Share' },
      related: [{ place: { file: init.file, range: init.range }, message: 'init' }],
    });
  },
  examples: {
    bad: [
      {
        files: {
          'share.html': `<script>\nKakao.Share.⟦createDefaultButton⟧(cake);\nKakao.init('${exampleKey}');\n</script>\n`,
        },
      },
      { files: { 'share.js': `Kakao.Share.⟦sendDefault⟧(cake);\nKakao.init('${exampleKey}');\n` } },
    ],
    good: [
      { files: { 'share.js': `Kakao.init('${exampleKey}');\nKakao.Share.createDefaultButton(cake);\n` } },
      {
        files: {
          'share.js': `const share = () => Kakao.Share.sendDefault(cake);\nKakao.init('${exampleKey}');\n`,
        },
      },
      {
        files: {
          'share.js': `start();\nif (Kakao.Share) Kakao.Share.createDefaultButton(cake);\nKakao.init('${exampleKey}');\n`,
        },
      },
      {
        files: {
          'share.js': `start();\nfunction start() { Kakao.init('${exampleKey}'); }\nKakao.Share.createDefaultButton(cake);\n`,
        },
      },
    ],
  },
});

const firstInits = new WeakMap<ScriptFacts, KakaoCall | undefined>();

/** Uses are in the order of the text. Looked for once per script. */
function firstInit(script: ScriptFacts): KakaoCall | undefined {
  if (!firstInits.has(script)) firstInits.set(script, script.uses.find(isInit));
  return firstInits.get(script);
}
