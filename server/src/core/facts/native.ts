/** Code of native apps (Kotlin, Java, Groovy, Swift, Dart), reduced to what share code is made of. Plain data. */
import type { NativeLanguage } from '../catalog/native/languages.ts';
import type { FileId, Range } from '../text/text.ts';

interface Node {
  readonly range: Range;
}

export interface NativeString extends Node {
  readonly kind: 'string';
  /** What it says up to the first value that is put in. */
  readonly value: string;
  /** Nothing is put in. */
  readonly isWhole: boolean;
  /** Of those that are not whole: texts and names in their order; undefined for what is no plain name. */
  readonly parts?: readonly (string | NativeName | undefined)[];
}
export interface NativeNumber extends Node {
  readonly kind: 'number';
  /** As written. */
  readonly text: string;
}
/** `null`, `nil`, `true`, `false` */
export interface NativeWord extends Node {
  readonly kind: 'word';
  readonly word: string;
}
/** `template`, `BuildConfig.KAKAO_KEY` */
export interface NativeName extends Node {
  readonly kind: 'name';
  readonly path: readonly string[];
  /** `properties["KAKAO_KEY"]`: the name of a value that another file of the build has. */
  readonly isSetting?: true;
}
export interface NativeList extends Node {
  readonly kind: 'list';
  /** Conditions, loops or spreads in it: how many elements there are is not known. */
  readonly isOpen?: true;
  readonly elements: readonly NativeValue[];
}
export interface NativeMap extends Node {
  readonly kind: 'map';
  /** Nothing can be added: it is a text. */
  readonly isFixed?: true;
  readonly entries: readonly NativeEntry[];
}
export interface NativeEntry {
  readonly key: NativeValue;
  readonly value: NativeValue;
}
/** `a ?: b`, `a ? b : c`: one of these. */
export interface NativeEither extends Node {
  readonly kind: 'either';
  /** `a ?: b`, `a ?? b`: the second only where the first is not there. */
  readonly isDefault?: true;
  readonly values: readonly NativeValue[];
}
export interface NativeUnknown extends Node {
  readonly kind: 'unknown';
}

/** A call, or the making of an object: `ShareClient.instance.shareDefault(…)`, `Link(…)`. */
export interface NativeCall extends Node {
  readonly kind: 'call';
  /** Names from the first to that of what is called; calls on the way count as their names. Of Kakao's SDKs, as they have them. */
  readonly path: readonly string[];
  /** What the file writes in front of it to say whose the name is: `kakao.` */
  readonly prefix?: string;
  /** Whether `path` begins where the expression does; else something that is no name stands before it. */
  readonly isWhole: boolean;
  /** False while it is being typed: its arguments may be what comes behind it. */
  readonly isClosed: boolean;
  /** From the first name of `path` to the last. */
  readonly nameRange: Range;
  readonly arguments: readonly NativeArgument[];
  /** The type that it gives an object of: `find<ShareController>()`. */
  readonly asksFor?: string;
  /** The type that what it is called on gives an object of: `read<ShareController>().share()`. */
  readonly receiver?: string;
  /** Calls in a row, or a block, of SDK 1 that make one object: `LinkObject.newBuilder().setWebUrl("…").build()`. */
  readonly isBuilt?: true;
  /** `await call()` */
  readonly isAwaited?: true;
  /** `!available()` */
  readonly isNegated?: true;
  /** `URL(string: text)!`: without a value, the app crashes. */
  readonly isForced?: true;
  /** Asks for KakaoTalk, and where it is not there, nothing happens; with names: only if a function of one of them shares. */
  readonly isInVain?: true | readonly string[];
  /** A condition without braces decides whether it runs: `if (!opened) open()`, `ready && open()`. */
  readonly isConditional?: true;
  /** The innermost braces around it: an index into `NativeCode.blocks`; -1 outside of all. */
  readonly block: number;
  /** What becomes of what it gives back, where the statement shows it. */
  readonly result: NativeResult;
}

export type NativeResult =
  /** The call, after `await` or `try`, is a whole statement. */
  | { readonly kind: 'dropped' }
  /** A name or a callback gets it, and does nothing with it but log it or compare it to `null`. */
  | { readonly kind: 'logged' }
  /** It is what a name gets. */
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'used' };

export interface NativeArgument {
  readonly label: string | undefined;
  readonly labelRange: Range | undefined;
  readonly value: NativeValue;
  /** `*values`, `...values` */
  readonly isSpread?: true;
}

export type NativeValue =
  | NativeString
  | NativeNumber
  | NativeWord
  | NativeName
  | NativeList
  | NativeMap
  | NativeCall
  | NativeEither
  | NativeUnknown;

export interface NativeBlock {
  /** `preview`: only the development tools run it. */
  readonly kind: 'function' | 'type' | 'lambda' | 'try' | 'catch' | 'branch' | 'loop' | 'preview' | 'other';
  /** Of functions and types. */
  readonly name: string | undefined;
  /** Of types: made out of one of Android's that start an app, which the manifest has to name. */
  readonly isApplication?: true;
  /** From brace to brace, both included. */
  readonly range: Range;
  /** Where the word begins that says what it is: `try`, `catch`, `if`; else its brace. */
  readonly keyword: number;
  /** Of a function that runs where its name stands: Dart's `Type get name {`. */
  readonly isGetter?: true;
  /** Of a lambda that is handed to what runs it by itself. */
  readonly runsAtOnce?: true;
  /** Of such a lambda: the name or the path that has to be there for it, `context` of `context?.let`; any other text where more decides. */
  readonly ifThere?: string;
  /** The braces around it; -1 outside of all. */
  readonly parent: number;
  /** An `else` follows. */
  readonly hasElse?: true;
  /** Offsets of statements directly in it that leave it: `return`, `throw`, `break`, `continue`. */
  readonly exits: readonly number[];
}

/** `val KEY = "…"`, `template = FeedTemplate(…)` */
export interface NativeAssignment {
  readonly name: string;
  readonly nameRange: Range;
  readonly value: NativeValue;
  readonly block: number;
  /** `val`, `let`, `const`, `final`: it never gets another value. */
  readonly isConstant: boolean;
  /** The name begins here: `val name = value`, `String name = value`. */
  readonly isDeclared: boolean;
  /** Other files do not see it. */
  readonly isPrivate?: true;
  /** `fun name() = value`, `name() => value` */
  readonly isFunction?: true;
  /** `Type get name => value`: a function that runs where its name stands. */
  readonly isGetter?: true;
  /** `name += value` */
  readonly isAddition?: true;
  /** `this.name = value`: a nearer name is another one. */
  readonly isMember?: true;
}

/** What the only `return` of a function gives back, or the only value in its braces. */
export interface NativeReturned {
  /** An index into `NativeCode.blocks`. */
  readonly block: number;
  readonly value: NativeValue;
}

/** What an argument without a name is called that all before it are like. */
export const placeKey = (index: number): string => `#${index}`;

/** Of one function or type: words among which the names of all its parameters are, and where they hold. */
export interface NativeParameters {
  readonly words: readonly string[];
  /** Each with the names that an argument for it may have, `placeKey` among them. */
  readonly passed: readonly { readonly name: string; readonly keys: readonly string[] }[];
  /** Of a function that is called by its name. */
  readonly name?: string;
  /** The innermost braces around it: an index into `NativeCode.blocks`; -1 outside of all. */
  readonly block: number;
  /** A function of the name in another file is not this one. */
  readonly isPrivate?: true;
  /** Where the parameters end. */
  readonly end: number;
  /** Something in its body has the name of these: what is passed is not to be told from it. */
  readonly shadowed?: readonly string[];
  /** What those have that a caller leaves out: `url: String = "…"`. */
  readonly defaults: readonly { readonly name: string; readonly value: NativeValue }[];
  readonly range: Range;
}

/** A place where code asks something about a name, or changes what it stands for. */
export interface NativeAsked {
  readonly name: string;
  readonly at: number;
  /** Whether something is there (`url != null`, `if let url`), whether nothing is (`url.isEmpty`), or anything else. */
  readonly is: 'there' | 'missing' | 'value';
  /** In the head of an `if` or the like: the answer decides what runs in braces. */
  readonly isOfBranch?: true;
}

export interface NativeImport extends Node {
  /** `com.kakao.sdk.share.ShareClient`, `KakaoSDKShare`, `package:kakao_flutter_sdk_share/…` */
  readonly module: string;
  /** `as KakaoLink`: what the file calls it. */
  readonly alias?: string;
}

export interface NativeCode {
  /** All of its brackets are closed; half-typed files may go on. */
  readonly isWhole: boolean;
  readonly language: NativeLanguage;
  readonly imports: readonly NativeImport[];
  readonly blocks: readonly NativeBlock[];
  readonly assignments: readonly NativeAssignment[];
  readonly parameters: readonly NativeParameters[];
  readonly returned: readonly NativeReturned[];
  /** In the order of the text. */
  readonly asked: readonly NativeAsked[];
  /** Words that are declared without a value that is told: parameters of lambdas, loop variables, members. */
  readonly declared: readonly string[];
  /**
   * By names: the only type that the file says of each, as far as names of types tell that they share, and where the name
   * stands first.
   */
  readonly types: Readonly<Record<string, { readonly type: string; readonly start: number }>>;
  /** In the order of the text: a call comes behind those that stand in its arguments. */
  readonly calls: readonly NativeCall[];
}

export interface CodeOfFile extends NativeCode {
  readonly file: FileId;
  /** A word of the file may be of another way to share, or hand a failure to whoever called. */
  readonly mayHaveOtherWays: boolean;
  /** What fails in it may be for its callers to see to. */
  readonly handsOn: boolean;
}
