/** Every file that is generated, by path from the project's root. */

import { errorPages } from '../../server/src/core/generate/errorPages.ts';
import { grammarFiles } from '../../server/src/core/generate/grammars.ts';
import { rulePages } from '../../server/src/core/generate/rulePages.ts';
import { settingsSchema } from '../../server/src/core/generate/settingsSchema.ts';
import { manifestSchema, packageSchema } from '../../server/src/core/manifest/schema.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import type { Locale } from '../../server/src/core/text/messages.ts';

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
  [`schemas/kakao-share.schema${suffix}.json`]: json(manifestSchema(locale, rules)),
  [`schemas/settings.schema${suffix}.json`]: json(settingsSchema(rules, locale)),
  [`schemas/package.schema${suffix}.json`]: json(packageSchema(`kakao-share.schema${suffix}.json`)),
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
