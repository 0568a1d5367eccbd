/** Hover on a call of Kakao's native SDKs: what it does, since when, and what happens without what it needs. */
import { callNote } from '../catalog/native/callNotes.ts';
import type { FileFacts } from '../facts/facts.ts';
import type { Locale } from '../text/messages.ts';
import { contains } from '../text/text.ts';
import type { Card } from './hoverCard.ts';

export function nativeHover({ native }: FileFacts, offset: number, locale: Locale): Card | undefined {
  for (const { path, nameRange } of native?.code?.calls ?? []) {
    const range = { start: nameRange.end - path.at(-1)!.length, end: nameRange.end };
    const note = contains(range, offset) ? callNote(path, native!.code!.language) : undefined;
    if (note) return { markdown: note[locale], range };
  }
  return undefined;
}
