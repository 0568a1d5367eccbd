/**
 * Comments that silence findings, in any language that has comments:
 * `kakao-share-disable-next-line 4019/env-not-public -- reason`, `kakao-share-disable-line …`,
 * `kakao-share-disable-file …`. Without codes every rule is meant.
 */
import { type Place, positionAt } from './text.ts';

export interface Suppression {
  /** Zero-based line that it silences; undefined for the whole file. */
  readonly line: number | undefined;
  /** Rule codes; empty for all. */
  readonly codes: readonly string[];
}

const COMMENT = /kakao-share-disable-(next-line|line|file)\b([^\n]*)/g;
const CODE = /[\w-]+\/[\w-]+/g;

export function readSuppressions(text: string, lineStarts: readonly number[]): Suppression[] {
  if (!text.includes('kakao-share-disable-')) return [];
  return [...text.matchAll(COMMENT)].map((found) => {
    const line = positionAt(lineStarts, found.index).line;
    const [list = ''] = found[2]!.split(/\s--\s/);
    const codes = list.match(CODE) ?? [];
    if (found[1] === 'file') return { line: undefined, codes };
    return { line: found[1] === 'line' ? line : line + 1, codes };
  });
}

/** Whether a comment in the finding's file silences it. Only what goes to Problems can be silenced. */
export function isSuppressed(
  finding: { readonly code: string; readonly verdict: string; readonly place: Place },
  suppressions: readonly Suppression[],
  lineStarts: readonly number[],
): boolean {
  if (finding.verdict !== 'violated' || suppressions.length === 0) return false;
  const { line } = positionAt(lineStarts, finding.place.range.start);
  return suppressions.some(
    (one) =>
      (one.line === undefined || one.line === line) &&
      (one.codes.length === 0 || one.codes.includes(finding.code)),
  );
}
