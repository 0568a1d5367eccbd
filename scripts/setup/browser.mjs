/** The browser that tests drive, and the fonts that make its pictures readable. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { run } from '../host/processes.mjs';
import { ensurePackages, onPath } from './apt.mjs';
import { ROOT } from './paths.mjs';

const CHROMIUM = { name: 'chromium', has: () => findBrowser() !== undefined };
const FONTS = [
  { name: 'fonts-dejavu-core', has: () => fs.existsSync('/usr/share/fonts/truetype/dejavu') },
  {
    name: 'fonts-noto-cjk',
    has: () => fs.existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'),
  },
];
const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** A browser of the Chromium family: `CHROMIUM`, or the first one on PATH. Snaps cannot read test profiles. */
export function findBrowser() {
  const found = NAMES.map(onPath).filter((file) => file !== undefined && !file.startsWith('/snap/'));
  return process.env.CHROMIUM || found[0];
}

export async function ensureBrowser() {
  if (findBrowser() || !isUbuntu()) return ensurePackages([CHROMIUM, ...FONTS]);
  await ensurePackages(FONTS);
  await downloadBrowser();
}

/** Ubuntu has Chromium as a snap only. */
function isUbuntu() {
  return fs.existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(fs.readFileSync('/etc/os-release', 'utf8'));
}

/** Playwright keeps its own browser, and knows which system packages that needs. */
async function downloadBrowser() {
  const { chromium } = await import('playwright-core');
  if (fs.existsSync(chromium.executablePath())) return;
  console.log('Downloading Chromium (once) …');
  const cli = path.join(ROOT, 'node_modules/playwright-core/cli.js');
  const status = await run(process.execPath, [cli, 'install', '--with-deps', 'chromium']);
  if (status !== 0)
    throw new Error('Chromium could not be downloaded: install a Chrome, or set CHROMIUM to one');
}
