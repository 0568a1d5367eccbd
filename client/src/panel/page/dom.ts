/** Elements from data: every text is a text node, every handler a function. */
import { proseOf } from '../../../../server/src/core/text/prose.ts';

type Attribute = string | boolean | undefined;
type Child = Node | string | null | undefined | false;

interface Properties {
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
  readonly [attribute: string]: Attribute | Readonly<Record<string, (event: Event) => void>>;
}

export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(properties)) {
    if (typeof value === 'string') element.setAttribute(attribute, value);
    else if (value === true) element.setAttribute(attribute, '');
    else if (typeof value === 'object')
      for (const [event, listen] of Object.entries(value)) element.addEventListener(event, listen);
  }
  element.append(...children.filter((child) => typeof child === 'string' || child instanceof Node));
  return element;
}

/** Prose in which pairs of backticks hold code. */
export function prose(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const piece of proseOf(text)) fragment.append(piece.isCode ? h('code', {}, piece.text) : piece.text);
  return fragment;
}

/** `{n}` and the like in a label. */
export const filled = (label: string, values: Readonly<Record<string, string | number>>): string =>
  label.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Pages of ours and of Kakao's. A link to anything else would be text. */
export const isPage = (address: string): boolean => address.startsWith('https://');

/** Of a page of hundreds of items, only those are touched that come, go or move. */
export function setChildren(parent: HTMLElement, children: readonly Element[]): void {
  const staying = new Set<Element>(children);
  for (const child of [...parent.children]) if (!staying.has(child)) child.remove();
  let next = parent.firstElementChild;
  for (const child of children) {
    if (child === next) next = next.nextElementSibling;
    else parent.insertBefore(child, next);
  }
}

interface Kept {
  readonly data: unknown;
  readonly element: HTMLElement;
}

const saySame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Elements whose data has not changed are taken over as they are, with their focus and what is folded in them. */
export class Keeper {
  private before = new Map<string, Kept>();
  private now = new Map<string, Kept>();

  keep(name: string, data: unknown, make: () => HTMLElement): HTMLElement {
    // What a person has unfolded was made between two turns.
    const before = this.now.get(name) ?? this.before.get(name);
    const element = before !== undefined && saySame(before.data, data) ? before.element : make();
    this.now.set(name, { data, element });
    return element;
  }

  /** One whose children change, while it stays. */
  container<K extends keyof HTMLElementTagNameMap>(
    name: K,
    id: string,
    className: string,
    children: readonly Element[],
  ): HTMLElementTagNameMap[K] {
    const make = (): HTMLElement => h(name, { class: className });
    const element = this.keep(`${name} ${id}`, className, make) as HTMLElementTagNameMap[K];
    setChildren(element, children);
    return element;
  }

  /** What was not asked for since the last time is let go. */
  turn(): void {
    this.before = this.now;
    this.now = new Map();
  }
}
