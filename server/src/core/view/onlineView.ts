/** What a check online found: for a panel, and for a terminal. Plain JSON like the report's. */
import { createPlacer } from '../doctor/placing.ts';
import { judge, type OnlineFinding, wasAsked } from '../online/judge.ts';
import type { SharedPage } from '../online/readSharedPage.ts';
import type { CheckedAddress, OnlineCheck } from '../online/reply.ts';
import { counted } from '../report/phrases.ts';
import type { Severity } from '../rules/finding.ts';
import type { KakaoService } from '../service.ts';
import { shortHash } from '../text/hash.ts';
import type { Locale } from '../text/messages.ts';
import { excerpt, plainLine, renderMessage } from '../text/rendering.ts';
import { type PlaceView, placeView, type ViewSources } from './findingView.ts';
import { onlineLabels, onlineUses } from './words.ts';

export interface OnlineView {
  /** `1 error, 2 warnings · 3 addresses, 4 requests` */
  readonly summary: string;
  readonly errors: number;
  readonly addresses: readonly AddressView[];
}

export interface AddressView {
  readonly id: string;
  readonly address: string;
  readonly wasAsked: boolean;
  /** `picture · 200, image/png, 800×400 px, 45 KB` */
  readonly answer: string;
  /** Where redirects have led to. */
  readonly last: string | null;
  /** What Kakao's server reads in a page; null for what is not there. */
  readonly page: Readonly<
    Record<keyof SharedPage, { readonly label: string; readonly text: string | null }>
  > | null;
  readonly places: readonly PlaceView[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly message: string;
  }[];
}

type OnlineSources = Omit<ViewSources, 'service'> & { readonly service: Pick<KakaoService, 'facts'> };

/** UTF-16 units of what is shown of a page. */
const LONGEST_TEXT = 200;

export function onlineView({ checked, requests }: OnlineCheck, sources: OnlineSources): OnlineView {
  const { locale, service, pathOf, uriOf } = sources;
  const placer = createPlacer(service, { locale, pathOf });
  const judged = checked.map((one) => ({ one, findings: judge(one) }));
  const found = judged.flatMap(({ findings }) => findings);
  const count = (severity: Severity): number => found.filter((one) => one.severity === severity).length;
  const errors = count('error');
  const counts = [
    `${counted('error', errors, locale)}, ${counted('warning', count('warning'), locale)}`,
    `${counted('address', checked.length, locale)}, ${counted('request', requests, locale)}`,
  ];
  return {
    summary: counts.join(' · '),
    errors,
    addresses: judged.map(({ one, findings }) => {
      const id = `online/${shortHash(`${one.address.use} ${one.address.url}`)}`;
      const places = one.address.places.map((place, index) =>
        placeView(placer.place(place), `${id}/${index}`, uriOf),
      );
      return { id, places, ...addressView(one, findings, locale) };
    }),
  };
}

function addressView(one: CheckedAddress, findings: readonly OnlineFinding[], locale: Locale) {
  const { address, reply, page } = one;
  return {
    address: plainLine(address.url),
    wasAsked: wasAsked(one),
    answer: [onlineUses[address.use][locale], answerText(one, locale)].join(' · '),
    last: reply.hops.length > 1 ? plainLine(reply.hops.at(-1)!) : null,
    page: page ? pageView(page, locale) : null,
    findings: findings.map(({ code, severity, message }) => ({
      ...{ code, severity, message: renderMessage(message, locale) },
    })),
  };
}

function pageView({ title, description, image }: SharedPage, locale: Locale) {
  const part = (name: keyof SharedPage, text: string | undefined) => ({
    label: onlineLabels[name][locale],
    text: text === undefined ? null : excerpt(text, LONGEST_TEXT),
  });
  return {
    title: part('title', title),
    description: part('description', description),
    image: part('image', image?.value),
  };
}

function answerText(one: CheckedAddress, locale: Locale): string {
  const { outcome } = one.reply;
  if (outcome.kind !== 'answer') return wasAsked(one) ? '—' : onlineLabels.notChecked[locale];
  const { status, contentType, bytes } = outcome;
  const size = one.picture ? `${one.picture.width}×${one.picture.height} px` : '';
  const kilobytes = one.address.use === 'picture' ? `${Math.ceil(bytes / 1024)} KB` : '';
  return [status, plainLine(contentType), size, kilobytes].filter(Boolean).join(', ');
}
