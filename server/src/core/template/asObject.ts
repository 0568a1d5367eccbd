import type { Checks } from '../catalog/templates/checks.ts';
import type { Expression } from '../facts/expression.ts';
import type { Scoped } from '../project/project.ts';
import { placeOf } from './place.ts';
import type { Field, ObjectShape, Shape } from './shape.ts';

/**
 * How the SDK sees a value whose keys it checks: `undefined` is an empty object, an array one with indices; in old
 * versions everything else has no keys, in new ones it is refused (undefined).
 */
export function objectOf(shape: Shape, checks: Checks): ObjectShape | undefined {
  const { from } = shape;
  switch (shape.is) {
    case 'object':
      return shape;
    case 'array':
      return { ...empty(from), fields: new Map(shape.elements.map(indexed(from))), open: shape.hasSpread };
    case 'undefined':
      return empty(from);
    case 'function':
      return checks.functionIsObject ? empty(from) : undefined;
    default:
      return checks.notAnObject === 'primitive' ? empty(from) : undefined;
  }
}

const empty = (from: Scoped): ObjectShape => ({
  is: 'object',
  brand: 'plain',
  fields: new Map(),
  open: false,
  from,
});

const indexed =
  (from: Scoped) =>
  (element: Expression, index: number): [string, Field] => {
    const value: Scoped = { ...from, expression: element };
    const key = String(index);
    return [key, { key, keyPlace: placeOf(value), value, always: true, final: true, site: undefined }];
  };
