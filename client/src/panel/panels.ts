/** The pages of ours, which know of each other only what leads from one to another. Loaded when the first is shown. */
import type * as vscode from 'vscode';
import { DoctorPanel } from './doctor/doctorPanel.ts';
import { ExplanationPanel } from './explanation/explanationPanel.ts';
import { MessagePanel } from './message/messagePanel.ts';
import type { PanelParts } from './shell.ts';
import type { PageName } from './types.ts';

export class Panels {
  readonly explanation: ExplanationPanel;
  readonly doctor: DoctorPanel;
  readonly message: MessagePanel;

  constructor(parts: PanelParts) {
    this.explanation = new ExplanationPanel(parts);
    this.doctor = new DoctorPanel(parts, this.explanation.explain);
    this.message = new MessagePanel(parts, this.explanation);
  }

  /** Takes over a panel that VS Code has kept. */
  restore(name: PageName, panel: vscode.WebviewPanel): void {
    const pages = { report: this.doctor, explanation: this.explanation, message: this.message };
    pages[name].page.restore(panel);
  }
}
