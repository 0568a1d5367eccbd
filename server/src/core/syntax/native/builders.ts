/** `LinkObject.newBuilder().setWebUrl("…").build()`, as the call that says the same: `LinkObject(webUrl = "…")`. */
import { builder, nativeObjects } from '../../catalog/native/templates.ts';
import type { NativeArgument, NativeCall, NativeValue } from '../../facts/native.ts';
import { addTo } from '../../text/multimap.ts';
import type { Brackets } from './brackets.ts';
import type { Token } from './tokens.ts';

/** Calls in a row: more are nothing that people write. */
const MOST_CALLS = 40;

export interface Built {
  readonly call: NativeCall;
  /** The tokens that open the parentheses of the calls, from the first to the last. */
  readonly openers: readonly number[];
}

/** Undefined where `first`, opened by the token, begins no such row, or not all of it is known. */
export function builtBy(
  first: NativeCall,
  opener: number,
  tokens: readonly Token[],
  brackets: Brackets,
  valueAt: (opener: number) => NativeValue | undefined,
): Built | undefined {
  const [name, method] = first.path;
  if (method !== builder.first || first.path.length !== 2 || !first.isWhole) return undefined;
  if (!Object.hasOwn(nativeObjects, name!)) return undefined;
  const openers = [opener];
  const set: NativeArgument[] = [];
  const added: NativeArgument[] = [];
  while (openers.length < MOST_CALLS) {
    const closer = brackets.closes.get(openers.at(-1)!)!;
    const [dot, word] = [tokens[closer + 1], tokens[closer + 2]];
    const call = valueAt(closer + 3);
    if (dot?.text !== '.' || !word || call?.kind !== 'call') return undefined;
    openers.push(closer + 3);
    if (word.text === builder.last) {
      const all = [...first.arguments, ...given(set, added)];
      const range = { start: first.range.start, end: call.range.end };
      return {
        call: { ...first, path: [name!], arguments: all, isBuilt: true, result: call.result, range },
        openers,
      };
    }
    const { value } = call.arguments[0] ?? {};
    const [setter, adder] = [keyIn(builder.setters, word.text), keyIn(builder.adders, word.text)];
    const label = setter ?? adder;
    if (!value || label === undefined || call.arguments.length > 1) return undefined;
    const one = { label, labelRange: { start: word.start, end: word.end }, value };
    (setter ? set : added).push(one);
  }
  return undefined;
}

export const keyIn = (keys: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(keys, name) ? keys[name] : undefined;

/** What is set, and what is added one by one as the lists of it. */
export function given(
  set: readonly NativeArgument[],
  added: readonly NativeArgument[],
): readonly NativeArgument[] {
  const byLabel = new Map<string | undefined, NativeArgument[]>();
  for (const one of added) addTo(byLabel, one.label, one);
  return [...set, ...[...byLabel.values()].map(listOf)];
}

function listOf(added: readonly NativeArgument[]): NativeArgument {
  const elements = added.map(({ value }) => value);
  const range = { start: elements[0]!.range.start, end: elements.at(-1)!.range.end };
  return { ...added[0]!, value: { kind: 'list', elements, range } };
}
