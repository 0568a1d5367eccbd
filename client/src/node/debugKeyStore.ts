/** The key store that Android's tools sign debug builds with, and the program of the JDK that reads it. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, constants } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { promisify } from 'node:util';
import { debugKeyStore } from '../../../server/src/core/catalog/native/keyHashCommands.ts';

export interface DebugKeyStore {
  /** Absolute paths. */
  readonly store: string;
  readonly keytool: string;
}

const TOOL = process.platform === 'win32' ? 'keytool.exe' : 'keytool';
const MOST_MILLISECONDS = 20_000;

/** Only looks whether the files are there; undefined where one of the two is not. */
export async function findDebugKeyStore(
  home: string = homedir(),
  environment: NodeJS.ProcessEnv = process.env,
): Promise<DebugKeyStore | undefined> {
  const store = join(home, debugKeyStore.file);
  if (!(await is(store, constants.R_OK))) return undefined;
  const { JAVA_HOME = '', PATH = '' } = environment;
  // What a relative entry leads to is up to the folder that is open.
  const folders = [JAVA_HOME && join(JAVA_HOME, 'bin'), ...PATH.split(delimiter)].filter(isAbsolute);
  for (const folder of folders) {
    const keytool = join(folder, TOOL);
    if (await is(keytool, constants.X_OK)) return { store, keytool };
  }
  return undefined;
}

/** Runs keytool. The SHA-1 fingerprint of the debug certificate, `AA:BB:…`; rejects where keytool cannot read the store. */
export async function readDebugFingerprint({ store, keytool }: DebugKeyStore): Promise<string> {
  const { alias, password } = debugKeyStore;
  const given = ['-exportcert', '-alias', alias, '-keystore', store, '-storepass', password];
  const { stdout } = await promisify(execFile)(keytool, given, {
    encoding: 'buffer',
    timeout: MOST_MILLISECONDS,
    windowsHide: true,
  });
  return createHash('sha1').update(stdout).digest('hex').toUpperCase().match(/../g)!.join(':');
}

const is = (file: string, mode: number): Promise<boolean> =>
  access(file, mode).then(
    () => true,
    () => false,
  );
