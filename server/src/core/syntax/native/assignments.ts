/** What names get: `val key = "…"`, `final template = FeedTemplate(…);`, `if let url = result?.url {`, `val feed by lazy { … }`. */
import type { NativeAssignment, NativeValue } from '../../facts/native.ts';
import { firstIndex } from '../../text/firstIndex.ts';
import { ACCESSORS } from './blocks.ts';
import { type Brackets, behind } from './brackets.ts';
import { generatedValue } from './generatedValues.ts';
import { isPrivate } from './isPrivate.ts';
import { genericsEnd } from './parts.ts';
import type { Source } from './source.ts';
import { endsBefore } from './statements.ts';
import type { Token } from './tokens.ts';
import type { ValueReader } from './values.ts';

/** What Groovy's `def` gives has another value only where the file says so. */
const CONSTANT = new Set(['val', 'let', 'const', 'final', 'def']);
const DECLARES = new Set([...CONSTANT, 'var', 'late']);
/** Tokens between the keyword and the mark, and of a value. */
const LONGEST_TYPE = 16;
const LONGEST_VALUE = 60;
const LONGEST_SIGNATURE = 100;

export function readAssignments(values: ValueReader): NativeAssignment[] {
  const { tokens, blockAt } = values.source;
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'mark' || !/^(?:=>?|\{)$/.test(token.text)) return [];
    const isBody = token.text === '{';
    const target = isBody ? onceOf(values, index) : givenAt(values, index);
    if (!target) return [];
    const from = isBody && tokens[index + 1]?.text === 'return' ? index + 2 : index + 1;
    const end = isBody ? bodyOf(values, from, index) : valueEnd(values, from, target.isCondition);
    if (end === undefined || end === from) return [];
    const { name, isConstant, isFunction, isGetter, isAddition, isMember } = target;
    const given = values.value(from, end);
    const isComputed = values.source.language === 'kotlin' && hasGetter(tokens, end);
    const value: NativeValue = isComputed ? { kind: 'unknown', range: given.range } : given;
    const made = generatedValue(values.source, tokenAt(tokens, name.start), value);
    return [
      {
        name: name.text,
        nameRange: { start: name.start, end: name.end },
        value: made ?? value,
        block: blockAt[index]!,
        isConstant: isConstant || made !== undefined,
        isDeclared: target.isDeclared,
        ...(isFunction && { isFunction }),
        ...(isGetter && { isGetter }),
        ...(isAddition && { isAddition }),
        ...(isMember && { isMember }),
        ...(isPrivate(tokens, tokenAt(tokens, name.start)) && { isPrivate: true as const }),
      },
    ];
  });
}

export const tokenAt = (tokens: readonly Token[], start: number): number =>
  firstIndex(tokens.length, (at) => tokens[at]!.start >= start);

interface Target {
  readonly name: Token;
  readonly isConstant: boolean;
  readonly isDeclared: boolean;
  /** `if let name = …` */
  readonly isCondition: boolean;
  readonly isFunction?: true;
  readonly isGetter?: true;
  readonly isAddition?: true;
  readonly isMember?: true;
}

const givenAt = (values: ValueReader, mark: number): Target | undefined =>
  functionOf(values, mark) ?? (values.source.tokens[mark]!.text === '=' ? targetOf(values, mark) : undefined);

/** Of `val name by lazy { value }`, and of Swift's `var name: Type { value }`, which gives the same whenever it is asked. */
function onceOf({ source }: ValueReader, brace: number): Target | undefined {
  const { tokens, brackets, language } = source;
  const before = brackets.opens.get(brace - 1) ?? brace;
  const isLazy = tokens[before - 1]?.text === 'lazy' && tokens[before - 2]?.text === 'by';
  if (!isLazy && language !== 'swift') return undefined;
  const keyword = keywordBefore(tokens, isLazy ? before - 2 : brace, brackets.around);
  if (keyword === undefined) return undefined;
  const name = tokens[keyword + 1];
  const isTyped =
    tokens[keyword]!.text === 'var' &&
    tokens[keyword + 2]?.text === ':' &&
    !tokens.slice(keyword + 1, brace).some(({ startsLine }) => startsLine) &&
    isFixed(source, keyword);
  return name?.kind === 'word' && (isLazy || isTyped)
    ? { name, isConstant: true, isDeclared: true, isCondition: false }
    : undefined;
}

/** Whether no other type gives the property or function at `at` another value. */
export function isFixed({ tokens, brackets, profile }: Source, at: number): boolean {
  const around = brackets.around[at]!;
  if (around < 0) return true;
  const heads = [textInFront(tokens, at), textInFront(tokens, around)];
  return heads.some((head) => profile.fixes.test(head)) && !heads.some((head) => profile.opens?.test(head));
}

/** What stands on the line in front of a token. */
function textInFront(tokens: readonly Token[], at: number): string {
  let first = at;
  while (first > 0 && at - first < LONGEST_TYPE && !tokens[first]!.startsLine) first--;
  return tokens
    .slice(first, at)
    .map(({ text }) => text)
    .join(' ');
}

/** Where the only value ends that stands in braces; undefined where more stands there. */
function bodyOf(values: ValueReader, from: number, brace: number): number | undefined {
  if (ACCESSORS.has(values.source.tokens[from]?.text ?? '')) return undefined;
  const end = valueEnd(values, from, false, brace);
  return end === values.source.brackets.closes.get(brace) ? end : undefined;
}

/** `fun name(…): Type = …`, `Type name(…) => …`, `Type get name => …` */
function functionOf({ source }: ValueReader, mark: number): Target | undefined {
  const { tokens, profile, brackets } = source;
  const isArrow = tokens[mark]!.text === '=>';
  if (isArrow ? profile.nameBehindKeyword : !profile.nameBehindKeyword) return undefined;
  const name = isArrow ? nameInFront(tokens, brackets, mark) : nameBehindFun(tokens, mark, brackets.around);
  if (!name) return undefined;
  const isGetter = isArrow && tokens[tokenAt(tokens, name.start) - 1]?.text === 'get';
  return {
    ...{ name, isConstant: true, isDeclared: true, isCondition: false, isFunction: true },
    ...(isGetter && { isGetter }),
  };
}

function nameInFront(tokens: readonly Token[], brackets: Brackets, mark: number): Token | undefined {
  let at = mark - 1;
  if (/^(?:async|sync)$/.test(tokens[at]?.text ?? '')) at--;
  const opener = brackets.opens.get(at);
  const name = tokens[opener === undefined ? at : opener - 1];
  const before = tokens[(opener ?? at + 1) - 2];
  // A function that is handed to something has no name in front of its parameters.
  const isDeclared = before?.kind === 'word' || before?.text === '>' || before?.text === '?';
  return name?.kind === 'word' && isDeclared ? name : undefined;
}

function nameBehindFun(tokens: readonly Token[], mark: number, around: Int32Array): Token | undefined {
  for (let at = mark - 1; at >= 0 && at > mark - LONGEST_SIGNATURE; at--) {
    if (around[at] !== around[mark]) continue;
    const { text, kind } = tokens[at]!;
    if (kind === 'mark' && /^[;{}=]$/.test(text)) return undefined;
    if (text === 'fun' || text === 'func')
      return tokens[at + 1]?.kind === 'word' ? tokens[at + 1] : undefined;
  }
  return undefined;
}

/** The name before `=`; undefined for parameters with defaults, members, patterns. */
function targetOf({ source }: ValueReader, mark: number): Target | undefined {
  const { tokens, profile, brackets } = source;
  const around = tokens[brackets.around[mark]!]?.text;
  // Kotlin names arguments so.
  if ((around === '(' || around === '[') && profile.label === '=') return undefined;
  const before = tokens[mark - 1];
  const keyword = keywordBefore(tokens, mark, brackets.around);
  const isConstant = keyword !== undefined && CONSTANT.has(tokens[keyword]!.text);
  if (keyword !== undefined && profile.nameBehindKeyword) {
    const name = tokens[keyword + 1];
    const isCondition = /^(?:if|guard|while|,)$/.test(tokens[keyword - 1]?.text ?? '');
    return name?.kind === 'word' ? { name, isConstant, isDeclared: true, isCondition } : undefined;
  }
  // `name += value`
  if (before?.kind === 'mark' && /^(?:[+\-*/]|\?\?)$/.test(before.text) && tokens[mark - 2]?.kind === 'word')
    return {
      name: tokens[mark - 2]!,
      isConstant: false,
      isDeclared: false,
      isCondition: false,
      isAddition: true,
    };
  if (before?.kind !== 'word') return undefined;
  if (/^(?:\.|\?\.)$/.test(tokens[mark - 2]?.text ?? ''))
    return isOwnMember(tokens, mark - 3)
      ? { name: before, isConstant: false, isDeclared: false, isCondition: false, isMember: true }
      : undefined;
  const isTyped = tokens[mark - 2]?.kind === 'word' || /^[>?\]]$/.test(tokens[mark - 2]?.text ?? '');
  return { name: before, isConstant, isDeclared: isTyped, isCondition: false };
}

/** `val name = "…"`, with `get() = …` on the next line, or behind `private set`. */
function hasGetter(tokens: readonly Token[], end: number): boolean {
  const getter = tokens[end + 1]?.text === 'set' && tokens[end + 2]?.text !== '(' ? end + 2 : end;
  return tokens[getter]?.text === 'get' && tokens[getter + 1]?.text === '(';
}

/** `this.name`, `self.name` */
const isOwnMember = (tokens: readonly Token[], self: number): boolean =>
  /^(?:this|self)$/.test(tokens[self]?.text ?? '') && !/^\??\.$/.test(tokens[self - 1]?.text ?? '');

/** Of the same statement, in the same brackets. */
function keywordBefore(tokens: readonly Token[], mark: number, around: Int32Array): number | undefined {
  for (let at = mark - 1; at >= 0 && at > mark - LONGEST_TYPE; at--) {
    if (around[at] !== around[mark]) continue;
    const { text, kind } = tokens[at]!;
    if (kind === 'mark' && /^[;{}=]$/.test(text)) return undefined;
    if (kind === 'word' && DECLARES.has(text)) return constantBefore(tokens, at);
  }
  return undefined;
}

/** `static const String name`: `const`; `late final`: `final`. */
const constantBefore = (tokens: readonly Token[], at: number): number => {
  const next = tokens[at + 1];
  return next && DECLARES.has(next.text) ? at + 1 : at;
};

/** Where a value ends that stands directly in the bracket `around`; undefined where it is too long to be plain. */
export function valueEnd(
  { source }: ValueReader,
  from: number,
  isCondition: boolean,
  around = source.brackets.around[from - 1],
): number | undefined {
  const { tokens, brackets, profile } = source;
  for (let at = from, steps = 0; steps < LONGEST_VALUE; steps++) {
    const token = tokens[at];
    if (!token) return at;
    if (brackets.around[at] !== around) return at;
    const isMark = token.kind === 'mark';
    if (isMark && /^[;,)\]}]$/.test(token.text)) return at;
    if (isCondition && token.text === 'else') return at;
    if (at > from && profile.linesEndStatements && endsBefore(tokens, at)) return at;
    if (isMark && token.text === '{' && isCondition) return at;
    at = (isMark && token.text === '<' && genericsEnd(source, at)) || behind(brackets, at);
  }
  return undefined;
}
