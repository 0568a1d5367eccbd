/** A comment, and what stays of it when its TODOs are done: all other words belong to whoever wrote them. */
import type { Range } from '../text/text.ts';

/** A sentence that begins with TODO, or says `TODO:` later on. */
const TODO = /^[\s*/(-]*todo\b|\btodo[:：]/i;
const SENTENCE_END = /(?<=[.!?。])(?=\s)/;
/** What may join a TODO to the words before it. */
const JOINT = /[\s(,;:–—-]/;
const WORD = /[\p{L}\p{N}]/u;

export interface DoneComment {
  /** The TODOs, each to the end of its sentence, bracket or line: offsets in the comment, in UTF-16 units. */
  readonly todos: readonly Range[];
  /** The comment without them; empty where no other words are in it. */
  readonly rest: string;
}

/** Undefined where no TODO in the comment `counts`, which is asked with the text of each. */
export function withoutTodos(comment: string, counts: (todo: string) => boolean): DoneComment | undefined {
  const isBlock = comment.startsWith('/*');
  const isClosed = isBlock && comment.length >= 4 && comment.endsWith('*/');
  const todos: Range[] = [];
  let at = 2;
  const lines = comment
    .slice(2, isClosed ? -2 : undefined)
    .split(/(?<=\n)/)
    .map((line) => {
      const left = lineWithout(line, at, todos, counts);
      at += line.length;
      return left === line || WORD.test(left) ? left : '';
    });
  if (todos.length === 0) return undefined;
  let inner = lines.join('');
  if (!WORD.test(inner)) return { todos, rest: '' };
  if (lines[0] === '') inner = ` ${inner.replace(/^[\s*]+/, '')}`;
  if (!isBlock || lines.at(-1) === '') inner = inner.trimEnd();
  const end = isClosed ? `${/\s$/.test(inner) ? '' : ' '}*/` : '';
  return { todos, rest: comment.slice(0, 2) + inner + end };
}

/** `at`: the offset of the line in the comment. Its TODOs are added to `todos`. */
function lineWithout(line: string, at: number, todos: Range[], counts: (todo: string) => boolean): string {
  const said = line.trimEnd();
  let left = '';
  let from = 0;
  for (const sentence of said.split(SENTENCE_END)) {
    const { start, end } = todoOf(sentence);
    if (start < end && counts(sentence.slice(start, end))) {
      todos.push({ start: at + from + start, end: at + from + end });
      left += withoutJoint(sentence.slice(0, start)) + sentence.slice(end);
    } else left += sentence;
    from += sentence.length;
  }
  return left === said ? line : left + line.slice(said.length);
}

/** Empty where there is none. */
function todoOf(sentence: string): Range {
  const found = TODO.exec(sentence);
  if (!found) return { start: 0, end: 0 };
  const start = found.index + found[0].search(/todo/i);
  const bracket = sentence[start - 1] === '(' ? sentence.indexOf(')', start) : -1;
  return { start, end: bracket < 0 ? sentence.length : bracket + 1 };
}

function withoutJoint(text: string): string {
  let end = text.length;
  while (end > 0 && JOINT.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}
