/** What the picture needs of a message: texts as runs, numbers, parts. A value of the wrong type shows as nothing. */
import type { MessageValue, UnknownPiece } from '../template/message.ts';
import { redact } from '../text/redact.ts';
import type { Run } from './measureText.ts';

const unknownRun = (name: string): Run => ({ text: name ? `{${redact(name)}}` : '{…}', unknown: true });

export function part(value: MessageValue | undefined, key: string): MessageValue | undefined {
  return value?.is === 'object' ? value.fields.get(key)?.value : undefined;
}

export const list = (value: MessageValue | undefined): readonly MessageValue[] =>
  value?.is === 'list' ? value.items : [];

/** Undefined where the key is missing, empty, or has no text to show. */
export function text(value: MessageValue | undefined): readonly Run[] | undefined {
  switch (value?.is) {
    case 'text': {
      const runs = joined(value.pieces).map((piece) =>
        typeof piece === 'string' ? plain(redact(piece)) : unknownRun(piece.name),
      );
      return runs.some((run) => run.text !== '') ? runs : undefined;
    }
    case 'unknown':
      return [unknownRun(value.name)];
    default:
      return undefined;
  }
}

/** What stands together in the picture is one text: a key must not be overlooked because the code has it in two halves. */
function joined(pieces: readonly (string | UnknownPiece)[]): readonly (string | UnknownPiece)[] {
  const whole: (string | UnknownPiece)[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') whole[whole.length - 1] = last + piece;
    else whole.push(piece);
  }
  return whole;
}

/** A number with separators, or the name of an unknown one. */
export function amount(value: MessageValue | undefined): readonly Run[] | undefined {
  if (value?.is === 'number') return [{ text: grouped(value.value), unknown: false }];
  return value?.is === 'unknown' ? [unknownRun(value.name)] : undefined;
}

export const plain = (text: string): Run => ({ text, unknown: false });

/** Digits in threes; fractions stay as they are. */
const grouped = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 20 });

/** Runs cut to a number of characters, as the phone cuts them. */
export function most(runs: readonly Run[], characters: number): readonly Run[] {
  let left = characters;
  return runs.map((run) => {
    const shown = run.text.slice(0, Math.max(0, left));
    left -= run.text.length;
    return shown.length < run.text.length && shown !== ''
      ? { ...run, text: `${shown.replace(/[\ud800-\udbff]$/, '')}…` }
      : { ...run, text: shown };
  });
}
