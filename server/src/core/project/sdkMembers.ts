/** What an SDK version has on `Kakao`, as far as it was measured. */
import { type MemberVersions, newestMeasured, sdkMembers } from '../catalog/sdkMembers.ts';
import { compareVersions, isOlder } from '../catalog/templates/version.ts';

export type HasMember = 'yes' | 'no' | 'unknown';

/** Whether a version lies between the given versions of a member. */
export function hasIt({ since, absentIn, until, lastIn }: MemberVersions, version: string): HasMember {
  if (until && !isOlder(version, until)) return 'no';
  if (since && isOlder(version, since))
    return absentIn && compareVersions(version, absentIn) > 0 ? 'unknown' : 'no';
  return lastIn && compareVersions(version, lastIn) > 0 ? 'unknown' : 'yes';
}

/** `path` as in `Kakao.Share.sendDefault`: `['Share', 'sendDefault']`. */
export function memberIn(path: readonly string[], version: string): HasMember {
  const member = sdkMembers.find((one) => samePath(one.path, path));
  if (member) return hasIt(member, version);
  return path[0] !== 'Share' && isOlder(newestMeasured, version) ? 'unknown' : 'no';
}

/** Names directly in `path` (none: on `Kakao` itself) that a version has or may have; undefined: any version. */
export const namesIn = (path: readonly string[], version: string | undefined): readonly string[] =>
  sdkMembers
    .filter(
      (one) =>
        one.path.length === path.length + 1 &&
        path.every((name, index) => name === one.path[index]) &&
        (version === undefined || hasIt(one, version) !== 'no'),
    )
    .map((one) => one.path.at(-1)!);

const samePath = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, index) => name === b[index]);
