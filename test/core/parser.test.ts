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
