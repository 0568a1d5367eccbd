/** Says whether what fails in a file's shares may be for their callers to see to. */
import { callbackParameter, handingOn } from '../../catalog/native/calls.ts';
import type { NativeBlock, NativeCall, NativeCode } from '../../facts/native.ts';
import { isNativeShare } from '../../facts/nativeCalls.ts';
import { covers, encloses } from '../../text/text.ts';
import { functionAround, parametersOf } from './functions.ts';

/** Shares, and functions, of a file that are looked at; of one with more, nothing is known. */
const MOST = 500;
/** Characters in front of a function's brace. */
const LONGEST_HEAD = 1000;
/** Of a longer function that shares, nothing is known. */
const LONGEST_BODY = 20_000;
/** Characters in front of a call. */
const LONGEST_RETURN = 40;

/** `text`: without its comments. */
export function handsOnFailures(text: string, code: NativeCode): boolean {
  const shares = code.calls.filter(isNativeShare);
  const functions = code.blocks.filter(({ kind }) => kind === 'function');
  if (shares.length === 0) return false;
  if (Math.max(shares.length, functions.length) > MOST) return true;
  const words = [...text.matchAll(handingOn)].map(({ index }) => index);
  const around = new Map(shares.map((share) => [share, functionAround(share, code)]));
  const sharing = new Set(around.values());
  if (sharing.has(undefined) && words.length > 0) return true;
  const handing = new Set(functions.filter((one) => has(one, words, text)));
  const names = new Set([...handing].flatMap(({ name }) => name ?? []));
  const isHandedOn = (one: NativeBlock | undefined): boolean =>
    one !== undefined &&
    (isLong(one) ||
      handing.has(one) ||
      returnsFromCatch(one, text, code) ||
      hasAny(one, names, text) ||
      hasAny(one, callbacksOf(one, text, code), text));
  return (
    [...sharing].some(isHandedOn) ||
    [...around].some(([share, block]) => isReturned(share, block, text, code))
  );
}

/** From behind the statement in front of it; a callback in another one is not of the share. */
function has({ range }: NativeBlock, words: readonly number[], text: string): boolean {
  const start = range.start - headOf(range.start, text).length;
  return words.some((at) => start <= at && at < range.end);
}

const isLong = ({ range }: NativeBlock): boolean => range.end - range.start > LONGEST_BODY;

const headOf = (brace: number, text: string): string =>
  text
    .slice(Math.max(0, brace - LONGEST_HEAD), brace)
    .split(/[{};]/)
    .at(-1)!;

const hasAny = ({ range }: NativeBlock, names: ReadonlySet<string>, text: string): boolean =>
  (text.slice(range.start, range.end).match(/\w+/g) ?? []).some((name) => names.has(name));

/** Functions that its callers give it: what it does with them, they know. */
function callbacksOf(block: NativeBlock, text: string, code: NativeCode): ReadonlySet<string> {
  const own = parametersOf(block, code);
  const { start } = block.range;
  const head = own ? text.slice(Math.max(own.range.start, start - LONGEST_HEAD), start) : '';
  return new Set([...head.matchAll(callbackParameter)].map(([, first, second]) => (first ?? second)!));
}

/** `catch (e) { return false; }` */
const returnsFromCatch = ({ range }: NativeBlock, text: string, { blocks }: NativeCode): boolean =>
  blocks.some(
    (one) =>
      one.kind === 'catch' &&
      encloses(range, one.range) &&
      one.exits.some((at) => /^return\s{1,9}[^\s;}]/.test(text.slice(at, at + LONGEST_RETURN))),
  );

/** `return share()`, `fun send() = share()`, Swift's `func send() -> Single<Result> { share() }` */
function isReturned(
  share: NativeCall,
  around: NativeBlock | undefined,
  text: string,
  code: NativeCode,
): boolean {
  const { start } = share.range;
  if (RETURN.test(text.slice(Math.max(0, start - LONGEST_RETURN), start))) return true;
  if (code.assignments.some(({ isFunction, value }) => isFunction && covers(value.range, share.range)))
    return true;
  const brace = around?.range.start;
  return brace !== undefined && hasResult(headOf(brace, text)) && text.slice(brace + 1, start).trim() === '';
}

/** An arrow in the parentheses is of a parameter. */
function hasResult(head: string): boolean {
  let depth = 0;
  for (const [mark] of head.matchAll(/[()]|->/g)) {
    if (mark === '->' && depth === 0) return true;
    depth += mark === '(' ? 1 : mark === ')' ? -1 : 0;
  }
  return false;
}

const RETURN = /\breturn\s{1,9}(?:(?:await|try[?!]?)\s{1,9}){0,2}$/;
