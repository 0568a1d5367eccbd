/** What a value of native code is, as far as its own file tells; and which objects the calls of a file send. */
import { addressMakers } from '../../catalog/native/calls.ts';
import type {
  NativeAssignment,
  NativeCall,
  NativeCode,
  NativeString,
  NativeValue,
} from '../../facts/native.ts';
import { isNativeShare, isWebSharer } from '../../facts/nativeCalls.ts';

/** Steps from a call to what it sends: names, functions, arguments. */
const MOST_STEPS = 500;

/** What a name gets, where it gets only one value in the whole file. */
export function assignedTo(name: string, code: NativeCode): NativeAssignment | undefined {
  const all = code.assignments.filter((one) => one.name === name);
  return all.length === 1 ? all[0] : undefined;
}

/** A string that is written there, or behind a constant, or as an address: `Uri.parse('…')`. */
export function stringOf(value: NativeValue, code: NativeCode): NativeString | undefined {
  let at = value;
  for (let steps = 0; steps < 5; steps++) {
    if (at.kind === 'string') return at;
    const next =
      at.kind === 'call' ? addressIn(at) : at.kind === 'name' ? constantOf(at.path, code) : undefined;
    if (!next) return undefined;
    at = next;
  }
  return undefined;
}

function addressIn(call: NativeCall): NativeValue | undefined {
  if (!addressMakers.has(call.path.join('.')) || call.arguments.length !== 1) return undefined;
  const [{ label, value }] = call.arguments as [NativeCall['arguments'][number]];
  return label === undefined || label === 'string' ? value : undefined;
}

/** `KEY`, `Constants.KEY`: a constant of that name, and of that type where one is named. */
function constantOf(path: readonly string[], code: NativeCode): NativeValue | undefined {
  const found = assignedTo(path.at(-1)!, code);
  if (!found?.isConstant) return undefined;
  if (path.length === 1) return found.value;
  const around: (string | undefined)[] = [];
  for (let block = code.blocks[found.block]; block; block = code.blocks[block.parent])
    around.push(block.name);
  return path.length === 2 && around.includes(path[0]) ? found.value : undefined;
}

/** Calls that make what a share call of the file sends: in its arguments, behind names, in functions that give it. */
export function sentBy(code: NativeCode): readonly NativeCall[] {
  const found = new Set<NativeCall>();
  const seen = new Set<unknown>();
  const pending: NativeValue[] = code.calls
    .filter((call) => isNativeShare(call) || isWebSharer(call))
    .flatMap((call) => call.arguments.map(({ value }) => value));
  for (let steps = 0; pending.length > 0 && steps < MOST_STEPS; steps++) {
    const value = pending.pop()!;
    if (seen.has(value)) continue;
    seen.add(value);
    if (value.kind === 'call') {
      found.add(value);
      pending.push(...value.arguments.map((argument) => argument.value), ...givenBy(value, code));
    } else if (value.kind === 'list') pending.push(...value.elements);
    else if (value.kind === 'map') pending.push(...value.entries.map((entry) => entry.value));
    else if (value.kind === 'name') {
      const assigned = assignedTo(value.path.at(-1)!, code);
      if (assigned) pending.push(assigned.value);
    }
  }
  return [...found];
}

/** What stands in the function of the same file that is called. */
function givenBy(call: NativeCall, code: NativeCode): readonly NativeCall[] {
  if (call.path.length !== 1) return [];
  const functions = code.blocks.filter(({ kind, name }) => kind === 'function' && name === call.path[0]);
  if (functions.length !== 1) return [];
  const { range } = functions[0]!;
  return code.calls.filter((inner) => range.start < inner.range.start && inner.range.end <= range.end);
}
