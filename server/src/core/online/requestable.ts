/** Which addresses may be asked for at all. Every hop of a redirect comes past here, as the first address does. */
import { onlineLimits } from '../catalog/scrapRobot.ts';
import { hostKind } from '../domain/hostKind.ts';
import { originOfUrl } from '../domain/origin.ts';
import { holdsKey } from '../text/redact.ts';
import type { SharedAddress } from './sharedAddresses.ts';

export type Withheld =
  /** No `http` or `https` address. */
  | 'otherScheme'
  /** This machine or network only, by its name or number. */
  | 'notPublic'
  /** It holds a user name, a password, or what looks like an app key. */
  | 'secret';

/** `undefined` where it may be requested. */
export function withheld(address: string, allowsLoopback = false): Withheld | undefined {
  const origin = originOfUrl(address);
  if (!origin || origin.scheme === 'file') return 'otherScheme';
  const url = new URL(address);
  if (url.username !== '' || url.password !== '' || holdsKey(url.href)) return 'secret';
  return mayConnect(origin.host, allowsLoopback) ? undefined : 'notPublic';
}

/** The hosts to ask a person about, with their ports: as many as the requests of one check can get to. */
export const hostsOf = (addresses: readonly SharedAddress[]): readonly string[] =>
  [...new Set(addresses.filter(({ url }) => !withheld(url)).map(({ url }) => new URL(url).host))].slice(
    0,
    onlineLimits.requests,
  );

/** Whether a host, or the number that its name stands for, is one of the public internet. */
export function mayConnect(host: string, allowsLoopback = false): boolean {
  const kind = hostKind(host);
  return kind === 'publicName' || kind === 'publicAddress' || (allowsLoopback && kind === 'loopback');
}
