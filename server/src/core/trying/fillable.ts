/** The argument of a share call as plain data, from which a browser makes it anew: what the files do not show are holes. */
import type { ValueType } from '../catalog/templates/schema.ts';
import type { MessageValue } from '../template/message.ts';
import { keyedValues } from '../template/messageOfCall.ts';
import { plainLine } from '../text/rendering.ts';

export type Fillable =
  | string
  | number
  | boolean
  | null
  | { readonly object: readonly (readonly [key: string, value: Fillable])[] }
  | { readonly list: readonly Fillable[] }
  /** A text of pieces; a number is the index of a hole. */
  | { readonly text: readonly (string | number)[] }
  /** The index of a hole that is a whole value. */
  | { readonly hole: number };

export interface Hole {
  /** `content.link.webUrl`; empty where the whole argument is one. */
  readonly path: string;
  /** What the code calls it, possibly nothing. */
  readonly name: string;
  /** What has to be put in: of `json` any value, written as JSON. */
  readonly kind: 'text' | 'number' | 'boolean' | 'json';
  /** Of a part of a text: what stands before and behind it. */
  readonly around: readonly [before: string, behind: string] | null;
}

export interface FillableMessage {
  readonly argument: Fillable;
  readonly holes: readonly Hole[];
  /** Paths of objects and lists that get more from where the files do not show it; empty text for the argument itself. */
  readonly open: readonly string[];
}

/** UTF-16 units of a text that are shown around a hole. */
const AROUND = 30;

const KINDS: Readonly<Partial<Record<ValueType['is'], Hole['kind']>>> = {
  string: 'text',
  oneOf: 'text',
  integer: 'number',
  imageSize: 'number',
  boolean: 'boolean',
};

/** `method`: the SDK's function, whose schemas say what belongs into a hole. Functions, elements and selectors are left out. */
export function fillableMessage(method: string, message: MessageValue): FillableMessage {
  const types = new Map(keyedValues(method, message).map((one) => [one.field.value, one.schema.type.is]));
  const holes: Hole[] = [];
  const open: string[] = [];

  const hole = (path: string, name: string, kind: Hole['kind'], around: Hole['around'] = null): number =>
    holes.push({ path: plainLine(path), name: plainLine(name), kind, around }) - 1;

  function fillable(value: MessageValue, path: string): Fillable | undefined {
    const type = types.get(value);
    if (type === 'function' || type === 'elementOrSelector') return undefined;
    const whole = (name: string): Fillable => {
      const kind = path === '' ? 'json' : type === undefined ? 'text' : (KINDS[type] ?? 'json');
      return { hole: hole(path, name, kind) };
    };
    switch (value.is) {
      case 'text':
        return text(value.pieces, path);
      case 'number':
        return Number.isFinite(value.value) ? value.value : whole('');
      case 'other':
        return value.value;
      case 'unknown':
        return whole(value.name);
      case 'list':
        if (value.open) open.push(path);
        return { list: value.items.map((item, index) => fillable(item, `${path}[${index}]`) ?? null) };
      case 'object':
        if (value.open) open.push(path);
        return {
          object: [...value.fields].flatMap(([key, field]): [string, Fillable][] => {
            const inner = fillable(field.value, path ? `${path}.${key}` : key);
            return inner === undefined ? [] : [[key, inner]];
          }),
        };
    }
  }

  function text(pieces: Pieces, path: string): Fillable {
    if (pieces.every((piece) => typeof piece === 'string')) return pieces.join('');
    return {
      text: pieces.map((piece, index) => {
        if (typeof piece === 'string') return piece;
        const before = shown(pieces.slice(0, index)).slice(-AROUND);
        const behind = shown(pieces.slice(index + 1)).slice(0, AROUND);
        return hole(path, piece.name, 'text', pieces.length === 1 ? null : [before, behind]);
      }),
    };
  }

  return { argument: fillable(message, '') ?? null, holes, open };
}

type Pieces = (MessageValue & { is: 'text' })['pieces'];

const shown = (pieces: Pieces): string =>
  plainLine(pieces.map((piece) => (typeof piece === 'string' ? piece : '…')).join(''));
