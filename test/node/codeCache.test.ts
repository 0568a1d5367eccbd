import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../server/src/node/codeCache.ts';

let base: string;
let bundle: string;
let folder: string;

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'kakao-share-cache-'));
  await esbuild.build({
    entryPoints: ['server/src/node/codeCache.ts'],
    outfile: join(base, 'codeCache.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

beforeEach(() => {
  bundle = join(base, 'bundle.js');
  folder = join(base, 'caches', 'kakao-share-doctor');
  rmSync(join(base, 'caches'), { recursive: true, force: true });
  write('one');
});

const write = (word: string): void => writeFileSync(bundle, `'use strict';\nmodule.exports = '${word}';\n`);

/** What a process of its own loads; `undefined` where it may not use the folder. */
function load(use = 'test', flags: readonly string[] = []): string {
  const script = `const { loadWithCodeCache } = require(${JSON.stringify(join(base, 'codeCache.js'))});
    process.stdout.write(String(loadWithCodeCache(...${JSON.stringify([bundle, use, { required: { './other.js': 'another' }, folder }])})));`;
  return execFileSync(process.execPath, [...flags, '-e', script], { encoding: 'utf8' });
}

function onlyCache(): string {
  const [name, ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  return join(folder, name!);
}

describe('compiled code', () => {
  it('is kept by the first run, for its owner alone', () => {
    expect(load()).toBe('one');
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(statSync(onlyCache()).mode & 0o077).toBe(0);
  });

  it('is used by the second', () => {
    load();
    const first = onlyCache();
    const code = readFileSync(first);
    write('two');
    expect(load()).toBe('two');
    const second = readdirSync(folder).find((name) => join(folder, name) !== first)!;
    // V8 itself would take the code of any text of the same length: that is how one sees that it is used.
    writeFileSync(join(folder, second), code);
    expect(load()).toBe('one');
  });

  it('is not used for a file that has changed, be its length and its date the same', () => {
    load();
    const { atime, mtime } = statSync(bundle);
    write('two');
    utimesSync(bundle, atime, mtime);
    expect(load()).toBe('two');
    rmSync(bundle);
    write('six');
    expect(load()).toBe('six');
  });

  it('is that of a bundle that requires another', () => {
    writeFileSync(bundle, `module.exports = 'one and ' + require('./other.js');`);
    expect(load()).toBe('one and another');
    expect(load()).toBe('one and another');
  });

  it('is not shared by two uses', () => {
    load('explain');
    load('diagnose');
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it.each([
    [
      'one byte',
      (code: Buffer) => code.fill(code[code.length / 4]! ^ 1, code.length / 4, code.length / 4 + 1),
    ],
    ['an end of zeros', (code: Buffer) => code.fill(0, (code.length * 3) / 4)],
    ['half of it', (code: Buffer) => code.subarray(0, code.length / 2)],
    ['an odd length', (code: Buffer) => code.subarray(1)],
    ['all of it', () => Buffer.alloc(0)],
    ['no code at all', () => Buffer.from('Kakao'.repeat(1000).repeat(2))],
  ])('is ignored and made again where it is damaged: %s', (_, damage) => {
    load();
    const cache = onlyCache();
    const whole = readFileSync(cache);
    writeFileSync(cache, damage(Buffer.from(whole)));
    expect(load()).toBe('one');
    expect(onlyCache()).toBe(cache);
    const made = readFileSync(cache);
    expect(made).toHaveLength(whole.length);
    expect(made.subarray(0, made.length / 2).equals(made.subarray(made.length / 2))).toBe(true);
  });

  it('of another V8, or of one with other flags, is ignored', () => {
    load();
    const cache = onlyCache();
    const before = readFileSync(cache);
    expect(load('test', ['--no-lazy-feedback-allocation', '--max-lazy'])).toBe('one');
    expect(readFileSync(onlyCache()).equals(before)).toBe(false);
    expect(cache).toContain(process.versions.v8);
  });

  it('of forgotten versions is taken away', () => {
    load();
    const used = onlyCache();
    for (let i = 0; i < 40; i++) {
      writeFileSync(join(folder, `old${i}`), '');
      utimesSync(join(folder, `old${i}`), i, i);
    }
    load('another');
    const left = readdirSync(folder);
    expect(left).toHaveLength(24);
    expect(left.map((name) => join(folder, name))).toContain(used);
    expect(left.filter((name) => name.startsWith('old')).toSorted()).toEqual(
      Array.from({ length: 22 }, (_, i) => `old${i + 18}`),
    );
  });
});

describe('a folder that cannot be trusted or used', () => {
  it('is left alone where others may write to it', () => {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o777);
    expect(load()).toBe('undefined');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('as is a file that others may write to', () => {
    load();
    const cache = onlyCache();
    const foreign = Buffer.from(readFileSync(cache));
    chmodSync(cache, 0o666);
    expect(load()).toBe('one');
    // Ours has taken its place.
    expect(statSync(cache).mode & 0o077).toBe(0);
    expect(readFileSync(cache)).toHaveLength(foreign.length);
  });

  it.runIf(process.getuid?.() === 0)('is left alone where it is somebody else’s', () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chownSync(folder, 12345, 12345);
    expect(load()).toBe('undefined');
    chownSync(folder, 0, 0);
    expect(load()).toBe('one');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('is left alone where it is a link', () => {
    load();
    renameSync(folder, `${folder}-elsewhere`);
    symlinkSync(`${folder}-elsewhere`, folder);
    expect(load()).toBe('undefined');
  });

  it('is done without where it cannot be made', () => {
    writeFileSync(join(base, 'caches'), 'a file');
    expect(load()).toBe('undefined');
    rmSync(join(base, 'caches'));
    folder = join(base, 'caches/no/home');
    expect(load()).toBe('undefined');
  });

  it('is done without where the bundle is not built', () => {
    rmSync(bundle);
    expect(load()).toBe('undefined');
  });
});

describe('the folder', () => {
  const name = 'kakao-share-doctor';

  it('is where the system keeps caches', () => {
    expect(cacheFolder({}, 'linux')).toBe(join(homedir(), '.cache', name));
    expect(cacheFolder({ XDG_CACHE_HOME: '/var/x' }, 'linux')).toBe(join('/var/x', name));
    expect(cacheFolder({ XDG_CACHE_HOME: 'relative' }, 'linux')).toBe(join(homedir(), '.cache', name));
    expect(cacheFolder({ XDG_CACHE_HOME: '/var/x' }, 'darwin')).toBe(join(homedir(), 'Library/Caches', name));
    expect(cacheFolder({ LOCALAPPDATA: '/local' }, 'win32')).toBe(join('/local', name));
    expect(cacheFolder({}, 'win32')).toBeUndefined();
  });

  it('is none where Node is told to keep no code', () => {
    expect(cacheFolder({ NODE_DISABLE_COMPILE_CACHE: '1' }, 'linux')).toBeUndefined();
  });
});
