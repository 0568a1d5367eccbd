/** The report for people outside a terminal: VS Code's report view, a bug report, a pull request. No HTML. */

import { ruleDocsUrl } from '../catalog/documentation.ts';
import type {
  DoctorReport,
  OpenQuestion,
  ProjectReport,
  ReportedFinding,
  ReportedPlace,
} from '../doctor/report.ts';
import { escapeMarkdown, link } from '../text/markdown.ts';
import type { Locale } from '../text/messages.ts';
import {
  cleanTitle,
  emptyLine,
  failureLine,
  grouped,
  isAddress,
  mistakesTitle,
  PLACES_SHOWN,
  projectLine,
  scopeLine,
  severityLabel,
  verdictLine,
} from './phrases.ts';
import { words } from './words.ts';

export interface MarkdownOptions {
  /** Also what is right, and what only the console can tell. Default: true. */
  readonly all?: boolean;
  /** The address of a place; where there is none, places are plain text. */
  readonly link?: (place: ReportedPlace) => string | undefined;
}

export function markdownReport(report: DoctorReport, options: MarkdownOptions = {}): string {
  const { locale, projects, failures } = report;
  const lines = [`# ${words.title[locale]}`, '', `**${verdictLine(report)}** · ${scopeLine(report)}`, ''];
  if (projects.length === 0) lines.push(emptyLine(report), '');
  for (const project of projects)
    lines.push(...projectSection(project, projects.length > 1, options, locale));
  if (failures.length > 0) {
    lines.push(`## ☠ ${words.failures[locale]}`, '');
    lines.push(...failures.map((failure) => `- ${escapeMarkdown(failureLine(failure, locale))}`), '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function projectSection(
  project: ProjectReport,
  isNamed: boolean,
  options: MarkdownOptions,
  locale: Locale,
): string[] {
  const { mistakes, right, open } = project;
  const about = escapeMarkdown(projectLine(project, locale));
  const lines = isNamed ? [`## ${escapeMarkdown(project.path)}`, '', about, ''] : [about, ''];
  const level = isNamed ? '###' : '##';
  const { sign, title } = cleanTitle(project, locale);
  if (mistakes.length === 0) lines.push(`${level} ${sign} ${title}`, '');
  else
    lines.push(
      `${level} ✗ ${mistakesTitle(project, locale)} (${mistakes.length})`,
      '',
      ...mistakes.flatMap((mistake) => mistakeItem(mistake, options, locale)),
      '',
    );
  if (options.all === false) return lines;
  if (right.length > 0) {
    lines.push(`${level} ✓ ${words.right[locale]} (${right.length})`, '');
    for (const { message, places } of grouped(right)) {
      const links = places.slice(0, PLACES_SHOWN).map((place) => placeLink(place, options));
      if (places.length > PLACES_SHOWN) links.push('…');
      lines.push(`- ${escapeMarkdown(message)} (${links.join(', ')})`);
    }
    lines.push('');
  }
  if (open.length > 0) {
    lines.push(
      `${level} ? ${words.open[locale]} (${open.length})`,
      '',
      ...open.flatMap((question) => questionItem(question, options, locale)),
      '',
    );
  }
  return lines;
}

function mistakeItem(finding: ReportedFinding, options: MarkdownOptions, locale: Locale): string[] {
  const { place, code, message, related, fixes } = finding;
  return [
    `- ${placeLink(place, options)} **${severityLabel(finding, locale)}** [\`${code}\`](${ruleDocsUrl(code)})`,
    `  ${escapeMarkdown(message)}`,
    ...related.map((one) => `  - ${placeLink(one.place, options)} ${escapeMarkdown(one.message)}`),
    ...(fixes.length > 0 ? [`  - ${words.fix[locale]}: ${fixes.map(escapeMarkdown).join(' / ')}`] : []),
  ];
}

function questionItem(question: OpenQuestion, options: MarkdownOptions, locale: Locale): string[] {
  const { title, items, look, where, address, kakaoCodes, place } = question;
  const codes = kakaoCodes.length > 0 ? ` (${kakaoCodes.map((code) => `\`${code}\``).join(', ')})` : '';
  return [
    `- ${escapeMarkdown(title)}${codes}${place ? ` ${placeLink(place, options)}` : ''}`,
    ...items.map((item) => `  - [ ] ${escapeMarkdown(item)}`),
    ...(look === undefined ? [] : [`  - ${words.look[locale]}: ${escapeMarkdown(look)}`]),
    ...(where === undefined
      ? []
      : [`  - ${words.where[locale]}: ${whereTo(where)}${address === undefined ? '' : ` <${address}>`}`]),
  ];
}

/** A menu of the console, or the address of a page. */
const whereTo = (where: string): string => (isAddress(where) ? `<${where}>` : `**${escapeMarkdown(where)}**`);

function placeLink(place: ReportedPlace, options: MarkdownOptions): string {
  const text = `${place.path}:${place.range.start.line + 1}`;
  const address = options.link?.(place);
  return address === undefined ? escapeMarkdown(text) : link(text, address);
}
