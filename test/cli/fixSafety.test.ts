/** `--fix` where writing goes wrong, or would go where nobody sent it. A file is then as it was, and the rest is fixed. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWindows } from '../scan/oddFiles.ts';
import { commandForTests, type Outcome } from './builtCommand.ts';

const command = commandForTests();
const { folderOf } = command;

const KEY = 'c0ffee00'.repeat(4);
const INIT = `Kakao.init('${KEY}');\n`;
const BAD = "Kakao.Share.sendCustom({ templateId: '123' });\n";
const GOOD = 'Kakao.Share.sendCustom({ templateId: 123 });\n';
const SHOP = {
  'package.json': '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }\n',
  'src/init.js': 'Kakao.init(import.meta.env.VITE_KAKAO_KEY);\n',
  'src/share.js': BAD,
};
const BAD_ENV = `VITE_KAKAO_KEY="${KEY}";\n`;
const GOOD_ENV = `VITE_KAKAO_KEY=${KEY}\n`;
const BAD_MANIFEST = '{ "apps": [{ "javascriptKeys": [{ "key": "VITE_KAKAO_KEY" }] }] }\n';
const GOOD_MANIFEST = '{ "apps": [{ "javascriptKeys": [{ "key": { "env": "VITE_KAKAO_KEY" } }] }] }\n';

const textOf = (...path: string[]): string => readFileSync(join(...path), 'utf8');
const leftovers = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'));

interface Fixing {
  readonly locale?: 'en' | 'ko';
  /** Runs in the command's process before its own code. */
  readonly before?: string;
  readonly path?: string;
}

function fix(folder: string, { locale = 'en', before, path = folder }: Fixing = {}): Promise<Outcome> {
  if (before === undefined) return command.run([path, '--fix', '--locale', locale]);
  const code = `const fs = require('node:fs');\nconst failure = (code) => Object.assign(new Error('injected'), { code });\n${before}`;
  const injected = join(folderOf({ 'inject.cjs': code }), 'inject.cjs');
  return command.run([path, '--fix', '--locale', locale], { env: { NODE_OPTIONS: `--require ${injected}` } });
}

describe('a write that fails', () => {
  const FAILING: Readonly<Record<string, string>> = {
    'half way on a full disk': `
      const real = fs.writeFileSync;
      fs.writeFileSync = (file, text) => {
        if (!text.includes('page')) return real(file, text);
        fs.writeSync(file, text.slice(0, text.length / 2));
        throw failure('ENOSPC');
      };`,
    'when it is flushed': `
      let text;
      const { writeFileSync, fsyncSync } = fs;
      fs.writeFileSync = (file, given) => writeFileSync(file, (text = given));
      fs.fsyncSync = (file) => {
        if (text.includes('page')) throw failure('ENOSPC');
        fsyncSync(file);
      };`,
    'when it takes its place': `
      const real = fs.renameSync;
      fs.renameSync = (from, to) => {
        if (to.endsWith('page.js')) throw failure('ENOSPC');
        real(from, to);
      };`,
  };

  it.each(Object.entries(FAILING))(
    '%s leaves the file as it was, and the others are fixed',
    async (_, before) => {
      const page = `// page\n${BAD}`;
      for (const locale of ['en', 'ko'] as const) {
        const shop = folderOf({ 'init.js': INIT, 'page.js': page, 'share.js': BAD });
        const { status, stderr } = await fix(shop, { locale, before });
        expect(status).toBe(2);
        expect(stderr).toMatch(
          locale === 'en' ? /^Not fixed: page\.js .*ENOSPC/m : /^수정하지 못함: page\.js .*ENOSPC/m,
        );
        expect(stderr).toMatch(locale === 'en' ? /^Fixed share\.js/m : /^수정함 share\.js/m);
        expect(stderr).not.toMatch(/^(?:Fixed|수정함) page\.js/m);
        expect([textOf(shop, 'page.js'), textOf(shop, 'share.js')]).toEqual([page, GOOD]);
        expect(leftovers(shop)).toEqual([]);
      }
    },
  );

  it('on a disk that really is full', async ({ skip }) => {
    const shop = folderOf({});
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', shop]).status === 0;
    if (!mounted) return skip('only the superuser may mount a file system');
    try {
      const page = `${BAD}${'// 한글\n'.repeat(4000)}`;
      for (const [name, text] of Object.entries({ 'init.js': INIT, 'page.js': page, 'share.js': BAD }))
        writeFileSync(join(shop, name), text);
      const { status, stderr } = await fix(shop);
      expect(stderr).toMatch(/^Not fixed: page\.js cannot be written \(ENOSPC\)/m);
      expect(status).toBe(2);
      expect([textOf(shop, 'page.js'), textOf(shop, 'share.js')]).toEqual([page, GOOD]);
      expect(leftovers(shop)).toEqual([]);
    } finally {
      spawnSync('umount', [shop]);
    }
  });
});

describe.skipIf(isWindows)('a link', () => {
  const PAGE = `export const id = '1';\n${BAD}`;
  const MAIN = ['./kakao', './lib/kakao']
    .map(
      (from, i) =>
        `import { id as id${i} } from '${from}';\nKakao.Share.sendCustom({ templateId: id${i} });\n`,
    )
    .join('');

  it('that leads out of the project is not written through', async () => {
    for (const locale of ['en', 'ko'] as const) {
      const outside = folderOf({ env: BAD_ENV, 'manifest.json': BAD_MANIFEST, 'kakao.js': PAGE });
      const shop = folderOf({ ...SHOP, 'src/main.js': MAIN });
      symlinkSync(join(outside, 'env'), join(shop, '.env'));
      symlinkSync(join(outside, 'manifest.json'), join(shop, 'kakao-share.json'));
      symlinkSync(join(outside, 'kakao.js'), join(shop, 'src/kakao.js'));
      symlinkSync(outside, join(shop, 'src/lib'));
      const { status, stderr } = await fix(shop, { locale });
      expect(textOf(outside, 'env')).toBe(BAD_ENV);
      expect(textOf(outside, 'manifest.json')).toBe(BAD_MANIFEST);
      expect(textOf(outside, 'kakao.js')).toBe(PAGE);
      expect(textOf(shop, 'src/share.js')).toBe(GOOD);
      const said = locale === 'en' ? 'Not fixed: ' : '수정하지 못함: ';
      for (const name of ['.env', 'kakao-share.json', 'src/kakao.js', 'src/lib/kakao.js'])
        expect(stderr).toContain(`${said}${name} `);
      expect(status).toBe(1);
      expect([...leftovers(shop), ...leftovers(outside)]).toEqual([]);
    }
  });

  it('that stays inside is followed, and stays a link', async () => {
    const shop = folderOf({ ...SHOP, 'config/env': BAD_ENV, 'config/manifest.json': BAD_MANIFEST });
    symlinkSync('config/env', join(shop, '.env'));
    symlinkSync('.env', join(shop, '.env.local'));
    symlinkSync('config/manifest.json', join(shop, 'kakao-share.json'));
    const { status, stderr } = await fix(shop);
    expect(stderr).not.toContain('Not fixed');
    expect(status).toBe(0);
    expect(textOf(shop, 'config/env')).toBe(GOOD_ENV);
    expect(textOf(shop, 'config/manifest.json')).toBe(GOOD_MANIFEST);
    for (const name of ['.env', '.env.local', 'kakao-share.json'])
      expect(lstatSync(join(shop, name)).isSymbolicLink(), name).toBe(true);
  });

  it('that was named itself is followed', async () => {
    const outside = folderOf({ 'real/share.js': INIT + BAD });
    const shop = folderOf({});
    symlinkSync(join(outside, 'real'), join(shop, 'src'));
    symlinkSync(join(outside, 'real/share.js'), join(shop, 'page.js'));
    await fix(shop, { path: join(shop, 'page.js') });
    expect(textOf(outside, 'real/share.js')).toBe(INIT + GOOD);
    writeFileSync(join(outside, 'real/share.js'), INIT + BAD);
    await fix(shop, { path: join(shop, 'src') });
    expect(textOf(outside, 'real/share.js')).toBe(INIT + GOOD);
  });

  it('of the hard kind is left alone', async () => {
    const shop = folderOf({ 'share.js': INIT + BAD });
    linkSync(join(shop, 'share.js'), join(shop, 'backup.txt'));
    const { status, stderr } = await fix(shop);
    expect(stderr).toMatch(/^Not fixed: share\.js .*hard links/m);
    expect(status).toBe(1);
    expect([textOf(shop, 'share.js'), textOf(shop, 'backup.txt')]).toEqual([INIT + BAD, INIT + BAD]);
  });
});

describe('a file that has changed since it was read', () => {
  const EDIT = "fs.appendFileSync(path, '// mine\\n');";
  const CHANGING: Readonly<Record<string, string>> = {
    'before it is looked at again': `
      const real = fs.realpathSync;
      let path;
      fs.realpathSync = (one, ...rest) => {
        if (one.endsWith('page.js') && !path) { path = one; ${EDIT} }
        return real(one, ...rest);
      };`,
    'while the new content is written': `
      const real = fs.openSync;
      let path;
      fs.openSync = (one, ...rest) => {
        if (one.endsWith('.tmp') && !path) { path = require('node:path').join(one, '../page.js'); ${EDIT} }
        return real(one, ...rest);
      };`,
  };

  it.each(Object.entries(CHANGING))('%s is not overwritten', async (_, before) => {
    for (const locale of ['en', 'ko'] as const) {
      const shop = folderOf({ 'init.js': INIT, 'page.js': BAD, 'share.js': BAD });
      const { status, stderr } = await fix(shop, { locale, before });
      expect(stderr).toMatch(
        locale === 'en' ? /^Not fixed: page\.js has changed/m : /^수정하지 못함: page\.js .*변경/m,
      );
      expect(status).toBe(2);
      expect([textOf(shop, 'page.js'), textOf(shop, 'share.js')]).toEqual([`${BAD}// mine\n`, GOOD]);
      expect(leftovers(shop)).toEqual([]);
    }
  });

  it('or is gone, is not made anew', async () => {
    const before = `
      const real = fs.realpathSync;
      fs.realpathSync = (one, ...rest) => {
        if (one.endsWith('page.js')) fs.rmSync(one, { force: true });
        return real(one, ...rest);
      };`;
    const shop = folderOf({ 'init.js': INIT, 'page.js': BAD });
    const { status, stderr } = await fix(shop, { before });
    expect(stderr).toMatch(/^Not fixed: page\.js has changed/m);
    expect(status).toBe(2);
    expect(existsSync(join(shop, 'page.js'))).toBe(false);
  });
});

describe('what a fixed file keeps', () => {
  it('its end, where a tag that wants a fix is cut off there', async () => {
    const text =
      'export const V = () => <script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js" integrity="';
    const shop = folderOf({ 'layout.jsx': text });
    const { stderr } = await fix(shop);
    expect(textOf(shop, 'layout.jsx')).toBe(text);
    expect(stderr).toBe('Nothing to fix.\n');
  });

  it.skipIf(isWindows)('its mode, and its owner where that is allowed', async () => {
    const shop = folderOf({ 'share.js': INIT + BAD });
    const file = join(shop, 'share.js');
    const mayGiveAway = process.getuid?.() === 0;
    if (mayGiveAway) chownSync(file, 1234, 4321);
    chmodSync(file, 0o751);
    await fix(shop);
    expect(textOf(file)).toBe(INIT + GOOD);
    const { mode, uid, gid } = statSync(file);
    expect(mode & 0o7777).toBe(0o751);
    if (mayGiveAway) expect([uid, gid]).toEqual([1234, 4321]);
  });

  it('every byte, where it is in UTF-16', async () => {
    const bytes = Buffer.from(`\uFEFF${INIT}${BAD}`, 'utf16le');
    const shop = folderOf({ 'init.js': INIT, 'share.js': bytes });
    mkdirSync(join(shop, 'sub'));
    await fix(shop);
    expect(readFileSync(join(shop, 'share.js')).equals(bytes)).toBe(true);
  });
});
