/** Turns the changes that a fix plans into text edits, against the texts as they are now. */

import { type FileId, isWithin, type Range } from '../text/text.ts';
import { editJson } from './editJson.ts';
import type { PlannedEdit } from './plannedEdit.ts';

export interface TextEdit {
  readonly file: FileId;
  readonly range: Range;
  readonly text: string;
}

type ValueEdit = Extract<PlannedEdit, { path: unknown }>;

/**
 * Edits with ranges against the given texts, in ascending order per file, never overlapping. The last step of a path may
 * be -1: append to the array, which is created where it is missing; a value that an array already has is not appended
 * again. `undefined` as value removes. Edits of files without text, and edits that do not fit the text (out of range,
 * overlapping another, a path through something that is no object or array), are left out.
 */
export function realizeEdits(
  planned: readonly PlannedEdit[],
  textOf: (file: FileId) => string | undefined,
): TextEdit[] {
  const files = new Set(planned.map((edit) => edit.file));
  return [...files].flatMap((file) => {
    const text = textOf(file);
    const edits = planned.filter((edit) => edit.file === file);
    return text === undefined ? [] : realizeInFile(file, text, edits);
  });
}

function realizeInFile(file: FileId, text: string, edits: readonly PlannedEdit[]): TextEdit[] {
  const textEdits = apart(
    edits.filter((edit): edit is TextEdit => 'range' in edit && isWithin(edit.range, text.length)),
  );
  const valueEdits = edits.filter((edit): edit is ValueEdit => 'path' in edit);
  if (valueEdits.length === 0) return textEdits;
  // One after the other, because each moves what the next one points at; the sum is told as one edit.
  let after = applyEdits(text, textEdits);
  for (const { path, value } of inOrder(valueEdits)) {
    const edit = editJson(after, path, value);
    if (edit) after = applyEdits(after, [edit]);
  }
  return difference(file, text, after);
}

/** Removals last, once each and from behind: each shifts what follows it in its list. */
function inOrder(edits: readonly ValueEdit[]): readonly ValueEdit[] {
  const removed = edits.filter((edit) => edit.value === undefined);
  const once = new Map(removed.map((edit) => [JSON.stringify(edit.path), edit]));
  const removals = [...once.values()].sort((a, b) => comparePaths(b.path, a.path));
  return [...edits.filter((edit) => edit.value !== undefined), ...removals];
}

function comparePaths(a: ValueEdit['path'], b: ValueEdit['path']): number {
  for (const [index, step] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (typeof step === 'number' && typeof other === 'number' && step !== other) return step - other;
  }
  return a.length - b.length;
}

/** Ascending, the first of overlapping or repeated ones only. */
function apart(edits: readonly TextEdit[]): TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)) {
    const last = kept.at(-1);
    const repeated = last?.range.start === edit.range.start && last.text === edit.text;
    if (!repeated && (!last || edit.range.start >= last.range.end)) kept.push(edit);
  }
  return kept;
}

/** Applies edits whose ranges are ascending and apart. */
export function applyEdits(text: string, edits: readonly { range: Range; text: string }[]): string {
  let result = '';
  let end = 0;
  for (const edit of edits) {
    result += text.slice(end, edit.range.start) + edit.text;
    end = edit.range.end;
  }
  return result + text.slice(end);
}

function difference(file: FileId, before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const range = { start, end: before.length - end };
  return [{ file, range, text: after.slice(start, after.length - end) }];
}
