/** `kakao-share-doctor types`, in a process of its own. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { typeDeclaration } from '../../server/src/core/declaration/typeDeclaration.ts';
import { commandForTests } from './builtCommand.ts';

const command = commandForTests();

function project(files: Readonly<Record<string, string>>) {
  const folder = command.folderOf(files);
  return {
    types: (...args: readonly string[]) => command.run(['types', ...args], { cwd: folder }),
    read: (file: string) => readFileSync(join(folder, file), 'utf8'),
    folder,
  };
}

const page = (version: string) =>
  `<script src="https://t1.kakaocdn.net/kakao_js_sdk/${version}/kakao.min.js"></script>\n`;

it('writes the declaration of the version that is named, where it is told to', async () => {
  const { types, read } = project({});
  const { status, stdout, stderr } = await types('--sdk', '2.7.4', '--out', 'deep/er/kakao.d.ts');
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: 'Wrote deep/er/kakao.d.ts: Kakao’s SDK 2.7.4.\n',
    stderr: '',
  });
  expect(read('deep/er/kakao.d.ts')).toBe(typeDeclaration('2.7.4', 'en'));
});

it('takes the version that the project loads, and the folder that TypeScript looks at', async () => {
  const shop = project({ 'package.json': '{}', 'index.html': page('2.7.1'), 'src/share.ts': '' });
  expect((await shop.types('--locale', 'ko')).stdout).toBe('작성함 src/kakao.d.ts: 카카오 SDK 2.7.1\n');
  expect(shop.read('src/kakao.d.ts')).toBe(typeDeclaration('2.7.1', 'ko'));
  const old = project({ 'share.js': 'Kakao.Link.sendDefault(cake);\n' });
  expect((await old.types()).stdout).toBe('Wrote types/kakao.d.ts: Kakao’s SDK 1.43.6.\n');
  const empty = project({});
  expect((await empty.types('--out', '-')).stdout).toBe(typeDeclaration('2.8.3', 'en'));
  expect(readdirSync(empty.folder)).toEqual([]);
  const elsewhere = await empty.types(shop.folder, '--out', '-');
  expect(elsewhere.stdout).toBe(typeDeclaration('2.7.1', 'en'));
});

it('writes its own file anew, and nobody else’s', async () => {
  const { types, read, folder } = project({ 'kakao.d.ts': 'declare const Kakao: any;\n' });
  const refused = await types('--sdk', '2.7.4', '--out', 'kakao.d.ts');
  expect(refused).toMatchObject({ status: 2, stdout: '' });
  expect(refused.stderr).toContain('kakao.d.ts exists already');
  expect(read('kakao.d.ts')).toBe('declare const Kakao: any;\n');

  writeFileSync(join(folder, 'kakao.d.ts'), typeDeclaration('1.43.5', 'ko'));
  expect((await types('--sdk', '2.7.4', '--out', 'kakao.d.ts')).status).toBe(0);
  expect(read('kakao.d.ts')).toBe(typeDeclaration('2.7.4', 'en'));

  symlinkSync(join(folder, 'kakao.d.ts'), join(folder, 'link.d.ts'));
  mkdirSync(join(folder, 'folder.d.ts'));
  for (const out of ['link.d.ts', 'folder.d.ts', 'kakao.d.ts/inside.d.ts']) {
    const { status, stderr } = await types('--sdk', '2.0.1', '--out', out);
    expect([status, stderr]).toEqual([2, expect.stringContaining(`${out} cannot be written`)]);
  }
  expect(read('kakao.d.ts')).toBe(typeDeclaration('2.7.4', 'en'));
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

it('says which versions it has, and what else it was not told rightly', async () => {
  const { types, folder } = project({ 'a/index.html': page('2.7.1'), 'b/index.html': page('2.7.4') });
  const unknown = await types('--sdk', '9.9.9');
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toMatch(/SDK 9\.9\.9 is not known\. Known: 1\.0\.22, .*, 2\.7\.4, .*, 2\.8\.3\.\n$/);
  expect((await types('--sdk', '__proto__')).stderr).toContain('SDK __proto__ is not known');
  expect((await types()).stderr).toContain('several versions of the SDK: 2.7.1, 2.7.4. Name one with --sdk');
  expect((await types('no-such-folder')).stderr).toContain('no-such-folder');
  expect((await types('a', 'b')).stderr).toContain('one project folder');
  expect((await types('--format', 'json')).stderr).toContain('--format json');
  expect((await types('--fix')).stderr).toContain('--fix');
  expect((await command.run([folder, '--sdk', '2.7.4'])).stderr).toContain('“types” only');
  expect(existsSync(join(folder, 'types'))).toBe(false);
});
