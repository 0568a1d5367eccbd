/** Whether the SDK's check of one value passes. The checks are lodash's, found by running SDK 2.7.1 and 1.43.5. */
import type { ValueType } from '../catalog/templates/schema.ts';
import type { Shape } from './shape.ts';

export type Accepted = 'yes' | 'no' | 'unknown';

export function accepts(type: ValueType, shape: Shape): Accepted {
  if (type.is === 'unmeasured') return 'unknown';
  if (shape.is === 'unknown' || shape.is === 'falsy') return 'unknown';
  switch (type.is) {
    case 'string':
      return shape.is === 'environment' || isInstance(shape) ? 'unknown' : yes(shape.is === 'string');
    case 'integer':
      if (shape.is !== 'number') return 'no';
      return shape.value === undefined ? 'unknown' : yes(Number.isInteger(shape.value));
    case 'boolean':
      // A bundler can put a boolean in place of an environment variable.
      return shape.is === 'environment' || isInstance(shape) ? 'unknown' : yes(shape.is === 'boolean');
    case 'function':
      return yes(shape.is === 'function');
    case 'object':
    case 'part':
      return yes(isObjectLike(shape));
    case 'list':
      return isInstance(shape) ? 'unknown' : yes(shape.is === 'array');
    case 'oneOf':
      return isOneOf(type.values, shape);
    case 'jsonOrObject':
      return isObjectLike(shape) ? 'yes' : isJson(shape);
    case 'elementOrSelector':
      return shape.is === 'environment' || isInstance(shape) ? 'unknown' : yes(shape.is === 'string');
  }
}

const yes = (condition: boolean): Accepted => (condition ? 'yes' : 'no');

const isObjectLike = (shape: Shape): boolean => shape.is === 'object' || shape.is === 'array';

/** `new Foo()`: could be an element, a boxed string, a subclass of Array. */
const isInstance = (shape: Shape): boolean => shape.is === 'object' && shape.from.expression.kind === 'call';

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
