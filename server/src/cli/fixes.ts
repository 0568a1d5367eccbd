/** `--fix`: applies safe fixes to the files on disk until none is left. */
import { writeFileSync } from 'node:fs';
import type { TextEdit } from '../core/edits/edits.ts';
import type { Finding, Fix } from '../core/rules/finding.ts';
import type { KakaoService } from '../core/service.ts';
import { fill, type Locale, type Localized } from '../core/text/messages.ts';
import { plainLine, renderMessage } from '../core/text/rendering.ts';
import type { FileId } from '../core/text/text.ts';
import { encode } from '../node/decode.ts';
import { fulfil, readDecoded } from '../node/files.ts';
import type { loadCore } from '../node/loadCore.ts';
import type { Scope } from './scope.ts';

type Core = Awaited<ReturnType<typeof loadCore>>;

export interface Fixed {
  readonly repaired: readonly { readonly finding: Finding; readonly fix: Fix }[];
  /** Files whose fixes could not be written, and the error's code. */
  readonly failed: ReadonlyMap<FileId, string>;
}

/** Rounds: one mistake can hide another. Two fixes that undo each other must not go on for ever. */
const MOST_ROUNDS = 10;

export function applyFixes(service: KakaoService, scope: Scope, core: Core): Fixed {
  const repaired: { finding: Finding; fix: Fix }[] = [];
  const failed = new Map<FileId, string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = chooseFixes(service, scope, core, failed);
    if (chosen.edits.size === 0) break;
    for (const [file, edits] of chosen.edits) write(service, file, edits, core, failed);
    repaired.push(...chosen.fixes.filter(({ fix }) => !fix.edits.some(({ file }) => failed.has(file))));
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
  failed: ReadonlyMap<FileId, string>,
): Chosen {
  const chosen: Chosen = { edits: new Map(), fixes: [] };
  const texts = new Map<FileId, string | undefined>();
  const textOf = (file: FileId): string | undefined => {
    if (!texts.has(file)) texts.set(file, readDecoded(file)?.text);
    return texts.get(file);
  };
  for (const finding of findingsIn(service, scope)) {
    const fix = finding.fixes.find(({ safe }) => safe);
    if (!fix || fix.edits.some(({ file }) => failed.has(file))) continue;
    const edits = core
      .realizeEdits(fix.edits, textOf)
      .filter((edit) => changes(edit, textOf(edit.file) ?? ''));
    if (edits.length === 0 || edits.some((edit) => touches(edit, chosen.edits.get(edit.file) ?? [])))
      continue;
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

const touches = ({ range }: TextEdit, others: readonly TextEdit[]): boolean =>
  others.some((other) => range.start <= other.range.end && other.range.start <= range.end);

function write(
  service: KakaoService,
  file: FileId,
  edits: TextEdit[],
  core: Core,
  failed: Map<FileId, string>,
): void {
  const before = readDecoded(file);
  if (!before?.isUtf8) {
    failed.set(file, 'encoding');
    return;
  }
  const ascending = edits.toSorted((a, b) => a.range.start - b.range.start);
  const text = core.applyEdits(before.text, ascending);
  try {
    writeFileSync(file, encode(text, before.hasByteOrderMark));
    service.update(file, text);
  } catch (error) {
    failed.set(file, (error as NodeJS.ErrnoException).code ?? 'error');
  }
}

const words = {
  repaired: { en: 'Fixed {path}: {title} ({code})', ko: '수정함 {path}: {title} ({code})' },
  nothing: { en: 'Nothing to fix.', ko: '고칠 항목이 없습니다.' },
  encoding: {
    en: 'Not fixed: {path} is not in UTF-8.',
    ko: '수정하지 못함: {path} 파일이 UTF-8이 아닙니다.',
  },
  failed: {
    en: 'Not fixed: {path} cannot be written ({reason}).',
    ko: '수정하지 못함: {path} 파일에 쓸 수 없습니다({reason}).',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** For standard error, so that a report on standard output stays what it is. */
export function describeFixes({ repaired, failed }: Fixed, scope: Scope, locale: Locale): string {
  const lines = repaired.map(({ finding, fix }) =>
    fill(words.repaired[locale], {
      path: plainLine(scope.pathOf(finding.place.file)),
      title: renderMessage(fix.title, locale),
      code: finding.code,
    }),
  );
  for (const [file, reason] of failed) {
    const params = { path: plainLine(scope.pathOf(file)), reason };
    lines.push(fill((reason === 'encoding' ? words.encoding : words.failed)[locale], params));
  }
  if (lines.length === 0) lines.push(words.nothing[locale]);
  return `${lines.join('\n')}\n`;
}
