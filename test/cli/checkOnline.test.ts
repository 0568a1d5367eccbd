/** `kakao-share-doctor check-online`, in a process of its own: nothing here leaves this machine. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commandForTests } from './builtCommand.ts';

const command = commandForTests();

const scrap = (...urls: readonly string[]) => ({
  'share.js': urls.map((url) => `Kakao.Share.sendScrap({ requestUrl: '${url}' });\n`).join(''),
});
const online = (files: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  command.run(['check-online', ...args], { cwd: command.folderOf(files) });
const PUBLIC = scrap('https://shop.example.com/cake', 'https://shop.example.com/tea');
const HELD_BACK = scrap('http://127.0.0.1:9/', `https://shop.example.com/?key=${'0f'.repeat(16)}`);

it('requests nothing where nobody can be asked', async () => {
  const { status, stdout, stderr } = await online(PUBLIC);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe(
    'At most 20 requests, to these hosts and to those that they lead to:\n  shop.example.com\nkakao-share-doctor: Nothing was requested, because there is no terminal to ask on. Allow it with --yes.\n',
  );
  expect((await online(PUBLIC, '--locale', 'ko')).stderr).toContain('터미널이 없어');
});

it.skipIf(spawnSync('script', ['--version']).status !== 0)(
  'asks on a terminal, and takes a no, also one from before the question, and the end of the input',
  () => {
    const cli = join(command.bundles(), 'cli.js');
    for (const input of ['n\n', '\n', '\u0004']) {
      const { stdout, status } = spawnSync(
        'script',
        ['-qec', `${process.execPath} ${cli} check-online --locale en`, '/dev/null'],
        { cwd: command.folderOf(PUBLIC), input, encoding: 'utf8', timeout: 20_000 },
      );
      expect(stdout).toContain('Go ahead? [y/N]');
      expect(stdout).toContain('Nothing was requested.');
      expect(status).toBe(2);
    }
  },
);

it('has nothing to ask about this machine, keys, and projects without messages', async () => {
  const text = await online(HELD_BACK, '--yes');
  expect(text).toMatchObject({ status: 0, stderr: '' });
  expect(text.stdout).toBe(
    [
      'http://127.0.0.1:9/',
      '  page for sendScrap · not checked  share.js:1',
      '',
      'https://shop.example.com/?key=0f0f…0f',
      '  page for sendScrap · not checked  share.js:2',
      '  note  Not requested: the address holds a password, or what looks like an app key.  secretInAddress',
      '',
      '0 errors, 0 warnings · 2 addresses, 0 requests',
      '',
    ].join('\n'),
  );
  const json = JSON.parse((await online(HELD_BACK, '--format', 'json')).stdout);
  expect(json).toMatchObject({
    version: 1,
    requests: 0,
    addresses: [
      {
        use: 'scrap',
        checked: false,
        places: [{ file: 'share.js', line: 1 }],
        outcome: { kind: 'notPublic' },
      },
      {
        address: 'https://shop.example.com/?key=0f0f…0f',
        outcome: { kind: 'secret' },
        findings: [{ code: 'secretInAddress' }],
      },
    ],
  });
  expect((await online({})).stdout).toBe('0 errors, 0 warnings · 0 addresses, 0 requests\n');
});

it('takes no option that is not its own', async () => {
  expect((await online(PUBLIC, '--format', 'sarif')).status).toBe(2);
  expect((await command.run(['check', '--yes'])).stderr).toContain('--yes goes with “check-online” only.');
});
