/** Says which calls ask whether KakaoTalk is there, and where it is not, nothing happens. */
import type { NativeAssignment, NativeBlock, NativeCall, NativeCode } from '../../facts/native.ts';
import { asksForTalk, isNativeShare } from '../../facts/nativeCalls.ts';
import { encloses } from '../../text/text.ts';
import { functionAround } from './functions.ts';

/** What stands behind a call that is longer is not read. */
const LONGEST_REST = 5000;
/** Calls that ask, and that share, of a file that is judged. */
const MOST_CALLS = 100;

/** What is asked of a file for each of its calls. */
interface Code extends NativeCode {
  /** Without its comments. */
  readonly text: string;
  readonly sharing: readonly NativeCall[];
  /** The names of functions that share. */
  readonly sharers: readonly string[];
  /** What is declared with the value of a call, by the call's start. */
  readonly answers: ReadonlyMap<number, NativeAssignment>;
}

/** `text`: without its comments. */
export function withVainChecks(code: NativeCode, text: string): NativeCode {
  const asking = code.calls.filter(asksForTalk);
  const sharing = code.calls.filter(isNativeShare);
  if (!code.isWhole || asking.length === 0 || Math.max(asking.length, sharing.length) > MOST_CALLS)
    return code;
  const sharers = code.blocks.flatMap(({ kind, name, range }) =>
    kind === 'function' && name !== undefined && sharing.some((call) => encloses(range, call.range))
      ? [name]
      : [],
  );
  const answers = new Map(
    code.assignments.flatMap((one) => (one.value.kind === 'call' ? [[one.value.range.start, one]] : [])),
  );
  const known: Code = { ...code, text, sharing, sharers, answers };
  const vain = new Set(asking.filter((call) => isInVain(call, known)));
  return { ...code, calls: code.calls.map((call) => (vain.has(call) ? { ...call, isInVain: true } : call)) };
}

/** The name that an answer gets, and its only use. */
interface Answer {
  readonly name: string;
  readonly usedAt: number;
}

function isInVain(call: NativeCall, code: Code): boolean {
  const around = functionAround(call, code);
  const answer = answerOf(call, around, code);
  if (answer === 'other') return false;
  return hasNoElse(call, around, answer, code) || onlyLeaves(call, around, answer, code);
}

/** `if (available()) { share() }` that ends what is done, or with nothing in its `else` that a user sees. */
function hasNoElse(
  call: NativeCall,
  around: NativeBlock | undefined,
  answer: Answer | undefined,
  code: Code,
): boolean {
  const then = whenThere(call, around, answer, code);
  if (then?.kind !== 'branch' || then.exits.length > 0) return false;
  const rest = /^\s{0,200}(?:else\s{0,9}\{([^{}]{0,600})\}\s{0,200})?\}/.exec(
    code.text.slice(then.range.end),
  );
  return rest !== null && LEAVES.test(rest[1] ?? '') && shares(then, code);
}

/** The braces behind what was asked in their condition, or of the only condition that is the name of its answer. */
function whenThere(
  call: NativeCall,
  around: NativeBlock | undefined,
  answer: Answer | undefined,
  code: Code,
): NativeBlock | undefined {
  if (call.isNegated) return undefined;
  const isBehind = ({ range }: NativeBlock): boolean =>
    range.start >= call.range.end && (!around || encloses(around.range, range));
  if (answer === undefined) {
    const next = code.blocks.find(isBehind);
    return next && next.keyword <= call.range.start ? next : undefined;
  }
  const then = code.blocks.find(
    (one) => isBehind(one) && one.keyword <= answer.usedAt && answer.usedAt < one.range.start,
  );
  const condition = then && code.text.slice(then.keyword, then.range.start).replace(/[\s()]/g, '');
  return condition === `if${answer.name}` ? then : undefined;
}

/** Undefined without a name, `other` where it may be used for more. */
function answerOf(
  { range, result }: NativeCall,
  around: NativeBlock | undefined,
  { answers, text }: Code,
): Answer | 'other' | undefined {
  const given = answers.get(range.start);
  if (!given && result.kind !== 'named') return undefined;
  if (!given?.isDeclared || !around || !/^\w{1,80}$/.test(given.name)) return 'other';
  const behind = text.slice(range.end, around.range.end);
  const [use, another] = [...behind.matchAll(new RegExp(`\\b${given.name}\\b`, 'g'))];
  return use && !another ? { name: given.name, usedAt: range.end + use.index } : 'other';
}

/** `if (!available) { print('…'); return; }`, with what was asked in the condition or by a name; `guard available() else { return }`. */
function onlyLeaves(
  call: NativeCall,
  around: NativeBlock | undefined,
  answer: Answer | undefined,
  code: Code,
): boolean {
  const { range } = call;
  if (!around) return false;
  const rest = code.text.slice(range.end, Math.min(around.range.end, range.end + LONGEST_REST));
  const then = whenNotThere(call, answer?.name).exec(rest)?.[1];
  return then !== undefined && LEAVES.test(then) && shares(around, code);
}

/** From behind the call to the braces of what is done without KakaoTalk. */
function whenNotThere({ isNegated }: NativeCall, name: string | undefined): RegExp {
  if (isNegated) return /^\s{0,9}\)?\s{0,9}\{([^{}]{0,600})\}/;
  if (name === undefined) return /^\s{0,99}else\s{0,9}\{([^{}]{0,600})\}/;
  const condition = `\\(?\\s{0,9}!\\s{0,9}${name}\\s{0,9}\\)?`;
  return new RegExp(`^[^{}]{0,200}?\\bif\\s{0,9}${condition}\\s{0,9}\\{([^{}]{0,600})\\}`);
}

const LEAVES =
  /^(?:\s|(?:debugPrint|print|println|dump|log|NSLog|os_log|[Ll]ogger(?:\(\))?\.\w{1,9}|Log\.\w|Timber\.\w)\((?:[^()\n]|\([^()\n]{0,300}\)){0,300}\);?|return(?:@\w{1,60})?;?(?=\s))*$/;

/** It does so itself, or by a function of the file. */
function shares({ range }: NativeBlock, { sharing, sharers, text }: Code): boolean {
  if (sharing.some((call) => encloses(range, call.range))) return true;
  const inside = text.slice(range.start, Math.min(range.end, range.start + LONGEST_REST));
  return sharers.some((name) => inside.includes(`${name}(`));
}
