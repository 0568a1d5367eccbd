/** A value as a reader of the code would name it, short enough for a message. */
import type { Expression } from '../facts/expression.ts';
import { excerpt } from '../text/rendering.ts';
import type { Shape } from './shape.ts';

const MOST_CHARACTERS = 24;

export function given(shape: Shape): string {
  switch (shape.is) {
    case 'string':
      return shape.value === undefined ? nameOf(shape.from.expression, 'string') : `'${cut(shape.value)}'`;
    case 'number':
    case 'boolean':
      return shape.value === undefined ? nameOf(shape.from.expression, shape.is) : String(shape.value);
    case 'function':
      return 'function';
    case 'array':
      return shape.elements.length === 0 && !shape.hasSpread ? '[]' : '[…]';
    case 'object':
      return shape.from.expression.kind === 'object' && shape.fields.size === 0 && !shape.open
        ? '{}'
        : nameOf(shape.from.expression, '{…}');
    case 'environment':
      return nameOf(shape.from.expression, 'env');
    default:
      return shape.is;
  }
}

function nameOf(expression: Expression, otherwise: string): string {
  switch (expression.kind) {
    case 'environment':
      return expression.access === 'destructured'
        ? expression.name
        : `${expression.source}.${expression.name}`;
    case 'otherObject':
      return expression.description === 'RegExp' ? 'RegExp' : `new ${expression.description}(…)`;
    case 'reference':
      return cut(expression.name);
    case 'member':
      return cut(expression.property ?? otherwise);
    case 'call': {
      const { callee, isNew } = expression;
      const name = callee.kind === 'member' ? callee.property : nameOf(callee, '');
      return name ? `${isNew ? 'new ' : ''}${cut(name)}(…)` : otherwise;
    }
    case 'concatenation':
      return expression.operator === 'template' ? '`…`' : otherwise;
    default:
      return otherwise;
  }
}

const cut = (text: string): string => excerpt(text.replace(/\s+/g, ' '), MOST_CHARACTERS);
