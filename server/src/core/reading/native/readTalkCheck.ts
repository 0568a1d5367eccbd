/** Reads where Swift code without Kakao's SDK, as around a WKWebView, asks iOS whether it can open KakaoTalk's address. */
import { shareQueryScheme } from '../../catalog/native/setup.ts';
import { blankComments } from '../../syntax/blankComments.ts';
import type { Range } from '../../text/text.ts';

/** The scheme, and what is asked in the braces behind it. */
const ASKS = new RegExp(`"${shareQueryScheme}(?:://)?"[^}]{0,400}?\\b(canOpenURL)\\b`);

/** Undefined where it opens the address without asking. */
export function readTalkCheck(text: string): Range | undefined {
  if (!text.includes('canOpenURL')) return undefined;
  const found = ASKS.exec(blankComments(text));
  if (!found || /\.open\(|\bcase\b/.test(found[0])) return undefined;
  const end = found.index + found[0].length;
  return { start: end - found[1]!.length, end };
}
