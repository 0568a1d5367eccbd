import type { Expression } from './expression.ts';

/** `undefined`, `null`, `''` */
export const isNothing = (value: Expression): boolean =>
  /^(?:undefined|null)$/.test(value.kind) || (value.kind === 'string' && value.value === '');
