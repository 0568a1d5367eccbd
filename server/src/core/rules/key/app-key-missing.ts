/** `Kakao.init` needs a string; it takes any, even an empty one or the text of an expression. */

import { appKeyLength, expressionInQuotes, unsetTexts } from '../../catalog/appKey.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import type { Expression } from '../../facts/expression.ts';
import { comesFromEnvironmentFile } from '../../project/environment/developmentValue.ts';
import { scoped } from '../../project/project.ts';
import type { Place, Range } from '../../text/text.ts';
import { defineRule } from '../rule.ts';
import { exampleKey } from './exampleKey.ts';
import { inQuotes } from './inQuotes.ts';

const start = (key: string) =>
  `export const Start = () => <script dangerouslySetInnerHTML={{ __html: 'Kakao.init(${key})' }} />;\n`;
const keyOfDigit = `1${exampleKey.slice(1)}`;

export const appKeyMissing = defineRule({
  code: '4019/app-key-missing',
  kakaoCodes: ['4019', '-401/wrong-app-key-format', 'sdk/app-key-required'],
  effect: 'throws',
  step: 'key',
  needs: 'initCall',
  title: { en: 'Kakao.init gets no app key', ko: 'Kakao.init에 앱 키가 전달되지 않습니다' },
  why: {
    en: 'Kakao.init only checks that its argument is a string. Anything else throws “App key must be provided”. An empty string, or a text such as “undefined” that an unset variable leaves in a template, is accepted and refused only when somebody shares: -401 “wrong appKey() format”, shown as 4019.',
    ko: 'Kakao.init은 인자가 문자열인지만 확인합니다. 문자열이 아니면 “App key must be provided” 예외를 던집니다. 빈 문자열이나, 비어 있는 변수가 템플릿에 남긴 “undefined” 같은 문자열은 그대로 통과하고, 공유할 때 -401 “wrong appKey() format”으로 거부되어 4019 에러 화면이 나타납니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/javascript/getting-started'],
  messages: {
    none: {
      en: 'Pass the JavaScript key: without an argument Kakao.init throws “App key must be provided”.',
      ko: 'Kakao.init에 JavaScript 키를 인자로 넘기십시오. 인자가 없으면 “App key must be provided” 예외가 발생합니다.',
    },
    notText: {
      en: 'Pass the key as a string: given {given}, Kakao.init throws “App key must be provided”.',
      ko: '키를 문자열로 넘기십시오. 지금 값({given})으로는 Kakao.init이 “App key must be provided” 예외를 던집니다.',
    },
    empty: {
      en: 'The app key is empty: Kakao.init accepts it, but sharing fails with 4019 (wrong appKey() format).',
      ko: '앱 키가 빈 문자열입니다. Kakao.init은 통과하지만 공유할 때 4019(wrong appKey() format) 에러가 발생합니다.',
    },
    skipped: {
      en: 'The app key is empty: this code passes Kakao.init by, and nothing can be shared.',
      ko: '앱 키가 빈 문자열이어서 이 코드는 Kakao.init을 건너뜁니다. 공유하려면 JavaScript 키를 넣으십시오.',
    },
    unset: {
      en: 'The app key is the text “{given}”, left by a variable without a value: sharing fails with 4019.',
      ko: '값이 없는 변수 때문에 앱 키가 “{given}” 문자열이 되었습니다. 공유할 때 4019 에러가 발생합니다.',
    },
    quoted: {
      en: 'Remove the quotes: {given} is plain text here, not a variable, and sharing fails with 4019.',
      ko: '따옴표를 빼십시오. {given|이/가} 변수가 아니라 글자 그대로 전달되어 4019 에러가 발생합니다.',
    },
    unquote: { en: 'Remove the quotes', ko: '따옴표 제거' },
    bare: {
      en: 'Put the key in quotes: without them it is read as code, not as text, and this throws.',
      ko: '키를 따옴표로 감싸십시오. 따옴표가 없으면 문자열이 아니라 코드로 읽혀 예외가 발생합니다.',
    },
    quote: { en: 'Add quotes', ko: '따옴표 추가' },
  },
  check(call, project, report) {
    const [argument] = call.call.arguments;
    if (call.call.hasSpread) return;
    if (!argument) return report.violated(nameOf(call), 'none');
    const bare = bareKey(call.call.arguments);
    if (bare) {
      const place = { file: call.file, range: bare };
      return report.violated(place, 'bare', {
        fixes: fixOf(appKeyMissing.messages.quote!, {}, true, inQuotes(place)),
      });
    }
    const place: Place = { file: call.file, range: argument.range };
    const start = scoped(call, argument);
    const kind = neverText(project.resolve(start).expression);
    if (kind) return report.violated(place, 'notText', { params: { given: kind } });

    const value = project.evaluate(start);
    // Where it is deployed, a hosting service may hold the real value.
    if (value.kind !== 'known' || comesFromEnvironmentFile(value)) return;
    const key = value.value;
    if (typeof key !== 'string') return report.violated(place, 'notText', { params: { given: String(key) } });
    const given = key.trim();
    if (given === '')
      // A space is not nothing.
      return call.context.needsKey && key === ''
        ? report.violated(place, 'skipped', { effect: 'degraded' })
        : report.violated(place, 'empty', { effect: 'rejected' });
    if (unsetTexts.has(given)) {
      return report.violated(place, 'unset', { effect: 'rejected', params: { given } });
    }
    const inner = expressionInQuotes.exec(given)?.[1];
    if (!inner) return;
    const plain = argument.kind === 'string' && argument.range.end - argument.range.start === key.length + 2;
    report.violated(place, 'quoted', {
      effect: 'rejected',
      params: { given: inner },
      fixes: plain ? fixOf(appKeyMissing.messages.unquote!, {}, true, [{ ...place, text: inner }]) : [],
    });
  },
  examples: {
    bad: [
      { files: { 'share.js': 'Kakao.⟦init⟧();\n' } },
      { files: { 'share.js': "window.Kakao.init(⟦''⟧);\n" } },
      { files: { 'share.js': "const KEY = '';\nif (KEY) Kakao.init(⟦KEY⟧);\n" } },
      { files: { 'share.js': "const KEY = '';\nif (KEY === '') warn();\nelse Kakao.init(⟦KEY⟧);\n" } },
      { files: { 'share.js': 'let key;\nKakao.init(⟦undefined⟧);\n' } },
      { files: { 'share.js': 'const KEY = null;\nKakao.init(⟦KEY⟧);\n' } },
      { files: { 'share.js': `Kakao.init(⟦{ appKey: '${exampleKey}' }⟧);\n` } },
      { files: { 'share.js': 'const KEY = undefined;\nKakao.init(⟦`${KEY}`⟧);\n' } },
      {
        files: { 'share.js': "Kakao.init(⟦'process.env.REACT_APP_KAKAO_KEY'⟧);\n" },
        fixed: { 'share.js': 'Kakao.init(process.env.REACT_APP_KAKAO_KEY);\n' },
      },
      {
        files: { 'share.ts': 'Kakao.init(⟦"${import.meta.env.VITE_KAKAO_KEY}"⟧);\n' },
        fixed: { 'share.ts': 'Kakao.init(import.meta.env.VITE_KAKAO_KEY);\n' },
      },
      {
        files: { 'share.js': `Kakao.init(⟦${exampleKey}⟧);\n` },
        fixed: { 'share.js': `Kakao.init('${exampleKey}');\n` },
      },
      {
        files: { 'share.js': `Kakao.init(⟦${keyOfDigit}⟧);\n` },
        fixed: { 'share.js': `Kakao.init('${keyOfDigit}');\n` },
      },
      // Other quotes would end the text.
      {
        files: { 'Start.jsx': start(`⟦${exampleKey}⟧`) },
        fixed: { 'Start.jsx': start(`"${exampleKey}"`) },
      },
    ],
    good: [
      { files: { 'share.js': `Kakao.init('${exampleKey}');\n` } },
      { files: { 'share.js': 'Kakao.init(...settings);\n' } },
      { files: { 'share.js': `import { ${exampleKey} } from './keys.js';\nKakao.init(${exampleKey});\n` } },
      { files: { 'share.js': `function start(${exampleKey}) {\n  Kakao.init(${exampleKey});\n}\n` } },
      { files: { 'share.js': 'Kakao.init(cafe);\n' } },
      { files: { 'share.js': 'Kakao.init(kakaoJavaScriptKeyOfTheCakeShop);\n' } },
      { files: { 'share.js': `Kakao.init(settings.${exampleKey});\n` } },
      { files: { 'share.js': 'export const start = (key) => Kakao.init(key);\n' } },
      { files: { 'share.js': `Kakao.init(undefined ?? '${exampleKey}');\n` } },
      { files: { 'share.html': "<script>Kakao.init('%REACT_APP_KAKAO_KEY%');</script>\n" } },
      { files: { 'share.jsp': "<script>Kakao.init('<%= key %>'); Kakao.init(${kakaoKey});</script>\n" } },
      {
        // A hosting service may hold the real value.
        files: {
          'src/share.ts': 'Kakao.init(import.meta.env.VITE_KAKAO_KEY);\n',
          'package.json': '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }',
          '.env': 'VITE_KAKAO_KEY=\n',
        },
      },
    ],
  },
});

const nameOf = (call: {
  file: string;
  pathRanges: readonly Place['range'][];
  range: Place['range'];
}): Place => ({
  file: call.file,
  range: call.pathRanges.at(-1) ?? call.range,
});

/** A key without quotes: a name that is nobody's, or a number with such a name right behind it. */
function bareKey(parts: readonly Expression[]): Range | undefined {
  const [first] = parts;
  const last = parts.at(-1);
  if (last?.kind !== 'reference' || last.declaration !== undefined || !/^[0-9a-f]+$/.test(last.name))
    return undefined;
  const isWhole = parts.every(
    (part, index) => index === 0 || part.range.start === parts[index - 1]!.range.end,
  );
  const range = { start: first!.range.start, end: last.range.end };
  return isWhole && range.end - range.start === appKeyLength ? range : undefined;
}

/** The name of a type that certainly is no string. */
function neverText(expression: Expression): string | undefined {
  switch (expression.kind) {
    case 'object':
      return '{…}';
    case 'array':
      return '[…]';
    case 'function':
      return 'function';
    case 'otherObject':
      return expression.description;
    default:
      return undefined;
  }
}
