/** The name under which VS Code keeps the Doctor's panel; package.json's `onWebviewPanel` event has it, too. */
import * as vscode from 'vscode';

export const PANEL_TYPE = 'kakaoShare.report';

/** Whether a person is looking at the panel: what it leads to opens beside it. */
export function isPanelActive(): boolean {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputWebview && input.viewType.endsWith(PANEL_TYPE);
}
