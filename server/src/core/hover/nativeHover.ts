/** Hover on a call of Kakao's native SDKs: what it does, since when, and what happens without what it needs. */
import { callNote } from '../catalog/native/callNotes.ts';
import type { FileFacts } from '../facts/facts.ts';
import type { Locale } from '../text/messages.ts';
import { contains } from '../text/text.ts';
import { actionsLine, type Card, type CardAction } from './hoverCard.ts';

export function nativeHover(
  { native }: FileFacts,
  offset: number,
  locale: Locale,
  actions: readonly CardAction[],
): Card | undefined {
  for (const { path, nameRange } of native?.code?.calls ?? []) {
    const range = { start: nameRange.end - path.at(-1)!.length, end: nameRange.end };
    const note = contains(range, offset) ? callNote(path, native!.code!.language) : undefined;
    if (!note) continue;
    // The last name is one that the notes know.
    const parts = [`**\`${path.at(-1)}\`**`, actionsLine(actions), note[locale]];
    return { markdown: parts.filter((part) => part !== '').join('\n\n'), range };
  }
  return undefined;
}
