/** The parts of a message that can be tapped, where each leads on a phone and on a PC, and what is known of that. */
import type { KakaoCall } from '../facts/facts.ts';
import type { Project, Scoped } from '../project/project.ts';
import { linkDomainNotRegistered } from '../rules/address/link-domain-not-registered.ts';
import { linkNotAUrl } from '../rules/address/link-not-a-url.ts';
import { linkNotPublic } from '../rules/address/link-not-public.ts';
import { linkPlaceholder } from '../rules/address/link-placeholder.ts';
import { linkTooLong } from '../rules/address/link-too-long.ts';
import type { Finding, Verdict } from '../rules/finding.ts';
import { linksOf, type MessageLink } from '../template/links.ts';
import { knownText, type MessageValue, nameOf } from '../template/message.ts';
import { fill, type Locale } from '../text/messages.ts';
import { excerpt, renderMessage } from '../text/rendering.ts';
import { touches } from '../text/text.ts';
import { messageWords, tapWords } from './words.ts';

export interface TapView {
  /** `content.link` */
  readonly id: string;
  readonly title: string;
  /** Null where that device finds no address. */
  readonly phone: AddressView | null;
  readonly pc: AddressView | null;
}

export interface AddressView {
  /** With names in braces for what the files do not tell. */
  readonly text: string;
  readonly verdict: Verdict;
  /** What is known of its host. */
  readonly says: string;
}

/** UTF-16 units of an address. */
const LONGEST = 200;

const LINK_RULES: ReadonlySet<string> = new Set(
  [linkDomainNotRegistered, linkNotAUrl, linkNotPublic, linkPlaceholder, linkTooLong].map(({ code }) => code),
);

/** The addresses that a tap follows, the first that is there. */
const ORDER = {
  phone: ['mobileWebUrl', 'webUrl', 'requestUrl'],
  pc: ['webUrl', 'requestUrl'],
} as const;

/** `findings` are those about the message. */
export function tapsOf(
  call: KakaoCall,
  project: Project,
  message: MessageValue,
  findings: readonly Finding[],
  locale: Locale,
): readonly TapView[] {
  const links = linksOf(call, project);
  const about = findings.filter(({ code }) => LINK_RULES.has(code));
  const told = links.map((link) => ({
    link,
    text: addressText(link.expression, project),
    finding: about.find((one) => isAbout(one, link)),
  }));
  const addressOf = (path: string, keys: readonly string[]): AddressView | null => {
    const own = told.filter(({ link }) => tapOf(link) === path);
    const found = keys.flatMap((key) => own.find(({ link }) => link.path.endsWith(key)) ?? [])[0];
    if (found === undefined) return null;
    // One literal that several links share is judged once.
    const finding = gravest(
      told.filter(({ text }) => text === found.text).flatMap((one) => one.finding ?? []),
    );
    return {
      text: found.text,
      verdict: finding?.verdict ?? 'unknown',
      says: finding === undefined ? messageWords.notCompared[locale] : renderMessage(finding.message, locale),
    };
  };
  return [...new Set(links.map(tapOf))].map((id) => ({
    id,
    title: titleOf(id, message, locale),
    phone: addressOf(id, ORDER.phone),
    pc: addressOf(id, ORDER.pc),
  }));
}

/** `content.link.webUrl` → `content.link`; what stands alone is its own part. */
const tapOf = ({ path }: MessageLink): string => path.replace(/\.\w+$/, '');

const isAbout = ({ place }: Finding, { expression }: MessageLink): boolean =>
  place.file === expression.file && touches(place.range, expression.expression.range);

const GRAVITY: readonly Verdict[] = ['violated', 'ok', 'unknown'];

const gravest = (findings: readonly Finding[]): Finding | undefined =>
  findings.toSorted((a, b) => GRAVITY.indexOf(a.verdict) - GRAVITY.indexOf(b.verdict))[0];

function addressText(expression: Scoped, project: Project): string {
  const value = project.evaluate(expression);
  if (value.kind === 'known') return excerpt(String(value.value), LONGEST);
  const name = `{${nameOf(expression.expression) || '…'}}`;
  if (value.kind === 'unknown') return excerpt(name, LONGEST);
  const { lead, head, tail } = value;
  // Behind what is not known, the beginning may be all there is.
  const rest = lead !== undefined && head.endsWith(tail) ? head : `${head}{…}${tail}`;
  return excerpt(lead === undefined || head === '' ? rest : `{…}${rest}`, LONGEST);
}

function titleOf(id: string, message: MessageValue, locale: Locale): string {
  const [, part = '', index] = /^(\w+)(?:\[(\d+)\])?/.exec(id) ?? [];
  const words = tapWords[part];
  if (words === undefined) return id;
  const n = Number(index ?? 0);
  const list = message.is === 'object' ? message.fields.get(part)?.value : undefined;
  const element = list?.is === 'list' ? list.items[n] : undefined;
  const title = element?.is === 'object' ? knownText(element.fields.get('title')?.value) : undefined;
  return fill(words[locale], { n: n + 1, title: title === undefined ? '' : excerpt(title, 30) }).trim();
}
