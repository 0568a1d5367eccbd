/** What surrounds a use, as far as its own file shows. */
export interface UseContext {
  /** How often the code runs: once per page, on every mount or dependency change, on every event, on every render. */
  readonly runs: 'once' | 'effect' | 'handler' | 'render' | 'unknown';
  /** `existence`: only a look whether the SDK is there, which keeps no second run out. */
  readonly guard: 'none' | 'existence' | 'condition';
  /**
   * In an event handler: what asynchronous step comes before, after which browsers block pop-ups. `callback`: a function
   * that the file does not show calls back, perhaps at once, perhaps later.
   */
  readonly gestureLost: 'await' | 'then' | 'timer' | 'load' | 'callback' | undefined;
  /** Where its file does not show whether it runs on a click, because that is for those who call a function: that one. */
  readonly calledIn?: CalledIn;
  /** Something else, which is not looked into, calls it back where `runs` says: perhaps less often. */
  readonly isCalledBack?: true;
  /** Runs for each item of a list, with no condition that chooses among them. */
  readonly inLoop?: true;
  /** The result is awaited, or `.then(…)` is called on it. */
  readonly result: 'awaited' | 'chained' | undefined;
  /** Runs just where it stands, when the script runs: no function and no branch around it, nor a server's. */
  readonly straight: boolean;
  /** What is asked first is only a look whether it is initialised, which the SDK need not be there for. */
  readonly isCalledWithoutSdk?: true;
  /** At the first level of an effect: the component that always has it. Index into `ScriptFacts.functions`. */
  readonly atMountOf?: number;
  /** In an effect that runs once, where it is passed by unless the SDK is there: the component, likewise. */
  readonly passedByAtMountOf?: number;
  /** Of the script's own code, where it is passed by unless the SDK is there. */
  readonly passedByInScript?: true;
  /** It runs only where `Kakao.isInitialized()` says so. */
  readonly needsInit?: true;
  /** Of `Kakao.init`: it runs only where the key that it is given is there, or only not where that is an empty text. */
  readonly needsKey?: 'any' | 'text';
  /** The value goes somewhere: into a call, a property, a computed member. What happens to it there is not seen. */
  readonly handedOn: boolean;
  /** The object as it is written in front of the path, where it is a plain name or member: `window.Kakao`. */
  readonly owner: string | undefined;
  /** A statement of its own in a block: another one, or a condition, can be put in front of it. */
  readonly isStatement: boolean;
}

export interface CalledIn {
  /** Index into `ScriptFacts.functions`. */
  readonly function: number;
  /** What asynchronous step there is between the function's beginning and the call. */
  readonly gestureLost: UseContext['gestureLost'];
}

/** Not by a statement that may be passed by, but in a function that is called later for sure. */
export const isCalledLater = (lost: UseContext['gestureLost']): boolean =>
  lost === 'then' || lost === 'timer' || lost === 'load';
