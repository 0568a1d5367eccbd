import { linkSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Change, writeTexts } from '../../server/src/cli/writeTexts.ts';
import { isWindows } from '../scan/oddFiles.ts';
import { makeFolder } from './builtCommand.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder({ a: 'old a', b: 'old b', c: 'old c' });
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly written: readonly string[];
  readonly failed: Readonly<Record<string, string>>;
  readonly texts: readonly string[];
}

/** Writes `new …` for each of the names, which are taken to say `old …`. */
function write(names: readonly string[], targetOf = (file: string): string | undefined => file): Outcome {
  const failed = new Map<string, string>();
  const change = (name: string): [string, Change] => [
    join(folder, name),
    { before: `old ${name}`, after: `new ${name}` },
  ];
  const written = writeTexts(new Map(names.map(change)), targetOf, failed);
  const nameOf = (file: string): string => file.slice(folder.length + 1);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  return {
    written: written.map(nameOf),
    failed: Object.fromEntries([...failed].map(([file, reason]) => [nameOf(file), reason])),
    texts: ['a', 'b', 'c'].map((name) => readFileSync(join(folder, name), 'utf8')),
  };
}

describe('several files', () => {
  it('get their new texts together', () => {
    expect(write(['a', 'b'])).toEqual({
      written: ['a', 'b'],
      failed: {},
      texts: ['new a', 'new b', 'old c'],
    });
  });

  it.skipIf(isWindows)('all stay as they are where one cannot be written, whatever the reason', () => {
    const untouched = ['old a', 'old b', 'old c'];
    writeFileSync(join(folder, 'b'), 'my own b');
    expect(write(['a', 'b'])).toEqual({
      written: [],
      failed: { b: 'changed' },
      texts: ['old a', 'my own b', 'old c'],
    });
    writeFileSync(join(folder, 'b'), 'old b');
    expect(write(['a', 'nowhere', 'b']).failed).toEqual({ nowhere: 'changed' });
    expect(write(['a', 'b'], (file) => (file.endsWith('b') ? undefined : file)).failed).toEqual({
      b: 'outside',
    });
    symlinkSync(join(folder, 'a'), join(folder, 'link'));
    expect(write(['link', 'b']).failed).toEqual({ link: 'ELOOP' });
    linkSync(join(folder, 'c'), join(folder, 'also-c'));
    expect(write(['a', 'b', 'c'])).toEqual({ written: [], failed: { c: 'hardLink' }, texts: untouched });
  });

  it('that are one behind a link are written once, and only with one text', () => {
    const target = join(folder, 'a');
    const same = { before: 'old a', after: 'new a' };
    const failed = new Map<string, string>();
    expect(
      writeTexts(
        new Map([
          [target, same],
          ['/link', same],
        ]),
        () => target,
        failed,
      ),
    ).toEqual([target, '/link']);
    expect(readFileSync(target, 'utf8')).toBe('new a');
    const back = { before: 'new a', after: 'old a' };
    const other = { before: 'new a', after: 'other' };
    expect(
      writeTexts(
        new Map([
          [target, back],
          ['/link', other],
        ]),
        () => target,
        failed,
      ),
    ).toEqual([]);
    expect(failed.get('/link')).toBe('changed');
    expect(readFileSync(target, 'utf8')).toBe('new a');
  });
});
