/**
 * Measures what docs/architecture.md promises: `npm run bench [-- --only SECTION,… --files N --tiny FOLDER…]`.
 *
 * Machines differ and are busy with other things, so wherever it can be, a number is a ratio to something that was
 * measured in the same run, turn by turn. Folders are scanned besides the made-up tree of N files; `--tiny` shows in
 * seconds that everything runs, and means nothing.
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureGrowth } from './growth.mjs';
import { measureKeystrokes } from './keystroke.mjs';
import { measureFlatness, measureMemory } from './memory.mjs';
import { measureNeighbours } from './neighbours.mjs';
import { note, summary, tableHead } from './numbers.mjs';
import { measureOthers } from './others.mjs';
import { measurePage } from './page.mjs';
import { prepare } from './prepare.mjs';
import { measurePreview } from './preview.mjs';
import { measureScan } from './scan.mjs';
import { measureSettings } from './settings.mjs';
import { measureSize } from './size.mjs';
import { measureActivation, measureCommand, measureServerStart } from './start.mjs';

const SECTIONS = {
  neighbours: measureNeighbours,
  growth: measureGrowth,
  keystroke: measureKeystrokes,
  settings: measureSettings,
  preview: measurePreview,
  page: measurePage,
  flatness: measureFlatness,
  command: measureCommand,
  start: measureServerStart,
  activation: measureActivation,
  scan: measureScan,
  others: measureOthers,
  memory: measureMemory,
  size: measureSize,
};

const FULL = {
  kakao: 1000,
  doublings: [500, 1000, 2000, 4000, 8000],
  lines: [1000, 5000],
  findings: 2000,
  rounds: 200,
  edits: 10_000,
};
const TINY = { kakao: 20, doublings: [10, 20, 40], lines: [300], findings: 40, rounds: 4, edits: 50 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: Object.keys(SECTIONS).join() },
    files: { type: 'string' },
    tiny: { type: 'boolean', default: false },
  },
});
const chosen = values.only.split(',');
const unknown = chosen.find((name) => !(name in SECTIONS));
const missing = positionals.find((path) => !statSync(path, { throwIfNoEntry: false })?.isDirectory());
const files = Number(values.files ?? (values.tiny ? 60 : 20_000));
if (unknown !== undefined || missing !== undefined || !(files > 0)) {
  console.error(`--only takes of ${Object.keys(SECTIONS)}; --files a number; the rest are folders`);
  process.exit(2);
}

const sizes = { ...(values.tiny ? TINY : FULL), files };
const context = prepare({ sizes, folders: positionals.map((path) => resolve(path)) });
try {
  for (const name of chosen) {
    tableHead(name);
    // One that fails, such as without a network, leaves the others be.
    await Promise.resolve(context)
      .then(SECTIONS[name])
      .catch((error) => {
        process.exitCode = 1;
        note(name, `failed: ${error.message}`);
        console.error(error);
      });
  }
  console.log(summary());
} finally {
  context.cleanUp();
}
