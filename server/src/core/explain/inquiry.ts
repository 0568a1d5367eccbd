/**
 * The text of an inquiry to DevTalk: what Kakao's staff asks for, filled in as far as it is known. Plain Markdown with
 * everything from outside escaped and keys masked; it is shown to the user and never sent anywhere.
 */
import { inquiryWords as words } from '../catalog/errors/inquiryWords.ts';
import type { Finding, Verdict } from '../rules/finding.ts';
import { codeBlock, escapeSparingly } from '../text/markdown.ts';
import { fill, type Locale, type Localized } from '../text/messages.ts';
import { excerpt, plainLines, renderMessage, upTo } from '../text/rendering.ts';

export interface Inquiry {
  readonly appId?: string | number;
  /** As the error screen shows it. */
  readonly uuid?: string;
  /** The error as it was pasted, any text. */
  readonly message?: string;
  readonly sdkVersion?: string;
  readonly platform?: string;
  /** Browser, operating system, framework. */
  readonly environment?: string;
  readonly checked: readonly Finding[];
  /** What the files were compared with. Default: nothing. */
  readonly against?: 'manifest' | 'unverifiedManifest';
}

/** UTF-16 units: of the pasted error that is repeated, of the title, of another value. */
const LONGEST_MESSAGE = 2000;
const LONGEST_SUBJECT = 80;
const LONGEST_FIELD = 300;
/** Findings of one verdict that are listed. */
const MOST = 12;

export function composeInquiry(inquiry: Inquiry, locale: Locale): string {
  const say = (text: Localized): string => text[locale];
  const line = (name: Localized, value: string | number | undefined): string =>
    `- ${say(name)}: ${value === undefined || value === '' ? say(words.fillIn) : field(String(value))}`;
  const message = repeated(inquiry.message ?? '');
  return [
    `# ${subject(message, locale)}`,
    '',
    say(words.greeting),
    '',
    `## ${say(words.required)}`,
    '',
    line(words.appId, inquiry.appId),
    line(words.uuid, inquiry.uuid),
    '',
    `## ${say(words.situation)}`,
    '',
    line(words.sdkVersion, inquiry.sdkVersion),
    line(words.platform, inquiry.platform),
    line(words.environment, inquiry.environment),
    `- ${say(words.message)}:`,
    '',
    inItem(codeBlock(message || say(words.fillIn))),
    '',
    ...checkedSections(inquiry, locale),
  ].join('\n');
}

function subject(message: string, locale: Locale): string {
  const [first] = message.split('\n');
  if (!first) return words.subjectPlain[locale];
  return fill(words.subject[locale], { error: escapeSparingly(excerpt(first, LONGEST_SUBJECT)) });
}

const field = (value: string): string => escapeSparingly(excerpt(value, LONGEST_FIELD));

/** Lines that belong to the list item above them. */
const inItem = (lines: string): string => lines.replace(/^(?=.)/gm, '  ');

/** First masked, then cut: the half of a key would stay. */
const repeated = (message: string): string => upTo(LONGEST_MESSAGE, plainLines(message).trim());

const SECTIONS: readonly { readonly verdict: Verdict; readonly title: Localized }[] = [
  { verdict: 'ok', title: words.checkedRight },
  { verdict: 'violated', title: words.checkedWrong },
  { verdict: 'unknown', title: words.checkedUnknown },
];

function checkedSections({ checked, against }: Inquiry, locale: Locale): string[] {
  if (checked.length === 0) return [words.nothingChecked[locale], ''];
  const sections = SECTIONS.flatMap(({ verdict, title }) => {
    const lines = new Set(
      checked
        .filter((finding) => finding.verdict === verdict)
        .map((finding) => `- ${escapeSparingly(renderMessage(finding.message, locale))}`),
    );
    if (lines.size === 0) return [];
    const shown = [...lines].slice(0, MOST);
    const more = lines.size - shown.length;
    const rest = more > 0 ? [`- ${fill(words.more[locale], { count: more })}`] : [];
    return [`## ${title[locale]}`, '', ...shown, ...rest, ''];
  });
  return [words[against ?? 'noManifest'][locale], '', ...sections];
}
