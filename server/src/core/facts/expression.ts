/**
 * JavaScript expressions, reduced to what share code is made of. Readers of every script-like format produce these;
 * nothing outside `syntax/` and the JavaScript collector sees a parser's own tree. Plain data: survives structured clone.
 */
import type { EnvironmentSource } from '../catalog/environment.ts';
import type { Range } from '../text/text.ts';

interface Node {
  readonly range: Range;
}

export interface StringLiteral extends Node {
  readonly kind: 'string';
  readonly value: string;
}
export interface NumberLiteral extends Node {
  readonly kind: 'number';
  /** NaN and Infinity are values like others. */
  readonly value: number;
}
export interface BooleanLiteral extends Node {
  readonly kind: 'boolean';
  readonly value: boolean;
}
export interface NullLiteral extends Node {
  readonly kind: 'null';
}
/** `undefined`, `void 0`. */
export interface UndefinedLiteral extends Node {
  readonly kind: 'undefined';
}
/** A template literal with substitutions, or `a + b`. Its literal pieces are string nodes with their own ranges. */
export interface Concatenation extends Node {
  readonly kind: 'concatenation';
  readonly operator: 'template' | '+';
  readonly parts: readonly Expression[];
}
export interface Property extends Node {
  /** Undefined where the key is computed and not a literal. */
  readonly key: string | undefined;
  readonly keyRange: Range;
  readonly value: Expression;
  /** `{ title }` */
  readonly shorthand: boolean;
}
export interface ObjectLiteral extends Node {
  readonly kind: 'object';
  readonly properties: readonly Property[];
  /** What `...x` spreads in; unknown keys may come from there. */
  readonly spreads: readonly Expression[];
}
export interface ArrayLiteral extends Node {
  readonly kind: 'array';
  readonly elements: readonly Expression[];
  /** A spread element makes the length unknown; `elements` then lacks it. */
  readonly hasSpread: boolean;
}
/** Function, arrow function, class or method: a value of a known, never acceptable type. */
export interface FunctionExpression extends Node {
  readonly kind: 'function';
  /** An async function or a generator. */
  readonly isAsync?: true;
  /** Index into `ScriptFacts.functions`; classes have none. */
  readonly index?: number;
  /** Of a class: its methods, static ones and others. */
  readonly methods?: readonly Property[];
  /** Of a class: Angular makes the instances. */
  readonly isInjectable?: true;
}
/** `/x/`, `new URL(…)`, `10n`, a symbol …: certainly not a string, number, boolean, plain object or array. */
export interface OtherObject extends Node {
  readonly kind: 'otherObject';
  readonly description: string;
}
export interface Reference extends Node {
  readonly kind: 'reference';
  readonly name: string;
  /** Index into `ScriptFacts.declarations`; undefined for globals and what scope analysis cannot see. */
  readonly declaration: number | undefined;
  /** A condition around or before it has asked about the name: it need not be undefined or null here. */
  readonly isTested?: true;
}
export interface Member extends Node {
  readonly kind: 'member';
  readonly object: Expression;
  /** Undefined for `a[expression]`. */
  readonly property: string | undefined;
  readonly propertyRange: Range;
}
/** A read of a build-time environment variable. */
export interface EnvironmentRead extends Node {
  readonly kind: 'environment';
  readonly source: EnvironmentSource;
  readonly name: string;
  readonly nameRange: Range;
  /**
   * Only `static` (`process.env.X`, `import.meta.env.X`) is replaced by every bundler. What is `rendered` into the text of a
   * script may be read on a server, where every variable is.
   */
  readonly access: 'static' | 'bracket' | 'destructured' | 'rendered';
}
export const bothBranches = ['whenTrue', 'whenFalse'] as const;
type Branch = (typeof bothBranches)[number];
export interface Conditional extends Node {
  readonly kind: 'conditional';
  /** It asks where the code runs: one of the two may be for servers or a developer's machine. */
  readonly asksWhere?: true;
  /** The branch is made of what it asks about: `/^http/.test(url) ? url : base + url`. Not each value gets there. */
  readonly asksAbout?: readonly Branch[];
  /** It asks whether a text begins with another: `url.startsWith('http') ? url : base + url`. */
  readonly begins?: { readonly text: Expression; readonly with: string };
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}
/** `a ?? b`, `a || b`, `a && b`. */
export interface Logical extends Node {
  readonly kind: 'logical';
  readonly operator: '??' | '||' | '&&';
  readonly left: Expression;
  readonly right: Expression;
}
export interface Call extends Node {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly arguments: readonly Expression[];
  readonly isNew: boolean;
  /** An instance that a class is given; of whichever class, unless Angular makes those of the callee. */
  readonly isInjected?: true;
}
/** Filled in by a server or a template language: `<%= key %>`, `{{ key }}`, `<?php … ?>`. Never a mistake. */
export interface Placeholder extends Node {
  readonly kind: 'placeholder';
}
export interface Opaque extends Node {
  readonly kind: 'opaque';
}

export type Expression =
  | StringLiteral
  | NumberLiteral
  | BooleanLiteral
  | NullLiteral
  | UndefinedLiteral
  | Concatenation
  | ObjectLiteral
  | ArrayLiteral
  | FunctionExpression
  | OtherObject
  | Reference
  | Member
  | EnvironmentRead
  | Conditional
  | Logical
  | Call
  | Placeholder
  | Opaque;

/** Which part of which argument a parameter's name stands for. */
export interface PassedValue {
  /** Index into `ScriptFacts.functions`. */
  readonly function: number;
  readonly position: number;
  /** The keys that lead to it: `['url']` of `({ url }) => …`. */
  readonly path: readonly string[];
  /** What callers may write for the last of them. */
  readonly otherKeys?: readonly string[];
  /** What it is where nothing is passed. */
  readonly default?: Expression;
  /** Of a component: what is left out may have a default that is written elsewhere. */
  readonly isProp?: true;
}

/** What a name stands for, as far as its own file tells. */
export type Declaration =
  | {
      readonly kind: 'constant';
      readonly name: string;
      readonly nameRange: Range;
      readonly initializer: Expression;
    }
  | {
      readonly kind: 'import';
      readonly name: string;
      readonly nameRange: Range;
      readonly module: string;
      /** `default`, `*`, or the exported name. */
      readonly imported: string;
    }
  | {
      readonly kind: 'parameter';
      readonly name: string;
      readonly nameRange: Range;
      /** `title?: string`, `title: string | undefined`: may be undefined at run time. */
      readonly maybeUndefined: boolean;
      /** What a caller must pass for the name to get a value; undefined where more happens to it. */
      readonly passed?: PassedValue;
      /** It is used only where something is passed. */
      readonly isTested?: true;
      /** Where it is given to what may fill its object, or insist on what is in there. */
      readonly changedAt?: readonly Range[];
      /** What stands before such a place has run before it. */
      readonly changedInOrder?: true;
    }
  /** Reassigned, a loop variable, a function, a class …: no value can be claimed. */
  | {
      readonly kind: 'variable';
      readonly name: string;
      readonly nameRange: Range;
      /** Of an object that only one call gets, which may change it: where that names it, it is as it was made. */
      readonly given?: { readonly at: Range; readonly value: Expression };
    };
