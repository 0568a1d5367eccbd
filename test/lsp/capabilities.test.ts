/** Editors that can do little: what they do not know is not sent to them, or done another way. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type {
  Command,
  CompletionItem,
  Hover,
  SignatureHelp,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { plainText } from '../../server/src/features/plainText.ts';
import { CAPABILITIES } from './editor.ts';
import { FOLDER, startSession } from './inProcess.ts';

const uri = `${FOLDER}/src/kakao.ts`;
const BAD = "Kakao.init('YOUR_APP_KEY');\n";
const VITE = '{"scripts":{"dev":"vite"},"devDependencies":{"vite":"7.1.0"}}';
const PRIVATE = 'Kakao.init(import.meta.env.KAKAO_JS_KEY);\n';

beforeAll(() => import('../../server/src/core/index.ts'), 60_000);

describe('an editor that can do nothing', () => {
  const capabilities = {};

  it('is asked for nothing and gets nothing beyond the first LSP', async () => {
    const asked: string[] = [];
    const { editor } = await startSession({
      capabilities,
      disk: new Map([['/shop/package.json', VITE]]),
      answer: (method) => asked.push(method),
    });
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    const [published] = editor.published.filter(({ diagnostics }) => diagnostics.length > 0);
    expect(Object.keys(published!)).toEqual(['uri', 'diagnostics']);
    expect(Object.keys(editor.problems(uri)[0]!).sort()).toEqual([
      'code',
      'message',
      'range',
      'severity',
      'source',
    ]);
    expect(await editor.codeActions(uri, editor.problems(uri))).toEqual([]);
    await editor.connection.sendRequest('kakaoShare/diagnose', {});
    expect(asked).toEqual([]);
  });

  it('reads its hovers as plain text', async () => {
    const { editor } = await startSession({ capabilities });
    const log = `${FOLDER}/server.log`;
    await editor.open(log, 'kakao error 4019\n', 'log');
    const { contents } = (await editor.hover(log, editor.at(log, '4019', 1))) as Hover;
    expect(contents).toMatchObject({ kind: 'plaintext' });
    const { value } = contents as { value: string };
    expect(value).toContain('Kakao 4019');
    expect(value).toMatch(/\(https:\/\/developers\.kakao\.com\/[^)]*\)/);
    expect(value).not.toMatch(/\*\*|`|\]\(/);
  });

  it('completes and helps without Markdown, tab stops and offsets', async () => {
    const { editor } = await startSession({ capabilities });
    await editor.open(uri, "Kakao.Share.sendDefault({ objectType: 'feed', con });\n");
    const at = { textDocument: { uri }, position: editor.at(uri, 'con', 3) };
    const items = await editor.connection.sendRequest<CompletionItem[]>('textDocument/completion', at);
    expect(items).not.toEqual([]);
    for (const item of items) {
      expect(item.insertTextFormat ?? 1).toBe(1);
      expect(item.insertTextMode).toBeUndefined();
      expect(item.kind).toBeLessThanOrEqual(18);
      expect(item.textEdit?.newText).not.toMatch(/\$\d|\$\{\d/);
      if (typeof item.documentation === 'object') expect(item.documentation.kind).toBe('plaintext');
    }
    const help = await editor.connection.sendRequest<SignatureHelp>('textDocument/signatureHelp', at);
    const [signature] = help.signatures;
    expect(signature!.parameters!.map(({ label }) => label)).toContain('content');
    expect(signature!.documentation).toMatchObject({ kind: 'plaintext' });
    expect(help.activeParameter).not.toBeNull();
  });
});

describe('an editor without an extension of ours', () => {
  const run = (
    editor: Awaited<ReturnType<typeof startSession>>['editor'],
    command: string,
    ...args: unknown[]
  ) => editor.connection.sendRequest<unknown>('workspace/executeCommand', { command, arguments: args });

  it('gets the report and explanations by commands', async () => {
    const { editor } = await startSession({
      disk: new Map([
        ['/shop/package.json', '{}'],
        ['/shop/src/kakao.ts', BAD],
      ]),
      settings: { locale: 'ko' },
    });
    const [diagnose, explain] = editor.capabilities!.executeCommandProvider!.commands;
    expect(await run(editor, diagnose!)).toMatch(/^# Kakao Share Doctor[\s\S]*4019\/app-key-malformed/);
    expect(await run(editor, explain!, 'KOE009')).toMatch(/KOE009[\s\S]*[가-힣]/);
    for (const nonsense of [[], [7], [{}], [null]])
      expect(await run(editor, explain!, ...nonsense)).toMatch(/[가-힣]/);
    expect(await run(editor, 'kakaoShare.other')).toBeNull();
  });

  it('is who they are for: an extension has its own', async () => {
    const { editor } = await startSession({ initializationOptions: { commandLinks: true } });
    expect(editor.capabilities?.executeCommandProvider).toBeUndefined();
  });

  it('hears that positions are in UTF-16 where it offers a choice, and nothing where it does not', async () => {
    const offering = { ...CAPABILITIES, general: { positionEncodings: ['utf-8', 'utf-16'] } };
    const { editor } = await startSession({ capabilities: offering });
    expect(editor.capabilities?.positionEncoding).toBe('utf-16');
    expect((await startSession()).editor.capabilities).not.toHaveProperty('positionEncoding');
  });
});

describe('an editor that asks for problems', () => {
  const { publishDiagnostics: _, ...others } = CAPABILITIES.textDocument ?? {};
  const pulling = {
    workspace: { diagnostics: { refreshSupport: true } },
    textDocument: { ...others, diagnostic: {} },
  };
  interface Report {
    readonly items: readonly {
      readonly code?: string;
      readonly items?: readonly { readonly code: string }[];
    }[];
  }

  it('gets them when it asks, hears when to ask again, and is told none', async () => {
    const asked: string[] = [];
    const { editor } = await startSession({
      capabilities: pulling,
      answer: (method) => void asked.push(method),
    });
    expect(editor.capabilities?.diagnosticProvider).toMatchObject({ interFileDependencies: true });
    const pull = (of: string) =>
      editor.connection.sendRequest<Report>('textDocument/diagnostic', { textDocument: { uri: of } });
    await editor.open(uri, BAD);
    expect((await pull(uri)).items.map(({ code }) => code)).toContain('4019/app-key-malformed');
    const all = await editor.connection.sendRequest<Report>('workspace/diagnostic', {
      previousResultIds: [],
    });
    expect(all.items).toMatchObject([{ uri, items: [{ code: '4019/app-key-malformed' }] }]);
    await editor.type(uri, 'YOUR_APP_KEY', '0123456789abcdef'.repeat(2));
    expect((await pull(uri)).items).toEqual([]);
    await vi.waitFor(() => expect(asked).toContain('workspace/diagnostic/refresh'));
    expect((await pull(`${FOLDER}/never-opened.ts`)).items).toEqual([]);
    expect(editor.published).toEqual([]);
  });

  it('is told them where it takes both', async () => {
    const both = { textDocument: { ...CAPABILITIES.textDocument, publishDiagnostics: {}, diagnostic: {} } };
    const { editor } = await startSession({ capabilities: both });
    expect(editor.capabilities).not.toHaveProperty('diagnosticProvider');
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
  });
});

describe('an editor without code action literals', () => {
  it('gets each fix as a command that asks it to apply the edit', async () => {
    const applied: { edit: WorkspaceEdit }[] = [];
    const { editor } = await startSession({
      capabilities: { workspace: { applyEdit: true } },
      disk: new Map([['/shop/package.json', VITE]]),
      answer: (_method, params) => {
        applied.push(params as { edit: WorkspaceEdit });
        return { applied: true };
      },
    });
    await editor.open(uri, PRIVATE);
    await editor.until('the problem', () => editor.codes(uri).includes('4019/env-not-public'));
    const actions = (await editor.codeActions(uri, editor.problems(uri))) as unknown as Command[];
    expect(actions.length).toBeGreaterThan(1);
    const [first] = actions;
    expect(Object.keys(first!).sort()).toEqual(['arguments', 'command', 'title']);
    expect(editor.capabilities?.executeCommandProvider?.commands).toContain(first!.command);
    const { command, arguments: args } = first!;
    await editor.connection.sendRequest('workspace/executeCommand', { command, arguments: args });
    expect(applied.map(({ edit }) => edit)).toEqual(args);
    expect(JSON.stringify(args)).toContain('VITE_KAKAO_JS_KEY');
  });

  it('is not offered the command where it knows better', async () => {
    const { editor } = await startSession();
    expect(editor.capabilities?.executeCommandProvider?.commands).not.toContain('kakaoShare.applyEdit');
  });
});

describe('an editor that does not watch files', () => {
  const { didChangeWatchedFiles: _, ...workspace } = CAPABILITIES.workspace!;
  const disk = () => new Map([['/shop/package.json', '{"name":"shop"}']]);
  const other = `${FOLDER}/src/other.ts`;

  it.each([
    ['cannot', { capabilities: { ...CAPABILITIES, workspace } }],
    ['will not', { answer: () => Promise.reject(new Error('no')) }],
  ])(
    'because it %s, has package.json and .env looked at again at every open and save',
    async (_why, options) => {
      const files = disk();
      const { editor } = await startSession({ ...options, disk: files });
      await editor.open(uri, PRIVATE);
      await editor.until('an answer', () => editor.published.length > 0);
      expect(editor.codes(uri)).not.toContain('4019/env-not-public');

      files.set('/shop/package.json', VITE);
      await editor.open(other, BAD);
      await editor.until('the problem', () => editor.codes(uri).includes('4019/env-not-public'));

      files.set('/shop/package.json', '{"name":"shop"}');
      await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri: other } });
      await editor.until('no problem', () => !editor.codes(uri).includes('4019/env-not-public'));
    },
  );

  it('costs nothing where it does', async () => {
    const reads: string[] = [];
    const { editor } = await startSession({
      disk: disk(),
      files: (same) => ({
        ...same,
        read: (file) => {
          reads.push(file);
          return same.read(file);
        },
      }),
    });
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    await vi.waitFor(() => expect(editor.registered).toContain('workspace/didChangeWatchedFiles'));
    const before = reads.length;
    await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await editor.hover(uri, { line: 0, character: 0 });
    expect(reads.length).toBe(before);
  });
});

describe('Markdown as plain text', () => {
  it('keeps the words, the addresses and what was escaped', () => {
    expect(plainText('**Kakao 4019** · `a*b`\n\n\n- [Kakao](https://k.example/x) \\[1\\]\\(2\\)')).toBe(
      'Kakao 4019 · a*b\n\n- Kakao (https://k.example/x) [1]\\(2)',
    );
    expect(plainText('1\\. a\n\n\\- b\n\n2\\) c')).toBe('1. a\n\n- b\n\n2) c');
    expect(plainText('![](data:image/svg+xml,x)')).toBe('');
    expect(plainText('[`a.ts`](file:///a.ts#L1,1)')).toBe('a.ts (file:///a.ts#L1,1)');
  });
});
