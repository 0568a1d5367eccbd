import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { afterAll, expect, it } from 'vitest';
import { withoutUnusedDeclarations } from '../../scripts/unused-declarations.mjs';

const folder = mkdtempSync(join(tmpdir(), 'kakao-share-doctor-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PROTOCOL = createRequire(import.meta.url).resolve('vscode-languageserver-protocol');

it('leaves what a bundle names, and what that names', async () => {
  const entry = join(folder, 'entry.ts');
  writeFileSync(
    entry,
    `import { Position, Range, RequestType3 } from ${JSON.stringify(PROTOCOL)};
    export const start = (range: Range): Position => range.start;
    export const { numberOfParams } = new RequestType3('asked');`,
  );
  const outfile = join(folder, 'bundle.cjs');
  const build = (plugins: esbuild.Plugin[]) =>
    esbuild.build({
      entryPoints: [entry],
      bundle: true,
      platform: 'node',
      mainFields: ['module', 'main'],
      metafile: true,
      outfile,
      plugins,
    });
  const { metafile } = await build([]);
  await build([withoutUnusedDeclarations(Object.keys(metafile.inputs))]);
  const text = readFileSync(outfile, 'utf8');
  expect(createRequire(import.meta.url)(outfile)).toMatchObject({ numberOfParams: 3 });
  expect(text).toContain('extends AbstractMessageSignature');
  expect(text).not.toContain('RequestType4');
  expect(text).not.toContain('class RegistrationType ');
  expect(text).not.toContain('Hover');
});
