const LONGEST_TAG = 4000;

/** A text with the searches that readers of template tags repeat, each linear over the whole file however often asked. */
export class TemplateText {
  private readonly next = new Map<string, number>();

  /** Units that may still be read in vain: a file of nothing but unclosed tags must not take quadratic time. */
  private patience = 4_000_000;

  constructor(readonly text: string) {}

  /** Like `indexOf`, for ascending `from`; remembers the last answer, so that unclosed tags are not searched twice. */
  find(needle: string, from: number): number {
    const known = this.next.get(needle);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const found = this.text.indexOf(needle, from);
    this.next.set(needle, found);
    return found;
  }

  /** Offset behind the bracket that closes the one at `open`, quotes respected; -1 where it is not near. */
  closing(open: number): number {
    const { text } = this;
    const end = this.horizon(open);
    let depth = 0;
    for (let i = open; i < end; i++) {
      const character = text[i]!;
      if (character === '"' || character === "'") {
        i = stringEnd(text, i, end);
        if (i < 0) break;
      } else if (character === '(' || character === '[' || character === '{') depth++;
      else if ((character === ')' || character === ']' || character === '}') && --depth === 0) return i + 1;
    }
    return this.fail(end - open);
  }

  /** How far a tag that starts at `start` is followed. */
  horizon(start: number): number {
    return this.patience <= 0 ? start : Math.min(this.text.length, start + LONGEST_TAG);
  }

  /** Notes that `length` units were read in vain. */
  fail(length: number): -1 {
    this.patience -= length;
    return -1;
  }
}

/** Offset of the quote that closes the string at `start`, backslashes respected; -1 where `end` comes first. */
export function stringEnd(text: string, start: number, end = text.length): number {
  const quote = text[start];
  for (let i = start + 1; i < end; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === quote) return i;
  }
  return -1;
}
