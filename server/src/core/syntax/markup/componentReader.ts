/** Reads components in the markup of others, whatever the framework writes them like, as JSX of the same length. */
import type { Range } from '../../text/text.ts';
import { once } from '../javascript/remembered.ts';
import { braceCall, namesInBraces } from './braceCalls.ts';
import { componentCall, namesOfTemplate } from './componentCalls.ts';
import type { Tag } from './htmlTags.ts';

/** Undefined for what is no component, or cannot be told. */
export type ComponentReader = (tag: Tag) => string | undefined;

export function componentReader(fileName: string, text: string): ComponentReader | undefined {
  if (/\.vue$/i.test(fileName)) {
    const local = once(() => namesOfTemplate(text));
    return (tag) => componentCall(text, tag, local());
  }
  const isAstro = /\.astro$/i.test(fileName);
  if (!isAstro && !/\.svelte$/i.test(fileName)) return undefined;
  const local = once(() => namesInBraces(text, isAstro));
  return (tag) => braceCall(text, tag.range.start, local());
}

/** Components whose `<script src>` the page gets: Vue leaves them out. */
export const loadsScripts = /\.(?:svelte|astro)$/i;

/** What leaves out or repeats a part of the markup, by the ending of the file. */
const CHOOSES: readonly (readonly [RegExp, RegExp])[] = [
  [/\.vue$/i, /\s(?:v-(?:if|else|for|show|slot)\b|#[\w-])/],
  [/\.svelte$/i, /\{#(?:if|each|await|key|snippet)\s/],
  [/\.astro$/i, /(?:&&|\?|=>)\s{0,200}\(?\s{0,200}</],
];

/** Whether something may decide which components of the markup are there. */
export const choosesMarkup = (fileName: string, text: string): boolean =>
  CHOOSES.some(([files, choice]) => files.test(fileName) && choice.test(text));

/** What a part of the markup waits for, and handlers, by the ending of the file. */
const ASKS: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [
    /\.vue$/i,
    /\sv-(?:(?:else-)?if|show)\s{0,9}=\s{0,9}(?:"([^"]{1,500})"|'([^']{1,500})')/g,
    /\s(?:@|v-on:)[\w.:-]{1,40}=(?:"([^"]{1,500})"|'([^']{1,500})')/g,
  ],
  [/\.svelte$/i, /\{(?:#if|:else if)\s([^}]{1,500})\}/g, /\son:?[a-z|]{1,40}=\{([^}]{1,500})\}/g],
];
const ELSE = /\sv-else\b|\{:else\b/;
const CHOOSES_CALL = /\?(?!\.)|&&|\|\||\bif\b/;

/** Whether the handlers of an element, read as JSX, choose what they call. */
export const choosesCall = ({ text, range }: { readonly text: string; readonly range: Range }): boolean => {
  const written = text.slice(range.start, range.end);
  return /^<[a-z]/.test(written) && CHOOSES_CALL.test(written);
};

/** What the markup of a component asks before it shows something, or calls it, as code. */
export function conditionsIn(fileName: string, text: string): readonly string[] {
  const [, shows, handles] = ASKS.find(([files]) => files.test(fileName)) ?? [];
  if (!shows || !handles) return [];
  const asked = valuesOf(shows, text);
  const chosen = valuesOf(handles, text).filter((one) => CHOOSES_CALL.test(one));
  const hasElse = ELSE.test(text);
  return [...asked.map((one) => (hasElse ? not(one) : one)), ...chosen.map(not)];
}

const not = (condition: string): string => `!(${condition})`;

const valuesOf = (attribute: RegExp, text: string): readonly string[] =>
  [...text.matchAll(attribute)].map(([, one, other]) => one ?? other!);
