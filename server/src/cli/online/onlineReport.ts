/** What a check online found, for people and for programs. */

import { wasAsked } from '../../core/online/judge.ts';
import type { SharedPage } from '../../core/online/readSharedPage.ts';
import type { AddressUse } from '../../core/online/sharedAddresses.ts';
import { createPaint } from '../../core/report/paint.ts';
import { severityWords } from '../../core/report/words.ts';
import { fill, type Locale, type Localized } from '../../core/text/messages.ts';
import { excerpt, plainLine, renderMessage } from '../../core/text/rendering.ts';
import type { Place } from '../../core/text/text.ts';
import type { OnlineCheck } from './checkAddresses.ts';

/** UTF-16 units of what is shown of a page. */
const LONGEST_TEXT = 200;

type Checked = OnlineCheck['checked'][number];

export interface OnlineReportOptions {
  readonly locale: Locale;
  /** As people find it: a file and a line. */
  readonly placeOf: (place: Place) => { readonly file: string; readonly line: number };
}

const uses: Readonly<Record<AddressUse, Localized>> = {
  picture: { en: 'picture', ko: '이미지' },
  scrap: { en: 'page for sendScrap', ko: 'sendScrap 페이지' },
  link: { en: 'link', ko: '링크' },
};

const words = {
  title: { en: 'title', ko: '제목' },
  description: { en: 'description', ko: '설명' },
  image: { en: 'picture', ko: '이미지' },
  notChecked: { en: 'not checked', ko: '확인하지 않음' },
  summary: {
    en: '{errors} errors, {warnings} warnings · {addresses} addresses, {requests} requests',
    ko: '오류 {errors}개, 경고 {warnings}개 · 주소 {addresses}개, 요청 {requests}번',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export const countOf = ({ checked }: OnlineCheck, severity: 'error' | 'warning'): number =>
  checked.flatMap(({ findings }) => findings).filter((one) => one.severity === severity).length;

export function onlineText(check: OnlineCheck, options: OnlineReportOptions, colour: boolean): string {
  const { locale, placeOf } = options;
  const paint = createPaint(colour);
  const colours = { error: paint.red, warning: paint.yellow, information: paint.cyan };
  const lines = check.checked.flatMap((one) => {
    const places = one.address.places.map(placeOf).map(({ file, line }) => `${file}:${line}`);
    const last = one.reply.hops.length > 1 ? [`  → ${plainLine(one.reply.hops.at(-1)!)}`] : [];
    return [
      paint.bold(plainLine(one.address.url)),
      `  ${[uses[one.address.use][locale], answerText(one, locale)].join(' · ')}  ${paint.dim(places.join(', '))}`,
      ...last,
      ...pageLines(one, locale),
      ...one.findings.map(({ code, severity, message }) => {
        const label = colours[severity](severityWords[severity][locale]);
        return `  ${label}  ${renderMessage(message, locale)}  ${paint.dim(code)}`;
      }),
      '',
    ];
  });
  const counts = { errors: countOf(check, 'error'), warnings: countOf(check, 'warning') };
  const { requests, checked } = check;
  const summary = fill(words.summary[locale], { ...counts, addresses: checked.length, requests });
  return `${[...lines, paint.bold(summary)].join('\n')}\n`;
}

/** What Kakao's server reads in a page. */
function pageLines({ page }: Checked, locale: Locale): readonly string[] {
  if (!page) return [];
  return Object.entries(readIn(page)).map(
    ([part, text]) => `  ${words[part as keyof SharedPage][locale]}: ${text ?? '—'}`,
  );
}

const readIn = ({ title, description, image }: SharedPage) => ({
  title: title && excerpt(title, LONGEST_TEXT),
  description: description && excerpt(description, LONGEST_TEXT),
  image: image && excerpt(image.value, LONGEST_TEXT),
});

/** `200, image/png, 800×400 px, 45 KB` */
function answerText(one: Checked, locale: Locale): string {
  const { outcome } = one.reply;
  if (outcome.kind !== 'answer') return wasAsked(one) ? '—' : words.notChecked[locale];
  const { status, contentType, bytes } = outcome;
  const size = one.picture ? `${one.picture.width}×${one.picture.height} px` : '';
  const kilobytes = one.address.use === 'picture' ? `${Math.ceil(bytes / 1024)} KB` : '';
  return [status, plainLine(contentType), size, kilobytes].filter(Boolean).join(', ');
}

export function onlineJson({ checked, requests }: OnlineCheck, options: OnlineReportOptions): string {
  const { locale, placeOf } = options;
  const addresses = checked.map((one) => {
    const { address, reply, picture, page, findings } = one;
    return {
      address: plainLine(address.url),
      use: address.use,
      places: address.places.map(placeOf),
      checked: wasAsked(one),
      outcome: { ...reply.outcome, address: plainLine(reply.hops.at(-1)!), redirects: reply.hops.length - 1 },
      ...(picture && { picture }),
      ...(page && { page: readIn(page) }),
      findings: findings.map(({ code, severity, message }) => ({
        ...{ code, severity, message: renderMessage(message, locale) },
      })),
    };
  });
  return `${JSON.stringify({ version: 1, requests, addresses }, undefined, 2)}\n`;
}
