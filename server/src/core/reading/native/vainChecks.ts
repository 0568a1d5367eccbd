/** Says which calls ask whether KakaoTalk is there, and where it is not, nothing happens. */
import { availabilityMethods } from '../../catalog/native/calls.ts';
import type { NativeBlock, NativeCall, NativeCode } from '../../facts/native.ts';
import { isNativeShare } from '../../facts/nativeCalls.ts';
import { blankComments } from '../../syntax/blankComments.ts';

/** What stands behind a call that is longer is not read. */
const LONGEST_REST = 5000;

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

/** `if (available()) { share() }` that ends what is done, or with nothing in its `else`. */
function hasNoElse({ range, isNegated }: NativeCall, code: NativeCode, text: string): boolean {
  const then = code.blocks.find(({ range: braces }) => braces.start >= range.end);
  if (isNegated || then?.kind !== 'branch' || then.keyword > range.start || then.exits.length > 0)
    return false;
  return (
    /^\s{0,200}(?:else\s{0,9}\{\s{0,400}\}|\})/.test(text.slice(then.range.end)) && shares(then, code, text)
  );
}

/** `if (!available) { print('…'); return; }`, with what was asked in the condition or by a name; `guard available() else { return }`. */
function onlyLeaves(call: NativeCall, code: NativeCode, text: string): boolean {
  const { range } = call;
  const around = code.blocks
    .filter(({ kind, range: braces }) => kind === 'function' && contains(braces, range))
    .at(-1);
  if (!around) return false;
  const rest = text.slice(range.end, Math.min(around.range.end, range.end + LONGEST_REST));
  const then = whenNotThere(call).exec(rest)?.[1];
  return then !== undefined && LEAVES.test(then) && shares(around, code, text);
}

/** From behind the call to the braces of what is done without KakaoTalk. */
function whenNotThere({ isNegated, result }: NativeCall): RegExp {
  if (isNegated) return /^\s{0,9}\)?\s{0,9}\{([^{}]{0,600})\}/;
  if (result.kind !== 'named' || !/^\w{1,80}$/.test(result.name))
    return /^\s{0,99}else\s{0,9}\{([^{}]{0,600})\}/;
  const condition = `\\(?\\s{0,9}!\\s{0,9}${result.name}\\s{0,9}\\)?`;
  return new RegExp(`^[^{}]{0,200}?\\bif\\s{0,9}${condition}\\s{0,9}\\{([^{}]{0,600})\\}`);
}

const LEAVES =
  /^(?:\s|(?:debugPrint|print|println|log|NSLog|Log\.\w|Timber\.\w)\([^\n]*(?:\n|$)|return(?:@\w{1,60})?;?(?=\s))*$/;

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
