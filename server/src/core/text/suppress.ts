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
const CODE = /(?<![\w-])[\w-]+\/[\w-]+/g;

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
  const byLine = silenced.get(suppressions) ?? codesByLine(suppressions);
  silenced.set(suppressions, byLine);
  const { line } = positionAt(lineStarts, finding.place.range.start);
  return [undefined, line].some((one) => {
    const codes = byLine.get(one);
    return codes?.has(EVERY_CODE) || codes?.has(finding.code);
  });
}

type CodesByLine = ReadonlyMap<Suppression['line'], ReadonlySet<string>>;

const EVERY_CODE = '';

/** Made once per list, which belongs to one version of a file. */
const silenced = new WeakMap<readonly Suppression[], CodesByLine>();

function codesByLine(suppressions: readonly Suppression[]): CodesByLine {
  const byLine = new Map<Suppression['line'], Set<string>>();
  for (const { line, codes } of suppressions) {
    const known = byLine.get(line) ?? new Set();
    byLine.set(line, known);
    for (const code of codes.length === 0 ? [EVERY_CODE] : codes) known.add(code);
  }
  return byLine;
}
