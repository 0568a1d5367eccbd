/** Which platforms a project has, as far as its files say, and how much it shares on them. */
import type { Project } from '../project.ts';
import {
  codeIn,
  dependenciesIn,
  expoIn,
  legacySharesIn,
  manifestsIn,
  nativeSharesIn,
  plistsIn,
  scriptSharesIn,
  unreadIn,
} from './native.ts';

/** Names are those that people use; no language has others. */
export type PlatformName = 'Android' | 'iOS' | 'Flutter' | 'React Native' | 'Expo' | 'Capacitor';

export interface NativePart {
  readonly platforms: readonly PlatformName[];
  /** Calls that send a message, or make the address that does. */
  readonly shareCalls: number;
  /** Languages of its code that nobody here reads. */
  readonly unread: readonly string[];
}

/** Undefined for projects without any. */
export function nativePartOf(project: Project): NativePart | undefined {
  const has = (name: string): boolean => project.package?.dependencies[name] !== undefined;
  const languages = new Set(project.all(codeIn).map(({ language }) => language));
  const systems = new Set(project.all(dependenciesIn).map(({ system }) => system));
  const isExpo = has('expo') || project.all(expoIn).length > 0;
  const isThere: Readonly<Record<PlatformName, boolean>> = {
    Flutter: languages.has('dart') || systems.has('pub'),
    Expo: isExpo,
    'React Native': has('react-native') && !isExpo,
    Capacitor: has('@capacitor/core'),
    Android:
      languages.has('kotlin') ||
      languages.has('java') ||
      systems.has('gradle') ||
      project.all(manifestsIn).length > 0,
    iOS:
      languages.has('swift') ||
      systems.has('cocoapods') ||
      systems.has('swiftpm') ||
      project.all(plistsIn).length > 0,
  };
  const platforms = (Object.keys(isThere) as PlatformName[]).filter((name) => isThere[name]);
  const unread = [...project.distinct(unreadIn)].sort();
  if (platforms.length + unread.length === 0) return undefined;
  const questions = [nativeSharesIn, legacySharesIn, scriptSharesIn];
  const shareCalls = questions.reduce((sum, question) => sum + project.all<unknown>(question).length, 0);
  return { platforms, shareCalls, unread };
}
