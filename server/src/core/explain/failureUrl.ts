/**
 * The addresses to which the SDK sends a phone whose share failed:
 * `https://sharer.kakao.com/picker/failed?app_key=…&error=<base64url of JSON>` (read in the SDK 2.7.1).
 */
import type { Readable } from './readable.ts';
import { decodeUtf8 } from './utf8.ts';

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
  // `btoa` is given characters up to U+00FF, so bytes that are no UTF-8 are read as such characters.
  const text = decodeUtf8(withoutTorn(bytes)) ?? bytes.map((byte) => String.fromCharCode(byte)).join('');
  return /[\w"{}]{3}/.test(text) ? text : undefined;
}

/** Less the first bytes of a character whose rest was cut off. */
function withoutTorn(bytes: readonly number[]): readonly number[] {
  let start = bytes.length - 1;
  while (start > bytes.length - 4 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  const first = bytes[start] ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  return start + length > bytes.length ? bytes.slice(0, start) : bytes;
}
