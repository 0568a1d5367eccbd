/** Buttons and links, as all parts of the page have them. */
import type { Severity } from '../../../../server/src/core/rules/finding.ts';
import type { PlaceView } from '../../../../server/src/core/view/findingView.ts';
import type { ReportView } from '../../../../server/src/core/view/reportView.ts';
import type { findingLabels } from '../../../../server/src/core/view/words.ts';
import { filled, h, isPage, type Keeper, setChildren } from './dom.ts';
import { type IconName, icon } from './icons.ts';

/** What the parts of every page need. */
export interface FindingTools {
  readonly labels: Readonly<Record<keyof typeof findingLabels, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly send: (message: object) => void;
  /** On a page outside of VS Code, which can neither open nor repair anything. */
  readonly isOutside?: true;
}

/** What those of the report need besides. */
export interface Tools extends FindingTools {
  readonly labels: ReportView['labels'];
  readonly keeper: Keeper;
  readonly isTicked: (id: string) => boolean;
  readonly tick: (id: string, on: boolean) => void;
  /** Whether a fold is open; `unless` says what it is when nobody has touched it. */
  readonly isOpen: (fold: string, unless: boolean) => boolean;
  readonly fold: (fold: string, open: boolean) => void;
  /** How much of a long list is shown. */
  readonly limit: (list: string) => number;
  readonly more: (list: string) => void;
}

interface ButtonLook {
  readonly kind?: 'primary' | 'secondary' | 'plain' | 'bare';
  readonly icon?: IconName;
  /** Where the word alone does not say of what. It begins with the word. */
  readonly name?: string;
  readonly title?: string;
  /** To find it again when the page has changed. */
  readonly focus?: string;
}

export function button(word: string, press: () => void, look: ButtonLook = {}): HTMLButtonElement {
  const { kind = 'secondary', name, title, focus } = look;
  return h(
    'button',
    {
      type: 'button',
      class: kind,
      'aria-label': name ?? (kind === 'bare' ? word : undefined),
      title: title ?? (kind === 'bare' ? word : undefined),
      'data-focus': focus,
      on: { click: press },
    },
    look.icon && icon(look.icon, kind === 'plain' ? 'small' : 'small inherit'),
    kind === 'bare' ? null : h('span', {}, word),
  );
}

/** One of several of which one is chosen. */
export function choice(word: string, isChosen: boolean, press: () => void): HTMLButtonElement {
  const one = button(word, press, { kind: 'plain', focus: `choice ${word}` });
  one.setAttribute('aria-pressed', String(isChosen));
  one.classList.add('choice');
  return one;
}

/** To a page of ours about a rule or an error, which opens beside. */
export const pageButton = (word: string, path: string, name: string, { send }: FindingTools): HTMLElement =>
  button(word, () => send({ type: 'page', path }), { kind: 'plain', name, focus: `page ${name}` });

/** To a page outside; VS Code asks before it goes there. */
export function outsideLink(word: string, address: string, name: string): HTMLElement {
  if (!isPage(address)) return h('span', {}, word);
  return h(
    'a',
    { href: address, title: address, 'aria-label': name, class: 'action' },
    h('span', {}, word),
    icon('external', 'small inherit'),
  );
}

export const placeText = ({ path, line }: PlaceView): string => `${path}:${line}`;

export function placeButton(place: PlaceView, { labels, send, isOutside }: FindingTools): HTMLElement {
  const text = placeText(place);
  if (isOutside) return h('span', {}, text);
  return button(text, () => send({ type: 'open', id: place.id }), {
    kind: 'plain',
    name: filled(labels.openPlace, { place: text }),
    focus: `place ${place.id}`,
  });
}

/** Some of Kakao's names say which of the errors with one number is meant; people know the number. */
export function explainButtons(codes: readonly string[], about: string, tools: FindingTools): HTMLElement[] {
  const { labels, send } = tools;
  const nameOf = (code: string): string =>
    code.startsWith('sdk/') ? labels.sdkError : code.replace(/\/.*/, '');
  const byName = new Map(codes.toReversed().map((code) => [nameOf(code), code]));
  return [...byName].toReversed().map(([name, code]) =>
    button(filled(labels.explain, { code: name }), () => send({ type: 'explain', code }), {
      focus: `explain ${code} ${about}`,
    }),
  );
}

/** How many of what. */
export interface Heading {
  /** Without a level it is no heading for a screen reader. */
  readonly level?: 'h2' | 'h3';
  readonly icon?: IconName;
  readonly title: string;
  readonly folder?: string;
  readonly count: number;
}

export function headingParts({ level, icon: name, title, folder, count }: Heading): Element[] {
  const badge = h('span', { class: 'badge' }, String(count));
  if (level !== undefined) return [h(level, {}, h('span', {}, title), badge)];
  return [
    ...(name === undefined ? [] : [icon(name)]),
    h('span', { class: 'name' }, title),
    ...(folder === undefined ? [] : [h('span', { class: 'folder' }, folder)]),
    badge,
  ];
}

/** A heading that folds what is below it. What it holds is made when it is first seen. */
export function fold(
  name: string,
  heading: Heading,
  { keeper, isOpen, fold: remember }: Tools,
  { openAtFirst, className }: { openAtFirst: boolean; className: string },
  content: () => HTMLElement[],
): HTMLElement {
  const summary = keeper.keep(`summary ${name}`, heading, () =>
    h('summary', { 'data-focus': `fold ${name}` }, icon('chevron'), ...headingParts(heading)),
  );
  const open = isOpen(name, openAtFirst);
  const details = keeper.container('details', name, className, [summary, ...(open ? content() : [])]);
  details.open = open;
  details.ontoggle = () => {
    // What opens it here is nothing that a person has chosen.
    if (details.open === isOpen(name, openAtFirst)) return;
    remember(name, details.open);
    if (details.open) setChildren(details, [summary, ...content()]);
  };
  return details;
}

/** The first of a long list, and a button that shows more of it. */
export function longList<Item>(
  name: string,
  items: readonly Item[],
  { keeper, labels, limit, more }: Tools,
  itemOf: (item: Item) => HTMLElement,
): HTMLElement[] {
  const shown = items.slice(0, limit(name));
  const rest = items.length - shown.length;
  const list = keeper.container('ul', name, '', shown.map(itemOf));
  if (rest === 0) return [list];
  const word = filled(labels.more, { n: rest });
  return [
    list,
    keeper.keep(`more ${name}`, word, () => button(word, () => more(name), { focus: `more ${name}` })),
  ];
}
