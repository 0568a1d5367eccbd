/**
 * The grammars against snapshots made by vscode-tmgrammar-test. JavaScript and Markdown are read with VS Code's own
 * grammars, which are here once the test host is installed; the log grammar needs nothing else.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grammarFiles } from '../../server/src/core/generate/grammars.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SAMPLES = join(ROOT, 'test/syntaxes/samples');
const SNAPSHOT = join(ROOT, 'node_modules/vscode-tmgrammar-test/dist/snapshot.js');
const HOST = join(ROOT, '.vscode-host/node_modules/code-server/lib/vscode/extensions');

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const borrowed = [
  {
    language: 'javascript',
    scopeName: 'source.js',
    path: 'host/javascript/syntaxes/JavaScript.tmLanguage.json',
  },
  {
    language: 'typescript',
    scopeName: 'source.ts',
    path: 'host/typescript-basics/syntaxes/TypeScript.tmLanguage.json',
  },
  {
    language: 'markdown',
    scopeName: 'text.html.markdown',
    path: 'host/markdown-basics/syntaxes/markdown.tmLanguage.json',
  },
];

let folder: string;

/** A package like ours, with VS Code's grammars beside it. Paths in it must be relative. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kakao-grammars-'));
  symlinkSync(join(ROOT, 'syntaxes'), join(folder, 'syntaxes'));
  symlinkSync(SAMPLES, join(folder, 'samples'));
  const hosted = existsSync(HOST);
  if (hosted) symlinkSync(HOST, join(folder, 'host'));
  const languages = [
    { id: 'kakao-log', extensions: ['.kakao-log'] },
    { id: 'javascript', extensions: ['.js-sample'] },
    { id: 'typescript', extensions: ['.ts-sample'] },
    { id: 'markdown', extensions: ['.md'] },
  ];
  const grammars = [...manifest.contributes.grammars, ...(hosted ? borrowed : [])];
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ contributes: { languages, grammars } }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `UPDATE_SNAPSHOTS=1` writes them anew: look at the difference before committing it. */
async function compare(sample: string): Promise<void> {
  const update = process.env.UPDATE_SNAPSHOTS ? ['--updateSnapshot'] : [];
  const run = promisify(execFile)(process.execPath, [SNAPSHOT, ...update, `samples/${sample}`], {
    cwd: folder,
  });
  const failure = await run.then(
    () => '',
    (error: { stdout?: string; message: string }) => `${error.stdout ?? ''}\n${error.message}`,
  );
  expect(failure).toBe('');
  expect(existsSync(join(SAMPLES, `${sample}.snap`))).toBe(true);
}

describe('the grammars', () => {
  it('are as the catalogue says', () => {
    for (const [path, text] of Object.entries(grammarFiles()))
      expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
  });

  it('are all named in package.json', () => {
    const named = manifest.contributes.grammars.map((grammar: { path: string }) => grammar.path.slice(2));
    expect(named.sort()).toEqual(Object.keys(grammarFiles()).sort());
    for (const grammar of manifest.contributes.grammars) {
      const text = JSON.parse(readFileSync(join(ROOT, grammar.path), 'utf8'));
      expect(text.scopeName).toBe(grammar.scopeName);
    }
  });

  it('mark what a log says about Kakao, and no port, price or longer number', async () => {
    await compare('share.kakao-log');
  });

  describe.skipIf(!existsSync(HOST))("together with VS Code's own", () => {
    it.each(['calls.js-sample', 'calls.ts-sample', 'notes.md'])('leave the rest of %s as it is', compare);
  });
});

describe('the snapshots', () => {
  const marked = (sample: string, scope: string): string[] => {
    const texts: string[] = [];
    let line = '';
    for (const row of readFileSync(join(SAMPLES, `${sample}.snap`), 'utf8').split('\n')) {
      if (row.startsWith('>')) line = row.slice(1);
      const carets = /^#( *)(\^+) /.exec(row);
      if (carets && row.includes(scope)) texts.push(line.substr(carets[1]!.length, carets[2]!.length));
    }
    return texts;
  };

  it('say what they should', () => {
    expect(marked('share.kakao-log', 'error-code.kakao')).toEqual(['-401', '4019', 'KOE009', '4011', '4019']);
    expect(marked('share.kakao-log', 'error-message.kakao')).toEqual([
      'domain mismatched! caller=https://shop.example.com.',
      'check out registered web domains',
      'invalid android_key_hash or ios_bundle_id or web_site_url',
      'Illegal argument for "templateId" in Share.sendCustom',
      'Missing required keys: link at parameter',
      '잘못된 요청으로 인증에 실패',
      'wrong appKey(ffffffffffffffffffffffffffffffff) format',
    ]);
    expect(marked('calls.js-sample', 'template-id.kakao')).toEqual(['12345']);
    expect(marked('calls.js-sample', 'template-argument.kakao')).toEqual(['${TITLE}', '${NAME}', '${ARG}']);
    expect(marked('calls.js-sample', 'app-key.kakao')).toHaveLength(1);
    expect(marked('calls.ts-sample', 'template-id.kakao')).toEqual(['12']);
    expect(marked('notes.md', 'error-code.kakao')).toEqual(['4019', '4002', 'KOE009']);
    expect(marked('notes.md', 'error-message.kakao').at(-1)).toBe('Kakao is not defined');
  });
});
