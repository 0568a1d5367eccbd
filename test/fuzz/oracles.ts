/** What must hold whatever the input was. Each throws with what it found. */
import { strict as assert } from 'node:assert';
import { parse } from 'jsonc-parser';
import {
  createSourceFile,
  type DiagnosticWithLocation,
  ScriptKind,
  ScriptTarget,
  type SourceFile,
} from 'typescript';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { processTime } from '../processTime.ts';

/** Milliseconds of processor time that one input may cost. */
const LONGEST = 1000;

/** Runs `work`, again where it was slow: the compiler and the collector have their days. */
export async function inTime(work: () => void | Promise<void>): Promise<void> {
  let fastest = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && fastest > LONGEST; tries++) {
    const before = processTime();
    await work();
    fastest = Math.min(fastest, processTime() - before);
  }
  assert.ok(fastest <= LONGEST, `one input took ${Math.round(fastest)} ms`);
}

/** Places and edits of a finding lie in the texts that it was made from. */
export function placesInside(finding: Finding, lengthOf: (file: string) => number | undefined): void {
  const edits = finding.fixes.flatMap((fix) => fix.edits);
  const places = [finding.place, ...finding.related.map(({ place }) => place), ...edits];
  for (const place of places) {
    if (!('range' in place)) continue;
    const { start, end } = place.range;
    const length = lengthOf(place.file) ?? -1;
    const isInside = 0 <= start && start <= end && end <= length;
    assert.ok(isInside, `${finding.code}: ${start}–${end} of ${length} in ${place.file}`);
  }
}

/** A key is not in `output`, as it is or percent-encoded. */
export function withoutKeys(output: string, keys: readonly string[]): void {
  const plain = output.toLowerCase();
  const decoded = plain.replace(/%([0-9a-f]{2})/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  for (const key of keys)
    for (const text of [plain, decoded]) {
      const at = text.indexOf(key);
      assert.ok(at < 0, `a whole key in an output: …${text.slice(Math.max(0, at - 60), at + 40)}`);
    }
}

/** `after` is as sound as `before` was, by the parser of its language; texts of other languages are not looked at. */
export function parsesAsWell(file: string, before: string, after: string): void {
  const [worse, was] = [mistakesIn(file, after), mistakesIn(file, before)];
  assert.ok(worse <= was, `${file} has ${worse} mistakes after the fix, ${was} before:\n${after}`);
}

function mistakesIn(file: string, text: string): number {
  const kind = SCRIPTS[file.slice(file.lastIndexOf('.') + 1)];
  if (kind !== undefined) {
    const source = createSourceFile(file, text, ScriptTarget.Latest, false, kind);
    return (source as SourceFile & { parseDiagnostics: DiagnosticWithLocation[] }).parseDiagnostics.length;
  }
  if (!file.endsWith('.json')) return 0;
  const errors: unknown[] = [];
  parse(text, errors as never[], { allowTrailingComma: true });
  return errors.length;
}

const SCRIPTS: Readonly<Record<string, ScriptKind>> = {
  js: ScriptKind.JSX,
  jsx: ScriptKind.JSX,
  ts: ScriptKind.TS,
  tsx: ScriptKind.TSX,
};
