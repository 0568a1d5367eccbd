/** Hover on a call of Kakao's native SDKs: what it does, since when, and what happens without what it needs. */
import { callNote } from '../catalog/native/callNotes.ts';
import type { FileFacts } from '../facts/facts.ts';
import type { Locale } from '../text/messages.ts';
import { contains } from '../text/text.ts';
import { type Card, paragraphs } from './hoverCard.ts';

/** `actions` is a line of links, or empty. */
export function nativeHover(
  { native }: FileFacts,
  offset: number,
  locale: Locale,
  actions: string,
): Card | undefined {
  for (const { path, nameRange } of native?.code?.calls ?? []) {
    const range = { start: nameRange.end - path.at(-1)!.length, end: nameRange.end };
    const note = contains(range, offset) ? callNote(path, native!.code!.language) : undefined;
    if (!note) continue;
    // The last name is one that the notes know.
    return { markdown: paragraphs(`**\`${path.at(-1)}\`**`, actions, note[locale]), range };
  }
  return undefined;
}
