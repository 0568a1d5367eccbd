/** The top of the page: the answer, what can be done with the whole report, and the filter. */

import type { Outlook } from '../../../../../server/src/core/report/outlook.ts';
import type { Severity } from '../../../../../server/src/core/rules/finding.ts';
import type { ReportView } from '../../../../../server/src/core/view/reportView.ts';
import type { GroupBy } from '../../doctor/grouping.ts';
import type { ReportState } from '../../pageMessages.ts';
import { filled, h } from '../dom.ts';
import { keepingFocus } from '../focus.ts';
import { type IconName, icon } from '../icons.ts';
import { button, choice } from '../parts.ts';
import { EVERYTHING, type Filter, filtered, isFiltering } from './filter.ts';

const ICONS: Readonly<Record<Outlook, IconName>> = {
  fails: 'error',
  doubtful: 'warning',
  open: 'question',
  partial: 'information',
  works: 'pass',
  nothing: 'information',
};
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];

/** What the page knows, whole. */
export interface Shown extends Omit<ReportState, 'type' | 'report'> {
  readonly view: ReportView | null;
}

interface HeadParts {
  readonly send: (message: object) => void;
  readonly filterBy: (filter: Filter) => void;
  readonly groupBy: (by: GroupBy) => void;
}

export class Head {
  private readonly answer = h('div', { class: 'answer' });
  private readonly busy = h('div', { class: 'busy', role: 'status' });
  private readonly doing = h('span');
  private readonly toolbar = h('div', { class: 'toolbar', role: 'toolbar' });
  private readonly text = h('input', { type: 'search', spellcheck: 'false' });
  private readonly severities = h('div', { class: 'severities', role: 'group' });
  private readonly groups = h('div', { class: 'choices', role: 'group' });
  private readonly shown = h('span', { class: 'shown', role: 'status' });
  private readonly bar = h(
    'div',
    { class: 'filter' },
    h('div', { class: 'search' }, icon('search', 'small'), this.text),
    this.severities,
    this.groups,
    this.shown,
  );
  readonly element = h('header', {}, this.busy, this.answer, this.toolbar, this.bar);
  private filter: Filter = EVERYTHING;
  private said = '';

  constructor(private readonly parts: HeadParts) {
    this.text.addEventListener('input', () => parts.filterBy({ ...this.filter, text: this.text.value }));
  }

  clear(): void {
    this.text.value = '';
    this.text.focus();
    this.parts.filterBy(EVERYTHING);
  }

  show(state: Shown, filter: Filter): void {
    this.filter = filter;
    if (this.text.value !== filter.text) this.text.value = filter.text;
    const { view, busy, failure, groupBy } = state;
    // Rebuilt only where it says something else: the focus may be in it, and a button is pressed only where it is the
    // same one when the mouse comes up. Progress is told many times in between.
    const said = JSON.stringify([
      view && { ...view, projects: view.projects.map(({ about }) => about) },
      busy?.cancel,
      failure,
      groupBy,
    ]);
    if (said !== this.said) keepingFocus(this.element, () => this.rebuild(state));
    this.said = said;
    this.doing.textContent = busy?.text ?? '';
    this.element.classList.toggle('first', view === null);
    this.bar.hidden = view === null || view.projects.length === 0;
    if (view !== null) this.showFilter(view);
  }

  private rebuild({ view, busy, failure, groupBy }: Shown): void {
    const { send } = this.parts;
    if (view !== null) document.documentElement.lang = view.locale;
    this.busy.replaceChildren(
      ...(busy === null
        ? []
        : [
            h('div', { class: 'bar' }),
            this.doing,
            button(busy.cancel, () => send({ type: 'cancel' }), { kind: 'plain', focus: 'cancel' }),
          ]),
      ...(failure === null
        ? []
        : [
            icon('error'),
            h('span', {}, failure.text),
            button(failure.again, () => send({ type: 'run' }), { focus: 'again' }),
          ]),
    );
    this.answer.replaceChildren(...(view === null ? [h('h1', {}, 'Kakao Share Doctor')] : answer(view)));
    this.toolbar.replaceChildren(...(view === null ? [] : this.tools(view, busy !== null)));
    if (view !== null) {
      const { groupBy: label, byFile, byStep } = view.labels;
      this.groups.setAttribute('aria-label', label);
      this.groups.replaceChildren(
        choice(byFile, groupBy === 'file', () => this.parts.groupBy('file')),
        choice(byStep, groupBy === 'step', () => this.parts.groupBy('step')),
      );
      this.toolbar.setAttribute('aria-label', view.labels.actions);
      this.text.placeholder = view.labels.filter;
      this.text.setAttribute('aria-label', view.labels.filter);
      this.severities.setAttribute('aria-label', view.labels.severities);
    }
  }

  private tools({ labels, fixable, projects }: ReportView, isBusy: boolean): HTMLElement[] {
    const { send } = this.parts;
    const tool = (word: string, type: string, name: IconName, kind: 'primary' | 'secondary' = 'secondary') =>
      button(word, () => send({ type }), { kind, icon: name, focus: type });
    /** Unlike a disabled button, it keeps the focus of who has just pressed it. */
    const toolWhenIdle = (word: string, type: string, name: IconName) => {
      const one = button(word, () => isBusy || send({ type }), { icon: name, focus: type });
      one.setAttribute('aria-disabled', String(isBusy));
      return one;
    };
    const run = toolWhenIdle(labels.run, 'run', 'run');
    const fixAll = tool(filled(labels.fixAll, { n: fixable }), 'fixAll', 'fix', 'primary');
    if (projects.length === 0) return [run];
    return [
      ...(fixable > 0 ? [fixAll] : []),
      run,
      tool(labels.messages, 'messages', 'bubble'),
      tool(labels.copyMarkdown, 'copyMarkdown', 'copy'),
      toolWhenIdle(labels.online, 'online', 'external'),
      tool(labels.exportReport, 'export', 'export'),
      tool(labels.inquiry, 'inquiry', 'mail'),
    ];
  }

  private showFilter(view: ReportView): void {
    const { hidden } = this.filter;
    const toggles = SEVERITIES.filter((severity) => view.counts[severity] > 0 || hidden.includes(severity));
    const focused = document.activeElement?.getAttribute('data-focus');
    this.severities.replaceChildren(
      ...toggles.map((severity) => {
        const isOn = !hidden.includes(severity);
        const toggle = button(
          view.counted[severity],
          () =>
            this.parts.filterBy({
              ...this.filter,
              hidden: isOn ? [...hidden, severity] : hidden.filter((one) => one !== severity),
            }),
          { kind: 'plain', icon: severity, focus: `severity ${severity}` },
        );
        toggle.setAttribute('aria-pressed', String(isOn));
        toggle.classList.add('toggle');
        return toggle;
      }),
    );
    if (focused?.startsWith('severity '))
      this.severities.querySelector<HTMLElement>(`[data-focus="${focused}"]`)?.focus();
    const all = total(view.projects);
    const n = total(view.projects.map((project) => filtered(project, this.filter)));
    this.shown.textContent = isFiltering(this.filter) ? filled(view.labels.filtered, { n, all }) : '';
  }
}

const total = (projects: ReportView['projects']): number =>
  projects.reduce((sum, { mistakes, open, right }) => sum + mistakes.length + open.length + right.length, 0);

function answer({ outlook, headline, summary, projects }: ReportView): HTMLElement[] {
  const [only, ...more] = projects;
  return [
    h('div', { class: `outlook ${outlook}` }, icon(ICONS[outlook])),
    h(
      'div',
      {},
      h('h1', {}, headline),
      h('p', { class: 'meta' }, summary),
      ...(only !== undefined && more.length === 0 ? [h('p', { class: 'meta' }, only.about)] : []),
    ),
  ];
}
