/** Calls and values. Brackets are read from the last to the first, so that what stands in them is known: no recursion. */

import { developmentNames } from '../../catalog/native/calls.ts';
import type {
  NativeArgument,
  NativeCall,
  NativeEntry,
  NativeName,
  NativeParameters,
  NativeValue,
} from '../../facts/native.ts';
import { behind, isOpener, passOver } from './brackets.ts';
import { builderBlockAt, lastChanges } from './builderBlocks.ts';
import { builtBy } from './builders.ts';
import { BEFORE_CALL, isDeclared, nameBefore, pathBefore, typesOf } from './calledNames.ts';
import { isConditional, isNegated, resultOf } from './callUse.ts';
import { readJsonText } from './jsonText.ts';
import { readParameters } from './parameters.ts';
import { LONGEST_GENERICS, partsIn } from './parts.ts';
import { settingRead } from './settingReads.ts';
import { rangeOf, type Source } from './source.ts';
import { statementsIn } from './statements.ts';
import { nameIn, readText, settingAt } from './texts.ts';

/** Calls in each other: more are nothing that people write. */
const DEEPEST = 40;
/** Tokens. Each operator in one looks at the rest of it again. */
const LONGEST_CHOICE = 120;
/** Of an `if` with all its branches, each of which looks at the rest of it again. */
const LONGEST_CONDITIONAL = 600;
/** Of a `when`. */
const MOST_CASES = 8;

/** Words in front of a value that change nothing about what it is. */
const PREFIXES = new Set(['await', 'try', 'new', 'const']);
const WORDS = new Set(['true', 'false', 'null', 'nil', 'this', 'self']);

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
      nameRange: rangeOf(this.source, found.first, found.first + 1),
      arguments: found.arguments,
      isBuilt: true,
      block: blockAt[opener]!,
      result: { kind: 'used' },
      range: rangeOf(this.source, found.first, closer + 1),
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
    const range = rangeOf(this.source, first, last);
    const unknown: NativeValue = { kind: 'unknown', range };
    if (first >= last) return unknown;
    const token = tokens[first]!;
    if (token.kind === 'word' && token.text === 'if') return this.conditional(first, last) ?? unknown;
    if (token.kind === 'word' && token.text === 'when') return this.cases(first, last) ?? unknown;
    if (token.kind === 'string')
      return (
        this.json(first, last) ??
        this.pair(first, last) ??
        readText(this.source, first, last) ??
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
      nameIn(this.source, first, this.castAt(first, last)) ??
      this.pair(first, last) ??
      settingAt(this.source, first, last) ??
      this.settingOr(first, last) ??
      this.callEnding(first, last) ??
      readText(this.source, first, last) ??
      this.choice(first, last) ??
      unknown
    );
  }

  /** Of `name as! String`: where the cast begins, which changes nothing; else `last`. */
  private castAt(first: number, last: number): number {
    const { tokens } = this.source;
    const at = /^[?!]$/.test(tokens[last - 2]?.text ?? '') ? last - 3 : last - 2;
    return tokens[last - 1]!.text === 'String' && tokens[at]?.text === 'as' && at > first ? at : last;
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

  /** `String.fromEnvironment('NAME', defaultValue: 'value')` */
  private settingOr(from: number, to: number): NativeValue | undefined {
    const { tokens, language } = this.source;
    const end = tokens[to - 2]?.text === ',' ? to - 2 : to - 1;
    const [comma, label, colon, text] = tokens.slice(Math.max(from, end - 4), end);
    const isDefault = comma?.text === ',' && label?.kind === 'word' && colon?.text === ':' && text?.isPlain;
    if (!isDefault || tokens[to - 1]!.text !== ')') return undefined;
    const name = settingRead([...tokens.slice(from, end - 4), tokens[to - 1]!], language);
    if (name === undefined) return undefined;
    const setting: NativeName = {
      kind: 'name',
      path: [name],
      range: rangeOf(this.source, from, to),
      isSetting: true,
    };
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
    const range = rangeOf(this.source, from, to);
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
    return { kind: 'map', entries: [entry], range: rangeOf(this.source, from, to) };
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
    const path = pathBefore(this.source, opener);
    if (!path) return undefined;
    const closer = brackets.closes.get(opener)!;
    if (isDeclared(this.source, path, opener)) {
      const parameters = readParameters(this.source, path, opener, (from, to) => this.value(from, to));
      if (parameters) this.parameters.push(parameters);
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
      nameRange: { start, end: tokens[nameBefore(this.source, opener)]!.end },
      arguments: this.arguments(opener, closer),
      ...typesOf(this.source, opener),
      ...(tokens[path.first - 1]?.text === 'await' && { isAwaited: true as const }),
      ...(profile.forcesValues && tokens[closer + 1]?.text === '!' && { isForced: true as const }),
      ...(isNegated(this.source, path.first) && { isNegated: true as const }),
      ...(isConditional(this.source, path.first) && { isConditional: true as const }),
      block: blockAt[opener]!,
      result: resultOf(this.source, path.first, closer),
      range: rangeOf(this.source, path.first, closer + 1),
    };
  }

  private arguments(opener: number, closer: number): NativeArgument[] {
    return partsIn(this.source, opener, closer).map(([from, to]) => {
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

  private collection(opener: number, text: string): NativeValue | undefined {
    const { tokens, brackets, profile } = this.source;
    const closer = brackets.closes.get(opener)!;
    // `a[0]`, `{ statement; }`
    if (text === '[' && this.isBehindValue(opener)) return undefined;
    if (text === '{' && (!profile.bracesAreMaps || !this.mayBeMap(opener))) return undefined;
    const range = rangeOf(this.source, opener, closer + 1);
    const parts = partsIn(this.source, opener, closer);
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
    return {
      kind: 'either',
      values: [value, this.branch(otherwise + 1, to)],
      range: rangeOf(this.source, from, to),
    };
  }

  /** Kotlin's `when (…) { a -> b … }`: one of these. */
  private cases(from: number, to: number): NativeValue | undefined {
    const { tokens, brackets } = this.source;
    const opener = tokens[from + 1]?.text === '(' ? brackets.closes.get(from + 1)! + 1 : from + 1;
    if (tokens[opener]?.text !== '{' || brackets.closes.get(opener) !== to - 1) return undefined;
    if (to - from > LONGEST_CONDITIONAL || this.asksForDevelopers(from, to)) return undefined;
    const values = statementsIn(tokens, brackets, opener + 1, to - 1).map(([first, end]) => {
      let arrow = first;
      while (arrow < end && tokens[arrow]!.text !== '->') arrow = behind(brackets, arrow);
      return this.branch(arrow + 1, end);
    });
    const range = rangeOf(this.source, from, to);
    if (values.length === 0 || values.length > MOST_CASES) return undefined;
    return values.reduceRight((other, one) => ({ kind: 'either', values: [one, other], range }));
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
}
