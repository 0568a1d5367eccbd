/**
 * Optional keys that are given as `undefined`: the SDK throws, and without `exactOptionalPropertyTypes` TypeScript takes
 * them. The type of the whole argument tells where a value is undefined for certain; `string | undefined` may be a text.
 */
import { objects } from '../catalog/templates/objects.ts';
import type { KeySchema, MethodSchema, ValueType } from '../catalog/templates/schema.ts';
import { templates } from '../catalog/templates/templates.ts';
import { type DeclaredSdk, has, takesUndefined } from './sdk.ts';
import { literal, typeText } from './typeText.ts';

const CHECK = 'KakaoDefined';
const PARAMETER = 'T';

/** What the SDK looks at itself; in other objects a key may well be undefined. */
const CHECKED: ReadonlySet<ValueType['is']> = new Set([
  'string',
  'integer',
  'boolean',
  'oneOf',
  'part',
  'list',
]);

/** The argument's type with the check, and the type parameter that it takes. */
export const definedArgument = (
  { takes }: MethodSchema,
  argument: string,
): { own: string[]; type: string } =>
  takes === 'message'
    ? { own: [PARAMETER], type: `${CHECK}<${PARAMETER}, ${argument}>` }
    : { own: [], type: argument };

/** The types that `text` uses. */
export function definedTypes(text: string, sdk: DeclaredSdk): string[] {
  if (!text.includes(`${CHECK}<`)) return [];
  const keys = [...templates, ...Object.values(objects)]
    .flatMap((one) => one.keys)
    .filter(({ type, versions }) => CHECKED.has(type.is) && has(versions, sdk));
  const spared = new Set(keys.filter((key) => mayBeUndefined(key, sdk)).map(({ name }) => name));
  const names = new Set(keys.map(({ name }) => name).filter((name) => !spared.has(name)));
  return [checkText([...names].map(literal).join(' | '))];
}

const mayBeUndefined = (key: KeySchema, sdk: DeclaredSdk): boolean =>
  takesUndefined(key, sdk) || typeText(key, sdk).split(' | ').includes('undefined');

/** `any`, `unknown` and `never` are none of it. Types stand in brackets, so that a union is asked about as a whole. */
const checkText = (keys: string): string => `export type ${CHECK}<T, Settings> =
  [KakaoUndefinedIn<T>] extends [true] ? T & { 'no key may be undefined': true } : Settings;
type KakaoCheckedKey = ${keys};
type KakaoUndefinedIn<T> =
  [T] extends [never] ? false
  : [unknown] extends [T] ? false
  : [T] extends [readonly unknown[]] ? KakaoUndefinedIn<T[number]>
  : [T] extends [object] ?
    true extends { [K in keyof T & KakaoCheckedKey]: KakaoUndefinedAt<T, K> }[keyof T & KakaoCheckedKey] ? true : false
  : false;
type KakaoUndefinedAt<T, K extends keyof T> =
  {} extends Pick<T, K> ? KakaoUndefinedIn<T[K]>
  : [unknown] extends [T[K]] ? false
  : [T[K]] extends [never] ? false
  : [T[K]] extends [undefined] ? true
  : KakaoUndefinedIn<T[K]>;
`;
