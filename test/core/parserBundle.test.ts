/** The parser that is shipped is cut out of the whole compiler at build time: it must still be the same parser. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import type ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typescriptParserPlugin } from '../../scripts/typescript-parser.mjs';
import * as full from '../../server/src/core/syntax/javascript/parser.ts';
import { randomFrom } from './random.ts';

const PARSER = 'server/src/core/syntax/javascript/parser.ts';
const folder = mkdtempSync(join(tmpdir(), 'parser-'));
const outfile = join(folder, 'parser.cjs');
let cut: typeof full;

beforeAll(async () => {
  await esbuild.build({
    entryPoints: [PARSER],
    outfile,
    bundle: true,
    minify: true,
    platform: 'neutral',
    format: 'cjs',
    mainFields: ['module', 'main'],
    plugins: [typescriptParserPlugin()],
    logLevel: 'silent',
  });
  cut = createRequire(import.meta.url)(outfile);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('is a twentieth of the compiler and asks for nothing from Node', () => {
  expect(statSync(outfile).size).toBeLessThan(230_000);
  expect(readFileSync(outfile, 'utf8')).not.toMatch(/\brequire\("/);
});

describe('gives the same trees', () => {
  const inputs = sample(['server/src', 'scripts', 'test', ...packages()], 320);

  test('on whole files of many packages', () => {
    expect(inputs.length).toBeGreaterThan(250);
    for (const { name, text } of inputs) expect(tree(cut, name, text), name).toBe(tree(full, name, text));
  }, 120_000);

  test('on files cut off anywhere', () => {
    for (const [index, { name, text }] of inputs.entries()) {
      const part = text.slice(0, Math.floor((text.length * ((index % 19) + 1)) / 20));
      expect(tree(cut, name, part), name).toBe(tree(full, name, part));
    }
  }, 120_000);

  test('on every language and on text that is none', () => {
    const texts = [
      '<a b={c}>{d}</a>',
      'x = <T>y',
      'enum A { B = 1 }',
      '\0\ud800"`${',
      '@@@ }{ )(',
      '/* ',
      '#!x\n1',
    ];
    for (const text of texts) {
      for (const name of ['a.js', 'a.jsx', 'a.ts', 'a.tsx'])
        expect(tree(cut, name, text)).toBe(tree(full, name, text));
    }
  });
});

test('what stands behind a change is where a new parse puts it, edit by edit', () => {
  const random = randomFrom(7);
  for (const { name, text: start } of sample(['server/src', 'test'], 12)) {
    const options = { language: cut.languageOf(name), fileName: name };
    let text = start;
    let before = cut.parseAgain(text, options, undefined);
    for (let edit = 0; edit < 60; edit++) {
      text = edit % 20 === 19 ? start : typed(text, random);
      before = cut.parseAgain(text, options, before);
      expect(placesIn(before), text).toEqual(placesIn(cut.parseScript(text, options)));
    }
  }
}, 120_000);

test('of a file in which somebody types, most statements are taken over', () => {
  const options = { language: 'ts' } as const;
  const text = (typed: string) => `${'f({ a: [1, () => 2] });\n'.repeat(50)}g(${typed});\n`.repeat(2);
  const before = cut.parseScript(text(''), options);
  const known = new Set(before.statements);
  const after = cut.parseAgain(text('x'), options, before);
  expect(after.statements.filter((one) => known.has(one)).length).toBeGreaterThan(45);
});

test('a statement that becomes part of another, and its own again, moves with it', () => {
  const options = { language: 'ts' } as const;
  const edits = [
    ['', ''],
    [' ', ''],
    [' ', 'if (x) {'],
    ['  ', 'if (x) {'],
    ['  ', ''],
    ['', ''],
  ];
  const versions = edits.map(
    ([first, opening]) => `${first}y();\na(1);\nz(0);${opening}\nb(2);\nc(3);\nd(4);\n}`,
  );
  let before: ts.SourceFile | undefined;
  for (const text of versions) {
    before = cut.parseAgain(text, options, before);
    expect(placesIn(before), text).toEqual(placesIn(cut.parseScript(text, options)));
  }
});

test('nodes keep their methods', () => {
  const source = cut.parseScript('  /* a */ f(x, "y")', { language: 'ts' });
  const statement = source.statements[0]!;
  expect(statement.getStart(source)).toBe(10);
  expect(statement.getText()).toBe('f(x, "y")');
  expect(statement.getSourceFile()).toBe(source);
  expect(cut.isExpressionStatement(statement)).toBe(true);
});

test('nodes have the parents that TypeScript gives them', () => {
  for (const { name, text } of sample(['server/src', 'test', ...packages()], 40)) {
    const source = full.parseScript(text, { language: full.languageOf(name), fileName: name });
    const kinds = {
      js: full.ScriptKind.JS,
      jsx: full.ScriptKind.JSX,
      ts: full.ScriptKind.TS,
      tsx: full.ScriptKind.TSX,
    };
    const theirs = full.createSourceFile(
      name,
      text,
      full.ScriptTarget.Latest,
      true,
      kinds[full.languageOf(name)],
    );
    expect(parents(source), name).toBe(parents(theirs));
  }
});

/** Letters, brackets and quotes, put in, or in the place of others. */
function typed(text: string, random: (below: number) => number): string {
  const at = random(text.length + 1);
  const cut = random(3) === 0 ? random(30) : 0;
  return (
    text.slice(0, at) +
    ['x', ' ', '{', '}', '(', ')', '\n', '`', '/*', ''][random(10)]! +
    text.slice(at + cut)
  );
}

/** Kind and place of every node. */
function placesIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    found.push(`${full.SyntaxKind[node.kind]} ${node.pos} ${node.end}`);
    cut.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function parents(source: ts.SourceFile): string {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    found.push(`${node.kind}@${node.pos} in ${node.parent?.kind}@${node.parent?.pos}`);
    full.forEachChild(node, visit);
  };
  visit(source);
  return found.join('\n');
}

/** Kind, place, own text and flags of every node, and the syntax errors. */
function tree(parser: typeof full, name: string, text: string): string {
  const source = parser.parseScript(text, { language: parser.languageOf(name), fileName: name });
  const nodes: unknown[] = [];
  const visit = (node: ts.Node): void => {
    const { text: own, escapedText } = node as { text?: string; escapedText?: string };
    nodes.push(
      node.kind,
      node.pos,
      node.end,
      node.flags,
      node.getStart(source),
      escapedText ?? (node === source ? '' : own),
    );
    parser.forEachChild(node, visit);
  };
  visit(source);
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: ts.Diagnostic[] };
  for (const { start } of parseDiagnostics) nodes.push(start);
  return nodes.join(' ');
}

function packages(): string[] {
  return readdirSync('node_modules')
    .filter((name) => !name.startsWith('.'))
    .map((name) => join('node_modules', name));
}

/** `count` script files of these folders, spread evenly over all of them. */
function sample(folders: readonly string[], count: number): { name: string; text: string }[] {
  const names = folders.flatMap((one) => scriptsUnder(one).slice(0, 12));
  const step = Math.max(1, Math.floor(names.length / count));
  return names
    .filter((_, index) => index % step === 0)
    .map((name) => ({ name, text: readFileSync(name, 'utf8') }));
}

function scriptsUnder(start: string): string[] {
  if (!statSync(start).isDirectory()) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((name) => statSync(name).size < 30_000)
    .sort();
}
