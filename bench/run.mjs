/**
 * Measures what docs/architecture.md promises: `npm run bench [-- [section…] [--files N] [FOLDER…]]`.
 *
 * Machines differ and are busy with other things, so wherever it can be, a number is a ratio to something that was
 * measured in the same run, turn by turn. Sections: scan, keystroke, messages, start, memory, size; default: all.
 */
import { existsSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildBundles } from './bundles.mjs';
import { measureKeystrokes } from './keystroke.mjs';
import { measureMemory } from './memory.mjs';
import { measureMessages } from './messages.mjs';
import { measureScan } from './scan.mjs';
import { measureSize } from './size.mjs';
import { measureStart } from './start.mjs';
import { generatedTree } from './tree.mjs';

const sections = {
  scan: measureScan,
  keystroke: measureKeystrokes,
  messages: measureMessages,
  start: measureStart,
  memory: measureMemory,
  size: measureSize,
};

const args = process.argv.slice(2);
const filesAt = args.indexOf('--files');
const files = filesAt < 0 ? 20_000 : Number(args.splice(filesAt, 2)[1]);
const chosen = args.filter((one) => one in sections);
const folders = args.filter((one) => !(one in sections)).map((one) => resolve(one));
const missing = folders.find((one) => !existsSync(one) || !statSync(one).isDirectory());
if (missing !== undefined || !(files > 0)) {
  console.error(missing === undefined ? '--files takes a number' : `no such folder: ${missing}`);
  process.exit(2);
}

const bundles = await buildBundles();
try {
  const needsTree = ['scan', 'memory'].some((one) => chosen.length === 0 || chosen.includes(one));
  const tree = needsTree ? generatedTree(files) : '';
  for (const [name, measure] of Object.entries(sections)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    console.log(`\n${name}`);
    await measure({ bundles, tree, folders });
  }
} finally {
  rmSync(bundles, { recursive: true, force: true });
}
