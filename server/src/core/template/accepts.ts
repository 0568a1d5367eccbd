/** Whether the SDK's check of one value passes. */
import type { Checks } from '../catalog/templates/checks.ts';
import type { ValueType } from '../catalog/templates/schema.ts';
import { smallestImage } from '../catalog/templates/talkLink.ts';
import type { ObjectShape, Shape } from './shape.ts';

export type Accepted = 'yes' | 'no' | 'unknown';

export function accepts(type: ValueType, shape: Shape, checks: Checks): Accepted {
  if (shape.is === 'unknown' || shape.is === 'falsy') return 'unknown';
  switch (type.is) {
    case 'string':
      return isPrimitive(shape, 'string', 'String');
    case 'integer':
      return checks.numbers === 'any' ? isPrimitive(shape, 'number', 'Number') : isInteger(shape);
    case 'imageSize':
      return isImageSize(shape);
    case 'boolean':
      return isPrimitive(shape, 'boolean', 'Boolean');
    case 'function':
      return yes(shape.is === 'function' && (checks.asyncFunctions || !shape.isAsync));
    case 'object':
      return yes(isObjectLike(shape, checks));
    case 'part':
      return type.orString && shape.is === 'string' ? 'yes' : yes(isObjectLike(shape, checks));
    case 'list':
    case 'array':
      return isOfAnyClass(shape) ? 'unknown' : yes(shape.is === 'array');
    case 'oneOf':
      return isOneOf(type.values, shape);
    case 'jsonOrObject':
      return isObjectLike(shape, checks) ? 'yes' : isJson(shape);
    case 'elementOrSelector':
      return shape.is === 'object' && shape.brand === 'Element'
        ? 'yes'
        : isPrimitive(shape, 'string', 'String');
  }
}

const yes = (condition: boolean): Accepted => (condition ? 'yes' : 'no');

const isObjectLike = (shape: Shape, { functionIsObject }: Checks): boolean =>
  shape.is === 'object' || shape.is === 'array' || (shape.is === 'function' && functionIsObject);

/** `new Foo()`: could be an element, a boxed string, a subclass of Array. */
const isOfAnyClass = (shape: Shape): boolean => shape.is === 'object' && shape.brand === 'unknown';

/** A primitive, or an object around one. */
function isPrimitive(
  shape: Shape,
  is: 'string' | 'number' | 'boolean',
  brand: 'String' | 'Number' | 'Boolean',
): Accepted {
  // A bundler can put a boolean in place of an environment variable.
  if (shape.is === 'environment') return is === 'number' ? 'no' : 'unknown';
  if (isOfAnyClass(shape)) return 'unknown';
  return yes(shape.is === is || (shape.is === 'object' && shape.brand === brand));
}

function isInteger(shape: Shape): Accepted {
  if (shape.is !== 'number') return 'no';
  return shape.value === undefined ? 'unknown' : yes(Number.isInteger(shape.value));
}

function isImageSize(shape: Shape): Accepted {
  if ((shape.is === 'string' || shape.is === 'number') && shape.value !== undefined)
    return yes(Number.parseInt(String(shape.value), 10) >= smallestImage);
  if (shape.is === 'object') return isNoNumberAsText(shape) ? 'no' : 'unknown';
  return ['null', 'undefined', 'boolean', 'function', 'symbol'].includes(shape.is) ? 'no' : 'unknown';
}

/** `[object Object]`, the text of a Date, of a URL …; that of URLSearchParams can start with digits. */
const isNoNumberAsText = ({ brand, open, fields, from: { expression } }: ObjectShape): boolean =>
  brand === 'other'
    ? expression.kind === 'otherObject' && expression.description !== 'URLSearchParams'
    : brand === 'plain' && !open && !fields.has('toString');

function isOneOf(values: readonly (string | number)[], shape: Shape): Accepted {
  if (shape.is === 'environment') return typeof values[0] === 'number' ? 'no' : 'unknown';
  if (shape.is !== 'string' && shape.is !== 'number') return 'no';
  if (shape.value !== undefined) return yes(values.includes(shape.value));
  return typeof values[0] === shape.is ? 'unknown' : 'no';
}

/** JSON.parse makes a string of what it gets, so numbers, booleans and null are fine, and `undefined` is not. */
function isJson(shape: Shape): Accepted {
  switch (shape.is) {
    case 'string':
    case 'number':
      if (shape.value === undefined) return 'unknown';
      return yes(parses(String(shape.value)));
    case 'boolean':
    case 'null':
    case 'bigint':
      return 'yes';
    case 'environment':
      return 'unknown';
    default:
      return 'no';
  }
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
