/** Where pages and code open, so that nothing hides what led there. */
import * as vscode from 'vscode';

/** VS Code has no more groups than this. */
const MOST = vscode.ViewColumn.Nine;

export const activeColumn = (): vscode.ViewColumn => vscode.window.tabGroups.activeTabGroup.viewColumn;

/** A group other than `column` in which no page of ours is looked at: one that is there, or a new one. */
export function besideColumn(column = activeColumn()): vscode.ViewColumn {
  const groups = vscode.window.tabGroups.all;
  const free = groups.find((group) => group.viewColumn !== column && !showsPage(group));
  return free?.viewColumn ?? Math.min(groups.length + 1, MOST);
}

function showsPage({ activeTab }: vscode.TabGroup): boolean {
  const input = activeTab?.input;
  return input instanceof vscode.TabInputWebview && input.viewType.includes('kakaoShare.');
}
