/** The names in which a text says “kakao”, and how often: a function whose name stands nowhere else is never called. */
import { kakaoNameLength } from '../catalog/files.ts';

/** By name. Comments and strings count: whoever may be meant is not unused. */
export function readKakaoNames(text: string): Readonly<Record<string, number>> {
  const names: Record<string, number> = {};
  const lower = text.toLowerCase();
  // Letters that grow in lower case would move what comes after them.
  const searched = lower.length === text.length ? lower : text;
  for (let at = searched.indexOf('kakao'); at >= 0; at = searched.indexOf('kakao', at + 1)) {
    const [before] = /[\w$]*$/.exec(text.slice(Math.max(0, at - kakaoNameLength), at))!;
    const [after] = /^[\w$]*/.exec(text.slice(at, at + kakaoNameLength))!;
    const name = before + after;
    names[name] = (Object.hasOwn(names, name) ? names[name]! : 0) + 1;
  }
  return names;
}
