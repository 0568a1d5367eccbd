/** What of a manifest may be relied on: a TODO says of an entry that nobody has compared it with the console. */
import type { Range } from '../../text/text.ts';
import type { ManifestFacts } from '../facts.ts';

/** Whether no TODO stands at this part of the manifest, or at anything around it. */
export const isVerified = ({ todos }: ManifestFacts, { start, end }: Range): boolean =>
  !todos.some(({ about }) => about.start <= start && end <= about.end);
