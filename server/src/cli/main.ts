/** The command line: picks a mode, gives its exit status, and tells internal errors apart from findings. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions, UsageError } from './options.ts';
import { complain, print } from './print.ts';
import { usage, usageErrors } from './usage.ts';
import { version } from './version.ts';

/** A bundle of its own beside this one; most runs have no use for it. */
const LANGUAGE_SERVER = join(__dirname, 'main.js');
/** In the npm package only. */
const MCP_SERVER = join(__dirname, 'mcp.js');

async function main(argv: readonly string[]): Promise<number> {
  if (argv[0] === 'serve' && argv.length === 1) process.argv.push('--stdio');
  if (process.argv.includes('--stdio') || argv.includes('--node-ipc')) {
    await import(LANGUAGE_SERVER);
    // The language server ends itself, when its client tells it to or goes away.
    return 0;
  }
  if (argv[0] === 'mcp') {
    if (!existsSync(MCP_SERVER)) throw new UsageError(usageErrors.noMcp.en);
    const { serveMcp } = (await import(MCP_SERVER)) as typeof import('./mcp/mcp.ts');
    await serveMcp(argv.slice(1));
    return 0;
  }
  const options = readOptions(argv, process.env);
  if (options.mode === 'help') return say(usage(options.locale));
  if (options.mode === 'version') return say(`${version}\n`);
  if (options.mode === 'explain') return (await import('./explainMode.ts')).explainMode(options);
  if (options.mode === 'rules') return (await import('./rulesMode.ts')).rulesMode(options);
  if (options.mode === 'types') return (await import('./typesMode.ts')).typesMode(options);
  if (options.mode === 'checkOnline') return (await import('./checkOnlineMode.ts')).checkOnlineMode(options);
  if (options.mode === 'try') return (await import('./tryMode.ts')).tryMode(options);
  if (options.mode === 'completion')
    return say((await import('./completionScripts.ts')).completionScript(options));
  return (await import('./diagnoseMode.ts')).diagnoseMode(options);
}

function say(text: string): number {
  print(text);
  return 0;
}

// `kakao-share-doctor | head` closes the pipe while we write: no reason to complain.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.exitCode = 2;
    const isUsage = error instanceof UsageError;
    complain(`kakao-share-doctor: ${isUsage ? error.message : internal(error)}\n`);
  },
);

const internal = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
