/**
 * Installs, builds, prints the Doctor's report for a folder and opens the folder in VS Code with the extension loaded.
 *
 * npm start                        samples/shop, which has mistakes on purpose
 * npm start -- PATH                another folder
 * npm start -- --browser           VS Code in a browser page, even where a desktop VS Code is there
 * npm start -- --browser --check   see that the page answers, then stop
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { openDesktop } from './host/desktop.mjs';
import { openPage } from './host/page.mjs';
import { run } from './host/processes.mjs';
import { ROOT, SAMPLE } from './setup/paths.mjs';
import { setUpBuild } from './setup.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'boolean' }, check: { type: 'boolean' } },
});
// npm runs scripts in the project's folder; a path is meant from where the user stands.
const folder = positionals[0] ? path.resolve(process.env.INIT_CWD ?? '.', positionals[0]) : SAMPLE;
if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`${folder} is not a folder`);
  process.exit(2);
}

await setUpBuild();
const built = await run(process.execPath, ['esbuild.mjs'], { cwd: ROOT });
if (built !== 0) process.exit(built);
// The status says whether there are mistakes; the report has said so already.
await run(process.execPath, [path.join(ROOT, 'server/dist/cli.js'), folder, '--all'], { cwd: ROOT });
const opened = !values.browser && (await openDesktop(folder));
if (!opened) await openPage(folder, { check: values.check ?? false });
process.exit(0);
