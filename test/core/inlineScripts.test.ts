/** Scripts that JSX writes into the page as text. */
import { expect, it } from 'vitest';
import { exampleKey } from '../../server/src/core/rules/key/exampleKey.ts';
import { foundAndMarked, projectFrom, violations } from '../rules/exampleProject.ts';

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
  [
    "<Script>{`Kakao.init('${process.env.KAKAO_KEY}');`}</Script>",
    'init',
    "Kakao.init('${process.env.KAKAO_KEY}')",
    'environment',
  ],
  [
    "<Script>{`Kakao.init('${process.env.KAKAO_KEY}-1');`}</Script>",
    'init',
    "Kakao.init('${process.env.KAKAO_KEY}-1')",
    'concatenation',
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

const next = '{ "dependencies": { "next": "16.0.0" } }';

it('reads the environment where the page is rendered', () => {
  const layout = (name: string) =>
    `export default function Layout() { return <script dangerouslySetInnerHTML={{ __html: \`Kakao.init('\${${name}}')\` }} />; }\n`;
  const misnamed = foundAndMarked('4019/env-not-defined', {
    'app/layout.tsx': layout('⟦process.env.NEXT_PUBLIC_KAKAO_JS_KAY⟧'),
    '.env': `NEXT_PUBLIC_KAKAO_JS_KEY=${exampleKey}\n`,
    'package.json': next,
  });
  expect(misnamed.found).toEqual(misnamed.marks);
  // A server has every variable, and runs none of the text.
  const files = {
    'app/layout.tsx': layout('process.env.KAKAO_KEY'),
    '.env': `KAKAO_KEY=${exampleKey}\n`,
    'package.json': next,
  };
  const said = violations(projectFrom(files)).map(({ code }) => code);
  expect(said).not.toContain('4019/env-not-public');
  expect(said).not.toContain('sdk/used-on-server');
});
