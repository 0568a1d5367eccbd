/** What the braces of a file hold, judged by the words in front of them. */
import { runsAtOnce } from '../../catalog/native/calls.ts';
import type { NativeBlock } from '../../facts/native.ts';
import type { Brackets } from './brackets.ts';
import type { LanguageProfile } from './profiles.ts';
import type { Token } from './tokens.ts';

export interface Blocks {
  readonly blocks: readonly NativeBlock[];
  /** By token: the innermost braces around it, an index into `blocks`; -1 outside of all. */
  readonly blockAt: Int32Array;
}

type Kind = NativeBlock['kind'];
type Head = Omit<NativeBlock, 'keyword' | 'range' | 'parent' | 'exits' | 'hasElse'> & {
  readonly at?: number;
};

/** Tokens in front of a brace that tell what it is. */
const LONGEST_HEADER = 40;

/** Directly in front of the brace. */
const ENDINGS = new Map<string, Kind>([
  ['try', 'try'],
  ['else', 'branch'],
  ['finally', 'other'],
]);
const KEYWORD_LISTS: readonly (readonly [Kind, string])[] = [
  ['function', 'fun func init constructor'],
  ['type', 'class struct object interface enum extension protocol mixin actor'],
  ['branch', 'if switch when guard else'],
  ['catch', 'catch'],
  ['loop', 'for while repeat'],
];
/** The first of these in front of the brace. */
const KEYWORDS = new Map(
  KEYWORD_LISTS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);
/** `#Preview { … }`, `@Preview fun a() { … }`, `struct A_Previews: PreviewProvider { … }` */
const PREVIEW = /^Preview(?:Provider)?$/;
const isPreview = (words: readonly string[]): boolean =>
  words.some(
    (word, at) => PREVIEW.test(word) && (/^[#@]$/.test(words[at - 1] ?? '') || word.endsWith('Provider')),
  );
const EXITS = new Set(['return', 'throw', 'break', 'continue', 'rethrow']);
/** Of Swift: what begins in braces that hold no value. */
export const ACCESSORS: ReadonlySet<string> = new Set(['get', 'set', 'willSet', 'didSet']);
/** Between the parameters of a function and its brace. */
const BEHIND_PARAMETERS = /^(?:async|sync|\*|throws|rethrows|[A-Z]\w*|,|\.)$/;
/** In front of parentheses that belong to no function. */
const NO_NAME = new Set(['if', 'for', 'while', 'switch', 'catch', 'when', 'synchronized', 'return', 'await']);

export function readBlocks(
  tokens: readonly Token[],
  brackets: Brackets,
  profile: LanguageProfile,
  length: number,
): Blocks {
  const blocks: (NativeBlock & { exits: number[] })[] = [];
  const indexOf = new Map<number, number>();
  const blockAt = new Int32Array(tokens.length).fill(-1);
  for (const [index, token] of tokens.entries()) {
    const opener = brackets.around[index]!;
    const block = opener < 0 ? -1 : (indexOf.get(opener) ?? blockAt[opener]!);
    blockAt[index] = block;
    if (token.kind === 'word' && EXITS.has(token.text)) blocks[block]?.exits.push(token.start);
    if (token.kind !== 'mark' || token.text !== '{') continue;
    const closer = tokens[brackets.closes.get(index)!];
    indexOf.set(index, blocks.length);
    const { at = token.start, ...head } = kindOf(index, tokens, brackets, profile);
    blocks.push({
      ...head,
      keyword: at,
      range: { start: token.start, end: closer?.end ?? length },
      parent: block,
      exits: [],
      ...(tokens[brackets.closes.get(index)! + 1]?.text === 'else' && { hasElse: true as const }),
    });
  }
  return { blocks, blockAt };
}

function kindOf(brace: number, tokens: readonly Token[], brackets: Brackets, profile: LanguageProfile): Head {
  const header = headerOf(brace, tokens, brackets, profile);
  const words = header.map((index) => tokens[index]!.text);
  const last = words.at(-1) ?? '';
  // `#Preview(traits: …, body: { … })`
  const around = brackets.around[brace]!;
  const before = [around - 2, around - 1].map((at) => tokens[at]?.text ?? '');
  if (isPreview(words) || isPreview(before)) return { kind: 'preview', name: undefined };
  const ending = last === 'do' ? profile.doBlocks : ENDINGS.get(last);
  if (ending) return { kind: ending, name: undefined, at: tokens[header.at(-1)!]!.start };
  const first = words.findIndex((word, at) => KEYWORDS.has(word) && words[at - 1] !== '.');
  if (first >= 0) {
    const kind = KEYWORDS.get(words[first]!)!;
    if (kind === 'function' && isPreviewed(header[0]!, tokens, brackets))
      return { kind: 'preview', name: undefined };
    const name = nameBehind(kind, first, header, tokens);
    const at = tokens[header[first]!]!.start;
    return { kind, name, at, ...(kind === 'type' && isApplication(words, first) && { isApplication: true }) };
  }
  const property = profile.computesProperties && computedProperty(brace, header, tokens);
  if (property) return property;
  const head = plainFunction(header, tokens, profile);
  const givenTo = words.findLast(
    (word, at) => /^\w/.test(word) && (word !== 'async' || words[at - 1] === '.'),
  );
  const isAtOnce = head.kind === 'lambda' && runsAtOnce.has(givenTo ?? before[1]!);
  if (!isAtOnce) return head;
  const decided = words.some((word) => DECIDES.test(word))
    ? words.slice(0, words.at(-2) === '?.' ? -2 : undefined).join('')
    : undefined;
  return { ...head, runsAtOnce: true, ...(decided !== undefined && { ifThere: decided }) };
}
/** `context?.let {`, `?: run {`, `all.forEach {` */
const DECIDES = /^(?:\?[.:]|forEach|takeIf|takeUnless)$/;

/** `class Start : Application()`, `class Start extends MultiDexApplication` */
function isApplication(words: readonly string[], keyword: number): boolean {
  const parent = words.findIndex((word, at) => at > keyword && /^(?::|extends)$/.test(word)) + 1;
  // `class Start<T : Application>` is none.
  return (
    parent > 0 && !words.slice(keyword, parent).includes('<') && /Application$/.test(words[parent] ?? '')
  );
}

/** `@Preview(showBackground = true) @Composable fun …`: of the annotations in front of what begins at `first`. */
function isPreviewed(first: number, tokens: readonly Token[], brackets: Brackets): boolean {
  let at = first - 1;
  for (let steps = 0; steps < LONGEST_HEADER && at > 0; steps++) {
    const { kind, text } = tokens[at]!;
    if (kind === 'word' && tokens[at - 1]!.text === '@') {
      if (/^Preview/.test(text)) return true;
      at -= 2;
    } else if (text === ')') at = brackets.opens.get(at)! - 1;
    else if (kind === 'word') at--;
    else return false;
  }
  return false;
}

/** The tokens of the statement in front of a brace; of brackets in it, only those that open. */
function headerOf(
  brace: number,
  tokens: readonly Token[],
  brackets: Brackets,
  profile: LanguageProfile,
): number[] {
  const header: number[] = [];
  for (let at = brace - 1; at >= 0 && header.length < LONGEST_HEADER; at--) {
    const opener = brackets.opens.get(at);
    if (opener !== undefined && tokens[at]!.text !== '}') at = opener;
    else if (tokens[at]!.kind === 'mark' && /^[;{}([]$/.test(tokens[at]!.text)) {
      // `} else {`, `} catch (e) {`: what stands behind the brace is the header.
      break;
    }
    header.push(at);
    if (profile.linesEndStatements && tokens[at]!.startsLine && !continues(tokens[at - 1], tokens[at]!))
      break;
  }
  return header.reverse();
}

/** Whether a line goes on what stands in the one before: `class A :`, `if a,`. */
const continues = (last: Token | undefined, first: Token): boolean =>
  /^(?:[.:]|\?\.|->|else|catch|where)$/.test(first.text) || /^(?:[:,]|&&|\|\|)$/.test(last?.text ?? '');

/** `private var name: Type {`, but for what is told of each new value. */
function computedProperty(
  brace: number,
  header: readonly number[],
  tokens: readonly Token[],
): Head | undefined {
  const words = header.map((at) => tokens[at]!.text);
  const keyword = words.indexOf('var');
  if (keyword < 0 || words[keyword + 2] !== ':' || words.includes('=')) return undefined;
  const isStored = ACCESSORS.has(tokens[brace + 1]?.text ?? '');
  const at = tokens[header[keyword]!]!.start;
  return isStored ? undefined : { kind: 'function', name: words[keyword + 1], isGetter: true, at };
}

function nameBehind(
  kind: Kind,
  keyword: number,
  header: readonly number[],
  tokens: readonly Token[],
): string | undefined {
  if (kind !== 'function' && kind !== 'type') return undefined;
  const behind = header.slice(keyword + 1).map((index) => tokens[index]!);
  const parameters = kind === 'function' ? behind.findIndex((token) => token.text === '(') : -1;
  // `init(…)` is a name itself.
  const name = parameters >= 0 ? tokens[header[keyword + parameters]!] : behind[0];
  return name?.kind === 'word' ? name.text : undefined;
}

/** `void share() async {`: a name, its parameters, and nothing that calls it; `Type get name {`. */
function plainFunction(header: readonly number[], tokens: readonly Token[], profile: LanguageProfile): Head {
  const lambda = { kind: 'lambda', name: undefined } as const;
  if (profile.nameBehindKeyword) return lambda;
  const texts = header.map((index) => tokens[index]!.text);
  if (texts.at(-2) === 'get' && tokens[header.at(-1)!]!.kind === 'word')
    return { kind: 'function', name: texts.at(-1), isGetter: true };
  const parameters = texts.indexOf('(');
  const name = tokens[header[parameters - 1] ?? -1];
  if (parameters < 1 || name?.kind !== 'word' || NO_NAME.has(name.text)) return lambda;
  if (texts.slice(0, parameters).some((text) => /^(?:[.=]|new|return|await)$/.test(text))) return lambda;
  if (!texts.slice(parameters + 1).every((text) => BEHIND_PARAMETERS.test(text))) return lambda;
  return { kind: 'function', name: name.text };
}
