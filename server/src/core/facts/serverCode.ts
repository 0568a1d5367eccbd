/** What a script says about code that a server would run, too: while it loads the script, or renders a page. */
import type { Range } from '../text/text.ts';

/** Where code stands: `''` at the top of the script, else names of the function whose body it is; `default` as exported. */
export type CodeHome = readonly string[];

/** A read of the SDK by a name that only browsers have, which nothing around it keeps a server from reaching. */
export interface BrowserRead {
  /** Of the name. */
  readonly range: Range;
  readonly name: 'window' | 'Kakao';
  readonly home: CodeHome;
}

/** A call of a hook, which by the rules of hooks is made on every render. */
export interface HookCall {
  readonly name: string;
  readonly range: Range;
  readonly home: CodeHome;
}
