/**
 * A message as a panel shows it: its picture, what would happen to it, and where each part that can be tapped leads.
 * Plain JSON like the report's, for the same kind of reader.
 */
import { findingIds } from '../doctor/findingIds.ts';
import { createPlacer, type Placer } from '../doctor/placing.ts';
import { appNameFor } from '../manifest/registered/apps.ts';
import { imageUrl } from '../preview/imageUrl.ts';
import type { Theme } from '../preview/look.ts';
import { messagePreview } from '../preview/messagePreview.ts';
import { severityWords } from '../report/words.ts';
import { imageEmpty } from '../rules/address/image-empty.ts';
import { imageNotAUrl } from '../rules/address/image-not-a-url.ts';
import { imageNotPublic } from '../rules/address/image-not-public.ts';
import type { Finding, Severity } from '../rules/finding.ts';
import { knownText, type MessageValue } from '../template/message.ts';
import { messageOfCall, type SentMessage, sendingCalls } from '../template/messageOfCall.ts';
import type { Locale } from '../text/messages.ts';
import { plainLine, renderMessage } from '../text/rendering.ts';
import { type Place, touches } from '../text/text.ts';
import { type FindingView, findingView, type PlaceView, placeView, type ViewSources } from './findingView.ts';
import { type OneMessage, sentMessage, sentMessages } from './sentMessages.ts';
import { type TapView, tapsOf } from './taps.ts';
import { findingLabels, messageWords, saidIn } from './words.ts';

export interface MessagesView {
  readonly version: typeof MESSAGES_VERSION;
  readonly locale: Locale;
  /** One, or all of the projects. */
  readonly messages: readonly MessageView[];
  /** How many there are in all. */
  readonly total: number;
  readonly labels: Readonly<Record<keyof typeof messageWords | keyof typeof findingLabels, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
}

export interface MessageView {
  /** As `SentMessage` has it. */
  readonly id: string;
  /** `Kakao.Share.sendDefault · feed` */
  readonly title: string;
  readonly place: PlaceView;
  /** `data:` addresses; null where the message is put together at Kakao. */
  readonly pictures: Readonly<Record<Theme, string>> | null;
  /** What keeps it from being sent: in a word, and why. */
  readonly stopped: { readonly title: string; readonly message: string } | null;
  readonly findings: readonly FindingView[];
  readonly taps: readonly TapView[];
}

/** Kept ones of another version are thrown away. */
export const MESSAGES_VERSION = 2;

/** Pictures of a gallery. */
const MOST = 60;

/** A picture with one of these is not fetched. */
const BROKEN_PICTURES: ReadonlySet<string> = new Set([
  imageEmpty.code,
  imageNotAUrl.code,
  imageNotPublic.code,
]);

export type WhichMessage = OneMessage | 'all';

/** Undefined where there is no such message. */
export function messagesView(which: WhichMessage, sources: ViewSources): MessagesView | undefined {
  const { service, locale } = sources;
  const one = which === 'all' ? undefined : sentMessage(which, service);
  if (which !== 'all' && one === undefined) return undefined;
  const asked = one ? [one] : sentMessages(service).slice(0, MOST);
  const placer = createPlacer(service, sources);
  return {
    version: MESSAGES_VERSION,
    locale,
    messages: asked.map((one) => messageView(one, sources, placer)),
    total: service.projects().reduce((sum, project) => sum + sendingCalls(project).length, 0),
    labels: { ...saidIn(messageWords, locale), ...saidIn(findingLabels, locale) },
    severities: saidIn(severityWords, locale),
  };
}

function messageView(
  { id, call, project }: SentMessage,
  { service, locale, uriOf }: ViewSources,
  placer: Placer,
): MessageView {
  const message = messageOfCall(call, project)!;
  const places = [{ file: call.file, range: call.range }, ...keyPlaces(message)];
  const nearby = [...new Set(places.map(({ file }) => file))].flatMap(service.findings);
  const ids = findingIds(nearby);
  const about = nearby.filter(({ place }) => places.some((one) => meets(one, place)));
  const violated = about.filter(({ verdict }) => verdict === 'violated');
  const stop = violated.find(({ effect }) => effect === 'throws' || effect === 'rejected');
  const broken = violated.filter(({ code }) => BROKEN_PICTURES.has(code));
  const picture = (theme: Theme): string | undefined =>
    messagePreview(message, {
      theme,
      locale,
      app: appNameFor(call.file, project),
      isBroken: (place) => broken.some((finding) => meets(finding.place, place)),
    });
  const [light, dark] = [picture('light'), picture('dark')];
  const template = typeOf(message);
  const name = plainLine(call.path.join('.'));
  return {
    id,
    title: template === undefined ? name : `${name} · ${template}`,
    place: placeView(placer.place(call), id, uriOf),
    pictures: light && dark ? { light: imageUrl(light), dark: imageUrl(dark) } : null,
    stopped: stop === undefined ? null : stopped(stop, locale),
    findings: violated.map((finding) =>
      findingView(placer.finding(finding, ids.get(finding)!), locale, uriOf),
    ),
    taps: tapsOf(call, project, message, about, locale),
  };
}

const typeOf = (message: MessageValue): string | undefined => {
  const type = message.is === 'object' ? knownText(message.fields.get('objectType')?.value) : undefined;
  return type === undefined ? undefined : plainLine(type);
};

const stopped = (finding: Finding, locale: Locale): MessageView['stopped'] => ({
  title: messageWords[finding.effect === 'throws' ? 'throws' : 'rejected'][locale],
  message: renderMessage(finding.message, locale),
});

/** Of what a message has, some keys may be from elsewhere. */
function keyPlaces(value: MessageValue): Place[] {
  if (value.is === 'list') return value.items.flatMap(keyPlaces);
  if (value.is !== 'object') return [];
  return [...value.fields.values()].flatMap((field) => [
    field.keyPlace,
    field.value.place,
    ...keyPlaces(field.value),
  ]);
}

const meets = (a: Place, b: Place): boolean => a.file === b.file && touches(a.range, b.range);
