/** What rests on an entry of the manifest that nobody has compared with the console is no claim yet. */
import { isVerified } from '../manifest/registered/verified.ts';
import type { Project } from '../project/project.ts';
import type { Localized } from '../text/messages.ts';
import type { Place } from '../text/text.ts';

/** The first of the places that has a TODO in its manifest, if any. */
export const unverifiedAmong = (places: readonly Place[], project: Project): Place | undefined =>
  places.find(({ file, range }) => {
    const manifest = project.file(file)?.manifest;
    return manifest !== undefined && !isVerified(manifest, range);
  });

export const unverifiedEntry: Localized = {
  en: 'The entry that has not been compared with the console',
  ko: '아직 콘솔과 비교하지 않은 값',
};

/** The sentence of a rule as what it is worth while its entry has a TODO. */
export const asUnverified = ({ en, ko }: Localized): Localized => ({
  en: `Unverified: ${en} Verify in the console, then remove the TODO in kakao-share.json.`,
  ko: `확인 전: ${ko} 콘솔에서 확인한 뒤 kakao-share.json의 TODO를 지우십시오.`,
});
