/** As much of a page as the stand-in touches: one button, one file input, and selectors of the simplest kind. */
export interface FakeElement {
  readonly nodeType: 1;
  readonly files: { readonly length: 0 };
  addEventListener(type: string, listener: (event: object) => void): void;
  removeEventListener(type: string, listener: (event: object) => void): void;
  click(): void;
}

export function createElement(): FakeElement {
  const listeners = new Set<(event: object) => void>();
  return {
    nodeType: 1,
    files: { length: 0 },
    addEventListener: (_, listener) => listeners.add(listener),
    removeEventListener: (_, listener) => listeners.delete(listener),
    click: () => {
      for (const listener of listeners) listener({ preventDefault() {}, stopPropagation() {} });
    },
  };
}

export interface FakePage {
  readonly document: { querySelector(selector: string): FakeElement | null };
  readonly button: FakeElement;
}

export function createPage(): FakePage {
  const button = createElement();
  const input = createElement();
  const querySelector = (selector: string) => {
    if (selector.trim() === '') throw new SyntaxError(`'${selector}' is not a valid selector`);
    return selector === '#b' ? button : selector.startsWith('#') || selector === 'input' ? input : null;
  };
  const document = { querySelector, getElementById: (id: string) => querySelector(`#${id}`) };
  return { document, button };
}
