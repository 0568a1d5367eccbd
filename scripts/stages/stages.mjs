/** What `npm test` runs. Types, lint, generated files and the package count as one test each. */
import { ensureHost } from '../host/install.mjs';
import { runLimited } from '../host/processes.mjs';
import { packNpm } from '../npm-package.mjs';
import { checkVsix, makeVsix } from '../package.mjs';
import { ensureBrowser } from '../setup/browser.mjs';
import { ensureEditors } from '../setup/editors.mjs';
import { ROOT, SAMPLE } from '../setup/paths.mjs';
import { runInHost } from './inHost.mjs';
import { runInWebHost } from './inWebHost.mjs';
import { runVitest } from './vitest.mjs';

const MINUTE = 60_000;
const TSC = 'node_modules/typescript/bin/tsc';

const alone = (name, run) => [[{ name, run }]];

/** Lists of lanes, which run beside each other: while the one downloads and installs, the other has the processors. */
export const STAGES = [
  [
    [
      { name: 'Browser, VS Code and other editors are here', run: setUp },
      { name: 'Types', run: () => command(TSC, '-p', '.') },
      { name: 'Types of the panel’s page', run: () => command(TSC, '-p', 'client/src/panel/page') },
    ],
    [
      { name: 'Format and lint', run: () => command('node_modules/@biomejs/biome/bin/biome', 'check') },
      { name: 'Generated files are up to date', run: () => command('scripts/generate.mjs', '--check') },
      { name: 'Package', run: packaging },
    ],
  ],
  alone('Unit and LSP tests', () => runVitest('vitest.config.mts', 40 * MINUTE)),
  // Windows share the processors with nobody: their tests wait for what people see in time.
  alone('In VS Code: the shop', () => runInHost('shop', SAMPLE)),
  alone('In VS Code in a browser: the shop', runInWebHost),
  alone('In VS Code: no Kakao', () => runInHost('plain', 'test/e2e/plain-workspace')),
  alone('The packed extension, through the user interface', () =>
    runVitest('test/e2e/vitest.config.mjs', 14 * MINUTE),
  ),
];

async function setUp() {
  await ensureBrowser();
  await ensureHost();
  await ensureEditors();
  return { passed: 1, failed: 0 };
}

async function command(...args) {
  const status = await runLimited(process.execPath, args, 5 * MINUTE, { cwd: ROOT });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function packaging() {
  const problems = checkVsix(await makeVsix());
  await packNpm();
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
