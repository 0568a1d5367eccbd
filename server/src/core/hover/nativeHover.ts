/** Hover on a call of Kakao's native SDKs: what it does, since when, and what happens without what it needs; and on its keys. */
import { callNote, moduleNote } from '../catalog/native/callNotes.ts';
import type { KeySchema } from '../catalog/templates/schema.ts';
import { nativeDocOf } from '../editing/describeKey.ts';
import { nativeKeyAt } from '../editing/nativeArguments.ts';
import type { FileFacts } from '../facts/facts.ts';
import type { Locale } from '../text/messages.ts';
import { contains, type Range } from '../text/text.ts';
import { type Card, paragraphs } from './hoverCard.ts';

/** `actions` is a line of links, or empty. */
export function nativeHover(
  { native, scripts }: FileFacts,
  offset: number,
  locale: Locale,
  actions: string,
): Card | undefined {
  const { code } = native ?? {};
  for (const { path, nameRange } of code?.calls ?? []) {
    const range = { start: nameRange.end - path.at(-1)!.length, end: nameRange.end };
    const note = contains(range, offset) ? callNote(path, code!.language) : undefined;
    // The last name is one that the notes know.
    if (note) return { markdown: titled(path.at(-1)!, actions, note[locale]), range };
  }
  for (const { module, name, range } of scripts.flatMap(({ moduleUses = [] }) => moduleUses)) {
    const note = contains(range, offset) ? moduleNote(module, name) : undefined;
    if (note) return { markdown: titled(name, actions, note[locale]), range };
  }
  const label = code && nativeKeyAt(code, offset);
  return label && nativeKeyCard(label.key, label.range, locale);
}

/** What a key of a message means where a native SDK takes it. */
export const nativeKeyCard = (key: KeySchema, range: Range, locale: Locale): Card => ({
  markdown: titled(key.name, '', nativeDocOf(key)[locale]),
  range,
});

const titled = (name: string, actions: string, said: string): string =>
  paragraphs(`**\`${name}\`**`, actions, said);
