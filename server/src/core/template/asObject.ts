import type { Scoped } from '../project/project.ts';
import type { Expression } from '../syntax/expression.ts';
import { placeOf } from './place.ts';
import type { Field, ObjectShape, Shape } from './shape.ts';

/** How the SDK sees a value whose keys it checks: `undefined` is an empty object, an array one with indices. */
export function objectOf(shape: Shape): ObjectShape | undefined {
  if (shape.is === 'object') return shape;
  const { from } = shape;
  if (shape.is === 'undefined') return { is: 'object', fields: new Map(), open: false, from };
  if (shape.is !== 'array') return undefined;
  const field = (element: Expression, index: number): [string, Field] => {
    const value: Scoped = { ...from, expression: element };
    const key = String(index);
    return [key, { key, keyPlace: placeOf(value), value, always: true, final: true, site: undefined }];
  };
  return { is: 'object', fields: new Map(shape.elements.map(field)), open: shape.hasSpread, from };
}
