/** What `npm start` says while it works. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saying } from '../../scripts/host/signsOfLife.mjs';

/** Milliseconds after which people wonder whether something hangs. */
const SILENCE = 5000;

let said: { readonly text: string; readonly at: number }[];

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  said = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => said.push({ text, at: Date.now() }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it('names the work at once, then at least every five seconds with how long it has taken', async () => {
  const work = saying('Building', () => after(33_000));
  await vi.advanceTimersByTimeAsync(33_000);
  await work;
  expect(said[0]).toEqual({ text: 'Building …', at: 0 });
  const times = [...said.map(({ at }) => at), 33_000];
  expect(Math.max(...times.slice(1).map((at, index) => at - times[index]!))).toBeLessThanOrEqual(SILENCE);
  for (const { text, at } of said.slice(1)) expect(text).toBe(`Building … (${at / 1000} s)`);
});

it.each([
  ['has ended', async () => 'built'],
  ['has failed', () => Promise.reject(new Error('no space left'))],
])('says nothing more when the work %s, and hands on what came of it', async (_, end) => {
  const work = saying('Building', async () => {
    await after(7000);
    return end();
  });
  const outcome = work.catch((error: Error) => error.message);
  await vi.advanceTimersByTimeAsync(7000);
  expect(['built', 'no space left']).toContain(await outcome);
  const before = said.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said).toHaveLength(before);
});
