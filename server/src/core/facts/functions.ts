/** Who calls whom: the functions of a script, and the calls of them that lead to the SDK. */
import type { Range } from '../text/text.ts';
import type { Expression } from './expression.ts';
import type { UseContext } from './useContext.ts';

export interface FunctionFacts {
  readonly range: Range;
  /** The one value that it always returns. */
  readonly returns?: Expression;
}

/** A call of a function that shares or initialises, or may do so; a component in JSX is called with its attributes. */
export interface CallSite {
  readonly range: Range;
  readonly callee: Expression;
  readonly arguments: readonly Expression[];
  /** Nothing can be said about the arguments. */
  readonly hasSpread: boolean;
  readonly context: Pick<UseContext, 'runs' | 'guard' | 'gestureLost' | 'calledIn' | 'inLoop'>;
  /** The functions whose calls reach it, the innermost first. */
  readonly within: readonly number[];
  /** The component of which each instance reaches it, with its props. */
  readonly component?: number;
}
