/** The script of all pages of ours; the body says which one it is. */
import type { PageName } from '../types.ts';
import { explanation } from './explanation/explanation.ts';
import { message } from './message/message.ts';
import { report } from './report/report.ts';
import { type Content, type Shell, showPage } from './shell.ts';

const contents: Readonly<Record<PageName, (shell: Shell) => Content>> = {
  report,
  explanation,
  message,
};

showPage(contents[document.body.dataset.page as PageName]);
