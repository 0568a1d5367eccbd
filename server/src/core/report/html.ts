/**
 * The report as a page of its own, to be mailed or kept with a build: one file that loads nothing and runs nothing, in
 * the colours that its reader's system has.
 */
import { ruleDocsUrl } from '../catalog/documentation.ts';
import type {
  DoctorReport,
  OpenQuestion,
  ProjectReport,
  ReportedFinding,
  ReportedPlace,
} from '../doctor/report.ts';
import { type Html, html } from '../text/markup.ts';
import type { Locale } from '../text/messages.ts';
import { proseOf } from '../text/prose.ts';
import { headlineOf, outlookOf } from './outlook.ts';
import {
  cleanTitle,
  emptyLine,
  failureLine,
  grouped,
  isAddress,
  mistakesTitle,
  PLACES_SHOWN,
  projectLine,
  scopeLine,
  severityLabel,
  verdictLine,
} from './phrases.ts';
import { words } from './words.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What names a colour is also the severity, or the answer, that it is for. */
const STYLE = html`:root{color-scheme:light dark;--line:#8884;--dim:light-dark(#5c6470,#a2aab6);--error:light-dark(#c21f1f,#ff8a80);--warning:light-dark(#8a5a00,#f0c05a);--information:light-dark(#1a5fb4,#82b8ff)}
body{font:15px/1.6 system-ui,sans-serif;max-width:54rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere;word-break:keep-all;background:light-dark(#fff,#1b1d21);color:light-dark(#1f2328,#e4e7eb)}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.15rem;margin:2rem 0 .5rem}summary h2{display:inline}
a{color:var(--information)}ul{list-style:none;padding:0}p{margin:.15rem 0}code{font:.9em ui-monospace,monospace}
.dim{color:var(--dim);font-size:.9em}.list>li{border-left:3px solid var(--line);padding:.3rem .8rem;margin:.5rem 0}
.error,.fails{border-color:var(--error)!important}.warning,.doubtful{border-color:var(--warning)!important}.information,.open{border-color:var(--information)!important}
h1{border-left:6px solid var(--line);padding-left:.8rem}input{margin-right:.5rem}`;

/** With `all`, also what is right, and what only the console can tell. */
export function htmlReport(report: DoctorReport, all: boolean): string {
  const { locale, projects, failures } = report;
  const lines = failures.map((failure) => html`<li>${failureLine(failure, locale)}</li>`);
  return html`<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title[locale]}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1 class="${outlookOf(report)}">${headlineOf(report)}</h1>
<p class="dim">${words.title[locale]} · ${verdictLine(report)} · ${scopeLine(report)}</p>
${projects.length === 0 ? html`<p>${emptyLine(report)}</p>` : projects.map((one) => projectPart(one, all, locale))}
${failures.length === 0 ? '' : part(words.failures[locale], lines)}
</main>
</body>
</html>
`.markup.replace(/\n{2,}/g, '\n');
}

function projectPart(project: ProjectReport, all: boolean, locale: Locale): Html {
  const { mistakes, right, open } = project;
  const sureOf = ({ message, places }: ReturnType<typeof grouped>[number]): Html => html`<li>
<p>${prose(message)}</p>
<p class="dim">${places.slice(0, PLACES_SHOWN).map(placePart)}${places.length > PLACES_SHOWN ? '…' : ''}</p>
</li>`;
  return html`<section>
<p class="dim"><strong>${project.path}</strong> · ${projectLine(project, locale)}</p>
${
  mistakes.length === 0
    ? html`<h2>${cleanTitle(project, locale).title}</h2>`
    : part(
        mistakesTitle(project, locale),
        mistakes.map((one) => mistakeItem(one, locale)),
      )
}
${
  all && open.length > 0
    ? part(
        words.open[locale],
        open.map((one) => questionItem(one, locale)),
      )
    : ''
}
${all && right.length > 0 ? folded(words.right[locale], grouped(right).map(sureOf)) : ''}
</section>
`;
}

const part = (title: string, items: readonly Html[]): Html =>
  html`<h2>${title} (${items.length})</h2>
<ul class="list">${items}</ul>`;

const folded = (title: string, items: readonly Html[]): Html =>
  html`<details><summary><h2>${title} (${items.length})</h2></summary><ul class="list">${items}</ul></details>`;

function mistakeItem(finding: ReportedFinding, locale: Locale): Html {
  const { severity, place, code, message, related, fixes } = finding;
  return html`<li class="${severity}">
<p>${prose(message)}</p>
<p class="dim">${placePart(place)}<strong>${severityLabel(finding, locale)}</strong> · <a href="${ruleDocsUrl(code)}">${code}</a></p>
${related.map((one) => html`<p class="dim">${words.see[locale]}: ${placePart(one.place)}${prose(one.message)}</p>`)}
${fixes.length === 0 ? '' : html`<p class="dim">${words.fix[locale]}: ${prose(fixes.join(' / '))}</p>`}
</li>`;
}

/** Its boxes can be ticked, on paper, too; nothing keeps them. */
function questionItem(question: OpenQuestion, locale: Locale): Html {
  const { title, items, look, where, address, kakaoCodes, place } = question;
  return html`<li class="open">
<p>${place === undefined ? '' : placePart(place)}${prose(title)}${kakaoCodes.length === 0 ? '' : ` (${kakaoCodes.join(', ')})`}</p>
${items.length === 0 ? '' : html`<ul>${items.map((item) => html`<li><label><input type="checkbox">${prose(item)}</label></li>`)}</ul>`}
${look === undefined ? '' : html`<p class="dim">${words.look[locale]}: ${prose(look)}</p>`}
${where === undefined ? '' : html`<p class="dim">${words.where[locale]}: ${pageLink(where, address)}</p>`}
</li>`;
}

/** A menu of the console with its address, or an address alone. */
function pageLink(where: string, address = isAddress(where) ? where : undefined): Html {
  return address === undefined ? html`${where}` : html`<a href="${address}">${where}</a>`;
}

const placePart = ({ path, range }: ReportedPlace): Html =>
  html`<code>${path}:${range.start.line + 1}</code> `;

const prose = (text: string): readonly Html[] =>
  proseOf(text).map((piece) => (piece.isCode ? html`<code>${piece.text}</code>` : html`${piece.text}`));
