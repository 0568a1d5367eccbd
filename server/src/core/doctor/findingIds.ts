/** Names of findings for shells that come back to them: `<code>@<file>#<n>`, the nth of its rule in its file. */
import type { Finding } from '../rules/finding.ts';
import { longHash } from '../text/hash.ts';

/**
 * Typing elsewhere changes no name, and none says what a file is called: names travel and are kept. A finding is numbered
 * among those of its file, of which `findings` has all or none, in the engine's order.
 */
export function findingIds(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const counts = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const name = `${finding.code}@${longHash(finding.place.file)}`;
      const ordinal = counts.get(name) ?? 0;
      counts.set(name, ordinal + 1);
      return [finding, `${name}#${ordinal}`];
    }),
  );
}
