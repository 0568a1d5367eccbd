/** The whole scan of a tree against ripgrep, which is the fastest way known to find a word, on the same files. */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { note, ratio, turnByTurn } from './numbers.mjs';
import { ripgrep, ripgrepArguments } from './tools.mjs';

const DROP = '/proc/sys/vm/drop_caches';

export async function measureScan({ others, scan, built, tree, folders, sizes }) {
  const rg = ripgrep(others());
  const find = await scan();
  const command = join(built(), 'cli.js');
  for (const folder of [tree(), ...folders]) {
    let found = { files: 0, candidates: 0 };
    const ours = (options) => async () => {
      found = await find(folder, { onFile: () => {}, ...options });
    };
    const run = (file, args) => () => void spawnSync(file, args, { stdio: 'ignore' });
    const theirs = run(rg, ripgrepArguments(folder));
    await ours()();
    note(folder, `${found.files} files, ${found.candidates} mention Kakao`);

    const whole = run(process.execPath, [command, folder, '--format', 'json']);
    const warm = { ours: ours(), alone: ours({ threads: 0 }), theirs, whole };
    const hot = await turnByTurn(warm, Math.min(11, sizes.rounds));
    ratio('warm: scan / rg', hot.ours, hot.theirs, { atMost: 0.8 });
    ratio('warm: scan by one thread / rg', hot.alone, hot.theirs);
    ratio('warm: whole command / rg', hot.whole, hot.theirs);
    if (!canDropCaches()) {
      note('cold: scan / rg', 'left out: caches can be dropped by root only');
      continue;
    }
    const deep = run(rg, ['-j8', ...ripgrepArguments(folder)]);
    const cold = { ours: ours(), alone: ours({ threads: 0 }), theirs, deep };
    const fresh = await turnByTurn(cold, Math.min(7, sizes.rounds), { before: dropCaches });
    ratio('cold: scan / rg', fresh.ours, fresh.theirs, { atMost: 0.7 });
    ratio('cold: scan by one thread / rg', fresh.alone, fresh.theirs);
    ratio('cold: rg with 8 threads / rg', fresh.deep, fresh.theirs);
  }
}

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
