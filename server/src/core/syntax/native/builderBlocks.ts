/** `KMTLinkObject { link in link.webURL = url }`, as the call that says the same: `Link(webUrl: url)`. */
import { blocks, builder } from '../../catalog/native/templates.ts';
import type { NativeArgument, NativeValue } from '../../facts/native.ts';
import type { Brackets } from './brackets.ts';
import { given, keyIn } from './builders.ts';
import { statementsIn } from './statements.ts';
import type { Token } from './tokens.ts';

export interface BuilderBlock {
  /** Of the object, as SDK 2 has it. */
  readonly name: string;
  /** The token of the name that is written. */
  readonly first: number;
  readonly arguments: readonly NativeArgument[];
}

/** Tokens in front of a block's `in`. */
const LONGEST_HEAD = 8;

/** By their names: the last token at which a member of an object is set or called. */
export function lastChanges(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const changes = new Map<string, number>();
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'mark' || !/^[=(]$/.test(text) || !/^\??\.$/.test(tokens[at - 2]?.text ?? '')) continue;
    const name = tokens[at - (/^[?!]$/.test(tokens[at - 3]?.text ?? '') ? 4 : 3)];
    if (name) changes.set(name.text, at);
  }
  return changes;
}

/**
 * Undefined where the token opens no such block, or it does more than to set parts, as conditions may change them; or where
 * what has its name may be changed later.
 */
export function builderBlockAt(
  opener: number,
  tokens: readonly Token[],
  brackets: Brackets,
  changes: ReadonlyMap<string, number>,
  valueIn: (from: number, to: number) => NativeValue,
): BuilderBlock | undefined {
  const brace = tokens[opener]!.text === '{' ? opener : braceIn(opener, tokens);
  const isInit = tokens[opener - 1]?.text === 'init' && tokens[opener - 2]?.text === '.';
  const first = isInit ? opener - 3 : opener - 1;
  const name = keyIn(blocks.objects, tokens[first]?.text ?? '');
  const closer = brackets.closes.get(brace ?? -1);
  if (name === undefined || brace === undefined || closer === undefined) return undefined;
  if ((changes.get(nameOf(first, tokens) ?? '') ?? 0) > closer) return undefined;
  const head = tokens.slice(brace + 1, brace + LONGEST_HEAD).findIndex(({ text }) => text === 'in');
  const parameter = head < 0 ? '$0' : tokens[brace + (tokens[brace + 1]!.text === '(' ? 2 : 1)]!.text;
  const set: NativeArgument[] = [];
  const added: NativeArgument[] = [];
  for (const [from, to] of statementsIn(tokens, brackets, brace + 2 + head, closer)) {
    const [start, dot, word, mark] = tokens.slice(from, from + 4);
    if (/^(?:let|var)$/.test(start!.text)) continue;
    if (start!.text !== parameter || dot?.text !== '.' || !word || !mark) return undefined;
    const labelRange = { start: word.start, end: word.end };
    const adder = keyIn(builder.adders, word.text);
    if (mark.text === '=') {
      const label = keyIn(blocks.properties, word.text) ?? word.text;
      set.push({ label, labelRange, value: valueIn(from + 4, to) });
    } else if (adder && brackets.closes.get(from + 3) === to - 1) {
      added.push({ label: adder, labelRange, value: valueIn(from + 4, to - 1) });
    } else return undefined;
  }
  return { name, first, arguments: given(set, added) };
}

/** Of `(builderBlock: { … })`. */
const braceIn = (opener: number, tokens: readonly Token[]): number | undefined =>
  tokens[opener + 1]?.text === blocks.label && tokens[opener + 3]?.text === '{' ? opener + 3 : undefined;

/** `let link = KMTLinkObject {`, `let link: KMTLinkObject = …` */
function nameOf(first: number, tokens: readonly Token[]): string | undefined {
  if (tokens[first - 1]?.text !== '=') return undefined;
  return tokens[first - (tokens[first - 3]?.text === ':' ? 4 : 2)]?.text;
}
