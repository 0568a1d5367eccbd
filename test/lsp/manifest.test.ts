/** The manifest and the code while both are open: each edit of one shows at the other, without another scan. */
import { describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import { FileChangeType } from 'vscode-languageserver/node';
import type { Files } from '../../server/src/session/runtime.ts';
import { processTime } from '../processTime.ts';
import type { Editor } from './editor.ts';
import { FOLDER, startSession } from './inProcess.ts';

const share = `${FOLDER}/src/share.ts`;
const manifest = `${FOLDER}/kakao-share.json`;
const LINK = '4002/link-domain-not-registered';
const SHARE = "Kakao.Share.sendScrap({ requestUrl: 'https://blog.example.com/sale' });\n";
const withDomains = (...domains: string[]) => `{
  // copied from the console
  "apps": [{ "webDomains": [${domains.map((domain) => `"${domain}"`).join(', ')}] }]
}
`;
const REGISTERED = withDomains('https://blog.example.com');
const OTHER = withDomains('https://shop.example.com');

/** A session that counts scans and reads of the disk. */
async function start(disk = new Map<string, string>()) {
  const counted = { scans: 0, reads: [] as string[] };
  const files = (real: Files): Files => ({
    read: (file) => {
      counted.reads.push(file);
      return real.read(file);
    },
    scan: (...given) => {
      counted.scans++;
      return real.scan(...given);
    },
  });
  disk.set('/shop/package.json', '{ "name": "shop" }');
  const { editor } = await startSession({ disk, files });
  return { editor, counted, disk };
}

const broken =
  (editor: Editor, uri = share) =>
  () =>
    editor.codes(uri).includes(LINK);
const fine =
  (editor: Editor, uri = share) =>
  () =>
    editor.problems(uri).length === 0;

describe('a manifest that is edited', () => {
  it('judges open files again, without a scan and without reading the disk', async () => {
    const { editor, counted } = await start(new Map([['/shop/kakao-share.json', REGISTERED]]));
    await editor.open(share, SHARE);
    await editor.open(manifest, REGISTERED, 'jsonc');
    // The first scan of the package must be over before anything is counted.
    await editor.connection.sendRequest('kakaoShare/diagnose', {});
    const scans = counted.scans;
    counted.reads.length = 0;
    await editor.type(manifest, 'blog', 'shop');
    await editor.until('the link is not registered', broken(editor));
    await editor.type(manifest, 'shop', 'blog');
    await editor.until('the link is registered', fine(editor));
    await editor.type(manifest, '"https://blog.example.com"', '"https://blog.exam');
    await editor.type(manifest, 'blog.exam', 'blog.example.com"');
    await editor.type(share, 'blog', 'shop');
    await editor.until('the other direction', broken(editor));
    expect(counted).toEqual({ scans, reads: [] });
  });

  it('judges files that were scanned and are not open, where the whole project is listed', async () => {
    const disk = new Map([
      ['/shop/kakao-share.json', REGISTERED],
      ['/shop/src/closed.ts', SHARE],
    ]);
    disk.set('/shop/package.json', '{ "name": "shop" }');
    const { editor } = await startSession({ disk, settings: { problems: 'always' } });
    const closed = `${FOLDER}/src/closed.ts`;
    await editor.open(manifest, REGISTERED, 'jsonc');
    await editor.connection.sendRequest('kakaoShare/diagnose', {});
    await editor.type(manifest, 'blog', 'shop');
    await editor.until('the closed file is judged', broken(editor, closed));
    await editor.type(manifest, 'shop', 'blog');
    await editor.until('and again', fine(editor, closed));
  });

  it('says nothing about the code while it is half typed', async () => {
    const { editor } = await start();
    await editor.open(share, SHARE);
    await editor.open(manifest, OTHER, 'jsonc');
    await editor.until('the link is not registered', broken(editor));
    await editor.type(manifest, '] }]\n}', '');
    await editor.until('the syntax', () => editor.codes(manifest).includes('manifest/syntax'));
    await editor.until('nothing is claimed', fine(editor));
  });

  it('keeps its comments when a quick fix in the code adds to it', async () => {
    const { editor } = await start();
    await editor.open(share, SHARE);
    await editor.open(manifest, OTHER, 'jsonc');
    await editor.until('the link is not registered', broken(editor));
    const problem: Diagnostic = editor.problems(share)[0]!;
    const actions: CodeAction[] = await editor.codeActions(share, [problem], ['quickfix']);
    const add = actions.find(({ title }) => title.includes('webDomains'))!;
    await editor.apply(add.edit!);
    expect(editor.text(manifest)).toBe(withDomains('https://shop.example.com', 'https://blog.example.com'));
    await editor.until('the link is registered', fine(editor));
  });
});

describe('a manifest on disk', () => {
  it('counts from when it appears until it disappears, wherever it moves', async () => {
    const { editor, disk } = await start();
    const moved = `${FOLDER}/src/kakao-share.json`;
    await editor.open(share, SHARE);
    await editor.until('nothing is claimed', fine(editor));
    disk.set('/shop/kakao-share.json', OTHER);
    await editor.changeOnDisk(manifest, FileChangeType.Created);
    await editor.until('it appeared', broken(editor));

    disk.delete('/shop/kakao-share.json');
    disk.set('/shop/src/kakao-share.json', REGISTERED);
    await editor.changeOnDisk(manifest, FileChangeType.Deleted);
    await editor.changeOnDisk(moved, FileChangeType.Created);
    await editor.until('the one that moved counts', fine(editor));

    disk.set('/shop/src/kakao-share.json', OTHER);
    await editor.changeOnDisk(moved, FileChangeType.Changed);
    await editor.until('it changed', broken(editor));

    disk.delete('/shop/src/kakao-share.json');
    await editor.changeOnDisk(moved, FileChangeType.Deleted);
    await editor.until('it is gone', fine(editor));
  });

  it('gives way to the one that is open, and comes back when that is closed', async () => {
    const { editor } = await start(new Map([['/shop/kakao-share.json', OTHER]]));
    await editor.open(share, SHARE);
    await editor.until('the one on disk', broken(editor));
    await editor.open(manifest, REGISTERED, 'jsonc');
    await editor.until('the open one', fine(editor));
    await editor.close(manifest);
    await editor.until('the one on disk again', broken(editor));
  });

  it('gives way to a nearer one, which the report mentions', async () => {
    const { editor } = await start(
      new Map([
        ['/shop/kakao-share.json', OTHER],
        ['/shop/src/kakao-share.json', REGISTERED],
      ]),
    );
    await editor.open(share, SHARE);
    const { markdown } = await editor.connection.sendRequest<{ markdown: string }>('kakaoShare/diagnose', {});
    expect(editor.problems(share)).toEqual([]);
    expect(markdown).toContain('src/kakao-share.json');
    expect(markdown).toMatch(/another manifest/i);
  });
});

it('a new manifest names the native apps that build files show', async () => {
  const { editor } = await start(
    new Map([
      ['/shop/src/share.ts', SHARE],
      ['/shop/app.json', '{ "name": "ShopApp" }'],
      ['/shop/android/app/build.gradle', "defaultConfig { applicationId 'com.example.shop' }"],
      ['/shop/ios/ShopApp/Info.plist', '<key>CFBundleIdentifier</key><string>com.example.shop.ios</string>'],
    ]),
  );
  await editor.open(share, SHARE);
  type Answer = { manifests: { uri: string; text: string }[] };
  const { manifests } = await editor.connection.sendRequest<Answer>('kakaoShare/createManifest', {});
  expect(manifests.map(({ uri }) => uri)).toEqual([manifest]);
  expect(manifests[0]!.text).toContain('"packageName": "com.example.shop"');
  expect(manifests[0]!.text).toContain('"com.example.shop.ios"');
});

it('offers package names for the first time as for the second', async () => {
  const { editor } = await start(
    new Map([['/shop/android/app/build.gradle', "defaultConfig { applicationId 'com.example.shop' }"]]),
  );
  await editor.open(share, SHARE);
  const text = '{ "apps": [{ "nativeKeys": [{ "android": { "packageName": "" } }] }] }\n';
  await editor.open(manifest, text, 'jsonc');
  const items = await editor.connection.sendRequest<{ label: string }[]>('textDocument/completion', {
    textDocument: { uri: manifest },
    position: editor.at(manifest, '"" }', 1),
  });
  expect(items.map(({ label }) => label)).toEqual(['com.example.shop']);
});

it('says of a manifest that is too large to be one that it was not read', async () => {
  const { editor } = await start();
  await editor.open(share, SHARE);
  await editor.open(manifest, `${OTHER}${' '.repeat(9_000_000)}`, 'jsonc');
  await editor.until('it is too large', () => editor.codes(manifest).includes('manifest/syntax'));
  expect(editor.problems(manifest)[0]?.range.end).toEqual({ line: 0, character: 1 });
  expect(editor.problems(share)).toEqual([]);
}, 30_000);

it('an edit of a manifest with 10,000 domains is judged while one waits', async () => {
  const { editor } = await start();
  const many = Array.from({ length: 10_000 }, (_, index) => `https://shop${index}.example.com`);
  await editor.open(share, SHARE);
  await editor.open(manifest, withDomains(...many), 'jsonc');
  await editor.until('the link is not registered', broken(editor));
  const began = processTime();
  await editor.type(manifest, 'shop9999', 'blog');
  await editor.until('the link is registered', fine(editor));
  // 150 ms of it are the pause after typing; the limit leaves room for a busy machine, not for a slow algorithm.
  expect(processTime() - began).toBeLessThan(3000);
});
