/** `npm start`, as far as a machine without a screen can follow it. */

import * as fs from 'node:fs';
import * as path from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { startBrowser } from '../../scripts/host/browser.mjs';
import { plainEnvironment, startGroup, temporaryFolder } from '../../scripts/host/processes.mjs';
import { ROOT, SAMPLE } from '../../scripts/setup/paths.mjs';
import { workbench } from './workbench.mjs';

const START = path.join(ROOT, 'scripts/start.mjs');

/** Starts it with an environment of ours, and gathers what it prints. */
function start(args, environment = {}) {
  const env = { ...plainEnvironment(), ...environment };
  const child = startGroup(process.execPath, [START, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const output = createInterface({ input: child.stdout });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return { child, output, ended };
}

describe('npm start', () => {
  test('prints the report and an address where the extension works, and ends with Ctrl+C', async () => {
    const { child, output, ended } = start(['--browser']);
    const printed = [];
    for await (const line of output) {
      printed.push(line);
      if (/Ctrl\+C/.test(line)) break;
    }
    const text = printed.join('\n');
    expect(text).toContain('4002/template-id-not-integer');
    const address = /http:\/\/127\.0\.0\.1:\S+/.exec(text)?.[0];
    expect(address).toBeDefined();

    const { page, close } = await startBrowser();
    await page.goto(address);
    const window = workbench(page);
    await window.ready();
    await page.locator('.tab.active[data-resource-name="share.ts"]').waitFor();
    await window.squiggles('error').first().waitFor();
    await (await window.shown('report')).getByRole('heading', { name: /Sharing will fail/ }).waitFor();
    await close();

    child.kill('SIGINT');
    expect(await ended).toBe(130);
    await expect(fetch(address)).rejects.toThrow();
  });

  test('says how it is used, and does nothing else', async () => {
    const { output, ended } = start(['--help']);
    const printed = [];
    for await (const line of output) printed.push(line);
    expect(printed[0]).toMatch(/^npm start +samples\/shop/);
    expect(printed.join()).not.toContain('Building');
    expect(await ended).toBe(0);
  });

  test('gives the folder to the `code` on PATH', async () => {
    const bin = temporaryFolder('kakao-bin');
    fs.writeFileSync(
      path.join(bin, 'code'),
      '#!/bin/sh\nprintf "argument %s\\n" "$@" "$KAKAO_SHARE_DIAGNOSE"\n',
      { mode: 0o755 },
    );
    const { output, ended } = start([], { PATH: `${bin}${path.delimiter}${process.env.PATH}` });
    const printed = [];
    for await (const line of output) printed.push(line);
    expect(printed).toContain(`argument --extensionDevelopmentPath=${ROOT}`);
    expect(printed).toContain(`argument ${SAMPLE}`);
    expect(printed).toContain(`argument ${path.join(SAMPLE, 'src/share.ts')}`);
    expect(printed).toContain('argument --disable-workspace-trust');
    expect(printed).toContain('argument 1');
    expect(await ended).toBe(0);
  });
});
