/** Says which calls ask whether KakaoTalk is there, and where it is not, nothing happens. */
import { sharingNames, shownOnlyThere } from '../../catalog/native/calls.ts';
import type { NativeAssignment, NativeBlock, NativeCall, NativeCode } from '../../facts/native.ts';
import { asksForTalk, isNativeShare, sharersIn } from '../../facts/nativeCalls.ts';
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
  const sharers = sharersIn(code);
  const answers = new Map(
    code.assignments.flatMap((one) => (one.value.kind === 'call' ? [[one.value.range.start, one]] : [])),
  );
  const known: Code = { ...code, text, sharing, sharers, answers };
  return { ...code, calls: code.calls.map((call) => (asksForTalk(call) ? judged(call, known) : call)) };
}

function judged(call: NativeCall, code: Code): NativeCall {
  const there = whereOnlyThere(call, code);
  return there && !shownOnlyThere.test(code.text.slice(call.range.end, there.range.end))
    ? { ...call, isInVain: shares(there, code) || sharingNamesIn(there, code) }
    : call;
}

/** The name that an answer gets, and its only use. */
interface Answer {
  readonly name: string;
  readonly usedAt: number;
}

/** The braces of all that is done with KakaoTalk, where nothing is done without. */
function whereOnlyThere(call: NativeCall, code: Code): NativeBlock | undefined {
  const around = functionAround(call, code);
  const answer = answerOf(call, around, code);
  if (answer === 'other') return undefined;
  return (
    withoutElse(call, around, answer, code) ??
    (around && onlyLeaves(call, around, answer, code) ? around : undefined)
  );
}

/** `if (available()) { share() }` that ends what is done, or with nothing in its `else` that a user sees. */
function withoutElse(
  call: NativeCall,
  around: NativeBlock | undefined,
  answer: Answer | undefined,
  code: Code,
): NativeBlock | undefined {
  const then = whenThere(call, around, answer, code);
  if (then?.kind !== 'branch' || then.exits.length > 0) return undefined;
  const rest = /^\s{0,200}(?:else\s{0,9}\{([^{}]{0,600})\}\s{0,200})?\}/.exec(
    code.text.slice(then.range.end),
  );
  return rest !== null && LEAVES.test(rest[1] ?? '') ? then : undefined;
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
function onlyLeaves(call: NativeCall, around: NativeBlock, answer: Answer | undefined, code: Code): boolean {
  const { range } = call;
  const rest = code.text.slice(range.end, Math.min(around.range.end, range.end + LONGEST_REST));
  const then = whenNotThere(call, answer?.name).exec(rest);
  return then !== null && LEAVES.test(then[1] ?? '');
}

/** From behind the call to the braces of what is done without KakaoTalk, or a `return` without any. */
function whenNotThere({ isNegated }: NativeCall, name: string | undefined): RegExp {
  if (isNegated) return /^\s{0,9}(?:\)?\s{0,9}\{([^{}]{0,600})\}|\)\s{0,99}return(?:@\w{1,60})?\s{0,9}[;\n])/;
  if (name === undefined) return /^\s{0,99}else\s{0,9}\{([^{}]{0,600})\}/;
  const condition = `\\(?\\s{0,9}!\\s{0,9}${name}\\s{0,9}\\)?`;
  return new RegExp(`^[^{}]{0,200}?\\bif\\s{0,9}${condition}\\s{0,9}\\{([^{}]{0,600})\\}`);
}

const LEAVES =
  /^(?:\s|(?:debugPrint|print|println|dump|log|NSLog|os_log|[Ll]ogger(?:\(\))?\.\w{1,9}|Log\.\w|Timber\.\w)\((?:[^()\n]|\([^()\n]{0,300}\)){0,300}\);?|return(?:@\w{1,60})?;?(?=\s))*$/;

/** Of functions that another file may have. */
const sharingNamesIn = (block: NativeBlock, { text }: Code): readonly string[] =>
  [...startOf(block, text).matchAll(/\b(\w{1,80})\(/g)].flatMap(([, name]) =>
    sharingNames.test(name!) ? [name!] : [],
  );

const startOf = ({ range }: NativeBlock, text: string): string =>
  text.slice(range.start, Math.min(range.end, range.start + LONGEST_REST));

/** It does so itself, or by a function of the file. */
function shares(block: NativeBlock, { sharing, sharers, text }: Code): boolean {
  if (sharing.some((call) => encloses(block.range, call.range))) return true;
  const inside = startOf(block, text);
  return sharers.some((name) => inside.includes(`${name}(`));
}
