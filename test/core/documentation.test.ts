import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorPagePath, rulePagePath } from '../../server/src/core/catalog/documentation.ts';
import { errorEntries } from '../../server/src/core/catalog/errors/index.ts';
import { pageAt } from '../../server/src/core/documentation/page.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import type { Locale } from '../../server/src/core/text/messages.ts';

const paths = [
  ...rules.map(({ code }) => rulePagePath(code)),
  ...errorEntries.map(({ id }) => errorPagePath(id)),
];

describe.each<Locale>(['en', 'ko'])('the pages inside of an editor, in %s', (locale) => {
  it.each(paths)('have %s, in one language, and link to nothing that is not there', (path) => {
    const text = pageAt(path, locale)!;
    expect(text).toMatch(/^# /);
    // English pages quote what Kakao says in Korean, as code.
    const prose = text.replace(/^ {4}.*$/gm, '').replace(/`[^`]*`|“[^”]*”/g, '');
    if (path.startsWith('rules/')) expect(/[가-힣]/.test(prose)).toBe(locale === 'ko');
    expect(text).not.toMatch(/github\.com\/kakao-share-doctor/);
    for (const [, target] of text.matchAll(/\]\((?!https?:)([^)]+)\.md\)/g)) {
      expect(paths).toContain(posix.join(posix.dirname(path), target!));
    }
  });

  it('are no others', () => {
    for (const path of ['', 'rules/', 'errors/', 'rules/none', 'errors/../rules', 'errors/__proto__']) {
      expect(pageAt(path, locale)).toBeUndefined();
    }
  });
});
