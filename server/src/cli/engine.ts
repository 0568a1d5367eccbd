/** Feeds the engine from disk. It is loaded when the first file that mentions Kakao turns up, not before. */

import type { Failure } from '../core/doctor/report.ts';
import { findCallers } from '../core/facts/sought.ts';
import type { KakaoService } from '../core/service.ts';
import { fill, type Locale } from '../core/text/messages.ts';
import { plainLine } from '../core/text/rendering.ts';
import type { FileId } from '../core/text/text.ts';
import { fulfil, readText } from '../node/files.ts';
import { loadCore } from '../node/loadCore.ts';
import { createScanner, type Scanner } from '../node/scan.ts';
import { UsageError } from './options.ts';
import { isInside, type Scope } from './scope.ts';
import { usageErrors } from './usage.ts';

export interface Engine {
  /** `undefined` where nothing mentions Kakao. */
  readonly service: KakaoService | undefined;
  readonly files: number;
  readonly candidates: number;
  readonly failures: readonly Failure[];
}

/** Texts of files as the engine was last told them; undefined for those that are not there. */
export type Told = Map<FileId, string | undefined>;

/** Scans what was asked for and answers every question of the engine. What it is told is put into `told`, if given. */
export async function startEngine(scope: Scope, locale: Locale, told?: Told): Promise<Engine> {
  const scanner = createScanner();
  try {
    return await start(scanner, scope, locale, told);
  } finally {
    await scanner.end();
  }
}

async function start(scanner: Scanner, scope: Scope, locale: Locale, told?: Told): Promise<Engine> {
  const failures: Failure[] = [];
  const texts = new Map<FileId, string>();
  const lone = scope.files.filter((file) => !scope.folders.some((folder) => isInside(file, folder)));
  let service: KakaoService | undefined;
  let loading: Promise<void> | undefined;
  const load = async (): Promise<void> => {
    const { createKakaoService } = await loadCore('diagnose');
    const created = createKakaoService({
      folders: scope.limits,
      onError: (where, error) => failures.push(crash(where, error, scope)),
    });
    service = told ? remembering(created, told) : created;
    for (const [file, text] of texts) service.update(file, text);
    texts.clear();
  };
  const give = (file: FileId, text: string): void => {
    loading ??= load();
    if (service) service.update(file, text);
    else texts.set(file, text);
  };

  const complete: FileId[] = [];
  let files = lone.length;
  let candidates = lone.length;
  for (const folder of scope.folders) {
    const summary = await scanner.scan(folder, { onFile: give });
    files += summary.files;
    candidates += summary.candidates;
    if (summary.unread.length === 0) complete.push(folder);
    for (const { file, reason } of summary.unread) {
      if (scope.isAskedFor(file))
        failures.push({ kind: reason, what: scope.pathOf(file) || '.', detail: undefined });
    }
  }
  for (const file of scope.files) {
    const text = readText(file);
    if (text === undefined)
      throw new UsageError(fill(usageErrors.notReadable[locale], { path: plainLine(file) }));
    give(file, text);
  }
  await loading;
  await findCallers(
    (before) => service?.soughtCallers(before) ?? [],
    async (sought) => {
      for (const folder of scope.folders) await scanner.scan(folder, { sought, onFile: give });
    },
  );
  for (const folder of complete) service?.scanned(folder);
  if (service) fulfil(service);
  return { service, files, candidates, failures };
}

const remembering = (service: KakaoService, told: Told): KakaoService => ({
  ...service,
  update: (file, text) => {
    told.set(file, text);
    service.update(file, text);
  },
});

/** What failed and how, without any text of a file: messages of errors can quote them. */
function crash(where: string, error: unknown, scope: Scope): Failure {
  const what = scope.folders.reduce((text, folder) => text.replaceAll(`${folder}/`, ''), plainLine(where));
  const detail = error instanceof Error ? error.name : typeof error;
  return { kind: 'crashed', what, detail };
}
