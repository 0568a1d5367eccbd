/** The page of a rule in one language: all but its examples, which are not shipped. */
import { errorPagePath } from '../catalog/documentation.ts';
import { effectWords, severityWords } from '../report/words.ts';
import { severityOf } from '../rules/finding.ts';
import type { Rule } from '../rules/rule.ts';
import type { Locale, Localized } from '../text/messages.ts';

export const rulePageWords = {
  codes: { en: 'Kakao codes', ko: '카카오 에러 코드' },
  effect: { en: 'Effect', ko: '결과' },
  severity: { en: 'Severity', ko: '심각도' },
  why: { en: 'Why', ko: '이유' },
  turnOff: { en: 'Turn it off', ko: '끄기' },
  how: {
    en: 'A comment above the place, or the setting for all places',
    ko: '한 곳은 바로 위의 주석으로, 모든 곳은 설정으로 끕니다.',
  },
  sources: { en: 'Sources', ko: '출처' },
} as const satisfies Record<string, Localized>;

/** Lines of Markdown. Links lead to the pages of errors. */
export function rulePage(rule: Rule, locale: Locale): string[] {
  const words = (name: keyof typeof rulePageWords): string => rulePageWords[name][locale];
  const severity = severityWords[severityOf[rule.effect]][locale];
  const codes = rule.kakaoCodes.map((code) => `[${code}](../${errorPagePath(code)}.md)`);
  return [
    `# ${rule.code}`,
    '',
    `**${rule.title[locale]}**`,
    '',
    rule.why[locale],
    '',
    `- ${words('effect')}: ${effectWords[rule.effect][locale]}`,
    `- ${words('severity')}: ${severity}`,
    ...(codes.length > 0 ? [`- ${words('codes')}: ${codes.join(', ')}`] : []),
    '',
    `## ${words('turnOff')}`,
    '',
    words('how'),
    '',
    ...turningOff(rule.code),
    '',
    `## ${words('sources')}`,
    '',
    ...rule.sources.map((source) => `- <${source}>`),
  ];
}

/** A comment for one place, and the setting for all. */
export const turningOff = (code: string): string[] => [
  `- \`// kakao-share-disable-next-line ${code} -- reason\``,
  `- \`"kakaoShare.rules": { "${code}": "off" }\``,
];
