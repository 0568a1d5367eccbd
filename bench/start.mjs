/** How long until there is an answer: of the command, of the language server, and of the extension when VS Code loads it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from './client.mjs';
import { median, ratio, result, spread, turnByTurn } from './numbers.mjs';

const SAMPLE = fileURLToPath(new URL('../samples/shop', import.meta.url));
const CLIENT = fileURLToPath(new URL('../client/dist', import.meta.url));
const ACTIVATE = fileURLToPath(new URL('activate.cjs', import.meta.url));

export async function measureCommand({ built, temporary, sizes }) {
  const empty = join(temporary, 'empty.js');
  writeFileSync(empty, '');
  const command = join(built(), 'cli.js');
  const run = (args, environment) => () => {
    const env = { ...process.env, XDG_CACHE_HOME: temporary, LOCALAPPDATA: temporary, ...environment };
    const { status, stderr } = spawnSync(process.execPath, args, {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status === null || status > 1) throw new Error(String(stderr));
  };
  const uncached = { NODE_DISABLE_COMPILE_CACHE: '1' };
  const candidates = {
    bare: run([empty]),
    version: run([command, '--version']),
    explain: run([command, '--explain', '4019']),
    first: run([command, '--explain', '4019'], uncached),
    sample: run([command, SAMPLE]),
    firstSample: run([command, SAMPLE], uncached),
  };
  for (const once of Object.values(candidates)) once();
  const times = await turnByTurn(candidates, Math.min(25, sizes.rounds));
  ratio('--version / bare node', times.version, times.bare);
  ratio('--explain / bare node', times.explain, times.bare, { atMost: 1.5 });
  ratio('--explain without compiled code / bare node', times.first, times.bare);
  ratio('diagnosis of the sample shop / bare node', times.sample, times.bare);
  ratio('diagnosis without compiled code / bare node', times.firstSample, times.bare);
}

export async function measureServerStart({ built, bareServer, sizes }) {
  const start = (file) => async () => {
    const server = startServer(file);
    await server.initialize();
    server.kill();
  };
  const candidates = { ours: start(join(built(), 'main.js')), bare: start(await bareServer()) };
  const times = await turnByTurn(candidates, Math.min(15, sizes.rounds));
  ratio('server start / bare vscode-languageserver', times.ours, times.bare, { atMost: 1.15 });
}

export function measureActivation({ built, sizes }) {
  built();
  const runs = Array.from({ length: Math.min(25, sizes.rounds) }, () =>
    JSON.parse(execFileSync(process.execPath, [ACTIVATE, CLIENT], { encoding: 'utf8' })),
  );
  const times = (name) => runs.map((run) => run[name]);
  result('activate()', median(times('activating')), ' ms', { atMost: 20 }, spread(times('activating')));
  const whole = runs.map(({ loading, activating }) => loading + activating);
  ratio('loading and activate() / loading the language client', whole, times('client'), { atMost: 0.5 });
}
