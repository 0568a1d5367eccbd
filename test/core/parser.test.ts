import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as ts from '../../server/src/core/syntax/javascript/parser.ts';

test('parses script and keeps positions', () => {
  const text = "const a = 1;\nKakao.init('x');\n";
  const tree = ts.parseScript(text, { language: 'js' });
  const statement = tree.statements[1]!;
  expect(ts.isExpressionStatement(statement)).toBe(true);
  expect(statement.getStart(tree)).toBe(13);
  expect(statement.parent).toBe(tree);
});

test('reads a part of a text as if the rest were blank', () => {
  const folder = 'server/src/core/syntax/javascript';
  for (const name of readdirSync(folder)) {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    const front = '\n/* not read: */ {'.repeat(3);
    for (const end of [text.length, text.length >> 1, text.length >> 2]) {
      const script = text.slice(0, end);
      const range = { start: front.length, end: front.length + script.length };
      const part = ts.parseScript(`${front}${script}) not read`, { language: 'ts', range });
      const blank = ts.parseScript(' '.repeat(front.length) + script, { language: 'ts' });
      expect(placesIn(part), name).toEqual(placesIn(blank));
    }
  }
});

/** Kind, start, end and text of every node and list. */
function placesIn(source: ts.SourceFile): unknown[] {
  const places: unknown[] = [];
  const visit = (node: ts.Node): void => {
    places.push([node.kind, node.getStart(source), node.end, node.getText(source)]);
    ts.forEachChild(node, visit, (list) => {
      places.push(list.end);
      list.forEach(visit);
    });
  };
  for (const statement of source.statements) visit(statement);
  return places;
}

test('keeps the call of a half-typed file', () => {
  const tree = ts.parseScript("Kakao.Share.sendDefault({ objectType: 'feed', content: { title: ", {
    language: 'ts',
  });
  const statement = tree.statements[0]!;
  if (!ts.isExpressionStatement(statement)) throw new Error('no expression statement');
  expect(ts.isCallExpression(statement.expression)).toBe(true);
});

test('names the language by the file name', () => {
  const names = ['a.ts', 'a.mts', 'a.cts', 'a.tsx', 'a.jsx', 'a.js', 'a.mjs', 'Code.gs', 'x'];
  expect(names.map(ts.languageOf)).toEqual(['ts', 'ts', 'ts', 'tsx', 'jsx', 'js', 'js', 'js', 'js']);
});
