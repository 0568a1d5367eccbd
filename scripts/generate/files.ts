/** Every file that is generated, by path from the project's root. */
import { manifestSchema } from '../../server/src/core/manifestSchema.ts';
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
    'schemas/kakao-share.schema.json': `${JSON.stringify(manifestSchema('en'), null, 2)}\n`,
    'schemas/kakao-share.schema.ko.json': `${JSON.stringify(manifestSchema('ko'), null, 2)}\n`,
  };
}
