/** What all pages have in common: messages, what VS Code keeps of a page, and sentences for a moment. */
import type { ToPage } from '../pageMessages.ts';
import { h } from './dom.ts';

interface Api {
  postMessage(message: object): void;
  getState(): unknown;
  setState(state: object): void;
}
declare function acquireVsCodeApi(): Api;

/** Milliseconds between a change and its being kept. */
const PAUSE = 200;
/** Milliseconds for which a sentence is seen. */
const MOMENT = 6000;

export type State = Exclude<ToPage, { readonly type: 'said' }>;

export interface Content {
  readonly element: HTMLElement;
  /** Something came from the extension. */
  readonly receive: (state: State) => void;
  /** What VS Code is to keep while the page is hidden, and across a reload. */
  readonly kept: () => object;
}

export interface Shell {
  readonly send: (message: object) => void;
  /** What was kept of the page before. */
  readonly remembered: Readonly<Record<string, unknown>>;
  /** Something of `Content.kept` has changed. */
  readonly remember: () => void;
}

/** Shows the content that `make` makes. */
export function showPage(make: (shell: Shell) => Content): void {
  const api = acquireVsCodeApi();
  const state = api.getState();
  const remembered = (typeof state === 'object' && state !== null ? state : {}) as Shell['remembered'];

  let remembering: number | undefined;
  const keep = (): void => {
    clearTimeout(remembering);
    api.setState({ ...content.kept(), scroll: window.scrollY });
  };
  const remember = (): void => {
    clearTimeout(remembering);
    remembering = setTimeout(keep, PAUSE);
  };
  const send = (message: object): void => {
    // What was said of the last thing that a person asked for is over.
    if (!('type' in message && message.type === 'ready')) say('');
    api.postMessage(message);
  };
  const said = h('div', { class: 'said', role: 'status', 'aria-live': 'polite' });
  let forgetting: number | undefined;
  const say = (text: string): void => {
    clearTimeout(forgetting);
    said.textContent = text;
    forgetting = setTimeout(() => {
      said.textContent = '';
    }, MOMENT);
  };

  const content = make({ send, remembered, remember });
  document.body.append(content.element, said);
  if (typeof remembered.scroll === 'number') window.scrollTo(0, remembered.scroll);
  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    if (data.type === 'said') say(data.text);
    else content.receive(data);
  });
  window.addEventListener('scroll', remember, { passive: true });
  // The focus goes before a page is hidden, which ends it with what was not kept yet.
  window.addEventListener('blur', keep);
  api.postMessage({ type: 'ready' });
}
