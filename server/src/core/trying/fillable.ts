/** The argument of a share call as plain data, from which a browser makes it anew: what the files do not show are holes. */
import type { ValueType } from '../catalog/templates/schema.ts';
import type { MessageValue } from '../template/message.ts';
import { type KeyedValue, keyedValues } from '../template/messageOfCall.ts';
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
  const known = new Map(keyedValues(method, message).map((one) => [one.field.value, one.schema]));
  return new Digger(known).dig(message);
}

class Digger {
  private readonly holes: Hole[] = [];
  private readonly open: string[] = [];

  constructor(private readonly schemas: ReadonlyMap<MessageValue, KeyedValue['schema']>) {}

  dig(message: MessageValue): FillableMessage {
    return { argument: this.value(message, '') ?? null, holes: this.holes, open: this.open };
  }

  private value(value: MessageValue, path: string): Fillable | undefined {
    const type = this.schemas.get(value)?.type.is;
    if (type === 'function' || type === 'elementOrSelector') return undefined;
    switch (value.is) {
      case 'text':
        return this.text(value.pieces, path);
      case 'number':
        return Number.isFinite(value.value) ? value.value : this.whole(value, path, '');
      case 'other':
        return value.value;
      case 'unknown':
        return this.whole(value, path, value.name);
      case 'list':
        if (value.open) this.open.push(path);
        return { list: value.items.map((item, index) => this.value(item, `${path}[${index}]`) ?? null) };
      case 'object':
        if (value.open) this.open.push(path);
        return {
          object: [...value.fields].flatMap(([key, field]): [string, Fillable][] => {
            const inner = this.value(field.value, path ? `${path}.${key}` : key);
            return inner === undefined ? [] : [[key, inner]];
          }),
        };
    }
  }

  private text(pieces: (MessageValue & { is: 'text' })['pieces'], path: string): Fillable {
    if (pieces.every((piece) => typeof piece === 'string')) return pieces.join('');
    const shown = (some: typeof pieces): string =>
      plainLine(some.map((one) => (typeof one === 'string' ? one : '…')).join(''));
    return {
      text: pieces.map((piece, index) => {
        if (typeof piece === 'string') return piece;
        const around =
          pieces.length === 1
            ? null
            : ([
                shown(pieces.slice(0, index)).slice(-AROUND),
                shown(pieces.slice(index + 1)).slice(0, AROUND),
              ] as const);
        return this.hole({ path, name: piece.name, kind: 'text', around });
      }),
    };
  }

  private whole(value: MessageValue, path: string, name: string): Fillable {
    const type = this.schemas.get(value)?.type.is;
    const kind = path === '' ? 'json' : type === undefined ? 'text' : (KINDS[type] ?? 'json');
    return { hole: this.hole({ path, name, kind, around: null }) };
  }

  private hole({ path, name, ...hole }: Hole): number {
    return this.holes.push({ path: plainLine(path), name: plainLine(name), ...hole }) - 1;
  }
}
