/** Says which code shares in a language that nobody here reads. */
import { legacyMessage, unreadLanguages } from '../../catalog/native/notRead.ts';
import type { UnreadCode } from '../../facts/nativeSetup.ts';
import { blankComments } from '../../syntax/blankComments.ts';

/** Undefined for other files, and for code that does not share. */
export function readUnread(name: string, text: string): UnreadCode | undefined {
  const language = unreadLanguages.find(({ files }) => files.test(name));
  if (!language) return undefined;
  const code = blankComments(text);
  if (!language.signs.every((sign) => sign.test(code))) return undefined;
  const call = language.name === 'Objective-C' ? legacyMessage.exec(code) : null;
  const start = call ? call.index + call[0].indexOf(call[1]!) : 0;
  return {
    language: language.name,
    ...(call && { legacy: { value: call[1]!, range: { start, end: start + call[1]!.length } } }),
  };
}
