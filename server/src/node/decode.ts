/** From bytes to text, as an editor would read them. */
import { binaryProbe } from '../core/catalog/files.ts';

export interface Decoded {
  /** Without a byte order mark, so that positions are those an editor counts. */
  readonly text: string;
  readonly hasByteOrderMark: boolean;
  /** False where the bytes are in another encoding (old Korean pages are in EUC-KR, some files of Windows in UTF-16): such a file is never rewritten. */
  readonly isUtf8: boolean;
}

const MARK = '\uFEFF';
const REPLACEMENT = '\uFFFD';

/** UTF-16 by the mark that it begins with; without one, its bytes are no text here. */
function wideEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

export const isWide = (bytes: Uint8Array): boolean => wideEncoding(bytes) !== undefined;

/** `undefined` where the bytes are no text. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = wideEncoding(buffer);
  if (wide) return { text: new TextDecoder(wide).decode(buffer), hasByteOrderMark: false, isUtf8: false };
  const zero = buffer.indexOf(0);
  if (zero >= 0 && zero < binaryProbe) return undefined;
  const text = buffer.toString('utf8');
  if (text.includes(REPLACEMENT))
    return { text: decodeKorean(buffer) ?? text, hasByteOrderMark: false, isUtf8: false };
  const hasByteOrderMark = text.startsWith(MARK);
  return { text: hasByteOrderMark ? text.slice(1) : text, hasByteOrderMark, isUtf8: true };
}

export const encode = (text: string, hasByteOrderMark: boolean): string =>
  hasByteOrderMark ? MARK + text : text;

function decodeKorean(buffer: Buffer): string | undefined {
  try {
    return new TextDecoder('euc-kr', { fatal: true }).decode(buffer);
  } catch {
    return undefined;
  }
}
