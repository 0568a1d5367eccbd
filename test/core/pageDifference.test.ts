/**
 * The same script alone and in pages of every kind: what is found must be the same, moved by where the page has it. And
 * against the TypeScript compiler itself, read in the plainest way: the same calls at the same places.
 */
import * as ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Expression } from '../../server/src/core/facts/expression.ts';
import type { KakaoUse, ScriptFacts } from '../../server/src/core/facts/facts.ts';
import { collectFacts } from '../../server/src/core/reading/collect.ts';
import type { Range } from '../../server/src/core/text/text.ts';
import { componentScripts, pageScripts } from './shareScripts.ts';

interface Page {
  readonly ending: string;
  readonly before: string;
  readonly after: string;
  /** What the server fills in, inside a string or as an expression. */
  readonly placeholder: string;
}

const DECOY = `<!-- <script>Kakao.init('comment')</script> 공유 🙂 -->\n<script type="application/json">{"a": "Kakao.init(1)"}</script>\n`;
const page = (ending: string, placeholder: string, opening = '<script>', closing = '</script>'): Page => ({
  ending,
  before: `<!DOCTYPE html>\n<html lang="ko"><head><title>공유 🙂</title>\n${DECOY}</head><body>\n${opening}\n`,
  after: `\n${closing}\n<p>'끝" \`</p>\n</body></html>\n`,
  placeholder,
});

const PAGES: readonly Page[] = [
  page('html', '{{ value }}'),
  page('html', '[[${value}]]', '<script th:inline="javascript">'),
  page('html', '{{ value }}', '<script type="text/javascript">\n//<![CDATA[', '//]]>\n</script>'),
  page('html', '{{ value }}', '<SCRIPT LANGUAGE="javascript"><!--', '//-->\n</SCRIPT>'),
  page('jsp', '<%= request.getAttribute("a") %>'),
  page('jsp', '${fn:escapeXml(value)}'),
  page('jsp', '<c:out value="${value}"/>'),
  page('php', "<?= esc_js($value['a']) ?>"),
  page('php', '<?php echo $value; ?>'),
  page('ejs', '<%- value %>'),
  page('blade.php', '{!! $value !!}'),
  page('hbs', '{{{value}}}'),
  page('twig', "{{ value|default('x') }}"),
  page('ftl', '${value}'),
  page('cshtml', '@Model.Value'),
];

const COMPONENTS: readonly Page[] = [
  {
    ending: 'vue',
    before: '<template>\n  <b>{{ 공유 }} 🙂</b>\n</template>\n<script>\n',
    after: '\n</script>\n',
  },
  {
    ending: 'vue',
    before: '<script setup>\n',
    after: '\n</script>\n<template><b :a="`x`">\'</b></template>',
  },
  { ending: 'svelte', before: '<script>\n', after: '\n</script>\n{#if a}<b>{"\'"}</b>{/if}\n' },
  { ending: 'astro', before: '---\nconst a = `🙂`;\n---\n<b>{a}</b>\n<script>\n', after: '\n</script>\n' },
].map((one) => ({ ...one, placeholder: '' }));

/** `«a»` stands for what a server fills in. */
const filled = (script: string, by: string) => script.replace(/«\w+»/g, () => by);

function alone(script: string): ScriptFacts {
  return collectFacts('/project/share.js', script).scripts[0]!;
}

/** The script at `offset` of a page. */
function within(text: string, ending: string, offset: number): ScriptFacts {
  const { scripts } = collectFacts(`/project/share.${ending}`, text);
  const found = scripts.find(({ range }) => range.start <= offset && offset < range.end);
  if (!found) throw new Error('The script is not found at all.');
  return found;
}

/** What is found where, with offsets less `offset`; of values only those of objects and lists, down to their keys. */
const outline = (uses: readonly KakaoUse[], offset: number) =>
  uses.map(({ path, range, pathRanges, call }) => ({
    path,
    range: moved(range, offset),
    pathRanges: pathRanges.map((one) => moved(one, offset)),
    hasSpread: call?.hasSpread,
    arguments: call?.arguments.map((one) => skeleton(one, offset)),
  }));

const moved = ({ start, end }: Range, offset: number) => `${start - offset}–${end - offset}`;

function skeleton(expression: Expression, offset: number): unknown {
  const at = moved(expression.range, offset);
  if (expression.kind === 'array') return [at, ...expression.elements.map((one) => skeleton(one, offset))];
  if (expression.kind !== 'object') return at;
  return expression.properties.map(({ key, keyRange, value }) => ({
    key,
    at: moved(keyRange, offset),
    value: skeleton(value, offset),
  }));
}

const contexts = ({ uses }: ScriptFacts) => uses.map(({ context }) => context);

describe('a script in a page is read like the script alone', () => {
  for (const [index, shell] of PAGES.entries()) {
    it.each(Object.keys(pageScripts))(`${index}: ${shell.ending} ${shell.placeholder}, %s`, (name) => {
      const script = filled(pageScripts[name]!, shell.placeholder);
      const same = filled(pageScripts[name]!, 'x'.repeat(shell.placeholder.length));
      const offset = shell.before.length;
      const expected = alone(same);
      const found = within(shell.before + script + shell.after, shell.ending, offset);
      expect(expected.uses.length).toBeGreaterThan(0);
      expect(outline(found.uses, offset)).toEqual(outline(expected.uses, 0));
      expect(contexts(found)).toEqual(contexts(expected));
    });
  }
});

describe('a script in a component is read like the script alone', () => {
  const scripts = { ...pageScripts, ...componentScripts };
  for (const [index, shell] of COMPONENTS.entries()) {
    it.each(Object.keys(scripts))(`${index}: ${shell.ending}, %s`, (name) => {
      const script = filled(scripts[name as keyof typeof scripts]!, "'x'");
      const offset = shell.before.length;
      const found = within(shell.before + script + shell.after, shell.ending, offset);
      expect(outline(found.uses, offset)).toEqual(outline(alone(script).uses, 0));
    });
  }

  it('does not matter how lines end', () => {
    for (const script of Object.values(scripts)) {
      const windows = filled(script, 'x').replace(/\n/g, '\r\n');
      const { before, after } = PAGES[0]!;
      const found = within(before + windows + after, 'html', before.length);
      expect(outline(found.uses, before.length)).toEqual(outline(alone(windows).uses, 0));
    }
  });
});

/** Calls of `Kakao.…` by their written text, as the compiler's own tree has them. */
function callsByCompiler(text: string): string[] {
  const source = ts.createSourceFile('share.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const calls: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const path = plainPath(node.expression.getText());
      if (path) calls.push(`${path} ${node.getStart()}–${node.end}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return calls.sort();
}

/** `window.Kakao!.Share?.sendDefault` gives `Share.sendDefault`; undefined for anything through another name. */
function plainPath(callee: string): string | undefined {
  const plain = callee.replace(/\s+/g, '').replace(/\?\./g, '.').replace(/!/g, '');
  return /^(?:\(windowasany\)\.|window\.|globalThis\.)?Kakao\.([\w.]+)$/.exec(plain)?.[1];
}

describe('against the compiler', () => {
  const scripts = { ...pageScripts, ...componentScripts };
  it.each(Object.keys(scripts))('%s', (name) => {
    const text = filled(scripts[name as keyof typeof scripts]!, "'x'");
    const { uses } = collectFacts('/project/share.tsx', text).scripts[0]!;
    const found = uses.flatMap(({ call, path, range }) => {
      const callee = call && text.slice(range.start, call.argumentsRange.start).replace(/(?:\?\.)?\($/, '');
      return callee && plainPath(callee) ? [`${path.join('.')} ${range.start}–${range.end}`] : [];
    });
    expect(found.sort()).toEqual(callsByCompiler(text));
  });
});
