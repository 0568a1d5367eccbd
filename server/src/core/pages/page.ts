/** The pages that are shown inside of an editor, by the path that they have in the documentation. */
import { errorEntry } from '../catalog/errors/index.ts';
import { rules } from '../rules/index.ts';
import type { Locale } from '../text/messages.ts';
import { errorPage } from './errorPage.ts';
import { ruleName, rulePage } from './rulePage.ts';

const ERRORS = 'errors/';

/** The page of a rule, by its code: `rules/env-not-public`. */
export const rulePagePath = (code: string): string => `rules/${ruleName(code)}`;

/** `errors/4019`, `errors/-401/domain-mismatched`. */
export const errorPagePath = (id: string): string => `${ERRORS}${id}`;

/** Markdown; undefined where there is no such page. Its links are paths relative to it, with `.md`. */
export function pageAt(path: string, locale: Locale): string | undefined {
  const rule = rules.find(({ code }) => rulePagePath(code) === path);
  if (rule) return rulePage(rule, locale).join('\n');
  const entry = path.startsWith(ERRORS) ? errorEntry(path.slice(ERRORS.length)) : undefined;
  return entry && errorPage(entry, locale, '#').join('\n');
}
