/** Says which calls ask whether KakaoTalk is there, and where it is not, nothing happens. */
import { kakaoWord, sharingNames } from '../../catalog/native/calls.ts';
import type { NativeAssignment, NativeBlock, NativeCall, NativeCode } from '../../facts/native.ts';
import { asksForTalk, isNativeShare, runnersOf, sharersIn } from '../../facts/nativeCalls.ts';
import { encloses } from '../../text/text.ts';
import { functionAround } from './functions.ts';

/** What stands behind a call that is longer is not read. */
const LONGEST_REST = 5000;
/** In front of a call, what tells that it stands in a function without braces. */
const LONGEST_LINE = 200;
/** Calls that ask, and that share, of a file that is judged. */
const MOST_CALLS = 100;

/** What is asked of a file for each of its calls. */
interface Code extends NativeCode {
  /** Without its comments. */
  readonly text: string;
  /** Those whose names say that they may share. */
  readonly calls: readonly NativeCall[];
  /** The names of functions that share; those of all functions and types of the file. */
  readonly sharers: ReadonlySet<string>;
  readonly own: ReadonlySet<string | undefined>;
  /** What is declared with the value of a call, by the call's start. */
  readonly answers: ReadonlyMap<number, NativeAssignment>;
}

/** `text`: without its comments. `allCalls`: of the file, whatever they are of. */
export function withVainChecks(code: NativeCode, text: string, allCalls: readonly NativeCall[]): NativeCode {
  const asking = code.calls.filter(asksForTalk);
  const sharing = code.calls.filter(isNativeShare);
  if (!code.isWhole || asking.length === 0 || Math.max(asking.length, sharing.length) > MOST_CALLS)
    return code;
  const sharers = new Set(sharersIn(code));
  const own = new Set(code.blocks.map(({ name }) => name));
  const answers = new Map(
    code.assignments.flatMap((one) => (one.value.kind === 'call' ? [[one.value.range.start, one]] : [])),
  );
  const sharingCalls = allCalls.filter(
    ({ path }) => sharingNames.test(path.at(-1)!) || sharers.has(path.at(-1)!),
  );
  const known: Code = { ...code, calls: sharingCalls, text, sharers, own, answers };
  return { ...code, calls: code.calls.map((call) => (asksForTalk(call) ? judged(call, known) : call)) };
}

function judged(call: NativeCall, code: Code): NativeCall {
  const there = whereOnlyThere(call, code);
  return there ? { ...call, isInVain: whoShares(call, there, code) } : call;
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

/** True where the braces share behind the question, or the names of functions that do so if another file says so. */
function whoShares(asking: NativeCall, there: NativeBlock, code: Code): true | readonly string[] {
  const inside = code.calls.filter(
    (call) =>
      call.range.start > asking.range.start &&
      encloses(there.range, call.range) &&
      runnersOf(call, code).includes(there) &&
      !isArrow(call, code),
  );
  const { sharers, own } = code;
  if (inside.some((call) => isNativeShare(call) || sharers.has(call.path.at(-1)!))) return true;
  return inside.flatMap(({ path }) => {
    const name = path.at(-1)!;
    // What it is called on may have its own function of the name.
    const isOther = path.length === 1 ? !own.has(name) : path.some((one) => kakaoWord.test(one));
    return isOther ? [name] : [];
  });
}

/** `onTap: () => share()`, `listen(view -> share())` */
function isArrow({ range: { start } }: NativeCall, { text, language }: Code): boolean {
  const last = text
    .slice(Math.max(0, start - LONGEST_LINE), start)
    .split(/[;{}\n]/)
    .at(-1)!;
  return last.includes('=>') || (language === 'java' && last.includes('->'));
}
