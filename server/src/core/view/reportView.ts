/**
 * The report as a panel shows it: what is on the screen, in words, with a name for everything that can be asked for. Its
 * readers are a page that is not trusted and the shell behind it. Plain JSON; nothing in it is Markdown or HTML but for
 * code in backticks.
 */
import { notRead } from '../catalog/native/notRead.ts';
import { count, type DoctorReport, type OpenQuestion, type ProjectReport } from '../doctor/report.ts';
import { headlineOf, type Outlook, outlookOf, partlyChecked } from '../report/outlook.ts';
import {
  counted,
  emptyLine,
  failureLine,
  grouped,
  mistakesTitle,
  PLACES_SHOWN,
  projectLine,
  scopeLine,
  verdictLine,
} from '../report/phrases.ts';
import { severityWords, words } from '../report/words.ts';
import type { Severity } from '../rules/finding.ts';
import type { Step } from '../rules/rule.ts';
import { shortHash } from '../text/hash.ts';
import type { Locale } from '../text/messages.ts';
import { type FindingView, findingView, type PlaceView, placeView, type UriOf } from './findingView.ts';
import { findingLabels, labels, saidIn, stepWords } from './words.ts';

/** Kept ones of another version are thrown away. */
export const VIEW_VERSION = 4;

export interface ReportView {
  readonly version: typeof VIEW_VERSION;
  readonly locale: Locale;
  readonly title: string;
  readonly outlook: Outlook;
  readonly headline: string;
  /** How many of what, and of how much. */
  readonly summary: string;
  readonly counts: Readonly<Record<Severity, number>>;
  /** The same in words. */
  readonly counted: Readonly<Record<Severity, string>>;
  /** Findings that have a safe fix. */
  readonly fixable: number;
  readonly projects: readonly ProjectView[];
  /** How many there are; their pictures are in `MessagesView`. */
  readonly messages: number;
  /** Files and rules, a line each. */
  readonly failures: readonly string[];
  readonly labels: Readonly<Record<keyof typeof labels | keyof typeof findingLabels, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** In their order. */
  readonly steps: Readonly<Record<Step, string>>;
}

export interface ProjectView {
  readonly id: string;
  readonly path: string;
  readonly about: string;
  readonly hasManifest: boolean;
  readonly mistakesTitle: string;
  /** Notes among them: they are no mistakes, and have a title of their own. */
  readonly mistakes: readonly FindingView[];
  readonly notesTitle: string;
  readonly openTitle: string;
  readonly open: readonly QuestionView[];
  readonly rightTitle: string;
  readonly right: readonly RightView[];
  /** Parts of its platforms that nobody looks into. */
  readonly notRead: readonly string[];
}

export interface QuestionView {
  readonly id: string;
  readonly title: string;
  readonly kakaoCodes: readonly string[];
  readonly place: PlaceView | null;
  readonly items: readonly ItemView[];
  readonly look: string | null;
  /** The menu of the console; `address` is its page for this app. */
  readonly where: string | null;
  readonly address: string | null;
  /** It is answered by a manifest, which does not exist. */
  readonly asksForManifest: boolean;
}

export interface ItemView {
  /** The same in every language, as long as the value is the same. */
  readonly id: string;
  readonly text: string;
  /** What to look for in the console, to be copied. */
  readonly value: string | null;
}

export interface RightView {
  readonly message: string;
  readonly places: readonly PlaceView[];
  readonly isMore: boolean;
}

export function reportView(report: DoctorReport, uriOf: UriOf): ReportView {
  const { locale, findings, projects } = report;
  const counts = {
    error: count(findings, 'error'),
    warning: count(findings, 'warning'),
    information: count(findings, 'information'),
  };
  // How long it took is nothing that a follower of the report wants to hear again and again.
  const scope = scopeLine({ ...report, summary: { ...report.summary, milliseconds: undefined } });
  const told = projects.length === 0 ? [emptyLine(report)] : [verdictLine(report), scope];
  return {
    version: VIEW_VERSION,
    locale,
    title: words.title[locale],
    outlook: outlookOf(report),
    headline: headlineOf(report),
    summary: [...partlyChecked(report), ...told].join(' · '),
    counts,
    counted: {
      error: counted('error', counts.error, locale),
      warning: counted('warning', counts.warning, locale),
      information: counted('information', counts.information, locale),
    },
    fixable: findings.filter(({ verdict, fixable }) => verdict === 'violated' && fixable).length,
    projects: projects.map((project) => projectView(project, locale, uriOf)),
    messages: projects.reduce((sum, { messages }) => sum + messages, 0),
    failures: report.failures.map((failure) => failureLine(failure, locale)),
    labels: { ...saidIn(labels, locale), ...saidIn(findingLabels, locale) },
    severities: saidIn(severityWords, locale),
    steps: saidIn(stepWords, locale),
  };
}

function projectView(project: ProjectReport, locale: Locale, uriOf: UriOf): ProjectView {
  const id = shortHash(project.root);
  const platforms = project.native?.platforms ?? [];
  return {
    id,
    path: project.path,
    about: projectLine(project, locale),
    hasManifest: project.hasManifest,
    mistakesTitle: mistakesTitle(project, locale),
    mistakes: project.mistakes.map((mistake) => findingView(mistake, locale, uriOf)),
    notesTitle: words.notes[locale],
    openTitle: words.open[locale],
    open: project.open.map((question) => questionView(question, id, uriOf)),
    rightTitle: words.right[locale],
    right: grouped(project.right).map(({ message, places }, index) => ({
      message,
      places: places
        .slice(0, PLACES_SHOWN)
        .map((place, at) => placeView(place, `${id}/right/${index}/${at}`, uriOf)),
      isMore: places.length > PLACES_SHOWN,
    })),
    notRead: [...new Set(platforms.flatMap((name) => notRead[name]?.map((part) => part[locale]) ?? []))],
  };
}

function questionView(question: OpenQuestion, project: string, uriOf: UriOf): QuestionView {
  const { title, kakaoCodes, place, items, look = null, where, address } = question;
  const id = `${project}/${question.id}`;
  // The panel writes it: nobody has to read about it on the web first.
  const asksForManifest = question.id === 'manifest';
  return {
    id,
    title,
    kakaoCodes,
    place: place === undefined ? null : placeView(place, id, uriOf),
    items: items.map((text, index) => itemView(text, id, index)),
    look,
    where: asksForManifest ? null : (where ?? null),
    address: address ?? null,
    asksForManifest,
  };
}

/** Items that name no value have a fixed order. */
function itemView(text: string, question: string, index: number): ItemView {
  const values = Array.from(text.matchAll(/`([^`]+)`/g), ([, value]) => value!);
  const [value = null, ...more] = values;
  const name = value === null ? `${index}` : shortHash(values.join(' '));
  return { id: `${question}/${name}`, text, value: more.length === 0 ? value : null };
}
