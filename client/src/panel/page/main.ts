/** The script of all pages of ours, in VS Code and in a browser; the body says which one it is. */
import type { PageName } from '../types.ts';
import { explanation } from './explanation/explanation.ts';
import { message } from './message/message.ts';
import { report } from './report/report.ts';
import { type Content, type Shell, showPage } from './shell.ts';
import { showTrial } from './trial/trial.ts';

const contents: Readonly<Record<PageName, (shell: Shell) => Content>> = {
  report,
  explanation,
  message,
};

const { page } = document.body.dataset;
if (page === 'trial') showTrial();
else showPage(contents[page as PageName]);
