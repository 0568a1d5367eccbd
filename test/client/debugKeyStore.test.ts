/** The key store of debug builds: found without running anything, read by keytool where the JDK is there. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDebugKeyStore, readDebugFingerprint } from '../../client/src/node/debugKeyStore.ts';

let home: string;
let bin: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'kakao-home-'));
  bin = join(home, 'bin');
  mkdirSync(join(home, '.android'));
  mkdirSync(bin);
});
afterAll(() => rmSync(home, { recursive: true }));

const tool = (folder: string, script: string): void => {
  writeFileSync(join(folder, 'keytool'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'keytool'), 0o755);
};
const store = (): string => join(home, '.android/debug.keystore');

describe.runIf(process.platform !== 'win32')('the debug key store', () => {
  it('is offered only with a keytool, by an absolute path', async () => {
    expect(await findDebugKeyStore(home, { PATH: bin })).toBeUndefined();
    writeFileSync(store(), 'store');
    expect(await findDebugKeyStore(home, { PATH: bin })).toBeUndefined();
    tool(bin, 'exit 9');
    expect(await findDebugKeyStore(home, { PATH: bin })).toEqual({
      store: store(),
      keytool: join(bin, 'keytool'),
    });
    expect(await findDebugKeyStore(home, { PATH: `.:bin:${tmpdir()}` })).toBeUndefined();
    expect(await findDebugKeyStore(home, { JAVA_HOME: home })).toEqual({
      store: store(),
      keytool: join(bin, 'keytool'),
    });
  });

  it('gives the SHA-1 of what keytool exports', async () => {
    tool(bin, 'printf abc');
    const found = await findDebugKeyStore(home, { PATH: bin });
    expect(await readDebugFingerprint(found!)).toBe(
      'A9:99:3E:36:47:06:81:6A:BA:3E:25:71:78:50:C2:6C:9C:D0:D8:9D',
    );
  });

  it('rejects where keytool fails', async () => {
    tool(bin, 'echo "keystore password was incorrect" >&2; exit 1');
    const found = await findDebugKeyStore(home, { PATH: bin });
    await expect(readDebugFingerprint(found!)).rejects.toThrow();
  });

  it('has the fingerprint that keytool lists', async (context) => {
    const found = await findDebugKeyStore(home, { ...process.env, PATH: process.env.PATH });
    if (!found) return context.skip();
    rmSync(store());
    const make = `-genkeypair -alias androiddebugkey -keyalg RSA -dname CN=a -storepass android -keypass android -keystore ${store()}`;
    execFileSync(found.keytool, make.split(' '), { stdio: 'ignore' });
    const listed = execFileSync(found.keytool, [
      '-list',
      '-v',
      '-keystore',
      store(),
      '-storepass',
      'android',
      '-J-Duser.language=en',
    ]);
    expect(listed.toString()).toContain(await readDebugFingerprint(found));
  }, 60_000);
});
