/** The server as other editors run it: `node server/dist/cli.js --stdio`, as built. */
import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { InitializeParams } from 'vscode-languageserver/node';
import { CAPABILITIES, Editor } from './editor.ts';

const ROOT = join(import.meta.dirname, '../..');
const COMMAND_LINE = join(ROOT, 'server/dist/cli.js');
const BAD = "Kakao.init('YOUR_APP_KEY');\n";

const running: ChildProcessWithoutNullStreams[] = [];
const folder = mkdtempSync(join(tmpdir(), 'kakao-stdio-'));
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).toString();

function start(
  locale?: string,
  capabilities?: InitializeParams['capabilities'],
): {
  editor: Editor;
  server: ChildProcessWithoutNullStreams;
  errors: () => string;
} {
  const server = spawn(process.execPath, [COMMAND_LINE, '--stdio'], { stdio: 'pipe' });
  running.push(server);
  let errors = '';
  server.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  const options = {
    folder: pathToFileURL(folder).toString(),
    ...(locale === undefined ? {} : { locale }),
    ...(capabilities && { capabilities }),
  };
  return { editor: new Editor(server.stdout, server.stdin, options), server, errors: () => errors };
}

beforeAll(() => {
  if (isStale()) execFileSync(process.execPath, ['esbuild.mjs'], { cwd: ROOT, timeout: 60_000 });
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'package.json'), '{"name":"shop"}');
  writeFileSync(join(folder, 'src/kakao.ts'), BAD);
}, 90_000);

afterEach(() => {
  for (const server of running.splice(0)) server.kill('SIGKILL');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('node server/dist/cli.js --stdio', () => {
  it('answers, judges from the disk, and leaves when told to', async () => {
    const { editor, server, errors } = start('ko');
    const { capabilities } = await editor.initialize();
    expect(capabilities).toMatchObject({
      hoverProvider: true,
      textDocumentSync: { openClose: true, change: 2 },
    });
    const uri = uriOf('src/other.ts');
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.codes(uri).includes('4019/app-key-malformed'));
    expect(editor.problems(uri)[0]?.message).toMatch(/[가-힣]/);
    await vi.waitFor(() => expect(editor.registered).toContain('workspace/didChangeWatchedFiles'));

    const report = await editor.connection.sendRequest<{ findings: { uri: string }[] }>(
      'kakaoShare/diagnose',
      {},
    );
    expect(report.findings.map((finding) => finding.uri)).toContain(uriOf('src/kakao.ts'));

    const left = new Promise((resolve) => server.once('exit', resolve));
    await editor.connection.sendRequest('shutdown');
    await editor.connection.sendNotification('exit');
    expect(await left).toBe(0);
    expect(errors()).toBe('');
  });

  it('counts in bytes for an editor that knows nothing else', async () => {
    const { editor } = start('en', { ...CAPABILITIES, general: { positionEncodings: ['utf-8'] } });
    expect((await editor.initialize()).capabilities.positionEncoding).toBe('utf-8');
    const uri = uriOf('src/bytes.ts');
    const before = '/* 케이크🍰 */ Kakao.init(';
    await editor.open(uri, `${before}'YOUR_APP_KEY');\n`);
    await editor.until('the problem', () => editor.codes(uri).includes('4019/app-key-malformed'));
    expect(editor.problems(uri)[0]?.range.start).toEqual({ line: 0, character: Buffer.byteLength(before) });
  });

  it('is killed, and a new one takes over where it was', async () => {
    const uri = uriOf('src/kakao.ts');
    const first = start();
    await first.editor.initialize();
    await first.editor.open(uri, BAD);
    await first.editor.until('the problem', () => first.editor.problems(uri).length > 0);
    const gone = new Promise((resolve) => first.server.once('exit', (_code, signal) => resolve(signal)));
    first.server.kill('SIGKILL');
    expect(await gone).toBe('SIGKILL');

    const second = start();
    await second.editor.initialize();
    await second.editor.open(uri, BAD);
    await second.editor.until('the problem again', () => second.editor.problems(uri).length > 0);
  });

  it('answers who asks for problems of a document that is none of its business', async () => {
    const { editor } = start();
    await editor.initialize();
    const uri = uriOf('src/plain.ts');
    await editor.open(uri, 'export {};\n');
    const asked = { textDocument: { uri } };
    expect(await editor.connection.sendRequest('textDocument/diagnostic', asked)).toEqual({
      kind: 'full',
      items: [],
    });
  });

  it('never writes a file', async () => {
    const before = contents();
    const { editor } = start();
    await editor.initialize();
    await editor.open(uriOf('src/kakao.ts'), BAD);
    await editor.connection.sendRequest('kakaoShare/diagnose', {});
    expect(contents()).toEqual(before);
  });
});

function contents(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`)
    .sort();
}

/** Whether a source is newer than what was built from it. */
function isStale(): boolean {
  try {
    const built = statSync(COMMAND_LINE).mtimeMs;
    const sources = readdirSync(join(ROOT, 'server/src'), { recursive: true, encoding: 'utf8' });
    return sources.some((name) => statSync(join(ROOT, 'server/src', name)).mtimeMs > built);
  } catch {
    return true;
  }
}
