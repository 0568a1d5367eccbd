/** `docs/errors/…`: one page per error, English first, then Korean, written from the catalogue. */
import { koreanHalf } from '../catalog/documentation.ts';
import type { ErrorEntry, ErrorFamily } from '../catalog/errors/entry.ts';
import { errorEntries } from '../catalog/errors/index.ts';
import { familyWords, pageWords } from '../catalog/errors/words.ts';
import { errorPage } from '../documentation/errorPage.ts';
import type { Locale } from '../text/messages.ts';

const LOCALES: readonly Locale[] = ['en', 'ko'];
const FOLDER = 'errors/';
const ANCHOR = `<a id="${koreanHalf}"></a>`;
const TO_KOREAN = `[한국어](#${koreanHalf})`;

/** Path from `docs/` to content. */
export function errorPages(): Record<string, string> {
  const pages = Object.fromEntries(errorEntries.map((entry) => [pagePath(entry.id), page(entry)]));
  return { ...pages, [`${FOLDER}README.md`]: indexPage() };
}

export const pagePath = (id: string): string => `${FOLDER}${id}.md`;

function page(entry: ErrorEntry): string {
  const [title = '', ...rest] = errorPage(entry, 'en', '#');
  const english = [title, '', TO_KOREAN, ...rest];
  const korean = [ANCHOR, '', ...errorPage(entry, 'ko', '##')];
  return `${english.join('\n')}\n\n---\n\n${korean.join('\n')}\n`;
}

function indexPage(): string {
  const families = [...new Set(errorEntries.map((entry) => entry.family))];
  const halves = LOCALES.map((locale) =>
    [
      ...(locale === 'ko' ? [ANCHOR, ''] : []),
      `${locale === 'en' ? '#' : '##'} ${pageWords.allErrors[locale]}`,
      '',
      ...(locale === 'en' ? [TO_KOREAN, ''] : []),
      ...families.flatMap((family) => familyTable(family, locale)),
    ].join('\n'),
  );
  return `${halves.join('\n---\n\n')}`;
}

function familyTable(family: ErrorFamily, locale: Locale): string[] {
  const rows = errorEntries
    .filter((entry) => entry.family === family)
    .map(
      (entry) =>
        `| [\`${entry.id}\`](./${entry.id}.md) | ${entry.httpStatus ?? ''} | ${entry.title[locale]} |`,
    );
  return [
    `${locale === 'en' ? '##' : '###'} ${familyWords[family][locale]}`,
    '',
    '| | HTTP | |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ];
}
