/** Feeds the engine from disk. It is loaded when the first file that mentions Kakao turns up, not before. */

import type { Failure } from '../core/doctor/report.ts';
import { fill, type Locale } from '../core/messages.ts';
import { plainLine } from '../core/rendering.ts';
import type { KakaoService } from '../core/service.ts';
import type { FileId } from '../core/text.ts';
import { fulfil, readText } from '../node/files.ts';
import { scan } from '../node/scan.ts';
import { UsageError } from './options.ts';
import { folderOf, type Scope } from './scope.ts';
import { usageErrors } from './usage.ts';

export interface Engine {
  /** `undefined` where nothing mentions Kakao. */
  readonly service: KakaoService | undefined;
  readonly files: number;
  readonly candidates: number;
  readonly failures: readonly Failure[];
}

export const loadCore = () => import('../core/index.ts');

/** Scans what was asked for and answers every question of the engine. */
export async function startEngine(scope: Scope, locale: Locale): Promise<Engine> {
  const failures: Failure[] = [];
  const texts = new Map<FileId, string>();
  let service: KakaoService | undefined;
  let loading: Promise<void> | undefined;
  const load = async (): Promise<void> => {
    const { createKakaoService } = await loadCore();
    const folders = scope.folders.length > 0 ? scope.folders : scope.files.map(folderOf);
    service = createKakaoService({ folders, onError: (where, error) => failures.push(crash(where, error)) });
    for (const [file, text] of texts) service.update(file, text);
    texts.clear();
  };
  const give = (file: FileId, text: string): void => {
    loading ??= load();
    if (service) service.update(file, text);
    else texts.set(file, text);
  };

  let files = 0;
  let candidates = 0;
  for (const folder of scope.folders) {
    const summary = await scan(folder, { onFile: give });
    files += summary.files;
    candidates += summary.candidates;
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
  if (scope.folders.length === 0) {
    files = scope.files.length;
    candidates = files;
  }
  await loading;
  if (service) fulfil(service);
  return { service, files, candidates, failures };
}

/** What failed and how, without any text of a file: messages of errors can quote them. */
function crash(where: string, error: unknown): Failure {
  const detail = error instanceof Error ? error.name : typeof error;
  return { kind: 'crashed', what: where, detail };
}
