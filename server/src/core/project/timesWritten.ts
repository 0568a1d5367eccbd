/** How often names that say “kakao” are written, in all files together. */
import type { FileFacts } from '../facts/facts.ts';

/** In one text each, so that a file that says what it said before is seen to. */
export const kakaoNamesIn = ({ kakaoNames }: FileFacts): readonly string[] =>
  Object.entries(kakaoNames).map(([name, count]) => `${name} ${count}`);

export function countedNames(named: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const one of named) {
    const [name, count] = one.split(' ') as [string, string];
    counted.set(name, (counted.get(name) ?? 0) + Number(count));
  }
  return counted;
}
