import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIgnoreRules, verdictOf } from '../../server/src/core/text/ignoreRules.ts';
import { matchesSequence } from '../../server/src/core/text/wildcards.ts';
import { excess } from '../linear/growth.ts';

/** As a walk asks: from the top down, and not inside of what is ignored. Folders end with a slash. */
function isIgnored(text: string, path: string): boolean {
  const rules = readIgnoreRules(text);
  const names = path.replace(/\/$/, '').split('/');
  return names.some((_, i) => {
    const isFolder = i < names.length - 1 || path.endsWith('/');
    return verdictOf(rules, names.slice(0, i + 1), isFolder) ?? false;
  });
}

describe('what a rule ignores', () => {
  it.each<[rules: string, ignored: string[], kept: string[]]>([
    ['build', ['build', 'a/build/', 'build/x/y'], ['builds', 'rebuild']],
    ['/build', ['build'], ['a/build']],
    ['build/', ['build/', 'a/build/'], ['build']],
    ['a/b', ['a/b'], ['x/a/b', 'a/x/b']],
    ['*.log', ['x.log', 'a/.log'], ['x.logs', 'log']],
    ['a*b*c', ['abc', 'axbbc'], ['acb', 'abcd']],
    ['a/*', ['a/b', 'a/b/c'], ['a/']],
    ['**/a', ['a', 'x/a', 'x/y/a'], ['xa']],
    ['a/**', ['a/b', 'a/b/c'], ['a/', 'b/a/c']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/xb', 'ab']],
    ['**', ['a', 'a/b'], []],
    ['a**b', ['ab', 'axyb'], ['a/b']],
    ['a/**/', ['a/x/'], ['a/', 'a/x']],
    ['?', ['a', 'x/b'], ['ab']],
    ['[a-cx]1', ['a1', 'c1', 'x1'], ['d1', '1']],
    ['[!a-c]1', ['d1'], ['a1', '1']],
    ['[]-]', [']', '-'], ['a']],
    ['[[:digit:]_]', ['7', '_'], ['a', ':']],
    ['a[/]b\na[', [], ['a/b', 'a[', 'a']],
    ['\\*\n\\!a\n\\#b', ['*', '!a', '#b'], ['x', 'a', 'b']],
    ['# a\n\n  \na  \nb\\ ', ['a', 'b '], ['# a', 'b', ' ']],
    ['*.js\n!keep.js', ['a.js'], ['keep.js', 'x/keep.js']],
    ['!a\na\r\n!b/', ['a'], ['b/']],
    ['x/\n!x/a', ['x/a'], []],
    ['한글*.js', ['한글/', '한글1.js'].slice(1), ['한.js']],
    ['\uFEFFa', ['a'], []],
    ['a\\', [], ['a', 'a\\']],
  ])('%j', (rules, ignored, kept) => {
    expect([...ignored, ...kept].filter((path) => isIgnored(rules, path))).toEqual(ignored);
  });

  const hasGit = spawnSync('git', ['--version']).status === 0;
  it.skipIf(!hasGit)('is what git says of the same rules', () => {
    const PIECES = [
      'a',
      'b',
      '/',
      '*',
      '**',
      '?',
      '[',
      ']',
      '!',
      '^',
      '-',
      '\\',
      ' ',
      '.',
      '[ab]',
      '[!a]',
      '/**/',
    ];
    // Behind letters, and in front of `\/`, git does not do with `**` what its manual says.
    const line = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 }).map((all) =>
      all
        .join('')
        .replaceAll('\\/', '/')
        .replace(/[^/]\*\*/g, 'a*'),
    );
    const cases = fc.sample(fc.array(line, { minLength: 1, maxLength: 3 }), { numRuns: 150, seed: 7 });
    const names = ['a', 'ab', 'ba.a', ']', 'a b', '!a', '-'];
    const tree = [...names, ...names.map((name) => `d/${name}`), 'a./b/a', 'b./a/b/a/b'];
    const root = mkdtempSync(join(tmpdir(), 'kakao-share-git-'));
    try {
      spawnSync('git', ['init', '-q', root]);
      for (const [i, lines] of cases.entries()) {
        for (const path of tree) {
          mkdirSync(join(root, `${i}`, dirname(path)), { recursive: true });
          writeFileSync(join(root, `${i}`, path), '');
        }
        writeFileSync(join(root, `${i}`, '.gitignore'), lines.join('\n'));
      }
      const all = cases.flatMap((_, i) => tree.map((path) => `${i}/${path}`));
      const { stdout } = spawnSync('git', ['check-ignore', '--no-index', '-z', '--stdin'], {
        cwd: root,
        input: all.join('\0'),
        encoding: 'utf8',
      });
      const ours = cases.flatMap((lines, i) =>
        tree
          .filter((path) => isIgnored(lines.join('\n'), path))
          .map((path) => [lines, `${i}/${path}`] as const),
      );
      const theirs = new Set(stdout.split('\0').filter(Boolean));
      expect(theirs.size).toBeGreaterThan(200);
      const wrong = ours.filter(([, path]) => !theirs.delete(path));
      const missed = [...theirs].map((path) => [cases[Number.parseInt(path, 10)], path]);
      expect({ wrong: wrong.slice(0, 5), missed: missed.slice(0, 5) }).toEqual({ wrong: [], missed: [] });
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

describe('a hostile rule', () => {
  /** Comparisons that one match takes. */
  function steps(pattern: string, text: string): number {
    let count = 0;
    matchesSequence([...pattern], [...text], '*', (part, item) => {
      count++;
      return part === item;
    });
    return count;
  }

  it('costs no more than its length times that of the path', () => {
    for (const n of [20, 40, 80]) {
      const [pattern, text] = [`${'*a'.repeat(n)}*b`, 'a'.repeat(4 * n)];
      expect(steps(pattern, text)).toBeLessThanOrEqual(pattern.length * text.length);
      expect(steps(pattern, text)).toBeGreaterThan(n);
    }
  });

  it.each([
    ['folders', (n: number) => `${'**/a/'.repeat(n)}b`],
    ['letters', (n: number) => `${'*a'.repeat(n)}*b`],
    ['both', (n: number) => `${'**/*a*a*/'.repeat(n)}*b*b`],
    ['brackets', (n: number) => `${'[[:'.repeat(n)}\n${'[a'.repeat(n)}\n${'[!a-'.repeat(n)}`],
    ['spaces', (n: number) => `${' '.repeat(n)}x${'\\'.repeat(n)}`],
  ])('of %s takes about four times as long when it is four times as long', (_, rule) => {
    const path = `${'a/'.repeat(300)}${'a'.repeat(200)}`;
    const prepare = (n: number) => () => isIgnored(rule(n), path);
    expect(excess(prepare, { from: 200, to: 1600, enough: 40 })).toBeUndefined();
  });
});
