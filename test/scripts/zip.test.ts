/** The archive that is shipped, compressed better: the same files under the same names, and smaller. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import JSZip from 'jszip';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listZip, repackZip } from '../../scripts/zip.mjs';

const files: Readonly<Record<string, string>> = {
  'extension/core.js': 'const cake = "딸기 케이크";\n'.repeat(400),
  'extension/이름.txt': 'name',
  'extension/empty.txt': '',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zip-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function archive(): Promise<string> {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(files)) zip.file(name, text);
  const file = join(folder, 'a.vsix');
  // As vsce does, with the sizes behind the data.
  const bytes = await zip.generateAsync({
    ...{ type: 'nodebuffer', compression: 'DEFLATE', streamFiles: true },
    compressionOptions: { level: 1 },
  });
  writeFileSync(file, bytes);
  return file;
}

const deflate = async (bytes: Uint8Array) => deflateRawSync(bytes, { level: 9 });

it('keeps every file and takes less room', async () => {
  const file = await archive();
  const before = statSync(file).size;
  await repackZip(file, deflate);
  expect(statSync(file).size).toBeLessThan(before);
  const zip = await JSZip.loadAsync(readFileSync(file), { checkCRC32: true });
  for (const [name, text] of Object.entries(files)) expect(await zip.file(name)!.async('string')).toBe(text);
  expect(listZip(file).map(({ name }) => name)).toEqual(Object.keys(zip.files));
});

it('leaves a file as it is that would become larger', async () => {
  const file = await archive();
  await repackZip(file, async (bytes) => Buffer.concat([Buffer.alloc(0xffff), bytes]));
  const zip = await JSZip.loadAsync(readFileSync(file), { checkCRC32: true });
  expect(await zip.file('extension/core.js')!.async('string')).toBe(files['extension/core.js']);
});
