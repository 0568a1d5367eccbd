/** `check --write-baseline`: what is found now is known from here on, and only what is new is reported. */
import { existsSync } from 'node:fs';
import { fill, type Locale, type Localized } from '../core/text/messages.ts';
import { plainLine } from '../core/text/rendering.ts';
import { loadCore } from '../node/loadCore.ts';
import type { Engine } from './engine.ts';
import { complain, print } from './print.ts';
import type { Scope } from './scope.ts';
import { writeOwnFile } from './writeOwnFile.ts';

const words = {
  written: {
    en: 'Wrote {path}: findings {n}, no longer found {gone}.',
    ko: '작성함 {path}: 문제 {n}개, 해결되어 뺀 문제 {gone}개',
  },
  nothing: { en: 'Nothing to hold back.', ko: '기준 파일에 적을 문제가 없습니다.' },
  failed: {
    en: 'Not written: {path} ({reason}).',
    ko: '작성하지 못함: {path} ({reason})',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Gives the exit status. A baseline without entries is written only in the place of one that had some. */
export async function writeBaselines({ service }: Engine, scope: Scope, locale: Locale): Promise<number> {
  const { baselinesOf, baselineText } = await loadCore('diagnose');
  const baselines = service ? baselinesOf(service, scope.isAskedFor) : [];
  const wanted = baselines.filter(({ file, entries }) => entries.length > 0 || existsSync(file));
  if (wanted.length === 0) print(`${words.nothing[locale]}\n`);
  let status = 0;
  for (const { file, entries, gone } of wanted) {
    const path = plainLine(scope.pathFromHere(file));
    const isInside = scope.targetOf(file) !== undefined;
    const failure = isInside ? writeOwnFile(file, baselineText(entries), '') : 'outside';
    if (failure === undefined)
      print(`${fill(words.written[locale], { path, n: entries.length, gone: gone.length })}\n`);
    else {
      complain(`kakao-share-doctor: ${fill(words.failed[locale], { path, reason: failure })}\n`);
      status = 2;
    }
  }
  return status;
}
