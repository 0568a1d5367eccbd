/** What operators and well-known calls make of shapes. */
import type { Scoped } from '../project/project.ts';
import type { Expression } from '../syntax/expression.ts';
import type { Shape } from './shape.ts';

const NUMBER_MAKERS = new Set(['Number', 'parseInt', 'parseFloat']);
const STRING_METHODS = new Set(['toString', 'toFixed', 'toLocaleString']);

/** What of the left side of `left operator right` can be the result, and whether the right side can be. */
export function outcome(
  operator: '??' | '||' | '&&',
  left: Shape,
): { result?: Shape; reachesRight: boolean } {
  const { from } = left;
  const text: Shape = { is: 'string', value: undefined, from };
  if (operator === '??') {
    if (left.is === 'null' || left.is === 'undefined') return { reachesRight: true };
    if (left.is === 'environment') return { result: text, reachesRight: true };
    return { result: left, reachesRight: left.is === 'unknown' || left.is === 'falsy' };
  }
  const falsy = isFalsy(left);
  if (operator === '&&') {
    if (falsy === 'no') return { reachesRight: true };
    return falsy === 'yes'
      ? { result: left, reachesRight: false }
      : { result: { is: 'falsy', from }, reachesRight: true };
  }
  if (falsy === 'yes') return { reachesRight: true };
  return { result: left.is === 'environment' ? text : left, reachesRight: falsy === 'unknown' };
}

function isFalsy(shape: Shape): 'yes' | 'no' | 'unknown' {
  switch (shape.is) {
    case 'null':
    case 'undefined':
    case 'falsy':
      return 'yes';
    case 'string':
    case 'number':
    case 'boolean':
      if (shape.value === undefined) return 'unknown';
      return shape.value ? 'no' : 'yes';
    case 'object':
    case 'array':
    case 'function':
      return 'no';
    default:
      return 'unknown';
  }
}

export function callResult(call: Expression & { kind: 'call' }, from: Scoped): Shape {
  const { callee } = call;
  if (call.isNew) {
    const boxed =
      callee.kind !== 'reference' || ['String', 'Number', 'Boolean', 'Function'].includes(callee.name);
    return boxed ? { is: 'unknown', from } : { is: 'object', fields: new Map(), open: true, from };
  }
  if (callee.kind === 'reference' && callee.declaration === undefined) {
    if (NUMBER_MAKERS.has(callee.name)) return { is: 'number', value: undefined, from };
    if (callee.name === 'String') return { is: 'string', value: undefined, from };
    if (callee.name === 'Boolean') return { is: 'boolean', value: undefined, from };
  }
  if (callee.kind === 'member' && STRING_METHODS.has(callee.property ?? '')) {
    return { is: 'string', value: undefined, from };
  }
  return { is: 'unknown', from };
}
