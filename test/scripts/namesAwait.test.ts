/** Which statements TypeScript's parser reads again because of `await`, it says in flags that the shipped parser has not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { namesAwait } from '../../scripts/names-await.mjs';
import { randomFrom } from '../core/random.ts';

const FOLDERS = [
  'server/src/cli',
  'server/src/core/syntax',
  'client/src',
  'test/e2e',
  'node_modules/vitest/dist',
];
const POSSIBLE_AWAIT = 1 << 26;

test('says of every node what its flags say, wherever the word stands', () => {
  const random = randomFrom(11);
  let awaiting = 0;
  for (const text of FOLDERS.flatMap(scripts)) {
    const source = parse(withAwaits(text, random));
    visit(source, (node) => {
      const { transformFlags } = node as ts.Node & { transformFlags: number };
      const expected = (transformFlags & POSSIBLE_AWAIT) !== 0;
      if (expected) awaiting++;
      if (namesAwait(node) !== expected) expect.fail(`${ts.SyntaxKind[node.kind]}: ${node.getText(source)}`);
    });
  }
  expect(awaiting).toBeGreaterThan(1000);
}, 60_000);

const scripts = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|tsx?)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((text) => text.length < 30_000);

/** Some words become `await`, others get it in front. */
function withAwaits(text: string, random: (below: number) => number): string {
  const often = Math.max(1, Math.floor(text.length / 100));
  return text.replace(/\b[a-z_$][\w$]*/gi, (word) =>
    random(often) > 0 ? word : random(2) === 0 ? 'await' : `await ${word}`,
  );
}

const parse = (text: string): ts.SourceFile =>
  ts.createSourceFile(
    'script.tsx',
    text,
    { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
    true,
    ts.ScriptKind.TSX,
  );

/** Parts of a dotted name in a type are nothing that the parser asks about. */
function visit(node: ts.Node, say: (node: ts.Node) => void): void {
  if (!ts.isQualifiedName(node)) say(node);
  ts.forEachChild(node, (child) => visit(child, say));
}
