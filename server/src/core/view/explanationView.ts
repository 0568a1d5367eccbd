/**
 * An explanation as a panel shows it: cards of the errors that a text names, with what the project has that causes them
 * and what can be done at once. Plain JSON like the report's, for the same kind of reader.
 */

import { errorPagePath } from '../catalog/documentation.ts';
import { symptomGuide } from '../catalog/errors/symptoms/guide.ts';
import { cardWords } from '../catalog/errors/words.ts';
import { findingIds } from '../doctor/findingIds.ts';
import { createPlacer } from '../doctor/placing.ts';
import { answersOf } from '../explain/answers.ts';
import { describeCaller } from '../explain/caller.ts';
import { callerFixes } from '../explain/callerFixes.ts';
import { stepsOf } from '../explain/callerKind.ts';
import { errorName, statusOf } from '../explain/card.ts';
import { type Evidence, evidenceOf } from '../explain/evidence.ts';
import type { Match } from '../explain/explain.ts';
import { keyHashTexts, problemText } from '../explain/keyHashCard.ts';
import { findKeyHash } from '../manifest/keyHash.ts';
import { manifestsIn } from '../manifest/registered/apps.ts';
import type { Project } from '../project/project.ts';
import { severityWords } from '../report/words.ts';
import type { Finding, Fix, Severity } from '../rules/finding.ts';
import { fill, type Locale } from '../text/messages.ts';
import { excerpt, plainLines, renderMessage } from '../text/rendering.ts';
import { type FindingView, findingView, type PlaceView, placeView, type ViewSources } from './findingView.ts';
import { explanationWords, findingLabels, saidIn } from './words.ts';

export interface ExplanationView {
  readonly version: typeof EXPLANATION_VERSION;
  readonly locale: Locale;
  /** What was asked, with keys masked, in a form that asks the same again. Empty: the start page. */
  readonly asked: string;
  /** Whether anything in it is known. */
  readonly recognised: boolean;
  /** Best first. */
  readonly cards: readonly CardView[];
  /** Named beside them, to be asked for in their turn. */
  readonly also: readonly { readonly id: string; readonly title: string }[];
  /** What is no error: a key hash, or that nothing was recognised. */
  readonly note: { readonly title: string; readonly lines: readonly string[] } | null;
  /** From what one sees, and where, to ids that can be asked for. */
  readonly guide: readonly {
    readonly see: string;
    readonly answers: readonly { readonly where: string; readonly id: string }[];
  }[];
  readonly labels: Readonly<Record<keyof typeof explanationWords | keyof typeof findingLabels, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
}

export interface CardView {
  readonly id: string;
  /** `Kakao 4019` */
  readonly name: string;
  /** `HTTP 400` */
  readonly status: string | null;
  readonly title: string;
  readonly meaning: string;
  /** Who was refused, compared with the manifest. */
  readonly caller: string | null;
  /** What can be done about the caller at once, by title. */
  readonly callerFixes: readonly string[];
  /** Of the evidence; null where there is none to speak of. */
  readonly evidenceTitle: string | null;
  readonly proven: readonly FindingView[];
  readonly ruledOut: readonly { readonly text: string; readonly place: PlaceView }[];
  /** Who can tell, and what. */
  readonly open: readonly { readonly title: string; readonly causes: readonly string[] }[];
  readonly steps: readonly string[];
  /** Kakao's own. */
  readonly link: { readonly title: string; readonly address: string };
  /** Ours, by its path. */
  readonly page: { readonly title: string; readonly path: string };
}

/** Kept ones of another version are thrown away. */
export const EXPLANATION_VERSION = 2;

/** Of one card; the report has them all. */
const MOST_PROVEN = 20;
/** UTF-16 units of a caller. */
const LONGEST_CALLER = 260;
/** UTF-16 units of a text that is asked again; of a longer one, what was found in it. */
const LONGEST_ASKED = 4000;

export interface ExplanationSources extends ViewSources {
  /** Those whose files the error may come from. */
  readonly projects: readonly Project[];
}

export function explanationView(pasted: string, sources: ExplanationSources): ExplanationView {
  const { service, locale } = sources;
  const matches = service.explain(pasted);
  const { cards, others } = answersOf(matches);
  const cardOf = cardMaker(sources);
  const keyHash = matches.length === 0 ? findKeyHash(pasted) : undefined;
  const recognised = matches.length > 0 || keyHash !== undefined;
  const masked = plainLines(pasted);
  return {
    version: EXPLANATION_VERSION,
    locale,
    asked: masked.length <= LONGEST_ASKED ? masked : (matches[0]?.entry.id ?? ''),
    recognised,
    cards: cards.map(cardOf),
    also: others.map(({ entry }) => ({ id: entry.id, title: entry.title[locale] })),
    note: keyHash === undefined ? nothingKnown(pasted, recognised, locale) : keyHashNote(keyHash, locale),
    guide: symptomGuide.map(({ see, answers }) => ({
      see: see[locale],
      answers: answers.map(({ where, id }) => ({ where: where[locale], id })),
    })),
    labels: { ...saidIn(explanationWords, locale), ...saidIn(findingLabels, locale) },
    severities: saidIn(severityWords, locale),
  };
}

/** The fixes of callers that `CardView.callerFixes` names. */
export function callerFixesOf(pasted: string, { service, projects, locale }: ExplanationSources) {
  const callers = new Set(answersOf(service.explain(pasted)).cards.flatMap(({ caller }) => caller ?? []));
  return [...callers].flatMap((caller) => titledFixes(caller, projects, locale));
}

function cardMaker({ service, projects, locale, pathOf, uriOf }: ExplanationSources) {
  const findings = projects.flatMap(({ root }) => service.diagnose(root));
  // Named as the report names them, whatever projects this is about.
  const ids = findingIds(service.projects().flatMap(({ root }) => service.diagnose(root)));
  const placer = createPlacer(service, { locale, pathOf });
  const apps = projects.flatMap(manifestsIn).flatMap((manifest) => manifest.apps);
  const shown = (finding: Finding): FindingView =>
    findingView(placer.finding(finding, ids.get(finding)!), locale, uriOf);

  return ({ entry, caller }: Match): CardView => {
    const evidence = evidenceOf(entry, findings, caller);
    const answer = caller === undefined ? undefined : describeCaller(caller, apps);
    return {
      id: entry.id,
      name: errorName(entry),
      status: statusOf(entry) ?? null,
      title: entry.title[locale],
      meaning: entry.meaning[locale],
      caller: answer === undefined ? plainCaller(caller, locale) : renderMessage(answer, locale),
      callerFixes:
        caller === undefined ? [] : titledFixes(caller, projects, locale).map(({ title }) => title),
      evidenceTitle: evidenceTitle(evidence, projects.length > 0 && caller === undefined, locale),
      proven: evidence.proven.slice(0, MOST_PROVEN).map(shown),
      ruledOut: evidence.ruledOut.map(({ cause, seen }, index) => ({
        text: cause.text[locale],
        place: placeView(placer.place(seen.place), `${entry.id}/right/${index}`, uriOf),
      })),
      open: evidence.open.map(({ words, causes }) => ({
        title: words[locale],
        causes: causes.map(({ text }) => text[locale]),
      })),
      steps: stepsOf(entry, caller).map((step) => step[locale]),
      link: { title: cardWords.kakaoPage[locale], address: entry.docs[locale] },
      page: { title: cardWords.ourPage[locale], path: errorPagePath(entry.id) },
    };
  };
}

function evidenceTitle(
  { proven, ruledOut, open, isWatched }: Evidence,
  isLookedFor: boolean,
  locale: Locale,
): string | null {
  const heading = cardWords.inThisProject[locale];
  if (proven.length > 0) return heading;
  if (isWatched && isLookedFor) return `${heading} ${cardWords.nothingFound[locale]}`;
  return ruledOut.length + open.length > 0 ? heading : null;
}

const plainCaller = (caller: string | undefined, locale: Locale): string | null =>
  caller === undefined
    ? null
    : fill(cardWords.caller[locale], {
        caller: `\`${excerpt(caller, LONGEST_CALLER).replaceAll('`', '')}\``,
      });

function titledFixes(
  caller: string,
  projects: readonly Project[],
  locale: Locale,
): readonly (Pick<Fix, 'edits'> & { readonly title: string })[] {
  return callerFixes(caller, projects.flatMap(manifestsIn)).map(({ title, edits }) => ({
    title: renderMessage(title, locale),
    edits,
  }));
}

function nothingKnown(pasted: string, recognised: boolean, locale: Locale): ExplanationView['note'] {
  if (recognised || pasted.trim() === '') return null;
  return { title: explanationWords.nothing[locale], lines: [explanationWords.nothingHelp[locale]] };
}

function keyHashNote(
  found: NonNullable<ReturnType<typeof findKeyHash>>,
  locale: Locale,
): ExplanationView['note'] {
  if (!found.ok)
    return { title: explanationWords.nothing[locale], lines: [problemText(found.problem, locale)] };
  const { title, forms, register, builds } = keyHashTexts(found, locale);
  return { title, lines: [...forms, register, ...builds] };
}
