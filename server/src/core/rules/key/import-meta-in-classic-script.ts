/** `import.meta` is syntax of modules; anywhere else the whole script does not run. */
import { isInit } from '../../facts/kakaoCalls.ts';
import { defineRule } from '../rule.ts';
import { exampleKey } from './exampleKey.ts';

export const importMetaInClassicScript = defineRule({
  code: '4019/import-meta-in-classic-script',
  kakaoCodes: ['4019', 'sdk/not-initialized'],
  effect: 'throws',
  step: 'key',
  needs: 'file',
  title: {
    en: 'import.meta is used in a script that is not a module',
    ko: '모듈이 아닌 스크립트에서 import.meta를 사용합니다',
  },
  why: {
    en: 'A script without type="module" cannot contain import.meta: the browser reports “Cannot use \'import.meta\' outside a module” and runs none of it, so Kakao.init never runs. In a page, Vite replaces %VITE_NAME% instead.',
    ko: 'type="module"이 없는 스크립트에는 import.meta를 쓸 수 없습니다. 브라우저가 “Cannot use \'import.meta\' outside a module” 에러를 내고 스크립트 전체를 실행하지 않으므로 Kakao.init도 실행되지 않습니다. HTML에서는 Vite가 %VITE_NAME%을 값으로 바꿔 줍니다.',
  },
  sources: ['https://vite.dev/guide/env-and-mode'],
  messages: {
    classic: {
      en: 'import.meta is a syntax error in a script without type="module": nothing in this script runs.',
      ko: 'type="module"이 없는 스크립트에서 import.meta는 문법 오류입니다. 이 스크립트는 전혀 실행되지 않습니다.',
    },
  },
  check(facts, _project, report) {
    if (!facts.page) return;
    for (const script of facts.scripts) {
      const [first] = script.importMeta;
      if (script.module || !first || !script.uses.some(isInit)) continue;
      report.violated({ file: facts.file, range: first }, 'classic');
    }
  },
  examples: {
    bad: [
      {
        files: { 'index.html': '<script>\n  Kakao.init(⟦import.meta⟧.env.VITE_KAKAO_KEY);\n</script>\n' },
      },
    ],
    good: [
      {
        files: {
          'index.html': '<script type="module">Kakao.init(import.meta.env.VITE_KAKAO_KEY);</script>\n',
        },
      },
      { files: { 'index.html': "<script>Kakao.init('%VITE_KAKAO_KEY%');</script>\n" } },
      { files: { 'index.html': `<script>Kakao.init('${exampleKey}');</script>\n` } },
      { files: { 'kakao.js': 'Kakao.init(import.meta.env.VITE_KAKAO_KEY);\n' } },
      { files: { 'Share.vue': '<script>\nKakao.init(import.meta.env.VITE_KAKAO_KEY);\n</script>\n' } },
    ],
  },
});
