/** A tree that was made out of the one before is the tree that a new parse makes, whatever was typed. */
import { describe, expect, it } from 'vitest';
import { collectFacts } from '../../server/src/core/reading/collect.ts';
import { LastingNodeMemory, NodeMemory } from '../../server/src/core/syntax/javascript/nodeMemory.ts';
import * as ts from '../../server/src/core/syntax/javascript/parser.ts';
import { ScriptTrees } from '../../server/src/core/syntax/javascript/scriptTrees.ts';
import { partsOf } from '../../server/src/core/syntax/javascript/surveyParts.ts';
import { randomFrom } from './random.ts';

const SCRIPT = `import { KEY, other as another } from './config';
/** Doc. */
export async function share(title: string, { url = '/' }: Options = {}): Promise<void> {
  if (!window.Kakao) return;
  const link = { webUrl: \`https://shop.example.com\${url}\`, mobileWebUrl: url };
  window.Kakao.Share.sendDefault({ objectType: 'feed', content: { title, imageUrl: "a.png", link } });
  for (const one of [1, 2, 3]) await load(/a[/]b/g.test(String(one)) ? one : -one);
}
const head = { script: [{ src: 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js', integrity: 'sha384-a' }] };
function load() { const s = document.createElement('script'); s.src = 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js'; s.integrity = 'sha384-b'; }
button.onclick = async () => { const a = await fetch('a' + 'b' + 'c' + url); window.Kakao.Share.sendScrap({ requestUrl: 'https://a.kr/' + a + url }); };
class Box<T> extends Base { #secret = 1; static made?: Box<number>; get size() { return this.#secret; } }
const View = () => <div className="a" {...props}>text {value} <Share title={'t'} /></div>;
export default Box;
`;
const PAGE = `<!doctype html><html><head>
<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js"></script>
<script>Kakao.init('0123');</script></head><body onclick="share()">
<script>function share() { Kakao.Share.sendDefault({ objectType: 'text', text: 'a', link: {} }); }</script>
<script type="module">import { a } from './a.js'; Kakao.Share.sendScrap({ requestUrl: a });</script>
</body></html>
`;
const PIECES = [
  'x',
  ' ',
  '\n',
  '`',
  '${',
  '}',
  '{',
  '(',
  ')',
  "'",
  '"',
  '/*',
  '*/',
  '//',
  '<',
  '</script>',
  '<script>',
  '=',
  '\ud83d',
  '한',
  ';',
];

function typed(text: string, random: (below: number) => number): string {
  const at = random(text.length + 1);
  const cut = random(3) === 0 ? random(30) : 0;
  const put = random(4) === 0 ? '' : PIECES[random(PIECES.length)]!;
  return text.slice(0, at) + put + text.slice(at + cut);
}

/** Kinds, places and the parents of all nodes. */
function treeOf(source: ts.SourceFile): unknown[] {
  const nodes: unknown[] = [];
  const visit = (node: ts.Node, parent: ts.Node | undefined): void => {
    if (node.parent !== parent) throw new Error(`wrong parent at ${node.pos}`);
    const text = ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : '';
    nodes.push([ts.SyntaxKind[node.kind], node.pos, node.end, text]);
    ts.forEachChild(node, (child) => visit(child, node));
  };
  visit(source, undefined);
  return nodes;
}

describe('a tree', () => {
  it.each(['ts', 'tsx', 'js'] as const)('of %s, edit by edit', (language) => {
    const random = randomFrom(language.length);
    let text = SCRIPT;
    let tree = ts.parseAgain(text, { language }, undefined);
    for (let edit = 0; edit < 200; edit++) {
      text = edit % 50 === 49 ? SCRIPT : typed(text, random);
      tree = ts.parseAgain(text, { language }, tree);
      const fresh = treeOf(ts.parseScript(text, { language }));
      expect(treeOf(tree), text).toEqual(fresh);
    }
  });

  it.each(['(', '!', 'a => ', 'if (a) ', '[{a:'])('with `%s` too deep, and not any more', (piece) => {
    let tree = ts.parseAgain(SCRIPT, { language: 'ts' }, undefined);
    for (const times of [90, 2000, 2001, 0, 400, 1]) {
      const text = SCRIPT.replace('  const link', `${piece.repeat(times)}\nconst link`);
      tree = ts.parseAgain(text, { language: 'ts' }, tree);
      const fresh = ts.parseScript(text, { language: 'ts' });
      expect(ts.isCut(tree)).toBe(ts.isCut(fresh));
      expect(treeOf(tree)).toEqual(treeOf(fresh));
    }
  });

  it('takes over what did not change', () => {
    const before = ts.parseAgain(SCRIPT, { language: 'ts' }, undefined);
    const [first] = before.statements;
    const after = ts.parseAgain(`${SCRIPT}const more = 1;\n`, { language: 'ts' }, before);
    expect(after.statements[0]).toBe(first);
  });
});

describe('what is known of a node', () => {
  it('lasts as long as versions of its tree are made of one another', () => {
    const options = { language: 'ts' } as const;
    const [moved, lasting] = [new NodeMemory<ts.Node, string>(), new LastingNodeMemory<ts.Node, string>()];
    const known = (node: ts.Node) => [moved.get(node), lasting.get(node)];
    const learn = (node: ts.Node) => {
      for (const memory of [moved, lasting]) memory.set(node, 'known');
    };
    const passing = ts.parseScript('a();', options).statements[0]!;
    learn(passing);
    expect(known(passing)).toEqual(['known', 'known']);
    const text = 'function share() { a(); }\n'.repeat(5);
    const first = ts.parseAgain(text, options, undefined);
    const kept = first.statements[0]!;
    learn(kept);
    expect(known(passing)).toEqual([undefined, undefined]);
    ts.parseScript('c();', options);
    expect(known(passing)).toEqual([undefined, undefined]);
    expect(ts.parseAgain(`${text}c();`, options, first).statements[0]).toBe(kept);
    expect(known(kept)).toEqual([undefined, 'known']);
  });

  it('is what was learned last: statements typed in are joined once, not at each keystroke elsewhere', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `function share${i}() { call(); }\n`);
    let tree: ts.SourceFile | undefined;
    const groupsWith = (changed: number, line: string) => {
      lines[changed] = line;
      tree = ts.parseAgain(lines.join(''), { language: 'ts' }, tree);
      return partsOf(tree);
    };
    groupsWith(5, 'function first() {}\n');
    const second = groupsWith(5, 'function second() {}\n');
    const third = groupsWith(30, 'function third() {}\n');
    expect(third.map((group, i) => group === second[i])).toEqual([true, false, true]);
  });
});

describe('facts', () => {
  it.each([
    ['/a/share.tsx', SCRIPT],
    // More statements than are joined at once.
    ['/a/long.tsx', SCRIPT + 'share(Kakao);\n'.repeat(20)],
    ['/a/index.html', PAGE],
    ['/a/Share.vue', `<template><div/></template>\n${PAGE.slice(PAGE.indexOf('<script>'))}`],
  ])('of %s, edit by edit', (file, start) => {
    const random = randomFrom(file.length);
    const trees = new ScriptTrees();
    let text = start;
    for (let edit = 0; edit < 100; edit++) {
      text = edit % 50 === 49 ? start : typed(text, random);
      const facts = trees.version((parse) => collectFacts(file, text, parse));
      expect(facts, text).toEqual(collectFacts(file, text));
    }
  });

  it('are right where the whole file becomes a comment, and back', () => {
    const trees = new ScriptTrees();
    for (const text of [SCRIPT, `/*${SCRIPT.replaceAll('*/', '')}*/`, SCRIPT, '', SCRIPT]) {
      expect(trees.version((parse) => collectFacts('/a.ts', text, parse))).toEqual(
        collectFacts('/a.ts', text),
      );
    }
  });

  it('are read anew after a reader has thrown half-way', () => {
    const trees = new ScriptTrees();
    trees.version((parse) => collectFacts('/a.ts', SCRIPT, parse));
    const broken = () =>
      trees.version((parse) => {
        parse(`${SCRIPT}x`, { language: 'ts', fileName: '/a.ts' });
        throw new Error('half-way');
      });
    expect(broken).toThrow('half-way');
    expect(trees.version((parse) => collectFacts('/a.ts', SCRIPT, parse))).toEqual(
      collectFacts('/a.ts', SCRIPT),
    );
  });
});
