import { returnHost } from '../../catalog/native/setup.ts';
import type { FileFacts } from '../../facts/facts.ts';
import type { SetupWord } from '../../facts/nativeSetup.ts';
import { resourceTextsIn } from './resources.ts';

/** Set-up words in files whose own words nobody here reads: scripts of a build, plugins, project generators. */
export const setupWordsIn = (facts: FileFacts): readonly SetupWord[] => {
  const { native } = facts;
  const isRead =
    native?.code || native?.plist?.isWhole || native?.manifest || native?.expo || native?.talkCheck;
  if (!native || isRead) return [];
  // A host among the texts of an app is read where the manifest names it.
  const isTexts = resourceTextsIn(facts).length > 0;
  return isTexts ? native.mentions.filter((word) => word !== returnHost) : native.mentions;
};
