/** Keys in the manifest: 32 hex digits, or the name of a variable, not one in the place of the other. */

import { appKeyForm, appKeyLength } from '../../catalog/appKey.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import type { ManifestKey } from '../../manifest/facts.ts';
import type { Fix } from '../finding.ts';
import { exampleKey } from '../key/exampleKey.ts';
import { defineRule } from '../rule.ts';

const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;

export const manifestKeyFormat = defineRule({
  code: 'manifest/key-format',
  kakaoCodes: ['4019', '4003', '4011'],
  effect: 'degraded',
  step: 'manifest',
  needs: 'manifest',
  title: {
    en: 'A key of the manifest does not have the form of a key',
    ko: '매니페스트의 키 형식이 올바르지 않습니다',
  },
  why: {
    en: 'Kakao app keys of every kind are 32 lower-case hexadecimal digits. A key in another form belongs to no app, so nothing can be compared with it.',
    ko: '카카오 앱 키는 종류와 관계없이 소문자 16진수 32자리입니다. 형식이 다르면 어느 앱의 키도 아니므로 비교할 수 없습니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/ko/getting-started/security-guideline'],
  messages: {
    malformed: {
      en: 'Write 32 lower-case hex digits (this has {length} characters), or { "env": "NAME" } for a variable.',
      ko: '소문자 16진수 32자리로 적으십시오(지금은 {length}자). 환경 변수라면 { "env": "NAME" } 형식으로 적으십시오.',
    },
    variable: {
      en: '“{name}” is the name of a variable, not a key: write { "env": "{name}" }.',
      ko: '{name|은/는} 키가 아니라 환경 변수 이름입니다. { "env": "{name}" } 형식으로 적으십시오.',
    },
    keyAsName: {
      en: 'This is a key, not the name of a variable: write it without "env".',
      ko: '환경 변수 이름이 아니라 키입니다. "env" 없이 키만 적으십시오.',
    },
    name: {
      en: '“{name}” cannot be the name of a variable.',
      ko: '{name|은/는} 환경 변수 이름으로 쓸 수 없습니다.',
    },
  },
  check(manifest, _, report) {
    const keys = manifest.apps.flatMap((app) => [...app.javascriptKeys, ...app.nativeKeys]);
    for (const { key } of keys) {
      const message = key && messageFor(key);
      if (!key || !message) continue;
      const place = { file: manifest.file, range: key.range };
      if (message === 'keyAsName') report.violated(place, message);
      else if (message === 'malformed')
        report.violated(place, message, { params: { length: key.value.length } });
      else {
        const fixes = message === 'variable' ? asVariable(manifest.file, key) : [];
        report.violated(place, message, { params: { name: key.value }, fixes });
      }
    }
  },
  examples: {
    bad: [
      {
        files: {
          'kakao-share.json': '{ "apps": [{ "javascriptKeys": [{ "key": ⟦"VITE_KAKAO_JS_KEY"⟧ }] }] }\n',
        },
        fixed: {
          'kakao-share.json':
            '{ "apps": [{ "javascriptKeys": [{ "key": { "env": "VITE_KAKAO_JS_KEY" } }] }] }\n',
        },
      },
      { files: { 'kakao-share.json': `{ "apps": [{ "nativeKeys": [{ "key": ⟦"${exampleKey}0"⟧ }] }] }\n` } },
      {
        files: {
          'kakao-share.json': `{ "apps": [{ "nativeKeys": [{ "key": { "env": ⟦"${exampleKey}"⟧ } }] }] }\n`,
        },
      },
      {
        files: {
          'kakao-share.json': '{ "apps": [{ "javascriptKeys": [{ "key": { "env": ⟦"KAKAO KEY"⟧ } }] }] }\n',
        },
      },
    ],
    good: [
      {
        files: {
          'kakao-share.json': `{ "apps": [{ "javascriptKeys": [{ "key": "${exampleKey}" }, { "key": { "env": "VITE_KAKAO_JS_KEY" } }] }] }\n`,
        },
      },
    ],
  },
});

function messageFor(key: ManifestKey): 'malformed' | 'variable' | 'keyAsName' | 'name' | undefined {
  const isKey = appKeyForm.test(key.value);
  if (key.kind === 'env') return isKey ? 'keyAsName' : VARIABLE.test(key.value) ? undefined : 'name';
  if (isKey) return undefined;
  const named = /^[A-Z][A-Z0-9]*_[A-Z0-9_]*$/.test(key.value) && key.value.length !== appKeyLength;
  return named ? 'variable' : 'malformed';
}

const asVariable = (file: string, { value: name, range }: ManifestKey): readonly Fix[] =>
  fixOf({ en: 'Write { "env": "{name}" }', ko: '{ "env": "{name}" } 형식으로 변경' }, { name }, true, [
    { file, range, text: `{ "env": ${JSON.stringify(name)} }` },
  ]);
