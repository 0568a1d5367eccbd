/** Which parts of the schemas apply to an SDK version. */
import type { KeySchema, Versions } from '../catalog/templates/schema.ts';

export type Applies = 'yes' | 'no' | 'perhaps';

/** `v1` in a script address is the newest 1.x; `1` and `2.7` stand for the newest of theirs, too. */
function parts(version: string): readonly number[] {
  const numbers = version.replace(/^v/, '').split('.').map(Number);
  return [0, 1, 2].map((index) => numbers[index] ?? Number.POSITIVE_INFINITY);
}

/** Negative where `a` is older. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < 3; i++) {
    if (left[i] !== right[i]) return left[i]! < right[i]! ? -1 : 1;
  }
  return 0;
}

export function applies(versions: Versions | undefined, version: string): Applies {
  if (!versions) return 'yes';
  if (versions.until && compareVersions(version, versions.until) >= 0) return 'no';
  if (!versions.since || compareVersions(version, versions.since) >= 0) return 'yes';
  return versions.perhapsSince && compareVersions(version, versions.perhapsSince) >= 0 ? 'perhaps' : 'no';
}

export const isRequired = (key: KeySchema, version: string): boolean =>
  typeof key.required === 'object' ? applies(key.required, version) === 'yes' : key.required === true;

/** Until 1.43.0 the module, and with it the SDK's messages, was called Link. */
export const moduleName = (version: string): 'Share' | 'Link' =>
  compareVersions(version, '1.43.0') < 0 ? 'Link' : 'Share';
