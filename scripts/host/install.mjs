/**
 * VS Code from npm, for machines that cannot download it from Microsoft: the `code-server` package ships the VS Code
 * server and workbench. It lives in a folder of its own, because its install script does not run on every Node that we
 * support; three native modules are built here instead.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { ensurePackages, onPath } from '../setup/apt.mjs';
import { ROOT } from '../setup/paths.mjs';
import { run } from './processes.mjs';

const CODE_SERVER = '4.139.1'; // VS Code 1.139.1
const NODE = '24.21.0'; // what that VS Code is built for
const NATIVE_MODULES = ['@vscode/spdlog', '@vscode/native-watchdog', 'node-pty'];
const BUILD_TOOLS = ['python3', 'make', 'g++'];
const NODE_PACKAGE = `node-linux-${process.arch}`;

export const HOST = process.env.VSCODE_HOST ?? path.join(ROOT, '.vscode-host');
export const HOST_NODE = path.join(HOST, 'node_modules', NODE_PACKAGE, 'bin/node');
export const HOST_VSCODE = path.join(HOST, 'node_modules/code-server/lib/vscode');

export async function ensureHost() {
  const stamp = path.join(HOST, `.ok-${CODE_SERVER}-${NODE}`);
  if (fs.existsSync(stamp)) return;
  if (process.platform !== 'linux') throw new Error('VS Code from npm runs on Linux only');
  await ensurePackages(BUILD_TOOLS.map((name) => ({ name, has: () => onPath(name) !== undefined })));
  console.log('Installing VS Code from npm (once, about a minute) …');
  fs.rmSync(HOST, { recursive: true, force: true });
  fs.mkdirSync(HOST, { recursive: true });
  const dependencies = { 'code-server': CODE_SERVER, [NODE_PACKAGE]: NODE };
  fs.writeFileSync(path.join(HOST, 'package.json'), JSON.stringify({ private: true, dependencies }));

  await npm(['install', '--ignore-scripts'], HOST);
  await npm(['install', '--omit=dev', '--no-save', '--ignore-scripts'], HOST_VSCODE);
  await npm(['rebuild', '--foreground-scripts', ...NATIVE_MODULES], HOST_VSCODE, 'rebuild.log');
  // The TypeScript that VS Code's own TypeScript extension uses.
  await npm(['install', '--omit=dev', '--no-save', '--ignore-scripts'], path.join(HOST_VSCODE, 'extensions'));
  fs.writeFileSync(stamp, '');
}

/** With `log`, what npm prints goes there, and is shown when it fails. */
async function npm(args, cwd, log) {
  const file = log && path.join(HOST, log);
  const output = file ? fs.openSync(file, 'w') : 'inherit';
  const status = await run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: ['ignore', output, output],
    env: buildEnvironment(),
  });
  if (file) fs.closeSync(output);
  if (status === 0) return;
  if (file) console.error(fs.readFileSync(file, 'utf8').slice(-4000));
  throw new Error(`npm ${args[0]} of VS Code failed (exit status ${status})`);
}

/** The native modules must be built with, and for, the Node that will load them. */
function buildEnvironment() {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|config_prefix)/.test(name),
  );
  return {
    ...Object.fromEntries(own),
    PATH: `${path.dirname(HOST_NODE)}${path.delimiter}${process.env.PATH}`,
    npm_config_nodedir: path.join(HOST, 'node_modules', NODE_PACKAGE),
  };
}
