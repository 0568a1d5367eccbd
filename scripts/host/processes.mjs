/** Child processes and temporary folders that never outlive this one, however it ends. */
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/** Process groups by the id of their first process. */
const groups = new Set();
const folders = new Set();
/** Milliseconds. */
const LAST_MOMENT = 1500;

process.once('exit', endEverything);
for (const [signal, status] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
  process.on(signal, () => {
    // Not left to `exit`: vitest's workers do not let anybody exit.
    endEverything();
    process.exit(status);
  });
}

/** Ends all groups and removes all folders, now. */
export function endEverything() {
  // Each has a moment to end what it has started itself; nothing can be awaited here.
  for (const id of groups) signalGroup(id, 'SIGTERM');
  if (groups.size > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LAST_MOMENT);
  for (const id of groups) signalGroup(id, 'SIGKILL');
  groups.clear();
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  folders.clear();
}

/** Starts a command as the head of its own process group. What is left of the group dies with its head. */
export function startGroup(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: true });
  if (child.pid === undefined) return child;
  groups.add(child.pid);
  child.once('exit', () => {
    signalGroup(child.pid, 'SIGKILL');
    groups.delete(child.pid);
  });
  return child;
}

/** Asks a group to end, and makes it end after three seconds. */
export async function stopGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child.pid, 'SIGTERM');
  const force = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), 3000);
  await gone;
  clearTimeout(force);
}

function signalGroup(id, signal) {
  try {
    process.kill(-id, signal);
  } catch {
    // Nobody of the group is left.
  }
}

/** Runs a command in the foreground, with this terminal; answers its exit status (127 where it cannot be started). */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a command that gets `limit` milliseconds; answers its exit status, 124 when the time was up. */
export function runLimited(command, args, limit, options = {}) {
  return new Promise((resolve) => {
    const child = startGroup(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      void stopGroup(child);
    }, limit);
    const end = (code) => {
      clearTimeout(timer);
      resolve(late ? 124 : code);
    };
    child.once('error', () => end(127));
    child.once('exit', (code) => end(code ?? 1));
  });
}

/** A fresh folder, removed when this process ends. Resolved, so that paths compare equal on every system. */
export function temporaryFolder(name) {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), `${name}-`)));
  folders.add(folder);
  return folder;
}

/** npm's and a surrounding VS Code's variables steer a VS Code started from here in ways nobody asked for. */
const STEERING = /^(npm_|ELECTRON_|NODE_OPTIONS$|VSCODE_(?!TEST_OPTIONS$))/;

export function plainEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !STEERING.test(name)));
}
