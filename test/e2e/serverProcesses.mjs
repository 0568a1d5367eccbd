import { readdirSync, readFileSync } from 'node:fs';

/** Process ids of the language servers that run from within `folder`. From /proc: Linux only. */
export function serverProcesses(folder) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      try {
        const [, script = ''] = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
        return script.startsWith(folder) && script.endsWith('server/dist/main.js');
      } catch {
        // It ended meanwhile.
        return false;
      }
    })
    .map(Number);
}
