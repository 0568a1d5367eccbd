import type { Expression } from './expression.ts';

/** The expressions that stand in an expression, in the order of the text. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'concatenation':
      return expression.parts;
    case 'object':
      return [...expression.properties.map(({ value }) => value), ...expression.spreads];
    case 'array':
      return expression.elements;
    case 'member':
      return [expression.object];
    case 'conditional':
      return [expression.whenTrue, expression.whenFalse];
    case 'logical':
      return [expression.left, expression.right];
    case 'call':
      return [expression.callee, ...expression.arguments];
    default:
      return [];
  }
}
