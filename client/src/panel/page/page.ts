/** The page of the Doctor's panel: shows what it is told, asks for what it was offered. */
import type { ProjectView, ReportView } from '../../../../server/src/core/report/view.ts';
import type { Severity } from '../../../../server/src/core/rules/finding.ts';
import type { ToPage } from '../pageMessages.ts';
import { h, Keeper } from './dom.ts';
import { EVERYTHING, type Filter, filtered, isFiltering } from './filter.ts';
import { keepingFocus } from './focus.ts';
import { Head } from './head.ts';
import { icon } from './icons.ts';
import { mistakesSection } from './mistakes.ts';
import { button, type Tools } from './parts.ts';
import { questionsSection } from './questions.ts';
import { notCheckedSection, rightSection } from './rest.ts';

interface Api {
  postMessage(message: object): void;
  getState(): unknown;
  setState(state: object): void;
}
declare function acquireVsCodeApi(): Api;

type State = Extract<ToPage, { type: 'state' }>;

/** What VS Code keeps of a hidden page, and across a reload. */
interface Remembered {
  readonly view: ReportView | null;
  readonly filter: Filter;
  readonly folds: readonly (readonly [string, boolean])[];
  readonly scroll: number;
}

/** Of one list; as many again each time. */
const CHUNK = 100;
/** UTF-16 units. A larger report is asked for again instead of being kept. */
const LARGEST_KEPT = 500_000;
/** Milliseconds for which a sentence is seen. */
const MOMENT = 6000;

const api = acquireVsCodeApi();
const remembered = api.getState() as Partial<Remembered> | undefined;
const isOurs = remembered?.view?.version === 1;

let state: State = { type: 'state', view: null, ticks: [], busy: null, failure: null };
let filter: Filter = isOurs ? (remembered?.filter ?? EVERYTHING) : EVERYTHING;
const folds = new Map(isOurs ? remembered?.folds : []);
const limits = new Map<string, number>();
const ticks = new Set<string>();
const keeper = new Keeper();
const send = (message: object): void => api.postMessage(message);

const head = new Head({
  send,
  filterBy: (given) => {
    filter = given;
    show();
    remember();
  },
});
const list = h('div', { class: 'list' });
const said = h('div', { class: 'said', role: 'status', 'aria-live': 'polite' });
document.body.append(h('main', {}, head.element, list), said);

const toolsOf = ({ labels, severities }: ReportView): Tools => ({
  labels,
  severities,
  keeper,
  send,
  isTicked: (id) => ticks.has(id),
  tick: (id, on) => {
    if (on) ticks.add(id);
    else ticks.delete(id);
    send({ type: 'tick', id, on });
  },
  isOpen: (name, unless) => folds.get(name) ?? unless,
  fold: (name, open) => {
    folds.set(name, open);
    remember();
  },
  limit: (name) => limits.get(name) ?? CHUNK,
  more: (name) => {
    limits.set(name, (limits.get(name) ?? CHUNK) + CHUNK);
    show();
  },
});

function show(): void {
  const { view } = state;
  const parts = view === null ? [] : sections(view);
  keepingFocus(list, () => {
    head.show(state, filter);
    list.replaceChildren(...parts);
  });
  keeper.turn();
}

function sections(view: ReportView): HTMLElement[] {
  const { labels, projects } = view;
  const tools = toolsOf(view);
  const shown = projects.map((project) => filtered(project, filter));
  const isNamed = projects.length > 1;
  const parts = shown.flatMap((project) => projectSections(project, isNamed, view, tools));
  const notChecked = notCheckedSection(
    isFiltering(filter) ? { ...view, failures: [], projects: shown } : view,
    tools,
  );
  const isEmpty = isFiltering(filter) && parts.length === 0 && notChecked === undefined;
  const clear = (): void => head.clear();
  return [
    ...parts,
    ...(notChecked === undefined ? [] : [notChecked]),
    ...(isEmpty ? [h('p', { class: 'empty' }, labels.noMatch, ' ', button(labels.clear, clear))] : []),
    h(
      'p',
      { class: 'end' },
      button(labels.symptoms, () => send({ type: 'symptoms' }), { kind: 'plain', focus: 'symptoms' }),
    ),
  ];
}

function projectSections(
  project: ProjectView,
  isNamed: boolean,
  view: ReportView,
  tools: Tools,
): HTMLElement[] {
  const level = isNamed ? 'h3' : 'h2';
  const parts = [
    ...(project.mistakes.length > 0 ? [mistakesSection(project, level, tools)] : []),
    ...(project.open.length > 0 ? [questionsSection(project, level, tools)] : []),
    ...(project.right.length > 0 ? [rightSection(project, level, tools)] : []),
  ];
  if (!isNamed || (parts.length === 0 && isFiltering(filter))) return parts;
  const worst = (['error', 'warning', 'information'] as Severity[]).find((severity) =>
    view.projects.some(
      ({ id, mistakes }) => id === project.id && mistakes.some((one) => one.severity === severity),
    ),
  );
  return [
    h(
      'section',
      { class: 'project' },
      h('h2', {}, icon(worst ?? 'pass'), h('span', {}, project.path)),
      h('p', { class: 'meta' }, project.about),
      ...parts,
    ),
  ];
}

let remembering: number | undefined;
function remember(): void {
  clearTimeout(remembering);
  remembering = setTimeout(() => {
    const { view } = state;
    const isSmall = view !== null && JSON.stringify(view).length <= LARGEST_KEPT;
    api.setState({ view: isSmall ? view : null, filter, folds: [...folds], scroll: window.scrollY });
  }, 200);
}

let forgetting: number | undefined;
function say(text: string): void {
  clearTimeout(forgetting);
  said.textContent = text;
  forgetting = setTimeout(() => {
    said.textContent = '';
  }, MOMENT);
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'said') say(data.text);
  if (data.type !== 'state') return;
  // What was seen last is better than nothing, until there is more.
  state = { ...data, view: data.view ?? state.view };
  ticks.clear();
  for (const id of data.ticks) ticks.add(id);
  show();
  remember();
});
window.addEventListener('scroll', remember, { passive: true });

if (isOurs) {
  state = { ...state, view: remembered?.view ?? null };
  show();
  window.scrollTo(0, remembered?.scroll ?? 0);
}
send({ type: 'ready' });
