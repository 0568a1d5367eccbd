/** How a person wants the mistakes of the report grouped: kept in the workspace. */
import type * as vscode from 'vscode';

export const GROUPINGS = ['file', 'step'] as const;
export type GroupBy = (typeof GROUPINGS)[number];

const KEPT = 'kakaoShare.groupBy';

export class Grouping {
  constructor(private readonly memory: vscode.Memento) {}

  get by(): GroupBy {
    const kept = this.memory.get<unknown>(KEPT);
    return GROUPINGS.find((one) => one === kept) ?? GROUPINGS[0];
  }

  set(by: GroupBy): Thenable<void> {
    return this.memory.update(KEPT, by);
  }
}
