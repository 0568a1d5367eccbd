/** Says which calls ask whether KakaoTalk is there, and where it is not, nothing happens. */
import { availabilityMethods } from '../../catalog/native/calls.ts';
import type { NativeBlock, NativeCall, NativeCode } from '../../facts/native.ts';
import { isNativeShare } from '../../facts/nativeCalls.ts';
import { blankComments } from '../../syntax/blankComments.ts';

/** What stands behind a call that is longer is not read. */
const LONGEST_REST = 5000;
/** What stands in a condition that is a name. */
const LONGEST_CONDITION = 120;

export function withVainChecks(code: NativeCode, text: string): NativeCode {
  if (!code.isWhole || !code.calls.some(asks)) return code;
  const bare = blankComments(text);
  const calls = code.calls.map((call) =>
    asks(call) && (hasNoElse(call, code, bare) || onlyLeaves(call, code, bare))
      ? { ...call, isInVain: true as const }
      : call,
  );
  return { ...code, calls };
}

const asks = ({ path }: NativeCall): boolean => availabilityMethods.has(path.at(-1)!);

/** `if (available()) { share() }` that ends what is done, or with nothing in its `else` that a user sees. */
function hasNoElse(call: NativeCall, code: NativeCode, text: string): boolean {
  const then = whenThere(call, code, text);
  if (then?.kind !== 'branch' || then.exits.length > 0) return false;
  const rest = /^\s{0,200}(?:else\s{0,9}\{([^{}]{0,600})\}|\})/.exec(text.slice(then.range.end));
  return rest !== null && LEAVES.test(rest[1] ?? '') && shares(then, code, text);
}

/** The braces behind what was asked in their condition, or of the only condition that is the name of its answer. */
function whenThere(call: NativeCall, code: NativeCode, text: string): NativeBlock | undefined {
  if (call.isNegated) return undefined;
  const name = answerOf(call, code);
  const around = functionAround(call, code);
  const behind = code.blocks.filter(
    ({ range }) => range.start >= call.range.end && (!around || contains(around.range, range)),
  );
  const [next] = behind;
  if (name === undefined) return next && next.keyword <= call.range.start ? next : undefined;
  const conditions = behind
    .map((then) => ({ then, asked: conditionOf(then, text) }))
    .filter(({ asked }) => asked.includes(name));
  const [only] = conditions;
  return conditions.length === 1 && only!.asked.replace(/[\s()]/g, '') === `if${name}`
    ? only!.then
    : undefined;
}

const functionAround = ({ range }: NativeCall, { blocks }: NativeCode): NativeBlock | undefined =>
  blocks.filter(({ kind, range: braces }) => kind === 'function' && contains(braces, range)).at(-1);

const conditionOf = ({ keyword, range: { start } }: NativeBlock, text: string): string =>
  start - keyword < LONGEST_CONDITION ? text.slice(keyword, start) : '';

/** The name that the answer gets. */
function answerOf({ range, result }: NativeCall, { assignments }: NativeCode): string | undefined {
  if (result.kind === 'named') return result.name;
  return assignments.find(({ value }) => value.kind === 'call' && value.range.start === range.start)?.name;
}

/** `if (!available) { print('…'); return; }`, with what was asked in the condition or by a name; `guard available() else { return }`. */
function onlyLeaves(call: NativeCall, code: NativeCode, text: string): boolean {
  const { range } = call;
  const around = functionAround(call, code);
  if (!around) return false;
  const rest = text.slice(range.end, Math.min(around.range.end, range.end + LONGEST_REST));
  const then = whenNotThere(call, answerOf(call, code)).exec(rest)?.[1];
  return then !== undefined && LEAVES.test(then) && shares(around, code, text);
}

/** From behind the call to the braces of what is done without KakaoTalk. */
function whenNotThere({ isNegated }: NativeCall, name: string | undefined): RegExp {
  if (isNegated) return /^\s{0,9}\)?\s{0,9}\{([^{}]{0,600})\}/;
  if (name === undefined || !/^\w{1,80}$/.test(name)) return /^\s{0,99}else\s{0,9}\{([^{}]{0,600})\}/;
  const condition = `\\(?\\s{0,9}!\\s{0,9}${name}\\s{0,9}\\)?`;
  return new RegExp(`^[^{}]{0,200}?\\bif\\s{0,9}${condition}\\s{0,9}\\{([^{}]{0,600})\\}`);
}

const LEAVES =
  /^(?:\s|(?:debugPrint|print|println|dump|log|NSLog|os_log|[Ll]ogger(?:\(\))?\.\w{1,9}|Log\.\w|Timber\.\w)\([^\n]*(?:\n|$)|return(?:@\w{1,60})?;?(?=\s))*$/;

const contains = (outer: NativeBlock['range'], { start, end }: NativeBlock['range']): boolean =>
  outer.start < start && end < outer.end;

/** It does so itself, or by a function of the file. */
function shares({ range }: NativeBlock, { blocks, calls }: NativeCode, text: string): boolean {
  const sharing = calls.filter(isNativeShare);
  if (sharing.some((call) => contains(range, call.range))) return true;
  const inside = text.slice(range.start, Math.min(range.end, range.start + LONGEST_REST));
  return blocks.some(
    ({ kind, name, range: body }) =>
      kind === 'function' &&
      name !== undefined &&
      sharing.some((call) => contains(body, call.range)) &&
      inside.includes(`${name}(`),
  );
}
