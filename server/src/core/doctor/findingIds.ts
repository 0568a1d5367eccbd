/** Names of findings for shells that come back to them: `<code>@<file>#<n>`, the nth of its rule in its file. */
import type { Finding } from '../rules/finding.ts';

/**
 * Typing elsewhere changes no name, and none says what a file is called: names travel and are kept. `findings` are those
 * of all projects, in the engine's order.
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

/** FNV-1a, 32 bits. Two files that share one share the numbers behind it, so names stay apart. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
