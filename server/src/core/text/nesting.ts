/**
 * Parsers recurse where brackets are nested, and a text may hold any number of them. What lies too deep is blotted out
 * before a parser sees it, so that the rest can be read.
 */
import type { Range } from './text.ts';

/**
 * The most that brackets around each other may weigh. One weighs 1: people write a dozen or two, and each costs a parser
 * one or two kilobytes of stack.
 */
const MOST_WEIGHT = 100;
/** Behind `=` and `<`, which may begin parameters or types: TypeScript's parser tries that first, often in vain. */
const GUESSED = 5;
/** In an expression behind the word `async`: it reads each twice, and in each all that is in it. */
const TWICE = 25;
/** How far a closing bracket looks for its opening one over others that were none: those of a pattern, of JSX text. */
const FARTHEST = 50;

const CODE =
  /\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|"[^"\\\r\n]*(?:\\[\s\S][^"\\\r\n]*)*"|'[^'\\\r\n]*(?:\\[\s\S][^'\\\r\n]*)*'|[`/()[\]{};,]|=>|\b(?:async|function)\b/g;
const TEMPLATE = /\\[\s\S]|`|\$\{/g;
const PATTERN = /\/(?:[^/\\[\r\n]|\\.|\[(?:[^\]\\\r\n]|\\.){0,200}\]){1,400}\//y;
/** Behind these, a slash begins a pattern: after a value it divides, after `<` it closes a tag. */
const BEFORE_PATTERN = /(?:^|[^\w$)\]}"'`<]|\b(?:return|typeof|case|in|of|do|else|void|delete|await|yield))$/;
/** Signs that mean something else together with the next one. */
const PARTS_OF_TOKENS = /[\\$/*]/;
const BEFORE_GUESSED = /[=<]$/;
/** UTF-16 units before a bracket or a slash that tell what it is. */
const LOOK_BACK = 20;
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '`': '`', '${': '}' };

interface Bracket {
  readonly closer: string;
  /** Its own and that of the brackets around it. */
  readonly weight: number;
  /** Whether what comes next is in such an expression. */
  isBehindAsync: boolean;
}

interface Limited {
  /** With what brackets hold too deep replaced; the text itself where nothing is. */
  readonly text: string;
  /** The most that brackets around each other weigh. */
  readonly weight: number;
}

/** `text` with what its brackets hold too deep replaced by `fill`, a single unit; `text` itself where nothing is. */
export const limitNesting = (text: string, fill: string): string => limited(text, fill).text;

export function limited(text: string, fill: string): Limited {
  const reader = new BracketReader(text);
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of reader.read()) {
    pieces.push(text.slice(done, start), fill.repeat(end - start));
    done = end;
  }
  return { text: done === 0 ? text : pieces.join('') + text.slice(done), weight: reader.heaviest };
}

/**
 * The same after an edit, without reading the text again; undefined where it must be. Letters and blanks change no bracket,
 * unless they make or were a word that is looked for, or part or join two signs, or stand before a slash or a brace, which mean
 * something else behind some words. A bracket that now comes behind a sign may be guessed about, which weighs more.
 */
export function limitedAfter(
  { text: before, weight }: Limited,
  text: string,
  edit: Edit,
): Limited | undefined {
  const { start, removed, inserted } = edit;
  const isHarmless = (part: string, length: number): boolean =>
    /^[\w ]*$/.test(part.slice(start, start + length)) &&
    !/\b(?:async|function)\b/.test(wordsAt(part, start, length));
  if (!isHarmless(before, removed) || !isHarmless(text, inserted)) return undefined;
  const left = text.slice(Math.max(0, start - LOOK_BACK), start + inserted);
  const right = text.slice(start + inserted, start + inserted + LOOK_BACK + 1);
  if (PARTS_OF_TOKENS.test(text.charAt(start - 1)) || /^(?:\w*\s*[/{]|>)/.test(right)) return undefined;
  const most = BEFORE_GUESSED.test(left.trimEnd()) ? weight + GUESSED : weight;
  return most > MOST_WEIGHT ? undefined : { text, weight: most };
}

/** In UTF-16 units. */
interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** What was written, with the rest of the words that it is a part of. */
function wordsAt(text: string, start: number, length: number): string {
  const [before = ''] = /\b\w{1,20}$/.exec(text.slice(Math.max(0, start - LOOK_BACK), start)) ?? [];
  const after = /^\w*/.exec(text.slice(start + length, start + length + LOOK_BACK))![0];
  return before + text.slice(start, start + length) + after;
}

class BracketReader {
  private readonly open: Bracket[] = [{ closer: '', weight: 0, isBehindAsync: false }];
  private readonly cuts: Range[] = [];
  heaviest = 0;
  /** The bracket whose inside is being cut. */
  private cut: { readonly start: number; readonly depth: number } | undefined;

  constructor(private readonly text: string) {}

  /** What lies too deep, in ascending order. */
  read(): readonly Range[] {
    for (let at = 0; ; ) {
      const tokens = this.innermost.closer === '`' ? TEMPLATE : CODE;
      tokens.lastIndex = at;
      const token = tokens.exec(this.text);
      if (!token) break;
      at = this.visit(token[0], token.index);
    }
    this.leave(0, this.text.length);
    return this.cuts;
  }

  private get innermost(): Bracket {
    return this.open.at(-1)!;
  }

  /** Takes note of a token; gives the offset at which to go on. */
  private visit(token: string, start: number): number {
    const end = start + token.length;
    const { innermost } = this;
    if (token === '/') return this.patternEnd(start) ?? end;
    if (token === 'async') innermost.isBehindAsync = true;
    else if (token === innermost.closer) this.leave(this.open.length - 1, start);
    else if (token in CLOSERS) this.enter(token, start);
    else if (/^[)\]}]$/.test(token)) this.leaveFarther(token, start);
    else if (/^(?:[;,]|=>|function)$/.test(token)) innermost.isBehindAsync = false;
    return end;
  }

  private patternEnd(start: number): number | undefined {
    if (!BEFORE_PATTERN.test(this.before(start))) return undefined;
    PATTERN.lastIndex = start;
    return PATTERN.test(this.text) ? PATTERN.lastIndex : undefined;
  }

  private before(offset: number): string {
    return this.text.slice(Math.max(0, offset - LOOK_BACK), offset).trimEnd();
  }

  private enter(token: string, start: number): void {
    const { innermost } = this;
    const before = this.before(start);
    // `async f() {`: a body is no expression.
    const isTwice = innermost.isBehindAsync && !(token === '{' && before.endsWith(')'));
    const weight = innermost.weight + (isTwice ? TWICE : BEFORE_GUESSED.test(before) ? GUESSED : 1);
    this.open.push({ closer: CLOSERS[token]!, weight, isBehindAsync: false });
    this.heaviest = Math.max(this.heaviest, weight);
    if (weight > MOST_WEIGHT) this.cut ??= { start: start + token.length, depth: this.open.length - 1 };
  }

  private leaveFarther(token: string, start: number): void {
    const nearest = Math.max(1, this.open.length - FARTHEST);
    for (let depth = this.open.length - 1; depth >= nearest; depth--) {
      const { closer } = this.open[depth]!;
      if (closer === token) this.leave(depth, start);
      if (closer === token || closer === '`') return;
    }
  }

  /** Leaves all but `depth` brackets, of which the last is closed at `end`. */
  private leave(depth: number, end: number): void {
    this.open.length = depth;
    if (!this.cut || depth > this.cut.depth) return;
    this.cuts.push({ start: this.cut.start, end });
    this.cut = undefined;
  }
}
