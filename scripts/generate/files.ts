/** Every file that is generated, by path from the project's root. */
import { manifestSchema, packageSchema } from '../../server/src/core/manifestSchema.ts';
import type { Locale } from '../../server/src/core/messages.ts';
import { errorPages } from '../../server/src/core/report/errorPages.ts';
import { grammarFiles } from '../../server/src/core/report/grammars.ts';
import { rulePages } from '../../server/src/core/report/rulePages.ts';
import { rules } from '../../server/src/core/rules/index.ts';

export function generatedFiles(): Readonly<Record<string, string>> {
  const pages = { ...rulePages(rules), ...errorPages() };
  const docs = Object.entries(pages).map(([path, text]) => [`docs/${path}`, text]);
  return {
    ...Object.fromEntries(docs),
    ...grammarFiles(),
    ...schemas('en', ''),
    ...schemas('ko', '.ko'),
  };
}

const schemas = (locale: Locale, suffix: string): Readonly<Record<string, string>> => ({
  [`schemas/kakao-share.schema${suffix}.json`]: json(manifestSchema(locale)),
  [`schemas/package.schema${suffix}.json`]: json(packageSchema(`kakao-share.schema${suffix}.json`)),
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
