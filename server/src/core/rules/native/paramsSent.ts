import type { KakaoCall } from '../../facts/facts.ts';
import { allDeliveries } from '../../project/deliveries.ts';
import { nativeMessagesIn } from '../../project/native/native.ts';
import type { Project } from '../../project/project.ts';
import type { MessageValue } from '../../template/message.ts';
import { keyedValuesOf } from '../../template/messageOfCall.ts';
import type { Place } from '../../text/text.ts';

/** Where a message of the project sends parameters of these names back to the app; the first of those that `counts`. */
export function paramsSent(
  project: Project,
  names: ReadonlySet<string>,
  counts: (call: KakaoCall) => boolean,
): Place | undefined {
  const own = project.all(nativeMessagesIn);
  const given =
    own.length > 0 ? allDeliveries(project).flatMap(({ call }) => (call.isNative ? call : [])) : [];
  for (const call of [...own, ...given]) {
    const found = keyedValuesOf(call, project).find(
      ({ schema, field }) => names.has(schema.name) && counts(call) && isSent(field.value),
    );
    if (found) return found.field.keyPlace;
  }
  return undefined;
}

/**
 * What is only a name may be nothing: a parameter that every caller leaves out. SDK 1 sends a text, and
 * react-native-kakao-share-link takes a list.
 */
const isSent = (value: MessageValue): boolean =>
  (value.is === 'object' && (value.open || value.fields.size > 0)) ||
  (value.is === 'list' && value.items.length > 0) ||
  (value.is === 'text' && value.pieces.some((piece) => typeof piece === 'string' && piece !== ''));
