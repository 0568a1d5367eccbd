/** The report that a panel follows: true by now, told of once when it is not, repaired from where it is read. */
import { describe, expect, it } from 'vitest';
import { CancellationTokenSource, type WorkspaceEdit } from 'vscode-languageserver/node';
import type { ReportView } from '../../server/src/core/view/reportView.ts';
import type { FixResult, ReportResult } from '../../server/src/session/protocol.ts';
import type { Editor } from './editor.ts';
import { FOLDER, type ServerOptions, startSession } from './inProcess.ts';

const SHARE = `${FOLDER}/src/share.ts`;
const CODE = '4002/template-id-not-integer';
const MANIFEST = JSON.stringify({ apps: [{ webDomains: ['https://a.example.com'] }] }, null, 2);

const shop = () =>
  new Map([
    ['/shop/package.json', '{"name":"shop"}'],
    ['/shop/kakao-share.json', MANIFEST],
    [
      '/shop/src/share.ts',
      "Kakao.Share.sendCustom({ templateId: '123' });\nKakao.Share.sendCustom({ templateId: '456' });\nKakao.Share.sendScrap({ requestUrl: 'https://www.a.example.com/x' });\n",
    ],
  ]);

async function started(options: ServerOptions = {}) {
  const disk = options.disk ?? shop();
  const { editor, said } = await startSession({ disk, ...options });
  let told = 0;
  editor.connection.onNotification('kakaoShare/reportChanged', () => {
    told++;
  });
  const report = (revision?: string) =>
    editor.connection.sendRequest<ReportResult>(
      'kakaoShare/report',
      revision === undefined ? {} : { revision },
    );
  const view = async (): Promise<ReportView> => (await report()).view!;
  const open = () => editor.open(SHARE, disk.get('/shop/src/share.ts')!);
  return { editor, said, disk, report, view, open, told: () => told };
}

const diagnose = (editor: Editor) => editor.connection.sendRequest('kakaoShare/diagnose', {});
const codes = (view: ReportView) => view.projects.flatMap(({ mistakes }) => mistakes.map(({ code }) => code));

async function until(holds: () => boolean): Promise<void> {
  for (let left = 200; left > 0 && !holds(); left--) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(holds()).toBe(true);
}

describe('kakaoShare/report', () => {
  it('has nothing to say before a diagnosis, then the same as Markdown', async () => {
    const { editor, report, view } = await started();
    expect(await report()).toBeNull();
    const { markdown } = await editor.connection.sendRequest<{ markdown: string }>('kakaoShare/diagnose', {});
    const shown = await view();
    expect(shown.counts.error).toBe(3);
    for (const code of codes(shown)) expect(markdown).toContain(code);
    expect(shown.projects[0]!.mistakes[0]!.place).toMatchObject({
      path: 'src/share.ts',
      uri: SHARE,
      line: 1,
    });
  });

  it('is told of once when it is true no longer, and not before anybody asked', async () => {
    const { editor, open, view, told, report } = await started();
    await diagnose(editor);
    await open();
    const { revision } = await report();
    await editor.until('the problems', () => editor.codes(SHARE).length > 0);
    const before = told();
    await editor.type(SHARE, "'123'", '123');
    await editor.until('one less', () => editor.codes(SHARE).filter((code) => code === CODE).length === 1);
    await editor.type(SHARE, "'456'", '456');
    await editor.until('none', () => !editor.codes(SHARE).includes(CODE));
    await until(() => told() > before);
    expect(told()).toBe(before + 1);
    const answer = await report(revision);
    expect(codes(answer.view!)).not.toContain(CODE);
    expect(await report(answer.revision)).toEqual({ revision: answer.revision, view: null });
    expect(codes(await view())).toContain('4002/link-domain-not-registered');
  });

  it('follows a manifest that changes on disk, and settings', async () => {
    const { editor, disk, report, view, told } = await started();
    await diagnose(editor);
    expect(codes(await view())).toContain('4002/link-domain-not-registered');
    disk.set('/shop/kakao-share.json', MANIFEST.replace('https://a.', 'https://www.a.'));
    await editor.changeOnDisk(`${FOLDER}/kakao-share.json`, 2);
    await until(() => told() > 0);
    expect(codes(await view())).not.toContain('4002/link-domain-not-registered');
    const before = told();
    editor.settings = { locale: 'ko', rules: { [CODE]: 'warning' } };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until(() => told() > before);
    const korean = (await report()).view!;
    expect(korean.counts).toEqual({ error: 0, warning: 2, information: 0 });
    expect([korean.locale, korean.outlook]).toEqual(['ko', 'doubtful']);
    editor.settings = { rules: { [CODE]: 'off' } };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until(() => told() > before + 1);
    expect(codes(await view())).toEqual([]);
  });

  it('names a finding the same while something else is typed', async () => {
    const { editor, open, view } = await started();
    await open();
    await diagnose(editor);
    const ids = async () => (await view()).projects[0]!.mistakes.map(({ id }) => id);
    const before = await ids();
    expect(new Set(before).size).toBe(3);
    await editor.change(SHARE, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: '\n\n' },
    ]);
    expect(await ids()).toEqual(before);
  });

  it('has what was read before a cancellation, and says so', async () => {
    const { editor, view } = await started({
      files: (files) => ({
        ...files,
        scan: async (root, options) => {
          await files.scan(root, options);
          while (!options.isCancelled()) await new Promise((resolve) => setTimeout(resolve, 5));
          options.onFile(`${root}/late.js`, "Kakao.Share.sendCustom({ templateId: 'late' });");
          return { files: 3, candidates: 2, unread: [] };
        },
      }),
    });
    const source = new CancellationTokenSource();
    const answer = editor.connection.sendRequest('kakaoShare/diagnose', {}, source.token);
    setTimeout(() => source.cancel(), 200);
    await expect(answer).rejects.toBeDefined();
    // The file that was being read is there, and counted where its mistake is.
    await expect.poll(async () => JSON.stringify(await view())).toContain('late.js');
    const partial = await view();
    expect(codes(partial)).toContain(CODE);
    expect(partial.failures.join()).toMatch(/cancelled/);
    expect(partial.headline).toMatch(/^Sharing will fail/);
    expect(partial.summary).toMatch(/^Cancelled: only a part was checked · .* · 3 files, 3 mention Kakao, /);
  });

  it('is exported as Markdown, HTML, JSON and SARIF, and as nothing else', async () => {
    const { editor } = await started();
    const text = async (format: string) =>
      (await editor.connection.sendRequest<{ text: string } | null>('kakaoShare/exportReport', { format }))
        ?.text;
    expect(await text('json')).toBeUndefined();
    await diagnose(editor);
    expect(await text('markdown')).toContain(CODE);
    expect(await text('html')).toContain(`>${CODE}</a>`);
    expect(JSON.parse((await text('json'))!)).toMatchObject({ version: 1, summary: { files: 3 } });
    expect(JSON.parse((await text('sarif'))!)).toMatchObject({ version: '2.1.0' });
    expect(await text('toString')).toBeUndefined();
  });
});

describe('kakaoShare/fixReported', () => {
  /** Applies what the server asks for to the open document. */
  async function fixing() {
    const parts = await started();
    const { editor, open } = parts;
    editor.connection.onRequest('workspace/applyEdit', async ({ edit }) => {
      await editor.apply(edit);
      return { applied: true };
    });
    await open();
    await editor.open(`${FOLDER}/kakao-share.json`, MANIFEST, 'jsonc');
    await diagnose(editor);
    const fix = (params: object) =>
      editor.connection.sendRequest<{ fixed: number; files: { uri: string }[] }>(
        'kakaoShare/fixReported',
        params,
      );
    return { ...parts, fix };
  }

  it('repairs one finding, and the report follows', async () => {
    const { editor, view, fix } = await fixing();
    const { id } = (await view()).projects[0]!.mistakes.find(({ code }) => code === CODE)!;
    expect(await fix({ id })).toEqual({ fixed: 1, files: [{ uri: SHARE }] });
    expect(editor.text(SHARE)).toContain('templateId: 123 }');
    expect(editor.text(SHARE)).toContain("templateId: '456' }");
    expect(codes(await view()).filter((code) => code === CODE)).toHaveLength(1);
  });

  it('repairs all that is safe at once', async () => {
    const { editor, view, fix } = await fixing();
    const { fixable } = await view();
    expect((await fix({})).fixed).toBe(fixable);
    expect(editor.text(SHARE)).toMatch(/templateId: 123 }[\s\S]*templateId: 456 }/);
    expect((await view()).fixable).toBe(0);
  });

  it('shows what one that is not safe would change, and applies it when it is asked for by its title', async () => {
    const disk = new Map([
      ['/shop/package.json', '{"scripts":{"dev":"vite"},"devDependencies":{"vite":"7.1.0"}}'],
      ['/shop/.env', 'KEY=0123456789abcdef0123456789abcdef\n'],
      ['/shop/src/share.ts', 'Kakao.init(import.meta.env.KEY);\n'],
    ]);
    const { editor, open, view, said } = await started({ disk });
    const edits: WorkspaceEdit[] = [];
    editor.connection.onRequest('workspace/applyEdit', ({ edit }) => {
      edits.push(edit);
      return { applied: true };
    });
    await open();
    await diagnose(editor);
    const { id, fix, otherFixes } = (await view()).projects[0]!.mistakes[0]!;
    expect([fix, otherFixes.length]).toEqual([null, 1]);
    const ask = (params: object) => editor.connection.sendRequest('kakaoShare/fixReported', params);
    const [title] = otherFixes;
    expect(await ask({ id })).toEqual({ fixed: 0, files: [] });
    expect(await ask({ id, title: 'Delete everything' })).toEqual({ fixed: 0, files: [] });
    const { changes } = (await ask({ id, title, only: 'shown' })) as FixResult;
    expect(changes).toContainEqual({
      path: 'src/share.ts',
      lines: ['- Kakao.init(import.meta.env.KEY);', '+ Kakao.init(import.meta.env.VITE_KEY);'],
    });
    expect(changes!.map(({ path }) => path)).toContain('.env');
    expect(JSON.stringify(said())).not.toContain('0123456789abcdef0123456789abcdef');
    expect(edits).toEqual([]);
    expect(await ask({ id, title })).toMatchObject({ fixed: 1 });
    expect(edits).toHaveLength(1);
  });

  it('does nothing for a name that no finding has', async () => {
    const { fix } = await fixing();
    for (const id of ['', 'x', `${CODE}@x#0`, '__proto__'])
      expect(await fix({ id })).toEqual({ fixed: 0, files: [] });
  });
});
