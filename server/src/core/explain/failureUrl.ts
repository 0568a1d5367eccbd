/**
 * The addresses to which the SDK sends a phone whose share failed:
 * `https://sharer.kakao.com/picker/failed?app_key=…&error=<base64url of JSON>` (kakao-facts §1.5).
 */
import type { Readable } from './readable.ts';

export interface Payload {
  /** What the base64 says. */
  readonly text: string;
  /** Where it stands in the readable text. */
  readonly start: number;
  readonly end: number;
}

/** A JSON object that starts with a name begins with these letters in base64. */
const OBJECT = /(?<![A-Za-z0-9_-])(?:eyJ|eyI|ewog|eyAi)[A-Za-z0-9_\-+/]{6,20000}/g;
const PARAMETER = /picker\/failed\?[^\s"]{0,400}?error=([A-Za-z0-9_\-+/]{4,20000})/g;
const MOST = 8;

export function failurePayloads(readable: Readable): Payload[] {
  const payloads: Payload[] = [];
  const add = (start: number, encoded: string): void => {
    const text = fromBase64(encoded);
    if (text !== undefined) payloads.push({ text, start, end: start + encoded.length });
  };
  for (const match of readable.text.matchAll(PARAMETER)) {
    if (payloads.length === MOST) break;
    add(match.index + match[0].length - match[1]!.length, match[1]!);
  }
  for (const match of readable.text.matchAll(OBJECT)) {
    if (payloads.length === MOST) break;
    if (!payloads.some(({ start }) => start === match.index)) add(match.index, match[0]);
  }
  return payloads;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 or base64url, with or without padding, cut off or not; `undefined` where it holds no readable text. */
export function fromBase64(encoded: string): string | undefined {
  const bytes: number[] = [];
  let bits = 0;
  let size = 0;
  for (const character of encoded) {
    const value = ALPHABET.indexOf(character === '-' ? '+' : character === '_' ? '/' : character);
    if (value < 0) break;
    bits = ((bits << 6) | value) & 0xffff;
    size += 6;
    if (size < 8) continue;
    size -= 8;
    bytes.push((bits >> size) & 0xff);
  }
  const text = fromUtf8(bytes);
  return /[\w"{}]{3}/.test(text) ? text : undefined;
}

/** `btoa` is given characters up to U+00FF, so bytes that are no UTF-8 are read as such characters. */
function fromUtf8(bytes: readonly number[]): string {
  let escaped = '';
  let latin = '';
  for (const byte of bytes) {
    escaped += `%${byte.toString(16).padStart(2, '0')}`;
    latin += String.fromCharCode(byte);
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return latin;
  }
}
