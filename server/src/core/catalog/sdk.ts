/** What a script address says about the SDK it loads, and questions about versions. The facts are in `sdk*.ts` beside. */

import { copiedSdkFile, type SdkHost, sdkFile, sdkFolder, sdkHosts } from './sdkHosts.ts';
import type { Generation } from './sdkMembers.ts';
import { newestOf, sdkVersions } from './sdkVersions.ts';
import { measuredVersions } from './templates/checks.ts';
import { compareVersions } from './templates/version.ts';

export { type SdkHost, sdkHosts } from './sdkHosts.ts';
export { type Generation, type MemberChange, memberChanges, sdkMembers } from './sdkMembers.ts';
export { newestOf, type SdkVersion, sdkVersions } from './sdkVersions.ts';
export { compareVersions };

export interface SdkUrl {
  /** In lower case; empty for an address without one (`/js/kakao.min.js`). */
  readonly host: string;
  /** `unknown` is Kakao's folder on a host that nobody has named; `own` a copy that a project serves itself. */
  readonly hostKind: SdkHost['kind'] | 'unknown' | 'own';
  /** `2.7.1`, or `v1` for the rolling 1.x; undefined where the address has none, or only a server knows it. */
  readonly version: string | undefined;
  /** Where the version starts in the address given. */
  readonly versionOffset: number | undefined;
  /** `kakao.min.js` */
  readonly file: string;
  /** Undefined where neither host nor version tells. */
  readonly generation: Generation | undefined;
}

/** To a browser a backslash ends the host, too. */
const ADDRESS = /^\s*(?:(?:https?:)?\/\/([^/\\?#\s]*))?([^?#]*)/i;
const VERSION = /^(?:v\d{1,3}|\d{1,3}(?:\.\d{1,5}){0,3}(?:-[\w.]{1,20})?)$/;

/** Reads the address of a script; `undefined` where it does not load Kakao's JavaScript SDK (Maps and others do not). */
export function parseSdkUrl(url: string): SdkUrl | undefined {
  if (url.length > 2000 || !/kakao/i.test(url)) return undefined;
  const [, authority = '', path = ''] = ADDRESS.exec(url)!;
  const host = authority.toLowerCase().replace(/^.*@|:\d*$/g, '');
  const slash = path.lastIndexOf('/');
  const file = path.slice(slash + 1).trimEnd();
  const known = sdkHosts.find((one) => one.host === host);
  const inFolder = path.includes(known?.folder ?? sdkFolder);
  if (slash < 0 || !(inFolder ? sdkFile : copiedSdkFile).test(file)) return undefined;
  if (known && !inFolder) return undefined;

  const folder = path.slice(path.lastIndexOf('/', slash - 1) + 1, slash);
  const version = VERSION.test(folder) ? folder : undefined;
  const versionOffset = version && url.indexOf(path) + slash - folder.length;
  const hostKind = known?.kind ?? (inFolder && host !== '' ? 'unknown' : 'own');
  return {
    host,
    hostKind,
    version,
    versionOffset: versionOffset || undefined,
    file,
    generation:
      version === undefined ? (known && !known.versioned ? 'v1' : undefined) : generationOf(version),
  };
}

/** Versions that exist for sure, oldest first. */
export const knownSdkVersions: readonly string[] = [
  ...new Set([...measuredVersions.v1, ...measuredVersions.v2, ...sdkVersions.map(({ version }) => version)]),
].sort(compareVersions);

export const generationOf = (version: string): Generation => (/^v?[01]\b/.test(version) ? 'v1' : 'v2');

/** The newest version known, of both generations or of one. */
export const newestVersion = (generation: Generation = 'v2'): string => newestOf[generation];

/** The Subresource Integrity value of a file; undefined where the version is rolling or no reliable value is known. */
export const integrityOf = (version: string, file: string): string | undefined => {
  const hashes = sdkVersions.find((one) => one.version === version)?.integrity;
  return hashes && Object.hasOwn(hashes, file) ? hashes[file] : undefined;
};
