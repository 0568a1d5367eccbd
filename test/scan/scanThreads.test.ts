import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { createScanner as CreateScanner, scan as Scan } from '../../server/src/node/scan.ts';

/** Threads need their bundle beside them, as it is shipped. */
let folder: string;
let tree: string;
let scan: typeof Scan;
let createScanner: typeof CreateScanner;
const hits: string[] = [];
const FOLDERS = 40;
const FILES = 25;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kakao-share-threads-'));
  await esbuild.build({
    entryPoints: ['server/src/node/scan.ts', 'server/src/node/scanWorker.ts'],
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  ({ scan, createScanner } = createRequire(import.meta.url)(join(folder, 'scan.js')));
  tree = mkdtempSync(join(tmpdir(), 'kakao-share-tree-'));
  writeFileSync(join(tree, '.gitignore'), 'd7\n');
  for (let d = 0; d < FOLDERS; d++) {
    const path = join(tree, `p${d % 4}`, `d${d}`, 'src');
    mkdirSync(path, { recursive: true });
    for (let f = 0; f < FILES; f++) {
      const isHit = f === d % FILES;
      writeFileSync(join(path, `f${f}.ts`), isHit ? 'Kakao.init(KEY);\n' : 'export {};\n');
      if (isHit && d !== 7) hits.push(join(path, `f${f}.ts`));
    }
  }
}, 120_000);

afterAll(() => {
  for (const one of [folder, tree]) rmSync(one, { recursive: true, force: true });
});

describe('threads', () => {
  it.each([1, 2, 4])('%i find what one walker alone finds', async (threads) => {
    const found: string[] = [];
    const summary = await scan(tree, { onFile: (file) => found.push(file), threads, threadsAfter: 0 });
    expect(found.toSorted()).toEqual(hits.toSorted());
    expect(summary).toEqual({
      files: (FOLDERS - 1) * FILES,
      candidates: FOLDERS - 1,
      unread: [],
      cancelled: false,
    });
  });

  it('look for callers, too', async () => {
    const found: string[] = [];
    const sought = [{ name: 'export', module: '{}' }];
    await scan(tree, { onFile: (file) => found.push(file), threads: 2, threadsAfter: 0, sought });
    expect(found).toHaveLength((FOLDERS - 1) * (FILES - 1));
  });

  it('stay for the scans that follow, until they are ended', async () => {
    const before = threadCount();
    const scanner = createScanner();
    const found: string[] = [];
    const options = { onFile: (file: string) => found.push(file), threads: 2 };
    await scanner.scan(tree, { ...options, threadsAfter: 0 });
    const during = threadCount();
    expect(during).toBeGreaterThan(before);
    for (const [name, files] of [
      ['export', (FOLDERS - 1) * (FILES - 1)],
      ['nothing', 0],
    ] as const) {
      found.length = 0;
      const summary = await scanner.scan(tree, { ...options, sought: [{ name, module: '' }] });
      expect([found.length, summary.candidates]).toEqual([files, files]);
      expect(summary.files).toBe((FOLDERS - 1) * FILES);
      expect(threadCount()).toBe(during);
    }
    await scanner.scan(tree, { ...options, isCancelled: () => found.length > 2 });
    await scanner.end();
    expect(threadCount()).toBe(before);
  });

  it('are not started for work that others do with the files', async () => {
    const before = threadCount();
    const counts: number[] = [];
    const onFile = (): void => {
      const busyUntil = performance.now() + 15;
      while (performance.now() < busyUntil);
      counts.push(threadCount());
    };
    await scan(tree, { onFile, threads: 2 });
    expect(counts).toHaveLength(hits.length);
    expect(Math.max(...counts)).toBe(before);
  });

  it('that die end the scan with their error', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'kakao-share-broken-'));
    copyFileSync(join(folder, 'scan.js'), join(broken, 'scan.js'));
    writeFileSync(join(broken, 'scanWorker.js'), "throw new Error('no thread today');");
    const { scan: scanThere } = createRequire(import.meta.url)(join(broken, 'scan.js')) as {
      scan: typeof Scan;
    };
    await expect(scanThere(tree, { onFile: () => {}, threads: 2, threadsAfter: 0 })).rejects.toThrow(
      'no thread today',
    );
    rmSync(join(broken, 'scanWorker.js'));
    const alone = await scanThere(tree, { onFile: () => {}, threads: 2, threadsAfter: 0 });
    expect(alone.candidates).toBe(hits.length);
    rmSync(broken, { recursive: true });
  });

  it('end with the scan, also when it is cancelled', async () => {
    const before = threadCount();
    for (const isCancelled of [() => false, () => true]) {
      await scan(tree, { onFile: () => {}, threads: 3, threadsAfter: 0, isCancelled });
    }
    let seen = 0;
    await scan(tree, { onFile: () => seen++, threads: 3, threadsAfter: 0, isCancelled: () => seen > 2 });
    expect(seen).toBeLessThan(hits.length);
    expect(threadCount()).toBe(before);
  });
});

const threadCount = (): number =>
  (process.getActiveResourcesInfo?.() ?? []).filter((name) => name === 'MessagePort' || name === 'Worker')
    .length;
