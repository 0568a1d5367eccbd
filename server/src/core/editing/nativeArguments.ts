/** Named arguments that may be typed where native code makes a part of a message: `Link(webUrl = …)`. */
import { nativeMethodNamed, nativeObjects, webhookArgument } from '../catalog/native/templates.ts';
import { methodNamed } from '../catalog/templates/methods.ts';
import { objects } from '../catalog/templates/objects.ts';
import type { KeySchema, ObjectName } from '../catalog/templates/schema.ts';
import { templates } from '../catalog/templates/templates.ts';
import { applies } from '../catalog/templates/version.ts';
import type { CodeOfFile, NativeCall } from '../facts/native.ts';
import { profiles } from '../syntax/native/profiles.ts';
import { contains, type Range } from '../text/text.ts';

export interface NativeArguments {
  /** Those that are not there yet. */
  readonly keys: readonly KeySchema[];
  /** What a name takes the place of: a half-typed one, or nothing. */
  readonly range: Range;
  /** Between a name and its value. */
  readonly mark: string;
  /** Behind the value: a comma where another argument comes next. */
  readonly end: string;
}

/** Undefined in languages without named arguments, and where `offset` (of UTF-16 units) stands in a value. */
export function nativeArgumentsAt(
  code: CodeOfFile,
  version: string,
  offset: number,
): NativeArguments | undefined {
  const mark = profiles[code.language].label;
  // Behind those that stand in its arguments comes the call that has them.
  const call = code.calls.find((one) => one.nameRange.end < offset && offset < one.range.end);
  const all = call && !call.isBuilt && keysOf(call);
  if (!all || !mark || code.imports.length === 0) return undefined;
  const typed = call.arguments.find(({ value, labelRange }) =>
    contains({ start: labelRange?.start ?? value.range.start, end: value.range.end }, offset),
  );
  if (typed && (typed.label !== undefined || typed.value.kind !== 'name')) return undefined;
  const given = new Set(call.arguments.map(({ label }) => label));
  return {
    keys: all.filter(({ name, versions }) => !given.has(name) && applies(versions, version)),
    range: typed?.value.range ?? { start: offset, end: offset },
    mark: mark === '=' ? ' = ' : ': ',
    end: !typed && call.arguments.some(({ value }) => value.range.start >= offset) ? ',' : '',
  };
}

/** What a named argument at `offset` (of UTF-16 units) is, of a part of a message or of a call that sends. */
export function nativeKeyAt(
  code: CodeOfFile,
  offset: number,
): { readonly key: KeySchema; readonly range: Range } | undefined {
  if (code.imports.length === 0) return undefined;
  for (const call of code.calls)
    for (const { label, labelRange: range } of call.arguments) {
      if (!range || !contains(range, offset)) continue;
      const key = keysOf(call)?.find(({ name }) => name === label) ?? keyOfMethod(call, label!);
      if (key) return { key, range };
    }
  return undefined;
}

/** What the JavaScript SDK's call that does the same calls it. */
function keyOfMethod({ path }: NativeCall, label: string): KeySchema | undefined {
  const known = nativeMethodNamed(path.at(-1)!);
  if (!known) return undefined;
  const wanted =
    label === webhookArgument ? label : Object.entries(known.labels).find(([own]) => own === label)?.[1];
  return methodNamed(known.method)?.keys.find(({ name }) => name === wanted);
}

function keysOf({ path }: NativeCall): readonly KeySchema[] | undefined {
  const name = path.at(-1)!;
  if (!Object.hasOwn(nativeObjects, name)) return undefined;
  const { objectType } = nativeObjects[name]!;
  if (objectType !== undefined) return templates.find((one) => one.objectType === objectType)?.keys;
  const part = name.charAt(0).toLowerCase() + name.slice(1);
  return Object.hasOwn(objects, part) ? objects[part as ObjectName].keys : undefined;
}
