/** Starts the VS Code server that install.mjs has put there. On 127.0.0.1 only, and behind a token. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { HOST_NODE, HOST_VSCODE } from './install.mjs';
import { plainEnvironment, startGroup, stopGroup } from './processes.mjs';
import { QUIET_SETTINGS } from './settings.mjs';

const SERVER_MAIN = path.join(HOST_VSCODE, 'out/server-main.js');
const START_LIMIT = 60_000;

/** Where one VS Code keeps its things. */
export const dataFolders = (folder) => ({
  user: path.join(folder, 'user'),
  server: path.join(folder, 'server'),
  extensions: path.join(folder, 'extensions'),
});

const commonArguments = (folders) => [
  SERVER_MAIN,
  '--accept-server-license-terms',
  `--server-data-dir=${folders.server}`,
  `--user-data-dir=${folders.user}`,
  `--extensions-dir=${folders.extensions}`,
];

// An empty gallery: no request leaves the machine.
const plainHost = () => ({ ...plainEnvironment(), EXTENSIONS_GALLERY: '{}' });

/** Answers what VS Code says about it. */
export async function installVsix(vsix, folders) {
  const args = [...commonArguments(folders), '--install-extension', vsix, '--force'];
  const { stdout } = await promisify(execFile)(HOST_NODE, args, { env: plainHost(), timeout: 60_000 });
  return stdout;
}

/**
 * @param {ReturnType<typeof dataFolders>} folders
 * @param {{ settings?: object, trusted?: boolean, environment?: object, testing?: boolean, trace?: string, onLine?: (line: string) => void }} options
 *   `testing` makes the workbench obey `extensionDevelopmentPath` and `extensionTestsPath` in its address.
 */
export async function startServer(folders, options = {}) {
  const {
    settings = {},
    trusted = true,
    environment = {},
    testing = false,
    trace = 'info',
    onLine,
  } = options;
  writeSettings(folders.user, settings);
  fs.mkdirSync(folders.extensions, { recursive: true });
  const token = randomBytes(12).toString('hex');
  const args = [
    ...commonArguments(folders),
    '--host',
    '127.0.0.1',
    '--port',
    '0',
    '--connection-token',
    token,
  ];
  args.push('--telemetry-level', 'off', '--log', trace);
  if (trusted) args.push('--disable-workspace-trust');
  if (testing) args.push('--enable-smoke-test-driver');
  const env = { ...plainHost(), ...environment };
  const child = startGroup(HOST_NODE, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const port = await listeningPort(child, onLine);
  const authority = `127.0.0.1:${port}`;
  return {
    authority,
    stop: () => stopGroup(child),
    /** Resolves when the server ends by itself. */
    ended: new Promise((resolve) => child.once('exit', resolve)),
    /** The address of a window; `payload` is VS Code's own list of pairs. */
    address: ({ folder, workspace, payload = [] }) => {
      const query = new URLSearchParams({ tkn: token });
      if (folder) query.set('folder', folder);
      if (workspace) query.set('workspace', workspace);
      if (!folder && !workspace) query.set('ew', 'true');
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `http://${authority}/?${query}`;
    },
    remoteUri: (file) => `vscode-remote://${authority}${file.split('/').map(encodeURIComponent).join('/')}`,
  };
}

function writeSettings(userFolder, settings) {
  const file = path.join(userFolder, 'User/settings.json');
  const before = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ ...QUIET_SETTINGS, ...before, ...settings }, null, 2));
}

/** Reads the server's output until it names its port, and goes on reading for `onLine`. */
function listeningPort(child, onLine) {
  const last = [];
  return new Promise((resolve, reject) => {
    const fail = (what) => reject(new Error(`VS Code's server ${what}:\n${last.join('\n')}`));
    const timer = setTimeout(() => fail(`did not start in ${START_LIMIT} ms`), START_LIMIT);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with status ${code}`);
    });
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        onLine?.(line);
        if (last.push(line) > 50) last.shift();
        const port = /Extension host agent listening on (\d+)/.exec(line)?.[1];
        if (!port) return;
        clearTimeout(timer);
        resolve(port);
      });
    }
  });
}
