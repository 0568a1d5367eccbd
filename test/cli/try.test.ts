/** `kakao-share-doctor try`, in a process of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { freePort } from '../node/freePort.ts';
import { isWindows } from '../scan/oddFiles.ts';
import { commandForTests } from './builtCommand.ts';

const command = commandForTests();
const KEY = 'a0b1c2d3e4f5'.repeat(3).slice(0, 32);
const SHARE = `Kakao.init('${KEY}');
function share() {
  Kakao.Share.sendCustom({
    templateId: '12345',
  });
}
Kakao.Share.sendScrap({ requestUrl: 'https://a.com' });
`;
const manifest = (...domains: readonly string[]) => ({
  'kakao-share.json': JSON.stringify({ apps: [{ javascriptKeys: [{ key: KEY, sdkDomains: domains }] }] }),
});

beforeAll(() => {
  mkdirSync(join(command.bundles(), 'panel'));
  writeFileSync(join(command.bundles(), 'panel/page.js'), '// script');
}, 120_000);

const refused = async (files: Readonly<Record<string, string>>, ...args: readonly string[]) => {
  const { status, stdout, stderr } = await command.run(['try', ...args], { cwd: command.folderOf(files) });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  return stderr;
};

it('needs to know which message, and where', async () => {
  const files = { 'share.js': SHARE };
  expect(await refused(files)).toBe(
    'kakao-share-doctor: There are several messages. Name one as FILE:LINE:\n  share.js:3  Share.sendCustom\n  share.js:7  Share.sendScrap\n',
  );
  expect(await refused(files, 'share.js:2')).toContain('No message is sent there');
  expect(await refused({ 'a.js': '' })).toContain('No message is sent there');
  expect(await refused(files, 'share.js:4')).toContain('Name a port that the console lists with --port.');
  expect(await refused(files, 'share.js:4', '--port', '70000')).toContain('“70000” is not a port.');
  expect(await refused(files, 'a', 'b')).toContain('one folder, file, or FILE:LINE');
  expect(await refused(files, 'share.js:4', '--locale', 'ko')).toContain('--port로 지정하십시오');
  expect((await command.run(['--port', '5173'])).stderr).toContain('--port goes with “try” only.');
});

it.skipIf(isWindows)('serves it where the manifest says, and ends when it is interrupted', async () => {
  const [taken, port] = [await freePort(), await freePort()];
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(taken, '127.0.0.1', resolve));
  const domains = manifest(`http://localhost:${taken}`, `http://localhost:${port}`);
  const cwd = command.folderOf({ 'share.js': SHARE, ...domains });
  const child = spawn(process.execPath, [join(command.bundles(), 'cli.js'), 'try', 'share.js:4'], { cwd });
  let [stdout, stderr] = ['', ''];
  child.stderr.on('data', (piece: Buffer) => {
    stderr += String(piece);
  });
  const address = await new Promise<string>((resolve) => {
    child.stdout.on('data', (piece: Buffer) => {
      stdout += String(piece);
      if (stdout.endsWith('\n')) resolve(stdout.trim());
    });
  });
  expect(address).toMatch(new RegExp(`^http://localhost:${port}/[\\w-]{32}/$`));
  const html = await (await fetch(address)).text();
  expect(html).toContain(KEY);
  expect(html).toContain('12345');
  expect(await (await fetch(`${address}page.js`)).text()).toBe('// script');
  const answer = await fetch(`${address}explain`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text: `Illegal argument for "templateId" in Share.sendCustom app_key=${KEY}` }),
  });
  const { cards } = (await answer.json()) as { cards: { proven: { code: string }[] }[] };
  expect(cards[0]!.proven.map(({ code }) => code)).toContain('4002/template-id-not-integer');
  const status = new Promise((resolve) => child.on('exit', resolve));
  child.kill('SIGINT');
  expect(await status).toBe(0);
  expect(stdout + stderr).not.toContain(KEY);
  await new Promise((resolve) => other.close(resolve));
});

it('leaves an address alone that somebody else has', async () => {
  const port = await freePort();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  const files = { 'share.js': SHARE, ...manifest(`http://localhost:${port}`) };
  expect(await refused(files, 'share.js:4')).toContain(`Another program has http://localhost:${port}`);
  expect(await refused(files, 'share.js:4', '--port', String(port))).toContain('Another program has');
  await new Promise((resolve) => other.close(resolve));
});
