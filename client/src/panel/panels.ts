/** The pages of ours, which know of each other only what leads from one to another. Loaded when the first is shown. */
import type * as vscode from 'vscode';
import { DoctorPanel } from './doctor/doctorPanel.ts';
import { ExplanationPanel } from './explanation/explanationPanel.ts';
import type { PanelParts } from './shell.ts';
import type { PageName } from './types.ts';

export class Panels {
  readonly explanation: ExplanationPanel;
  readonly doctor: DoctorPanel;

  constructor(parts: PanelParts) {
    this.explanation = new ExplanationPanel(parts);
    this.doctor = new DoctorPanel(parts, this.explanation.explain);
  }

  /** Takes over a panel that VS Code has kept. */
  restore(name: PageName, panel: vscode.WebviewPanel): void {
    const pages: Readonly<
      Record<PageName, { readonly page: { restore(panel: vscode.WebviewPanel): void } }>
    > = { report: this.doctor, explanation: this.explanation, message: this.explanation };
    pages[name].page.restore(panel);
  }
}
