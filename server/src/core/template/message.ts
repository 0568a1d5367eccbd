/** A message as far as its values are known: what the preview draws and what rules about lengths measure. */

import type { Expression } from '../facts/expression.ts';
import type { Resolve, Scoped } from '../project/project.ts';
import { Memory, Question } from '../project/values/question.ts';
import type { Place } from '../text/text.ts';
import { ShapeReader } from './readShape.ts';
import type { Shape } from './shape.ts';

export type MessageValue = {
  readonly place: Place;
} /** Text of known and unknown pieces, in order. All pieces are strings where the whole is known. */ & (
  | { readonly is: 'text'; readonly pieces: readonly (string | UnknownPiece)[] }
  | { readonly is: 'number'; readonly value: number }
  /** `true`, `null`, a function …: nothing to show. `value`: where it is a known one that JSON has. */
  | { readonly is: 'other'; readonly value?: boolean | null }
  | { readonly is: 'unknown'; readonly name: string }
  | {
      readonly is: 'object';
      readonly fields: ReadonlyMap<string, MessageField>;
      /** More keys may be there. */
      readonly open: boolean;
    }
  | { readonly is: 'list'; readonly items: readonly MessageValue[]; readonly open: boolean }
);

export interface MessageField {
  readonly keyPlace: Place;
  readonly value: MessageValue;
  /** False where another branch of the code has another value, or none. */
  readonly only: boolean;
}

/** What stands for a value that the files do not show: the name it has in the code, possibly empty. */
export interface UnknownPiece {
  readonly name: string;
}

/** Of alternatives (`a ? b : c`) the first known one is taken. */
export function readMessage(scoped: Scoped, resolve: Resolve): MessageValue {
  return new MessageReader(resolve).read(scoped).value;
}

/** Each of the alternatives of which anything is known. */
export function possibleMessages(scoped: Scoped, resolve: Resolve): readonly MessageValue[] {
  return new MessageReader(resolve).possible(scoped);
}

interface Reading {
  readonly value: MessageValue;
  /** No other value is possible. */
  readonly only: boolean;
}

class MessageReader {
  private readonly question = new Question();
  private readonly known = new Memory<Reading>();
  private readonly shapes: ShapeReader;

  constructor(resolve: Resolve) {
    this.shapes = new ShapeReader(resolve, undefined, this.question);
  }

  read(scoped: Scoped): Reading {
    const place: Place = { file: scoped.file, range: scoped.expression.range };
    const unknown = (): Reading => ({ value: { is: 'unknown', name: '', place }, only: true });
    return this.question.once(this.known, scoped, () => this.reading(scoped, place), unknown);
  }

  possible(scoped: Scoped): readonly MessageValue[] {
    const place: Place = { file: scoped.file, range: scoped.expression.range };
    return this.shapes
      .read(scoped)
      .filter(isKnown)
      .map((shape) => this.value(shape, scoped, place));
  }

  private reading(scoped: Scoped, place: Place): Reading {
    const alternatives = this.shapes.read(scoped);
    const shape = alternatives.find(isKnown) ?? alternatives[0]!;
    return { value: this.value(shape, scoped, place), only: alternatives.length === 1 };
  }

  private value(shape: Shape, scoped: Scoped, place: Place): MessageValue {
    switch (shape.is) {
      case 'string':
        return {
          is: 'text',
          pieces: shape.value === undefined ? this.pieces(shape.from) : [shape.value],
          place,
        };
      case 'number':
        return shape.value === undefined
          ? { is: 'unknown', name: nameOf(scoped.expression), place }
          : { is: 'number', value: shape.value, place };
      case 'array': {
        const items = shape.elements.map(
          (element) => this.read({ ...shape.from, expression: element }).value,
        );
        return { is: 'list', items, open: shape.hasSpread, place };
      }
      case 'object':
        return { is: 'object', fields: this.fields(shape), open: shape.open, place };
      case 'boolean':
        return shape.value === undefined
          ? { is: 'unknown', name: nameOf(scoped.expression), place }
          : { is: 'other', value: shape.value, place };
      case 'null':
        return { is: 'other', value: null, place };
      case 'unknown':
      case 'falsy':
      case 'environment':
        return { is: 'unknown', name: nameOf(scoped.expression), place };
      default:
        return { is: 'other', place };
    }
  }

  private fields(shape: Shape & { is: 'object' }): ReadonlyMap<string, MessageField> {
    const fields = new Map<string, MessageField>();
    for (const [key, field] of shape.fields) {
      const { value, only } = this.read(field.value);
      fields.set(key, { keyPlace: field.keyPlace, value, only: only && field.always && field.final });
    }
    return fields;
  }

  /** The known and unknown parts of `Hello, ${name}!`. */
  private pieces(scoped: Scoped): readonly (string | UnknownPiece)[] {
    const { expression } = scoped;
    if (expression.kind !== 'concatenation') return [{ name: nameOf(expression) }];
    return expression.parts.map((part) => {
      const shapes = this.shapes.read({ ...scoped, expression: part });
      const [only] = shapes;
      const known =
        shapes.length === 1 && only && (only.is === 'string' || only.is === 'number')
          ? only.value
          : undefined;
      return known === undefined ? { name: nameOf(part) } : String(known);
    });
  }
}

const isKnown = ({ is }: Shape): boolean => is !== 'unknown' && is !== 'falsy' && is !== 'undefined';

/** `title`, `product.title` → `title`; empty for what has no name. */
export function nameOf(expression: Expression): string {
  switch (expression.kind) {
    case 'reference':
    case 'environment':
      return expression.name;
    case 'member':
      return expression.property ?? nameOf(expression.object);
    case 'call':
      return expression.arguments.length === 1 ? nameOf(expression.arguments[0]!) : nameOf(expression.callee);
    case 'logical':
      return nameOf(expression.left);
    default:
      return '';
  }
}

/** The text, where all of it is known. */
export function knownText(value: MessageValue | undefined): string | undefined {
  if (value?.is !== 'text') return undefined;
  return value.pieces.every((piece) => typeof piece === 'string') ? value.pieces.join('') : undefined;
}

/** Length in UTF-16 code units of what is known of a text: it cannot be shorter. */
export function leastLength(value: MessageValue): number {
  if (value.is !== 'text') return 0;
  return value.pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 0), 0);
}
