/** From what an address answered to what is wrong with it. */
import { onlineLimits, pictureLimits } from '../catalog/scrapRobot.ts';
import { originOfUrl } from '../domain/origin.ts';
import type { Severity } from '../rules/finding.ts';
import type { Message, Params } from '../text/messages.ts';
import type { Answer, CheckedAddress } from './reply.ts';
import { type OnlineCode, onlineWords } from './words.ts';

export interface OnlineFinding {
  readonly code: OnlineCode;
  readonly severity: Severity;
  readonly message: Message;
}

const MEGABYTE = 1024 * 1024;
/** Nothing is there, whoever asks and whenever. */
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** False by the limits, and because of what the address itself holds. */
export const wasAsked = ({ reply: { hops, outcome } }: CheckedAddress): boolean =>
  outcome.kind !== 'notAsked' && (hops.length > 1 || !Object.hasOwn(WITHHELD, outcome.kind));

const WITHHELD = { otherScheme: true, notPublic: true, secret: true };

export function judge(checked: CheckedAddress): readonly OnlineFinding[] {
  const { hops, outcome } = checked.reply;
  const host = hostOf(hops.at(-1)!);
  if (!wasAsked(checked)) return outcome.kind === 'secret' ? [finding('secretInAddress')] : [];
  if (outcome.kind === 'notAsked') return [];
  if (outcome.kind !== 'answer') {
    const { milliseconds, redirects } = onlineLimits;
    return [finding(outcome.kind, { host, detail: outcome.detail, seconds: milliseconds / 1000, redirects })];
  }
  return [
    ...(outcome.status >= 400 ? [ofStatus(checked, outcome, host)] : ofContent(checked, outcome)),
    ...ofRobots(checked),
    ...ofRedirects(checked),
  ];
}

const finding = (code: OnlineCode, params: Params = {}): OnlineFinding => {
  const { severity, en, ko } = onlineWords[code];
  return { code, severity, message: { text: { en, ko }, params } };
};

function ofStatus(
  { statusForOthers: other }: CheckedAddress,
  { status }: Answer,
  host: string,
): OnlineFinding {
  if (other !== undefined && other < 400) return finding('robotRefused', { host, status, other });
  return finding(GONE.has(status) ? 'gone' : 'status', { host, status });
}

function ofContent(checked: CheckedAddress, answer: Answer): readonly OnlineFinding[] {
  if (checked.address.use === 'picture') return ofPicture(checked, answer);
  if (checked.address.use === 'scrap') return ofPage(checked, answer);
  return [];
}

function ofPicture({ picture }: CheckedAddress, { contentType, bytes }: Answer): readonly OnlineFinding[] {
  // A header that is not known may still be one that Kakao knows.
  if (!picture && /^(?:text|application)\//.test(contentType) && contentType !== 'application/octet-stream')
    return [finding('notPicture', { type: contentType })];
  const { leastSide, mostBytes } = pictureLimits;
  const size = (bytes / MEGABYTE).toFixed(1);
  const isSmall = picture && Math.min(picture.width, picture.height) < leastSide;
  return [
    ...(bytes > mostBytes ? [finding('pictureTooLarge', { most: mostBytes / MEGABYTE, size })] : []),
    ...(isSmall ? [finding('pictureTooSmall', { least: leastSide, ...picture })] : []),
  ];
}

function ofPage({ page }: CheckedAddress, { contentType }: Answer): readonly OnlineFinding[] {
  if (contentType !== '' && !/html|^text\/plain$/.test(contentType))
    return [finding('notPage', { type: contentType })];
  if (!page) return [];
  const { title, image } = page;
  const isPath = image?.from === 'og:image' && !/^(?:https?:)?\/\//i.test(image.value);
  return [
    ...(title === undefined ? [finding('noTitle')] : []),
    ...(image === undefined ? [finding('noImage')] : []),
    ...(isPath ? [finding('imageNotAbsolute')] : []),
  ];
}

const ofRobots = ({ forbiddenTo: robot, reply }: CheckedAddress): readonly OnlineFinding[] =>
  robot === undefined ? [] : [finding('robotForbidden', { robot, host: hostOf(reply.hops[0]) })];

/** A picture may come from anywhere; a link is judged by Kakao by its host. */
function ofRedirects({ address, reply: { hops } }: CheckedAddress): readonly OnlineFinding[] {
  const last = hostOf(hops.at(-1)!);
  if (address.use === 'picture' || last === hostOf(hops[0])) return [];
  return [finding('leadsElsewhere', { last })];
}

/** For sentences: an address that is none of the web stands for itself up to its scheme. */
const hostOf = (url: string): string => originOfUrl(url)?.host ?? url.slice(0, Math.max(0, url.indexOf(':')));
