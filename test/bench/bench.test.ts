import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

/** What needs neither a build nor the network, and measures what is inside one process. */
const SECTIONS = ['neighbours', 'growth', 'keystroke', 'settings', 'preview', 'flatness'];

it('the bench runs, and finds what it measures', async () => {
  const args = ['bench/run.mjs', '--tiny', '--only', SECTIONS.join()];
  // Ends with an error where a section fails, as one does whose edits have no effect on the findings.
  const { stdout } = await promisify(execFile)(process.execPath, args);
  for (const name of SECTIONS) expect(stdout).toContain(`## ${name}\n`);
  expect(stdout).toMatch(/^\d+ goals reached, \d+ missed$/m);
}, 300_000);

it('says which sections there are where it is asked for another', async () => {
  const asked = promisify(execFile)(process.execPath, ['bench/run.mjs', '--only', 'nothing']);
  await expect(asked).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('neighbours') });
});
