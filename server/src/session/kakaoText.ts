/** The cheap questions asked of every text before the engine sees it. */
import { kakaoWords } from '../core/catalog/files.ts';

/** Larger texts are not read: no source that a person writes comes near, and generated ones are not theirs to fix. */
const LARGEST_TEXT = 5 * 1024 * 1024;

export const mentionsKakao = (text: string): boolean => kakaoWords.test(text);

/** `length` in UTF-16 units. */
export const isTooLarge = (length: number): boolean => length > LARGEST_TEXT;
