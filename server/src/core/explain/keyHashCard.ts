/** What a pasted fingerprint or key hash is in the other form, and which build it belongs to. */
import { nativeKeyMenu } from '../catalog/errors/consoleMenus.ts';
import { keyHashWords as words } from '../catalog/errors/keyHashWords.ts';
import type { KeyHashProblem, KeyHashResult } from '../manifest/keyHash.ts';
import { fill, type Locale } from '../text/messages.ts';

/** Markdown of both forms, or of why there is none. */
export function keyHashCard(result: KeyHashResult, locale: Locale): string {
  if (!result.ok) return problemText(result.problem, locale);
  const { title, forms, register, builds } = keyHashTexts(result, locale);
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`);
  return [`**${title}**`, '', ...list(forms), '', register, '', ...list(builds)].join('\n');
}

/** Prose with code in backticks. A key hash is no secret: it is shown whole. */
export const keyHashTexts = (result: KeyHashResult & { readonly ok: true }, locale: Locale) => ({
  title: words.title[locale],
  forms: [
    `${words.fingerprint[locale]}: \`${result.fingerprint}\``,
    `${words.keyHash[locale]}: \`${result.keyHash}\``,
  ],
  register: fill(words.register[locale], { menu: nativeKeyMenu[locale] }),
  builds: [words.debug, words.release, words.play].map((text) => text[locale]),
});

export function problemText(problem: KeyHashProblem, locale: Locale): string {
  return fill(words[problem.kind][locale], problem.kind === 'length' ? { count: problem.count } : {});
}
