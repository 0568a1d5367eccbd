/** Shows a folder in VS Code from npm, as a page for the user's own browser, with the packed extension installed. */
import * as path from 'node:path';
import { packVsix } from '../package.mjs';
import { DIAGNOSE_AT_START, EXTENSION_ID, FIRST_FILE, SAMPLE } from '../setup/paths.mjs';
import { ensureHost } from './install.mjs';
import { temporaryFolder } from './processes.mjs';
import { dataFolders, installVsix, startServer } from './server.mjs';
import { saying } from './signsOfLife.mjs';

/** Stays until Ctrl+C or the server's end; with `check` until the page has answered. */
export async function openPage(folder, { check }) {
  await saying('Preparing VS Code', ensureHost);
  const temporary = temporaryFolder('kakao-start');
  const vsix = path.join(temporary, 'kakao-share-doctor.vsix');
  await saying('Packing the extension', () => packVsix(vsix));
  const folders = dataFolders(temporary);
  const said = await saying('Installing the extension', () => installVsix(vsix, folders));
  if (!said.includes('successfully installed'))
    throw new Error(`${EXTENSION_ID} was not installed:\n${said}`);
  // Somebody else's folder is theirs to trust.
  const isSample = path.resolve(folder) === SAMPLE;
  const options = { trusted: isSample, environment: isSample ? DIAGNOSE_AT_START : {} };
  const server = await saying('Starting VS Code', () => startServer(folders, options));
  const payload = isSample ? [['openFile', server.remoteUri(FIRST_FILE)]] : [];
  const address = server.address({ folder, payload });
  console.log(`\nVS Code with the extension is at\n\n  ${address}\n`);
  if (check) await expectAnswer(address);
  else {
    console.log('Ctrl+C stops it.');
    await server.ended;
    console.error("VS Code's server has ended.");
  }
  await server.stop();
}

/** The first answer gives the token as a cookie and leads to the page. */
async function expectAnswer(address) {
  const first = await fetch(address, { redirect: 'manual' });
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = await fetch(new URL(first.headers.get('location') ?? address, address), {
    headers: { cookie },
  });
  const text = await page.text();
  if (!page.ok || !text.includes('vscode-workbench-web-configuration')) {
    throw new Error(`the page did not answer: ${page.status}`);
  }
  console.log('The page answers.');
}
