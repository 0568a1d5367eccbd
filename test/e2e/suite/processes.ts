import { readdirSync, readFileSync } from 'node:fs';

/** The command lines of this process's children, by process id. From /proc: Linux only. */
export function children(): Map<number, string> {
  const found = new Map<number, string>();
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      // pid (name) state parent …; the name may hold anything, also ")".
      const [, parent] = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
      if (Number(parent) !== process.pid) continue;
      found.set(Number(id), readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' '));
    } catch {
      // It ended meanwhile.
    }
  }
  return found;
}

/** Language servers of this extension among them. */
export const serverProcesses = () =>
  [...children()].filter(([, command]) => command.includes('server/dist/main.js')).map(([id]) => id);
