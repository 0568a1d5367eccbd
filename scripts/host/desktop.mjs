/** Opens a folder in a desktop VS Code with the extension loaded from this folder: the user's own, or a downloaded one. */
import * as path from 'node:path';
import { onPath } from '../setup/apt.mjs';
import { DIAGNOSE_AT_START, FIRST_FILE, ROOT, SAMPLE } from '../setup/paths.mjs';
import { plainEnvironment, run } from './processes.mjs';
import { saying } from './signsOfLife.mjs';

const DOWNLOAD_LIMIT = 180_000;
const SILENCE_LIMIT = 15_000;

/** Answers whether a VS Code took the folder. Each way that does not work is said in one line. */
export async function openDesktop(folder) {
  if (process.env.VSCODE_PATH) return launch(process.env.VSCODE_PATH, folder);
  const code = onPath('code');
  if (code && isRemoteTerminal()) {
    console.log(
      'This terminal belongs to a remote VS Code, whose `code` cannot load an extension from a folder.',
    );
  } else if (code) return launch(code, folder);
  if (!hasDisplay()) {
    console.log('No `code` on PATH and no display here: not downloading a desktop VS Code.');
    return false;
  }
  const downloaded = await saying('Downloading VS Code (once)', download);
  return downloaded !== undefined && launch(downloaded, folder);
}

async function launch(executable, folder) {
  console.log(`Opening ${folder} in ${executable}`);
  const args = ['--new-window', `--extensionDevelopmentPath=${ROOT}`, folder];
  // Somebody else's folder is theirs to trust, and to look around in.
  const isSample = path.resolve(folder) === SAMPLE;
  if (isSample) args.push(FIRST_FILE, '--disable-workspace-trust');
  const status = await run(executable, args, {
    env: { ...plainEnvironment(), ...(isSample ? DIAGNOSE_AT_START : {}) },
    shell: process.platform === 'win32' && executable.endsWith('.cmd'),
  });
  if (status !== 0) console.log(`${executable} ended with status ${status}.`);
  return status === 0;
}

const isRemoteTerminal = () => Boolean(process.env.VSCODE_IPC_HOOK_CLI);

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** A stable VS Code from Microsoft, kept in .vscode-test; `undefined` where it cannot be had. */
async function download() {
  const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
  let timer;
  const tooLong = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('it took too long')), DOWNLOAD_LIMIT);
  });
  try {
    const options = {
      reporter: new SilentReporter(),
      timeout: SILENCE_LIMIT,
      extensionDevelopmentPath: ROOT,
    };
    return await Promise.race([downloadAndUnzipVSCode(options), tooLong]);
  } catch (error) {
    console.log(`VS Code could not be downloaded: ${String(error.message).split('\n')[0]}`);
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
