/** The messages that a workspace sends, each with a name by which it is found again. */
import { testFile } from '../catalog/files.ts';
import type { KakaoCall } from '../facts/facts.ts';
import { messagesIn } from '../facts/kakaoCalls.ts';
import type { Project } from '../project/project.ts';
import type { KakaoService } from '../service.ts';
import type { MessageValue } from '../template/message.ts';
import { messageOfCall } from '../template/messageOfCall.ts';
import { shortHash } from '../text/hash.ts';
import { contains, type FileId } from '../text/text.ts';

export interface SentMessage {
  /** The same whatever is typed beside the call. */
  readonly id: string;
  readonly call: KakaoCall;
  readonly project: Project;
  readonly message: MessageValue;
}

/** Which message is asked for: that of the innermost call around an offset (UTF-16), or one by its name. */
export type OneMessage = { readonly file: FileId; readonly offset: number } | { readonly id: string };

/** File by file, in the order of the calls; those of tests are nobody's. */
export const sentMessages = (service: KakaoService): readonly SentMessage[] =>
  service
    .files()
    .filter((file) => !testFile.test(file))
    .flatMap((file) => sentIn(file, service));

/** Of calls within calls the last one is the innermost. */
export const chosenOf = (all: readonly SentMessage[], which: OneMessage): SentMessage | undefined =>
  all.findLast(({ id, call }) =>
    'id' in which ? id === which.id : call.file === which.file && contains(call.range, which.offset),
  );

function sentIn(file: FileId, service: KakaoService): SentMessage[] {
  const facts = service.facts(file);
  const project = service.projectOf(file);
  if (facts === undefined || project === undefined) return [];
  return messagesIn(facts).flatMap((call, index) => {
    const message = messageOfCall(call, project);
    return message === undefined ? [] : [{ id: `${shortHash(file)}#${index}`, call, project, message }];
  });
}
