/** Scripts that JSX writes into the page as text. */
import { expect, it } from 'vitest';
import { projectFrom } from '../rules/exampleProject.ts';

function calls(text: string) {
  const { service } = projectFrom({ 'app/layout.tsx': text });
  const facts = service.facts('/project/app/layout.tsx')!;
  return facts.scripts.flatMap((script) =>
    script.uses.map((use) => ({
      path: use.path.join('.'),
      text: text.slice(use.range.start, use.range.end),
      argument: use.call?.arguments[0]?.kind,
    })),
  );
}

it.each<[string, string, string, string]>([
  [
    "<script dangerouslySetInnerHTML={{ __html: `Kakao.init('a');` }} />",
    'init',
    "Kakao.init('a')",
    'string',
  ],
  ['<Script id="k">{`Kakao.init(\'a\');`}</Script>', 'init', "Kakao.init('a')", 'string'],
  ['<Script>{"Kakao.init(\'a\')"}</Script>', 'init', "Kakao.init('a')", 'string'],
  [
    '<script dangerouslySetInnerHTML={{ __html: \'Kakao.init("a")\' }} />',
    'init',
    'Kakao.init("a")',
    'string',
  ],
  ["<Script>{`Kakao.init('${key}');`}</Script>", 'init', "Kakao.init('${key}')", 'placeholder'],
  [
    '<Script>{`const a = 1;\\nKakao.init(${JSON.stringify(key)});`}</Script>',
    'init',
    'Kakao.init(${JSON.stringify(key)})',
    'placeholder',
  ],
])('%s', (element, path, text, argument) => {
  expect(calls(`// 😀\nexport const A = () => ${element};\n`)).toEqual([{ path, text, argument }]);
});

it.each([
  "<div dangerouslySetInnerHTML={{ __html: `Kakao.init('a')` }} />",
  "<p>{`Kakao.init('a')`}</p>",
  '<Script src="a.js" />',
])('%s is no script', (element) => expect(calls(`export const A = () => ${element};\n`)).toEqual([]));

it('is judged like any script', () => {
  const text = "export const A = () => <Script>{`Kakao.Share.sendCustom({ templateId: '12' })`}</Script>;\n";
  const { service } = projectFrom({ 'a.tsx': text });
  const [finding] = service
    .findings('/project/a.tsx')
    .filter((one) => one.code === '4002/template-id-not-integer');
  expect(text.slice(finding!.place.range.start, finding!.place.range.end)).toBe("'12'");
});
