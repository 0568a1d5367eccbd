/** Who calls whom: the functions of a script, and the calls of them that lead to the SDK. */
import type { Range } from '../text/text.ts';
import type { Expression } from './expression.ts';
import type { UseContext } from './useContext.ts';

export interface FunctionFacts {
  readonly range: Range;
  /** The only way to it, of functions that their own script keeps under a name with “kakao”, or does not speak of. */
  readonly name?: string;
  /** Its script says its name where it declares it, and nowhere else: unless others see the name, nobody calls it. */
  readonly isUnused?: true;
  /** It returns no value, or a promise. */
  readonly returnsNothing?: true;
  /** The one value that it returns, always or, of a function or an object, where it returns any. */
  readonly returns?: Expression;
}

export interface CallContext
  extends Pick<UseContext, 'runs' | 'guard' | 'gestureLost' | 'calledIn' | 'inLoop'> {
  /** Where something is asked: none of it is whether something has loaded, so nothing has been waited for before. */
  readonly asksOtherThings?: true;
  /** Of those: each way to the call passes an `await`. */
  readonly awaitsAlways?: true;
  /** Of a component or a hook: the component, or hook, that always shows or calls it. Index into `ScriptFacts.functions`. */
  readonly renderedBy?: number;
  /** Of a component: it stands in next/head. */
  readonly inNextHead?: true;
  /** Of a component: the script of the app shows it at once. */
  readonly isRoot?: true;
}

/** A call of a function that shares or initialises, or may do so; a component in JSX is called with its attributes. */
export interface CallSite {
  readonly range: Range;
  readonly callee: Expression;
  readonly arguments: readonly Expression[];
  /** Nothing can be said about the arguments. */
  readonly hasSpread: boolean;
  readonly context: CallContext;
  /** Its result is taken for what handles clicks: `onClick={share()}`. */
  readonly isTakenAsHandler?: true;
  /** In a handler of clicks: CSS selectors of the elements. */
  readonly clicked?: readonly string[];
  /** The functions whose calls reach it, the innermost first. */
  readonly within: readonly number[];
  /** The component of which each instance reaches it, with its props. */
  readonly component?: number;
  /** What has to be there for it to be reached, of all that may be passed to what is around it. */
  readonly askedFor?: readonly AskedFor[];
}

/** `if (message)`, `if (typeof message === 'object')` */
export interface AskedFor {
  readonly value: Expression;
  readonly isObject?: true;
}
