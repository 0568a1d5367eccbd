/**
 * Where code asks something about a name, or changes what it stands for: then not all that it is given goes further, and a
 * function is followed only where no answer leads past what it shares.
 */
import { addressMakers, availabilityMethods } from '../../catalog/native/calls.ts';
import type { NativeAsked } from '../../facts/native.ts';
import { type Brackets, passOver } from './brackets.ts';
import type { Token } from './tokens.ts';

/** Tokens of a condition, and in front of the mark of `a ? b : c`. */
const LONGEST_HEAD = 60;
const LONGEST_QUESTION = 12;

const HEAD = /^(?:if|guard|while|when|switch)$/;
/** In the names of calls that fail where something is not as it should be. */
const INSISTS = /^(?:require|check|assert|precondition|valid|verify|ensure)/;
const LEAVES = /^(?:return|throw|break|continue)$/;
const EQUAL = /^[=!]==?$/;
const NOTHING = /^(?:null|nil|)$/;
const EMPTY = /^is(?:NullOr)?(?:Empty|Blank)$/;
const FILLED = /^isNot(?:Empty|Blank)$/;
const CHANGE = /^(?:add|addAll|put|putAll|append|insert|remove|removeAll|clear|updateValue|merge)$/;
/** What stands in front of a condition that no brackets hold. */
const BEFORE_QUESTION = /^(?:[=(,{};:]|return|->|=>)$/;

interface Head {
  /** Behind its last token. */
  readonly end: number;
  readonly isGuard: boolean;
  /** Swift's `if let name = value`. */
  readonly binds: boolean;
}

export function readAsked(tokens: readonly Token[], brackets: Brackets): NativeAsked[] {
  const questions = questionsIn(tokens, brackets);
  const asked: NativeAsked[] = [];
  let head: Head | undefined;
  for (const [at, { kind, text, start }] of tokens.entries()) {
    if (kind !== 'word') continue;
    const insists = INSISTS.test(text) && tokens[at + 1]?.text === '(';
    if (!insists && /^\??\.$/.test(tokens[at - 1]?.text ?? '')) continue;
    if (HEAD.test(text) || insists) {
      head = headAt(at, tokens, brackets);
      continue;
    }
    const around = head && at < head.end ? head : undefined;
    const is = whatIsAsked(at, tokens, brackets, around?.binds === true);
    const isAsked = is ?? (around || questions.has(at) ? 'value' : undefined);
    if (isAsked === undefined || asksForTalk(at, tokens)) continue;
    const isOfBranch = around !== undefined && !around.isGuard;
    asked.push({ name: text, at: start, is: isAsked, ...(isOfBranch && { isOfBranch }) });
  }
  return asked;
}

/** `isKakaoTalkSharingAvailable(context)` */
const asksForTalk = (at: number, tokens: readonly Token[]): boolean =>
  tokens[at - 1]?.text === '(' && availabilityMethods.has(tokens[at - 2]?.text ?? '');

function headAt(at: number, tokens: readonly Token[], brackets: Brackets): Head {
  const isGuard = tokens[at]!.text === 'guard';
  const binds = /^(?:let|var)$/.test(tokens[at + 1]?.text ?? '');
  if (tokens[at + 1]?.text === '(') return { end: brackets.closes.get(at + 1)!, isGuard, binds };
  let end = at + LONGEST_HEAD;
  passOver(brackets, at + 1, end, (next) => {
    if (!/^(?:\{|else)$/.test(tokens[next]?.text ?? '{')) return undefined;
    end = next;
    return false;
  });
  return { end, isGuard, binds };
}

/**
 * The words in front of the mark of `a ? b : c`, of what leads away where `a ?: return` has nothing, and those that
 * `{ a, b -> … }` and `for a in b` have for something else.
 */
function questionsIn(tokens: readonly Token[], { opens }: Brackets): ReadonlySet<number> {
  const words = new Set<number>();
  for (const [mark, { text }] of tokens.entries()) {
    const binds = text === '->' || text === 'in';
    const leaves = /^(?:\?:|\?\?|\|\||&&)$/.test(text) && LEAVES.test(tokens[mark + 1]?.text ?? '');
    if (text !== '?' && !binds && !leaves) continue;
    let inside = -1;
    for (let at = mark - 1, steps = 0; at >= 0 && steps < LONGEST_QUESTION; at--, steps++) {
      if (opens.has(at) && inside < 0) inside = opens.get(at)!;
      if (at === inside) inside = -1;
      else if (inside < 0 && BEFORE_QUESTION.test(tokens[at]!.text) && !(binds && tokens[at]!.text === ','))
        break;
      if (tokens[at]!.kind === 'word') words.add(at);
    }
  }
  return words;
}

/** Undefined where it depends on what stands around it. */
function whatIsAsked(
  at: number,
  tokens: readonly Token[],
  { closes }: Brackets,
  isBound: boolean,
): NativeAsked['is'] | undefined {
  const textAt = (index: number): string => tokens[index]?.text ?? '{';
  const [next, second, third] = [textAt(at + 1), textAt(at + 2), textAt(at + 3)];
  for (const [mark, other] of [
    [at + 1, at + 2],
    [at - 1, at - 2],
  ] as const)
    if (EQUAL.test(textAt(mark)))
      return !NOTHING.test(textAt(other)) ? 'value' : textAt(mark).startsWith('!') ? 'there' : 'missing';
  if (textAt(at - 1) === '&') return 'value';
  const isMember = next === '.' || next === '?.';
  if (isMember && FILLED.test(second)) return 'there';
  if (isMember && EMPTY.test(second)) return textAt(at - 1) === '!' ? 'there' : 'missing';
  if (isMember && (third === '=' || CHANGE.test(second))) return 'value';
  if (next === '[' && textAt((closes.get(at + 1) ?? at) + 1) === '=') return 'value';
  if (/^(?:\?\.|\?\?|\?:)$/.test(next)) return 'there';
  if (!isBound) return undefined;
  const before = textAt(at - 1);
  const isWhole =
    before === '=' ? /^(?:[,{]|else)$/.test(next) : before === ':' && addressMakers.has(textAt(at - 4));
  return isWhole || next === ':' || /^(?:let|var)$/.test(before) ? 'there' : 'value';
}
