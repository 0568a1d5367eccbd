/** The names in which a text says “kakao”, and how often: a function whose name stands nowhere else is never called. */
import { kakaoNameLength } from '../catalog/files.ts';

/** By name. Comments and strings count: whoever may be meant is not unused. */
export function readKakaoNames(text: string): Readonly<Record<string, number>> {
  const names: Record<string, number> = {};
  for (const { index: at } of text.matchAll(/kakao/gi)) {
    let start = at;
    while (at - start < kakaoNameLength && isLetter(text[start - 1])) start--;
    let end = at;
    while (end - at < kakaoNameLength && isLetter(text[end])) end++;
    const name = text.slice(start, end);
    names[name] = (Object.hasOwn(names, name) ? names[name]! : 0) + 1;
  }
  return names;
}

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\w$]/.test(letter);
