/** Which parts of the schemas apply to an SDK version. */
import { type Checks, checks, measuredVersions } from './checks.ts';
import type { KeySchema, Versions } from './schema.ts';

/** `v1` in a script address is the newest 1.x; `1` and `2.7` stand for the newest of theirs, too. */
const parts = (version: string): readonly number[] => {
  const known = read.get(version);
  if (known) return known;
  const numbers = version.replace(/^v/, '').split('.').map(Number);
  const made = [0, 1, 2].map((index) => numbers[index] ?? Number.POSITIVE_INFINITY);
  if (read.size < MOST_READ) read.set(version, made);
  return made;
};

/** Asked for each key of each message, with the few versions that there are. */
const read = new Map<string, readonly number[]>();
const MOST_READ = 500;

/** Negative where `a` is older. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < 3; i++) {
    if (left[i] !== right[i]) return left[i]! < right[i]! ? -1 : 1;
  }
  return 0;
}

export const isOlder = (version: string, than: string): boolean => compareVersions(version, than) < 0;

export const applies = (versions: Versions | undefined, version: string): boolean =>
  !(versions?.since && isOlder(version, versions.since)) &&
  !(versions?.until && !isOlder(version, versions.until));

/** Whether something that holds always, never, or in some versions holds in this one. */
const holds = (fact: boolean | Versions | undefined, version: string): boolean =>
  typeof fact === 'object' ? applies(fact, version) : fact === true;

export const isRequired = (key: KeySchema, version: string): boolean => holds(key.required, version);

export const isDeprecated = (key: KeySchema, version: string): boolean => holds(key.deprecated, version);

export const hasDefault = (key: KeySchema, version: string): boolean => holds(key.hasDefault, version);

/** Until 1.43.0 the module, and with it the SDK's messages, was called Link. */
export const moduleName = (version: string): 'Share' | 'Link' =>
  isOlder(version, '1.43.0') ? 'Link' : 'Share';

/** How the SDK of a version checks. */
export const checksOf = (version: string): Checks =>
  checks.findLast(({ since }) => !isOlder(version, since)) ?? checks[0]!;

/** The version itself where its checks are known; else the nearest known ones of its generation, the newer first. */
export function nearestMeasured(version: string): readonly string[] {
  const all: readonly string[] = isOlder(version, '2.0.0') ? measuredVersions.v1 : measuredVersions.v2;
  const newer = all.findIndex((one) => compareVersions(one, version) >= 0);
  if (newer < 0) return [all.at(-1)!];
  return newer === 0 || all[newer] === version ? [all[newer]!] : [all[newer]!, all[newer - 1]!];
}
