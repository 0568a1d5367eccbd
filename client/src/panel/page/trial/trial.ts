/** The page on which a message is tried, in a browser outside of VS Code: what the server has put into it is all that it knows. */
import type { TrialView } from '../../../../../server/src/core/trying/trialView.ts';
import type { ExplanationView } from '../../../../../server/src/core/view/explanationView.ts';
import { filled, h, prose } from '../dom.ts';
import { card } from '../explanation/card.ts';
import { findingItem } from '../findings.ts';
import { type IconName, icon } from '../icons.ts';
import { stage } from '../message/one.ts';
import { button } from '../parts.ts';
import { filledWith, holeField } from './holes.ts';
import { loadSdk, share } from './sdk.ts';

export function showTrial(): void {
  const view = JSON.parse(document.getElementById('trial')!.textContent!) as TrialView;
  document.body.append(new TrialPage(view).element);
}

class TrialPage {
  readonly element: HTMLElement;
  private readonly key = h('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
  private readonly holes;
  private readonly send;
  private readonly outcome = h('p', { class: 'outcome', role: 'status' });
  private readonly explained = h('div', { class: 'explained', 'aria-live': 'polite' });
  private hasFailed = false;

  constructor(private readonly view: TrialView) {
    const { words, sdk } = view;
    this.holes = view.holes.map((hole) => holeField(hole, words));
    this.send = button(words.send, () => this.press(), { kind: 'primary', icon: 'bubble' });
    this.send.classList.add('send');
    this.send.disabled = true;
    this.element = h('main', { class: 'trial' }, ...this.parts());
    loadSdk(sdk).then(
      () => {
        this.send.disabled = false;
      },
      ({ message }: Error) => this.fail(filled(words.notLoaded, { text: message })),
    );
    window.addEventListener('error', ({ message, error }) => this.threw(error ?? message));
    window.addEventListener('unhandledrejection', ({ reason }) => this.threw(reason));
    const { error } = console;
    console.error = (...given: unknown[]) => {
      error(...given);
      void this.explain(given.map(textOf).join(' '), true);
    };
  }

  private parts(): HTMLElement[] {
    const { words, preview, holes } = this.view;
    const [message] = preview.messages;
    const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    return [
      h('h1', {}, words.title),
      h('p', {}, words.intro),
      h(
        'div',
        { class: 'sent' },
        h('div', { class: 'drawn' }, stage(message!, preview.labels, { theme, device: 'pc' })),
        h(
          'div',
          { class: 'told' },
          h('p', {}, h('code', {}, message!.title), ` ${message!.place.path}:${message!.place.line}`),
          h('ul', {}, ...this.facts()),
          ...(holes.length === 0
            ? []
            : [h('h2', {}, words.holes), ...this.holes.map(({ element }) => element)]),
          this.send,
          this.outcome,
        ),
      ),
      this.answer(),
      this.explained,
      h('footer', { class: 'meta' }, words.foot),
    ];
  }

  /** What is known about the page, the key and the message. */
  private facts(): HTMLElement[] {
    const { words, listed, notes, preview, maskedKey, keyHelp } = this.view;
    const { origin } = location;
    const isListed = listed?.includes(origin);
    const verdict = isListed ? 'pass' : listed === null ? 'question' : 'warning';
    const domain = filled(isListed ? words.listed : words.unlisted, { origin: `\`${origin}\`` });
    const tools = {
      labels: preview.labels,
      severities: preview.severities,
      send: () => {},
      isOutside: true,
    } as const;
    return [
      fact(verdict, prose(domain)),
      keyHelp === null
        ? fact('pass', `${words.key} `, h('code', {}, maskedKey))
        : fact(
            'question',
            h('label', { class: 'hole' }, words.key, this.key),
            h('p', { class: 'meta' }, keyHelp),
          ),
      ...notes.map((note) => fact('information', prose(note))),
      ...preview.messages.flatMap(({ findings }) => findings.map((one) => findingItem(one, tools))),
    ];
  }

  private answer(): HTMLElement {
    const { words } = this.view;
    const box = h('textarea', {
      rows: '2',
      placeholder: words.example,
      'aria-label': words.start,
      spellcheck: 'false',
    });
    const ask = (event: Event): void => {
      event.preventDefault();
      if (box.value.trim() !== '') void this.explain(box.value);
    };
    const submit = button(words.ask, () => undefined);
    submit.type = 'submit';
    return h(
      'section',
      {},
      h('h2', {}, words.start),
      h('form', { class: 'ask', on: { submit: ask } }, box, submit),
    );
  }

  private press(): void {
    const { view } = this;
    this.hasFailed = false;
    this.explained.replaceChildren();
    let argument: unknown;
    try {
      argument = filledWith(
        view.argument,
        this.holes.map(({ value }) => value()),
      );
      if (this.usedKey === '') throw new Error(filled(view.words.fillIn, { name: view.words.key }));
    } catch (error) {
      this.fail((error as Error).message);
      return;
    }
    try {
      share(view, this.usedKey, argument);
      if (!this.hasFailed) this.say('pass', view.words.sent);
    } catch (error) {
      this.threw(error);
    }
  }

  private get usedKey(): string {
    return this.view.key ?? this.key.value.trim();
  }

  private threw(error: unknown): void {
    const text = textOf(error);
    this.fail(text);
    void this.explain(text);
  }

  private fail(text: string): void {
    this.hasFailed = true;
    this.say('error', text);
  }

  private say(name: IconName, text: string): void {
    this.outcome.replaceChildren(icon(name), h('span', {}, text));
  }

  /** `onlyKnown`: of what is no Kakao error, nothing is said. */
  private async explain(text: string, onlyKnown = false): Promise<void> {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch('explain', { method: 'POST', headers, body: JSON.stringify({ text }) }).catch(
      () => undefined,
    );
    if (!answer?.ok) {
      this.say('error', this.view.words.ended);
      return;
    }
    const view = (await answer.json()) as ExplanationView;
    if (view.cards.length === 0 && onlyKnown) return;
    const { labels, severities, cards, note } = view;
    const tools = { labels, severities, send: () => {}, isOutside: true } as const;
    this.explained.replaceChildren(
      ...cards.map((one) => card(one, view, tools)),
      ...(note === null || cards.length > 0
        ? []
        : [h('h2', {}, note.title), ...note.lines.slice(0, 1).map((line) => h('p', {}, prose(line)))]),
    );
    this.explained.scrollIntoView({ block: 'nearest' });
  }
}

const fact = (name: IconName, ...said: readonly (Node | string)[]): HTMLElement =>
  h('li', { class: 'item' }, icon(name), h('div', { class: 'body message' }, h('div', {}, ...said)));

/** `TypeError: …` */
const textOf = (error: unknown): string =>
  error instanceof Error || typeof error !== 'object' ? String(error) : JSON.stringify(error);
