/** What may leave the engine: no place reaches beyond its file, and no fix writes there. */
import { type FileId, isWithin, type Place, type Range } from '../text/text.ts';
import type { Finding, PlannedEdit } from './finding.ts';

/**
 * The finding itself where all its places lie in their files; else one with its places cut to them and without the fixes
 * that would write outside. `lengthOf`: UTF-16 units; undefined for a file that is not known, of which nothing is said.
 */
export function withinFiles(finding: Finding, lengthOf: (file: FileId) => number | undefined): Finding {
  const isSound = (part: Place | PlannedEdit): boolean => {
    const length = lengthOf(part.file);
    return !('range' in part) || length === undefined || isWithin(part.range, length);
  };
  const cut = (place: Place): Place =>
    isSound(place) ? place : { ...place, range: cutRange(place.range, lengthOf(place.file)!) };
  const fixes = finding.fixes.filter(({ edits }) => edits.every(isSound));
  const places = [finding.place, ...finding.related.map(({ place }) => place)];
  if (places.every(isSound) && fixes.length === finding.fixes.length) return finding;
  const related = finding.related.map((one) => ({ ...one, place: cut(one.place) }));
  return { ...finding, place: cut(finding.place), related, fixes };
}

function cutRange({ start, end }: Range, length: number): Range {
  const from = Math.max(0, Math.min(start, length));
  return { start: from, end: Math.max(from, Math.min(end, length)) };
}
