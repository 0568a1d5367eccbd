/** The hash of a script from another host can be checked only if the script is asked for with CORS. */

import { comparedHashes } from '../../catalog/integrity.ts';
import { integrityOf, parseSdkUrl } from '../../catalog/sdk.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import { defineRule } from '../rule.ts';
import { insertAttributes } from './sdkTagEdits.ts';

const hash = integrityOf('2.7.4', 'kakao.min.js')!;
const url = 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js';

export const integrityWithoutCrossorigin = defineRule({
  code: 'sdk/integrity-without-crossorigin',
  kakaoCodes: ['sdk/integrity-mismatch', 'sdk/not-loaded'],
  effect: 'throws',
  step: 'loading',
  needs: 'scriptTag',
  title: {
    en: 'The SDK has an integrity attribute and no crossorigin attribute',
    ko: 'integrity 속성은 있는데 crossorigin 속성이 없습니다',
  },
  why: {
    en: 'Without crossorigin the browser gets a script of another host in a form that it may run and not read, so it cannot compute the hash. A script with integrity is then always refused: “Kakao is not defined”.',
    ko: 'crossorigin 속성이 없으면 브라우저는 다른 호스트의 스크립트 내용을 읽을 수 없어 해시를 계산하지 못합니다. 이때 integrity 속성이 있는 스크립트는 항상 차단되어 “Kakao is not defined” 에러가 발생합니다.',
  },
  sources: [
    'https://www.w3.org/TR/SRI/',
    'https://developers.kakao.com/docs/latest/en/javascript/getting-started',
  ],
  messages: {
    missing: {
      en: 'With integrity this script needs crossorigin="anonymous", or the browser refuses it.',
      ko: 'integrity가 있으면 crossorigin="anonymous"도 있어야 합니다. 없으면 브라우저가 스크립트를 차단합니다.',
    },
    fix: { en: 'Add crossorigin="anonymous"', ko: 'crossorigin="anonymous" 추가' },
  },
  check(tag, _project, report) {
    if (!tag.integrity || tag.crossOrigin || tag.open) return;
    if (comparedHashes(tag.integrity.value).length === 0) return;
    if (parseSdkUrl(tag.url)?.hostKind === 'own') return;
    const edit = insertAttributes(tag, { crossOrigin: true });
    const fixes = fixOf(integrityWithoutCrossorigin.messages.fix!, {}, true, edit && [edit]);
    report.violated({ file: tag.file, range: tag.urlRange }, 'missing', { fixes });
  },
  examples: {
    bad: [
      {
        files: { 'index.html': `<script src="⟦${url}⟧" integrity="${hash}"></script>\n` },
        fixed: {
          'index.html': `<script crossorigin="anonymous" src="${url}" integrity="${hash}"></script>\n`,
        },
      },
      {
        files: { 'layout.jsx': `export default () => <Script src="⟦${url}⟧" integrity="${hash}" />;\n` },
        fixed: {
          'layout.jsx': `export default () => <Script crossOrigin="anonymous" src="${url}" integrity="${hash}" />;\n`,
        },
      },
      {
        files: {
          'load.js': `const script = document.createElement('script');\nscript.src = '⟦${url}⟧';\nscript.integrity = '${hash}';\ndocument.head.append(script);\n`,
        },
      },
      {
        files: {
          'nuxt.config.js': `export default { head: { script: [{ src: '⟦${url}⟧', integrity: '${hash}', crossorigin: false }, { src: '/a.js', crossorigin: 'anonymous' }] } };\n`,
        },
      },
    ],
    good: [
      {
        files: {
          'nuxt.config.js': `export default { head: { link: [{ rel: 'preload', as: 'script', href: '${url}', integrity: '${hash}' }] } };\n`,
        },
      },
      { files: { 'index.html': `<script src="${url}" integrity="${hash}" crossorigin></script>\n` } },
      { files: { 'index.html': `<script src="${url}"></script>\n` } },
      {
        files: {
          'layout.jsx': `export default () => <Script src="${url}" integrity="${hash}" {...rest} />;\n`,
        },
      },
      { files: { 'index.html': `<script src="/js/kakao.min.js" integrity="${hash}"></script>\n` } },
      {
        files: {
          'load.js': `const script = document.createElement('script');\nscript.src = '${url}';\nscript.integrity = '${hash}';\nscript.crossOrigin = 'anonymous';\n`,
        },
      },
    ],
  },
});
