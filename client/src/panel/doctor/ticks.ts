/** What a person has ticked off in the console's checklist: kept in the workspace, by the name of the item. */
import type * as vscode from 'vscode';

const KEPT = 'kakaoShare.checked';
/** Values come and go; those ticked long ago are let go first. */
const MOST = 1000;

export class Ticks {
  constructor(private readonly memory: vscode.Memento) {}

  all(): readonly string[] {
    const kept = this.memory.get<unknown>(KEPT);
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  }

  set(id: string, on: boolean): Thenable<void> {
    const others = this.all().filter((one) => one !== id);
    return this.memory.update(KEPT, on ? [...others, id].slice(-MOST) : others);
  }
}
