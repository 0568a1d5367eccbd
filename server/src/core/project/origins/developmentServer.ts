/** On which origin a script of `package.json` starts a development server. */
import { type DevelopmentServer, hostsOnThisComputer, launchers } from '../../catalog/origins.ts';
import type { Origin } from '../../domain/origin.ts';

/** Nobody writes longer scripts into `package.json`; every server's pattern is tried on each. */
const LONGEST = 10_000;

export interface StartedServer {
  /** The port on the command line; undefined where it has none, `unknown` where it is no plain number. */
  readonly port: number | 'unknown' | undefined;
  readonly https: boolean;
  /** It listens on one other address only. */
  readonly elsewhere: boolean;
}

/** The first command of `script` that starts the server. */
export function startedServer(script: string, server: DevelopmentServer): StartedServer | undefined {
  for (const command of script.slice(0, LONGEST).split(/&&|\|\||[;&|]/)) {
    const started = startedBy(command, server);
    if (started) return started;
  }
  return undefined;
}

function startedBy(command: string, server: DevelopmentServer): StartedServer | undefined {
  const words = command
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/^["']|["']$/g, ''));
  const variables = new Map<string, string>();
  let at = 0;
  for (; at < words.length; at++) {
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/.exec(words[at]!) ?? [];
    if (name !== undefined) variables.set(name, value ?? '');
    else if (!launchers.has(words[at]!)) break;
  }
  if (words[at] !== server.program) return undefined;
  const rest = words.slice(at + 1);
  const [command1 = ''] = rest;
  const subcommand = command1.startsWith('-') ? '' : command1;
  if (!server.commands.includes(subcommand)) return undefined;
  const port =
    flag(rest, server.portFlags) ?? (server.portVariable && variables.get(server.portVariable.name));
  const host = flag(rest, server.hostFlags);
  return {
    port: port === undefined ? undefined : /^\d{2,5}$/.test(port) ? Number(port) : 'unknown',
    https:
      server.httpsFlags.some((name) => flag(rest, [name]) !== undefined) || variables.get('HTTPS') === 'true',
    elsewhere: host !== undefined && host !== '' && !hostsOnThisComputer.has(host),
  };
}

/** The value behind any of `names` (`--port 80`, `--port=80`, `-p80`); empty for a flag without one. */
function flag(words: readonly string[], names: readonly string[]): string | undefined {
  for (const [index, word] of words.entries()) {
    for (const name of names) {
      if (word === name) {
        const next = words[index + 1] ?? '';
        return next.startsWith('-') ? '' : next;
      }
      if (word.startsWith(`${name}=`)) return word.slice(name.length + 1);
      if (name.length === 2 && word.startsWith(name) && /^\d+$/.test(word.slice(2))) return word.slice(2);
    }
  }
  return undefined;
}

export const localOrigin = (port: number, https: boolean): Origin => {
  const usual = https ? 443 : 80;
  return { scheme: https ? 'https' : 'http', host: 'localhost', port: port === usual ? undefined : port };
};
