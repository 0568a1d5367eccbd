/** System packages on Debian and Ubuntu. Elsewhere it is said what is missing, and nothing is touched. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { run } from '../host/processes.mjs';

/**
 * Installs those packages that are not here yet.
 * @param {readonly { name: string, has: () => boolean }[]} wanted `has` tells by a file or command whether it is here
 */
export async function ensurePackages(wanted) {
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

/** The file that a command name stands for, or `undefined`. */
export function onPath(command) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const names = process.platform === 'win32' ? [`${command}.cmd`, `${command}.exe`] : [command];
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find(isExecutable);
}

function isExecutable(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

/** What makes a command run as root: nothing, sudo, or `undefined` where neither works. */
function administrator() {
  if (process.getuid?.() === 0) return [];
  if (!onPath('sudo')) return undefined;
  const canAsk = process.stdin.isTTY || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return canAsk ? ['sudo'] : undefined;
}

async function apt(prefix, args) {
  const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  // Unpacking hundreds of packages is nobody's reading.
  const status = await run(command, rest, { stdio: ['inherit', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`apt-get ${args[0]} failed (exit status ${status})`);
}
