/** The calls of a native file by which values may get to a share call, in whichever file. */
import { valueNames } from '../../catalog/native/builds.ts';
import {
  contextNames,
  instanceNames,
  puttingCall,
  sharingNames,
  stateName,
  widgetName,
} from '../../catalog/native/calls.ts';
import type { Expression } from '../../facts/expression.ts';
import type { CallSite } from '../../facts/functions.ts';
import type { NativeCall, NativeCode, NativeValue } from '../../facts/native.ts';
import { typeHolding } from '../../facts/nativeCalls.ts';
import { argumentsOf, isThis } from './nativeExpression.ts';
import type { NativeNames } from './nativeNames.ts';

/** Generated code may have any number. */
const MOST_SITES = 200;

/** `calls`: all of the file, whatever they are of. */
export function nativeCallSites(
  calls: readonly NativeCall[],
  code: NativeCode,
  names: NativeNames,
): readonly CallSite[] {
  const sites: CallSite[] = [];
  let followed = 0;
  for (const call of calls) {
    const name = call.isWhole && call.isClosed ? calledName(call, code, names) : undefined;
    if (name === undefined) continue;
    if (followed++ === MOST_SITES) break;
    if (names.functions.isOfDevelopers(call.range)) continue;
    const callee: Expression = {
      ...{ kind: 'reference', name, declaration: names.functionAt(name), range: call.nameRange },
    };
    sites.push({
      ...{ range: call.range, callee, arguments: argumentsOf(call, names) },
      hasSpread: call.arguments.some(({ isSpread }) => isSpread === true),
      context: { runs: 'unknown', guard: 'none', gestureLost: undefined },
      within: names.functions.reaching(call.range),
    });
  }
  return sites;
}

/** What the function is called that is called; undefined where the file does not tell whose it is. */
function calledName(call: NativeCall, code: NativeCode, names: NativeNames): string | undefined {
  const [first, ...rest] = call.path;
  const name = call.path.at(-1)!;
  if (!call.path.some((one) => sharingNames.test(one))) return undefined;
  if (rest.length === 0 || (rest.length === 1 && contextNames.has(first!)))
    return (
      ownName(name, call.block, code, names) ??
      (names.hasOther(name) ? undefined : valueNames.function(undefined, name))
    );
  const isOwn = isThis(first!);
  if (isOwn && rest.length === 1) return ownName(name, call.block, code, names);
  const owner =
    call.receiver ??
    ownerOf(call.path.slice(0, -1)) ??
    typeOf(call.path.slice(isOwn ? 1 : 0, -1), call, code, names);
  return owner && !names.aliases.has(owner) ? valueNames.function(owner, name) : undefined;
}

/** Of `name`, and of a field of the widget whose State the code is in. */
function typeOf(
  [name, field, ...more]: readonly string[],
  { range: { start }, block }: NativeCall,
  code: NativeCode,
  names: NativeNames,
): string | undefined {
  if (more.length > 0) return undefined;
  if (field === undefined) return names.typeOfMade(name!, ownerOfMade) ?? names.typeOfGiven(name!, start);
  const widget = name === widgetName ? stateName.exec(typeHolding(block, code)?.name ?? '')?.[1] : undefined;
  const holder = widget && code.blocks.find((one) => one.kind === 'type' && one.name === widget);
  return holder && names.typeOfGiven(field, holder.range.start + 1);
}

/** Of a type around, or of none, if the file has the function. */
function ownName(name: string, block: number, code: NativeCode, names: NativeNames): string | undefined {
  for (let at = block; at >= 0; at = code.blocks[at]!.parent) {
    const { kind, name: type } = code.blocks[at]!;
    const own = kind === 'type' && type !== undefined ? valueNames.function(type, name) : undefined;
    if (own && names.functions.byName.has(own)) return own;
  }
  return undefined;
}

/** `Type`, `Type.shared` */
const ownerOf = ([type, instance, ...more]: readonly string[]): string | undefined =>
  /^[A-Z]/.test(type!) && more.length === 0 && (instance === undefined || instanceNames.has(instance))
    ? type
    : undefined;

/** Of `Type(…)` and `Type.shared`, and of what gives an object of a type. */
function ownerOfMade(value: NativeValue): string | undefined {
  if (value.kind === 'name') return ownerOf(value.path);
  if (value.kind !== 'call') return undefined;
  const [put] = value.path.join('.') === puttingCall ? value.arguments : [];
  return put ? ownerOfMade(put.value) : (value.asksFor ?? ownerOf(value.path));
}
