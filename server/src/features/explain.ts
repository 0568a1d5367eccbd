/** "Explain Kakao error…": whatever was pasted, as cards that say what this project has to do with it. */
import type { Match } from '../core/explain/explain.ts';
import type { Fix } from '../core/rules/finding.ts';
import type { Locale } from '../core/text/messages.ts';
import { addressOf, type Rendering } from '../session/diagnostics.ts';
import type { ExplainParams, ExplainResult } from '../session/protocol.ts';
import type { Core } from '../session/runtime.ts';
import type { Session } from '../session/session.ts';
import { manifestsOf, projectsAround } from './composeInquiry.ts';

/** Pasted text beyond this says nothing new, and would have to cross the wire and be read. UTF-16 units. */
const LONGEST_PASTE = 1024 * 1024;
/** More cards than this are a list, not an answer. */
const MOST_CARDS = 3;
const MOST_FIXES = 5;

const NOTHING: Readonly<Record<Locale, string>> = {
  en: 'No known Kakao error or symptom was found in this text.\n\nPaste the code (`4019`, `KOE009`, `-401`), the whole message, the JSON of the answer, or the address of the error page, or say in your own words what you see and where.',
  ko: '입력한 내용에서 알려진 카카오 에러나 증상을 찾지 못했습니다.\n\n에러 코드(`4019`, `KOE009`, `-401`), 메시지 전체, 응답 JSON 또는 에러 페이지의 주소를 붙여 넣거나, 어떤 증상이 어디에서 나타나는지 직접 적어 보십시오.',
};

const ALSO: Readonly<Record<Locale, string>> = { en: 'See also', ko: '함께 보기' };

/** By name: the view that cards are shown in runs no links to commands. */
const NOT_THIS: Readonly<Record<Locale, string>> = {
  en: 'Not this? Run **Explain Kakao error…**, leave the box empty and press Enter: a list leads from what you see to the cause.',
  ko: '이 문제가 아니라면 **카카오 에러 설명…** 명령을 실행하고 입력란을 비워 둔 채 Enter 키를 누르십시오. 증상을 골라 원인을 찾을 수 있습니다.',
};

export async function explain(params: ExplainParams, session: Session): Promise<ExplainResult> {
  const rendering = await session.rendering();
  const { engine, locale, uris } = rendering;
  const { core, service } = engine;
  const matches = matchesOf(params, rendering);
  const projects = projectsAround(params.uri, rendering);
  const findings = projects.flatMap(({ root }) => service.diagnose(root));
  const manifests = projects.flatMap(manifestsOf);
  const apps = manifests.flatMap((manifest) => manifest.apps);
  const { cards: answers, others } = core.answersOf(matches, MOST_CARDS);
  const cards = answers.map(({ entry, caller }) =>
    core.errorCard(entry, {
      locale,
      link: (place) => addressOf(place, engine, uris),
      // Without a project the card leaves out what this project shows.
      ...(projects.length > 0 ? { findings } : {}),
      ...(caller === undefined ? {} : { caller, ...answerTo(core.describeCaller(caller, apps)) }),
    }),
  );
  // A fingerprint or key hash is no error, but is asked about in the same way.
  const keyHash = matches.length === 0 ? core.explainKeyHash(params.text, locale) : undefined;
  const recognised = matches.length > 0 || keyHash !== undefined;
  const named = others.map(({ entry }) => `[${entry.title[locale]}](${core.errorDocsUrl(entry.id, locale)})`);
  const also = named.length === 0 ? [] : [`${ALSO[locale]}: ${named.join(' · ')}`];
  return {
    recognised,
    matches: matches.map(({ entry }) => ({ id: entry.id, title: entry.title[locale] })),
    markdown:
      cards.length > 0
        ? [...cards, [...also, NOT_THIS[locale]].join('\n\n')].join('\n\n---\n\n')
        : (keyHash ?? NOTHING[locale]),
    fixes: fixesFor(params, rendering).map(({ title }) => title),
    guide: recognised ? [] : guideIn(core, locale),
  };
}

const guideIn = ({ symptomGuide }: Core, locale: Locale): ExplainResult['guide'] =>
  symptomGuide.map(({ see, answers }) => ({
    see: see[locale],
    answers: answers.map(({ where, id }) => ({ where: where[locale], id })),
  }));

/** What can be done at once, under the titles that people choose by: about the caller first, then what is proven. */
export function fixesFor(
  params: ExplainParams,
  rendering: Rendering,
): { title: string; edits: Fix['edits'] }[] {
  const { core, service } = rendering.engine;
  const matches = core.answersOf(matchesOf(params, rendering), MOST_CARDS).cards;
  const projects = projectsAround(params.uri, rendering);
  const manifests = projects.flatMap(manifestsOf);
  const rules = new Set(matches.flatMap(({ entry }) => entry.causes.flatMap((cause) => cause.rules)));
  const proven = projects
    .flatMap(({ root }) => service.diagnose(root))
    .filter(({ code, verdict }) => verdict === 'violated' && rules.has(code));
  const callers = new Set(matches.flatMap(({ caller }) => caller ?? []));
  const byTitle = new Map<string, Fix['edits']>();
  for (const fix of [
    ...[...callers].flatMap((caller) => core.callerFixes(caller, manifests)),
    ...proven.flatMap(({ fixes }) => fixes),
  ]) {
    const title = core.renderMessage(fix.title, rendering.locale);
    if (!byTitle.has(title)) byTitle.set(title, fix.edits);
  }
  return [...byTitle].slice(0, MOST_FIXES).map(([title, edits]) => ({ title, edits }));
}

const matchesOf = ({ text }: ExplainParams, { engine }: Rendering): readonly Match[] =>
  engine.service.explain(text.slice(0, LONGEST_PASTE));

const answerTo = (callerAnswer: ReturnType<Core['describeCaller']>) =>
  callerAnswer === undefined ? {} : { callerAnswer };
