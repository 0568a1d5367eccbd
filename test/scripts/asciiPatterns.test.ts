/** The engine's bundle is ASCII, also where patterns look for Korean, and finds the same. */
import { isAscii } from 'node:buffer';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { afterAll, expect, it } from 'vitest';
import { asciiPatterns, inAscii } from '../../scripts/ascii-patterns.mjs';
import { explain } from '../../server/src/core/explain/explain.ts';

const folder = mkdtempSync(join(tmpdir(), 'kakao-ascii-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('keeps what patterns match', () => {
  for (const pattern of [/[가-힣]{2}…?/, /^\\한\s/, /[😀-😂]/u, /\p{L}é/u]) {
    const code = inAscii(String(pattern));
    expect(isAscii(Buffer.from(code))).toBe(true);
    const [, source, flags] = /^\/(.*)\/(\w*)$/.exec(code)!;
    const same = new RegExp(source!, flags);
    for (const text of ['가힣…', '\\한 ', '😁', 'xé', 'a']) expect(same.test(text)).toBe(pattern.test(text));
  }
  expect(() => inAscii('/\\…/')).toThrow('backslash');
});

it('makes the explaining engine ASCII, which answers the same', async () => {
  const outfile = join(folder, 'explain.cjs');
  await esbuild.build({
    entryPoints: [join(import.meta.dirname, '../../server/src/core/explain/explain.ts')],
    outfile,
    bundle: true,
    platform: 'neutral',
    format: 'cjs',
    charset: 'ascii',
    mainFields: ['module', 'main'],
    plugins: [asciiPatterns()],
    logLevel: 'error',
  });
  expect(isAscii(readFileSync(outfile))).toBe(true);
  const shipped: typeof explain = createRequire(import.meta.url)(outfile).explain;
  for (const text of ['에러 코드 4019', '아무 반응이 없어요', '4002가 나와요', '모바일에서 확인해주세요']) {
    expect(explain(text).length).toBeGreaterThan(0);
    expect(shipped(text).map(({ entry }) => entry.id)).toEqual(explain(text).map(({ entry }) => entry.id));
  }
});
