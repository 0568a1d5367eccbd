/** Says which calls give something that their function does not use, or only logs, and so throws away. */
import { shareMethods } from '../../catalog/native/calls.ts';
import type { NativeCall, NativeCode } from '../../facts/native.ts';

/** Of a function that is longer, the rest is not read. */
const LONGEST_REST = 5000;
/** Up to the name, from where the statement or its line begins. */
const LOGS = /^[ \t]*(?:\w{1,40}\.)?(?:print|debugPrint|log)[ \t]{0,5}\([^()\n]{0,300}$/;

/** `text`: without its comments. */
export function withLoggedResults(code: NativeCode, text: string): NativeCode {
  if (!code.isWhole) return code;
  const calls = code.calls.map((call): NativeCall => {
    const { result, path } = call;
    if (result.kind !== 'named' || !shareMethods.has(path.at(-1)!)) return call;
    if (!isDeclaredBy(call, result.name, code)) return call;
    const rest = restOf(call, code, text);
    return rest !== undefined && isOnlyLogged(result.name, rest)
      ? { ...call, result: { kind: 'logged' } }
      : call;
  });
  return { ...code, calls };
}

/** A member is seen by others. */
const isDeclaredBy = ({ range }: NativeCall, name: string, { assignments }: NativeCode): boolean =>
  assignments.some(
    (one) =>
      one.name === name &&
      one.isDeclared &&
      one.value.range.start <= range.start &&
      range.end <= one.value.range.end,
  );

/** What stands behind the call in its braces. */
function restOf({ range, block }: NativeCall, { blocks }: NativeCode, text: string): string | undefined {
  const around = blocks[block];
  if (!around || around.range.end - range.end > LONGEST_REST) return undefined;
  return text.slice(range.end, around.range.end);
}

function isOnlyLogged(name: string, rest: string): boolean {
  if (!/^\w{1,80}$/.test(name)) return false;
  const uses = [...rest.matchAll(new RegExp(`\\b${name}\\b`, 'g'))];
  // Of a name that nothing uses, the next line may be about to be typed where nothing follows.
  if (uses.length === 0) return /;\s*\w/.test(rest);
  return uses.every(({ index }) => {
    const start = Math.max(rest.lastIndexOf(';', index), rest.lastIndexOf('\n', index)) + 1;
    return LOGS.test(rest.slice(start, index));
  });
}
