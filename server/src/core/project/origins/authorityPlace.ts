/** Where scheme, host and port of an address are written, so that an edit can put others in their place. */
import type { StringLiteral } from '../../facts/expression.ts';
import type { Place } from '../../text/text.ts';
import type { Project, Scoped } from '../project.ts';

const AUTHORITY = /^\s*https?:[/\\]{2}[^/\\?#]+/i;

/**
 * The place of `https://host:port` in the literal that `expression` begins with, names followed. Undefined where it is
 * not written in one plain literal (it has escapes, comes from `.env`, is put together).
 */
export function authorityPlace(expression: Scoped, project: Project): Place | undefined {
  const found = firstLiteral(expression, project);
  if (!found) return undefined;
  const { file, literal, whole } = found;
  const authority = AUTHORITY.exec(literal.value)?.[0];
  if (authority === undefined || (!whole && authority === literal.value)) return undefined;
  const start = literal.range.start + 1 + /^\s*/.exec(authority)![0].length;
  return { file, range: { start, end: literal.range.start + 1 + authority.length } };
}

interface FirstLiteral {
  readonly file: string;
  readonly literal: StringLiteral;
  /** Nothing comes behind it. */
  readonly whole: boolean;
}

function firstLiteral(start: Scoped, project: Project, depth = 0): FirstLiteral | undefined {
  const at = project.resolve(start);
  const { expression } = at;
  if (expression.kind === 'string')
    return plain(expression, 2) ? { ...literalOf(at.file, expression), whole: true } : undefined;
  const [first] = expression.kind === 'concatenation' ? expression.parts : [];
  if (!first || depth > 10) return undefined;
  // The head of a template literal runs from the backtick to `${`.
  const isHead =
    expression.kind === 'concatenation' && expression.operator === 'template' && first.kind === 'string';
  if (isHead) return plain(first, 3) ? { ...literalOf(at.file, first), whole: false } : undefined;
  const inner = firstLiteral({ ...at, expression: first }, project, depth + 1);
  return inner && { ...inner, whole: false };
}

const literalOf = (file: string, literal: StringLiteral) => ({ file, literal });

/** Written without escapes: the text between the `marks` is the value. */
const plain = (literal: StringLiteral, marks: number): boolean =>
  literal.range.end - literal.range.start === literal.value.length + marks;
