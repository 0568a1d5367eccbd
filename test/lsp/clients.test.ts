/** Editors that say no, say nothing, talk nonsense, or do not keep to the order that LSP lays down. */
import { PassThrough } from 'node:stream';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ResponseError, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { ExplanationView } from '../../server/src/core/view/explanationView.ts';
import { createClient } from '../../server/src/session/client.ts';
import { orderly } from '../../server/src/session/lifecycle.ts';
import { CAPABILITIES } from './editor.ts';
import { FOLDER, startSession } from './inProcess.ts';

const uri = `${FOLDER}/src/kakao.ts`;
const BAD = "Kakao.init('YOUR_APP_KEY');\n";
const capabilities = { ...CAPABILITIES, window: { workDoneProgress: true } };

/** A disk so slow that its scan is worth showing as progress. */
const slowDisk = (files: Parameters<NonNullable<Parameters<typeof startSession>[0]>['files'] & {}>[0]) => ({
  ...files,
  scan: async (root: string, options: Parameters<typeof files.scan>[1]) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    return files.scan(root, options);
  },
});

const refuse = (method: string): never => {
  throw new ResponseError(-32601, `no ${method}`);
};
const never = (): Promise<never> => new Promise(() => {});

// The first to load it would wait for more than for its editor.
beforeAll(() => import('../../server/src/core/index.ts'), 60_000);

describe('an editor that', () => {
  const answers: [string, (method: string) => unknown][] = [
    ['refuses everything', refuse],
    ['answers nonsense', () => 'nonsense'],
    ['answers with a list of nonsense', () => [7, null, 'x']],
    ['answers nothing', () => null],
  ];
  it.each(answers)('%s gets its problems all the same', async (_what, answer) => {
    const asked: string[] = [];
    const { editor } = await startSession({
      capabilities,
      disk: new Map([
        ['/shop/package.json', '{}'],
        ['/shop/src/other.ts', BAD],
      ]),
      files: slowDisk,
      answer: (method) => {
        asked.push(method);
        return answer(method);
      },
    });
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.codes(uri).includes('4019/app-key-malformed'));
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: 'file:///cafe', name: 'cafe' }], removed: [] },
    });
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await vi.waitFor(() => expect(asked).toContain('window/workDoneProgress/create'), 5000);
    expect(asked).toContain('workspace/configuration');
    expect(asked).toContain('client/registerCapability');
    const report = await editor.connection.sendRequest<{ markdown: string }>('kakaoShare/diagnose', {});
    expect(report.markdown).toContain('4019/app-key-malformed');
    await editor.type(uri, 'YOUR_APP_KEY', `${'0123456789abcdef'.repeat(2)}`);
    await editor.until('no problem', () => editor.problems(uri).length === 0);
  });

  it('never answers is not waited for', async () => {
    const { editor } = await startSession({ capabilities, answer: never });
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.codes(uri).includes('4019/app-key-malformed'));
  });

  it('answers late is heard when it does, and after the end not any more', async () => {
    const waiting: (() => void)[] = [];
    const answer = (method: string) =>
      method === 'workspace/configuration'
        ? new Promise((resolve) => waiting.push(() => resolve([{ locale: 'ko' }])))
        : null;
    const { editor } = await startSession({ answer });
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    expect(editor.problems(uri)[0]?.message).not.toMatch(/[가-힣]/);
    waiting.shift()?.();
    await editor.until('Korean', () => /[가-힣]/.test(String(editor.problems(uri)[0]?.message)));

    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    await editor.connection.sendRequest('shutdown');
    const published = editor.published.length;
    waiting.shift()?.();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(editor.published).toHaveLength(published);
  });

  it('refuses an edit is told that nothing was changed', async () => {
    const { editor } = await startSession({
      disk: new Map([
        ['/shop/package.json', '{"scripts":{"dev":"vite"},"devDependencies":{"vite":"7.1.0"}}'],
      ]),
      answer: refuse,
    });
    await editor.open(uri, 'Kakao.init(import.meta.env.KAKAO_JS_KEY);\n');
    await editor.until('the problem', () => editor.codes(uri).includes('4019/env-not-public'));
    const params = { text: '4019', uri };
    const { cards } = await editor.connection.sendRequest<ExplanationView>('kakaoShare/explain', params);
    const { id, otherFixes } = cards[0]!.proven[0]!;
    const fix = { id, title: otherFixes[0] };
    const fixed = await editor.connection.sendRequest('kakaoShare/fixReported', fix);
    expect(fixed).toEqual({ fixed: 0, files: [] });
  });
});

describe('what the server asks', () => {
  const log = () => {
    const lines: string[] = [];
    return { lines, info: (line: string) => lines.push(line), warn: () => {}, error: () => {} };
  };

  it('is waited for as long as was said, and missed in the log once', async () => {
    vi.useFakeTimers();
    try {
      const { lines, ...parts } = log();
      const client = createClient(parts);
      const ask = () => client.ask('files', never, (answer) => answer, 10_000);
      const answers = Promise.all([ask(), ask()]);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await answers).toEqual([undefined, undefined]);
      expect(lines).toEqual(['Going on without files from the editor: no answer in 10 s']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('may fail before it is sent', async () => {
    const { lines, ...parts } = log();
    const send = () => {
      throw new Error('the connection is closed');
    };
    expect(await createClient(parts).ask('edits', send, (answer) => answer)).toBeUndefined();
    expect(lines).toHaveLength(1);
  });

  it('is lost in silence when the editor is gone', async () => {
    const stream = new PassThrough();
    const { writer } = orderly({
      reader: new StreamMessageReader(stream),
      writer: new StreamMessageWriter(stream),
    });
    stream.on('error', () => {});
    stream.destroy();
    await expect(writer.write({ jsonrpc: '2.0' })).resolves.toBeUndefined();
  });
});

describe('the order of requests', () => {
  it('starts with initialize, once, and ends with shutdown', async () => {
    const { editor } = await startSession({ initialize: false });
    const ask = (method: string, params: object = {}) => editor.connection.sendRequest(method, params);
    await expect(ask('kakaoShare/explain', { text: '4019' })).rejects.toMatchObject({ code: -32002 });
    await expect(ask('no/such/request')).rejects.toMatchObject({ code: -32002 });
    await expect(ask('shutdown')).rejects.toMatchObject({ code: -32002 });
    // Not answered by anybody, and no reason to fall over.
    await editor.open(uri, BAD);
    await editor.initialize();
    await expect(ask('initialize', { capabilities: {} })).rejects.toMatchObject({ code: -32600 });
    await expect(ask('no/such/request')).rejects.toMatchObject({ code: -32601 });
    expect(editor.problems(uri)).toEqual([]);
    await ask('shutdown');
    await expect(ask('kakaoShare/explain', { text: '4019' })).rejects.toMatchObject({ code: -32600 });
    await expect(ask('shutdown')).rejects.toMatchObject({ code: -32600 });
  });
});
