/** The pages that are shown inside of an editor, by the path that they have in the documentation. */
import { errorPagePath, rulePagePath } from '../catalog/documentation.ts';
import { errorEntry } from '../catalog/errors/index.ts';
import { rules } from '../rules/index.ts';
import type { Locale } from '../text/messages.ts';
import { errorPage } from './errorPage.ts';
import { rulePage } from './rulePage.ts';

const ERRORS = errorPagePath('');

/** Markdown; undefined where there is no such page. Its links are paths relative to it, with `.md`. */
export function pageAt(path: string, locale: Locale): string | undefined {
  const rule = rules.find(({ code }) => rulePagePath(code) === path);
  if (rule) return rulePage(rule, locale).join('\n');
  const entry = path.startsWith(ERRORS) ? errorEntry(path.slice(ERRORS.length)) : undefined;
  return entry && errorPage(entry, locale, '#').join('\n');
}
