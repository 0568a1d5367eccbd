/** Functions of native code that make messages. */
import { nativeObjects } from '../../catalog/native/templates.ts';
import type { NativeCall, NativeCode, NativeValue } from '../../facts/native.ts';
import { addTo } from '../../text/multimap.ts';
import { MOST_VALUES } from './nativeExpression.ts';

export interface Maker {
  readonly made: readonly NativeValue[];
  /** The braces around it; -1 outside of all. */
  readonly block: number;
  readonly isGetter?: true | undefined;
  readonly isArrow?: true;
  /** What it makes need be no message: elsewhere, another function may have the name. */
  readonly isOwn?: true;
}

/** Functions that make messages: whatever else those in braces do, one of the messages is what they give. */
export function makersOf(code: NativeCode): ReadonlyMap<string, Maker> {
  const byBlock = new Map<number, NativeCall[]>();
  for (const call of code.calls) {
    if (!isMessage(call)) continue;
    let at = call.block;
    while (code.blocks[at] && code.blocks[at]!.kind !== 'function') at = code.blocks[at]!.parent;
    if (at >= 0) addTo(byBlock, at, call);
  }
  const found = new Map<string, Maker>();
  const twice = new Set<string>();
  const add = (name: string, maker: Maker): void => {
    if (found.has(name)) twice.add(name);
    found.set(name, maker);
  };
  for (const [at, made] of byBlock) {
    const { name, isGetter, parent: block } = code.blocks[at]!;
    if (name !== undefined && made.length <= MOST_VALUES) add(name, { made, block, isGetter });
  }
  for (const { name, value, block, isFunction, isGetter } of code.assignments)
    if (isFunction && !isGetter && value.kind === 'call' && isMessage(value))
      add(name, { made: [value], block, isArrow: true });
  for (const name of twice) found.delete(name);
  for (const [name, maker] of ownMakersOf(code))
    if (!found.has(name) && !twice.has(name)) found.set(name, maker);
  return found;
}

/** Functions that give back one value, but for those whose name another one has. */
function ownMakersOf({ blocks, returned }: NativeCode): ReadonlyMap<string, Maker> {
  const all = new Map<string, number>();
  for (const { kind, name } of blocks)
    if (kind === 'function' && name) all.set(name, (all.get(name) ?? 0) + 1);
  return new Map(
    returned.flatMap(({ block, value }) => {
      const { name, isGetter, parent } = blocks[block]!;
      const maker: Maker = { made: [value], block: parent, isGetter, isOwn: true };
      return value.kind !== 'unknown' && all.get(name!) === 1 ? [[name!, maker]] : [];
    }),
  );
}

export const isMessage = ({ path }: NativeCall): boolean =>
  path.length === 1 &&
  Object.hasOwn(nativeObjects, path[0]!) &&
  nativeObjects[path[0]!]!.objectType !== undefined;
