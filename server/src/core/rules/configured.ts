/** What people make of the findings of one file: the team's manifest and baseline, and comments in the file. */
import type { FileFacts } from '../facts/facts.ts';
import type { BaselineEntry, BaselineFacts } from '../manifest/baseline.ts';
import type { ManifestFacts } from '../manifest/facts.ts';
import { countedHashes } from '../text/hash.ts';
import { ignoresFile, readIgnoreRules } from '../text/ignoreRules.ts';
import { folderOf, pathWithin } from '../text/paths.ts';
import { isSuppressed } from '../text/suppress.ts';
import type { FileId } from '../text/text.ts';
import type { Finding } from './finding.ts';

export interface Configuration {
  readonly manifest: ManifestFacts | undefined;
  readonly baseline: BaselineFacts | undefined;
  /** Of the baseline, and where it would be. */
  readonly baselineFolder: FileId;
}

/**
 * The findings of `file` with the levels that the team gives their rules, without those of rules that are off and of
 * files left out. What a comment or the baseline holds back says so. `facts` are the file's, where there are any.
 */
export function asConfigured(
  findings: readonly Finding[],
  file: FileId,
  facts: FileFacts | undefined,
  { manifest, baseline, baselineFolder }: Configuration,
): readonly Finding[] {
  if (findings.length === 0 || (manifest && isLeftOut(file, manifest))) return [];
  const levelled = manifest ? withLevels(findings, manifest) : findings;
  const commented = levelled.map((one): Finding => {
    const isHeld = facts && isSuppressed(one, facts.suppressions, facts.lineStarts);
    return isHeld ? { ...one, heldBackBy: 'comment' } : one;
  });
  if (!baseline || baseline.entries.length === 0) return commented;
  const entries = new Map(baselineEntries(commented, baselineFolder));
  return commented.map((one): Finding => {
    const entry = entries.get(one);
    return entry && baseline.fingerprints.has(entry.fingerprint) ? { ...one, heldBackBy: 'baseline' } : one;
  });
}

/**
 * What a baseline in `folder` says of those findings of one file that it can hold back. Independent of the reader's
 * language, of what else the file says, and of how this version words it.
 */
export function baselineEntries(findings: readonly Finding[], folder: FileId): [Finding, BaselineEntry][] {
  const proven = findings.filter(
    ({ verdict, heldBackBy }) => verdict === 'violated' && heldBackBy !== 'comment',
  );
  const said = proven.map((one) => ({ file: pathWithin(one.place.file, folder), code: one.code }));
  const hashes = countedHashes(
    proven.map(({ message }, i) => JSON.stringify([said[i]!.code, said[i]!.file, message.params])),
  );
  return proven.map((one, i) => [one, { ...said[i]!, fingerprint: hashes[i]! }]);
}

const isLeftOut = (file: FileId, { file: at, ignore }: ManifestFacts): boolean =>
  ignore.length > 0 &&
  ignoresFile(readIgnoreRules(ignore.map(({ value }) => value).join('\n')), pathWithin(file, folderOf(at)));

function withLevels(findings: readonly Finding[], { levels }: ManifestFacts): readonly Finding[] {
  if (levels.length === 0) return findings;
  const byCode = new Map(levels.map(({ code, level }) => [code.value, level]));
  return findings.flatMap((one): Finding[] => {
    const level = byCode.get(one.code);
    if (level === undefined) return [one];
    if (level === 'off') return [];
    return [
      level === 'hint' ? { ...one, severity: 'information', isHint: true } : { ...one, severity: level },
    ];
  });
}
