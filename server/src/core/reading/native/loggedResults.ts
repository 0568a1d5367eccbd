/** Says which calls give something, or pass it to a function, that does not use it, or only logs it, and so throws it away. */
import { sdkObjects, shareMethods } from '../../catalog/native/calls.ts';
import type { NativeCall, NativeCode } from '../../facts/native.ts';
import { isNativeShare } from '../../facts/nativeCalls.ts';
import { firstIndex } from '../../text/firstIndex.ts';

/** Of a function that is longer, the rest is not read. */
const LONGEST_REST = 5000;
/** Up to the name, from where the statement or its line begins. */
const LOGS = /^[ \t]*(?:\w{1,40}\.)?(?:print|debugPrint|log)[ \t]{0,5}\([^()\n]{0,300}$/;

/** `text`: without its comments. */
export function withLoggedResults(code: NativeCode, text: string): NativeCode {
  if (!code.isWhole) return code;
  const calls = code.calls.map((call): NativeCall => {
    const { result, path } = call;
    if (isCalledBackInVain(call, code, text)) return { ...call, result: { kind: 'logged' } };
    if (code.language !== 'dart' || result.kind !== 'named' || !shareMethods.has(path.at(-1)!)) return call;
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
  const uses = usesOf(name, rest);
  // Of a name that nothing uses, the next line may be about to be typed where nothing follows.
  if (uses.length === 0) return /;\s*\w/.test(rest);
  return uses.every((index) => LOGS.test(inFrontOf(index, rest)));
}

const usesOf = (name: string, text: string): readonly number[] =>
  [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => index);

/** From where the statement or its line begins. */
const inFrontOf = (index: number, text: string): string =>
  text.slice(Math.max(text.lastIndexOf(';', index), text.lastIndexOf('\n', index)) + 1, index);

/**
 * Android's and iOS's calls pass what opens KakaoTalk to a function: `{ result, error -> … }`, `(result, error) -> …`,
 * `invoke(LinkResult result, …)`, Swift's `{ [weak self] (result: SharingResult?, error) in`.
 */
const CALLBACK =
  /^(?:\{\s{0,99}(\w{1,80})(?:\s{0,9}:\s{0,9}[\w.]{1,80}\??)?\s{0,9},\s{0,9}\w{1,80}[\w.:? ]{0,80}->|\(\s{0,9}(\w{1,80})\s{0,9},\s{0,9}\w{1,80}\s{0,9}\)\s{0,9}->|[^{}()]{1,200}\(\)\s{0,9}\{[^{}]{0,200}\binvoke\s{0,9}\(\s{0,9}(?:final\s{1,9})?\w{1,80}\s{1,9}(\w{1,80})\s{0,9},)/;
const SWIFT_CALLBACK =
  /^\{\s{0,99}(?:\[[^\][{}]{0,80}\]\s{0,99})?\(?\s{0,9}(\w{1,80})(?:\s{0,9}:\s{0,9}[\w.]{1,80}\??)?\s{0,9},\s{0,9}\w{1,80}[\w.:? ]{0,80}\)?\s{1,9}in\b/;
const COMPARED = /^\s{0,9}[!=]==?\s{0,9}(?:null|nil)\b/;
/** Another way to open what it is given is not known here. */
const OPENS = /\bstartActivity\b|\bopen(?:URL)?\s{0,9}\(/;
const LOG_LINES =
  /(?:^|->|\belse\b|[){])[ \t]{0,99}(?:print(?:ln)?|dump|NSLog|os_log|System\.out\.print(?:ln)?|(?:Timber|Log|Logger|log|logger)\.(?:[vdiwe]|debug|info|warn|error))[ \t]{0,5}\((?:[^()\n]|\\\(|String\(){0,300}$/;

/** It asks whether there is a result, or tells a failure from anything else, and does nothing with that but log it. */
function isCalledBackInVain(call: NativeCall, { language, blocks }: NativeCode, text: string): boolean {
  const isSwift = language === 'swift';
  if (!(isSwift || /^(?:kotlin|java)$/.test(language)) || !isNativeShare(call) || !call.isClosed)
    return false;
  // Functions of one's own may have the name.
  if (!call.path.some((name) => sdkObjects.has(name))) return false;
  // Kotlin and Swift write it behind the call.
  const next = blocks[firstIndex(blocks.length, (at) => blocks[at]!.range.start >= call.range.end)];
  const isBehind = next !== undefined && /^\s{0,99}$/.test(text.slice(call.range.end, next.range.start));
  const start = isBehind ? next.range.start : call.arguments.at(-1)?.value.range.start;
  const { end } = (isBehind ? next : call).range;
  if (start === undefined || end - start > LONGEST_REST) return false;
  const given = text.slice(start, end);
  const callback = (isSwift ? SWIFT_CALLBACK : CALLBACK).exec(given);
  const name = callback?.[1] ?? callback?.[2] ?? callback?.[3];
  if (!callback || !name) return false;
  const body = given.slice(callback[0].length);
  const uses = name === '_' ? [] : usesOf(name, body);
  // `if let result`, `if let result = result`
  const bound = new RegExp(`\\blet\\s{1,9}(?:${name}\\s{0,9}=\\s{0,9})?$`);
  const isCompared = (index: number) =>
    COMPARED.test(body.slice(index + name.length)) || bound.test(inFrontOf(index, body));
  return (
    (uses.some(isCompared) || (/\belse\b/.test(body) && !OPENS.test(body))) &&
    uses.every((index) => isCompared(index) || LOG_LINES.test(inFrontOf(index, body)))
  );
}
