/**
 * A report on its way to the page. Where one finding of thousands has changed, the others are not sent again, and the
 * page keeps them as they are.
 */
import { sameValue } from '../../../../server/src/core/incremental/sameValue.ts';
import type { FindingView } from '../../../../server/src/core/view/findingView.ts';
import type { ProjectView, ReportView } from '../../../../server/src/core/view/reportView.ts';
import { withoutUris } from '../withoutUris.ts';

/** Counted from one for each page; with the first, everything is told. */
export interface ToldReport extends Omit<ReportView, 'projects'> {
  readonly turn: number;
  readonly projects: readonly ToldProject[];
}

interface ToldProject extends Omit<ProjectView, 'mistakes'> {
  /** A finding, or its position among those of all projects that were told in the turn before. */
  readonly mistakes: readonly (FindingView | number)[];
}

interface Known {
  readonly finding: FindingView;
  readonly position: number;
}

/** The extension's end. */
export class Teller {
  private turn = 0;
  private last: ReportView | null = null;
  private known: ReadonlyMap<string, Known> = new Map();

  /** Null where the page knows it all. */
  tell(view: ReportView | null): ToldReport | null {
    if (view === null || view === this.last) return null;
    const known = new Map<string, Known>();
    let position = 0;
    const told = (finding: FindingView): FindingView | number => {
      const before = this.known.get(finding.id);
      known.set(finding.id, { finding, position: position++ });
      return before && sameValue(before.finding, finding) ? before.position : withoutUris(finding);
    };
    const projects = view.projects.map(({ mistakes, ...project }) => ({
      ...withoutUris(project),
      mistakes: mistakes.map(told),
    }));
    this.last = view;
    this.known = known;
    return { ...view, projects, turn: ++this.turn };
  }

  /** The page has started anew. */
  forget(): void {
    this.turn = 0;
    this.last = null;
    this.known = new Map();
  }
}

/** The page's end. */
export class Listener {
  private turn = 0;
  private known: readonly FindingView[] = [];

  /** Undefined where a turn was missed: everything has to be told again. */
  hear({ turn, projects, ...view }: ToldReport): ReportView | undefined {
    if (turn !== 1 && turn !== this.turn + 1) return undefined;
    const heard = projects.map(({ mistakes, ...project }) => ({
      ...project,
      mistakes: mistakes.map((one) => (typeof one === 'number' ? this.known[one]! : one)),
    }));
    this.turn = turn;
    this.known = heard.flatMap(({ mistakes }) => mistakes);
    return { ...view, projects: heard };
  }
}
