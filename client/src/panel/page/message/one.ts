/** One message: its picture, what would happen to it, and where a tap leads. */
import type { MessagesView, MessageView } from '../../../../../server/src/core/view/messageView.ts';
import type { AddressView, TapView } from '../../../../../server/src/core/view/taps.ts';
import { h, prose } from '../dom.ts';
import { findingItem } from '../findings.ts';
import { type IconName, icon } from '../icons.ts';
import { type FindingTools, placeButton } from '../parts.ts';

export interface Look {
  readonly device: 'phone' | 'pc';
  /** Of KakaoTalk, whatever VS Code's is. */
  readonly theme: 'light' | 'dark';
}

/** As VS Code looks, until a person chooses. */
export const firstLook = (): Look => ({
  device: 'phone',
  theme: /\bvscode-(?:light|high-contrast-light)\b/.test(document.body.className) ? 'light' : 'dark',
});

type Labels = MessagesView['labels'];

const VERDICT_ICONS: Readonly<Record<AddressView['verdict'], IconName>> = {
  ok: 'pass',
  unknown: 'question',
  violated: 'warning',
};

export function messageSection(
  message: MessageView,
  { labels }: MessagesView,
  look: Look,
  tools: FindingTools,
): HTMLElement {
  const { title, place, findings, taps } = message;
  return h(
    'article',
    { class: 'sent' },
    h('div', { class: 'drawn' }, stage(message, labels, look)),
    h(
      'div',
      { class: 'told' },
      h('h1', { class: 'sent-title' }, h('code', {}, title), ' ', placeButton(place, tools)),
      h('h2', {}, labels.taps),
      taps.length === 0
        ? h('p', { class: 'meta' }, labels.noTaps)
        : h('ul', { class: 'taps' }, ...taps.map((tap) => tapItem(tap, labels, look))),
      ...(findings.length === 0
        ? []
        : [
            h(
              'h2',
              {},
              h('span', {}, labels.mistakes),
              h('span', { class: 'badge' }, String(findings.length)),
            ),
            h('ul', { class: 'mistakes' }, ...findings.map((one) => findingItem(one, tools))),
          ]),
    ),
  );
}

/** The picture, and across it what keeps the message from being sent. */
export function stage(
  { pictures, stopped, title }: MessageView,
  labels: Labels,
  { theme }: Look,
): HTMLElement {
  const picture = pictures?.[theme];
  return h(
    'div',
    { class: 'stage' },
    picture === undefined
      ? h('p', { class: 'at-kakao' }, labels.atKakao)
      : h('img', { src: picture, alt: `${labels.picture}: ${title}` }),
    stopped !== null &&
      h(
        'p',
        { class: 'stopped' },
        icon('error', 'small inherit'),
        h('span', {}, h('strong', {}, `${stopped.title}: `), prose(stopped.message)),
      ),
  );
}

function tapItem(tap: TapView, labels: Labels, { device }: Look): HTMLElement {
  const address = tap[device];
  const missing = device === 'pc' && tap.phone !== null ? labels.noAddressPc : labels.noAddress;
  return h(
    'li',
    { class: 'item' },
    icon(VERDICT_ICONS[address?.verdict ?? 'violated']),
    h('span', { class: 'hidden' }, `${labels[address?.verdict ?? 'violated']}: `),
    h(
      'div',
      { class: 'body' },
      h('p', { class: 'message' }, tap.title),
      address !== null && h('p', { class: 'meta' }, h('code', {}, address.text)),
      h('p', { class: 'meta' }, prose(address?.says ?? missing)),
    ),
  );
}
