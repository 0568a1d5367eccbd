/** Keys of the catalogue as members of TypeScript interfaces, with their documentation as comments. */
import type { KeySchema } from '../catalog/templates/schema.ts';
import { advisesAgainst, type DeclaredSdk, has, requires, takesUndefined } from './sdk.ts';
import { noFunction, typeText } from './typeText.ts';

export interface InterfaceParts {
  readonly doc: string;
  readonly name: string;
  readonly base?: string;
  /** Lines without indentation. */
  readonly members: readonly string[];
}

export function interfaceText({ doc, name, base, members }: InterfaceParts): string {
  const head = `export interface ${name}${base ? ` extends ${base}` : ''}`;
  return [...commentLines(doc), `${head} ${block(members)}`, ''].join('\n');
}

/**
 * The type of an object with these keys. Where none is required, TypeScript would refuse objects that have none of them
 * (`new URL(…)`), which the SDK takes, unless the type is more than its keys.
 */
export function keysText(
  parts: Omit<InterfaceParts, 'members'>,
  keys: readonly KeySchema[],
  sdk: DeclaredSdk,
): string {
  const members = keyMembers(keys, sdk);
  if (parts.base || keys.some((key) => requires(key, sdk))) return interfaceText({ ...parts, members });
  const all = [...members, ...noFunction(sdk)];
  return [...commentLines(parts.doc), `export type ${parts.name} = object & ${block(all)};`, ''].join('\n');
}

const block = (members: readonly string[]): string => `{\n${members.map((line) => `  ${line}\n`).join('')}}`;

/** A key can be there several times, with the types that it had in different versions. */
export function keyMembers(keys: readonly KeySchema[], sdk: DeclaredSdk): string[] {
  const names = new Map<string, KeySchema[]>();
  for (const key of keys.filter(({ versions }) => has(versions, sdk)))
    names.set(key.name, [...(names.get(key.name) ?? []), key]);
  return [...names.values()].flatMap((same) => keyMember(same, sdk));
}

function keyMember(same: readonly KeySchema[], sdk: DeclaredSdk): string[] {
  const [key] = same;
  if (!key) return [];
  const types = new Set(same.map((one) => typeText(one, sdk)));
  if (same.some((one) => takesUndefined(one, sdk))) types.add('undefined');
  const mark = same.some((one) => requires(one, sdk)) ? '' : '?';
  const comment = commentLines(key.doc[sdk.locale], advisesAgainst(key, sdk) ? '' : undefined);
  return [...comment, `${key.name}${mark}: ${[...types].join(' | ')};`];
}

/** `deprecated`: what to use instead, possibly empty. */
export function commentLines(doc: string, deprecated?: string): string[] {
  const text = doc.replaceAll('*/', '*\\/');
  if (deprecated === undefined) return [`/** ${text} */`];
  return ['/**', ` * ${text}`, ` * @deprecated${deprecated && ` ${deprecated}`}`, ' */'];
}
