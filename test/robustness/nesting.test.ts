/**
 * Constructs of every language inside themselves, deeper than any parser goes: what lies beside them is still judged, on
 * stacks of every size, and the report says that something was skipped.
 */
import { describe, expect, it } from 'vitest';
import * as ts from '../../server/src/core/syntax/javascript/parser.ts';
import { limited, limitedAfter, limitNesting } from '../../server/src/core/text/nesting.ts';
import { randomFrom } from '../core/random.ts';
import { judge } from './judge.ts';

type Nest = (n: number) => string;
const around =
  (open: string, inside: string, close: string): Nest =>
  (n) =>
    open.repeat(n) + inside + close.repeat(n);
const row =
  (piece: string, last = ''): Nest =>
  (n) =>
    piece.repeat(n) + last;

/** Statements, one of each kind that can hold itself. */
const SCRIPT: Readonly<Record<string, Nest>> = {
  parentheses: around('(', 'a', ')'),
  lists: around('[', '', ']'),
  objects: (n) => `x = ${around('{ a: ', '1', '}')(n)}`,
  blocks: around('{', '', '}'),
  functions: around('function f() {', '', '}'),
  'arrow functions': around('f(() => {', '', '})'),
  'arrow functions without braces': row('a => ', 'b'),
  'parameters with defaults': around('(a = ', '1', ')'),
  'async calls': around('async(', '1', ')'),
  'async calls of parameters': around('async(a = ', '1', ')'),
  'async lists': around('async [', '1', ']'),
  'conditions without braces': row('if (a) ', 'b;'),
  'conditions in conditions': around('if (a) {', '', '}'),
  'conditions in lines': around('if (a) {\n', '', '}\n'),
  'else after else': row('if (a) {}\nelse ', '{}'),
  loops: row('for (;;) ', ';'),
  'other loops': row('while (a)\n', ';'),
  attempts: around('try {', '', '} catch {}'),
  choices: around('switch (a) { case 1:', '', '}'),
  classes: around('class A { m() {', '', '}}'),
  labels: row('a: ', ';'),
  'labels in lines': row('a:\n', ';'),
  'a ? b : c': row('a ? b : ', 'c'),
  'a ? b ? c : d : e': around('a ? ', 'b', ' : c'),
  'a = b': row('a = ', 'b'),
  'a + b': row('a + ', 'b'),
  'a || b': row('a || ', 'b'),
  'a ?? b': row('a ?? ', 'b'),
  'a && b': row('a && ', 'b'),
  'a, b': row('a, ', 'b'),
  'a ** b': row('a ** ', 'b'),
  '!a': row('!', 'a'),
  'typeof a': row('typeof ', 'a'),
  'new a': row('new ', 'a'),
  'a.b': row('a.', 'b'),
  'a().b()': row('a().', 'b()'),
  'a?.b': row('a?.', 'b'),
  'a[b]': around('a[', 'b', ']'),
  'f(a)': around('f(', 'a', ')'),
  'tagged templates': (n) => `a${'``'.repeat(n)}`,
  templates: around('`${', 'a', '}`'),
  'spread lists': around('[...', 'a', ']'),
  patterns: (n) => `const ${around('{ a: ', 'b', '}')(n)} = c;`,
  'patterns of lists': (n) => `const ${around('[', 'b', ']')(n)} = c;`,
  elements: around('<a>', '', '</a>'),
  'elements in expressions': around('<a>{', 'b', '}</a>'),
  attributes: around('<a b={', 'c', '}/>'),
};

const TYPED: Readonly<Record<string, Nest>> = {
  'type arguments': (n) => `let x: ${around('A<', 'B', '>')(n)};`,
  'types of lists': (n) => `let x: A${'[]'.repeat(n)};`,
  'types of objects': (n) => `let x: ${around('{ a: ', 'B', '}')(n)};`,
  'types of functions': (n) => `type X = ${row('() => ', 'D')(n)};`,
  'types on conditions': (n) => `type X = ${row('A extends B ? C : ', 'D')(n)};`,
  'a as B': (n) => `a${' as B'.repeat(n)};`,
  '<A>b': row('<A>', 'b'),
  'a!': (n) => `a${'!'.repeat(n)};`,
  namespaces: around('namespace a {', '', '}'),
  decorators: around('@a(class {', '', '}) class B {}'),
};

const INIT = "\nKakao.init('');\n";
const MISSING = "4019/app-key-missing: ''";
const DEPTHS = [150, 5_000];

function expectJudged(files: Readonly<Record<string, string>>): void {
  const { crashes, violated } = judge(files);
  expect(crashes).toEqual([]);
  expect(violated).toContain(MISSING);
}

describe.each(DEPTHS)('%i deep', (depth) => {
  it.each(Object.entries(SCRIPT))('%s', (_, nest) => {
    expectJudged({ 'a.jsx': `${INIT}${nest(depth)}${INIT}` });
  });

  it.each(Object.entries(TYPED))('%s', (_, nest) => {
    expectJudged({ 'a.ts': `${INIT}${nest(depth)}${INIT}` });
  });

  it.each(Object.entries(SCRIPT))('%s in a function', (_, nest) => {
    expectJudged({ 'a.jsx': `function share() {\n${nest(depth)}\n}${INIT}` });
  });

  it.each(Object.entries(SCRIPT))('%s in a page', (_, nest) => {
    expectJudged({ 'a.html': `<script>\n${nest(depth)}\n</script><script>${INIT}</script>` });
  });

  it.each<[string, string, Nest]>([
    ['elements', 'a.html', around('<div>', '', '</div>')],
    ['elements of a component', 'a.vue', around('<div>', '', '</div>')],
    ['Thymeleaf expressions', 'a.html', (n) => `<script>var a = ${around('[[${', 'a', '}]]')(n)};</script>`],
    [
      'Thymeleaf defaults',
      'a.html',
      (n) => `<script>var a = /*[[\${a}]]*/ ${around('(', '1', ')')(n)};</script>`,
    ],
    ['Handlebars blocks', 'a.html', around('{{#if a}}', '', '{{/if}}')],
    ['Django blocks', 'a.html', around('{% if a %}', '', '{% endif %}')],
    ['JSP tags', 'a.jsp', around('<c:if test="${a}">', '', '</c:if>')],
    ['JSP expressions', 'a.jsp', around('${a[', '1', ']}')],
    ['Razor expressions', 'a.cshtml', (n) => `@${around('(a', '', ')')(n)}`],
    ['Blade directives', 'a.blade.php', around('@if (a) ', '', '@endif ')],
    ['PHP', 'a.php', (n) => `<?php ${around('f(', '1', ')')(n)}; ?>`],
    ['EJS', 'a.ejs', around('<% if (a) { %>', '', '<% } %>')],
    ['FreeMarker', 'a.ftl', around('<#if a>', '', '</#if>')],
    ['a handler', 'a.html', (n) => `<a onclick="kakao${around('(', '', ')')(n)}">a</a>`],
    ['comments', 'a.html', around('<!--', '', '-->')],
  ])('%s', (_, name, nest) => {
    expectJudged({ [name]: `${nest(depth)}\n<script>${INIT}</script>` });
  });

  it('elements in lines', () => {
    // Where those that are left out would have been closed, nobody can tell.
    expectJudged({ 'a.jsx': `${INIT}${around('<a>\n', '', '</a>\n')(depth)}` });
  });

  const VITE = '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }';
  it.each(Object.entries({ ...SCRIPT, objects: around('{ a: ', '1', '}') }))(
    '%s in a configuration',
    (_, nest) => {
      const config = `export default { plugins: [${nest(depth)}] };`;
      expectJudged({ 'a.js': INIT, 'vite.config.js': config, 'package.json': VITE });
    },
  );

  it.each(['{ "a": 1 }', '[1]'])('%s in JSON', (innermost) => {
    const nested = around('{ "a": [', innermost, '] }')(depth);
    const manifest = `{ "x": ${nested}, "apps": [{ "webDomains": ["a"] }] }`;
    const { crashes, violated } = judge({
      'a.js': INIT,
      'package.json': VITE.replace('{', `{ "x": ${nested},`),
      'kakao-share.json': manifest,
      'tsconfig.json': nested,
      'vercel.json': nested,
      'firebase.json': nested,
      'wrangler.json': nested,
      'angular.json': nested,
    });
    expect(crashes).toEqual([]);
    expect(violated).toContain(MISSING);
    expect(violated).toContain('manifest/domain-format: "a"');
  });
});

it.each(Object.entries({ ...SCRIPT, ...TYPED }))('%s, however deep, are no reason to stop', (_, nest) => {
  const { crashes, violated } = judge({ 'a.tsx': `${INIT}${nest(20_000)}` });
  expect(crashes).toEqual([]);
  expect(violated).toContain(MISSING);
});

describe('what lies too deep', () => {
  const call = "Kakao.init('');";
  it('is skipped and told of', () => {
    const { violated, skipped } = judge({ 'a.js': `${around('f(() => {', call, '})')(200)}` });
    expect(violated).toEqual([]);
    expect(skipped).toEqual(['a.js']);
  });

  it('is nothing that people write', () => {
    for (const nest of Object.values(SCRIPT)) {
      const { skipped } = judge({ 'a.jsx': `${call}\n${nest(3)}\n` });
      expect(skipped).toEqual([]);
    }
    const { violated, skipped } = judge({ 'a.js': `${around('f(() => {', call, '})')(30)}` });
    expect(violated).toEqual([MISSING]);
    expect(skipped).toEqual([]);
  });

  it('is not taken for an empty list of arguments', () => {
    const text = `${around('(() => {', "Kakao.init('a'.trim());", '})()')(50)}`;
    for (let depth = 40; depth < 60; depth++)
      expect(judge({ 'a.js': `${around('(() => {', 'Kakao.init(a(b));', '})()')(depth)}` }).violated).toEqual(
        [],
      );
    expect(judge({ 'a.js': text }).violated).toEqual([]);
  });

  it('leaves nothing behind in the parser', () => {
    const arrow = () => {
      const [statement] = ts.parseScript('(a) => b;', { language: 'js' }).statements;
      return statement && ts.isExpressionStatement(statement) && ts.isArrowFunction(statement.expression);
    };
    expect(arrow()).toBe(true);
    ts.parseScript(`(a);\n${'!'.repeat(50_000)}a`, { language: 'js' });
    expect(arrow()).toBe(true);
  });
});

describe('brackets', () => {
  const deep = (text: string) => limitNesting(text, '#').includes('#');

  it.each<[string, string]>([
    ['of patterns', '/\\(/;\n'.repeat(300)],
    ['of classes in patterns', 'a = /[/(]/;\n'.repeat(300)],
    ['in strings', `a = '(' + "{";\n`.repeat(300)],
    ['in comments', '// (\n/* { */\n'.repeat(300)],
    ['in templates', '`( ${a} [`;\n'.repeat(300)],
    ['in the text of elements', "function f() { return <p>:( don't {x}</p>; }\n".repeat(300)],
    ['that are closed', '((([{`${(1)}`}])));\n'.repeat(300)],
    [
      'behind async functions',
      'const f = async () => { async function g() { await h(async (a) => [a]); } };\n'.repeat(300),
    ],
    ['of async methods', around('({ async f() { return ', '1', '} })')(20)],
  ])('%s do not count', (_, text) => expect(deep(text)).toBe(false));

  it('count where the one that closes them is far', () => {
    expect(deep(around('(', 'a', ')')(101))).toBe(true);
    expect(deep(around('(a = ', 'a', ')')(21))).toBe(true);
    expect(deep(around('a<(', 'a', ')')(21))).toBe(true);
    expect(deep(around('async(', 'a', ')')(5))).toBe(true);
    expect(limitNesting(around('(', 'a(b)c', ')')(100), '#')).toBe(around('(', 'a(#)c', ')')(100));
  });
});

describe('an edit', () => {
  const TEXT = [
    'const f = async (a) => { const total = number + other; ',
    'const b = `x ${a[0] / 2}`; call (total = (a)); if (a < (b)) one ',
    'return /a(b)/.test(b) ? [(c)] : async function () {}; }; // (\n',
  ].join('const some = words between them;\n');
  const PIECES = [
    'a',
    ' ',
    'async',
    'function',
    'return ',
    'async (',
    '/',
    '(',
    ')',
    '`',
    '${',
    '}',
    '=',
    '<',
    '_9',
    '\\',
    '$',
    '*',
    '>',
  ];

  it('of letters alone leaves the brackets as they are, or they are read again', () => {
    let judged = 0;
    const random = randomFrom(7);
    for (let round = 0; round < 3000; round++) {
      let before = { ...limited(TEXT, '#') };
      for (let edit = 0; edit < 4; edit++) {
        const start = random(before.text.length + 1);
        const removed = Math.min(random(3) === 0 ? random(8) : 0, before.text.length - start);
        const piece = PIECES[random(PIECES.length)]!;
        const text = before.text.slice(0, start) + piece + before.text.slice(start + removed);
        const known = limitedAfter(before, text, { start, removed, inserted: piece.length });
        const read = limited(text, '#');
        if (known) {
          judged++;
          expect(read.weight, text).toBeLessThanOrEqual(known.weight);
          expect(read.text).toBe(known.text);
        }
        before = known ?? read;
        if (before.text !== text) break;
      }
    }
    expect(judged).toBeGreaterThan(500);
  });
});
