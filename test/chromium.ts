/** Chromium for tests of pages, where there is one. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildTesting } from '../scripts/build-testing.mjs';
import { findBrowser } from '../scripts/setup/browser.mjs';

const executablePath = findBrowser();

export const hasChromium = executablePath !== undefined;

export const launchChromium = () =>
  chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] });

/** The stand-in of the SDK for pages, as it is shipped; built into `folder`. */
export async function builtRouteKakao(
  folder: string,
): Promise<typeof import('../server/src/testing/index.ts').routeKakao> {
  await buildTesting(folder);
  return createRequire(import.meta.url)(join(folder, 'index.cjs')).routeKakao;
}
