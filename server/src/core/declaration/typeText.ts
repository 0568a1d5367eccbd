/** What the SDK takes for a value, as a TypeScript type. */
import { objects } from '../catalog/templates/objects.ts';
import type { KeySchema, ObjectName, ValueType } from '../catalog/templates/schema.ts';
import { checksOf } from '../catalog/templates/version.ts';
import { type DeclaredSdk, requires } from './sdk.ts';

/** Never stricter than the SDK: fractions, texts that are no JSON and elements that are not there are seen only by running. */
export function typeText({ type, fromPage }: KeySchema, sdk: DeclaredSdk): string {
  const text = valueText(type, sdk);
  return fromPage ? `${text} | null` : text;
}

function valueText(type: ValueType, sdk: DeclaredSdk): string {
  switch (type.is) {
    case 'string':
    case 'boolean':
      return type.is;
    case 'integer':
      return 'number';
    case 'imageSize':
      return 'number | string | bigint';
    case 'function':
      return '((...args: any[]) => unknown)';
    case 'object':
      return ANY_OBJECT;
    case 'jsonOrObject':
      return `${ANY_OBJECT} | string | number | boolean | bigint | null`;
    case 'elementOrSelector':
      return 'string | Element';
    case 'oneOf':
      return type.values.map(literal).join(' | ');
    case 'part':
      return `${objectTypeName(type.of)}${type.orString ? ' | string' : ''}${noObject(type, sdk)}`;
    case 'list':
      return tuples(objectTypeName(type.of), type.min ?? 0, type.max);
    case 'array':
      return 'readonly unknown[]';
  }
}

/** What counts as an object without keys in `content.link`: old versions trip over `undefined`, new ones over all else. */
function noObject({ checked, of }: ValueType & { is: 'part' }, sdk: DeclaredSdk): string {
  if (checked !== 'inline' || objects[of].keys.some((key) => requires(key, sdk))) return '';
  const inOld = takesPrimitives(sdk) ? ` | ''${PRIMITIVES}` : '';
  return sdk.measured.some((one) => checksOf(one).notAnObject === 'refused') ? `${inOld} | undefined` : inOld;
}

export const PRIMITIVES = ' | number | boolean | bigint | symbol';

export const takesPrimitives = ({ measured }: DeclaredSdk): boolean =>
  measured.some((one) => checksOf(one).notAnObject === 'primitive');

/** Objects with the same keys are one type. */
export function objectTypeName(name: ObjectName): string {
  const all = Object.values(objects);
  const same = all.find(({ keys }) => keys === objects[name].keys)!.name;
  return `Kakao${capitalized(same.split('.').at(-1)!)}Object`;
}

export const literal = (value: string | number): string =>
  typeof value === 'string' ? `'${value}'` : `${value}`;

export const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `readonly [] | readonly [T] | readonly [T, T]` */
const tuples = (of: string, min: number, max: number): string =>
  Array.from({ length: max - min + 1 }, (_, index) => {
    const elements = Array.from({ length: min + index }, () => of);
    return `readonly [${elements.join(', ')}]`;
  }).join(' | ');

/** The name that stands for any object in the declaration. */
export const ANY_OBJECT = 'KakaoAnyObject';

/** A function is an object, too; it can be told by the member that makes `instanceof` work. */
export const noFunction = ({ measured }: DeclaredSdk): string[] =>
  measured.some((one) => checksOf(one).functionIsObject) ? [] : ['readonly [Symbol.hasInstance]?: never;'];

export const anyObjectText = (sdk: DeclaredSdk): string =>
  ['object &', '{', 'readonly [key: string]: any;', ...noFunction(sdk), '}'].join(' ');
