/** Methods of nodes that the shipped parser does not have: only a test would find them there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { METHODS } from '../../scripts/parser-nodes.mjs';

const FOLDER = 'server/src';

test('the engine calls no method that is cut', () => {
  const cut = new RegExp(String.raw`\.(?:${methodsOfNodes().join('|')})\(`);
  expect(cut.test('node.getChildren()')).toBe(true);
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(files.filter((name) => cut.test(readFileSync(join(FOLDER, name), 'utf8')))).toEqual([]);
});

function methodsOfNodes(): string[] {
  const source = ts.createSourceFile('a.ts', 'a', ts.ScriptTarget.Latest);
  const names = new Set<string>();
  for (
    let one: object = Object.getPrototypeOf(source);
    one !== Object.prototype;
    one = Object.getPrototypeOf(one)
  )
    for (const name of Object.getOwnPropertyNames(one)) names.add(name);
  return [...names].filter((name) => !METHODS.includes(name) && name !== 'constructor' && name !== 'update');
}
