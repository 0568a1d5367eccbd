/** The messages that a workspace sends, each with a name by which it is found again. */
import type { KakaoService } from '../service.ts';
import { type SentMessage, sentIn } from '../template/messageOfCall.ts';
import { contains, type FileId } from '../text/text.ts';

/** Which message is asked for: that of the innermost call around an offset (UTF-16), or one by its name. */
export type OneMessage = { readonly file: FileId; readonly offset: number } | { readonly id: string };

/** Project by project and file by file, in the order of the calls. */
export const sentMessages = (service: KakaoService): readonly SentMessage[] =>
  service.projects().flatMap((project) => project.files.flatMap((file) => sentIn(file, project)));

/** Only those that are `wanted` are looked at. */
export function sentMessage(
  which: OneMessage,
  service: KakaoService,
  wanted: (one: SentMessage) => boolean = () => true,
): SentMessage | undefined {
  if ('id' in which) return sentMessages(service).find((one) => one.id === which.id && wanted(one));
  const project = service.projectOf(which.file);
  const around = (one: SentMessage) => contains(one.call.range, which.offset) && wanted(one);
  // Of calls within calls the last one is the innermost.
  return project && sentIn(which.file, project).findLast(around);
}
