/** What the files of a project leave open: `unknown` findings, and the console checks that its code calls for. */
import { type ConsoleCheckNeed, consoleChecks } from '../catalog/consoleChecks.ts';
import type { Expression } from '../facts/expression.ts';
import type { KakaoCall } from '../facts/facts.ts';
import { type Project, scoped } from '../project/project.ts';
import type { Locale } from '../text/messages.ts';
import { renderMessage } from '../text/rendering.ts';
import type { OpenQuestion, ReportedFinding } from './report.ts';

export function openQuestions(
  project: Project,
  findings: readonly ReportedFinding[],
  locale: Locale,
): OpenQuestion[] {
  const fromRules = findings
    .filter(({ verdict }) => verdict === 'unknown')
    .map(({ message, kakaoCodes, place }) => ({
      title: message,
      look: undefined,
      where: undefined,
      kakaoCodes,
      place,
    }));
  const spoken = new Set(findings.map(({ code }) => code));
  const templates = templatesOf(project);
  const isUsed = project.initCalls.length + project.shareCalls.length > 0;
  const applies: Readonly<Record<ConsoleCheckNeed, boolean>> = {
    noManifest: isUsed && !project.files.some((file) => project.manifestFor(file)),
    init: project.initCalls.length > 0,
    share: project.shareCalls.length > 0,
    template: templates.length > 0,
    callback: project.shareCalls.some(
      (call) => argumentOf(call, project, 'serverCallbackArgs') !== undefined,
    ),
  };
  const params = { templates: templates.join(', ') };
  const fromConsole = consoleChecks
    .filter(({ needs, coveredBy }) => applies[needs] && !coveredBy.some((code) => spoken.has(code)))
    .map(({ title, look, where, kakaoCodes }) => ({
      title: renderMessage({ text: title, params }, locale),
      look: renderMessage({ text: look, params }, locale),
      where: where[locale],
      kakaoCodes,
      place: undefined,
    }));
  return [...fromRules, ...fromConsole];
}

/** IDs of message templates that share calls name, as far as the files show them. */
function templatesOf(project: Project): string[] {
  const ids = new Set<string>();
  for (const call of project.shareCalls) {
    const id = argumentOf(call, project, 'templateId');
    const value = id && project.evaluate(scoped(call, id));
    if (value?.kind === 'known' && value.value !== undefined && value.value !== null)
      ids.add(String(value.value));
  }
  return [...ids].sort();
}

function argumentOf(call: KakaoCall, project: Project, key: string): Expression | undefined {
  const argument = call.call.arguments[0];
  const settings = argument && project.resolve(scoped(call, argument)).expression;
  if (settings?.kind !== 'object') return undefined;
  return settings.properties.find((property) => property.key === key)?.value;
}
