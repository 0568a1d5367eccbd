import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWindows } from '../scan/oddFiles.ts';
import { commandForTests } from './builtCommand.ts';

const { run, folderOf } = commandForTests();
const BAD = "Kakao.init('YOUR_KEY');\n";
const BASELINE = 'kakao-share-baseline.json';

describe('check --write-baseline', () => {
  it('makes known what is found, so that only new findings fail, and forgets what is gone', async () => {
    const shop = folderOf({ 'package.json': '{}', 'src/a.js': BAD });
    expect((await run([shop])).status).toBe(1);
    const written = await run(['check', shop, '--write-baseline']);
    expect(written).toMatchObject({ status: 0, stderr: '' });
    expect(written.stdout).toContain(BASELINE);
    const known = await run(['.', '--locale', 'ko'], { cwd: shop });
    expect(known.status).toBe(0);
    expect(known.stdout).toMatch(/기준 파일에 있는 문제 \d개/);

    writeFileSync(join(shop, 'src/b.js'), BAD);
    const fresh = await run([shop, '--format', 'json']);
    expect(fresh.status).toBe(1);
    const { findings } = JSON.parse(fresh.stdout) as { findings: { file: string; severity: string }[] };
    expect(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file)).toEqual([
      'src/b.js',
    ]);

    writeFileSync(join(shop, 'src/a.js'), 'Kakao.isInitialized();\n');
    expect((await run([shop])).stdout).toMatch(/of the baseline (?:is|are) gone/);
    await run([shop, '--write-baseline']);
    expect(readFileSync(join(shop, BASELINE), 'utf8')).not.toContain('a.js');
    expect((await run([shop])).status).toBe(0);
  });

  it('writes none where there is nothing to write, and goes with no other mode', async () => {
    const shop = folderOf({ 'a.js': 'export {};\n' });
    expect(await run([shop, '--write-baseline'])).toMatchObject({
      status: 0,
      stdout: 'Nothing to hold back.\n',
    });
    for (const args of [['fix'], ['explain', 'x'], ['--format', 'json'], ['rules']])
      expect((await run([...args, '--write-baseline'], { cwd: shop })).status).toBe(2);
  });

  it.skipIf(isWindows)('follows no link', async () => {
    const shop = folderOf({ 'package.json': '{}', 'a.js': BAD });
    const elsewhere = folderOf({ 'precious.json': '{}' });
    symlinkSync(join(elsewhere, 'precious.json'), join(shop, BASELINE));
    expect((await run([shop, '--write-baseline'])).status).toBe(2);
    expect(readFileSync(join(elsewhere, 'precious.json'), 'utf8')).toBe('{}');
  });

  it('says why it could not write', async () => {
    const shop = folderOf({ 'package.json': '{}', 'a.js': BAD });
    mkdirSync(join(shop, BASELINE));
    const { status, stderr } = await run([shop, '--write-baseline']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/Not written: \S*kakao-share-baseline\.json \(\w+\)\./);
  });
});
