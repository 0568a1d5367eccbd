/** Folders as nobody means them to be. A command that hangs is killed after a while, and then has no status. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWindows, linkToEndless, listenAt, makeFifo } from '../scan/oddFiles.ts';
import { commandForTests } from './builtCommand.ts';

const command = commandForTests();
const { folderOf } = command;

const INIT = `Kakao.init('${'c0ffee00'.repeat(4)}');\n`;
const BAD_ID = "Kakao.Share.sendCustom({ templateId: '123' });\n";
const SHOP = { 'index.html': '<title>shop</title>', 'src/share.js': INIT + BAD_ID };

interface Outcome {
  readonly files: readonly string[];
  readonly failures: readonly string[];
}

/** What is found in a folder, and what could not be looked at. */
async function diagnosed(folder: string, before?: string): Promise<Outcome> {
  const env = before === undefined ? {} : { NODE_OPTIONS: `--require ${injected(before)}` };
  const { status, stdout, stderr } = await command.run(['--format', 'github'], { cwd: folder, env });
  expect(stderr).toBe('');
  expect(status).toBe(1);
  const all = (pattern: RegExp): string[] => [...stdout.matchAll(pattern)].map(([, found]) => found!);
  return {
    files: all(/^::error file=([^,]+),.*4002\/template-id-not-integer/gm),
    failures: all(/^::warning::(.*) cannot be read\.$/gm),
  };
}

/** Code that runs in the command's process before its own, to make the file system misbehave. */
const injected = (code: string): string =>
  join(folderOf({ 'inject.cjs': `const fs = require('node:fs');\n${code}` }), 'inject.cjs');

describe.skipIf(isWindows)('files that are no files', () => {
  const NAMES = [
    '.gitignore',
    'package.json',
    '.env',
    '.env.local',
    'kakao-share.json',
    'tsconfig.json',
    'vite.config.js',
    'next.config.js',
    'src/other.js',
  ];

  it.each([
    ['FIFOs', makeFifo],
    ['links to a device', linkToEndless],
    ['links in a circle', (path: string) => symlinkSync(path, path)],
    ['folders', (path: string) => mkdirSync(path)],
  ])('%s are passed over', async (_, make) => {
    const shop = folderOf({ ...SHOP, 'src/share.js': `import { KEY } from './other';\n${INIT}${BAD_ID}` });
    for (const name of NAMES) make(join(shop, name));
    expect(await diagnosed(shop)).toEqual({ files: ['src/share.js'], failures: [] });
  });

  it('sockets are passed over', async () => {
    const shop = folderOf(SHOP);
    const servers = await Promise.all(NAMES.map((name) => listenAt(join(shop, name))));
    expect(await diagnosed(shop)).toEqual({ files: ['src/share.js'], failures: [] });
    for (const server of servers) server.close();
  });

  it('one that takes the place of a listed file is not waited for', async () => {
    const shop = folderOf(SHOP);
    makeFifo(join(shop, 'src/late.js'));
    makeFifo(join(shop, 'src/.gitignore'));
    linkToEndless(join(shop, 'src/link.js'));
    const code = 'fs.Dirent.prototype.isFile = function () { return !this.isDirectory(); };';
    expect((await diagnosed(shop, code)).files).toEqual(['src/share.js']);
  });
});

describe('what was named and is no text', () => {
  it.skipIf(isWindows)('is said in a line, in either language', async () => {
    const shop = folderOf(SHOP);
    const at = (name: string) => join(shop, name);
    makeFifo(at('fifo'));
    symlinkSync(at('round'), at('circle'));
    symlinkSync(at('circle'), at('round'));
    const socket = await listenAt(at('socket'));
    const names = ['fifo', 'socket', 'circle', 'circle/a.js', 'src/share.js/a', 'nowhere', 'x'.repeat(5000)];
    for (const path of [...names.map(at), '/dev/zero']) {
      for (const locale of ['en', 'ko']) {
        const { status, stderr } = await command.run([path, '--locale', locale]);
        expect(status, path).toBe(2);
        expect(stderr).toMatch(/^kakao-share-doctor: [^\n]+\n$/);
        expect(/[가-힣]/.test(stderr), stderr).toBe(locale === 'ko');
      }
    }
    socket.close();
  });
});

describe('what cannot be read', () => {
  it('is named, and the rest is looked at', async () => {
    const shop = folderOf({
      ...SHOP,
      'src/shut.js': BAD_ID,
      'closed/a.js': BAD_ID,
      'src/.gitignore': 'share.js',
    });
    const code = `
      const denied = (path) => /shut\\.js$|closed$|\\.gitignore$/.test(path);
      for (const name of ['openSync', 'readdirSync']) {
        const real = fs[name];
        fs[name] = (path, ...rest) => {
          if (denied(path)) throw Object.assign(new Error('denied'), { code: 'EACCES' });
          return real(path, ...rest);
        };
      }`;
    const { files, failures } = await diagnosed(shop, code);
    expect(files).toEqual(['src/share.js']);
    expect(failures.toSorted()).toEqual(['closed', 'src/.gitignore', 'src/shut.js']);
  });

  it('is a .gitignore that is too large', async () => {
    const shop = folderOf({ ...SHOP, '.gitignore': `src\n${'#'.repeat(200_000)}` });
    const { files, failures } = await diagnosed(shop);
    expect(files).toEqual(['src/share.js']);
    expect(failures).toEqual(['.gitignore']);
  });

  it('vanishes or stops between listing and reading', async () => {
    const shop = folderOf({ ...SHOP, 'src/gone.js': BAD_ID, 'src/broken.js': BAD_ID });
    const code = `
      const { readdirSync, openSync, readSync } = fs;
      let broken;
      fs.readdirSync = (path, ...rest) => {
        const list = readdirSync(path, ...rest);
        if (path.endsWith('src')) fs.rmSync(path + '/gone.js', { force: true });
        return list;
      };
      fs.openSync = (path, ...rest) => {
        const descriptor = openSync(path, ...rest);
        broken = path.endsWith('broken.js') ? descriptor : undefined;
        return descriptor;
      };
      fs.readSync = (descriptor, ...rest) => {
        if (descriptor === broken) throw Object.assign(new Error('input'), { code: 'EIO' });
        return readSync(descriptor, ...rest);
      };`;
    const { files, failures } = await diagnosed(shop, code);
    expect(files).toEqual(['src/share.js']);
    expect(failures.toSorted()).toEqual(['src/broken.js', 'src/gone.js']);
  });

  it.skipIf(isWindows)('has a name that is no UTF-8, or lies deeper than a path can say', async () => {
    const shop = folderOf(SHOP);
    writeFileSync(
      Buffer.concat([Buffer.from(`${shop}/src/`), Buffer.from([0xb0, 0xa1]), Buffer.from('.js')]),
      BAD_ID,
    );
    const name = 'd'.repeat(200);
    spawnSync('sh', ['-c', `for i in $(seq 30); do mkdir ${name} && cd ${name} && echo kakao > a.js; done`], {
      cwd: shop,
    });
    const { files, failures } = await diagnosed(shop);
    expect(files).toEqual(['src/share.js']);
    expect(failures).toHaveLength(2);
    expect(failures).toContain('src/\uFFFD\uFFFD.js');
  });
});

it('a .gitignore of many wild cards costs no time in a deep tree', async () => {
  const deep = `${'a/'.repeat(60)}share.js`;
  const shop = folderOf({
    ...SHOP,
    [deep]: BAD_ID,
    '.gitignore': `${'**/a/'.repeat(25)}b\n${'*a'.repeat(30)}*b\n`,
  });
  expect((await diagnosed(shop)).files.toSorted()).toEqual([deep, 'src/share.js']);
});
