/** Installs node_modules, where they are not yet what package-lock.json says. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { run } from '../host/processes.mjs';
import { ROOT } from './paths.mjs';

export async function ensureDependencies() {
  const reason = staleness();
  if (!reason) return;
  console.log(`Installing dependencies (${reason}) …`);
  const status = await run('npm', ['ci', '--loglevel=error'], {
    cwd: ROOT,
    shell: process.platform === 'win32',
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (status !== 0) throw new Error(`npm ci failed (exit status ${status})`);
}

/** npm writes down what it has installed: compare that with what is asked for, and with what is still there. */
function staleness() {
  const installed = readPackages('node_modules/.package-lock.json');
  if (!installed) return 'node_modules is missing or was not finished';
  for (const [place, asked] of Object.entries(readPackages('package-lock.json') ?? {})) {
    if (place === '') continue;
    const found = installed[place];
    // Optional ones are for other systems, mostly.
    if (!found && asked.optional) continue;
    if (found?.version !== asked.version) return `${place} is not ${asked.version}`;
    if (!fs.existsSync(path.join(ROOT, place, 'package.json'))) return `${place} was removed`;
  }
  return undefined;
}

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(ROOT, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
