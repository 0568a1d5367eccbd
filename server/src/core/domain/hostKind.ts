/** Where a host can be reached from, as far as its name or address tells. */
import ipaddr from 'ipaddr.js';
import { localSuffixes, type PreviewHost, previewHosts } from '../catalog/domains.ts';

export type HostKind =
  /** This machine only. */
  | 'loopback'
  /** This network only: private addresses, `.local`, names without a dot. */
  | 'private'
  /** An address of the public internet. */
  | 'publicAddress'
  | 'publicName';

/** `host` in the normal form of `Origin.host`. */
export function hostKind(host: string): HostKind {
  if (isAddress(host)) return addressKind(bareOf(host));
  const under = (suffix: string) => host === suffix || host.endsWith(`.${suffix}`);
  if (localSuffixes.loopback.some(under)) return 'loopback';
  if (!host.includes('.') || localSuffixes.private.some(under)) return 'private';
  return 'publicName';
}

/** Only this machine, or this network, can reach it. `host` in the normal form of `Origin.host`. */
export const isLocalHost = (host: string): boolean => ['loopback', 'private'].includes(hostKind(host));

function addressKind(text: string): HostKind {
  // `process` reads `::ffff:127.0.0.1` as the IPv4 address it is.
  const range = ipaddr.process(text).range();
  if (range === 'loopback' || range === 'unspecified') return 'loopback';
  return range === 'unicast' ? 'publicAddress' : 'private';
}

/** The library takes its time over names, which are what nearly all hosts are. */
export const isAddress = (host: string): boolean => /^[\d.]+$|:/.test(host) && ipaddr.isValid(bareOf(host));

const bareOf = (host: string): string => (host.startsWith('[') ? host.slice(1, -1) : host);

/** The service whose previews have hosts like this one: names that change with every deployment or run. */
export function previewHostOf(host: string): PreviewHost | undefined {
  return previewHosts.find(({ suffix, label }) => {
    if (!host.endsWith(`.${suffix}`)) return false;
    return label === undefined || label.test(host.slice(0, -suffix.length - 1));
  });
}
