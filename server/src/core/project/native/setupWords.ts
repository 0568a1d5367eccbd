import type { FileFacts } from '../../facts/facts.ts';
import type { SetupWord } from '../../facts/nativeSetup.ts';

/** Set-up words in files whose own words nobody here reads: scripts of a build, plugins, project generators. */
export const setupWordsIn = ({ native }: FileFacts): readonly SetupWord[] =>
  native && !native.code && !native.plist && !native.manifest && !native.expo ? native.mentions : [];
