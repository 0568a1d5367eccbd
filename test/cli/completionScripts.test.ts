import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { commands, options, shells } from '../../server/src/cli/commandTable.ts';
import { completionScript } from '../../server/src/cli/completionScripts.ts';
import { readOptions, UsageError } from '../../server/src/cli/options.ts';
import { usage } from '../../server/src/cli/usage.ts';

const scriptOf = (shell: string, locale: 'en' | 'ko' = 'en') => completionScript({ paths: [shell], locale });
const has = (shell: string) => spawnSync(shell, ['--version']).status === 0;

/** What bash offers at the end of these words, which it has taken apart already. */
function offered(...words: string[]): string[] {
  const list = words.map((word) => `'${word}'`).join(' ');
  const ask = `COMP_WORDS=(kakao-share-doctor ${list}); COMP_CWORD=${words.length}; _kakao_share_doctor; echo "\${COMPREPLY[*]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', `${scriptOf('bash')}\n${ask}`], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout.trim().split(' ');
}

describe.skipIf(!has('bash'))('in bash', () => {
  it.each<[string[], string[]]>([
    [['ex'], ['explain']],
    [['--fo'], ['--format']],
    [['check', '--format', 's'], ['sarif']],
    [['--format', '=', 's'], ['sarif']],
    [
      ['--locale', '='],
      ['en', 'ko'],
    ],
    [['completion', 'f'], ['fish']],
    [['check', 'ex'], ['']],
  ])('%j', (words, expected) => expect(offered(...words)).toEqual(expected));
});

describe.each(shells)('of %s', (shell) => {
  it('names every command and option', () => {
    for (const { name } of [...commands, ...options]) expect(scriptOf(shell)).toContain(name);
    if (shell !== 'bash') expect(scriptOf(shell, 'ko')).toMatch(/규칙 목록 표시/);
  });

  it.skipIf(!has(shell))('is what the shell takes', () => {
    const { status, stderr } = spawnSync(shell, ['-n', '-c', scriptOf(shell)], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('the table', () => {
  it('has all that the command line takes, and the help shows it within 100 columns', () => {
    for (const { name, takes } of options) {
      const [value = name === 'port' ? '5173' : 'x'] = takes?.values ?? [];
      const goesWith =
        { 'dry-run': ['fix'], yes: ['check-online'], sdk: ['types'], out: ['types'], port: ['try'] }[name] ??
        [];
      expect(() => readOptions([...goesWith, `--${name}`, ...(takes ? [value!] : [])], {})).not.toThrow();
    }
    for (const locale of ['en', 'ko'] as const) {
      for (const { name } of [...commands, ...options]) expect(usage(locale)).toContain(name);
      const wide = usage(locale)
        .split('\n')
        .filter((line) => line.replace(/[가-힣]/g, 'xx').length > 100);
      expect(wide).toEqual([]);
    }
  });

  it('has the shells, and no others', () => {
    for (const paths of [[], ['tcsh'], ['bash', 'zsh']])
      expect(() => completionScript({ paths, locale: 'en' })).toThrow(UsageError);
  });
});
