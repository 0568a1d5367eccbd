/** UTF-8 without the platform: the core runs where there is no `Buffer`, and broken bytes must cost nothing extra. */

/** `undefined` where the bytes are no UTF-8. */
export function decodeUtf8(bytes: readonly number[]): string | undefined {
  const text = decodeLeniently(bytes);
  return text.includes('\ufffd') ? undefined : text;
}

/** Every byte that belongs to no character becomes U+FFFD. */
export function decodeLeniently(bytes: readonly number[]): string {
  let text = '';
  for (let index = 0; index < bytes.length; ) {
    const [point, length] = character(bytes, index);
    text += String.fromCodePoint(point);
    index += length;
  }
  return text;
}

const REPLACEMENT = [0xfffd, 1] as const;

function character(bytes: readonly number[], index: number): readonly [point: number, length: number] {
  const first = bytes[index]!;
  if (first < 0x80) return [first, 1];
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || index + length > bytes.length) return REPLACEMENT;
  let point = first & (0x7f >> length);
  for (let next = index + 1; next < index + length; next++) {
    if ((bytes[next]! & 0xc0) !== 0x80) return REPLACEMENT;
    point = (point << 6) | (bytes[next]! & 0x3f);
  }
  const tooShort = point < [0, 0, 0x80, 0x800, 0x10000][length]!;
  const surrogate = point >= 0xd800 && point <= 0xdfff;
  return tooShort || surrogate || point > 0x10ffff ? REPLACEMENT : [point, length];
}
