/** The page of an explanation: what a text means, or, where there is none yet, what one may ask. */
import type { ExplanationView } from '../../../../../server/src/core/view/explanationView.ts';
import { h, prose } from '../dom.ts';
import { keepingFocus } from '../focus.ts';
import { button } from '../parts.ts';
import type { Content, Shell, State } from '../shell.ts';
import { card } from './card.ts';
import { guideSection } from './guide.ts';

export const explanation = (shell: Shell): Content => new ExplanationPage(shell);

class ExplanationPage implements Content {
  readonly element = h('main', { class: 'explanation' });
  private view: ExplanationView | undefined;

  constructor(private readonly shell: Shell) {
    const { view } = shell.remembered as { readonly view?: ExplanationView };
    if (view?.version === 2) this.show(view);
  }

  receive(state: State): void {
    if (state.type !== 'explanation') return;
    const isAnother = state.view.asked !== this.view?.asked;
    this.show(state.view);
    // What was not there before is read from its beginning.
    if (isAnother) window.scrollTo(0, 0);
    this.shell.remember();
  }

  kept(): object {
    return { view: this.view };
  }

  private show(view: ExplanationView): void {
    if (JSON.stringify(view) === JSON.stringify(this.view)) return;
    this.view = view;
    document.documentElement.lang = view.locale;
    const { send } = this.shell;
    const tools = { labels: view.labels, severities: view.severities, send };
    const parts = [
      ...(view.cards.length === 0 ? this.start(view) : view.cards.map((one) => card(one, view, tools))),
      this.foot(view),
    ];
    keepingFocus(this.element, () => this.element.replaceChildren(...parts));
  }

  private start({ labels, asked, note, guide, recognised }: ExplanationView): HTMLElement[] {
    const { send } = this.shell;
    const box = h('input', {
      type: 'text',
      'aria-label': labels.start,
      placeholder: labels.example,
      spellcheck: 'false',
      'data-focus': 'ask',
    });
    box.value = recognised ? '' : asked.split('\n')[0]!;
    const ask = (event: Event): void => {
      event.preventDefault();
      send({ type: 'ask', text: box.value });
    };
    const submit = button(labels.ask, () => undefined, { kind: 'primary', focus: 'submit' });
    submit.type = 'submit';
    return [
      ...(note === null
        ? []
        : [
            h(
              'section',
              { class: 'note' },
              h('h1', {}, note.title),
              ...note.lines.map((line) => h('p', {}, prose(line))),
            ),
          ]),
      h(
        'section',
        { class: 'start' },
        h(note === null ? 'h1' : 'h2', {}, labels.start),
        h('p', { class: 'meta' }, labels.startHelp),
        h('form', { class: 'ask', on: { submit: ask } }, box, submit),
      ),
      guideSection(guide, labels.guide, send),
    ];
  }

  private foot({ labels, cards, also }: ExplanationView): HTMLElement {
    const { send } = this.shell;
    const isStart = cards.length === 0;
    return h(
      'footer',
      {},
      also.length > 0 &&
        h(
          'p',
          { class: 'also' },
          `${labels.also}: `,
          ...also.map(({ id, title }) =>
            button(title.replaceAll('`', ''), () => send({ type: 'explain', code: id }), {
              kind: 'plain',
              focus: `also ${id}`,
            }),
          ),
        ),
      h(
        'div',
        { class: 'toolbar' },
        !isStart && button(labels.notThis, () => send({ type: 'ask', text: '' }), { focus: 'start' }),
        button(labels.diagnose, () => send({ type: 'diagnose' }), { focus: 'diagnose' }),
        !isStart &&
          button(labels.inquiry, () => send({ type: 'inquiry' }), { icon: 'mail', focus: 'inquiry' }),
      ),
    );
  }
}
