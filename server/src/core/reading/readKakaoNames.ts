/** The names in which a text says “kakao”, and how often: a function whose name stands nowhere else is never called. */
import { kakaoNameLength } from '../catalog/files.ts';

/** By name. Comments and strings count: whoever may be meant is not unused. */
export function readKakaoNames(text: string): Readonly<Record<string, number>> {
  const names: Record<string, number> = {};
  const lower = text.toLowerCase();
  // Letters that grow in lower case would move what comes after them.
  const searched = lower.length === text.length ? lower : text;
  for (let at = searched.indexOf('kakao'); at >= 0; at = searched.indexOf('kakao', at + 1)) {
    const name = nameAround(at, text, LETTER);
    // The ids of elements have hyphens.
    for (const one of new Set([name, nameAround(at, text, LETTER_OR_HYPHEN)]))
      names[one] = (Object.hasOwn(names, one) ? names[one]! : 0) + 1;
  }
  return names;
}

const LETTER = /[\w$]/;
const LETTER_OR_HYPHEN = /[\w-]/;

function nameAround(at: number, text: string, letter: RegExp): string {
  const isLetter = (one: string | undefined): boolean => one !== undefined && letter.test(one);
  let start = at;
  while (at - start < kakaoNameLength && isLetter(text[start - 1])) start--;
  let end = at;
  while (end - at < kakaoNameLength && isLetter(text[end])) end++;
  return text.slice(start, end);
}
