/** What the tools answer, made by the same engine as every report. */
import type { GivenMessage } from '../../core/assistant/answers.ts';
import { noError, noManifest } from '../../core/assistant/limits.ts';
import type { Locale } from '../../core/text/messages.ts';
import type { FileId } from '../../core/text/text.ts';
import { readText } from '../../node/files.ts';
import { loadCore } from '../../node/loadCore.ts';
import { startEngine } from '../engine.ts';
import { makeReport } from '../makeReport.ts';
import { readScope } from '../scope.ts';
import type { Roots } from './roots.ts';

export async function diagnoseFolder(
  path: FileId,
  { locale, all }: { readonly locale: Locale; readonly all: boolean },
  roots: Roots,
): Promise<string> {
  const scope = readScope([path], locale, (folder) => roots.within(folder) !== undefined);
  const engine = await startEngine(scope, locale);
  const report = makeReport(engine, scope, { locale, pathOf: scope.pathOf, started: performance.now() });
  const { diagnosisAnswer } = await loadCore('diagnose');
  return diagnosisAnswer(report, all);
}

export async function explainText(text: string, locale: Locale): Promise<string> {
  const { explain, explanationAnswer } = await loadCore('diagnose');
  const answer = explanationAnswer(explain(text), locale);
  if (answer === undefined) throw new Error(noError[locale]);
  return answer;
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
