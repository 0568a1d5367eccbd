import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const CORE = join(ROOT, 'server/src/core');

/** What the engine may use besides itself. Nothing of Node, of LSP or of VS Code: it runs in a browser worker, too. */
const ALLOWED = ['@preact/signals-core', 'jsonc-parser', 'htmlparser2', 'ipaddr.js', 'typescript'];
const TYPESCRIPT_DOOR = 'syntax/javascript/parser.ts';

const sources = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(CORE, name), 'utf8') }));

const importsOf = (text: string): string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

/** Code only: a comment or a text may speak of anything. */
const withoutWords = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''")
    .replace(/\/\/.*$/gm, '')
    .replace(/\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g, '0');

function offences(name: string, text: string): string[] {
  const found: string[] = [];
  for (const from of importsOf(text)) {
    if (from.startsWith('.')) {
      const target = relative(CORE, join(CORE, name, '..', from));
      if (target.startsWith('..')) found.push(`${name} reaches out of the core: ${from}`);
    } else if (!ALLOWED.includes(from)) found.push(`${name} imports ${from}`);
    else if (from === 'typescript' && name !== TYPESCRIPT_DOOR)
      found.push(`${name} imports typescript itself`);
  }
  for (const [word] of withoutWords(text).matchAll(
    /(?<![.\w])(?:process|Buffer|__dirname|__filename)\s*[.[(]/g,
  )) {
    found.push(`${name} uses ${word}`);
  }
  return found;
}

describe('the core', () => {
  it('has sources to look at', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  it('imports nothing of Node, LSP or VS Code', () => {
    expect(sources.flatMap(({ name, text }) => offences(name, text))).toEqual([]);
  });

  it('would be caught if it did', () => {
    const guilty = [
      "import { readFileSync } from 'node:fs';",
      "import fs from 'fs';",
      "import * as vscode from 'vscode';",
      "import { URI } from 'vscode-uri';",
      "import type { Range } from 'vscode-languageserver';",
      "const ts = await import('typescript');",
      "import { log } from '../../session/log.ts';",
      'const home = process.env.HOME;',
      "Buffer.from('a');",
    ];
    for (const line of guilty) expect(offences('rules/guilty.ts', line), line).toHaveLength(1);
    const innocent =
      "// process.env is not used\nconst words = 'Buffer.from(process.env.X)';\nimport { a } from './a.ts';";
    expect(offences('rules/innocent.ts', innocent)).toEqual([]);
  });
});
