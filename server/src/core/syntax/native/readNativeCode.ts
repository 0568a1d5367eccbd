/**
 * Reads Kotlin, Java, Swift or Dart as far as share code goes: imports, calls with their arguments, plain assignments,
 * and the braces around them. Never throws; what is not plain is unknown.
 */

import { sharingNames } from '../../catalog/native/calls.ts';
import type { NativeLanguage } from '../../catalog/native/languages.ts';
import type { NativeCode, NativeImport, NativeParameters } from '../../facts/native.ts';
import { firstIndex } from '../../text/firstIndex.ts';
import type { Range } from '../../text/text.ts';
import { readAsked } from './asked.ts';
import { readAssignments } from './assignments.ts';
import { readBlocks } from './blocks.ts';
import { type Brackets, readBrackets } from './brackets.ts';
import { readBuildCommands } from './buildCommands.ts';
import { isDeclaredAt } from './declaredAt.ts';
import { type LanguageProfile, profiles } from './profiles.ts';
import { readReturned } from './returned.ts';
import { sdkNamesOf } from './sdkNames.ts';
import { readEntries, readSetters } from './setters.ts';
import { readTokens, type Token } from './tokens.ts';
import { ValueReader } from './values.ts';
import { withConstants } from './writtenOnce.ts';

export function readNativeCode(
  text: string,
  language: NativeLanguage,
  tokens: readonly Token[] = readTokens(text, language),
): NativeCode {
  const profile = profiles[language];
  const brackets = readBrackets(tokens);
  const { blocks, blockAt } = readBlocks(tokens, brackets, profile, text.length);
  const textAt = ({ start, end }: Range): string => text.slice(start, end);
  const imports = importsIn(tokens);
  const sdkNames = sdkNamesOf(imports, tokens);
  const { length } = text;
  const values = new ValueReader({ tokens, brackets, language, profile, blockAt, length, textAt, sdkNames });
  const assignments = withConstants(readAssignments(values), blocks, values.source);
  const assigned = new Set(assignments.map(({ nameRange }) => nameRange.start));
  const computed = new Set(blocks.flatMap(({ isGetter, keyword }) => (isGetter ? keyword : [])));
  const bound = boundIn(values, assigned, computed);
  const declared = [...bound.keys()];
  const parameters = values.parameters.map((one) => withShadowed(one, bound));
  const isWhole = brackets.opens.size === brackets.closes.size;
  const calls = [
    ...values.calls(),
    ...readSetters(values),
    ...readEntries(values),
    ...readBuildCommands(values),
  ].sort((a, b) => a.range.end - b.range.end);
  const asked = readAsked(tokens, brackets);
  const types = typesIn(tokens, profile);
  const returned = readReturned(values, blocks);
  return {
    ...{ language, isWhole, imports, blocks, assignments, parameters },
    ...{ returned, asked, declared, types, calls },
  };
}

/** `helper: ShareHelper`, `ShareHelper helper;`; what has two types, or begins without any, has none. */
function typesIn(tokens: readonly Token[], { nameBehindKeyword }: LanguageProfile): NativeCode['types'] {
  const types = new Map<string, NativeCode['types'][string]>();
  for (const [index, { kind, text, start }] of tokens.entries()) {
    if (kind !== 'word' || !isDeclaredAt(index, tokens)) continue;
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    const [type, behind] = nameBehindKeyword ? [tokens[index + 2], tokens[index + 3]] : [before, next];
    const isTyped = nameBehindKeyword
      ? next?.text === ':' && !/^[.(<]$/.test(behind?.text ?? '')
      : /^[;=,)]$/.test(behind?.text ?? '');
    const name = isTyped && type?.kind === 'word' ? type.text : '';
    const known = types.get(text);
    types.set(text, known && known.type !== name ? { type: '', start } : (known ?? { type: name, start }));
  }
  return Object.fromEntries(
    [...types].filter(([, { type }]) => /^[A-Z]/.test(type) && sharingNames.test(type)),
  );
}

/** Offsets in the order of the text by words, without those that may be labels of arguments. */
type Bound = ReadonlyMap<string, readonly number[]>;

/** Cheap and generous: of languages that write `name: Type`, what no call tells to be a label of an argument is among them. */
function boundIn(values: ValueReader, assigned: ReadonlySet<number>, computed: ReadonlySet<number>): Bound {
  const { tokens, brackets, profile } = values.source;
  const bound = new Map<string, number[]>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word' || assigned.has(token.start)) continue;
    const before = tokens[index - 1];
    if (before && computed.has(before.start)) continue;
    const after = tokens[index + 1]?.text ?? '';
    const mayBeLabel =
      profile.nameBehindKeyword &&
      after === ':' &&
      /^(?:[({,[]|\w+)$/.test(before?.text ?? '') &&
      !(profile.label === ':' && values.isCall(brackets.around[index]!));
    const isBound =
      /^(?:let|var|val|final|late|const|for)$/.test(before?.text ?? '') ||
      /^(?:->|in)$/.test(after) ||
      (after === ',' && before?.text === '{') ||
      isOfFunctionType(index, tokens, brackets) ||
      (!profile.nameBehindKeyword && isTyped(before) && /^[;,)=:}]$/.test(after)) ||
      isOfGroup(index, tokens, brackets);
    if (!isBound && !mayBeLabel) continue;
    const offsets = bound.get(token.text) ?? [];
    bound.set(token.text, offsets);
    if (isBound || profile.label !== ':' || isOfClosure(index, tokens, brackets)) offsets.push(token.start);
  }
  return bound;
}

/** Something in the body of the function has the name of these. */
function withShadowed(one: NativeParameters, bound: Bound): NativeParameters {
  const shadowed = one.words.filter((word) => {
    const offsets = bound.get(word) ?? [];
    const first = offsets[firstIndex(offsets.length, (index) => offsets[index]! >= one.end)];
    return first !== undefined && first < one.range.end;
  });
  return shadowed.length > 0 ? { ...one, shadowed } : one;
}

/** Swift's `{ (url: String) in` */
const isOfClosure = (index: number, tokens: readonly Token[], { around }: Brackets): boolean =>
  /^[{\]]$/.test(tokens[around[index]! - 1]?.text ?? '');

/** `(url) {`, `(url, title) => …`, `(url) -> …`, with nothing in front that is called or asks; `val (url, title) =`. */
function isOfGroup(index: number, tokens: readonly Token[], { around, closes }: Brackets): boolean {
  const opener = around[index]!;
  if (tokens[opener]?.text !== '(' || !/^[,)]$/.test(tokens[index + 1]?.text ?? '')) return false;
  if (!/^[(,]$/.test(tokens[index - 1]!.text)) return false;
  const behind = tokens[closes.get(opener)! + 1]?.text ?? '';
  const before = tokens[opener - 1];
  return before?.kind === 'word'
    ? behind === '=' && /^(?:val|var|let|final)$/.test(before.text)
    : /^(?:\{|=>|->|async)$/.test(behind);
}

/** Dart's `void Function(String) share` */
const isOfFunctionType = (index: number, tokens: readonly Token[], { opens }: Brackets): boolean =>
  tokens[(opens.get(index - 1) ?? 0) - 1]?.text === 'Function';

/** `String url`, `List<String> urls`, `String? url` */
const isTyped = (before: Token | undefined): boolean =>
  /^[>?\]]$/.test(before?.text ?? '') ||
  (before?.kind === 'word' &&
    !/^(?:return|await|throw|new|case|in|is|as|else|yield|import)$/.test(before.text));

/** `import a.b.C`, `import a.b.C as D`, `import static a.b;`, `import 'package:…' as name;`, `@testable import Name` */
function importsIn(tokens: readonly Token[]): NativeImport[] {
  const found: NativeImport[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { text, kind } = tokens[at]!;
    if (kind !== 'word' || (text !== 'import' && text !== 'export') || tokens[at - 1]?.text === '.') continue;
    const first = tokens[at + 1];
    if (first?.kind === 'string') {
      const range = { start: first.start, end: first.end };
      found.push({ module: first.text, range, ...aliasBehind(tokens, at + 1) });
      continue;
    }
    const parts: Token[] = [];
    let next = at + 1;
    // `import static`, `import class Module.Name`
    if (/^(?:static|class|struct|func|enum|protocol)$/.test(tokens[next]?.text ?? '')) next++;
    for (; tokens[next] && isPathPart(tokens[next]!, parts.at(-1)); next++) parts.push(tokens[next]!);
    const last = parts.at(-1);
    if (last)
      found.push({
        module: parts.map((part) => part.text).join(''),
        range: { start: parts[0]!.start, end: last.end },
        ...aliasBehind(tokens, next - 1),
      });
    at = Math.max(at, next - 1);
  }
  return found;
}

/** `as name` */
function aliasBehind(tokens: readonly Token[], last: number): Pick<NativeImport, 'alias'> {
  const name = tokens[last + 2];
  return tokens[last + 1]?.text === 'as' && name?.kind === 'word' ? { alias: name.text } : {};
}

function isPathPart(token: Token, before: Token | undefined): boolean {
  if (before === undefined) return token.kind === 'word' && !token.startsLine;
  if (before.text === '.') return token.kind === 'word' || token.text === '*';
  return token.text === '.';
}
