/** A field of the manifest with another type than it has to have is as good as missing. */
import { fixOf } from '../../edits/plannedEdit.ts';
import type { ManifestProblem } from '../../manifest/facts.ts';
import type { Localized } from '../../text/messages.ts';
import type { FileId } from '../../text/text.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';

export const manifestWrongType = defineRule({
  code: 'manifest/wrong-type',
  kakaoCodes: [],
  effect: 'degraded',
  step: 'manifest',
  needs: 'manifest',
  title: {
    en: 'A field of the manifest is missing or has the wrong type',
    ko: '매니페스트 필드가 없거나 형식이 다릅니다',
  },
  why: {
    en: 'Values of the wrong type are not read, so nothing is checked against them.',
    ko: '형식이 다른 값은 읽지 않으므로 그 값으로는 아무것도 점검하지 않습니다.',
  },
  sources: ['https://json-schema.org/understanding-json-schema/reference/type'],
  messages: {
    string: {
      en: '{path} must be a text in double quotes.',
      ko: '{path|은/는} 큰따옴표로 감싼 문자열이어야 합니다.',
    },
    integer: { en: '{path} must be a whole number.', ko: '{path|은/는} 정수여야 합니다.' },
    array: { en: '{path} must be a list: […].', ko: '{path|은/는} 배열([…])이어야 합니다.' },
    object: { en: '{path} must be an object: {…}.', ko: '{path|은/는} 객체({…})여야 합니다.' },
    key: {
      en: '{path} must be a key as text, or { "env": "NAME" } with the variable that carries it.',
      ko: '{path|은/는} 키 문자열이거나 키가 담긴 환경 변수를 적은 { "env": "NAME" } 형식이어야 합니다.',
    },
    glob: {
      en: '{path} must be a pattern as in .gitignore, such as “legacy/”.',
      ko: '{path|은/는} “legacy/”처럼 .gitignore 형식의 패턴이어야 합니다.',
    },
    level: {
      en: '{path} must be off, hint, information, warning or error.',
      ko: '{path|은/는} off, hint, information, warning, error 중 하나여야 합니다.',
    },
    levels: {
      en: '{path} must be an object: { "4019/env-not-public": "off" }.',
      ko: '{path|은/는} { "4019/env-not-public": "off" }와 같은 객체여야 합니다.',
    },
    missing: { en: '{path} is missing.', ko: '{path|이/가} 없습니다.' },
  },
  check({ file, problems }, _, report) {
    for (const problem of problems) {
      const { kind, detail, path, range } = problem;
      const place = { file, range };
      const params = { path: path === '' ? 'kakao-share.json' : path };
      if (kind === 'missingField') report.violated(place, 'missing', { params });
      if (kind === 'type')
        report.violated(place, detail as WantedType, { params, fixes: fixesOf(problem, file) });
    }
  },
  examples: {
    bad: [
      {
        files: {
          'kakao-share.json': `{
  "apps": [{
    "appId": ⟦"123456"⟧,
    "webDomains": ⟦"https://shop.example.com"⟧,
    "templates": ⟦{ "id": 12345 /* invite */ }⟧
  }]
}
`,
        },
        fixed: {
          'kakao-share.json': `{
  "apps": [{
    "appId": 123456,
    "webDomains": ["https://shop.example.com"],
    "templates": [{ "id": 12345 /* invite */ }]
  }]
}
`,
        },
      },
      {
        files: {
          'kakao-share.json':
            '{ "apps": [{ "name": ⟦2026⟧, "webDomains": ["https://shop.example.com"] }] }\n',
        },
        fixed: {
          'kakao-share.json':
            '{ "apps": [{ "name": "2026", "webDomains": ["https://shop.example.com"] }] }\n',
        },
      },
      {
        title: { en: 'Nobody can tell what was meant.', ko: '무엇을 적으려 했는지 알 수 없는 값입니다.' },
        files: {
          'kakao-share.json': `{
  "apps": [{
    "appId": ⟦"shop"⟧,
    "webDomains": ⟦1⟧,
    "javascriptKeys": [{ "key": ⟦{ "name": "VITE_KAKAO_JS_KEY" }⟧ }]
  }]
}
`,
        },
      },
      { files: { 'kakao-share.json': '{ "apps": [{ "templates": [⟦{⟧}] }] }\n' } },
      {
        files: { 'kakao-share.json': '{ "rules": { "sdk/integrity-missing": ⟦"warn"⟧ } }\n' },
        fixed: { 'kakao-share.json': '{ "rules": { "sdk/integrity-missing": "warning" } }\n' },
      },
      {
        files: {
          'kakao-share.json':
            '{ "rules": { "sdk/integrity-missing": ⟦0⟧ }, "ignore": ["legacy/", ⟦"a["⟧, ⟦"# legacy"⟧] }\n',
        },
      },
      { files: { 'kakao-share.json': '{ "rules": ⟦["sdk/integrity-missing"]⟧ }\n' } },
    ],
    good: [
      {
        files: {
          'kakao-share.json': `{
  "apps": [{
    "appId": 123456,
    "webDomains": ["https://shop.example.com"],
    "javascriptKeys": [{ "key": { "env": "VITE_KAKAO_JS_KEY" } }]
  }]
}
`,
        },
      },
    ],
  },
});

type WantedType = 'string' | 'integer' | 'array' | 'object' | 'key' | 'glob' | 'level' | 'levels';

/** By the wanted type. */
const fixTitles: Readonly<Record<string, Localized>> = {
  array: { en: 'Make it a list', ko: '배열로 변경' },
  integer: { en: 'Make it a number', ko: '숫자로 변경' },
  level: { en: 'Change to {value}', ko: '{value|으로/로} 변경' },
  string: { en: 'Put it in quotation marks', ko: '큰따옴표로 감싸기' },
};

function fixesOf({ repair, detail }: ManifestProblem, file: FileId): readonly Fix[] {
  if (!repair) return [];
  const text = fixTitles[detail] ?? fixTitles.string!;
  const params = { value: repair[0]!.text };
  const edits = repair.map((edit) => ({ file, ...edit }));
  return fixOf(text, params, true, edits);
}
