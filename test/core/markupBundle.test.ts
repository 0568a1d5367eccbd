/** What is shipped reads pages as the sources do, though the build leaves the entity tables out. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withoutEntityTables } from '../../scripts/entity-tables.mjs';
import * as sources from '../../server/src/core/syntax/markup/scriptBlocks.ts';

const folder = mkdtempSync(join(tmpdir(), 'markup-'));
const outfile = join(folder, 'markup.cjs');
let shipped: typeof sources;

beforeAll(async () => {
  await esbuild.build({
    entryPoints: ['server/src/core/syntax/markup/scriptBlocks.ts'],
    outfile,
    bundle: true,
    minify: true,
    platform: 'neutral',
    format: 'cjs',
    mainFields: ['module', 'main'],
    plugins: [withoutEntityTables()],
  });
  shipped = createRequire(import.meta.url)(outfile);
}, 65_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PAGES = [
  '<a onclick="Kakao.init(&quot;a&amp;b&quot;)" href="?a&copy=1">&lt;&nbsp;&unknown;&</a>',
  '<title>&amp;</title><textarea>&lt;script&gt;</textarea><script>a && b &lt; c</script>',
  '<script src="//t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js?a&amp;b" integrity=a&b></script><p a=&',
];

test('with entities everywhere', () => {
  for (const page of PAGES) {
    for (const name of ['a.html', 'a.vue', 'a.jsp']) {
      expect(shipped.scriptBlocks(page, name)).toEqual(sources.scriptBlocks(page, name));
    }
  }
});

test('without the tables', () => {
  expect(statSync(outfile).size).toBeLessThan(70_000);
});
