/**
 * Puts in place what this project needs beyond Node, npm and (on Debian or Ubuntu) apt. Does nothing where it is there
 * already. Nothing may be imported here that npm has to install first.
 *
 * node scripts/setup.mjs
 */
import { fileURLToPath } from 'node:url';
import { ensureHost } from './host/install.mjs';
import { ensureBrowser } from './setup/browser.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureEditors } from './setup/editors.mjs';

const OLDEST_NODE = 20;

/** What building and the command line need. */
export async function setUpBuild() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE)
    throw new Error(`Node ${OLDEST_NODE} or newer is needed, this is ${process.version}`);
  await ensureDependencies();
}

/** What all tests need. */
export async function setUpTests() {
  await setUpBuild();
  await ensureBrowser();
  await ensureHost();
  await ensureEditors();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await setUpTests();
