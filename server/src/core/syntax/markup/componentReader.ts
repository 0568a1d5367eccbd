/** Reads components in the markup of others, whatever the framework writes them like, as JSX of the same length. */
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
