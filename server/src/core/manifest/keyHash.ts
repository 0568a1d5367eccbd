/**
 * Android's key hash as Kakao wants it: the 20 bytes of the signing certificate's SHA-1 in Base64
 * (https://developers.kakao.com/docs/ko/android/getting-started). Tools show the same bytes as a fingerprint, `AA:BB:…`.
 */

export type KeyHashProblem =
  | { readonly kind: 'empty' | 'notHexadecimal' | 'sha256' | 'md5' | 'notBase64' | 'ofNothing' }
  | { readonly kind: 'length'; readonly count: number };

export type KeyHashResult =
  | { readonly ok: true; readonly keyHash: string; readonly fingerprint: string }
  | { readonly ok: false; readonly problem: KeyHashProblem };

/** What `openssl sha1` makes of no input at all: keytool before it has failed. */
export const keyHashOfNothing = '2jmj7l5rSw0yVb/vlWAYkK/YBwk=';

const BYTES = 20;
const LONGEST = 1000;

/** From `AA:BB:…`, also with blanks or dashes or nothing between the pairs, and with a leading `SHA1:`. */
export function keyHashOfFingerprint(text: string): KeyHashResult {
  const body = text
    .slice(0, LONGEST)
    .trim()
    .replace(/^sha-?1?\s*(?:fingerprint\s*)?[:=]\s*/i, '');
  if (body === '') return problem({ kind: 'empty' });
  const digits = body.replace(/[\s:-]/g, '');
  if (!/^(?:[0-9a-f]{2})+$/i.test(digits)) return problem({ kind: 'notHexadecimal' });
  const bytes = (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  if (bytes.length === 32) return problem({ kind: 'sha256' });
  if (bytes.length === 16) return problem({ kind: 'md5' });
  if (bytes.length !== BYTES) return problem({ kind: 'length', count: bytes.length });
  return answer(bytes);
}

/** From the key hash back to the fingerprint that Play Console and keytool show. */
export function fingerprintOfKeyHash(text: string): KeyHashResult {
  const body = text.slice(0, LONGEST).trim();
  if (body === '') return problem({ kind: 'empty' });
  const bytes = /^[A-Za-z0-9+/]{27}=$/.test(body) ? bytesOf(body) : undefined;
  return bytes === undefined ? problem({ kind: 'notBase64' }) : answer(bytes);
}

const FINGERPRINT = /(?<![0-9A-F:])(?:[0-9A-F]{2}:){15,31}[0-9A-F]{2}(?![0-9A-F:])/i;
const KEY_HASH = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{27}=(?![A-Za-z0-9+/=])/;

/** The first fingerprint or key hash in a pasted text; `undefined` where there is none. */
export function findKeyHash(pasted: string): KeyHashResult | undefined {
  const text = pasted.slice(0, 64 * 1024);
  // keytool lists MD5 and SHA-256 beside it: the SHA-1 line wins.
  const sha1 = /sha-?1[^\n]{0,40}?((?:[0-9A-F]{2}:){19}[0-9A-F]{2})(?![0-9A-F:])/i.exec(text)?.[1];
  const fingerprint = sha1 ?? FINGERPRINT.exec(text)?.[0];
  if (fingerprint !== undefined) return keyHashOfFingerprint(fingerprint);
  const keyHash = KEY_HASH.exec(text)?.[0];
  return keyHash === undefined ? undefined : fingerprintOfKeyHash(keyHash);
}

const problem = (reason: KeyHashProblem): KeyHashResult => ({ ok: false, problem: reason });

function answer(bytes: readonly number[]): KeyHashResult {
  const keyHash = base64(bytes);
  if (keyHash === keyHashOfNothing) return problem({ kind: 'ofNothing' });
  const fingerprint = bytes.map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(':');
  return { ok: true, keyHash, fingerprint };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: readonly number[]): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second, third] = bytes.slice(index, index + 3);
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    text += ALPHABET[bits >> 18]! + ALPHABET[(bits >> 12) & 63]!;
    text += second === undefined ? '=' : ALPHABET[(bits >> 6) & 63]!;
    text += third === undefined ? '=' : ALPHABET[bits & 63]!;
  }
  return text;
}

/** 27 characters and a `=`: 20 bytes, if the two spare bits of the last character are empty. */
function bytesOf(text: string): number[] | undefined {
  const bytes: number[] = [];
  let bits = 0;
  let size = 0;
  for (const character of text.slice(0, -1)) {
    bits = ((bits << 6) | ALPHABET.indexOf(character)) & 0xffff;
    size += 6;
    if (size < 8) continue;
    size -= 8;
    bytes.push((bits >> size) & 0xff);
  }
  return (bits & ((1 << size) - 1)) === 0 ? bytes : undefined;
}
