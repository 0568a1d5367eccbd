/** A field of the manifest with another type than it has to have is as good as missing. */
import { defineRule } from './rule.ts';

export const manifestWrongType = defineRule({
  code: 'manifest/wrong-type',
  kakaoCodes: [],
  effect: 'degraded',
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
    missing: { en: '{path} is missing.', ko: '{path|이/가} 없습니다.' },
  },
  check({ file, problems }, _, report) {
    for (const { kind, detail, path, range } of problems) {
      const place = { file, range };
      const params = { path: path === '' ? 'kakao-share.json' : path };
      if (kind === 'missingField') report.violated(place, 'missing', { params });
      if (kind === 'type')
        report.violated(place, detail as 'string' | 'integer' | 'array' | 'object' | 'key', { params });
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
    "javascriptKeys": [{ "key": ⟦{ "name": "VITE_KAKAO_JS_KEY" }⟧ }]
  }]
}
`,
        },
      },
      { files: { 'kakao-share.json': '⟦{⟧}\n' } },
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
