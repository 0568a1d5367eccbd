/** The hook that pre-commit finds in this repository, run as it is written there. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commandForTests } from './builtCommand.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

const { run, folderOf } = commandForTests();

describe('the hook for pre-commit', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml')) as [{ entry: string; pass_filenames: boolean }];
  const [npx, yes, name, ...args] = hook.entry.split(' ');

  it('runs this version', () => {
    expect([npx, yes, name]).toEqual(['npx', '--yes', `kakao-share-doctor@${version}`]);
    expect(hook.pass_filenames).toBe(false);
  });

  it('fails for what is staged, and not for what was there before', async () => {
    const folder = folderOf({ 'package.json': '{}', 'src/a.js': "Kakao.init('YOUR_KEY');\n" });
    const git = (...words: string[]) =>
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], { cwd: folder });
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    expect((await run(args, { cwd: folder })).status).toBe(0);
    writeFileSync(join(folder, 'src/b.js'), "Kakao.init('YOUR_KEY');\n");
    git('add', '.');
    const { status, stdout } = await run(args, { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).toContain('src/b.js');
    expect(stdout).not.toContain('src/a.js:');
  });
});
