/** Where the names of an SDK path are written, and edits of them. */
import type { KakaoUse } from '../../facts/facts.ts';
import type { Localized } from '../../text/messages.ts';
import type { Place, Range } from '../../text/text.ts';
import type { PlannedEdit } from '../finding.ts';

/** Where another file loads the SDK that a name is missing from. */
export const loadedHere: Localized = {
  en: 'A page with this script loads that SDK here.',
  ko: '이 스크립트를 쓰는 페이지가 여기에서 SDK를 불러옵니다.',
};

/** The `index`-th name where the use itself writes it; the whole use where an alias hides the name. */
export function memberPlace(use: KakaoUse, index: number): Place {
  return { file: use.file, range: ownRange(use, index) ?? use.range };
}

/** Puts `name` in the place of the `index`-th name; undefined where an alias hides it. */
export function renameMember(use: KakaoUse, index: number, name: string): PlannedEdit | undefined {
  const range = ownRange(use, index);
  const old = use.path[index];
  if (!range || old === undefined) return undefined;
  const length = range.end - range.start;
  if (length === old.length) return { file: use.file, range, text: name };
  // `Kakao['Link']`: the quotes stay.
  if (length !== old.length + 2) return undefined;
  return { file: use.file, range: { start: range.start + 1, end: range.end - 1 }, text: name };
}

function ownRange(use: KakaoUse, index: number): Range | undefined {
  const range = use.pathRanges[index];
  return range && range.start >= use.range.start && range.end <= use.range.end ? range : undefined;
}
