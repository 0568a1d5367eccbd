/** `isInitialized` without parentheses is a function, and so always truthy: what asks for it never gets to `Kakao.init`. */
import { fixOf, insertion } from '../../edits/plannedEdit.ts';
import { memberIn } from '../../project/sdkMembers.ts';
import { provenVersion } from '../../project/sdkOfFile.ts';
import { exampleKey } from '../key/exampleKey.ts';
import { defineRule } from '../rule.ts';

const init = `Kakao.init('${exampleKey}');`;
const start = (body: string) => ({
  files: { 'share.js': `export async function start() {\n  ${body}\n}\n` },
});

export const initSkipped = defineRule({
  code: 'sdk/init-skipped',
  kakaoCodes: ['sdk/not-initialized'],
  effect: 'throws',
  step: 'loading',
  needs: 'initCall',
  title: {
    en: 'isInitialized is not called, so Kakao.init never runs',
    ko: 'isInitialized를 호출하지 않아 Kakao.init이 실행되지 않습니다',
  },
  why: {
    en: 'Without parentheses Kakao.isInitialized is the function itself, which is truthy whether the SDK is initialised or not: “!Kakao.isInitialized” is always false. Kakao.Share then never appears, and sharing throws “Cannot read properties of undefined”.',
    ko: '괄호가 없으면 Kakao.isInitialized는 함수 자체이므로 초기화 여부와 관계없이 참이고, “!Kakao.isInitialized”는 항상 거짓입니다. Kakao.Share가 생기지 않아 공유할 때 “Cannot read properties of undefined” 예외가 발생합니다.',
  },
  sources: ['https://developers.kakao.com/sdk/reference/js/release/Kakao.html#.isInitialized'],
  messages: {
    uncalled: {
      en: 'Call it, isInitialized(): the function itself is always truthy, and Kakao.init never runs.',
      ko: '괄호를 붙여 isInitialized()로 호출하십시오. 함수 자체는 항상 참이어서 Kakao.init이 실행되지 않습니다.',
    },
    skipped: { en: 'This never runs.', ko: '이 호출은 실행되지 않습니다.' },
    fix: { en: 'Call it: isInitialized()', ko: 'isInitialized()로 변경' },
  },
  check(call, project, report) {
    const { file, range, skippedBy } = call;
    const version = provenVersion(file, project);
    if (!skippedBy || (version && memberIn(['isInitialized'], version) !== 'yes')) return;
    // Another one does what this one does not.
    const isOnlyOne = project.initCalls.every((one) => one.skippedBy);
    report.violated({ file, range: skippedBy }, 'uncalled', {
      ...(!isOnlyOne && { effect: 'note' as const }),
      related: [{ place: { file, range }, message: 'skipped' }],
      fixes: fixOf(initSkipped.messages.fix!, {}, true, [insertion(file, skippedBy.end, '()')]),
    });
  },
  examples: {
    bad: [
      {
        ...start(`if (!⟦Kakao.isInitialized⟧) ${init}`),
        fixed: start(`if (!Kakao.isInitialized()) ${init}`).files,
      },
      start(`if (window.Kakao && !⟦window.Kakao.isInitialized⟧) {\n    window.${init}\n  }`),
      start(`if (⟦Kakao.isInitialized⟧) return;\n  ${init}`),
      start(`if (⟦Kakao.isInitialized⟧) {\n    share();\n  } else {\n    ${init}\n  }`),
      start(`⟦Kakao.isInitialized⟧ || ${init}`),
      start(`!⟦Kakao.isInitialized⟧ && ${init}`),
      start(`if (⟦Kakao.isInitialized⟧ === false) ${init}`),
    ],
    good: [
      start(`if (!Kakao.isInitialized()) ${init}`),
      start(`if (!Kakao.isInitialized || !Kakao.isInitialized()) ${init}`),
      start(`if (Kakao.isInitialized && !Kakao.isInitialized()) ${init}`),
      start(`if (Kakao.isInitialized) ${init}`),
      start(`if (Kakao.isInitialized !== true) ${init}`),
      start(`if (typeof Kakao.isInitialized === 'function') ${init}`),
      // It asks whether the SDK is there.
      start(`if (!window.Kakao?.isInitialized) {\n    await load();\n    ${init}\n  }`),
      start(`if (!window.Kakao?.isInitialized) return;\n  ${init}`),
      start(`if (!Kakao.isInitialized) throw new Error('no SDK');\n  ${init}`),
      start(`if (force || !Kakao.isInitialized) ${init}`),
      start(`if (!Kakao.isInitialized) {\n    ready = false;\n  }\n  ${init}`),
      start(`if (!Kakao.isInitialized) script.onload = () => ${init}`),
      start(`const { isInitialized } = state;\n  if (!isInitialized) ${init}`),
      // A plug-in's own object.
      {
        files: {
          'App.vue': `<script>\nexport default { mounted() { if (!this.$kakao.isInitialized) this.$kakao.init('${exampleKey}'); } };\n</script>\n`,
        },
      },
      {
        files: {
          'index.html': `<script src="https://t1.kakaocdn.net/kakao_js_sdk/1.31.0/kakao.min.js"></script>\n<script>if (!Kakao.isInitialized) ${init}</script>\n`,
        },
      },
    ],
  },
});
