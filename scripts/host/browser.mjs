/** A Chromium for tests, driven by playwright-core. It reaches this machine's own addresses and no other. */
import { chromium } from 'playwright-core';
import { findBrowser } from '../setup/browser.mjs';
import { temporaryFolder } from './processes.mjs';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

export async function startBrowser({ viewport = { width: 1280, height: 800 } } = {}) {
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(temporaryFolder('kakao-chromium'), {
    // Without one, Playwright starts its own.
    ...(executablePath ? { executablePath } : {}),
    headless: true,
    viewport,
    args: ARGUMENTS,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = context.pages()[0] ?? (await context.newPage());
  return { context, page, close: () => context.close() };
}
