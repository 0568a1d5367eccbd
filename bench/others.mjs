/** The whole diagnosis side by side with tools that look through the same tree, each as a command of its own. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, result, spread, turnByTurn } from './numbers.mjs';
import { tools } from './tools.mjs';

/** How many times faster the diagnosis is to be. */
const GOALS = { eslint: 25, '@ast-grep/cli': 2.5, oxlint: 1 };

export async function measureOthers({ others, built, tree, temporary, sizes }) {
  const modules = others();
  const root = tree();
  const theirs = tools(modules, root, temporary);
  const env = { ...process.env, XDG_CACHE_HOME: temporary, LOCALAPPDATA: temporary };
  const outputOf = ([file, ...args]) => {
    const { stdout, stderr, error } = spawnSync(file, args, {
      cwd: root,
      env,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    if (error) throw error;
    return stdout || stderr;
  };
  const commands = { ours: [process.execPath, join(built(), 'cli.js'), root, '--format', 'json'] };
  for (const [name, { command }] of Object.entries(theirs)) commands[name] = command;
  const outputs = {};
  const runs = Object.entries(commands).map(([name, command]) => [
    name,
    () => {
      outputs[name] = outputOf(command);
    },
  ]);
  const times = await turnByTurn(Object.fromEntries(runs), Math.min(5, sizes.rounds));
  const files = new Set(JSON.parse(outputs.ours).findings.map(({ file }) => file)).size;
  const does = 'looks at all kinds of files, judges those of Kakao';
  result('Kakao Share Doctor', median(times.ours), ' ms', {}, `${does}; problems in ${files} files`);
  for (const [name, tool] of Object.entries(theirs)) {
    const { version } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
    const did = `${spread(times[name])}; ${tool.does}; found ${tool.found(outputs[name])} files`;
    const goal = name in GOALS ? { atLeast: GOALS[name] } : {};
    result(`${name} ${version} / the diagnosis`, median(times[name]) / median(times.ours), '×', goal, did);
  }
}
