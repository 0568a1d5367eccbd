/** What names of native code stand for: what the file gives them, once, where they are seen. */
import { sharingNames, standInValue } from '../../catalog/native/calls.ts';
import { emptyLists, emptyMaps, fixedMakers, nativeObjects } from '../../catalog/native/templates.ts';
import type { Declaration, Expression, PassedValue, Property } from '../../facts/expression.ts';
import type { ScriptFacts } from '../../facts/facts.ts';
import type {
  NativeBlock as Block,
  NativeAssignment,
  NativeCall,
  NativeCode,
  NativeParameters,
  NativeValue,
} from '../../facts/native.ts';
import { typeHolding } from '../../facts/nativeCalls.ts';
import { addTo } from '../../text/multimap.ts';
import { Nested } from '../../text/nested.ts';
import { encloses } from '../../text/text.ts';
import { type Fill, filled, fillsIn } from './fills.ts';
import { isMessage, type Maker, makersOf } from './messageMakers.ts';
import {
  choiceOf,
  expressionOf,
  MOST_VALUES,
  makerName,
  memberName,
  type Names,
  type NamesAt,
  propertyNamed,
} from './nativeExpression.ts';
import { NativeFunctions, typeAround } from './nativeFunctions.ts';

/** Names of a file: generated code may have any number. */
const MOST_NAMES = 1000;

interface Entry {
  readonly name: string;
  /** Other files see it. */
  readonly isGlobal: boolean;
  readonly isFunction: boolean;
  readonly value: () => Expression | undefined;
  /** Of a parameter, whose value is that of what is left out. */
  readonly parameter?: { readonly of: NativeParameters; readonly keys: readonly string[] };
  /** Of what gives back its value: the function, where it has parameters. */
  readonly function?: NativeParameters | undefined;
}

export class NativeNames implements Names {
  private readonly byName = new Map<string, NativeAssignment[]>();
  /** Of `this.name = value`, likewise. */
  private readonly ofMembers = new Map<string, NativeAssignment[]>();
  private readonly declared: ReadonlySet<string>;
  /** What the file calls what it imports, if not by its own name. */
  readonly aliases: ReadonlySet<string>;
  private readonly parameters: ReadonlyMap<string, Nested<NativeParameters>>;
  /** Of parameters that something has asked for. */
  private readonly parameterIndexes = new Map<NativeParameters, Map<string, number | undefined>>();
  readonly functions: NativeFunctions;
  /** In the order of the declarations. */
  private readonly entries: Entry[] = [];
  private readonly indexes = new Map<NativeAssignment, number>();
  /** By the first of several values that a name gets in the same braces. */
  private readonly choices = new Map<NativeAssignment, number>();
  /** Of functions in braces that make a message, of types, and of functions by what others call them. */
  private readonly indexByName = new Map<string, number>();

  /** By the names of getters in braces that make a message: the types that have them. */
  private readonly getterTypes = new Map<string, Block | undefined>();

  /** The braces around functions that give back what is no message. */
  private readonly ownMakerBlocks = new Map<string, number>();

  /** By the names that calls have here: another file's function of the name is not what these are. */
  private readonly ownMakers: ReadonlySet<string>;

  /** By what gives the list or the map. */
  private readonly fills = new Map<NativeAssignment, NativeCall[]>();

  /** `all`: the calls of the file, whatever they are of. */
  constructor(
    private readonly code: NativeCode,
    all: readonly NativeCall[],
  ) {
    this.functions = new NativeFunctions(code);
    this.ownMakers = new Set(
      code.blocks.flatMap(({ kind, name }) => (kind === 'function' && name ? [makerName(name)] : [])),
    );
    this.declared = new Set(code.declared);
    this.aliases = new Set(code.imports.flatMap(({ alias }) => alias ?? []));
    const defaults = new Set(
      code.parameters.flatMap((one) => one.defaults.map(({ value }) => value.range.start)),
    );
    const assignments = code.assignments.filter(({ value }) => !defaults.has(value.range.start));
    for (const one of assignments) addTo(one.isMember ? this.ofMembers : this.byName, one.name, one);
    const parameters = new Map<string, NativeParameters[]>();
    for (const one of code.parameters) for (const word of one.words) addTo(parameters, word, one);
    this.parameters = new Map([...parameters].map(([word, all]) => [word, new Nested(all)]));
    // Calls of files that do not share make nothing that is sent.
    for (const fill of fillsIn(code.calls.length > 0 ? all : [])) {
      const one = this.filledBy(fill);
      if (one) addTo(this.fills, one, fill.call);
    }
    for (const one of assignments) {
      const isAlone = this.byName.get(one.name)?.length === 1;
      const isGlobal = one.block === -1 && one.isConstant && isAlone && !one.isPrivate;
      const value = (): Expression =>
        standInValue.test(one.name) ? opaque(one.value) : this.expressionGiven(one);
      const isFunction = one.isFunction === true && !one.isGetter;
      const own = isFunction ? this.functions.around(one.value.range, one.name) : undefined;
      this.indexes.set(one, this.add({ name: one.name, isGlobal, isFunction, value, function: own }));
    }
    for (const [name, maker] of makersOf(code)) this.addMaker(name, maker);
    for (const [name, constants] of this.typesIn(assignments)) {
      const isGlobal = !this.byName.has(name);
      const value = () => this.typeOf(constants);
      this.addNamed({ name, isGlobal, isFunction: false, value });
    }
  }

  /** What an assignment gives its name, with what code puts into that before a message is made. */
  private expressionGiven(one: NativeAssignment): Expression {
    const { block, nameRange, value } = one;
    const all = this.fills.get(one) ?? [];
    const isBehind = ({ range }: NativeCall) => nameRange.end < range.start;
    const made =
      all.length > 0 ? this.code.calls.find((call) => isMessage(call) && isBehind(call)) : undefined;
    // What is put in when a message has been made of it need not be for that.
    const fills = all.filter((fill) => fill.block !== block || !made || fill.range.start < made.range.start);
    return filled(one, whole(one, expressionOf(value, this)), fills, this);
  }

  /** What gives the only list or map that the name may stand for; undefined where only developers have that filled, too. */
  private filledBy({ name, call: { range, block } }: Fill): NativeAssignment | undefined {
    const assigned = this.byName.get(name) ?? [];
    const [only, another] = assigned.length > MOST_VALUES ? [] : this.seenAt(range.start, assigned);
    if (!only || another) return undefined;
    const isOther =
      !this.scopeOf(only) && typeHolding(only.block, this.code) !== typeHolding(block, this.code);
    return isOther || this.functions.isOfDevelopers(range) ? undefined : only;
  }

  private addMaker(name: string, { made, block, isGetter, isArrow, isOwn }: Maker): void {
    if (made.some(({ range }) => this.functions.isOfDevelopers(range))) return;
    const value = () => choiceOf(made.map((one) => expressionOf(one, this)));
    if (isGetter) {
      this.getterTypes.set(name, this.code.blocks[block]);
      this.addNamed({ name, isGlobal: false, isFunction: false, value });
      return;
    }
    const own = this.functions.around(made[0]!.range, name);
    if (isOwn) {
      this.ownMakerBlocks.set(name, block);
      this.addNamed({ name, isGlobal: false, isFunction: true, value, function: own });
      return;
    }
    const add = (called: string) =>
      this.addNamed({ name: called, isGlobal: true, isFunction: true, value, function: own });
    const type = typeAround(block, this.code);
    if (type !== undefined && type !== 'none') add(makerName(name, type));
    // What `name => …` is has been noted.
    if (isArrow && block >= 0) return;
    const index = add(makerName(name));
    if (!isArrow) this.indexByName.set(name, index);
  }

  private add(entry: Entry): number {
    return this.entries.push(entry) - 1;
  }

  /** Likewise, to be found by its name. */
  private addNamed(entry: Entry): number {
    const index = this.add(entry);
    this.indexByName.set(entry.name, index);
    return index;
  }

  readonly at: NamesAt = (name, offset) => {
    const member = memberName.exec(name)?.[1];
    if (member !== undefined) return this.memberAt(member, offset);
    const found = this.given(name, offset);
    if (found !== 'hidden') return found;
    const inner = this.parameters.get(name)?.around(offset);
    return (inner && this.parameterIn(inner, name)) ?? 'hidden';
  };

  /** Of `this.name`: what the type around gives it, once, or a message. */
  private memberAt(name: string, offset: number): number | 'hidden' {
    const assigned = this.byName.get(name) ?? [];
    const [only, another] = assigned;
    const type = only && this.code.blocks[only.block];
    if (only?.isConstant && !another && !this.ofMembers.has(name))
      return type?.kind === 'type' && holdsAt(type, offset) ? this.indexes.get(only)! : 'hidden';
    return this.messageOfMember(name, offset, assigned) ?? this.getterAt(name, offset) ?? 'hidden';
  }

  /** What a function or a property of the name gives back. */
  private getterAt(name: string, offset: number): number | undefined {
    const other = this.indexByName.get(name);
    const own = this.ownMakerBlocks.get(name);
    if (own !== undefined && !this.isSeen(own, offset)) return undefined;
    return other !== undefined && holdsAt(this.getterTypes.get(name), offset) ? other : undefined;
  }

  /** Whether the plain name of what stands directly in braces, and is not inherited, means that at a place. */
  private isSeen(block: number, offset: number): boolean {
    let holder = this.code.blocks[block];
    // A companion's, and all of a library's.
    while (holder?.kind === 'type' && (holder.name === undefined || this.code.language === 'dart'))
      holder = this.code.blocks[holder.parent];
    if (holdsAt(holder, offset)) return true;
    const { kind, name } = holder!;
    // Swift's extensions
    const around = this.functions.blocksAround({ start: offset, end: offset });
    return kind === 'type' && around.some((one) => one.kind === 'type' && one.name === name);
  }

  /** Undefined for a word that is no parameter's name, and for parameters that get another value. */
  private parameterIn(of: NativeParameters, name: string): number | undefined {
    const indexes = this.parameterIndexes.get(of) ?? new Map<string, number | undefined>();
    this.parameterIndexes.set(of, indexes);
    if (!indexes.has(name)) indexes.set(name, this.addParameter(of, name));
    return indexes.get(name);
  }

  private addParameter(of: NativeParameters, name: string): number | undefined {
    const keys = of.passed.find((one) => one.name === name)?.keys ?? [];
    const own = of.defaults.find((one) => one.name === name);
    const isGiven = (this.byName.get(name) ?? []).some(({ nameRange }) => encloses(of.range, nameRange));
    if (isGiven || of.shadowed?.includes(name) || (keys.length === 0 && !own)) return undefined;
    const value = () => own && expressionOf(own.value, this);
    return this.add({ name, isGlobal: false, isFunction: false, value, parameter: { of, keys } });
  }

  private given(name: string, offset: number): ReturnType<NamesAt> {
    const assigned = this.byName.get(name) ?? [];
    const seen = assigned.length > MOST_VALUES ? [] : this.seenAt(offset, assigned);
    const inner = seen.reduce<NativeAssignment | undefined>(
      (deepest, one) => (deepest && this.depthOf(deepest) >= this.depthOf(one) ? deepest : one),
      undefined,
    );
    if (inner && this.isHidden(name, offset, inner)) return 'hidden';
    if (inner?.isPrivate && !this.isSeen(inner.block, offset)) return 'hidden';
    // Another type of the file may be made of this one, and have its own.
    if (inner?.isGetter && assigned.length > 1) return 'hidden';
    const mayBeMember = inner ? !inner.isConstant && !this.scopeOf(inner) : !this.isHidden(name, offset);
    const member = mayBeMember ? this.messageOfMember(name, offset, assigned) : undefined;
    if (member !== undefined) return member;
    // Of what stands in no function, something nearer may have the name.
    if (this.declared.has(name) && (!inner || !this.scopeOf(inner))) return 'hidden';
    if (inner) return this.valueOf(inner, assigned) ?? 'hidden';
    const other = this.getterAt(name, offset);
    if (other !== undefined) return other;
    const isOwn = assigned.length > 0 || this.ownMakers.has(name) || this.isHidden(name, offset);
    return isOwn ? 'hidden' : undefined;
  }

  readonly valuesOf = (name: string): readonly NativeValue[] => {
    const all = this.byName.get(name) ?? [];
    return all.length > MOST_VALUES ? [] : all.map(({ value }) => value);
  };

  /** The type of all that the file gives a name, where `typeOf` tells it; undefined where anything else may have the name. */
  typeOfMade(name: string, typeOf: (value: NativeValue) => string | undefined): string | undefined {
    const values = this.parameters.has(name) ? [] : this.valuesOf(name);
    const [first, ...others] = values.map(typeOf);
    return others.every((one) => one === first) ? first : undefined;
  }

  /** The type that the file says of a name whose value does not tell it: an injected field, a parameter. */
  typeOfGiven(name: string, offset: number): string | undefined {
    const given = Object.hasOwn(this.code.types, name) ? this.code.types[name] : undefined;
    if (!given || this.byName.get(name)?.some(({ isDeclared }) => !isDeclared)) return undefined;
    // What is a parameter of a type, all of the type has.
    const holder = this.code.blocks.find(
      ({ kind, parent, keyword, range }) =>
        /^(?:type|function)$/.test(kind) &&
        parent === -1 &&
        keyword <= given.start &&
        given.start < range.end,
    );
    return holder && holdsAt(holder, offset) ? given.type : undefined;
  }

  /** Whether the file has something of the name in a function or a type, or imports what it calls so. */
  hasOther(name: string): boolean {
    return (
      this.declared.has(name) ||
      this.byName.has(name) ||
      this.functions.inner.has(name) ||
      this.aliases.has(name)
    );
  }

  /** The declaration of a function of the file; undefined for other names. */
  functionAt(name: string): number | undefined {
    if (!this.functions.byName.has(name)) return undefined;
    const own = this.functions.byName.get(name);
    const { range } = own ?? NOWHERE;
    const value = (): Expression =>
      own ? { kind: 'function', index: this.functions.indexOf(own), range } : { kind: 'opaque', range };
    const isGlobal = !own?.isPrivate;
    return this.indexByName.get(name) ?? this.addNamed({ name, isGlobal, isFunction: false, value });
  }

  facts(): Pick<ScriptFacts, 'declarations' | 'topLevel' | 'functions'> {
    const declarations: Declaration[] = [];
    const topLevel: Record<string, number> = {};
    for (const name of this.functions.byName.keys()) if (sharingNames.test(name)) this.functionAt(name);
    // What one of them is made of may be asked for by it.
    for (let index = 0; index < Math.min(this.entries.length, MOST_NAMES); index++) {
      const entry = this.entries[index]!;
      declarations.push(entry.parameter ? this.parameterOf(entry) : this.constantOf(entry));
      if (entry.isGlobal) topLevel[entry.name] = index;
    }
    return { declarations, topLevel, functions: this.functions.facts };
  }

  private parameterOf({ name, value, parameter }: Entry): Declaration {
    const { of, keys } = parameter!;
    const given = value();
    const nameRange = given?.range ?? of.range;
    const [key = name, ...otherKeys] = keys;
    const passed: PassedValue = {
      ...{ function: this.functions.indexOf(of), position: 0, path: [key], otherKeys },
      ...(given ? { default: given } : { isProp: true }),
    };
    const isTested = this.functions.isTested(name, of);
    return {
      kind: 'parameter',
      name,
      nameRange,
      maybeUndefined: false,
      passed,
      ...(isTested && { isTested }),
    };
  }

  private constantOf({ name, isFunction, value, function: own }: Entry): Declaration {
    const given = value()!;
    const { range } = given;
    const initializer: Expression = isFunction
      ? { kind: 'function', index: this.functions.returning(given, own), range }
      : given;
    return { kind: 'constant', name, nameRange: range, initializer };
  }

  private typesIn(
    assignments: readonly NativeAssignment[],
  ): ReadonlyMap<string, readonly NativeAssignment[]> {
    const types = new Map<string, NativeAssignment[]>();
    for (const one of assignments) {
      const owner = one.isConstant ? typeAround(one.block, this.code) : undefined;
      if (owner !== undefined && owner !== 'none') addTo(types, owner, one);
    }
    return types;
  }

  private typeOf(constants: readonly NativeAssignment[]): Expression {
    const range = constants[0]!.nameRange;
    const properties = constants.map((one): Property => {
      const { name, nameRange } = one;
      const value: Expression = {
        kind: 'reference',
        name,
        declaration: this.indexes.get(one),
        range: nameRange,
      };
      return propertyNamed(name, nameRange, value);
    });
    return { kind: 'object', properties, spreads: [], range };
  }

  /** The braces that a name holds in. Types are looked through: what they have, others see as well. */
  private scopeOf({ block, isGetter }: NativeAssignment): Block | undefined {
    let at = this.code.blocks[block];
    // Another type may inherit one of the name from elsewhere.
    if (isGetter) return at;
    while (at?.kind === 'type') at = this.code.blocks[at.parent];
    return at;
  }

  private seenAt(offset: number, assigned: readonly NativeAssignment[]): readonly NativeAssignment[] {
    const seen = assigned.filter((one) => holdsAt(this.scopeOf(one), offset));
    if (seen.length > 0 || assigned.length === 0) return seen;
    // Declared without a value, it gets one in branches.
    const around = this.functionAround(offset);
    const within = around ? assigned.filter(({ nameRange }) => holdsAt(around, nameRange.start)) : [];
    return within.some(({ isDeclared }) => isDeclared) ? [] : within;
  }

  private functionAround(offset: number): Block | undefined {
    const around = this.functions.blocksAround({ start: offset, end: offset });
    return around.findLast(({ kind }) => kind === 'function');
  }

  /** Where the braces begin that a name holds in: of two around a place, the inner one begins later. */
  private depthOf(one: NativeAssignment): number {
    return this.scopeOf(one)?.range.start ?? -1;
  }

  /** What the braces that it holds in give a name: one value, or one of several. A member that is no constant has any. */
  private valueOf(one: NativeAssignment, assigned: readonly NativeAssignment[]): number | undefined {
    const scope = this.scopeOf(one);
    if (!one.isConstant && scope === undefined) return undefined;
    const region = one.isDeclared ? scope : this.functionAround(one.nameRange.start);
    const all = assigned.filter(({ nameRange }) => holdsAt(region, nameRange.start));
    if (all.length === 1 && !one.isAddition) return this.indexes.get(one);
    if (scope === undefined || all.some(({ isAddition }) => isAddition)) return undefined;
    return this.choiceFrom(all);
  }

  private choiceFrom(all: readonly NativeAssignment[]): number {
    const first = all[0]!;
    if (!this.choices.has(first)) {
      const value = () =>
        choiceOf(
          all.map((one) =>
            this.functions.isOfDevelopers(one.value.range) ? opaque(one.value) : this.expressionGiven(one),
          ),
        );
      this.choices.set(first, this.add({ name: first.name, isGlobal: false, isFunction: false, value }));
    }
    return this.choices.get(first)!;
  }

  /**
   * A member that is no constant, where all that its type gives it are messages, parts of one, or what such are collected in:
   * each of them is sent unless another takes its place, as that of one that begins with a message may in any file.
   */
  private messageOfMember(
    name: string,
    offset: number,
    assigned: readonly NativeAssignment[],
  ): number | undefined {
    const others = this.ofMembers.get(name) ?? [];
    if (assigned.length + others.length > MOST_VALUES) return undefined;
    const given = [...assigned, ...others].filter(({ value }) => value.kind !== 'word');
    const [first, another] = given;
    const type = first && typeHolding(first.block, this.code);
    // What begins anywhere else with the name is another one.
    const isOnly = !this.declared.has(name) || Object.hasOwn(this.code.types, name);
    const isOther = (one: NativeAssignment): boolean =>
      !isPartOfMessage(one.value) ||
      one.isAddition === true ||
      (one.isDeclared && (this.scopeOf(one) !== undefined || !(one.isConstant || isCollection(one.value)))) ||
      this.functions.isOfDevelopers(one.value.range) ||
      typeHolding(one.block, this.code) !== type;
    if (!type || !isOnly || !holdsAt(type, offset) || given.some(isOther)) return undefined;
    return another === undefined ? this.indexes.get(first) : this.choiceFrom(given);
  }

  /** A parameter has the name, and nothing in its function that is nearer. */
  private isHidden(name: string, offset: number, nearest?: NativeAssignment): boolean {
    const inner = this.parameters.get(name)?.around(offset);
    return inner !== undefined && !(nearest && encloses(inner.range, nearest.nameRange));
  }
}

const holdsAt = (scope: Pick<Block, 'range'> | undefined, offset: number): boolean =>
  !scope || (scope.range.start < offset && offset < scope.range.end);

const opaque = ({ range }: NativeValue): Expression => ({ kind: 'opaque', range });

const NOWHERE = { range: { start: 0, end: 0 } };

/** Code may add to a list or a map that has a name. */
function whole({ value, isConstant }: NativeAssignment, expression: Expression): Expression {
  const { range } = expression;
  const isFixed =
    (value.kind === 'map' && value.isFixed) ||
    (isConstant && value.kind === 'call' && fixedMakers.has(value.path.join('.')));
  if (expression.kind === 'array' && !isFixed) return { ...expression, hasSpread: true };
  const isMap =
    expression.kind === 'object' && !(value.kind === 'call' && Object.hasOwn(nativeObjects, value.path[0]!));
  return isMap && !isFixed ? { ...expression, spreads: [{ kind: 'opaque', range }] } : expression;
}

const isCollection = (value: NativeValue): boolean =>
  value.kind === 'call' && (emptyLists.has(value.path[0]!) || emptyMaps.has(value.path[0]!));

const isPartOfMessage = (value: NativeValue): boolean =>
  isCollection(value) || (value.kind === 'call' && Object.hasOwn(nativeObjects, value.path[0]!));
