/** `fix`: applies safe fixes to the files on disk, or only to what the engine was told of them, until none is left. */
import type { TextEdit } from '../core/edits/edits.ts';
import type { Finding, Fix } from '../core/rules/finding.ts';
import type { KakaoService } from '../core/service.ts';
import { type FileId, touches } from '../core/text/text.ts';
import { fulfil, readText } from '../node/files.ts';
import type { loadCore } from '../node/loadCore.ts';
import type { Told } from './engine.ts';
import type { Scope } from './scope.ts';
import { type Change, writeTexts } from './writeTexts.ts';

type Core = Awaited<ReturnType<typeof loadCore>>;

export interface Fixed {
  readonly repaired: readonly { readonly finding: Finding; readonly fix: Fix }[];
  /** Files that were left as they were, and why, in the words of `writeTexts`. */
  readonly failed: ReadonlyMap<FileId, string>;
}

/** Where fixed texts go, and what is there afterwards. */
export interface Target {
  /** Names of the files that have their new texts; the others and why go into `failed`. */
  readonly write: (changes: ReadonlyMap<FileId, Change>, failed: Map<FileId, string>) => readonly FileId[];
  readonly read: (file: FileId) => string | undefined;
}

export const disk = (scope: Scope): Target => ({
  write: (changes, failed) => writeTexts(changes, scope.targetOf, failed),
  read: readText,
});

/** For a look at what would be: nothing is written. */
export class Draft implements Target {
  /** What the disk says, and what it would say. */
  readonly changes = new Map<FileId, Change>();

  write(changes: ReadonlyMap<FileId, Change>): readonly FileId[] {
    for (const [file, { before, after }] of changes)
      this.changes.set(file, { before: this.changes.get(file)?.before ?? before, after });
    return [...changes.keys()];
  }

  read(file: FileId): string | undefined {
    return this.changes.get(file)?.after ?? readText(file);
  }
}

/** Rounds: one mistake can hide another. Two fixes that undo each other must not go on for ever. */
const MOST_ROUNDS = 10;

export function applyFixes(
  service: KakaoService,
  scope: Scope,
  core: Core,
  told: Told,
  target: Target = disk(scope),
): Fixed {
  const repaired: { finding: Finding; fix: Fix }[] = [];
  const failed = new Map<FileId, string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = chooseFixes(service, scope, core, told, failed);
    if (chosen.edits.size === 0) break;
    const planned = changesBy(chosen, core, told);
    const written = new Set(target.write(planned, failed));
    const isDone = (file: FileId): boolean => written.has(file) || !planned.has(file);
    if (written.size > 0)
      repaired.push(...chosen.fixes.filter(({ fix }) => fix.edits.every((one) => isDone(one.file))));
    for (const file of [...written, ...otherNames(written, scope, told)])
      service.update(file, target.read(file));
    fulfil(service);
  }
  return { repaired, failed };
}

interface Chosen {
  readonly edits: Map<FileId, TextEdit[]>;
  readonly fixes: { finding: Finding; fix: Fix }[];
}

/** As many fixes as do not touch each other's text. A fix is taken whole or left for the next round. */
function chooseFixes(
  service: KakaoService,
  scope: Scope,
  core: Core,
  told: Told,
  failed: ReadonlyMap<FileId, string>,
): Chosen {
  const chosen: Chosen = { edits: new Map(), fixes: [] };
  // What the findings are about, whatever is on the disk by now.
  const textOf = (file: FileId): string | undefined => told.get(file);
  for (const finding of findingsIn(service, scope)) {
    const fix = finding.fixes.find(({ safe }) => safe);
    if (!fix || fix.edits.some(({ file }) => failed.has(file))) continue;
    const edits = core
      .realizeEdits(fix.edits, textOf)
      .filter((edit) => changes(edit, textOf(edit.file) ?? ''));
    const isTaken = ({ file, range }: TextEdit): boolean =>
      (chosen.edits.get(file) ?? []).some((other) => touches(range, other.range));
    if (edits.length === 0 || edits.some(isTaken)) continue;
    for (const edit of edits) chosen.edits.set(edit.file, [...(chosen.edits.get(edit.file) ?? []), edit]);
    chosen.fixes.push({ finding, fix });
  }
  return chosen;
}

const findingsIn = (service: KakaoService, scope: Scope): Finding[] =>
  service
    .projects()
    .flatMap(({ root }) => service.diagnose(root))
    .filter(({ verdict, place }) => verdict === 'violated' && scope.isAskedFor(place.file));

const changes = ({ range, text }: TextEdit, whole: string): boolean =>
  whole.slice(range.start, range.end) !== text;

function changesBy({ edits }: Chosen, { applyEdits }: Core, told: Told): Map<FileId, Change> {
  const change = ([file, ofFile]: [FileId, TextEdit[]]): [FileId, Change] => {
    const before = told.get(file) ?? '';
    const ascending = ofFile.toSorted((a, b) => a.range.start - b.range.start);
    return [file, { before, after: applyEdits(before, ascending) }];
  };
  return new Map([...edits].map(change));
}

/** What links inside the project make of the files that were written. */
function otherNames(written: ReadonlySet<FileId>, { targetOf }: Scope, told: Told): FileId[] {
  const targets = new Set([...written].map(targetOf));
  return [...told].flatMap(([file, text]) =>
    text !== undefined && !written.has(file) && targets.has(targetOf(file)) ? [file] : [],
  );
}
