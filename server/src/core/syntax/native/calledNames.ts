/** What stands in front of parentheses: the path that is called, or the head of a function that is declared. */
import { lookupCalls, providerName } from '../../catalog/native/calls.ts';
import type { NativeCall } from '../../facts/native.ts';
import { LONGEST_GENERICS } from './parts.ts';
import type { Source } from './source.ts';

/** Names: more are nothing that people write. */
export const LONGEST_PATH = 8;

/** Words in front of parentheses that call nothing. */
const NO_CALLEES = new Set([
  ...['if', 'for', 'while', 'switch', 'when', 'catch', 'return', 'throw', 'in', 'is', 'as', 'else', 'do'],
  ...['await', 'try', 'new', 'const', 'case', 'guard', 'where', 'not', 'and', 'or', 'func', 'fun', 'init'],
  'subscript',
]);
const DECLARES = new Set(['fun', 'func', 'constructor', 'class', 'struct', 'enum', 'object', 'interface']);
/** In front of the name of a type, or of something that marks one. */
const NO_FUNCTIONS = new Set(['@', ...[...DECLARES].filter((word) => !/^func?$/.test(word))]);
/** A word in front of a name that is no type. */
export const BEFORE_CALL = new Set([
  ...['return', 'await', 'try', 'throw', 'new', 'const', 'else', 'in', 'case', 'do', 'yield', 'is', 'as'],
]);

export interface Path {
  readonly names: readonly string[];
  /** The token that begins it. */
  readonly first: number;
  /** Not where it hangs on something else: `a[0].share(…)`. */
  readonly isWhole: boolean;
}

/** Undefined where the parentheses call nothing. */
export function pathBefore(source: Source, opener: number): Path | undefined {
  const { tokens, brackets, profile } = source;
  let at = nameBefore(source, opener);
  // A line that begins with parentheses begins a statement.
  if (profile.linesEndStatements && tokens[opener]!.startsLine) return undefined;
  const names: string[] = [];
  while (at >= 0 && tokens[at]!.kind === 'word' && names.length < LONGEST_PATH) {
    names.unshift(tokens[at]!.text);
    const first = at;
    const before = tokens[at - 1]?.text ?? '';
    // What Dart calls so, something else has.
    if (before === '..') return { names, first, isWhole: false };
    if (!/^(?:\.|\?\.|::)$/.test(before))
      return names.length === 1 && NO_CALLEES.has(names[0]!) ? undefined : { names, first, isWhole: true };
    at -= 2;
    while (at >= 0 && /^[!?]!?$/.test(tokens[at]!.text)) at--;
    const inner = brackets.opens.get(at);
    if (inner !== undefined && tokens[inner]!.text === '(') at = nameBefore(source, inner);
    // Swift's `return .init(…)`
    if (at < 0 || tokens[at]!.kind !== 'word' || BEFORE_CALL.has(tokens[at]!.text))
      return { names, first, isWhole: false };
  }
  return names.length === 0 ? undefined : { names, first: at + 2, isWhole: false };
}

/** The last name before the parentheses, over what stands in `<…>`. */
export function nameBefore(source: Source, opener: number): number {
  const { tokens } = source;
  if (tokens[opener - 1]?.text !== '>') return opener - 1;
  let depth = 0;
  for (let at = opener - 1; at >= 0 && at > opener - LONGEST_GENERICS; at--) {
    const token = tokens[at]!;
    if (token.text === '>') depth++;
    else if (token.text === '<' && --depth === 0) return at - 1;
    else if (token.kind !== 'word' && !/^[,.?]$/.test(token.text)) return -1;
  }
  return -1;
}

/** `fun share(…)`, `Future<void> share(…) {` */
export function isDeclared(source: Source, { first, names }: Path, opener: number): boolean {
  const { tokens, profile } = source;
  const before = tokens[first - 1];
  const startsStatement = profile.linesEndStatements && tokens[first]!.startsLine;
  if (before === undefined || (startsStatement && !profile.nameBehindKeyword)) return false;
  if (before.text === '@' || DECLARES.has(before.text)) return true;
  if (names.length > 1) return false;
  if (profile.nameBehindKeyword || tokens[opener - 1]!.text === '>') return false;
  return (before.kind === 'word' && !BEFORE_CALL.has(before.text)) || before.text === '>';
}

/** The types that a call names in order to be given an object of them. */
export function typesOf(source: Source, opener: number): Pick<NativeCall, 'asksFor' | 'receiver'> {
  const { tokens, brackets } = source;
  const asksFor = askedFor(source, opener);
  const name = nameBefore(source, opener);
  const isOnCall = /^\??\.$/.test(tokens[name - 1]?.text ?? '') && tokens[name - 2]?.text === ')';
  const inner = isOnCall ? brackets.opens.get(name - 2) : undefined;
  const receiver = inner === undefined ? undefined : askedFor(source, inner);
  return { ...(asksFor !== undefined && { asksFor }), ...(receiver !== undefined && { receiver }) };
}

/** Of `find<Type>()`, `I<Type>()` and `read(typeProvider)`. */
function askedFor(source: Source, opener: number): string | undefined {
  const { tokens } = source;
  const name = tokens[nameBefore(source, opener)]?.text ?? '';
  if (!lookupCalls.test(name)) return undefined;
  const type = tokens[opener - 2]?.text ?? '';
  if (tokens[opener - 3]?.text === '<' && tokens[opener - 1]?.text === '>' && /^[A-Z]/.test(type))
    return type;
  const [, first = '', rest] = providerName.exec(tokens[opener + 1]?.text ?? '') ?? [];
  return rest === undefined ? undefined : first.toUpperCase() + rest;
}

/** Whether it is the head of a function. */
export const namesFunction = ({ tokens }: Source, { first, names }: Path): boolean =>
  // `fun Context.share(…)` is called by its last name.
  (names.length === 1 || (names.length === 2 && /^[A-Z]/.test(names[0]!))) &&
  !NO_FUNCTIONS.has(tokens[first - 1]!.text);
