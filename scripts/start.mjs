/**
 * Installs, builds, prints the Doctor's report for a folder and opens the folder in VS Code with the extension loaded.
 * `npm start -- --help` says how.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { openDesktop } from './host/desktop.mjs';
import { openPage } from './host/page.mjs';
import { run } from './host/processes.mjs';
import { saying } from './host/signsOfLife.mjs';
import { ROOT, SAMPLE } from './setup/paths.mjs';
import { setUpBuild } from './setup.mjs';

const USAGE = `npm start                        samples/shop, which has mistakes on purpose
npm start -- PATH                another folder
npm start -- --browser           VS Code in a browser page, even where a desktop VS Code is there
npm start -- --browser --check   see that the page answers, then stop`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'boolean' },
    check: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
// npm runs scripts in the project's folder; a path is meant from where the user stands.
const folder = positionals[0] ? path.resolve(process.env.INIT_CWD ?? '.', positionals[0]) : SAMPLE;
if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`${folder} is not a folder`);
  process.exit(2);
}

await saying('Preparing the build', setUpBuild);
const built = await saying('Building', () => run(process.execPath, ['esbuild.mjs'], { cwd: ROOT }));
if (built !== 0) process.exit(built);
// The status says whether there are mistakes; the report has said so already.
await saying('Diagnosing', () =>
  run(process.execPath, [path.join(ROOT, 'server/dist/cli.js'), folder, '--all'], { cwd: ROOT }),
);
const opened = !values.browser && (await openDesktop(folder));
if (!opened) await openPage(folder, { check: values.check ?? false });
process.exit(0);
