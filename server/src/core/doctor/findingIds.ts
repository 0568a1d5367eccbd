/** Names of findings for shells that come back to them: `<code>@<file>#<n>`, the nth of its rule in its file. */
import type { Finding } from '../rules/finding.ts';
import { shortHash } from '../text/hash.ts';

/**
 * Typing elsewhere changes no name, and none says what a file is called: names travel and are kept. Two files whose names
 * share a hash share the numbers behind it, so names stay apart. `findings` are those of all projects, in the engine's
 * order.
 */
export function findingIds(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const counts = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const name = `${finding.code}@${shortHash(finding.place.file)}`;
      const ordinal = counts.get(name) ?? 0;
      counts.set(name, ordinal + 1);
      return [finding, `${name}#${ordinal}`];
    }),
  );
}
