/** What names of native code stand for: what the file gives them, once, where they are seen. */
import { fixedMakers, nativeObjects } from '../../catalog/native/templates.ts';
import type { Declaration, Expression, Property } from '../../facts/expression.ts';
import type { ScriptFacts } from '../../facts/facts.ts';
import type { FunctionFacts } from '../../facts/functions.ts';
import type { NativeBlock as Block, NativeAssignment, NativeCall, NativeCode } from '../../facts/native.ts';
import { addTo } from '../../text/multimap.ts';
import type { Range } from '../../text/text.ts';
import { expressionOf, makerName, type NamesAt, propertyNamed } from './nativeExpression.ts';

/** Names of a file, and values of one name: generated code may have any number. */
const MOST_NAMES = 1000;
const MOST_VALUES = 40;

interface Entry {
  readonly name: string;
  /** Other files see it. */
  readonly isGlobal: boolean;
  readonly isFunction: boolean;
  readonly value: () => Expression;
  /** Of a parameter, whose value is that of what is left out: its function. */
  readonly parameterOf?: Range;
}

export class NativeNames {
  private readonly byName = new Map<string, NativeAssignment[]>();
  private readonly declared: ReadonlySet<string>;
  private readonly parameters = new Map<string, Range[]>();
  /** By their name: those that may be left out. */
  private readonly optional = new Map<string, { readonly range: Range; readonly index: number }[]>();
  /** In the order of the declarations. */
  private readonly entries: Entry[] = [];
  private readonly indexes = new Map<NativeAssignment, number>();
  /** By the first of several values that a name gets in the same braces. */
  private readonly choices = new Map<NativeAssignment, number>();
  /** Of functions in braces that make a message, and of types. */
  private readonly indexByName = new Map<string, number>();

  /** By the names that calls have here: another file's function of the name is not what these are. */
  private readonly functions: ReadonlySet<string>;

  constructor(private readonly code: NativeCode) {
    this.functions = new Set(
      code.blocks.flatMap(({ kind, name }) => (kind === 'function' && name ? [makerName(name)] : [])),
    );
    this.declared = new Set(code.declared);
    for (const one of code.assignments) addTo(this.byName, one.name, one);
    for (const { words, defaults, range } of code.parameters) {
      for (const word of words) addTo(this.parameters, word, range);
      for (const one of defaults) {
        const value = () => expressionOf(one.value, this.at);
        const entry = { name: one.name, isGlobal: false, isFunction: false, value, parameterOf: range };
        addTo(this.optional, one.name, { range, index: this.add(entry) });
      }
    }
    for (const one of code.assignments) {
      const isAlone = this.byName.get(one.name)!.length === 1;
      const isGlobal = one.block === -1 && one.isConstant && isAlone && !one.isPrivate;
      const value = () => whole(one, expressionOf(one.value, this.at));
      this.indexes.set(
        one,
        this.add({ name: one.name, isGlobal, isFunction: one.isFunction === true, value }),
      );
    }
    for (const [name, made] of makersOf(code)) {
      const value = () => choiceOf(made.map((one) => expressionOf(one, this.at)));
      const index = this.add({ name: makerName(name), isGlobal: true, isFunction: true, value });
      this.indexByName.set(name, index);
      this.indexByName.set(makerName(name), index);
    }
    for (const [name, constants] of this.typesIn(code.assignments)) {
      const isGlobal = !this.byName.has(name);
      const value = () => this.typeOf(constants);
      this.indexByName.set(name, this.add({ name, isGlobal, isFunction: false, value }));
    }
  }

  private add(entry: Entry): number {
    return this.entries.push(entry) - 1;
  }

  readonly at: NamesAt = (name, offset) => {
    const found = this.given(name, offset);
    if (found !== 'hidden') return found;
    const around = (this.parameters.get(name) ?? []).filter(
      ({ start, end }) => start < offset && offset < end,
    );
    const inner = around.reduce<Range | undefined>((a, b) => (a && a.start > b.start ? a : b), undefined);
    return this.optional.get(name)?.find(({ range }) => range === inner)?.index ?? 'hidden';
  };

  private given(name: string, offset: number): ReturnType<NamesAt> {
    const assigned = this.byName.get(name) ?? [];
    const seen = assigned.length > MOST_VALUES ? [] : this.seenAt(offset, assigned);
    const inner = seen.reduce<NativeAssignment | undefined>(
      (deepest, one) => (deepest && this.depthOf(deepest) >= this.depthOf(one) ? deepest : one),
      undefined,
    );
    if (inner && this.isHidden(name, offset, inner)) return 'hidden';
    // Of what stands in no function, something nearer may have the name.
    if (this.declared.has(name) && (!inner || !this.scopeOf(inner))) return 'hidden';
    if (inner) return this.valueOf(inner, assigned) ?? 'hidden';
    const other = this.indexByName.get(name);
    if (other !== undefined) return other;
    const isOwn = assigned.length > 0 || this.functions.has(name) || this.isHidden(name, offset);
    return isOwn ? 'hidden' : undefined;
  }

  facts(): Pick<ScriptFacts, 'declarations' | 'topLevel' | 'functions'> {
    const declarations: Declaration[] = [];
    const topLevel: Record<string, number> = {};
    const functions: FunctionFacts[] = [];
    for (const [index, { name, isGlobal, isFunction, value, parameterOf }] of this.entries
      .slice(0, MOST_NAMES)
      .entries()) {
      const given = value();
      const { range } = given;
      if (parameterOf) {
        const passed = { function: functions.length, position: 0, path: [name], default: given };
        functions.push({ range: parameterOf });
        declarations.push({ kind: 'parameter', name, nameRange: range, maybeUndefined: false, passed });
        continue;
      }
      const initializer: Expression = isFunction
        ? { kind: 'function', index: functions.length, range }
        : given;
      if (isFunction) functions.push({ range, returns: given });
      declarations.push({ kind: 'constant', name, nameRange: range, initializer });
      if (isGlobal) topLevel[name] = index;
    }
    return { declarations, topLevel, functions };
  }

  private typesIn(
    assignments: readonly NativeAssignment[],
  ): ReadonlyMap<string, readonly NativeAssignment[]> {
    const types = new Map<string, NativeAssignment[]>();
    for (const one of assignments) {
      const owner = one.isConstant ? this.ownerOf(one.block) : undefined;
      if (owner !== undefined) addTo(types, owner, one);
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

  /** The innermost type with a name, over companion objects; undefined where a function lies between. */
  private ownerOf(block: number): string | undefined {
    let at = this.code.blocks[block];
    while (at?.kind === 'type' && at.name === undefined) at = this.code.blocks[at.parent];
    return at?.kind === 'type' ? at.name : undefined;
  }

  /** The braces that a name holds in. Types are looked through: what they have, others see as well. */
  private scopeOf({ block }: NativeAssignment): Block | undefined {
    let at = this.code.blocks[block];
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
    return this.code.blocks.find((block) => block.kind === 'function' && holdsAt(block, offset));
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
    const first = all[0]!;
    if (scope === undefined || all.some(({ isAddition }) => isAddition)) return undefined;
    if (!this.choices.has(first)) {
      const value = () => choiceOf(all.map((each) => whole(each, expressionOf(each.value, this.at))));
      this.choices.set(first, this.add({ name: one.name, isGlobal: false, isFunction: false, value }));
    }
    return this.choices.get(first);
  }

  /** A parameter has the name, and nothing in its function that is nearer. */
  private isHidden(name: string, offset: number, nearest?: NativeAssignment): boolean {
    return (this.parameters.get(name) ?? []).some(
      ({ start, end }) =>
        start < offset &&
        offset < end &&
        !(nearest && start < nearest.nameRange.start && nearest.nameRange.end < end),
    );
  }
}

const holdsAt = (scope: Block | undefined, offset: number): boolean =>
  !scope || (scope.range.start < offset && offset < scope.range.end);

/** One of these, of which there is one at least. */
export const choiceOf = (values: readonly Expression[]): Expression =>
  values.length > MOST_VALUES
    ? { kind: 'opaque', range: values[0]!.range }
    : values.reduceRight((whenFalse, whenTrue) => ({
        ...{ kind: 'conditional', whenTrue, whenFalse, range: whenTrue.range },
      }));

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

/** Functions in braces that make messages: whatever else they do, one of those is what they give. */
function makersOf(code: NativeCode): ReadonlyMap<string, readonly NativeCall[]> {
  const byBlock = new Map<number, NativeCall[]>();
  for (const call of code.calls) {
    if (call.path.length !== 1 || !isMessage(call.path[0]!)) continue;
    let at = call.block;
    while (code.blocks[at] && code.blocks[at]!.kind !== 'function') at = code.blocks[at]!.parent;
    if (at >= 0) addTo(byBlock, at, call);
  }
  const found = new Map<string, readonly NativeCall[]>();
  const twice = new Set<string>();
  for (const [block, made] of byBlock) {
    const { name } = code.blocks[block]!;
    if (name === undefined || made.length > MOST_VALUES) continue;
    if (found.has(name)) twice.add(name);
    found.set(name, made);
  }
  for (const name of twice) found.delete(name);
  return found;
}

const isMessage = (name: string): boolean =>
  Object.hasOwn(nativeObjects, name) && nativeObjects[name]!.objectType !== undefined;
