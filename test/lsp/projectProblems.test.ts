/** Problems of files that nobody has opened: which are listed, and that none of them goes stale. */
import { describe, expect, it } from 'vitest';
import { CancellationTokenSource, FileChangeType } from 'vscode-languageserver/node';
import type { Core } from '../../server/src/session/runtime.ts';
import { FOLDER, type ServerOptions, startSession } from './inProcess.ts';

const config = `${FOLDER}/next.config.js`;
const share = `${FOLDER}/src/share.js`;
const caller = `${FOLDER}/src/page.js`;
const BLOCKED = '5001/csp-blocks-kakao';
const CALL = "Kakao.Share.sendCustom({ templateId: '1' });\n";
const POLICY = (sources: string) =>
  `module.exports = {\n  headers: async () => [{\n    source: '/(.*)',\n    headers: [{ key: 'Content-Security-Policy', value: "connect-src 'self'${sources}" }],\n  }],\n};\n`;

const disk = () =>
  new Map([
    ['/shop/package.json', '{ "dependencies": { "next": "16.0.0" } }'],
    ['/shop/next.config.js', POLICY('')],
    ['/shop/src/share.js', CALL],
    ['/shop/src/send.js', 'export const sendPage = (url) => Kakao.Share.sendScrap({ requestUrl: url });\n'],
    ['/shop/src/page.js', "import { sendPage } from './send';\nsendPage('http://localhost:3000');\n"],
  ]);

async function diagnosed(options: ServerOptions = {}) {
  const files = disk();
  const { editor } = await startSession({ disk: files, ...options });
  await editor.connection.sendRequest('kakaoShare/diagnose', {});
  const use = async (settings: object) => {
    editor.settings = settings;
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  };
  const write = async (path: string, text: string | undefined) => {
    if (text === undefined) files.delete(path);
    else files.set(path, text);
    const kind = text === undefined ? FileChangeType.Deleted : FileChangeType.Changed;
    await editor.changeOnDisk(`file://${path}`, kind);
  };
  return { editor, use, write };
}

describe('after a diagnosis', () => {
  it('the whole project is listed: configuration, and callers that say nothing of Kakao, too', async () => {
    const { editor } = await diagnosed();
    expect(editor.codes(config)).toEqual([BLOCKED]);
    expect(editor.codes(share)).toContain('4002/template-id-not-integer');
    expect(editor.codes(caller)).toEqual(['4041/link-not-public']);
    expect(editor.published.find(({ uri }) => uri === config)?.version).toBeUndefined();
  });

  it('what is mended on disk goes, and what is deleted', async () => {
    const { editor, write } = await diagnosed();
    await write('/shop/next.config.js', POLICY(' https://kapi.kakao.com https://sharer.kakao.com'));
    await editor.until('mended', () => editor.problems(config).length === 0);
    await write('/shop/src/page.js', undefined);
    await editor.until('gone', () => editor.problems(caller).length === 0);
    await write('/shop/next.config.js', POLICY(''));
    await editor.until('back', () => editor.problems(config).length === 1);
  });

  it('what is typed in one file changes the problems of others, and nothing else is put into words again', async () => {
    const words: string[] = [];
    const listening = (core: Core): Core => ({
      ...core,
      renderMessage(message, locale) {
        words.push(core.renderMessage(message, locale));
        return core.renderMessage(message, locale);
      },
    });
    const { editor } = await diagnosed({ core: listening });
    const blocked = editor.problems(config)[0]!.message;
    expect(words).toContain(blocked);
    const send = `${FOLDER}/src/send.js`;
    await editor.open(send, disk().get('/shop/src/send.js')!);
    await editor.hover(send, { line: 0, character: 0 });
    words.length = 0;
    await editor.type(send, 'requestUrl: url', "requestUrl: 'https://shop.example.com'");
    await editor.until('the caller is right', () => editor.problems(caller).length === 0);
    await editor.hover(send, { line: 0, character: 0 });
    expect(words).not.toContain(blocked);
  });

  it('a line more in an open file moves what a closed one says of it', async () => {
    const files = disk();
    const manifest = `${FOLDER}/kakao-share.json`;
    const MANIFEST = '{ "apps": [{ "webDomains": ["https://shop.example.com"] }] }';
    files.set('/shop/kakao-share.json', MANIFEST);
    const link = "{ mobileWebUrl: 'https://a.example.org', webUrl: 'https://a.example.org' }";
    files.set(
      '/shop/src/share.js',
      `Kakao.Share.sendDefault({ objectType: 'text', text: 'a', link: ${link} });\n`,
    );
    const { editor } = await startSession({ disk: files });
    await editor.connection.sendRequest('kakaoShare/diagnose', {});
    const related = () =>
      editor
        .problems(share)
        .flatMap((one) => one.relatedInformation ?? [])
        .find(({ location }) => location.uri === manifest);
    expect(related()?.location.range.start.line).toBe(0);
    await editor.open(manifest, MANIFEST, 'jsonc');
    // No offset says that anything has moved, so nothing is judged anew.
    await editor.type(manifest, '{ "apps"', '{\n"apps"');
    await editor.until('the second line', () => related()?.location.range.start.line === 1);
  });

  it('closing a file keeps its problems', async () => {
    const { editor } = await diagnosed();
    await editor.open(share, CALL);
    await editor.close(share);
    await editor.hover(caller, { line: 0, character: 0 });
    expect(editor.codes(share)).toContain('4002/template-id-not-integer');
  });

  it('the setting says whose, at once', async () => {
    const { editor, use } = await diagnosed();
    await use({ problems: 'open' });
    await editor.until('nothing of closed files', () => editor.problems(config).length === 0);
    expect([share, caller].flatMap((file) => editor.problems(file))).toEqual([]);
    await use({});
    await editor.until('all again', () => editor.problems(config).length === 1);
  });
});

describe('without a diagnosis', () => {
  it.each(['open', 'diagnosed'])('only open files are listed with "%s"', async (problems) => {
    const { editor } = await startSession({ disk: disk(), settings: { problems } });
    await editor.open(share, CALL);
    await editor.until('the open problem', () => editor.problems(share).length > 0);
    // The package is read by then, which has been shown to be enough for "always".
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(editor.problems(config)).toEqual([]);
  });

  it('all that is read is listed with "always"', async () => {
    const { editor } = await startSession({ disk: disk(), settings: { problems: 'always' } });
    await editor.open(share, CALL);
    await editor.until('the closed problem', () => editor.problems(config).length > 0);
  });

  it('one that was cancelled lists nothing that nobody has opened', async () => {
    const { editor } = await startSession({
      disk: disk(),
      settings: { scan: 'off' },
      files: (files) => ({ ...files, scan: () => new Promise(() => {}) }),
    });
    await editor.open(share, CALL);
    await editor.until('the open problem', () => editor.problems(share).length > 0);
    const source = new CancellationTokenSource();
    const diagnosis = editor.connection.sendRequest('kakaoShare/diagnose', {}, source.token);
    source.cancel();
    await expect(diagnosis).rejects.toThrow();
    await editor.hover(share, { line: 0, character: 0 });
    expect(editor.problems(config)).toEqual([]);
  });
});
