/** Our own sentences hold code in backticks. */

export interface ProsePiece {
  readonly text: string;
  readonly isCode: boolean;
}

/** Unpaired or doubled backticks come from a value, and would let what follows out of its code: none is trusted. */
export function proseOf(text: string): readonly ProsePiece[] {
  const pieces = text.split('`');
  const isTrusted = pieces.length % 2 === 1 && !text.includes('``');
  if (!isTrusted) return [{ text, isCode: false }];
  return pieces.map((piece, index) => ({ text: piece, isCode: index % 2 === 1 }));
}
