import type { Scoped } from '../project/project.ts';
import type { Place } from '../text/text.ts';

/** Where an expression is written. */
export const placeOf = ({ file, expression }: Scoped): Place => ({ file, range: expression.range });
