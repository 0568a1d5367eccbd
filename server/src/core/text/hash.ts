/** Numbers for texts, to tell them apart, where nobody profits from two that are alike: no protection of anything. */

const FNV = 0x811c9dc5;
/** Any other start makes another number of the same text. */
const SECOND = 0x2f6e2b1;

/** FNV-1a, 32 bits, in base 36. */
export function shortHash(text: string, start = FNV): string {
  let hash = start;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Two of them: of thousands of texts, no two share it by chance. */
export const longHash = (text: string): string => `${shortHash(text)}-${shortHash(text, SECOND)}`;

/** One for each of `texts`, in their order; those that are the same are counted. */
export function countedHashes(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return longHash(`${text}${count}`);
  });
}
