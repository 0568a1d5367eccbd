/** Which addresses may be asked for at all. Every hop of a redirect comes past here, as the first address does. */
import { hostKind } from '../domain/hostKind.ts';
import { originOfUrl } from '../domain/origin.ts';
import { holdsKey } from '../text/redact.ts';

export type Withheld =
  /** No `http` or `https` address. */
  | 'otherScheme'
  /** This machine or network only, by its name or number. */
  | 'notPublic'
  /** A user name, a password, or what looks like an app key in the query. */
  | 'secret';

/** `undefined` where it may be requested. */
export function withheld(address: string, allowsLoopback = false): Withheld | undefined {
  const origin = originOfUrl(address);
  if (!origin || origin.scheme === 'file') return 'otherScheme';
  const url = new URL(address);
  if (url.username !== '' || url.password !== '' || holdsKey(url.search)) return 'secret';
  return mayConnect(origin.host, allowsLoopback) ? undefined : 'notPublic';
}

/** Whether a host, or the number that its name stands for, is one of the public internet. */
export function mayConnect(host: string, allowsLoopback = false): boolean {
  const kind = hostKind(host);
  return kind === 'publicName' || kind === 'publicAddress' || (allowsLoopback && kind === 'loopback');
}
