/** Functions of native code that make messages. */
import { nativeObjects } from '../../catalog/native/templates.ts';
import type { NativeCall, NativeCode } from '../../facts/native.ts';
import { addTo } from '../../text/multimap.ts';
import { MOST_VALUES } from './nativeExpression.ts';

export interface Maker {
  readonly made: readonly NativeCall[];
  /** The braces around it; -1 outside of all. */
  readonly block: number;
  readonly isGetter?: true | undefined;
  readonly isArrow?: true;
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
  return found;
}

export const isMessage = ({ path }: NativeCall): boolean =>
  path.length === 1 &&
  Object.hasOwn(nativeObjects, path[0]!) &&
  nativeObjects[path[0]!]!.objectType !== undefined;
