/** Keys are 32 lower-case hex digits; `Kakao.init` takes any string and the server refuses it later. */

import {
  appKeyForm,
  appKeyLength,
  decorationOf,
  demoKey,
  expressionInQuotes,
  nameInKey,
  placeholderWords,
  unsetTexts,
} from '../../catalog/appKey.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import { comesFromEnvironmentFile } from '../../project/environment/developmentValue.ts';
import { type Project, type Scoped, scoped } from '../../project/project.ts';
import type { UnknownReason } from '../../project/values/value.ts';
import { holdsTemplate } from '../../template/unfilled.ts';
import { maskKey } from '../../text/redact.ts';
import { isSameRange, type Place } from '../../text/text.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { exampleKey } from './exampleKey.ts';
import { inQuotes } from './inQuotes.ts';
import { variableOfKey } from './variableOfKey.ts';
import { isOfAnotherKind } from './wrong-key-kind.ts';

const django = (key: string) => `{% load static %}\n<script>Kakao.init(${key});</script>\n`;

export const appKeyMalformed = defineRule({
  code: '4019/app-key-malformed',
  kakaoCodes: ['4019', '4003', '4011', '-401/wrong-app-key-format'],
  effect: 'rejected',
  step: 'key',
  needs: 'initCall',
  title: { en: 'The app key does not have the form of a Kakao key', ko: '앱 키의 형식이 올바르지 않습니다' },
  why: {
    en: 'Every Kakao app key is 32 lower-case hexadecimal digits. Kakao.init accepts any string without asking the server, so a key with a blank, a missing digit or a placeholder in it is noticed only when somebody shares: Kakao answers -401 “wrong appKey(…) format”, shown as error 4019.',
    ko: '카카오 앱 키는 모두 소문자 16진수 32자리입니다. Kakao.init은 서버에 확인하지 않고 어떤 문자열이든 받아들이므로, 공백이 섞이거나 자릿수가 모자라거나 예시 문구가 그대로 남은 키는 실제로 공유할 때가 되어서야 드러납니다. 이때 카카오 서버는 -401 “wrong appKey(…) format”으로 응답하고, 화면에는 4019 에러가 표시됩니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/trouble-shooting'],
  writesKeys: true,
  messages: {
    placeholder: {
      en: 'Put your app’s JavaScript key here: Kakao rejects this placeholder with 4019 (wrong appKey format).',
      ko: '앱의 JavaScript 키로 바꾸십시오. 예시 문구가 그대로 남아 있어 카카오가 4019(wrong appKey format)로 거부합니다.',
    },
    named: {
      en: 'Remove “{name}” from the key: Kakao rejects it with 4019 (wrong appKey format).',
      ko: '앱 키 앞의 “{name}” 부분을 지우십시오. 이대로는 카카오가 4019(wrong appKey format)로 거부합니다.',
    },
    wrapped: {
      en: 'Remove what stands around the key, {signs}: Kakao rejects it with 4019 (wrong appKey format).',
      ko: '앱 키를 둘러싼 {signs|을/를} 지우십시오. 이대로는 카카오가 4019(wrong appKey format)로 거부합니다.',
    },
    template: {
      en: 'In plain quotes “${}” stays text, and Kakao rejects it with 4019. Write the variable without quotes.',
      ko: '따옴표 안의 “${}”는 글자 그대로 전달되어 카카오가 4019로 거부합니다. 따옴표 없이 변수를 쓰십시오.',
    },
    blanks: {
      en: 'Remove the white space in or around the key: Kakao rejects it with 4019 (wrong appKey format).',
      ko: '앱 키에 섞인 공백을 지우십시오. 이대로는 카카오가 4019(wrong appKey format)로 거부합니다.',
    },
    upperCase: {
      en: 'Kakao app keys have lower-case letters only: Kakao rejects this one with 4019.',
      ko: '카카오 앱 키는 소문자로만 이루어집니다. 대문자가 섞인 이 키는 카카오가 4019로 거부합니다.',
    },
    length: {
      en: 'An app key has 32 hexadecimal digits, this one has {length}: Kakao rejects it with 4019.',
      ko: '앱 키는 16진수 32자리인데 이 값은 {length}자입니다. 이대로는 카카오가 4019로 거부합니다.',
    },
    digits: {
      en: 'An app key consists of 0–9 and a–f, not “{character}”: Kakao rejects it with 4019.',
      ko: '앱 키에는 0–9와 a–f만 쓰이는데 “{character}” 문자가 들어 있습니다. 이대로는 카카오가 4019로 거부합니다.',
    },
    unquoted: {
      en: 'Put quotes around it: the key gets into the page without any, and the script throws.',
      ko: '따옴표로 감싸십시오. 키가 따옴표 없이 페이지에 들어가 스크립트에서 예외가 발생합니다.',
    },
    quote: { en: 'Put it in quotes', ko: '따옴표로 감싸기' },
    writtenHere: { en: 'The key is written here.', ko: '키가 적힌 곳입니다.' },
    keepKey: { en: 'Keep the key only', ko: '키만 남기기' },
    trim: { en: 'Remove the white space', ko: '공백 제거' },
    ok: { en: 'The app key {key} has the right form.', ko: '앱 키 {key}의 형식이 올바릅니다.' },
    unknown: {
      en: 'No file shows the value of the app key. Does the build that you deploy have it?',
      ko: '앱 키의 값을 알 수 있는 파일이 없습니다. 배포용 빌드에 값이 설정되어 있습니까?',
    },
  },
  check(call, project, report) {
    const [argument] = call.call.arguments;
    if (!argument || call.call.hasSpread) return;
    const place: Place = { file: call.file, range: argument.range };
    const bareOutput = outputWithoutQuotes(project.resolve(scoped(call, argument)), project);
    if (bareOutput) {
      const fixes = fixOf(appKeyMalformed.messages.quote!, {}, true, inQuotes(bareOutput));
      return report.violated(bareOutput, 'unquoted', { effect: 'throws', fixes });
    }
    const value = project.evaluate(scoped(call, argument));
    if (value.kind === 'unknown' && !SHOWN.has(value.reason) && !isUndefined(scoped(call, argument), project))
      report.unknown(place, 'unknown');
    if (value.kind !== 'known' || typeof value.value !== 'string') return;
    const key = value.value;
    // 4019/app-key-missing, 4019/env-value-malformed and 4019/demo-key say these better.
    if (key.trim() === demoKey || unsetTexts.has(key.trim()) || expressionInQuotes.test(key.trim())) return;
    if (comesFromEnvironmentFile(value) && decorationOf(key)) return;
    if (appKeyForm.test(key)) {
      // What is not the JavaScript key is not right because it has the form of one.
      if (!isOfAnotherKind(scoped(call, argument), call.file, project))
        report.ok(place, 'ok', { params: { key: maskKey(key) } });
      return;
    }

    const written = value.origins.at(-1) ?? place;
    const elsewhere = written.file !== place.file || written.range.start !== argument.range.start;
    const related = elsewhere ? [{ place: written, message: 'writtenHere' as const }] : [];
    const bare = key.replace(/\s+/g, '');
    const inFile = comesFromEnvironmentFile(value);
    /** Only a literal of exactly this text can be replaced: in place, whatever its quotes. */
    const keyOnly = (only: string, title: 'trim' | 'keepKey'): readonly Fix[] => {
      if ((elsewhere && !inFile) || !appKeyForm.test(only)) return [];
      const edits = [{ ...written, text: inFile ? only : `'${only}'` }];
      return fixOf(appKeyMalformed.messages[title]!, {}, true, edits);
    };
    const named = nameInKey.exec(key)?.[0];
    if (named && appKeyForm.test(key.slice(named.length)))
      return report.violated(place, 'named', {
        related,
        params: { name: named.trim() },
        fixes: keyOnly(key.slice(named.length), 'keepKey'),
      });
    const inside = /^[^\w\s]{1,3}(\w{32})[^\w\s]{1,3}$/.exec(key)?.[1];
    if (inside && appKeyForm.test(inside))
      return report.violated(place, 'wrapped', {
        related,
        params: { signs: key.replace(inside, ' ') },
        fixes: keyOnly(inside, 'keepKey'),
      });
    if (holdsTemplate(key) && !project.file(written.file)?.page)
      return report.violated(place, 'template', { related });
    if (placeholderWords.test(key)) return report.violated(place, 'placeholder', { related });
    if (bare !== key) return report.violated(place, 'blanks', { related, fixes: keyOnly(bare, 'trim') });
    if (appKeyForm.test(key.toLowerCase())) return report.violated(place, 'upperCase', { related });
    const character = /[^0-9a-f]/i.exec(key)?.[0];
    if (key.length !== appKeyLength || !character) {
      return report.violated(place, 'length', { related, params: { length: key.length } });
    }
    report.violated(place, 'digits', { related, params: { character } });
  },
  examples: {
    bad: [
      {
        files: { 'share.js': `Kakao.init(⟦'[${exampleKey}]'⟧);\n` },
        fixed: { 'share.js': `Kakao.init('${exampleKey}');\n` },
      },
      {
        files: { 'share.js': `Kakao.init(⟦' ${exampleKey}'⟧);\n` },
        fixed: { 'share.js': `Kakao.init('${exampleKey}');\n` },
      },
      {
        files: { 'share.js': `Kakao.init(⟦'KAKAO_APP_KEY=${exampleKey}'⟧);\n` },
        fixed: { 'share.js': `Kakao.init('${exampleKey}');\n` },
      },
      {
        files: {
          'src/share.ts': 'Kakao.init(⟦import.meta.env.VITE_KAKAO_JS_KEY⟧);\n',
          'package.json': '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }',
          '.env': `VITE_KAKAO_JS_KEY=KAKAO_APP_KEY=${exampleKey}\n`,
        },
        fixed: { '.env': `VITE_KAKAO_JS_KEY=${exampleKey}\n` },
      },
      {
        files: { 'share.html': django('⟦{{ kakao_key }}⟧') },
        fixed: { 'share.html': django("'{{ kakao_key }}'") },
      },
      {
        files: { 'share.ejs': '<script>const KEY = ⟦<%= key %>⟧; Kakao.init(KEY);</script>\n' },
        fixed: { 'share.ejs': "<script>const KEY = '<%= key %>'; Kakao.init(KEY);</script>\n" },
      },
      { files: { 'share.hbs': '<script>Kakao.init(⟦{{kakao.key}}⟧);</script>\n' } },
      { files: { 'share.js': "Kakao.init(⟦'${KAKAO_KEY}'⟧);\n" } },
      { files: { 'share.js': "Kakao.init(⟦'YOUR_JAVASCRIPT_KEY'⟧);\n" } },
      { files: { 'share.js': "Kakao.init(⟦'JavaScript 키'⟧);\n" } },
      {
        files: { 'share.js': `Kakao.init(⟦'KAKAO_APP_KEY=${exampleKey}'⟧);\n` },
        fixed: { 'share.js': `Kakao.init('${exampleKey}');\n` },
      },
      { files: { 'share.js': `const KEY = '${exampleKey.slice(2)}';\nKakao.init(⟦KEY⟧);\n` } },
      { files: { 'share.js': `Kakao.init(⟦'${exampleKey.toUpperCase()}'⟧);\n` } },
      { files: { 'share.js': `window.Kakao.init(⟦'${exampleKey.slice(1)}z'⟧);\n` } },
    ],
    good: [
      { files: { 'share.js': `Kakao.init('${exampleKey}');\n` } },
      { files: { 'share.js': 'export const start = (key) => window.Kakao.init(key);\n' } },
      // What is written brings its quotes, or has them.
      ...[
        django("'{{ kakao_key }}'"),
        django('"{{ kakao_key }}"'),
        django('{{ kakao_key|tojson }}'),
        django('{{ kakao_key | safe }}'),
        django('{{ kakao_json.key }}'),
        django('{{ quoted }}'),
        `{% comment %}${django('{{ kakao_key }}')}{% endcomment %}`,
        `{% set kakao_key %}"1"{% endset %}${django('{{ kakao_key }}')}`,
        `---\nlayout: default\n---\n${django('{{ page.kakao_key }}')}`,
        django('`{{ kakao_key }}`'),
        django("JSON.parse(document.getElementById('key').textContent)"),
        `{% autoescape off %}\n${django('{{ kakao_key }}')}`,
        // Of Go and of Liquid.
        '<script>Kakao.init({{ .KakaoKey }});</script>\n',
        '{% include head.html %}\n<script>Kakao.init({{ kakao_key }});</script>\n',
      ].map((text) => ({ files: { 'share.html': text } })),
      { files: { 'share.ejs': '<script>Kakao.init(<%- JSON.stringify(key) %>);</script>\n' } },
      { files: { 'share.hbs': '<script>Kakao.init({{{json key}}});Kakao.init({{json key}});</script>\n' } },
      { files: { 'share.blade.php': '<script>Kakao.init({!! json_encode($key) !!});</script>\n' } },
      { files: { 'share.jsp': '<script>Kakao.init(<%= key %>);</script>\n' } },
      { files: { 'share.js': "const Kakao = { init(name) {} };\nKakao.init('theme');\n" } },
    ],
  },
});

/** The place of what a template writes as the whole key, where its value cannot bring the quotes that it lacks. */
function outputWithoutQuotes({ file, expression }: Scoped, project: Project): Place | undefined {
  if (expression.kind !== 'placeholder') return undefined;
  const { range } = expression;
  const escaped = project.file(file)?.serverValues?.escaped ?? [];
  return escaped.some((one) => isSameRange(one, range)) ? { file, range } : undefined;
}

/** Reasons for which files show a value, or another rule says more: 4019/env-not-public of what a build keeps out. */
const SHOWN: ReadonlySet<UnknownReason> = new Set(['other', 'unreachable', 'modes']);

/** 4019/env-not-defined asks for it by its name. */
function isUndefined(key: Scoped, project: Project): boolean {
  const variable = variableOfKey(key, project);
  return variable !== undefined && project.environment(variable.read).isDefined !== 'yes';
}
