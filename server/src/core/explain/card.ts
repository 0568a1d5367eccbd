/** An error as a card of at most 14 lines of Markdown, for hovers, the command and the command line. */
import { errorDocsUrl } from '../catalog/documentation.ts';
import type { ErrorEntry } from '../catalog/errors/entry.ts';
import { cardWords } from '../catalog/errors/words.ts';
import type { Finding } from '../rules/finding.ts';
import { codeSpan, escapeMarkdown, link as markdownLink } from '../text/markdown.ts';
import { fill, type Locale, type Message } from '../text/messages.ts';
import { excerpt, plainLine, renderMessage } from '../text/rendering.ts';
import type { Place } from '../text/text.ts';
import { stepsOf } from './callerKind.ts';
import { type Evidence, evidenceOf } from './evidence.ts';

export interface CardOptions {
  readonly locale: Locale;
  /** What the rules say of this project, all verdicts. Leave it out where there is no project. */
  readonly findings?: readonly Finding[];
  /** The address of a place, for links to the evidence. */
  readonly link?: (place: Place) => string | undefined;
  /** `caller=` of Kakao's message. */
  readonly caller?: string;
  /** What the manifest says of the caller, see `describeCaller`. */
  readonly callerAnswer?: Message;
  /** What the shell can do about it, under the title: commands, and its own page. Trusted: never from a file. */
  readonly actions?: readonly { readonly title: string; readonly target: string }[];
}

const MOST_LINES = 14;
/** Beside evidence, which takes at most four lines. */
const MOST_STEPS = 3;
const MOST_PROVEN = 2;
/** What VS Code's hovers show without scrolling in a narrow window; a Hangul syllable takes two columns. */
const HOVER_ROWS = 12;
const HOVER_COLUMNS = 80;
/** UTF-16 units of one finding. */
const LONGEST = 260;

export function errorCard(entry: ErrorEntry, options: CardOptions): string {
  const { locale } = options;
  const hasActions = (options.actions ?? []).length > 0;
  const links = linksLine(entry, options);
  const head = [titleLine(entry, locale), '', ...(hasActions ? [links, ''] : []), entry.meaning[locale]];
  const caller = callerLine(options);
  if (caller !== undefined) head.push('', caller);
  const foot = hasActions ? [] : ['', links];

  const evidence = options.findings === undefined ? [] : evidenceLines(entry, options, options.findings);
  const spaced = evidence.length === 0 ? [] : ['', ...evidence];
  const room = MOST_LINES - head.length - foot.length - spaced.length - 1;
  const steps = stepsOf(entry, options.caller).slice(
    0,
    evidence.length === 0 ? room : Math.min(MOST_STEPS, room),
  );
  const numbered = steps.map((step, index) => `${index + 1}. ${step[locale]}`);
  if (!hasActions) return [...head, ...spaced, '', ...numbered, ...foot].join('\n');
  // The evidence comes first, and what is proven is there in any case. Where nothing is, the first step is there.
  const proofs = evidence.filter((line) => line.startsWith('- ✗')).length;
  const card = [...head, ...thatFit(spaced, head, 2 + Math.max(proofs, 1)), ''];
  return [...card, ...thatFit(numbered, card, proofs > 0 ? 0 : 1)].join('\n');
}

/** The first of `lines`, `least` of them at least, that a hover has room for below `above`. */
function thatFit(lines: readonly string[], above: readonly string[], least: number): readonly string[] {
  let rows = above.reduce((sum, line) => sum + rowsOf(line), 0);
  return lines.filter((line, index) => {
    rows += rowsOf(line);
    return index < least || rows <= HOVER_ROWS;
  });
}

/** How many rows of a hover a line of Markdown takes. */
function rowsOf(line: string): number {
  const text = line.replace(/\]\([^()]*\)/g, ']').replace(/[`*\\[\]]/g, '');
  const wide = text.match(/[가-힣]/g)?.length ?? 0;
  return Math.ceil((text.length + wide) / HOVER_COLUMNS);
}

/** `4019`, `KOE009`, `-401`; what has no code is named after the SDK, and a symptom by its title alone. */
export const codeLabel = (entry: ErrorEntry): string =>
  entry.id.startsWith('sdk/') ? 'SDK' : entry.family === 'symptom' ? '' : entry.id.replace(/\/.*/, '');

/** `Kakao 4019`, `Kakao SDK`; of a symptom `Kakao`. */
export const errorName = (entry: ErrorEntry): string => `Kakao ${codeLabel(entry)}`.trim();

export const statusOf = ({ httpStatus }: ErrorEntry): string | undefined =>
  httpStatus === undefined ? undefined : `HTTP ${httpStatus}`;

const titleLine = (entry: ErrorEntry, locale: Locale): string =>
  [`**${errorName(entry)}**`, statusOf(entry), entry.title[locale]].filter(Boolean).join(' · ');

function callerLine({ locale, caller, callerAnswer }: CardOptions): string | undefined {
  if (callerAnswer) return escapeMarkdown(excerpt(renderMessage(callerAnswer, locale), LONGEST));
  if (caller === undefined) return undefined;
  return fill(cardWords.caller[locale], { caller: codeSpan(excerpt(caller, LONGEST)) });
}

/** Where the shell has no page of its own, ours is on the web. */
function linksLine(entry: ErrorEntry, { locale, actions = [] }: CardOptions): string {
  const links = [
    ...actions,
    { title: cardWords.kakaoPage[locale], target: entry.docs[locale] },
    ...(actions.length > 0
      ? []
      : [{ title: cardWords.ourPage[locale], target: errorDocsUrl(entry.id, locale) }]),
  ];
  return links.map(({ title, target }) => `[${title}](${target})`).join(' · ');
}

/**
 * The heading, then a line for each proof (✗), one for what is ruled out (✓), and one for what only the console, a phone
 * or the person sharing can tell (?).
 */
function evidenceLines(entry: ErrorEntry, options: CardOptions, findings: readonly Finding[]): string[] {
  const { locale, caller } = options;
  const { isWatched, proven, ruledOut, open } = evidenceOf(entry, findings, caller);
  const rest = [ruledOutLine(ruledOut, options), openLine(open, locale)].flatMap((line) => line ?? []);

  const heading = `**${cardWords.inThisProject[locale]}**`;
  if (proven.length === 0) {
    if (!isWatched || caller !== undefined) return rest.length === 0 ? [] : [heading, ...rest];
    return [`${heading} ${cardWords.nothingFound[locale]}`, ...rest];
  }
  const shown = proven.slice(0, MOST_PROVEN);
  const more = proven.length - shown.length;
  const moreWords = more === 0 ? '' : ` (${fill(cardWords.more[locale], { count: more })})`;
  return [
    `${heading}${moreWords}`,
    ...shown.map((finding) => `- ✗ ${findingLine(finding, options)}`),
    ...rest,
  ];
}

function findingLine(finding: Finding, options: CardOptions): string {
  const text = escapeMarkdown(excerpt(renderMessage(finding.message, options.locale), LONGEST));
  return `${text}${placeLink(finding, options)}`;
}

/** Empty where the shell has no addresses. */
function placeLink({ place }: Finding, { link }: CardOptions): string {
  const target = link?.(place);
  if (target === undefined) return '';
  return ` ${markdownLink(plainLine(place.file.split('/').at(-1) ?? ''), target)}`;
}

function ruledOutLine(ruledOut: Evidence['ruledOut'], options: CardOptions): string | undefined {
  if (ruledOut.length === 0) return undefined;
  const { locale } = options;
  const named = ruledOut.map(({ cause, seen }) => `${cause.text[locale]}${placeLink(seen, options)}`);
  return `- ✓ ${cardWords.ruledOut[locale]}: ${named.join(', ')}`;
}

function openLine(open: Evidence['open'], locale: Locale): string | undefined {
  if (open.length === 0) return undefined;
  const told = open.map(
    ({ words, causes }) => `${words[locale]}: ${causes.map((cause) => cause.text[locale]).join(', ')}`,
  );
  return `- ? ${told.join(' · ')}`;
}
