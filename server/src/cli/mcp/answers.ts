/** What the tools answer, made by the same engine as every report. */
import type { GivenMessage } from '../../core/assistant/answers.ts';
import { noManifest } from '../../core/assistant/limits.ts';
import type { Locale, Localized } from '../../core/text/messages.ts';
import type { FileId } from '../../core/text/text.ts';
import { readText } from '../../node/files.ts';
import { loadCore } from '../../node/loadCore.ts';
import { startEngine } from '../engine.ts';
import { makeReport } from '../makeReport.ts';
import { readScope } from '../scope.ts';

const MOST_CARDS = 3;

const noError: Localized = { en: 'No Kakao error was recognised.', ko: '카카오 에러를 찾지 못했습니다.' };

export async function diagnoseFolder(
  path: FileId,
  { locale, all }: { readonly locale: Locale; readonly all: boolean },
): Promise<string> {
  const scope = readScope([path], locale);
  const engine = await startEngine(scope, locale);
  const report = makeReport(engine, scope, { locale, pathOf: scope.pathOf, started: performance.now() });
  const { diagnosisAnswer } = await loadCore('diagnose');
  return diagnosisAnswer(report, all);
}

export async function explainText(text: string, locale: Locale): Promise<string> {
  const { explain, answersOf, errorCard, describeCaller } = await loadCore('diagnose');
  const { cards } = answersOf(explain(text), MOST_CARDS);
  if (cards.length === 0) throw new Error(noError[locale]);
  const texts = cards.map(({ entry, caller }) => {
    const callerAnswer = caller === undefined ? undefined : describeCaller(caller, []);
    return errorCard(entry, {
      locale,
      ...(caller !== undefined && { caller }),
      ...(callerAnswer && { callerAnswer }),
    });
  });
  return texts.join('\n\n---\n\n');
}

export async function validateMessage(given: GivenMessage): Promise<string> {
  const { messageAnswer } = await loadCore('diagnose');
  return messageAnswer(given);
}

export async function listRules(code: string | undefined, locale: Locale): Promise<string> {
  const { rulesAnswer } = await loadCore('rules');
  return rulesAnswer(code, locale);
}

export function showManifest(path: FileId, locale: Locale): string {
  const text = path.endsWith('/kakao-share.json') ? readText(path) : undefined;
  if (text !== undefined) return text;
  throw new Error(noManifest[locale]);
}
