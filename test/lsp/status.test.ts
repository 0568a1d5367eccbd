import { expect, it } from 'vitest';
import type { StatusParams } from '../../server/src/session/protocol.ts';
import { FOLDER, startSession } from './inProcess.ts';

const uri = `${FOLDER}/src/kakao.js`;
const KEY = 'c0ffee'.repeat(6).slice(0, 32);
const disk = () =>
  new Map([
    ['/shop/package.json', '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }'],
    ['/shop/index.html', '<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js"></script>\n'],
    ['/shop/src/share.js', 'export const share = (message) => Kakao.Share.sendDefault(message);\n'],
  ]);

type Said = { readonly method?: string; readonly params?: StatusParams };

it('the status says what is done, stops saying it, and counts what is listed', async () => {
  const { editor, said } = await startSession({
    disk: disk(),
    initializationOptions: { commandLinks: true },
  });
  const statuses = () =>
    (said() as Said[]).flatMap(({ method, params }) =>
      method === 'kakaoShare/status' && params ? [params] : [],
    );
  await editor.open(uri, "Kakao.init('x');\n");
  await editor.until('an error', () => statuses().at(-1)?.errors === 1);
  await editor.connection.sendRequest('kakaoShare/diagnose', {});
  expect(statuses().map(({ isReading }) => isReading)).toContain(true);
  // The package may be read in the background, too.
  await editor.until('nothing is read', () => statuses().at(-1)?.isReading === false);
  expect(statuses().at(-1)).toEqual({
    isReading: false,
    projects: [{ framework: 'Vite', sdkVersions: ['2.7.4'] }],
    errors: 1,
    warnings: expect.any(Number),
  });
  await editor.type(uri, "'x'", `'${KEY}'`);
  await editor.until('no error', () => statuses().at(-1)?.errors === 0);
});

it('a scan that fails is no longer said to be under way', async () => {
  const { editor, said } = await startSession({
    initializationOptions: { commandLinks: true },
    files: (files) => ({ ...files, scan: () => Promise.reject(new Error('the disk is on fire')) }),
  });
  await editor.connection.sendRequest('kakaoShare/diagnose', {}).catch(() => undefined);
  const reading = (said() as Said[]).flatMap(({ method, params }) =>
    method === 'kakaoShare/status' ? [params?.isReading] : [],
  );
  expect(reading).toEqual([true, false]);
});

it('the log tells what was read, and what is unknown and why', async () => {
  const files = disk();
  files.set('/shop/src/kakao.js', 'Kakao.init(import.meta.env.VITE_KAKAO_KEY);\n');
  const { editor } = await startSession({ disk: files });
  await editor.connection.sendRequest('kakaoShare/diagnose', {});
  expect(editor.logged).toContainEqual(
    expect.stringMatching(/^Read \/shop: 4 files, 3 mention Kakao, 0 not readable, \d+ ms\.$/),
  );
  expect(editor.logged).toContainEqual(expect.stringMatching(/^Unknown: [\w/-]+ at src\/\w+\.js:1: ./));
});
