/** Reads addresses of messages as Kakao's server would, and links as anybody would. Loaded only when that is asked for. */
import { version } from '../../../../package.json';
import { onlineLimits, scrapRobot } from '../../core/catalog/scrapRobot.ts';
import type { CheckedAddress, OnlineCheck } from '../../core/online/reply.ts';
import type { SharedAddress } from '../../core/online/sharedAddresses.ts';
import type { CheckOptions, OnlineEngine } from '../../session/runtime.ts';
import { Asker } from './asker.ts';
import { htmlText } from './htmlText.ts';
import { internet } from './network.ts';
import { pictureSize } from './pictureSize.ts';

const OWN_AGENT = `kakao-share-doctor/${version}`;

/** The picture that a scraped page names is checked with the addresses that are given. */
export async function checkAddresses(
  addresses: readonly SharedAddress[],
  engine: OnlineEngine,
  options: CheckOptions,
  network = internet,
): Promise<OnlineCheck> {
  const asker = new Asker({ ...options, engine, network });
  const queue = [...addresses];
  const read: CheckedAddress[] = [];
  for (let address = queue.shift(); address; address = queue.shift()) {
    const one = await readAddress(address, asker, engine);
    read.push(one);
    const picture = pictureOf(one);
    const isKnown = [...queue, ...read.map(({ address }) => address)].some(
      ({ url, use }) => url === picture && use === 'picture',
    );
    if (picture !== undefined && !isKnown)
      queue.unshift({ url: picture, use: 'picture', places: address.places });
  }
  const robots = new Robots(asker, engine);
  const isConnected = read.some(
    ({ reply: { hops, outcome } }) => hops.length > 1 || outcome.kind === 'answer',
  );
  const checked = [];
  for (const one of read) {
    const forbiddenTo = await robots.forbids(one);
    checked.push({ ...(isConnected ? one : unproven(one)), forbiddenTo });
  }
  return { checked, requests: asker.requests };
}

/** A computer that is not connected is told of every name that there is none. */
function unproven(one: CheckedAddress): CheckedAddress {
  const { outcome } = one.reply;
  if (outcome.kind !== 'unresolved') return one;
  return { ...one, reply: { ...one.reply, outcome: { ...outcome, kind: 'unreachable' } } };
}

async function readAddress(
  address: SharedAddress,
  asker: Asker,
  { readSharedPage }: OnlineEngine,
): Promise<CheckedAddress> {
  const isForRobot = address.use !== 'link';
  const { reply, got } = await asker.ask(address.url, isForRobot ? scrapRobot.userAgent : OWN_AGENT);
  if (!got) return { address, reply };
  if (got.status >= 400) {
    const { outcome } = isForRobot ? (await asker.ask(address.url, OWN_AGENT)).reply : reply;
    return { address, reply, statusForOthers: outcome.kind === 'answer' ? outcome.status : undefined };
  }
  // A server may compress although it was asked not to: then nothing is known of what it sent.
  const isPlain = (got.headers['content-encoding'] ?? 'identity') === 'identity';
  if (address.use === 'picture') return { address, reply, picture: pictureSize(got.body) };
  if (address.use === 'link' || !isPlain) return { address, reply };
  return { address, reply, page: readSharedPage(htmlText(got.body, got.headers['content-type'])) };
}

function pictureOf({ page }: CheckedAddress): string | undefined {
  const { value = '', from } = page?.image ?? {};
  return from === 'og:image' && /^https?:/i.test(value) && URL.canParse(value)
    ? new URL(value).href
    : undefined;
}

/** Asks each server for its robots.txt once, when all addresses have been asked for. */
class Robots {
  private readonly byOrigin = new Map<string, Promise<string>>();

  constructor(
    private readonly asker: Asker,
    private readonly engine: OnlineEngine,
  ) {}

  /** The name of Kakao's robot that may not read the address, if one may not. */
  async forbids({ address: { url, use }, reply }: CheckedAddress): Promise<string | undefined> {
    if (use === 'link' || reply.outcome.kind !== 'answer') return undefined;
    const file = new URL('/robots.txt', url).href;
    const text = this.byOrigin.get(file) ?? this.read(file);
    this.byOrigin.set(file, text);
    const robotsText = await text;
    return scrapRobot.names.find((name) => this.engine.isForbidden(robotsText, name, url));
  }

  private async read(file: string): Promise<string> {
    const { got } = await this.asker.ask(file, scrapRobot.userAgent);
    return got?.status === 200 ? got.body.toString('utf8', 0, onlineLimits.robotsBytes) : '';
  }
}
