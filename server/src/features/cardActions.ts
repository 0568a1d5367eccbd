/** The commands under an error's card, for editors that have them. Other editors get none. */
import { errorPagePath, rulePagePath } from '../core/catalog/documentation.ts';
import type { CardAction, NamedError } from '../core/hover/hoverCard.ts';
import type { SetupSubject } from '../core/hover/setupActions.ts';
import type { Locale, Localized } from '../core/text/messages.ts';
import { excerpt } from '../core/text/rendering.ts';

/** UTF-16 units of what a link hands on. */
const LONGEST_QUOTE = 400;

const words = {
  diagnose: { en: 'Diagnose', ko: '진단' },
  inquire: { en: 'Inquiry text', ko: '문의 글' },
  explain: { en: 'Explain', ko: '자세히' },
  page: { en: 'All causes', ko: '원인과 해결 방법' },
  preview: { en: 'Preview', ko: '미리보기' },
  rule: { en: 'Rule', ko: '규칙' },
  see: { en: 'What do you see?', ko: '증상으로 찾기' },
} as const satisfies Record<string, Localized>;

export function cardActions({ entry, said, caller }: NamedError, locale: Locale): readonly CardAction[] {
  const quote = excerpt(said, LONGEST_QUOTE);
  return [
    // Only a message that names its caller says more than the code does.
    { title: words.explain[locale], target: commandLink('explain', caller === undefined ? entry.id : quote) },
    { title: words.page[locale], target: commandLink('showPage', errorPagePath(entry.id)) },
    { title: words.diagnose[locale], target: commandLink('diagnose') },
    // Without a text the command asks what the person sees, and where.
    { title: words.see[locale], target: commandLink('explain', '') },
    { title: words.inquire[locale], target: commandLink('composeInquiry', quote) },
  ];
}

/** On cards of what is no error: `Kakao.init`, the SDK's tag, an entry of the manifest, a message and its keys. */
export function setupActions({ message, mistake }: SetupSubject, locale: Locale): readonly CardAction[] {
  const action = (word: keyof typeof words, command: string, text?: string): CardAction => ({
    title: words[word][locale],
    target: commandLink(command, text),
  });
  const [error] = mistake?.kakaoCodes ?? [];
  return [
    ...(message === undefined ? [] : [action('preview', 'preview', message)]),
    action('diagnose', 'diagnose'),
    ...(error === undefined ? [] : [action('explain', 'explain', error)]),
    mistake ? action('rule', 'showPage', rulePagePath(mistake.code)) : action('see', 'explain', ''),
  ];
}

/** Nothing in the text can end the link: it is encoded beyond what `encodeURIComponent` leaves alone or cannot take. */
function commandLink(command: string, text?: string): string {
  const address = `command:kakaoShare.${command}`;
  if (text === undefined) return address;
  const encoded = encodeURIComponent(JSON.stringify([text]));
  return `${address}?${encoded.replace(/[!'()*~_]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)}`;
}
