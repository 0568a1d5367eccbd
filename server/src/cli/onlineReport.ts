/** What a check online found, for people at a terminal and for programs. */
import type { OnlineCheck } from '../core/online/reply.ts';
import { createPaint } from '../core/report/paint.ts';
import { severityWords } from '../core/report/words.ts';
import type { Locale } from '../core/text/messages.ts';
import { plainLine } from '../core/text/rendering.ts';
import type { PlaceView } from '../core/view/findingView.ts';
import type { AddressView, OnlineView } from '../core/view/onlineView.ts';

export function onlineText({ addresses, summary }: OnlineView, locale: Locale, colour: boolean): string {
  const paint = createPaint(colour);
  const colours = { error: paint.red, warning: paint.yellow, information: paint.cyan };
  const lines = addresses.flatMap(({ address, answer, last, page, places, findings }) => [
    paint.bold(address),
    `  ${answer}  ${paint.dim(places.map(({ path, line }) => `${path}:${line}`).join(', '))}`,
    ...(last === null ? [] : [`  → ${last}`]),
    ...Object.values(page ?? {}).map(({ label, text }) => `  ${label}: ${text ?? '—'}`),
    ...findings.map(({ code, severity, message }) => {
      const label = colours[severity](severityWords[severity][locale]);
      return `  ${label}  ${message}  ${paint.dim(code)}`;
    }),
    '',
  ]);
  return `${[...lines, paint.bold(summary)].join('\n')}\n`;
}

/** `view` is that of the check. */
export function onlineJson({ checked, requests }: OnlineCheck, view: OnlineView): string {
  const addresses = checked.map((one, index) => {
    const { address, wasAsked, page, places, findings } = view.addresses[index]!;
    const { hops, outcome } = one.reply;
    return {
      address,
      use: one.address.use,
      places: places.map(placeJson),
      checked: wasAsked,
      outcome: { ...outcome, address: plainLine(hops.at(-1)!), redirects: hops.length - 1 },
      ...(one.picture && { picture: one.picture }),
      ...(page && { page: pageJson(page) }),
      findings,
    };
  });
  return `${JSON.stringify({ version: 1, requests, addresses }, undefined, 2)}\n`;
}

const placeJson = ({ path, line }: PlaceView) => ({ file: path, line });

/** Without what is not there. */
const pageJson = ({ title, description, image }: NonNullable<AddressView['page']>) => ({
  title: title.text ?? undefined,
  description: description.text ?? undefined,
  image: image.text ?? undefined,
});
