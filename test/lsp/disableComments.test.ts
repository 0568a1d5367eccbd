import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { disableComments } from '../../server/src/features/disableComments.ts';
import type { Problem } from '../../server/src/session/publisher.ts';

/** The text after the comment for the line was put in; `⟦` marks where the finding starts. */
function silenced(name: string, marked: string, script?: string): string | undefined {
  const start = marked.indexOf('⟦');
  const text = marked.replace('⟦', '');
  const file = `/shop/${name}`;
  const problem = { finding: { code: 'sdk/a-rule', place: { file, range: { start, end: start + 1 } } } };
  const document = TextDocument.create(`file://${file}`, '', 1, text);
  const range = {
    start: text.indexOf(script ?? '\0'),
    end: text.indexOf(script ?? '\0') + (script?.length ?? 0),
  };
  const facts = script === undefined ? undefined : { scripts: [{ range }] };
  const comments = disableComments(problem as unknown as Problem, document, facts as never, 'en');
  const line = comments.find(({ title }) => title.endsWith('this line'));
  return line && TextDocument.applyEdits(document, [line.edit]);
}

const WORDS = 'kakao-share-disable-next-line sdk/a-rule';

describe('a comment that silences the line', () => {
  it('is written as the language writes comments, at the depth of the line', () => {
    expect(silenced('a.ts', 'f();\n  ⟦g();\n')).toBe(`f();\n  // ${WORDS}\n  g();\n`);
    expect(silenced('.env.local', 'A=1\n⟦B=2\n')).toBe(`A=1\n# ${WORDS}\nB=2\n`);
    expect(silenced('kakao-share.json', '{\n\t⟦"apps": 1\n}')).toBe(`{\n\t// ${WORDS}\n\t"apps": 1\n}`);
    expect(silenced('a.html', '<body>\r\n  ⟦<script src="x">\r\n')).toBe(
      `<body>\r\n  <!-- ${WORDS} -->\r\n  <script src="x">\r\n`,
    );
    expect(silenced('a.html', '<script>\nf();\n⟦g();\n</script>', '\nf();\ng();\n')).toBe(
      `<script>\nf();\n// ${WORDS}\ng();\n</script>`,
    );
  });

  it('is not offered where it would become text', () => {
    expect(silenced('a.tsx', 'const A = () => (\n  ⟦<script src="x" />\n);')).toBeUndefined();
    expect(silenced('a.ts', 'const a = `\n⟦${k}\n`;')).toBeUndefined();
    expect(silenced('a.html', '<script\n  src="⟦x">\n')).toBeUndefined();
    expect(silenced('a.php', '<p>\n⟦<script src="x">\n')).toBeUndefined();
  });
});
