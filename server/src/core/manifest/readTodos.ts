/** The TODO comments of a manifest, and what each says is not compared with the console yet. */
import { createScanner, type Node } from 'jsonc-parser';
import { readableJson } from '../text/json.ts';
import type { Range } from '../text/text.ts';
import { rangeOf } from './checkShape.ts';
import type { ManifestTodo } from './facts.ts';
import { withoutTodos } from './withoutTodos.ts';

/** Kinds of token that the parser's library names in a `const enum`, which this build cannot see. */
const TOKEN = {
  openBrace: 1,
  openBracket: 3,
  comma: 5,
  colon: 6,
  lineComment: 12,
  blockComment: 13,
} as const;
const TRIVIA = { lineBreak: 14, blank: 15, end: 17 } as const;

interface Token extends Range {
  readonly kind: number;
  readonly line: number;
}

/** In document order. `root` is what the parser made of `text`. */
export function readTodos(text: string, root: Node | undefined): readonly ManifestTodo[] {
  if (!root || !/todo/i.test(text)) return [];
  const nodes = nodesByPlace(root);
  const tokens = tokensOf(text);
  const todos: ManifestTodo[] = [];
  let before: Token | undefined;
  let behind = 0;
  for (const [index, token] of tokens.entries()) {
    if (!isComment(token)) {
      before = token;
      continue;
    }
    behind = Math.max(behind, index);
    while (behind < tokens.length && isComment(tokens[behind]!)) behind++;
    const target =
      before?.line === token.line
        ? nodeBeside(before, nodes)
        : nodes.starting.get(tokens[behind]?.start ?? -1);
    const done = target && withoutTodos(text.slice(token.start, token.end), (todo) => speaksOf(target, todo));
    if (!done) continue;
    const { rest, todos: parts } = done;
    todos.push({
      range: rest === '' ? rangeFrom(token) : within(token, parts),
      about: rangeOf(target),
      done:
        rest === '' ? { range: removalOf(token, text), text: '' } : { range: rangeFrom(token), text: rest },
    });
  }
  return todos;
}

const isComment = ({ kind }: Token): boolean => kind === TOKEN.lineComment || kind === TOKEN.blockComment;

function tokensOf(text: string): Token[] {
  const scanner = createScanner(readableJson(text));
  const tokens: Token[] = [];
  for (let kind: number = scanner.scan(); kind !== TRIVIA.end; kind = scanner.scan()) {
    if (kind === TRIVIA.lineBreak || kind === TRIVIA.blank) continue;
    const start = scanner.getTokenOffset();
    const end = Math.min(start + scanner.getTokenLength(), text.length);
    tokens.push({ kind, start, end, line: scanner.getTokenStartLine() });
  }
  return tokens;
}

interface Nodes {
  readonly starting: ReadonlyMap<number, Node>;
  readonly ending: ReadonlyMap<number, Node>;
}

/** The outermost node that begins, or ends, at an offset: a property rather than its name. */
function nodesByPlace(root: Node): Nodes {
  const starting = new Map<number, Node>();
  const ending = new Map<number, Node>();
  const left = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    const { start, end } = rangeOf(node);
    if (!starting.has(start)) starting.set(start, node);
    if (!ending.has(end)) ending.set(end, node);
    left.push(...(node.children ?? []));
  }
  return { starting, ending };
}

/** What stands on the line before a comment: what was opened, or what has ended. */
function nodeBeside({ kind, start, end }: Token, { starting, ending }: Nodes): Node | undefined {
  if (kind === TOKEN.openBrace || kind === TOKEN.openBracket) return starting.get(start);
  return kind === TOKEN.comma ? ending.get(start) : ending.get(end);
}

/** `TODO: add "appId"` stands before another field, and says nothing of that one. */
function speaksOf(target: Node, todo: string): boolean {
  const named = /"(\w+)"/.exec(todo)?.[1];
  return named === undefined || target.type !== 'property' || target.children?.[0]?.value === named;
}

const rangeFrom = ({ start, end }: Range): Range => ({ start, end });

/** From the first to the last of the parts, whose offsets count from the comment's start. */
const within = ({ start }: Range, parts: readonly Range[]): Range => ({
  start: start + parts[0]!.start,
  end: start + parts.at(-1)!.end,
});

/** The comment with the blanks before it, and its line where it has that for itself. */
function removalOf({ start, end }: Range, text: string): Range {
  let from = start;
  while (from > 0 && /[ \t]/.test(text[from - 1]!)) from--;
  const hasLine = from === 0 || text[from - 1] === '\n';
  const lineEnd = hasLine ? /^[ \t]*\r?\n/.exec(text.slice(end, end + 100)) : null;
  return lineEnd ? { start: from, end: end + lineEnd[0].length } : { start: hasLine ? start : from, end };
}
