/** Which renderer a format stands for. */
import type { DoctorReport } from '../core/doctor/report.ts';
import { githubReport } from '../core/report/github.ts';
import { gitlabReport } from '../core/report/gitlab.ts';
import { htmlReport } from '../core/report/html.ts';
import { jsonReport } from '../core/report/json.ts';
import { junitReport } from '../core/report/junit.ts';
import { markdownReport } from '../core/report/markdown.ts';
import { sarifReport } from '../core/report/sarif.ts';
import { textReport } from '../core/report/text.ts';
import { loadCore } from '../node/loadCore.ts';
import type { Format } from './options.ts';
import { version } from './version.ts';

interface RenderOptions {
  readonly format: Format;
  readonly all: boolean;
  /** Of text. */
  readonly colour: boolean;
}

export async function render(report: DoctorReport, { format, all, colour }: RenderOptions): Promise<string> {
  const renderers: Readonly<Record<Format, () => string | Promise<string>>> = {
    text: () => textReport(report, { all, colour }),
    json: () => jsonReport(report, all),
    html: () => htmlReport(report, all),
    markdown: () => markdownReport(report, { all }),
    sarif: async () => sarifReport(report, { all, rules: (await loadCore('diagnose')).rules, version }),
    github: () => githubReport(report, all),
    junit: () => junitReport(report, all),
    gitlab: () => gitlabReport(report),
  };
  return renderers[format]();
}

/** Formats whose reader starts from the folder the command ran in: terminals, and services that check out a repository. */
export const isReadFromHere = (format: Format): boolean => !['json', 'markdown', 'html'].includes(format);
