/** How much of a message KakaoTalk takes and shows, as the schemas say. */
import type { KeySchema } from './schema.ts';

const keyNamed = (keys: readonly KeySchema[], name: string): KeySchema | undefined =>
  keys.find((key) => key.name === name);

/** Characters of the text at `name` that are shown, in UTF-16 code units; Infinity where that is not known. */
export const shownCharacters = (keys: readonly KeySchema[], name: string): number =>
  keyNamed(keys, name)?.display?.characters ?? Number.POSITIVE_INFINITY;

/** Elements that the list at `name` may have; 0 where there is no such list. */
export function mostElements(keys: readonly KeySchema[], name: string): number {
  const type = keyNamed(keys, name)?.type;
  return type?.is === 'list' ? type.max : 0;
}
