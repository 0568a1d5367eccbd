/** `--list-rules` */

import { ruleDocsUrl } from '../core/catalog/documentation.ts';
import { severityWords } from '../core/report/words.ts';
import { severityOf } from '../core/rules/finding.ts';
import { loadCore } from '../node/loadCore.ts';
import type { Options } from './options.ts';
import { print } from './print.ts';

export async function rulesMode({ format, locale }: Options): Promise<number> {
  const { rules } = await loadCore('rules');
  if (format === 'json') {
    const list = rules.map(({ code, kakaoCodes, effect, title }) => ({
      code,
      kakaoCodes,
      severity: severityOf[effect],
      effect,
      title: title[locale],
      url: ruleDocsUrl(code),
    }));
    print(`${JSON.stringify({ version: 1, rules: list }, undefined, 2)}\n`);
    return 0;
  }
  const width = Math.max(0, ...rules.map(({ code }) => code.length));
  const widest = Math.max(...Object.values(severityWords).map((word) => word[locale].length));
  const sorted = [...rules].sort((a, b) => (a.code < b.code ? -1 : 1));
  const lines = sorted.map(({ code, effect, title }) => {
    const severity = severityWords[severityOf[effect]][locale];
    return format === 'markdown'
      ? `- [\`${code}\`](${ruleDocsUrl(code)}) (${severity}): ${title[locale]}`
      : `${code.padEnd(width)}  ${severity.padEnd(widest)}  ${title[locale]}`;
  });
  print(`${lines.join('\n')}\n`);
  return 0;
}
