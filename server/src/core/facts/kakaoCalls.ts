/** Which uses of the SDK are the calls that everything turns on. */
import { mapsGlobal } from '../catalog/sdkMembers.ts';
import type { Place } from '../text/text.ts';
import type { FileFacts, KakaoCall, KakaoUse, ScriptTag } from './facts.ts';

/** `Kakao.init(…)` */
export const isInit = (use: KakaoUse): use is KakaoCall =>
  use.call !== undefined && use.path.length === 1 && use.path[0] === 'init';

/** `Kakao.Share.*(…)` and `Kakao.Link.*(…)` */
export const isShare = (use: KakaoUse): use is KakaoCall =>
  use.call !== undefined && use.path.length === 2 && (use.path[0] === 'Share' || use.path[0] === 'Link');

export const usesIn = (facts: FileFacts): readonly KakaoUse[] =>
  facts.scripts.flatMap((script) => script.uses);

export const initCallsIn = (facts: FileFacts): readonly KakaoCall[] => usesIn(facts).filter(isInit);

export const shareCallsIn = (facts: FileFacts): readonly KakaoCall[] => usesIn(facts).filter(isShare);

/** `Share` or `Link`, of each call. Unlike the calls, these stay what they are while somebody types beside them. */
export const shareModulesIn = (facts: FileFacts): readonly string[] =>
  shareCallsIn(facts).map(({ path }) => path[0]!);

/** What a file sends, by the JavaScript SDK or by native ones. */
export const messagesIn = (facts: FileFacts): readonly KakaoCall[] =>
  facts.scripts.flatMap(({ uses, messages }) => [...uses.filter(isShare), ...(messages ?? [])]);

export const scriptTagsIn = (facts: FileFacts): readonly ScriptTag[] => facts.scriptTags;

export const usesSdkIn = (facts: FileFacts): readonly boolean[] => [
  facts.scriptTags.length > 0 || usesIn(facts).length > 0,
];

/** From the beginning of a use to the end of its name, without what it is called with: `window.Kakao.Share.sendDefault`. */
export function placeOfName({ file, range, pathRanges }: KakaoUse): Place {
  const end = pathRanges.at(-1)?.end ?? range.end;
  return { file, range: end > range.start && end < range.end ? { start: range.start, end } : range };
}

/** Globals called `kakao` that a file makes: `window.kakao = …`, or a name of a classic script. */
export const definesLowerCase = ({ scripts }: FileFacts): readonly boolean[] =>
  scripts.map(
    ({ lowerCase, module, topLevel }) =>
      lowerCase?.isDefined === true || (!module && Object.hasOwn(topLevel, mapsGlobal)),
  );
