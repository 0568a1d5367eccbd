/**
 * Names that lead back to themselves, values made of themselves twice over, modules in circles: the number of steps grows
 * with the text and not faster, and everything else in the file is still judged.
 */
import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';

/** Where a value goes. */
const ROLES: Readonly<Record<string, (x: string) => string>> = {
  'a key': (x) => `Kakao.init(${x});`,
  'the whole message': (x) => `Kakao.Share.sendDefault(${x});`,
  'the kind of message': (x) => `Kakao.Share.sendDefault({ objectType: ${x} });`,
  'a text': (x) => `Kakao.Share.sendDefault({ objectType: 'text', text: ${x}, link: {} });`,
  'a link': (x) => `Kakao.Share.sendDefault({ objectType: 'text', text: 'a', link: { webUrl: ${x} } });`,
  'an object of links': (x) => `Kakao.Share.sendDefault({ objectType: 'text', text: 'a', link: ${x} });`,
  'a picture': (x) =>
    `Kakao.Share.sendDefault({ objectType: 'feed', content: { title: 'a', imageUrl: ${x}, link: {} } });`,
  buttons: (x) =>
    `Kakao.Share.sendDefault({ objectType: 'feed', content: { title: 'a', imageUrl: 'b', link: {} }, buttons: ${x} });`,
  'a template ID': (x) => `Kakao.Share.sendCustom({ templateId: ${x} });`,
  'template arguments': (x) => `Kakao.Share.sendCustom({ templateId: 1, templateArgs: ${x} });`,
  'a container': (x) => `Kakao.Share.createDefaultButton({ container: ${x} });`,
  'a scraped address': (x) => `Kakao.Share.sendScrap({ requestUrl: ${x} });`,
};

/** A value made of `a` and `b`. */
const OPERATORS: Readonly<Record<string, (a: string, b: string) => string>> = {
  template: (a, b) => `\`\${${a}}/\${${b}}\``,
  plus: (a, b) => `${a} + ${b}`,
  conditional: (a, b) => `c ? ${a} : ${b}`,
  or: (a, b) => `${a} || ${b}`,
  'or nothing': (a) => `${a} || ''`,
  nullish: (a, b) => `${a} ?? ${b}`,
  and: (a, b) => `${a} && ${b}`,
  name: (a) => a,
  member: (a, b) => `{ x: ${a}.x, y: ${b}.x.y }.x`,
  'member of itself': (a) => `({ a: ${a}.a.a.a.a.a.a.a.a }).a.a.a`,
  object: (a, b) => `{ title: ${a}, webUrl: ${b}, x: ${a}, y: ${b}, link: ${a}, content: ${b} }`,
  spread: (a, b) => `{ ...${a}, ...${b} }`,
  list: (a, b) => `[${a}, ${b}, ${a}, ${b}]`,
  call: (a, b) => `String(${a} + ${b}).trim()`,
  freeze: (a, b) => `Object.freeze({ a: ${a}, ...${b} })`,
};

const MANIFEST =
  '{ "apps": [{ "webDomains": ["https://a.kr"], "templates": [{ "id": 1, "args": ["a"] }] }] }';
const VITE = '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }';

const lines = (n: number, line: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => line(i)).join('\n');

/** Every kind of file that a value is written into, with the empty key that must be reported whatever is around it. */
const project = (text: string, more: Readonly<Record<string, string>> = {}) => ({
  'a.js': `Kakao.init('');\n${text}\n`,
  'kakao-share.json': MANIFEST,
  'package.json': VITE,
  ...more,
});

type Files = Readonly<Record<string, string>>;
const STEPS_PER_CHARACTER = 30;

function expectFewSteps(files: Files): void {
  const { crashes, violated, steps } = judge(files);
  expect(crashes).toEqual([]);
  expect(violated).toContain("4019/app-key-missing: ''");
  const size = Object.values(files).reduce((sum, text) => sum + text.length, 0);
  expect(steps).toBeLessThan(STEPS_PER_CHARACTER * size);
}

describe('the smallest of each kind', () => {
  it.each<[string, Files]>([
    [
      'a text in itself',
      { 'a.js': 'const url = `${url}?from=${url}`;\nKakao.Share.sendScrap({ requestUrl: url });' },
    ],
    ['a default of itself', { 'a.js': "var KEY = KEY || '';\nKakao.init(KEY);" }],
    [
      'sums of sums',
      {
        'a.js': `const a0 = 'x';\n${lines(24, (i) => `const a${i + 1} = a${i} + a${i};`)}\nKakao.init(a24);`,
      },
    ],
    [
      'wide sums of sums',
      {
        'a.js': `const a0 = 'x';\n${lines(5, (i) => `const a${i + 1} = ${Array(60).fill(`a${i}`).join(' + ')};`)}\nKakao.init(a5);`,
      },
    ],
  ])('%s', (_, files) => expectFewSteps(project(files['a.js']!)));
});

describe('values made', () => {
  const allUses = (name: string) =>
    Object.values(ROLES)
      .map((use) => use(name))
      .join('\n');
  const operators = Object.entries(OPERATORS);

  it.each(operators)('of themselves by %s', (_, make) => {
    expectFewSteps(project(`var x = ${make('x', 'x')};\n${allUses('x')}`));
  });

  it.each(operators)('of each other by %s', (_, make) => {
    const names = lines(8, (i) => `const x${i} = ${make(`x${(i + 1) % 8}`, `x${(i + 3) % 8}`)};`);
    expectFewSteps(project(`${names}\n${allUses('x0')}`));
  });

  it.each(operators)('of the one before, twice, by %s', (_, make) => {
    for (const start of ["'a'", "'https://a.kr'", '{ webUrl: "https://a.kr" }', 'import.meta.env.VITE_A']) {
      const names = lines(40, (i) => `const x${i + 1} = ${make(`x${i}`, `x${i}`)};`);
      expectFewSteps(project(`const x0 = ${start};\n${names}\n${allUses('x40')}`));
    }
  });
});

describe('values of a configuration', () => {
  const read = 'Kakao.init(import.meta.env.VITE_K);';
  const names = lines(40, (i) => `const x${i + 1} = x${i} + x${i};`);
  it.each<[string, string]>([
    ['made of themselves', "const x = x + x;\nexport default { define: { 'import.meta.env.VITE_K': x } };"],
    [
      'made of the one before, twice',
      `const x0 = 'a';\n${names}\nexport default { define: { 'import.meta.env.VITE_K': JSON.stringify(x40) } };`,
    ],
    ['that is itself', 'const config = config;\nexport default config;'],
    ['whose parts are itself', 'const define = { ...define, define };\nexport default { define };'],
    ['that wraps itself', 'const config = defineConfig(config);\nexport default config;'],
  ])('%s', (_, config) => expectFewSteps(project(read, { 'vite.config.js': config })));
});

describe('modules', () => {
  const use = "import { K } from './m0';\nKakao.init(K);";
  const modules = (n: number, text: (i: number) => string): Files =>
    Object.fromEntries(Array.from({ length: n }, (_, i) => [`m${i}.js`, text(i)]));
  const stars = (n: number, of: (i: number) => readonly number[]): Files =>
    modules(n, (i) =>
      of(i)
        .map((to) => `export * from './m${to}';`)
        .join('\n'),
    );
  const all = (n: number) => Array.from({ length: n }, (_, i) => i);

  it.each<[string, Files]>([
    ['of which each exports all of all', stars(4, () => all(4))],
    ['of which twelve export all of all', stars(12, () => all(12))],
    ['of which each exports all of the next, twice over', stars(30, (i) => [i + 1, i + 2])],
    ['in a circle', modules(5, (i) => `export { K } from './m${(i + 1) % 5}';`)],
    ['of which one is itself', modules(1, () => "export { K } from './m0';\nexport * from './m0';")],
    [
      'in a circle of names',
      modules(3, (i) => `import { K as k } from './m${(i + 1) % 3}';\nexport const K = k + k;`),
    ],
    [
      'in a circle of namespaces',
      modules(3, (i) => `import * as m from './m${(i + 1) % 3}';\nexport const K = m.K.K + m.K;`),
    ],
    ['in a chain of two thousand', modules(2000, (i) => `export { K } from './m${i + 1}';`)],
    ['in a chain of two thousand stars', modules(2000, (i) => `export * from './m${i + 1}';`)],
    ['that require each other', modules(3, (i) => `module.exports = require('./m${(i + 1) % 3}');`)],
  ])('%s', (_, files) => expectFewSteps(project(use, files)));

  it('of which one beyond the circle has the name', () => {
    const files = { ...stars(4, () => [0, 1, 2, 3, 4]), 'm4.js': "export const K = ' ';" };
    expect(judge(project(use, files)).violated).toContain('4019/app-key-missing: K');
  });
});

describe('the SDK behind names', () => {
  const missing = "4019/app-key-missing: ''";
  it.each<[string, string]>([
    [
      'that are made of each other',
      lines(14, (i) => `let k${i} = ${lines(14, (j) => `k${j} ||`)} window.kakao_;`),
    ],
    ['that are made of the one before, twice', lines(40, (i) => `let k${i + 1} = k${i} || k${i};`)],
    [
      'that are fields, made of each other',
      `class A { m() {\n${lines(30, (i) => `this.k${i + 1} = this.k${i} || this.k${i} || Kakao_;`)}\nthis.k30.init('a');\n} }`,
    ],
    ['one behind the other, backwards', lines(5000, (i) => `let k${i} = k${i + 1};`)],
  ])('%s', (_, text) => {
    const { crashes, violated } = judge(project(`let Kakao_, k0;\n${text}\nk0.Share.sendDefault();`));
    expect(crashes).toEqual([]);
    expect(violated).toContain(missing);
  });

  it('is found beyond a circle of names', () => {
    const circle = 'let a = b || c;\nlet b = c || a;\nlet c = a || b || window.Kakao;\n';
    for (const name of ['a', 'b', 'c'])
      expect(judge({ 'a.js': `${circle}${name}.init('');` }).violated).toContain(missing);
  });
});
