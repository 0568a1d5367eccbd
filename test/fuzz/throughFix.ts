/** `--fix` over mutated projects on a disk. */
import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { applyFixes } from '../../server/src/cli/fixes.ts';
import { readScope } from '../../server/src/cli/scope.ts';
import * as core from '../../server/src/core/index.ts';
import { decode } from '../../server/src/node/decode.ts';
import { fulfil, toFileId } from '../../server/src/node/files.ts';
import type { Random } from '../core/random.ts';
import { anyProject, pick } from './corpus.ts';
import { mutate } from './mutate.ts';
import { inTime, parsesAsWell } from './oracles.ts';

/** How the bytes of a file are made of its text. */
const ENCODINGS: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\ufeff${text}`),
  (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
  // No UTF-8.
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
];

export async function fixFuzz(random: Random): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kakao-share-fuzz-'));
  try {
    const texts = anyProject(random);
    const file = pick([...texts.keys()], random);
    texts.set(file, mutate(texts.get(file)!, random));
    for (const [name, text] of texts) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), pick(ENCODINGS, random)(text));
    }
    await inTime(() => fix(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fix(folder: string): void {
  const before = contents(folder);
  const scope = readScope([folder], 'en');
  const root = toFileId(folder);
  const told = new Map<string, string | undefined>();
  const crashes: string[] = [];
  const service = core.createKakaoService({
    folders: scope.folders,
    onError: (where, error) => crashes.push(`${where}: ${(error as Error).stack}`),
  });
  const noting = { ...service, update: tellingAlso(service, told) };
  for (const [name, bytes] of before) noting.update(`${root}/${name}`, decode(bytes)?.text);
  service.scanned(root);
  fulfil(noting);
  const planned = new Map<string, Set<string>>();
  const applyEdits: typeof core.applyEdits = (text, edits) => {
    const after = core.applyEdits(text, edits);
    planned.set(text, (planned.get(text) ?? new Set()).add(after));
    return after;
  };
  const { repaired } = applyFixes(noting, scope, { ...core, applyEdits } as never, told);
  assert.deepEqual(crashes, []);
  const after = contents(folder);
  assert.deepEqual([...after.keys()], [...before.keys()]);
  const touched = new Set(repaired.flatMap((one) => one.fix.edits.map((edit) => edit.file)));
  for (const [name, bytes] of after) {
    const was = before.get(name)!;
    if (bytes.equals(was)) continue;
    assert.ok(touched.has(`${root}/${name}`), `${name} was changed and nobody says so`);
    const [old, now] = [decode(was)!, decode(bytes)!];
    assert.ok(old.isUtf8 && now.isUtf8, `${name} has lost its encoding`);
    assert.equal(now.hasByteOrderMark, old.hasByteOrderMark);
    assert.ok(isReached(old.text, now.text, planned), `${name} is not what was planned`);
    parsesAsWell(name, old.text, now.text);
  }
}

const tellingAlso =
  (service: ReturnType<typeof core.createKakaoService>, told: Map<string, string | undefined>) =>
  (file: string, text: string | undefined): void => {
    told.set(file, text);
    service.update(file, text);
  };

/** In some rounds of planned edits. */
function isReached(from: string, to: string, planned: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const reached = new Set([from]);
  for (const text of reached) for (const next of planned.get(text) ?? []) reached.add(next);
  return reached.has(to);
}

function contents(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [toFileId(name), readFileSync(join(folder, name))]));
}
