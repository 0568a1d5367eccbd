/** The page of messages: one that follows the cursor, or all of them. */
import type { MessagesView } from '../../../../../server/src/core/view/messageView.ts';
import type { MessageState } from '../../pageMessages.ts';
import { filled, h, Keeper } from '../dom.ts';
import { keepingFocus } from '../focus.ts';
import { button, choice, placeText } from '../parts.ts';
import type { Content, Shell, State } from '../shell.ts';
import { gallery } from './gallery.ts';
import { firstLook, type Look, messageSection } from './one.ts';

export const message = (shell: Shell): Content => new MessagePage(shell);

class MessagePage implements Content {
  readonly element = h('main', { class: 'messages' });
  private state: MessageState | undefined;
  private readonly keeper = new Keeper();
  private look: Look;

  constructor(private readonly shell: Shell) {
    const { state, look } = shell.remembered as { readonly state?: MessageState; readonly look?: Look };
    this.look = look ?? firstLook();
    if (state?.view?.version !== 2) return;
    this.state = state;
    this.show();
  }

  receive(state: State): void {
    if (state.type !== 'message' || JSON.stringify(state) === JSON.stringify(this.state)) return;
    this.state = state;
    this.show();
    this.shell.remember();
  }

  kept(): object {
    const { state, look } = this;
    // Pictures of all messages are asked for again.
    return { state: state?.isAll ? undefined : state, look };
  }

  private show(): void {
    const { state, look } = this;
    if (state === undefined) return;
    const { view, hint, isAll, tried } = state;
    keepingFocus(this.element, () => {
      if (view === null) this.element.replaceChildren(h('p', { class: 'empty' }, hint));
      else {
        document.documentElement.lang = view.locale;
        const { labels, severities, messages } = view;
        const tools = { labels, severities, send: this.shell.send };
        const [first] = messages;
        this.element.replaceChildren(
          this.tools(view, isAll, tried),
          ...(isAll
            ? this.gallery(view)
            : first === undefined
              ? []
              : [messageSection(first, view, look, tools)]),
        );
      }
    });
  }

  private gallery(view: MessagesView): HTMLElement[] {
    const { send } = this.shell;
    const cards = gallery(view, this.look, this.keeper, ({ id, title, place }) => {
      const where = placeText(place);
      return button(where, () => send({ type: 'show', id }), {
        kind: 'plain',
        name: `${where} ${title}`,
        focus: `show ${id}`,
      });
    });
    this.keeper.turn();
    return [h('h1', { class: 'hidden' }, view.labels.title), ...cards];
  }

  private tools(
    { labels, total, messages }: MessagesView,
    isAll: boolean,
    tried: string | null,
  ): HTMLElement {
    const { send } = this.shell;
    const { device, theme } = this.look;
    const turn = (look: Partial<Look>) => () => {
      this.look = { ...this.look, ...look };
      this.show();
      this.shell.remember();
    };
    const all = filled(labels.all, { n: total });
    return h(
      'div',
      { class: 'toolbar', role: 'toolbar', 'aria-label': labels.title },
      h(
        'div',
        { class: 'choices', role: 'group', 'aria-label': labels.device },
        choice(labels.phone, device === 'phone', turn({ device: 'phone' })),
        choice(labels.pc, device === 'pc', turn({ device: 'pc' })),
      ),
      h(
        'div',
        { class: 'choices', role: 'group', 'aria-label': labels.theme },
        choice(labels.light, theme === 'light', turn({ theme: 'light' })),
        choice(labels.dark, theme === 'dark', turn({ theme: 'dark' })),
      ),
      isAll
        ? button(labels.one, () => send({ type: 'follow' }), { focus: 'mode' })
        : button(all, () => send({ type: 'all' }), { focus: 'mode' }),
      tried === null
        ? !isAll &&
            button(labels.try, () => send({ type: 'try', id: messages[0]?.id }), {
              icon: 'external',
              focus: 'try',
            })
        : button(filled(labels.endTry, { origin: tried }), () => send({ type: 'endTry' }), { focus: 'try' }),
    );
  }
}
