/** Packages that have another name since Link became Share, and that one beside them. */
import { type OldPackage, packagesBeforeShare } from '../../catalog/native/packages.ts';
import type { NativeDependency } from '../../facts/nativeSetup.ts';

export const oldPackageOf = ({ name, system }: NativeDependency): OldPackage | undefined =>
  packagesBeforeShare.find((old) => old.name === name && old.system === system);

/** What has replaced `dependency`, where the same app is built with both. */
export function successorBeside(
  dependency: NativeDependency,
  all: readonly NativeDependency[],
): NativeDependency | undefined {
  const old = dependency.configuration === undefined ? undefined : oldPackageOf(dependency);
  return old && all.find(({ name, configuration }) => configuration !== undefined && name === old.instead);
}
