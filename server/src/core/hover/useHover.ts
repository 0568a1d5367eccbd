/**
 * Hover on what sets Kakao up: `Kakao.init`, a call that has no picture, a variable of the key, the tag of the SDK, an entry
 * of the manifest. What the files show of it, and what the rules found there, right and open things included.
 */
import { newestVersion, sdkVersions } from '../catalog/sdk.ts';
import { methodNamed } from '../catalog/templates/methods.ts';
import { type Mention, mentionsAt } from '../explain/mentions.ts';
import type { FileFacts, KakaoCall } from '../facts/facts.ts';
import { initCallsIn, placeOfName, shareCallsIn } from '../facts/kakaoCalls.ts';
import { keyOfStart, nativeStartsIn } from '../project/native/keys.ts';
import { type Project, scoped } from '../project/project.ts';
import type { Finding, Verdict } from '../rules/finding.ts';
import { customTemplateOf } from '../template/customTemplate.ts';
import { codeSpan, escapeMarkdown, link as markdownLink } from '../text/markdown.ts';
import { fill, type Locale } from '../text/messages.ts';
import { nameOf } from '../text/paths.ts';
import { excerpt, plainLine, renderMessage } from '../text/rendering.ts';
import { contains, covers, type Place, positionAt, type Range } from '../text/text.ts';
import { type Card, paragraphs } from './hoverCard.ts';
import type { ActionsLine } from './setupActions.ts';
import { hoverWords as words } from './words.ts';

export interface UseHoverQuestion {
  readonly facts: FileFacts;
  readonly project: Project;
  readonly offset: number;
  readonly locale: Locale;
  /** Placed in the file, of every verdict. */
  readonly findings: () => readonly Finding[];
  /** Of all projects. */
  readonly mentions: () => readonly Mention[];
  readonly link: ((place: Place) => string | undefined) | undefined;
  readonly actions: ActionsLine;
}

/** What is said of a thing, without what all cards have. Lines are Markdown. */
interface Told {
  readonly range: Range;
  readonly title: string;
  readonly lines: readonly string[];
  /** Findings within it are told, too. */
  readonly about: Range | undefined;
}

const MARKS: Readonly<Record<Verdict, string>> = { violated: '✗', ok: '✓', unknown: '?' };
const MOST_FINDINGS = 4;
const MOST_PLACES = 4;
/** UTF-16 units of a value or a finding. */
const LONGEST = 160;

export function useHover(question: UseHoverQuestion): Card | undefined {
  const told =
    onInit(question) ?? onShare(question) ?? onTag(question) ?? onMention(question) ?? onNativeKey(question);
  if (!told) return undefined;
  const { range, title, lines, about } = told;
  const links = question.actions(about);
  return { range, markdown: paragraphs(title, links, ...lines, findingLines(about, question)) };
}

function onInit({ facts, project, offset, locale }: UseHoverQuestion): Told | undefined {
  const call = initCallsIn(facts).find((one) => isOnName(one, offset));
  const [argument] = call?.call.arguments ?? [];
  if (!call) return undefined;
  const told = { range: placeOfName(call).range, title: titleOf(call, project, locale), about: call.range };
  if (!argument) return { ...told, lines: [] };
  const expression = scoped(call, argument);
  const value = project.evaluate(expression);
  const { expression: read } = project.resolve(expression);
  const key =
    value.kind === 'known' && typeof value.value === 'string' ? shown(value.value) : words.notInFiles[locale];
  const from = read.kind === 'environment' ? fill(words.from[locale], { name: shown(read.name) }) : '';
  return { ...told, lines: [`${words.key[locale]}: ${key}${from}`] };
}

function onShare({ facts, project, offset, locale }: UseHoverQuestion): Told | undefined {
  const call = shareCallsIn(facts).find((one) => isOnName(one, offset));
  const method = call && methodNamed(call.path[1]!);
  if (!method) return undefined;
  const template = customTemplateOf(call, project);
  const entry = project
    .manifestFor(call.file)
    ?.apps.flatMap(({ templates }) => templates ?? [])
    .find(({ id }) => id.value === template?.id);
  const name = entry?.name === undefined ? '' : ` · ${escapeMarkdown(excerpt(entry.name, LONGEST))}`;
  const lines = [method.doc[locale]];
  if (template) lines.push(`${words.template[locale]}: \`${template.id}\`${name}`);
  return { range: placeOfName(call).range, title: titleOf(call, project, locale), lines, about: call.range };
}

function onTag({ facts, offset, locale }: UseHoverQuestion): Told | undefined {
  const tag = facts.scriptTags.find(({ urlRange }) => contains(urlRange, offset));
  if (!tag) return undefined;
  const known = sdkVersions.find(({ version }) => version === tag.version);
  const title = [
    `**${['Kakao SDK', ...(tag.version === undefined ? [] : [escapeMarkdown(plainLine(tag.version))])].join(' ')}**`,
    ...(known?.date ? [known.date] : []),
    fill(words.newest[locale], { version: newestVersion('v2') }),
  ];
  return { range: tag.urlRange, title: title.join(' · '), lines: [], about: tag.range };
}

function onMention(question: UseHoverQuestion): Told | undefined {
  const { facts, offset, locale, project } = question;
  const all = mentionsAt(facts.file, offset, question.mentions());
  const here = all.find(({ place }) => place.file === facts.file && contains(place.range, offset));
  if (!here) return undefined;
  const definitions = all.filter(({ defines, place }) => defines && place !== here.place);
  const uses = all.filter(({ defines, place }) => !defines && place !== here.place);
  const list = (label: string, mentions: readonly Mention[]): string[] =>
    mentions.length === 0 ? [] : [`${label}: ${placesOf(mentions, question)}`];
  const value = here.kind === 'variable' ? variableValue(here.name, all, project) : here.value;
  // That of a key is where it is written.
  const title = here.kind === 'value' ? words.nativeKey[locale] : escapeMarkdown(excerpt(here.name, LONGEST));
  return {
    range: here.place.range,
    title: here.kind === 'value' ? `**${title}**` : `**${title}** · ${words[here.kind][locale]}`,
    lines: [
      ...(value === undefined ? [] : [`${words.value[locale]}: ${shown(value)}`]),
      ...list(words.defined[locale], definitions),
      ...list(words.used[locale], uses),
      ...(all.length === 1 && here.defines ? [words.unused[locale]] : []),
    ],
    about: here.place.range,
  };
}

/** A key that is written in its place, also for Expo's plugins, or not in the files. */
function onNativeKey({ facts, project, offset, locale }: UseHoverQuestion): Told | undefined {
  const start = nativeStartsIn(facts).find(({ key }) => contains(key.expression.range, offset));
  const given = facts.native?.expo?.plugins.find((one) => one.key && contains(one.key.range, offset))?.key;
  const range = start?.key.expression.range ?? given?.range;
  if (!range) return undefined;
  const key = start ? keyOfStart(start, project) : given;
  const value = key ? shown(key.value) : words.notInFiles[locale];
  return {
    ...{ range, about: range, title: `**${words.nativeKey[locale]}**` },
    lines: [`${words.key[locale]}: ${value}`],
  };
}

/** Of the `.env` line that wins. */
function variableValue(name: string, mentions: readonly Mention[], project: Project): string | undefined {
  for (const { defines, place } of mentions) {
    const definition = project.file(place.file)?.environment?.find((one) => one.name === name);
    if (defines && definition) return definition.value;
  }
  return undefined;
}

function placesOf(mentions: readonly Mention[], { link, project }: UseHoverQuestion): string {
  const shownPlaces = mentions.slice(0, MOST_PLACES).map(({ place }) => {
    const lineStarts = project.file(place.file)?.lineStarts ?? [];
    const line = positionAt(lineStarts, place.range.start).line + 1;
    const name = plainLine(`${nameOf(place.file)}:${line}`);
    const target = link?.(place);
    return target === undefined ? escapeMarkdown(name) : markdownLink(name, target);
  });
  const more = mentions.length - shownPlaces.length;
  return `${shownPlaces.join(', ')}${more > 0 ? ` (+${more})` : ''}`;
}

/** What is wrong first, then what is open. */
function findingLines(about: Range | undefined, { findings, locale }: UseHoverQuestion): string {
  if (!about) return '';
  const order: readonly Verdict[] = ['violated', 'unknown', 'ok'];
  return findings()
    .filter(({ place }) => covers(about, place.range))
    .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
    .slice(0, MOST_FINDINGS)
    .map(({ verdict, message }) => {
      return `- ${MARKS[verdict]} ${escapeMarkdown(excerpt(renderMessage(message, locale), LONGEST))}`;
    })
    .join('\n');
}

const isOnName = (call: KakaoCall, offset: number): boolean => {
  const name = call.pathRanges.at(-1);
  return name !== undefined && contains(name, offset);
};

function titleOf({ file, path }: KakaoCall, project: Project, locale: Locale): string {
  const { version, proven } = project.sdkVersion(file);
  const sdk = proven ? `SDK ${version}` : words.versionUnknown[locale];
  return `**Kakao.${path.map((name) => escapeMarkdown(plainLine(name))).join('.')}** · ${sdk}`;
}

const shown = (value: string): string => codeSpan(excerpt(value, LONGEST));
