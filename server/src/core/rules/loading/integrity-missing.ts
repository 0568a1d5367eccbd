/** A hash keeps out a file that somebody has tampered with on the way. */

import { comparedHashes } from '../../catalog/integrity.ts';
import { integrityOf } from '../../catalog/sdk.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import type { PlannedEdit } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { insertAttributes, rightIntegrity } from './sdkTagEdits.ts';

const hash = integrityOf('2.7.4', 'kakao.min.js')!;
const url = 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js';

export const integrityMissing = defineRule({
  code: 'sdk/integrity-missing',
  kakaoCodes: [],
  effect: 'note',
  step: 'loading',
  needs: 'scriptTag',
  title: {
    en: 'The SDK is loaded without an integrity attribute',
    ko: 'integrity 속성 없이 SDK를 불러옵니다',
  },
  why: {
    en: 'Kakao publishes a hash with every version. With it in the tag, a browser runs the file only if it is Kakao’s.',
    ko: '카카오는 버전마다 해시를 함께 공개합니다. 태그에 해시를 적어 두면 브라우저는 카카오가 배포한 파일일 때만 실행합니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/javascript/download'],
  messages: {
    missing: {
      en: 'Add the hash that Kakao publishes for SDK {version}: browsers then run only the unchanged file.',
      ko: '카카오가 공개한 SDK {version} 해시를 추가하십시오. 그러면 브라우저가 변조되지 않은 파일만 실행합니다.',
    },
    beside: {
      en: 'Move the hash into the object that has the SDK’s address: here no browser compares it with the SDK.',
      ko: '해시를 SDK 주소가 있는 객체로 옮기십시오. 여기에 있으면 브라우저가 SDK 파일을 검사하지 않습니다.',
    },
    noHash: {
      en: 'This is not a hash, so the browser ignores it. Kakao publishes one for SDK {version}.',
      ko: '해시 형식이 아니어서 브라우저가 무시합니다. SDK {version}에는 공개된 해시가 있습니다.',
    },
    fix: { en: 'Add the hash of {version}', ko: '{version} 버전의 해시 추가' },
  },
  check(tag, _project, report) {
    const { file, integrity, version = '' } = tag;
    const right = rightIntegrity(tag);
    const beside = tag.integrityBeside;
    if (beside && beside.src === undefined && beside.value === right)
      return report.violated({ file, range: beside.range }, 'beside');
    if (!right || tag.open || (integrity && comparedHashes(integrity.value).length > 0)) return;
    const edits = integrity ? replaced(file, integrity.range, right) : added();
    if (edits.length === 0) return;
    const params = { version };
    const fixes = fixOf(integrityMissing.messages.fix!, params, true, edits);
    if (integrity) report.violated({ file, range: integrity.range }, 'noHash', { params, fixes });
    else report.violated({ file, range: tag.urlRange }, 'missing', { params, fixes });

    function replaced(file: string, range: typeof tag.range, text: string): PlannedEdit[] {
      const cors = tag.crossOrigin ? undefined : insertAttributes(tag, { crossOrigin: true });
      return [...(cors ? [cors] : []), { file, range, text }];
    }
    function added(): PlannedEdit[] {
      const edit = insertAttributes(tag, {
        integrity: right!,
        ...(tag.crossOrigin ? {} : { crossOrigin: true }),
      });
      return edit ? [edit] : [];
    }
  },
  examples: {
    bad: [
      {
        files: { 'index.html': `<script src="⟦${url}⟧"></script>\n` },
        fixed: {
          'index.html': `<script integrity="${hash}" crossorigin="anonymous" src="${url}"></script>\n`,
        },
      },
      {
        files: { 'layout.jsx': `export default () => <Script crossOrigin="anonymous" src="⟦${url}⟧" />;\n` },
        fixed: {
          'layout.jsx': `export default () => <Script integrity="${hash}" crossOrigin="anonymous" src="${url}" />;\n`,
        },
      },
      {
        files: {
          'index.html': `<script src="${url}" integrity="⟦INTEGRITY_VALUE⟧" crossorigin="anonymous"></script>\n`,
        },
        fixed: {
          'index.html': `<script src="${url}" integrity="${hash}" crossorigin="anonymous"></script>\n`,
        },
      },
      {
        title: {
          en: 'The hash is outside the list of scripts.',
          ko: '해시가 스크립트 목록 밖에 있습니다.',
        },
        files: {
          'nuxt.config.js': `export default { head: { script: [{ src: '${url}' }], integrity: '⟦${hash}⟧' } };\n`,
        },
      },
      {
        files: {
          'head.js': `useHead({ script: [{ src: '${url}' }, { integrity: '⟦${hash}⟧', crossorigin: 'anonymous' }] });\n`,
        },
      },
    ],
    good: [
      {
        files: {
          'head.js': `useHead({ script: [{ src: '${url}', integrity: '${hash}', crossorigin: 'anonymous' }, { innerHTML: 'start()' }] });\n`,
        },
      },
      {
        files: {
          'index.html': `<script src="${url}" integrity="${hash}" crossorigin="anonymous"></script>\n`,
        },
      },
      {
        files: {
          'index.html': '<script src="https://t1.kakaocdn.net/kakao_js_sdk/v1/kakao.min.js"></script>\n',
        },
      },
      {
        files: {
          'index.html': '<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.8.0/kakao.min.js"></script>\n',
        },
      },
      {
        files: {
          'layout.jsx': `const HASH = '${hash}';\nexport default () => <Script src="${url}" integrity={HASH} />;\n`,
        },
      },
      { files: { 'load.js': `loadScript('${url}');\n` } },
      {
        files: {
          'files.js': `save({ files: [{ src: '${url}' }], integrity: '${hash}' });\n`,
        },
      },
    ],
  },
});
