/** Calls and values. Brackets are read from the last to the first, so that what stands in them is known: no recursion. */

import { developmentNames, lookupCalls, providerName } from '../../catalog/native/calls.ts';
import type { NativeLanguage } from '../../catalog/native/languages.ts';
import type {
  NativeArgument,
  NativeCall,
  NativeEntry,
  NativeName,
  NativeParameters,
  NativeResult,
  NativeString,
  NativeValue,
} from '../../facts/native.ts';
import { placeKey } from '../../facts/native.ts';
import type { Range } from '../../text/text.ts';
import { type Brackets, behind, isOpener, passOver } from './brackets.ts';
import { builderBlockAt, lastChanges } from './builderBlocks.ts';
import { builtBy } from './builders.ts';
import { isPrivate } from './isPrivate.ts';
import { readJsonText } from './jsonText.ts';
import type { LanguageProfile } from './profiles.ts';
import type { SdkNames } from './sdkNames.ts';
import { readsSettings, settingRead } from './settingReads.ts';
import { endsBefore, statementsIn } from './statements.ts';
import { readTokens, type Token } from './tokens.ts';

export interface Source {
  readonly tokens: readonly Token[];
  readonly brackets: Brackets;
  readonly language: NativeLanguage;
  readonly profile: LanguageProfile;
  /** By token: an index into the blocks. */
  readonly blockAt: Int32Array;
  /** Of the text. */
  readonly length: number;
  readonly textAt: (range: Range) => string;
  readonly sdkNames: SdkNames;
}

/** Names in a path, and calls in each other: more are nothing that people write. */
const LONGEST_PATH = 8;
const DEEPEST = 40;
const LONGEST_GENERICS = 16;
/** Tokens. Each operator in one looks at the rest of it again. */
const LONGEST_CHOICE = 120;
/** Of an `if` with all its branches, each of which looks at the rest of it again. */
const LONGEST_CONDITIONAL = 600;
/** Tokens of a text that is put together. */
const LONGEST_TEXT = 200;

/** Words in front of a value that change nothing about what it is. */
const PREFIXES = new Set(['await', 'try', 'new', 'const']);
/** Words in front of parentheses that call nothing. */
const NO_CALLEES = new Set([
  ...['if', 'for', 'while', 'switch', 'when', 'catch', 'return', 'throw', 'in', 'is', 'as', 'else', 'do'],
  ...['await', 'try', 'new', 'const', 'case', 'guard', 'where', 'not', 'and', 'or', 'func', 'fun', 'init'],
  'subscript',
]);
const DECLARES = new Set(['fun', 'func', 'constructor', 'class', 'struct', 'enum', 'object', 'interface']);
/** May begin a line between the parameters of a function and its braces. */
const BEHIND_PARAMETERS = /^(?:->|throws|async|where)$/;
/** In front of the name of a type, or of something that marks one. */
const NO_FUNCTIONS = new Set(['@', ...[...DECLARES].filter((word) => !/^func?$/.test(word))]);
/** A word in front of a name that is no type. */
const BEFORE_CALL = new Set([
  ...['return', 'await', 'try', 'throw', 'new', 'const', 'else', 'in', 'case', 'do', 'yield', 'is', 'as'],
]);
const WORDS = new Set(['true', 'false', 'null', 'nil', 'this', 'self']);

interface Path {
  readonly names: readonly string[];
  /** Tokens. */
  readonly first: number;
  readonly isWhole: boolean;
}

/** In front of an element that may be any number of them. */
const isSpread = (text: string | undefined): boolean => /^(?:if|for|\*|\.{3}\??)$/.test(text ?? '');

export class ValueReader {
  readonly parameters: NativeParameters[] = [];
  /** By the token that opens them. */
  private readonly values = new Map<number, { readonly value: NativeValue; readonly depth: number }>();

  /** Of Swift, whose blocks ask for it. */
  private readonly changes: ReadonlyMap<string, number> | undefined;

  constructor(readonly source: Source) {
    const { tokens, language } = source;
    this.changes = language === 'swift' ? lastChanges(tokens) : undefined;
    for (let index = tokens.length - 1; index >= 0; index--) {
      if (!isOpener(tokens[index])) continue;
      const { text } = tokens[index]!;
      const read =
        this.builderBlock(index) ?? (text === '(' ? this.call(index) : this.collection(index, text));
      if (read) this.values.set(index, { value: read, depth: 1 + this.depthWithin(index) });
      if (read?.kind === 'call') this.build(read, index);
    }
  }

  private builderBlock(opener: number): NativeCall | undefined {
    const { tokens, brackets, blockAt } = this.source;
    if (!this.changes) return undefined;
    const found = builderBlockAt(opener, tokens, brackets, this.changes, (from, to) => this.value(from, to));
    if (!found) return undefined;
    const closer = brackets.closes.get(opener)!;
    return {
      kind: 'call',
      path: [found.name],
      isWhole: true,
      isClosed: brackets.opens.get(closer) === opener,
      nameRange: this.range(found.first, found.first + 1),
      arguments: found.arguments,
      isBuilt: true,
      block: blockAt[opener]!,
      result: { kind: 'used' },
      range: this.range(found.first, closer + 1),
    };
  }

  /** What calls in a row make takes the place of the last one. */
  private build(first: NativeCall, opener: number): void {
    const { tokens, brackets } = this.source;
    const built = builtBy(first, opener, tokens, brackets, (at) => this.values.get(at)?.value);
    if (!built) return;
    const depth = 1 + Math.max(...built.openers.map((at) => this.depthWithin(at)));
    this.values.set(built.openers.at(-1)!, { value: built.call, depth });
  }

  /** Whether the bracket, a token, holds what a call passes. */
  isCall(opener: number): boolean {
    return this.values.get(opener)?.value.kind === 'call';
  }

  /** In the order in which they end. */
  calls(): NativeCall[] {
    return [...this.values.values()]
      .flatMap(({ value }) => (value.kind === 'call' ? [value] : []))
      .sort((a, b) => a.range.end - b.range.end || b.range.start - a.range.start);
  }

  /** The value that the tokens from `from` to `to` (exclusive) write. */
  value(from: number, to: number): NativeValue {
    const { tokens, brackets } = this.source;
    let first = from;
    while (first < to && PREFIXES.has(tokens[first]!.text)) {
      first++;
      if (/^[?!]$/.test(tokens[first]?.text ?? '')) first++;
    }
    let last = to;
    // `URL(string: "…")!`
    while (last > first && /^!!?$/.test(tokens[last - 1]!.text)) last--;
    const range = this.range(first, last);
    const unknown: NativeValue = { kind: 'unknown', range };
    if (first >= last) return unknown;
    const token = tokens[first]!;
    if (token.kind === 'word' && token.text === 'if') return this.conditional(first, last) ?? unknown;
    if (token.kind === 'string')
      return (
        this.json(first, last) ??
        this.pair(first, last) ??
        this.string(first, last) ??
        this.choice(first, last) ??
        unknown
      );
    const closer = brackets.closes.get(first);
    if (closer !== undefined && closer === last - 1) {
      const known = this.known(first);
      return known ?? (token.text === '(' ? this.inParentheses(first, closer) : undefined) ?? unknown;
    }
    // `12345.toLong()`, of which only the number counts.
    const isNumber = last - first === 1 || (tokens[first + 1]?.text === '.' && last - first === 5);
    if (token.kind === 'number' && isNumber) return { kind: 'number', text: token.text, range };
    if (last - first === 1 && WORDS.has(token.text)) return { kind: 'word', word: token.text, range };
    return (
      this.name(first, last) ??
      this.pair(first, last) ??
      this.setting(first, last) ??
      this.settingOr(first, last) ??
      this.callEnding(first, last) ??
      this.string(first, last) ??
      this.choice(first, last) ??
      unknown
    );
  }

  range(from: number, to: number): Range {
    const { tokens, length } = this.source;
    const start = tokens[from]?.start ?? length;
    return { start, end: Math.max(start, tokens[to - 1]?.end ?? start) };
  }

  private known(opener: number): NativeValue | undefined {
    const known = this.values.get(opener);
    return known && (known.depth > DEEPEST ? { kind: 'unknown', range: known.value.range } : known.value);
  }

  private depthWithin(opener: number): number {
    let deepest = 0;
    passOver(this.source.brackets, opener + 1, this.source.brackets.closes.get(opener)!, (at) => {
      deepest = Math.max(deepest, Math.min(DEEPEST, this.values.get(at)?.depth ?? 0));
      return undefined;
    });
    return deepest;
  }

  /** `"""{ … }""".data(using: .utf8)!` */
  private json(first: number, last: number): NativeValue | undefined {
    const { tokens, brackets, textAt } = this.source;
    const isData = tokens[first + 1]?.text === '.' && tokens[first + 2]?.text === 'data';
    if (!isData || brackets.closes.get(first + 3) !== last - 1) return undefined;
    return readJsonText(textAt(tokens[first]!), tokens[first]!.start);
  }

  /** `"a" "b"`, `"a" + "b"` and `A + "b"` say one text. */
  private string(from: number, to: number): NativeValue | undefined {
    const { tokens } = this.source;
    if (to - from > LONGEST_TEXT) return undefined;
    const parts: NonNullable<NativeString['parts']>[number][] = [];
    let operand = from;
    let isText = false;
    const add = (end: number): void => {
      if (end > operand) parts.push(...this.partsOf(operand, end));
    };
    let isSum = true;
    passOver(this.source.brackets, from, to, (at) => {
      const { kind, text } = tokens[at]!;
      isText ||= kind === 'string';
      const isMark = kind === 'mark' && text === '+';
      if (kind === 'mark' && /^(?:\?\?|\?:|\?|:|&&|\|\||[=!]=|[<>*/%-])$/.test(text)) isSum = false;
      const isNeighbour = kind === 'string' && tokens[at - 1]?.kind === 'string' && at > operand;
      if (isMark || isNeighbour) {
        add(at);
        operand = isMark ? at + 1 : at;
      }
      return isSum;
    });
    if (!isText || !isSum) return undefined;
    add(to);
    const [head] = parts;
    const isWhole = parts.every((part) => typeof part === 'string');
    const value = isWhole ? parts.join('') : typeof head === 'string' ? head : '';
    return { kind: 'string', value, isWhole, ...(!isWhole && { parts }), range: this.range(from, to) };
  }

  private partsOf(from: number, to: number): NonNullable<NativeString['parts']> {
    const token = this.source.tokens[from]!;
    if (to - from > 1 || token.kind !== 'string') {
      const value = this.name(from, to) ?? this.setting(from, to);
      return [value?.kind === 'name' ? value : undefined];
    }
    if (token.isPlain) return [token.text];
    // Half-typed: more text may follow.
    if (!token.pieces) return [token.text, undefined];
    return token.pieces.map((piece) => {
      if (typeof piece === 'string') return piece;
      const path = this.source.textAt(piece).split('.');
      return path.length <= LONGEST_PATH && path.every((name) => /^[A-Za-z_]\w*$/.test(name))
        ? { kind: 'name', path, range: piece }
        : this.settingIn(piece);
    });
  }

  /** Of code that is put into a text. */
  private settingIn(range: Range): NativeName | undefined {
    const { language, textAt } = this.source;
    if (!readsSettings(language)) return undefined;
    const name = settingRead(readTokens(textAt(range), language), language);
    return name === undefined ? undefined : { kind: 'name', path: [name], range, isSetting: true };
  }

  private setting(from: number, to: number): NativeName | undefined {
    const { tokens, language } = this.source;
    const name = settingRead(tokens, language, from, to);
    return name === undefined
      ? undefined
      : { kind: 'name', path: [name], range: this.range(from, to), isSetting: true };
  }

  /** `String.fromEnvironment('NAME', defaultValue: 'value')` */
  private settingOr(from: number, to: number): NativeValue | undefined {
    const { tokens, language } = this.source;
    const end = tokens[to - 2]?.text === ',' ? to - 2 : to - 1;
    const [comma, label, colon, text] = tokens.slice(Math.max(from, end - 4), end);
    const isDefault = comma?.text === ',' && label?.kind === 'word' && colon?.text === ':' && text?.isPlain;
    if (!isDefault || tokens[to - 1]!.text !== ')') return undefined;
    const name = settingRead([...tokens.slice(from, end - 4), tokens[to - 1]!], language);
    if (name === undefined) return undefined;
    const setting: NativeName = { kind: 'name', path: [name], range: this.range(from, to), isSetting: true };
    const values = [setting, this.value(end - 1, end)];
    return { kind: 'either', isDefault: true, values, range: setting.range };
  }

  private inParentheses(opener: number, closer: number): NativeValue | undefined {
    const inner = this.values.get(opener);
    if (inner) return inner.value;
    return this.depthWithin(opener) < DEEPEST && closer - opener <= 3 * LONGEST_GENERICS
      ? this.valueOnce(opener + 1, closer)
      : undefined;
  }

  /** One step only: parentheses in parentheses are nothing that people write. */
  private valueOnce(from: number, to: number): NativeValue | undefined {
    return this.source.tokens[from]?.text === '(' ? undefined : this.value(from, to);
  }

  private name(from: number, to: number): NativeValue | undefined {
    const { tokens } = this.source;
    if (to - from > 2 * LONGEST_PATH) return undefined;
    const path: string[] = [];
    for (let at = from; at < to; at++) {
      const token = tokens[at]!;
      const isName = token.kind === 'word';
      if ((at - from) % 2 === 0 ? !isName : !/^(?:\.|\?\.|::)$/.test(token.text)) return undefined;
      if (isName) path.push(token.text);
    }
    return (to - from) % 2 === 1
      ? { kind: 'name', path: this.source.sdkNames(path).path, range: this.range(from, to) }
      : undefined;
  }

  /** `a ?: b`, `a ?? b`, `a ? b : c` */
  private choice(from: number, to: number): NativeValue | undefined {
    if (to - from > LONGEST_CHOICE) return undefined;
    const marks: number[] = [];
    passOver(this.source.brackets, from, to, (at) => {
      const { kind, text } = this.source.tokens[at]!;
      if (kind === 'mark' && /^(?:\?\?|\?:|\?|:)$/.test(text)) marks.push(at);
      return undefined;
    });
    const textOf = (at: number): string => this.source.tokens[at]!.text;
    // `as? String`, `value?["key"]`
    const isChosen = marks.some((at) => textOf(at) === ':');
    const [first, second] = marks.filter((at) => isChosen || textOf(at) !== '?') as [number?, number?];
    if (first === undefined || first === from) return undefined;
    const text = textOf(first);
    const range = this.range(from, to);
    if (text === '??' || text === '?:')
      return {
        ...{ kind: 'either', isDefault: true },
        ...{ values: [this.value(from, first), this.value(first + 1, to)], range },
      };
    if (text !== '?' || marks.length !== 2 || textOf(second!) !== ':') return undefined;
    if (this.asksForDevelopers(from, first)) return undefined;
    return { kind: 'either', values: [this.value(first + 1, second!), this.value(second! + 1, to)], range };
  }

  /** Kotlin's `"key" to "value"`. */
  private pair(from: number, to: number): NativeValue | undefined {
    const { tokens, profile } = this.source;
    if (profile.label !== '=' || tokens[from + 1]?.text !== 'to' || to - from < 3) return undefined;
    const entry = { key: this.value(from, from + 1), value: this.value(from + 2, to) };
    return { kind: 'map', entries: [entry], range: this.range(from, to) };
  }

  /** A call that begins and ends with the tokens. */
  private callEnding(from: number, to: number): NativeValue | undefined {
    const { brackets } = this.source;
    let opener = brackets.opens.get(to - 1);
    // `mapOf<String, String>(…)` has one opener; of `call(…) { … }` the braces come second.
    if (opener !== undefined && this.source.tokens[opener]!.text === '{' && !this.values.has(opener))
      opener = brackets.opens.get(opener - 1);
    const known = opener === undefined ? undefined : this.known(opener);
    // Swift's `.init(…)`
    const starts = this.source.tokens[this.source.tokens[from]!.text === '.' ? from + 1 : from]?.start;
    return known && known.range.start === starts ? known : undefined;
  }

  private call(opener: number): NativeCall | undefined {
    const { tokens, brackets, blockAt, profile } = this.source;
    const path = this.pathBefore(opener);
    if (!path) return undefined;
    const closer = brackets.closes.get(opener)!;
    if (this.isDeclared(path, opener)) {
      this.declare(path, opener, closer);
      return undefined;
    }
    const own = this.source.sdkNames(path.names);
    const start = tokens[path.first + 2 * own.dropped]!.start;
    const prefix = this.source.textAt({ start: tokens[path.first]!.start, end: start });
    return {
      kind: 'call',
      path: own.path,
      ...(prefix !== '' && { prefix }),
      isWhole: path.isWhole,
      isClosed: brackets.opens.get(closer) === opener,
      nameRange: { start, end: tokens[this.nameBefore(opener)]!.end },
      arguments: this.arguments(opener, closer),
      ...this.typesOf(opener),
      ...(tokens[path.first - 1]?.text === 'await' && { isAwaited: true as const }),
      ...(profile.forcesValues && tokens[closer + 1]?.text === '!' && { isForced: true as const }),
      ...(this.isNegated(path.first) && { isNegated: true as const }),
      ...(this.isConditional(path.first) && { isConditional: true as const }),
      block: blockAt[opener]!,
      result: this.resultOf(path, closer),
      range: this.range(path.first, closer + 1),
    };
  }

  private typesOf(opener: number): Pick<NativeCall, 'asksFor' | 'receiver'> {
    const { tokens, brackets } = this.source;
    const asksFor = this.askedFor(opener);
    const name = this.nameBefore(opener);
    const isOnCall = /^\??\.$/.test(tokens[name - 1]?.text ?? '') && tokens[name - 2]?.text === ')';
    const inner = isOnCall ? brackets.opens.get(name - 2) : undefined;
    const receiver = inner === undefined ? undefined : this.askedFor(inner);
    return { ...(asksFor !== undefined && { asksFor }), ...(receiver !== undefined && { receiver }) };
  }

  /** Of `find<Type>()`, `I<Type>()` and `read(typeProvider)`. */
  private askedFor(opener: number): string | undefined {
    const { tokens } = this.source;
    const name = tokens[this.nameBefore(opener)]?.text ?? '';
    if (!lookupCalls.test(name)) return undefined;
    const type = tokens[opener - 2]?.text ?? '';
    if (tokens[opener - 3]?.text === '<' && tokens[opener - 1]?.text === '>' && /^[A-Z]/.test(type))
      return type;
    const [, first = '', rest] = providerName.exec(tokens[opener + 1]?.text ?? '') ?? [];
    return rest === undefined ? undefined : first.toUpperCase() + rest;
  }

  private declare({ names: path, first }: Path, opener: number, closer: number): void {
    const words = this.wordsIn(opener, closer);
    if (words.length === 0) return;
    const { tokens, blockAt } = this.source;
    const range = this.range(opener, this.bodyEnd(closer));
    const parts = this.parts(opener, closer);
    // `fun Context.share(…)` is called by its last name.
    const isNamed = path.length === 1 || (path.length === 2 && /^[A-Z]/.test(path[0]!));
    const isOfFunction = isNamed && !NO_FUNCTIONS.has(tokens[first - 1]!.text);
    this.parameters.push({
      ...{ words, block: blockAt[opener]!, end: tokens[closer]?.end ?? range.end, range },
      passed: this.passedIn(parts),
      defaults: this.defaultsIn(opener, closer),
      ...(isOfFunction && { name: path.at(-1)! }),
      ...(isPrivate(tokens, first) && { isPrivate: true as const }),
    });
  }

  private passedIn(parts: readonly [number, number][]): NativeParameters['passed'] {
    const { tokens, brackets, language } = this.source;
    let arePlain = true;
    return parts.flatMap(([from, to], index) => {
      const isInner = language === 'dart' && tokens[from]!.text === '{';
      if (isInner)
        return this.parts(from, brackets.closes.get(from)!).flatMap((one) => {
          const name = this.parameterIn(...one)?.text;
          return name === undefined ? [] : [{ name, keys: [name] }];
        });
      const name = this.parameterIn(from, to)?.text;
      if (name === undefined) return [];
      const place = [placeKey(index)];
      if (language === 'kotlin') return [{ name, keys: [name, ...place] }];
      if (language !== 'swift') return [{ name, keys: place }];
      arePlain &&= tokens[from]!.text === '_';
      return [{ name, keys: arePlain ? place : [tokens[from]!.text] }];
    });
  }

  /** `name` of `name: Type = value` or `Type name = value`. */
  private parameterIn(from: number, to: number): Token | undefined {
    const { tokens, profile } = this.source;
    const mark = this.markIn(from, to, profile.nameBehindKeyword ? ':' : '=');
    const name = tokens[(mark < 0 ? to : mark) - 1];
    return name?.kind === 'word' ? name : undefined;
  }

  /** `name: Type = value`, `Type name = value`; of Dart's `({String url = value})`, too. */
  private defaultsIn(opener: number, closer: number, isInner = false): NativeParameters['defaults'] {
    const { tokens, brackets } = this.source;
    return this.parts(opener, closer).flatMap(([from, to]) => {
      const inner = brackets.closes.get(from);
      if (!isInner && inner === to - 1 && /^[{[]$/.test(tokens[from]!.text))
        return this.defaultsIn(from, inner, true);
      const mark = this.markIn(from, to, '=');
      const name = this.parameterIn(from, to);
      if (mark < 0 || !name) return [];
      return [{ name: name.text, value: this.value(mark + 1, to) }];
    });
  }

  /** Of parameters in Dart's `({required String url})`, too. */
  private wordsIn(opener: number, closer: number): string[] {
    const words: string[] = [];
    const { tokens, brackets } = this.source;
    passOver(brackets, opener + 1, closer, (at) => {
      const { kind, text } = tokens[at]!;
      if (kind === 'word') words.push(text);
      if (text === '{' || text === '[')
        passOver(brackets, at + 1, brackets.closes.get(at)!, (inner) => {
          if (tokens[inner]!.kind === 'word') words.push(tokens[inner]!.text);
          return undefined;
        });
      return undefined;
    });
    return words;
  }

  /** The first mark with the text that stands in no bracket between the tokens; -1 where there is none. */
  private markIn(from: number, to: number, text: string): number {
    let found = -1;
    passOver(this.source.brackets, from, to, (at) => {
      if (this.source.tokens[at]!.text !== text) return undefined;
      found = at;
      return false;
    });
    return found;
  }

  /** Behind the braces of a function, or where the value or the line ends that it has instead. */
  private bodyEnd(closer: number): number {
    const { tokens, brackets, profile } = this.source;
    let at = closer + 1;
    while (at < closer + LONGEST_TEXT) {
      const token = tokens[at];
      if (!token || (token.kind === 'mark' && /^[;)\]}]$/.test(token.text))) return at;
      if (token.text === '{') return brackets.closes.get(at)! + 1;
      if (profile.linesEndStatements && endsBefore(tokens, at) && !BEHIND_PARAMETERS.test(token.text))
        return at;
      at = behind(brackets, at);
    }
    return at;
  }

  private isNegated(first: number): boolean {
    const { tokens } = this.source;
    let at = first - 1;
    while (/^(?:await|try|\()$/.test(tokens[at]?.text ?? '')) at--;
    return tokens[at]?.text === '!';
  }

  private isConditional(first: number): boolean {
    const { tokens, brackets } = this.source;
    const before = tokens[first - 1];
    if (!before || /^(?:else|->|\?|:|\?:|&&|\|\||\?\?)$/.test(before.text)) return before !== undefined;
    const opener = before.text === ')' ? brackets.opens.get(first - 1) : undefined;
    return opener !== undefined && /^(?:if|while|for)$/.test(tokens[opener - 1]?.text ?? '');
  }

  private arguments(opener: number, closer: number): NativeArgument[] {
    return this.parts(opener, closer).map(([from, to]) => {
      const { tokens, profile } = this.source;
      const name = tokens[from];
      const isLabelled =
        profile.label !== undefined &&
        name?.kind === 'word' &&
        from + 1 < to &&
        tokens[from + 1]!.text === profile.label;
      return {
        label: isLabelled ? name.text : undefined,
        labelRange: isLabelled ? { start: name.start, end: name.end } : undefined,
        value: this.value(isLabelled ? from + 2 : from, to),
        ...(isSpread(name?.text) && { isSpread: true as const }),
      };
    });
  }

  /** What commas part in a bracket; a comma at the end is none. */
  private parts(opener: number, closer: number): [number, number][] {
    const parts: [number, number][] = [];
    let from = opener + 1;
    let genericsEnd = 0;
    const add = (to: number): void => {
      if (to > from) parts.push([from, to]);
      from = to + 1;
    };
    passOver(this.source.brackets, opener + 1, closer, (at) => {
      const { kind, text } = this.source.tokens[at]!;
      if (kind !== 'mark' || at < genericsEnd) return undefined;
      if (text === ',') add(at);
      if (text === '<') genericsEnd = this.genericsEnd(at);
      return undefined;
    });
    add(Math.min(closer, this.source.tokens.length));
    return parts;
  }

  /** Behind the types of `mapOf<String, String>(…)`; 0 for a comparison. */
  private genericsEnd(opener: number): number {
    const { tokens } = this.source;
    let depth = 0;
    for (let at = opener; at < opener + LONGEST_GENERICS; at++) {
      const token = tokens[at];
      if (token?.text === '<') depth++;
      else if (token?.text === '>' && --depth === 0)
        return /^[([{]$/.test(tokens[at + 1]?.text ?? '') ? at + 1 : 0;
      else if (token?.kind !== 'word' && !/^[,.?]$/.test(token?.text ?? '')) return 0;
    }
    return 0;
  }

  private collection(opener: number, text: string): NativeValue | undefined {
    const { tokens, brackets, profile } = this.source;
    const closer = brackets.closes.get(opener)!;
    // `a[0]`, `{ statement; }`
    if (text === '[' && this.isBehindValue(opener)) return undefined;
    if (text === '{' && (!profile.bracesAreMaps || !this.mayBeMap(opener))) return undefined;
    const range = this.range(opener, closer + 1);
    const parts = this.parts(opener, closer);
    const entries = parts.map(([from, to]) => this.entry(from, to));
    if (entries.length > 0 && entries.every((entry) => entry !== undefined))
      return { kind: 'map', entries, range };
    if (text === '{') return parts.length === 0 ? { kind: 'map', entries: [], range } : undefined;
    // Swift's empty dictionary
    if (tokens[opener + 1]?.text === ':' && closer === opener + 2) return { kind: 'map', entries: [], range };
    const isOpen = parts.some(([from]) => isSpread(tokens[from]!.text));
    return {
      kind: 'list',
      elements: parts.flatMap(([from, to]) => this.element(from, to) ?? []),
      ...(isOpen && { isOpen }),
      range,
    };
  }

  /** Undefined for what may be any number of elements; `if (…) a` is one where its condition holds. */
  private element(from: number, to: number): NativeValue | undefined {
    const { tokens } = this.source;
    if (!isSpread(tokens[from]!.text)) return this.value(from, to);
    const then = this.behindCondition(from);
    return then < to && !isSpread(tokens[then]!.text) ? this.value(from, to) : undefined;
  }

  /** Of an `if` with its condition in parentheses; far away for anything else. */
  private behindCondition(from: number): number {
    const { tokens, brackets } = this.source;
    const isCondition = tokens[from]!.text === 'if' && tokens[from + 1]?.text === '(';
    return isCondition ? brackets.closes.get(from + 1)! + 1 : Number.POSITIVE_INFINITY;
  }

  /** `if (…) a else b`: one of these. */
  private conditional(from: number, to: number): NativeValue | undefined {
    const then = this.behindCondition(from);
    if (then >= to || to - from > LONGEST_CONDITIONAL || this.asksForDevelopers(from, then)) return undefined;
    let otherwise = to;
    passOver(this.source.brackets, then, to, (at) => {
      if (this.source.tokens[at]!.text === 'else') otherwise = Math.min(otherwise, at);
      return undefined;
    });
    const value = this.branch(then, otherwise);
    if (otherwise === to) return value;
    return { kind: 'either', values: [value, this.branch(otherwise + 1, to)], range: this.range(from, to) };
  }

  /** Of braces, the last thing in them is their value. */
  private branch(from: number, to: number): NativeValue {
    const { tokens, brackets } = this.source;
    if (tokens[from]?.text !== '{' || brackets.closes.get(from) !== to - 1) return this.value(from, to);
    const [first, end] = statementsIn(tokens, brackets, from + 1, to - 1).at(-1) ?? [from, to];
    return this.value(first, end);
  }

  /** What a build of developers has tells nothing of the others'. */
  private asksForDevelopers(from: number, to: number): boolean {
    return this.source.tokens.slice(from, to).some(({ text }) => developmentNames.has(text));
  }

  private entry(from: number, to: number): NativeEntry | undefined {
    let colon = -1;
    passOver(this.source.brackets, from, to, (at) => {
      const isMark = this.source.tokens[at]!.kind === 'mark';
      if (isMark && this.source.tokens[at]!.text === '?') return false;
      if (isMark && this.source.tokens[at]!.text === ':') colon = at;
      return colon < 0 ? undefined : false;
    });
    if (colon <= from || colon + 1 >= to) return undefined;
    return { key: this.value(from, colon), value: this.value(colon + 1, to) };
  }

  private isBehindValue(opener: number): boolean {
    const before = this.source.tokens[opener - 1];
    if (!before || this.source.tokens[opener]!.startsLine) return false;
    return before.kind === 'word' ? !BEFORE_CALL.has(before.text) : /^[)\]]$/.test(before.text);
  }

  private mayBeMap(opener: number): boolean {
    const before = this.source.tokens[opener - 1];
    return before !== undefined && (/^(?:[(,:=[>?]|\?\?|=>)$/.test(before.text) || before.text === 'return');
  }

  /** The last name before the parentheses, over what stands in `<…>`. */
  private nameBefore(opener: number): number {
    const { tokens } = this.source;
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

  private pathBefore(opener: number): Path | undefined {
    const { tokens, brackets, profile } = this.source;
    let at = this.nameBefore(opener);
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
      if (inner !== undefined && tokens[inner]!.text === '(') at = this.nameBefore(inner);
      if (at < 0 || tokens[at]!.kind !== 'word') return { names, first, isWhole: false };
    }
    return names.length === 0 ? undefined : { names, first: at + 2, isWhole: false };
  }

  /** `fun share(…)`, `Future<void> share(…) {` */
  private isDeclared({ first, names }: Path, opener: number): boolean {
    const { tokens, profile } = this.source;
    const before = tokens[first - 1];
    const startsStatement = profile.linesEndStatements && tokens[first]!.startsLine;
    if (before === undefined || (startsStatement && !profile.nameBehindKeyword)) return false;
    if (before.text === '@' || DECLARES.has(before.text)) return true;
    if (names.length > 1) return false;
    if (profile.nameBehindKeyword || tokens[opener - 1]!.text === '>') return false;
    return (before.kind === 'word' && !BEFORE_CALL.has(before.text)) || before.text === '>';
  }

  private resultOf({ first }: Path, closer: number): NativeResult {
    const { tokens } = this.source;
    let before = first - 1;
    while (before >= 0 && /^(?:await|try|[?!])$/.test(tokens[before]!.text)) before--;
    const ends = tokens[closer + 1];
    const used: NativeResult = { kind: 'used' };
    if (ends?.text !== ';') return used;
    const mark = tokens[before];
    if (mark === undefined || /^[;{}]$/.test(mark.text)) return { kind: 'dropped' };
    const name = tokens[before - 1];
    return mark.text === '=' && name?.kind === 'word' && tokens[before - 2]?.text !== '.'
      ? { kind: 'named', name: name.text }
      : used;
  }
}
