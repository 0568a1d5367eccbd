/** The functions of a native file that code calls by their names, and which of them what stands in the file is reached by. */
import { valueNames } from '../../catalog/native/builds.ts';
import { developmentNames, standIn } from '../../catalog/native/calls.ts';
import type { FunctionFacts } from '../../facts/functions.ts';
import type {
  NativeAsked,
  NativeAssignment,
  NativeBlock,
  NativeCode,
  NativeParameters,
  NativeValue,
} from '../../facts/native.ts';
import { firstIndex } from '../../text/firstIndex.ts';
import { addTo } from '../../text/multimap.ts';
import { Nested } from '../../text/nested.ts';
import { covers, encloses, type Range } from '../../text/text.ts';

/** Generated code may have any number. */
const MOST_FUNCTIONS = 1000;

export class NativeFunctions {
  /** As `ScriptFacts.functions` has them: those that something asks for. */
  readonly facts: FunctionFacts[] = [];
  /** By the names that others have for them; undefined where several have one name. */
  readonly byName: ReadonlyMap<string, NativeParameters | undefined>;
  /** The names of those that stand in a function or a type. */
  readonly inner: ReadonlySet<string>;
  private readonly indexes = new Map<NativeParameters, number>();
  private readonly named: Nested<NativeParameters>;

  /** By the name that gets a value. */
  private readonly made = new Map<string, NativeAssignment[]>();
  private readonly askedOfDevelopers: readonly NativeAsked[];
  /** By functions: what they ask about what they are given. */
  private readonly askedByFunction = new Map<NativeParameters, readonly NativeAsked[]>();

  constructor(private readonly code: NativeCode) {
    this.askedOfDevelopers = code.asked.filter(({ name }) => developmentNames.has(name));
    for (const one of code.assignments) addTo(this.made, one.name, one);
    const named = code.parameters.filter(({ name }) => name !== undefined).slice(0, MOST_FUNCTIONS);
    this.named = new Nested(named);
    const inner = code.parameters.filter(({ block }) => block >= 0);
    this.inner = new Set(inner.flatMap(({ name }) => name ?? []));
    const all = new Map<string, NativeParameters[]>();
    for (const one of named) {
      const owner = typeAround(one.block, code);
      if (owner !== 'none') addTo(all, valueNames.function(owner, one.name!), one);
    }
    this.byName = new Map(
      [...all].map(([name, [one, ...more]]) => [name, more.length > 0 ? undefined : one]),
    );
  }

  indexOf(one: NativeParameters): number {
    const index = this.indexes.get(one) ?? this.facts.push({ range: one.range }) - 1;
    this.indexes.set(one, index);
    return index;
  }

  /** The index of the function, or of another one at the place, which from now on gives back `returns`. */
  returning(returns: NonNullable<FunctionFacts['returns']>, own: NativeParameters | undefined): number {
    const { range } = own ?? returns;
    if (!own) return this.facts.push({ range, returns }) - 1;
    const index = this.indexOf(own);
    this.facts[index] = { range, returns };
    return index;
  }

  /** The innermost function around, if it has the name. */
  around(range: Range, name?: string): NativeParameters | undefined {
    const inner = this.named.around(range.start);
    return inner && covers(inner.range, range) && (name === undefined || inner.name === name)
      ? inner
      : undefined;
  }

  /** The index of the function whose callers all reach what stands at `range`, unless they pass nothing; else none. Whether developers run it is another question. */
  reaching(range: Range): readonly number[] {
    const around = this.around(range);
    return around && this.isReached(range, around) ? [this.indexOf(around)] : [];
  }

  /** Whether the function asks if what it is given is there. */
  isTested(name: string, { range }: NativeParameters): boolean {
    return between(this.code.asked, range.start, range.end).some(
      (one) => one.name === name && one.is !== 'value',
    );
  }

  /** No answer to a question about what the function is given leads past `range`, but that it is not there. */
  private isReached(range: Range, around: NativeParameters): boolean {
    const own = around.range;
    const branches = this.blocksAround(range).filter(
      (block) => block.kind === 'branch' && encloses(own, block.range),
    );
    const decides = ({ at, isOfBranch }: NativeAsked) =>
      isOfBranch && branches.some((one) => one.keyword <= at && at < one.range.start);
    const leadsHere = (one: NativeAsked) =>
      one.is === 'missing' ? !decides(one) : one.is === 'there' && (decides(one) || !one.isOfBranch);
    return this.askedBy(around).every((one) => one.at >= range.start || leadsHere(one));
  }

  private askedBy(around: NativeParameters): readonly NativeAsked[] {
    const before = this.askedByFunction.get(around);
    if (before) return before;
    const { range, passed } = around;
    const given = new Set(passed.map(({ name }) => name));
    const asked = between(this.code.asked, range.start, range.end);
    const names = new Set(asked.map(({ name }) => name));
    const about = new Set(
      [...names].filter((name) => this.namesBehind(name, around).some((one) => given.has(one))),
    );
    const found = asked.filter(({ name }) => about.has(name));
    this.askedByFunction.set(around, found);
    return found;
  }

  /** All braces around what stands at `range`, the innermost first. */
  blocksAround(range: Range): readonly NativeBlock[] {
    const { blocks } = this.code;
    const around: NativeBlock[] = [];
    const behind = firstIndex(blocks.length, (index) => blocks[index]!.range.start >= range.start);
    for (let at = blocks[behind - 1]; at; at = blocks[at.parent])
      if (encloses(at.range, range)) around.push(at);
    return around;
  }

  /** Previews show what stands at `range`, or it asks before whether a developer runs the app. */
  isOfDevelopers(range: Range): boolean {
    const around = this.blocksAround(range);
    const start = around.find(({ kind }) => kind === 'function')?.range.start ?? 0;
    return (
      around.some(({ kind, name }) => kind === 'preview' || (kind === 'type' && standIn.test(name ?? ''))) ||
      between(this.askedOfDevelopers, start, range.start).length > 0
    );
  }

  /** The name, and those that the function makes its value of. */
  private namesBehind(name: string, { range, words }: NativeParameters): readonly string[] {
    const made = (this.made.get(name) ?? []).filter(({ nameRange }) => encloses(range, nameRange));
    return [name, ...made.flatMap(({ value }) => (value.kind === 'unknown' ? words : namesIn(value)))];
  }
}

function between(asked: readonly NativeAsked[], start: number, end: number): readonly NativeAsked[] {
  const behind = (offset: number) => firstIndex(asked.length, (index) => asked[index]!.at >= offset);
  return asked.slice(behind(start), behind(end));
}

/** The innermost type with a name, over companion objects; `none` where a function lies between. */
export function typeAround(block: number, { blocks }: NativeCode): string | undefined | 'none' {
  let at: NativeBlock | undefined = blocks[block];
  while (at?.kind === 'type' && at.name === undefined) at = blocks[at.parent];
  return at === undefined ? undefined : at.kind === 'type' ? at.name : 'none';
}

/** Of all that a value is made of. */
function namesIn(value: NativeValue): readonly string[] {
  switch (value.kind) {
    case 'name':
      return value.path.slice(0, 1);
    case 'string':
      return (value.parts ?? []).flatMap((part) => (typeof part === 'object' ? part.path.slice(0, 1) : []));
    case 'either':
    case 'list':
      return ('values' in value ? value.values : value.elements).flatMap(namesIn);
    case 'call':
      return [value.path[0]!, ...value.arguments.flatMap((one) => namesIn(one.value))];
    default:
      return [];
  }
}
