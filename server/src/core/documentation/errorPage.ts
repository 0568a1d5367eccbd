/** The page of an error in one language, from the catalogue: all causes, all steps, how it shows, where it is known from. */
import { rulePagePath } from '../catalog/documentation.ts';
import type { ErrorEntry } from '../catalog/errors/entry.ts';
import { guide } from '../catalog/errors/guides.ts';
import { confidenceWords, pageWords, siteWords } from '../catalog/errors/words.ts';
import { codeLabel } from '../explain/card.ts';
import { rules } from '../rules/index.ts';
import { fill, type Locale, type Localized } from '../text/messages.ts';

/** Lines of Markdown; `level` is the mark of the title. Links lead to the pages of other errors and of rules. */
export function errorPage(entry: ErrorEntry, locale: Locale, level: string): string[] {
  const say = (text: Localized): string => text[locale];
  const status = entry.httpStatus === undefined ? '' : ` (HTTP ${entry.httpStatus})`;
  return [
    [level, codeLabel(entry) && `${codeLabel(entry)}${status} ·`, say(entry.title)].filter(Boolean).join(' '),
    '',
    say(entry.meaning),
    '',
    ...surfacesAs(entry, locale),
    `${level}# ${say(pageWords.whatToDo)}`,
    '',
    ...entry.steps.map((step, index) => `${index + 1}. ${say(step)}`),
    '',
    `${level}# ${say(pageWords.causes)}`,
    '',
    ...entry.causes.map(
      (cause) =>
        `- ${say(cause.text)} (${say(siteWords[cause.where])})${watchedBy(entry.id, cause.rules, locale)}`,
    ),
    '',
    ...(entry.guides ?? []).flatMap((id) => guideSection(id, `${level}#`, locale)),
    ...shownAs(entry, `${level}#`, locale),
    ...seeAlso(entry, `${level}#`, locale),
    `${level}# ${say(pageWords.source)}`,
    '',
    ...new Set([entry.docs[locale], ...entry.source.urls].map((url) => `- <${url}>`)),
    '',
    `${say(confidenceWords[entry.source.confidence])}, ${fill(say(pageWords.read), { date: entry.source.date })}`,
  ];
}

function surfacesAs(entry: ErrorEntry, locale: Locale): string[] {
  const others = entry.kakaoCodes.filter((code) => code !== entry.id);
  if (others.length === 0) return [];
  return [`${pageWords.surfacesAs[locale]}: ${others.map((code) => `\`${code}\``).join(', ')}`, ''];
}

const written = new Set(rules.map((rule) => rule.code));

/** Names the rules that exist; the catalogue may be ahead of them. */
function watchedBy(id: string, codes: readonly string[], locale: Locale): string {
  const known = codes.filter((code) => written.has(code));
  if (known.length === 0) return '';
  const pages = id.includes('/') ? '../..' : '..';
  const links = known.map((code) => `[\`${code}\`](${pages}/${rulePagePath(code)}.md)`);
  return ` – ${pageWords.rules[locale]}: ${links.join(', ')}`;
}

function guideSection(id: string, level: string, locale: Locale): string[] {
  const found = guide(id);
  if (!found) return [];
  const samples = (found.samples ?? []).flatMap(({ platform, code }) => [
    `${platform}:`,
    '',
    `    ${code}`,
    '',
  ]);
  return [
    `${level} ${found.title[locale]}`,
    '',
    ...found.steps.map((step, index) => `${index + 1}. ${step[locale]}`),
    '',
    ...samples,
  ];
}

function shownAs(entry: ErrorEntry, level: string, locale: Locale): string[] {
  if (entry.phrases.length === 0) return [];
  const phrases = entry.phrases.map(({ text }) => `    ${text.replace(/\{(\w+)\}/g, '…')}`);
  return [`${level} ${pageWords.messages[locale]}`, '', ...new Set(phrases), ''];
}

function seeAlso(entry: ErrorEntry, level: string, locale: Locale): string[] {
  const links = entry.related.map((id) => `[${id}](${relative(entry.id, id)})`);
  return links.length === 0 ? [] : [`${level} ${pageWords.seeAlso[locale]}`, '', links.join(' · '), ''];
}

/** From the page of one id to that of another. A name that begins with a dash needs `./` to be a path. */
const relative = (from: string, to: string): string => `${from.includes('/') ? '../' : './'}${to}.md`;
