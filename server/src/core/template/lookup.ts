/** What the schemas know about a place in a message: for completion, hover and signature help. */
import { methodNamed } from '../catalog/templates/methods.ts';
import { objects } from '../catalog/templates/objects.ts';
import type { KeySchema, ObjectName, TemplateSchema } from '../catalog/templates/schema.ts';
import { objectTypeKey, templates } from '../catalog/templates/templates.ts';
import { applies, isRequired } from '../catalog/templates/version.ts';

export interface MessageContext {
  /** `sendDefault` */
  readonly method: string;
  /** Of the SDK: `2.7.1`, `v1`. */
  readonly version: string;
  /** Undefined where it is missing or not known. */
  readonly objectType: string | undefined;
  /** A call of a native SDK: it takes the message alone. */
  readonly isNative?: true;
}

/** Templates that the SDK version has. */
export const templatesOf = (version: string): readonly TemplateSchema[] =>
  templates.filter((template) => applies(template.versions, version));

/**
 * The keys that may stand in the object at `path` (`['content', 'link']`; empty for the argument; list indices left
 * out), required ones first. Undefined where the path leads to no object of known keys.
 */
export function keysAt(context: MessageContext, path: readonly string[]): readonly KeySchema[] | undefined {
  let keys = argumentKeys(context);
  for (const name of path) {
    const type = keys?.find((key) => key.name === name)?.type;
    keys = type?.is === 'part' || type?.is === 'list' ? keysOf(type.of, context.version) : undefined;
  }
  if (!keys) return undefined;
  const required = (key: KeySchema) => (isRequired(key, context.version) ? 0 : 1);
  return [...keys].sort((a, b) => required(a) - required(b));
}

/** The schema of the last key of `path`. */
export const keyAt = (context: MessageContext, path: readonly string[]): KeySchema | undefined =>
  keysAt(context, path.slice(0, -1))?.find(({ name }) => name === path.at(-1));

function argumentKeys({
  method: name,
  version,
  objectType,
  isNative,
}: MessageContext): readonly KeySchema[] | undefined {
  const method = methodNamed(name);
  if (!method) return undefined;
  if (method.takes === 'keys') return usable(method.keys, version);
  const own = templates.find((one) => one.objectType === objectType)?.keys ?? [];
  return usable(isNative ? own : [objectTypeKey, ...own, ...method.keys], version);
}

const keysOf = (name: ObjectName, version: string): readonly KeySchema[] =>
  usable(objects[name].keys, version);

const usable = (keys: readonly KeySchema[], version: string): readonly KeySchema[] =>
  keys.filter((key) => applies(key.versions, version));
