/** A manifest that is no JSON speaks for nothing: what can be read of it is used, the rest is lost. */
import { defineRule, type RuleMessages } from '../rule.ts';

const messages = {
  ValueExpected: { en: 'A value is missing here.', ko: '값이 빠져 있습니다.' },
  PropertyNameExpected: {
    en: 'The name of a field, in double quotes, belongs here.',
    ko: '큰따옴표로 감싼 필드 이름이 필요합니다.',
  },
  ColonExpected: { en: 'A colon is missing here.', ko: '콜론(:)이 빠져 있습니다.' },
  CommaExpected: { en: 'A comma is missing before this.', ko: '앞에 쉼표(,)가 빠져 있습니다.' },
  CloseBraceExpected: { en: 'A closing brace } is missing.', ko: '닫는 중괄호(})가 빠져 있습니다.' },
  CloseBracketExpected: { en: 'A closing bracket ] is missing.', ko: '닫는 대괄호(])가 빠져 있습니다.' },
  EndOfFileExpected: { en: 'The file should end before this.', ko: '이 앞에서 파일이 끝나야 합니다.' },
  UnexpectedEndOfString: {
    en: 'The closing quotation mark of this text is missing.',
    ko: '문자열을 닫는 큰따옴표가 빠져 있습니다.',
  },
  UnexpectedEndOfComment: { en: 'This comment is not closed.', ko: '주석이 닫히지 않았습니다.' },
  TooDeep: {
    en: 'The file is nested too deeply to be read.',
    ko: '중첩이 너무 깊어 파일을 읽을 수 없습니다.',
  },
  tooLarge: {
    en: 'The file is too large to be a manifest; it was not read.',
    ko: '매니페스트로 보기에는 파일이 너무 커서 읽지 않았습니다.',
  },
  other: { en: 'This is not JSON.', ko: '올바른 JSON이 아닙니다.' },
} satisfies RuleMessages;

export const manifestSyntax = defineRule({
  code: 'manifest/syntax',
  kakaoCodes: [],
  effect: 'degraded',
  step: 'manifest',
  needs: 'manifest',
  title: { en: 'The manifest is not valid JSON', ko: '매니페스트가 올바른 JSON이 아닙니다' },
  why: {
    en: 'kakao-share.json is JSON with comments; trailing commas are allowed. Behind a mistake nothing can be read with certainty, so domains and keys that stand there are not compared with the code.',
    ko: 'kakao-share.json은 주석과 마지막 쉼표를 쓸 수 있는 JSON 파일입니다. 문법이 잘못되면 그 뒤의 내용을 제대로 읽을 수 없어 도메인과 키를 코드와 비교하지 못합니다.',
  },
  sources: ['https://code.visualstudio.com/docs/languages/json'],
  messages,
  check(manifest, _, report) {
    // The parser names everything that could stand at one place; the first says enough.
    let told: number | undefined;
    for (const { kind, detail, range } of manifest.problems) {
      if ((kind !== 'syntax' && kind !== 'tooLarge') || range.start === told) continue;
      told = range.start;
      const name = messageFor(kind, detail);
      report.violated({ file: manifest.file, range }, name);
    }
  },
  examples: {
    bad: [
      {
        title: { en: 'A comma is missing.', ko: '쉼표가 빠져 있습니다.' },
        files: {
          'kakao-share.json': `{
  "apps": [
    { "webDomains": ["https://shop.example.com" ⟦"https://m.example.com"⟧] }
  ]
}
`,
        },
      },
      {
        title: { en: 'The end is missing.', ko: '끝부분이 빠져 있습니다.' },
        files: { 'kakao-share.json': '{ "apps": [] ⟦⟧' },
      },
    ],
    good: [
      {
        title: { en: 'Comments and trailing commas are fine.', ko: '주석과 마지막 쉼표는 써도 됩니다.' },
        files: {
          'kakao-share.json': `{
  // the console's own list
  "apps": [{ "webDomains": ["https://shop.example.com"] }],
}
`,
        },
      },
    ],
  },
});

/** Sentences are named after the parser's errors. */
function messageFor(kind: 'syntax' | 'tooLarge', detail: string): keyof typeof messages {
  if (kind === 'tooLarge') return kind;
  return Object.hasOwn(messages, detail) ? (detail as keyof typeof messages) : 'other';
}
