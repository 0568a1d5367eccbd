/** The report's page: shows what it is told, asks for what it was offered. */
import type { Severity } from '../../../../../server/src/core/rules/finding.ts';
import type { MessagesView } from '../../../../../server/src/core/view/messageView.ts';
import type { ProjectView, ReportView } from '../../../../../server/src/core/view/reportView.ts';
import type { GroupBy } from '../../doctor/grouping.ts';
import { Listener } from '../../doctor/toldReport.ts';
import type { ReportState } from '../../pageMessages.ts';
import { h, Keeper, setChildren } from '../dom.ts';
import { keepingFocus } from '../focus.ts';
import { icon } from '../icons.ts';
import { button, type Tools } from '../parts.ts';
import type { Content, Shell, State } from '../shell.ts';
import { EVERYTHING, type Filter, filtered, isFiltering } from './filter.ts';
import { Head, type Shown } from './head.ts';
import { MESSAGES, messagesSection } from './messages.ts';
import { mistakesSection } from './mistakes.ts';
import { notesSection } from './notes.ts';
import { onlineSection } from './online.ts';
import { questionsSection } from './questions.ts';
import { notCheckedSection, rightSection } from './rest.ts';
import { welcomeSection } from './welcome.ts';

interface Kept {
  readonly view: ReportView | null;
  readonly groupBy: GroupBy;
  readonly filter: Filter;
  readonly folds: readonly (readonly [string, boolean])[];
}

/** Of one list; as many again each time. */
const CHUNK = 50;
/** Mistakes. A larger report is asked for again instead of being kept. */
const MOST_KEPT = 500;

export const report = (shell: Shell): Content => new ReportPage(shell);

class ReportPage implements Content {
  private state: Shown = {
    view: null,
    ticks: [],
    groupBy: 'file',
    online: null,
    busy: null,
    failure: null,
  };
  private readonly listener = new Listener();
  private pictures: MessagesView | undefined;
  private asksForPictures = false;
  private filter: Filter = EVERYTHING;
  private readonly folds = new Map<string, boolean>();
  private readonly limits = new Map<string, number>();
  private readonly ticks = new Set<string>();
  private readonly keeper = new Keeper();
  private readonly head: Head;
  private readonly list = h('div', { class: 'list' });
  readonly element: HTMLElement;

  constructor(private readonly shell: Shell) {
    this.head = new Head({
      send: shell.send,
      filterBy: (filter) => this.filterBy(filter),
      groupBy: (by) => this.groupBy(by),
    });
    this.element = h('main', {}, this.head.element, this.list);
    const { view, groupBy, filter, folds } = shell.remembered as Partial<Kept>;
    this.filter = filter ?? EVERYTHING;
    for (const [name, open] of folds ?? []) this.folds.set(name, open);
    this.askForPictures();
    // What was seen last is better than nothing, until there is more.
    if (view?.version === 4) this.state = { ...this.state, view, groupBy: groupBy ?? this.state.groupBy };
    this.show();
  }

  receive(state: State): void {
    if (state.type === 'pictures') {
      this.pictures = state.view;
      this.show();
    } else if (state.type === 'report') this.hear(state);
  }

  private hear({ report, ...others }: ReportState): void {
    const view = report === null ? this.state.view : this.listener.hear(report);
    if (view === undefined) {
      this.shell.send({ type: 'ready' });
      return;
    }
    this.state = { ...others, view };
    this.ticks.clear();
    for (const id of others.ticks) this.ticks.add(id);
    this.show();
    this.shell.remember();
  }

  kept(): Kept {
    const { view, groupBy } = this.state;
    const mistakes = view?.projects.reduce((sum, project) => sum + project.mistakes.length, 0) ?? 0;
    return {
      view: mistakes <= MOST_KEPT ? view : null,
      groupBy,
      filter: this.filter,
      folds: [...this.folds],
    };
  }

  private filterBy(filter: Filter): void {
    this.filter = filter;
    this.show();
    this.shell.remember();
  }

  /** Or says that nobody looks at them any more. */
  private askForPictures(): void {
    const on = this.folds.get(MESSAGES) === true;
    if (on === this.asksForPictures) return;
    this.asksForPictures = on;
    this.shell.send({ type: 'pictures', on });
  }

  private groupBy(by: GroupBy): void {
    this.state = { ...this.state, groupBy: by };
    this.shell.send({ type: 'group', by });
    this.show();
  }

  private show(): void {
    const { view } = this.state;
    keepingFocus(this.list, () => {
      // What stays of the page changes while its sections are made.
      const parts = view === null ? [] : this.sections(view);
      this.head.show(this.state, this.filter);
      setChildren(this.list, parts);
    });
    this.keeper.turn();
  }

  private toolsOf({ labels, severities }: ReportView): Tools {
    const { send, remember } = this.shell;
    return {
      labels,
      severities,
      keeper: this.keeper,
      send,
      isTicked: (id) => this.ticks.has(id),
      tick: (id, on) => {
        if (on) this.ticks.add(id);
        else this.ticks.delete(id);
        send({ type: 'tick', id, on });
      },
      isOpen: (name, unless) => this.folds.get(name) ?? unless,
      fold: (name, open) => {
        this.folds.set(name, open);
        this.askForPictures();
        remember();
      },
      limit: (name) => this.limits.get(name) ?? CHUNK,
      more: (name) => {
        this.limits.set(name, (this.limits.get(name) ?? CHUNK) + CHUNK);
        this.show();
      },
    };
  }

  private sections(view: ReportView): HTMLElement[] {
    const { filter } = this;
    const { online } = this.state;
    const { labels, projects } = view;
    const tools = this.toolsOf(view);
    const shown = projects.map((project) => filtered(project, filter));
    const isNamed = projects.length > 1;
    const parts = shown.flatMap((project) => this.projectSections(project, isNamed, view, tools));
    const notChecked = notCheckedSection(
      isFiltering(filter) ? { ...view, failures: [], projects: shown } : view,
      tools,
    );
    const isEmpty = isFiltering(filter) && parts.length === 0 && notChecked === undefined;
    const clear = (): void => this.head.clear();
    const { send } = this.shell;
    return [
      ...(projects.length === 0 ? [welcomeSection(view, tools)] : []),
      ...(online === null ? [] : [onlineSection(online, tools)]),
      ...parts,
      ...(view.messages === 0 || isFiltering(filter) ? [] : [messagesSection(view, this.pictures, tools)]),
      ...(notChecked === undefined ? [] : [notChecked]),
      ...(isEmpty ? [h('p', { class: 'empty' }, labels.noMatch, ' ', button(labels.clear, clear))] : []),
      h(
        'p',
        { class: 'end' },
        button(labels.symptoms, () => send({ type: 'symptoms' }), { kind: 'plain', focus: 'symptoms' }),
      ),
    ];
  }

  private projectSections(
    project: ProjectView,
    isNamed: boolean,
    view: ReportView,
    tools: Tools,
  ): HTMLElement[] {
    const level = isNamed ? 'h3' : 'h2';
    const parts = [
      ...mistakesSection(project, level, { groupBy: this.state.groupBy, steps: view.steps }, tools),
      ...(project.open.length > 0 ? [questionsSection(project, level, tools)] : []),
      ...notesSection(project, level, tools),
      ...(project.right.length > 0 ? [rightSection(project, level, tools)] : []),
    ];
    if (!isNamed || (parts.length === 0 && isFiltering(this.filter))) return parts;
    const worst = (['error', 'warning', 'information'] as Severity[]).find((severity) =>
      view.projects.some(
        ({ id, mistakes }) => id === project.id && mistakes.some((one) => one.severity === severity),
      ),
    );
    return [
      this.keeper.container('section', `${project.id} project`, 'project', [
        h('h2', {}, icon(worst ?? 'pass'), h('span', {}, project.path)),
        h('p', { class: 'meta' }, project.about),
        ...parts,
      ]),
    ];
  }
}
