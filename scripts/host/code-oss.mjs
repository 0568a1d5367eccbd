#!/usr/bin/env node
/**
 * Stands in for the `code` executable that runTests() of @vscode/test-electron starts: same arguments, same exit status,
 * but the window is a page in a headless Chromium. The tests run in a real extension host on Node.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { EXTENSION_ID } from '../setup/paths.mjs';
import { startBrowser } from './browser.mjs';
import { temporaryFolder } from './processes.mjs';
import { dataFolders, startServer } from './server.mjs';

const LIMIT = Number(process.env.CODE_TEST_TIMEOUT_MS ?? 420_000);
const verbose = Boolean(process.env.CODE_TEST_VERBOSE);
// The workbench's chatter while it starts; it comes through the same pipe as the tests' console.
const CHATTER =
  /^(Canceled: Canceled|Resolv(ing|ed) connection token|Creating a socket|\[reconnection-grace-time\]|Ignoring fetching additional|Updating additional builtin|\[(AgentHost|AccountPolicyGate|Service Worker|ChatModelSelection|LifecycleService))/;
const HOST_ENDED = /Extension Host Process exited with code: (\w+), signal: (\w+)/;

const { options, positional } = readArguments(process.argv.slice(2));
let end;
const ended = new Promise((resolve) => {
  end = resolve;
});
let noteHostGone;
const hostGone = new Promise((resolve) => {
  noteHostGone = resolve;
});
let hostDeath;

const folders = dataFolders(temporaryFolder('kakao-code-oss'));
const server = await startServer(folders, {
  testing: true,
  onLine: (line) => {
    if (verbose) console.error(line);
    readHostEnd(line);
  },
});
const { page, context, close } = await startBrowser();
await page.exposeFunction('codeAutomationLog', (type, args) => {
  if (!verbose && CHATTER.test(String(args[0]))) return;
  const stream = type === 'error' || type === 'warn' ? process.stderr : process.stdout;
  stream.write(`${format(...args)}\n`);
});
await page.exposeFunction('codeAutomationExit', (code) => end(typeof code === 'number' ? code : 1));
page.on('crash', () => end(71));
context.on('close', () => end(72));
setTimeout(() => {
  console.error(`no result after ${LIMIT} ms`);
  end(124);
}, LIMIT).unref();
await page.goto(server.address({ ...windowTarget(positional[0]), payload: payload() }));

let status = await ended;
if (status === 0) await Promise.race([hostGone, new Promise((resolve) => setTimeout(resolve, 500))]);
if (hostDeath) {
  console.error(hostDeath);
  status = 1;
}
if (status !== 0) printExtensionLogs();
await close();
await server.stop();
process.exit(status);

/** What the extension under test has written into its output channels. */
function printExtensionLogs() {
  const logs = path.join(folders.user, 'logs');
  for (const file of fs.readdirSync(logs, { recursive: true })) {
    if (!file.includes(EXTENSION_ID) || !file.endsWith('.log')) continue;
    const lines = fs.readFileSync(path.join(logs, file), 'utf8').split('\n');
    console.error([`The end of ${path.basename(file)}:`, ...lines.slice(-40)].join('\n'));
  }
}

/** An extension host that is killed makes the workbench report status 0: the server's own log line decides. */
function readHostEnd(line) {
  const [, code, signal] = HOST_ENDED.exec(line) ?? [];
  if (code === undefined) return;
  if (code !== '0' || signal !== 'null') {
    hostDeath = `the extension host died: code ${code}, signal ${signal}`;
    end(1);
  }
  noteHostGone();
}

/** `--name=value` and `--name`; test-electron writes no others. */
function readArguments(args) {
  const options = new Map();
  const positional = [];
  for (const arg of args) {
    const [, name, value = 'true'] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    if (name) options.set(name, value);
    else positional.push(arg);
  }
  return { options, positional };
}

function windowTarget(target) {
  if (!target) return {};
  const file = toPath(target);
  if (file.endsWith('.code-workspace')) return { workspace: file };
  return fs.statSync(file).isDirectory() ? { folder: file } : {};
}

/** Extension and tests, as the workbench wants to be told of them. */
function payload() {
  const paths = ['extensionDevelopmentPath', 'extensionTestsPath'].filter((name) => options.has(name));
  return paths.map((name) => [name, server.remoteUri(toPath(options.get(name)))]);
}

function toPath(value) {
  return value.startsWith('file:') ? fileURLToPath(value) : value;
}
