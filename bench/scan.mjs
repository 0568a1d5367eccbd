/** The whole scan of a tree against ripgrep, which is the fastest way known to find a word, on the same files. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { line, ratioLine, turnByTurn } from './numbers.mjs';

const require = createRequire(import.meta.url);
const RG = ['/usr/bin/rg', '/usr/local/bin/rg', '/opt/homebrew/bin/rg'].find((path) => existsSync(path));
const DROP = '/proc/sys/vm/drop_caches';
/** The endings and folders of core/catalog/files.ts, in ripgrep's words. */
const ENDINGS =
  'js,jsx,mjs,cjs,ts,tsx,mts,cts,gs,html,htm,xhtml,vue,svelte,astro,php,phtml,jsp,jspx,jspf,tag,ejs,erb,cshtml,aspx,hbs,handlebars,mustache,liquid,twig,njk,jinja,jinja2,j2,djhtml,tpl,ftl';
const SKIPPED = [
  '.git',
  'node_modules',
  'dist',
  'build',
  'out',
  'target',
  'vendor',
  'coverage',
  '.next',
  '.nuxt',
];

export async function measureScan({ bundles, tree, folders }) {
  if (!RG) return line('skipped: ripgrep is not installed', '');
  const { scan } = require(join(bundles, 'scan.js'));
  for (const [name, folder] of [['generated tree', tree], ...folders.map((one) => [one, one])]) {
    let counted = { files: 0, candidates: 0 };
    const ours = (options) => async () => {
      counted = await scan(folder, { onFile: () => {}, ...options });
    };
    const rg = () => void spawnSync(RG, rgArguments(folder), { stdio: 'ignore' });
    await ours()();
    line(
      name,
      `${counted.files}`,
      'files',
      `${counted.candidates} mention Kakao; ripgrep names ${rgCount(folder)}`,
    );

    const warm = await turnByTurn(
      { ours: ours(), alone: ours({ threads: 0 }), rg, cli: cli(bundles, folder) },
      11,
    );
    ratioLine('  warm: scan / rg', warm.ours, warm.rg, 'goal ≤ 1.0×');
    ratioLine('  warm: one thread / rg', warm.alone, warm.rg);
    ratioLine('  warm: whole command, Node’s start included / rg', warm.cli, warm.rg);
    if (!canDropCaches()) {
      line('  cold: skipped, caches can be dropped by root only', '');
      continue;
    }
    const cold = await turnByTurn(
      { ours: ours(), threads: ours({ threads: 4, threadsAfter: 0 }), rg },
      5,
      dropCaches,
    );
    ratioLine('  cold: scan / rg', cold.ours, cold.rg, 'goal ≤ 0.7×');
    ratioLine('  cold: four threads at once / rg', cold.threads, cold.rg);
  }
}

const rgArguments = (folder) => [
  ...['-il', '--hidden', '--no-require-git', 'kakao'],
  ...['-g', `*.{${ENDINGS}}`, '-g', '.env*', '-g', '!*.d.ts', '-g', '!*.min.js'],
  ...SKIPPED.flatMap((name) => ['-g', `!${name}`]),
  folder,
];

const rgCount = (folder) =>
  spawnSync(RG, rgArguments(folder), { encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout.split('\n').length - 1;

const cli = (bundles, folder) => () =>
  void spawnSync(process.execPath, [join(bundles, 'cli.js'), folder, '--format', 'json'], {
    stdio: 'ignore',
  });

function canDropCaches() {
  try {
    dropCaches();
    return true;
  } catch {
    return false;
  }
}

function dropCaches() {
  execFileSync('sync');
  writeFileSync(DROP, '3');
}
