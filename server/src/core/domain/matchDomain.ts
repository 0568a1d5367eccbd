/** Compares an origin with a list of registered ones, and says how near a miss is. */
import { effectivePort, type Origin } from './origin.ts';

export type DomainMatch =
  | { readonly kind: 'unlisted' }
  | {
      readonly kind:
        | 'listed'
        /** A wildcard may cover it; no source says whether it does (the bare domain, two labels deep). */
        | 'perhaps'
        /** Only http/https differ. Kakao's pages disagree on whether that matters. */
        | 'schemeOnly'
        | 'portOnly'
        /** Only a leading `www.` is missing or too much. */
        | 'wwwOnly'
        /** Only the domain above it is listed; sub-domains are entries of their own. */
        | 'parentOnly';
      /** The entry, by its index in the list given. */
      readonly index: number;
    };

const RANKS = ['listed', 'perhaps', 'schemeOnly', 'portOnly', 'wwwOnly', 'parentOnly', 'unlisted'] as const;

/** The nearest entry. Entries that could not be read (`undefined`) match nothing. */
export function matchDomain(origin: Origin, entries: readonly (Origin | undefined)[]): DomainMatch {
  let best: DomainMatch = { kind: 'unlisted' };
  for (const [index, entry] of entries.entries()) {
    const kind = entry ? compare(origin, entry) : 'unlisted';
    if (kind !== 'unlisted' && RANKS.indexOf(kind) < RANKS.indexOf(best.kind)) best = { kind, index };
  }
  return best;
}

function compare(origin: Origin, entry: Origin): DomainMatch['kind'] {
  const host = compareHosts(origin.host, entry.host);
  const samePort = effectivePort(origin) === effectivePort(entry);
  const bothDefault = origin.port === undefined && entry.port === undefined;
  const fileOnly = origin.scheme === 'file' || entry.scheme === 'file';
  if (fileOnly) return origin.scheme === entry.scheme ? 'listed' : 'unlisted';
  if (origin.scheme === entry.scheme) {
    if (host === 'same') return samePort ? 'listed' : 'portOnly';
    return samePort || host === 'parentOnly' ? host : 'unlisted';
  }
  if (!samePort && !bothDefault) return 'unlisted';
  return host === 'same' ? 'schemeOnly' : host;
}

function compareHosts(
  host: string,
  listed: string,
): 'same' | 'perhaps' | 'wwwOnly' | 'parentOnly' | 'unlisted' {
  if (host === listed) return 'same';
  if (listed.startsWith('*.')) {
    const base = listed.slice(2);
    if (host === base) return 'perhaps';
    if (!isUnder(host, base)) return 'unlisted';
    return host.slice(0, -base.length - 1).includes('.') ? 'perhaps' : 'same';
  }
  if (isWwwOf(host, listed) || isWwwOf(listed, host)) return 'wwwOnly';
  return listed.includes('.') && isUnder(host, listed) ? 'parentOnly' : 'unlisted';
}

/** Compared for every entry of every list: lengths first, and no text is put together. */
const isUnder = (host: string, base: string): boolean =>
  host.length > base.length && host.endsWith(base) && host[host.length - base.length - 1] === '.';

const isWwwOf = (host: string, base: string): boolean =>
  host.length === base.length + 4 && host.startsWith('www.') && host.endsWith(base);
