/** The server as it runs in a browser: every file comes from the editor. */
import { describe, expect, it } from 'vitest';
import type { FindFilesParams } from '../../server/src/session/protocol.ts';
import { startSession } from './inProcess.ts';

const FOLDER = 'vscode-vfs://github/owner/shop';
const BAD = "Kakao.init('YOUR_APP_KEY');\n";
const files = new Map([
  [`${FOLDER}/package.json`, '{"scripts":{"dev":"vite"},"devDependencies":{"vite":"7.1.0"}}'],
  [`${FOLDER}/src/kakao.ts`, BAD],
  [`${FOLDER}/src/plain.ts`, 'export const answer = 42;\n'],
  [`${FOLDER}/src/picture.ts`, `kakao\0${BAD}`],
]);

async function start(readable: boolean) {
  const session = await startSession({ folder: FOLDER, throughEditor: true });
  const { connection } = session.editor;
  const asked: string[] = [];
  if (readable) {
    connection.onRequest('kakaoShare/readFile', ({ uri }: { uri: string }) => {
      asked.push(uri);
      return files.get(uri) ?? null;
    });
    connection.onRequest('kakaoShare/findFiles', ({ folder, include, maximum }: FindFilesParams) => {
      expect(maximum).toBeGreaterThan(100);
      // As ripgrep sees it.
      expect(include).not.toMatch(/\{[^}]*\{/);
      const named = include.includes('package.json');
      return [...files.keys()].filter(
        (uri) => uri.startsWith(folder) && uri.endsWith('package.json') === named,
      );
    });
  }
  return { ...session, asked };
}

describe('a virtual file system', () => {
  it('is read through the editor, file by file and as a whole', async () => {
    const { editor, asked } = await start(true);
    const uri = `${FOLDER}/src/env.ts`;
    await editor.open(uri, 'Kakao.init(import.meta.env.KAKAO_JS_KEY);\n');
    await editor.until('the problem', () => editor.codes(uri).includes('4019/env-not-public'));
    expect(asked).toContain(`${FOLDER}/package.json`);

    const { findings } = await editor.connection.sendRequest<{
      findings: { uri: string; code: string; verdict: string }[];
    }>('kakaoShare/diagnose', {});
    const malformed = findings.filter(
      ({ code, verdict }) => code === '4019/app-key-malformed' && verdict === 'violated',
    );
    expect(malformed.map((finding) => finding.uri)).toEqual([`${FOLDER}/src/kakao.ts`]);
  });

  it('that the editor cannot read costs nothing but what stands in it', async () => {
    const { editor } = await start(false);
    const uri = `${FOLDER}/src/kakao.ts`;
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.codes(uri).includes('4019/app-key-malformed'));
  });
});
