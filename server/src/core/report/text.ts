/** The report for a terminal, in the manner of flutter doctor. */
import type {
  DoctorReport,
  OpenQuestion,
  ProjectReport,
  ReportedFinding,
  ReportedPlace,
} from '../doctor/report.ts';
import { fill, type Locale } from '../text/messages.ts';
import { createPaint, type Paint } from './paint.ts';
import {
  cleanTitle,
  emptyLine,
  failureLine,
  grouped,
  mistakesTitle,
  openCount,
  PLACES_SHOWN,
  projectLine,
  scopeLine,
  severityLabel,
  verdictLine,
} from './phrases.ts';
import { words } from './words.ts';

export interface TextOptions {
  /** Also what is right, and what only the console can tell. */
  readonly all: boolean;
  readonly colour: boolean;
}

export function textReport(report: DoctorReport, { all, colour }: TextOptions): string {
  const { locale, projects, failures } = report;
  const paint = createPaint(colour);
  const lines: string[] = [];
  // What is not checked is not clean.
  const isClean = ({ mistakes, native }: ProjectReport) => mistakes.length === 0 && !native?.unread.length;
  const clean = all ? [] : projects.filter(isClean);
  for (const project of projects) {
    if (!clean.includes(project)) lines.push(...projectSection(project, all, locale, paint), '');
  }
  if (clean.length > 0) {
    const names = clean.map(({ path }) => path).join(', ');
    lines.push(`${heading('✓', words.noMistakes[locale], undefined, paint.green)}: ${names}`, '');
  }
  if (projects.length === 0) lines.push(emptyLine(report), '');
  if (failures.length > 0) {
    lines.push(heading('☠', words.failures[locale], failures.length, paint.magenta));
    lines.push(...failures.map((failure) => `    ${failureLine(failure, locale)}`), '');
  }
  lines.push(`${paint.bold(verdictLine(report))} · ${paint.dim(scopeLine(report))}`);
  if (!all) lines.push(...hints(report).map(paint.dim));
  if (projects.length > 0) lines.push(paint.dim(words.explainHint[locale]));
  return `${lines.join('\n')}\n`;
}

function projectSection(project: ProjectReport, all: boolean, locale: Locale, paint: Paint): string[] {
  const { mistakes, right, open } = project;
  const lines = [
    `${paint.bold(`${words.title[locale]}: ${project.path}`)}  ${paint.dim(projectLine(project, locale))}`,
  ];
  if (mistakes.length > 0) {
    const hasError = mistakes.some(({ severity }) => severity === 'error');
    lines.push(
      heading(
        hasError ? '✗' : '!',
        mistakesTitle(project, locale),
        mistakes.length,
        hasError ? paint.red : paint.yellow,
      ),
    );
    for (const mistake of mistakes) lines.push(...mistakeLines(mistake, locale, paint));
  } else {
    const { sign, title } = cleanTitle(project, locale);
    lines.push(heading(sign, title, undefined, sign === '✓' ? paint.green : paint.yellow));
  }
  if (!all) return lines;
  if (right.length > 0) {
    lines.push(heading('✓', words.right[locale], right.length, paint.green));
    for (const { message, places } of grouped(right))
      lines.push(`    ${message}  ${paint.dim(placeList(places))}`);
  }
  if (open.length > 0) {
    lines.push(heading('!', words.open[locale], open.length, paint.yellow));
    for (const question of open) lines.push(...questionLines(question, locale, paint));
  }
  return lines;
}

const heading = (
  sign: string,
  title: string,
  n: number | undefined,
  colour: (text: string) => string,
): string => `${colour(`[${sign}]`)} ${title}${n === undefined ? '' : ` (${n})`}`;

function mistakeLines(finding: ReportedFinding, locale: Locale, paint: Paint): string[] {
  const colour = { error: paint.red, warning: paint.yellow, information: paint.cyan }[finding.severity];
  const label = colour(severityLabel(finding, locale));
  return [
    `    ${paint.bold(where(finding))}  ${label}  ${paint.dim(finding.code)}`,
    `      ${finding.message}`,
    ...finding.related.map(
      ({ place, message }) => `      ${paint.dim(`${words.see[locale]}: ${lineOf(place)} ${message}`)}`,
    ),
    ...(finding.fixes.length > 0 ? [`      ${words.fix[locale]}: ${finding.fixes.join(' / ')}`] : []),
  ];
}

function questionLines(
  { title, items, look, where: menu, address, kakaoCodes, place }: OpenQuestion,
  locale: Locale,
  paint: Paint,
): string[] {
  const suffix = [...(place ? [lineOf(place)] : []), ...kakaoCodes].join(', ');
  return [
    `    ${title}${suffix ? `  ${paint.dim(`(${suffix})`)}` : ''}`,
    ...items.map((item) => `      [ ] ${item.replaceAll('`', '')}`),
    ...(look === undefined ? [] : [`      ${words.look[locale]}: ${look}`]),
    ...(menu === undefined
      ? []
      : [`      ${words.where[locale]}: ${menu}${address === undefined ? '' : `  ${address}`}`]),
  ];
}

function hints(report: DoctorReport): string[] {
  const { locale, findings } = report;
  const fixable = findings.filter(({ verdict, fixable }) => verdict === 'violated' && fixable).length;
  const open = openCount(report);
  return [
    ...(fixable > 0 ? [fill(words.fixHint[locale], { n: fixable })] : []),
    ...(open > 0 ? [fill(words.openHint[locale], { n: open })] : []),
  ];
}

/** The first few of many. */
const placeList = (places: readonly ReportedPlace[]): string =>
  [...places.slice(0, PLACES_SHOWN).map(lineOf), ...(places.length > PLACES_SHOWN ? ['…'] : [])].join(', ');

const where = ({ place }: ReportedFinding): string => lineOf(place);

/** `src/share.js:4:5`, counted from one: terminals and editors make it a link. */
const lineOf = ({ path, range }: ReportedPlace): string =>
  `${path}:${range.start.line + 1}:${range.start.character + 1}`;
