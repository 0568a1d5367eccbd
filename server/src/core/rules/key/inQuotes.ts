/** Puts what stands somewhere into quotes. */
import { insertion, type PlannedEdit } from '../../edits/plannedEdit.ts';
import type { Place } from '../../text/text.ts';

export const inQuotes = ({ file, range }: Place): readonly PlannedEdit[] =>
  [range.start, range.end].map((at) => insertion(file, at, "'"));
