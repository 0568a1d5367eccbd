/** Subresource Integrity as browsers read it. https://www.w3.org/TR/SRI/ (read 2026-11). */

/** Weakest first: browsers look at the strongest kind only. `digits`: base64 characters without padding. */
const ALGORITHMS = [
  { name: 'sha256', digits: 43 },
  { name: 'sha384', digits: 64 },
  { name: 'sha512', digits: 86 },
] as const;

const HASH = /^(sha256|sha384|sha512)-([A-Za-z0-9+/_-]*)={0,2}(?:\?.*)?$/;

export interface IntegrityHash {
  readonly algorithm: string;
  /** As written, without options. */
  readonly text: string;
  /** False: too short or too long to be the hash of anything. */
  readonly rightLength: boolean;
}

/** The hashes of an `integrity` attribute that a browser compares; none where it would ignore the whole attribute. */
export function comparedHashes(value: string): readonly IntegrityHash[] {
  const hashes = value.split(/\s+/).flatMap((token): IntegrityHash[] => {
    const [, algorithm, digest] = HASH.exec(token) ?? [];
    const kind = ALGORITHMS.find((one) => one.name === algorithm);
    if (!kind || digest === undefined) return [];
    return [
      { algorithm: kind.name, text: token.split('?', 1)[0]!, rightLength: digest.length === kind.digits },
    ];
  });
  const strongest = ALGORITHMS.findLast(({ name }) => hashes.some((one) => one.algorithm === name));
  return hashes.filter((one) => one.algorithm === strongest?.name);
}
