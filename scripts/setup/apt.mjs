/** System packages on Debian and Ubuntu. Elsewhere it is said what is missing, and nothing is touched. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { run } from '../host/processes.mjs';

/** What a package brings, by the file or command that shows it is there. */
const BUILD_TOOLS = [
  { name: 'python3', has: () => onPath('python3') },
  { name: 'make', has: () => onPath('make') },
  { name: 'g++', has: () => onPath('g++') },
];
const BROWSER = [
  { name: 'chromium', has: () => findBrowser() !== undefined },
  { name: 'fonts-dejavu-core', has: () => fs.existsSync('/usr/share/fonts/truetype/dejavu') },
  // Korean text in screenshots.
  {
    name: 'fonts-noto-cjk',
    has: () => fs.existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'),
  },
];

export const ensureBuildTools = () => ensure(BUILD_TOOLS);
export const ensureBrowser = () => ensure(BROWSER);

const BROWSER_NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** A browser of the Chromium family: `CHROMIUM`, or the first one on PATH. */
export function findBrowser() {
  return process.env.CHROMIUM || BROWSER_NAMES.map(onPath).find((file) => file !== undefined);
}

/** The file that a command name stands for, or `undefined`. */
export function onPath(command) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const names = process.platform === 'win32' ? [`${command}.cmd`, `${command}.exe`] : [command];
  const files = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return files.find(isExecutable);
}

function isExecutable(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

async function ensure(wanted) {
  const missing = wanted.filter((one) => !one.has()).map((one) => one.name);
  if (missing.length === 0) return;
  const names = missing.join(' ');
  if (!onPath('apt-get'))
    throw new Error(`missing on this system: ${names} (no apt-get here; please install them)`);
  const prefix = administrator();
  if (!prefix) throw new Error(`missing on this system: ${names}. Run: sudo apt-get install ${names}`);
  console.log(`Installing system packages: ${names} …`);
  await apt(prefix, ['update', '-qq']);
  await apt(prefix, ['install', '-y', '-qq', '--no-install-recommends', ...missing]);
}

/** How to become root: nothing to add, sudo, or `undefined` where neither works. */
function administrator() {
  if (process.getuid?.() === 0) return [];
  if (!onPath('sudo')) return undefined;
  const canAsk = process.stdin.isTTY || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return canAsk ? ['sudo'] : undefined;
}

async function apt(prefix, args) {
  const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  const stdio = ['inherit', args[0] === 'install' ? 'ignore' : 'inherit', 'inherit'];
  const status = await run(command, rest, { stdio });
  if (status !== 0) throw new Error(`apt-get ${args[0]} failed (exit status ${status})`);
}
