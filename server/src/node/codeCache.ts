/**
 * Loads a bundle with the code that V8 compiled for it in an earlier run, which is most of what loading the engine costs.
 * The code is kept in the user's cache folder. It is machine code's equal: whoever can write it can run anything, and V8
 * does not notice damage. So it is read only where nobody else can write, and only where two copies of it are the same.
 * Whatever stands in the way, the bundle is loaded all the same, without it.
 */
import { isAscii } from 'node:buffer';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { Script } from 'node:vm';

/** Milliseconds. Later, V8 drops code that ran only once, such as all that loading needs. */
const WRITE_AFTER = 3000;
/** Files that are kept, the newest: nine of a version take 10 MB. */
const MOST_FILES = 24;

interface Surroundings {
  /** What the bundle requires, by name. */
  readonly required?: Readonly<Record<string, unknown>>;
  /** Of the caches. */
  readonly folder?: string;
}

/**
 * What `file`, a CommonJS bundle, exports; `undefined` where there is no such file or no place for its code. `use` names
 * what the bundle is loaded for: each use compiles other functions, and has its own cache.
 */
export function loadWithCodeCache(
  file: string,
  use: string,
  { required = {}, folder }: Surroundings = {},
): unknown {
  const cache = placeFor(file, use, folder);
  if (cache === undefined) return undefined;
  const cachedData = readCache(cache);
  const source = `(function (exports, module, require) { ${readSource(file)}\n})`;
  const script = new Script(source, { filename: file, ...(cachedData ? { cachedData } : {}) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, module, (name: string) => required[name]);
  if (!cachedData || script.cachedDataRejected)
    onceSettled(() => writeCache(cache, script.createCachedData()));
  return module.exports;
}

/** The path says whose code it is: V8 compares versions, but of the bundle nothing except its length. */
function placeFor(file: string, use: string, folder: string | undefined): string | undefined {
  try {
    // The change time cannot be set, as the modification time is by installers.
    const { size, ino, ctimeNs } = statSync(file, { bigint: true });
    const inside = folder ?? cacheFolder();
    if (inside === undefined || !isPrivate(inside)) return undefined;
    return join(inside, [use, process.arch, process.versions.v8, size, ino, ctimeNs].join('-'));
  } catch {
    return undefined;
  }
}

/** The folder of this program among the user's caches, whether or not it exists. */
export function cacheFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  // Node's own word for the same wish.
  if (environment.NODE_DISABLE_COMPILE_CACHE) return undefined;
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = environment;
  const caches =
    platform === 'win32'
      ? local
      : platform === 'darwin'
        ? join(homedir(), 'Library/Caches')
        : xdg && isAbsolute(xdg)
          ? xdg
          : join(homedir(), '.cache');
  return caches && join(caches, 'kakao-share-doctor');
}

/** Makes the folder where it is missing, but no home for it. Throws where it cannot be. */
function isPrivate(folder: string): boolean {
  for (const path of [dirname(folder), folder]) {
    try {
      mkdirSync(path, { mode: 0o700 });
    } catch {
      // Exists, or shows below that it does not.
    }
  }
  const status = lstatSync(folder);
  return status.isDirectory() && isOurs(status);
}

/** On Windows, the folder's place among the user's own says so. */
const isOurs = ({ uid, mode }: Stats): boolean =>
  process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);

function readCache(path: string): Buffer | undefined {
  try {
    const status = lstatSync(path);
    if (!status.isFile() || !isOurs(status)) return undefined;
    const bytes = readFileSync(path);
    const half = bytes.length / 2;
    // Takes a fifth of a millisecond; a checksum would take four.
    return half > 0 && bytes.compare(bytes, half, undefined, 0, half) === 0
      ? bytes.subarray(0, half)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Text of the bundle. Node takes three times as long over UTF-8, even where it is all ASCII. */
function readSource(file: string): string {
  const bytes = readFileSync(file);
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

function onceSettled(run: () => void): void {
  const timer = setTimeout(runOnce, WRITE_AFTER).unref();
  process.once('exit', runOnce);
  function runOnce(): void {
    clearTimeout(timer);
    process.off('exit', runOnce);
    run();
  }
}

/** Never seen half written. */
function writeCache(path: string, code: Buffer): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    writeFileSync(unfinished, Buffer.concat([code, code]), { flag: 'wx', mode: 0o600 });
    renameSync(unfinished, path);
    removeOld(dirname(path));
  } catch {
    rmSync(unfinished, { force: true });
  }
}

function removeOld(folder: string): void {
  const age = (path: string): number => lstatSync(path).mtimeMs;
  const paths = readdirSync(folder).map((name) => join(folder, name));
  const newest = paths.sort((a, b) => age(b) - age(a));
  for (const path of newest.slice(MOST_FILES)) rmSync(path, { force: true });
}
