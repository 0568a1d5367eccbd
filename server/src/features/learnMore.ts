/** What to read about a problem, in the light bulb: the card of its error, and the page of its rule. */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { rulePagePath } from '../core/catalog/documentation.ts';
import type { Locale, Localized } from '../core/text/messages.ts';
import { fill } from '../core/text/messages.ts';
import type { Rendering } from '../session/diagnostics.ts';
import type { Problem } from '../session/publisher.ts';

const words = {
  explain: { en: 'Explain {code}…', ko: '{code} 에러 설명…' },
  explainThrown: { en: 'Explain what the SDK throws…', ko: 'SDK 예외 설명…' },
  explainSeen: { en: 'Explain what users see…', ko: '사용자가 겪는 증상 설명…' },
  rule: { en: 'Show rule {rule}', ko: '{rule} 규칙 보기' },
} as const satisfies Record<string, Localized>;

/** Behind the fixes, never preferred, and each once. Empty in an editor that has none of our commands. */
export function learnMore(problems: readonly Problem[], { locale, isOurs }: Rendering): CodeAction[] {
  if (!isOurs) return [];
  const actions = new Map<string, CodeAction>();
  for (const { finding, diagnostic } of problems) {
    const offer = (title: string, command: string, argument: string): void => {
      if (actions.has(title)) return;
      actions.set(title, {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        command: { title, command: `kakaoShare.${command}`, arguments: [argument] },
      });
    };
    const [error] = finding.kakaoCodes;
    if (error !== undefined) offer(explainTitle(error, locale), 'explain', error);
    offer(fill(words.rule[locale], { rule: finding.code }), 'showPage', rulePagePath(finding.code));
  }
  return [...actions.values()];
}

/** Only what Kakao's server answers has a code that people know. */
function explainTitle(id: string, locale: Locale): string {
  if (id.startsWith('sdk/')) return words.explainThrown[locale];
  if (id.startsWith('symptom/')) return words.explainSeen[locale];
  return fill(words.explain[locale], { code: id.replace(/\/.*/, '') });
}
