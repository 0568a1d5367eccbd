/** `docs/rules/<name>.md` and their index: a page per rule, made of what the rule's own file says. */

import { ruleName } from '../catalog/documentation.ts';
import { rulePageWords, turningOff } from '../documentation/rulePage.ts';
import { effectWords, severityWords } from '../report/words.ts';
import { type Effect, severityOf } from '../rules/finding.ts';
import type { Example, Rule } from '../rules/rule.ts';
import { redact } from '../text/redact.ts';

/** Path relative to `docs/` to content. */
export type Pages = Readonly<Record<string, string>>;

export function rulePages(rules: readonly Rule[]): Pages {
  const pages = rules.map((rule) => [`rules/${ruleName(rule.code)}.md`, rulePage(rule)]);
  return { ...Object.fromEntries(pages), 'rules/README.md': ruleIndex(rules) };
}

function ruleIndex(rules: readonly Rule[]): string {
  const rows = rules.map(
    (rule) =>
      `| [${rule.code}](${ruleName(rule.code)}.md) | ${rule.title.en}<br>${rule.title.ko} | ${codes(rule)} | ${severityOf[rule.effect]} | ${isFixable(rule) ? '💡' : ''} |`,
  );
  return `${[
    '# Rules · 규칙',
    '',
    `${rules.length} rules. 💡 marks those with a quick fix. · 규칙은 모두 ${rules.length}개이며, 💡 표시가 있는 규칙은 빠른 수정을 제공합니다.`,
    '',
    '| Rule | Mistake | Kakao codes | Severity | Fix |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n')}\n`;
}

function rulePage(rule: Rule): string {
  const head = [
    `# ${rule.code}`,
    '',
    `**${rule.title.en}**<br>**${rule.title.ko}**`,
    '',
    '| | |',
    '|---|---|',
    `| ${both('codes')} | ${codes(rule)} |`,
    `| ${both('effect')} | ${effect(rule.effect)} |`,
    `| ${both('severity')} | ${severityOf[rule.effect]} · ${severityWords[severityOf[rule.effect]].ko} |`,
    `| Quick fix · 빠른 수정 | ${isFixable(rule) ? 'yes 💡 · 있음' : 'no · 없음'} |`,
    '',
    `## ${both('why')}`,
    '',
    rule.why.en,
    '',
    rule.why.ko,
    '',
    '## Wrong · 잘못된 예',
    '',
    'What is reported stands in `⟦…⟧`. · `⟦…⟧` 안이 문제로 표시되는 부분입니다.',
    '',
    ...rule.examples.bad.flatMap(exampleLines(rule.examples.bad.length)),
    '## Right · 올바른 예',
    '',
    ...rule.examples.good.flatMap(exampleLines(rule.examples.good.length)),
    `## ${both('turnOff')}`,
    '',
    both('how'),
    '',
    ...turningOff(rule.code),
    '',
    `## ${both('sources')}`,
    '',
    ...rule.sources.map((source) => `- <${source}>`),
  ];
  // Examples hold a well-formed key; pages must not look as if they gave one away.
  return `${redact(head.join('\n'))}\n`;
}

const both = (name: keyof typeof rulePageWords): string =>
  `${rulePageWords[name].en} · ${rulePageWords[name].ko}`;

const codes = (rule: Rule): string => rule.kakaoCodes.map((code) => `\`${code}\``).join(' ') || '–';

const effect = (of: Effect): string => `${effectWords[of].en} · ${effectWords[of].ko}`;

const isFixable = (rule: Rule): boolean => rule.examples.bad.some((example) => example.fixed);

/** One of several examples has a number, so that one sees where its files begin. */
const exampleLines =
  (count: number) =>
  (example: Example, index: number): string[] => {
    const number = count > 1 ? `### ${index + 1}` : undefined;
    const title = example.title ? `${example.title.en} · ${example.title.ko}` : undefined;
    const head = number && title ? `${number}. ${title}` : (number ?? title);
    return [...(head ? [head, ''] : []), ...exampleFiles(example)];
  };

function exampleFiles(example: Example): string[] {
  const files = Object.entries(example.files).flatMap(([file, text]) => fenced(file, text));
  const fixed = Object.entries(example.fixed ?? {});
  const after =
    fixed.length > 0
      ? ['After the fix · 수정한 뒤', '', ...fixed.flatMap(([file, text]) => fenced(file, text))]
      : [];
  return [...files, ...after];
}

function fenced(file: string, text: string): string[] {
  const language = file.slice(file.lastIndexOf('.') + 1);
  return [
    `\`${file}\``,
    `~~~${/^[a-z]+$/.test(language) ? language : ''}`,
    text.replace(/\n$/, ''),
    '~~~',
    '',
  ];
}
