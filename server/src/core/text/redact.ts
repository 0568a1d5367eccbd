/**
 * The one place where app keys are hidden. All four kinds of Kakao key are 32 hex digits and cannot be told apart by
 * their value, so every run of about as many is treated as one, whatever stands around it and however it is written.
 * Kakao's server echoes keys in its messages (`wrong appKey(…) format`, `app_key=…`), whatever their length: those are
 * hidden too.
 */
import { unescaped, type View } from './unescaped.ts';

/** Less than a key has: of `%2fd1…` and `\\2fd1…` whoever reads the escape has taken the first digits away. */
const HEX_RUN = /[0-9a-f]{28,}/gi;
/** As many in base64, which writes three digits as four characters. */
const HEX_RUN_IN_BASE64 = /(?:[MNOQRYZ][DTjzGWm2EUk0][ABEFIJMNQRUVYZcdghkl][w-z0-5h-mB-G]){9,}/g;
const ECHOED = /(?<=\bappKey\(|app_key=|KakaoAK\s{1,8})[^\s)&"'\\…]{7,}/gi;

/** An escape may be escaped itself: `&amp;#61;`, `\\u0025`. */
const MOST_LAYERS = 5;
/** Each deals with one kind of key in one layer. */
const MOST_PASSES = 3 * (MOST_LAYERS + 1);

interface Mask {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const [KEPT_AHEAD, KEPT_BEHIND] = [4, 2];

/** `a1b2…9f`: enough to recognise one's own key, too little to use it. */
export const maskKey = (key: string): string => `${key.slice(0, KEPT_AHEAD)}…${key.slice(-KEPT_BEHIND)}`;

/** The text with every key masked; without one, the text as it is. Linear in its length. */
export function redact(text: string): string {
  let result = text;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const masks = findMasks(result);
    if (masks.length === 0) return result;
    result = applied(result, masks);
  }
  return result.replace(HEX_RUN, maskKey);
}

export const holdsKey = (text: string): boolean => findMasks(text).length > 0;

/** Those of one kind, ascending and apart. Of several readings the innermost knows best where a key begins. */
function findMasks(text: string): readonly Mask[] {
  const layers = layersOf(text);
  for (const view of layers) {
    const hex = masksIn(view, HEX_RUN, maskKey);
    if (hex.length > 0) return hex;
    const base64 = masksIn(view, HEX_RUN_IN_BASE64, starsInBase64);
    if (base64.length > 0) return base64;
  }
  // Further out, what ends the value may still be escaped.
  return middlesIn(layers[0]!, ECHOED);
}

/** Innermost first. */
function layersOf(text: string): readonly View[] {
  const layers: View[] = [{ text, starts: undefined }];
  while (layers.length <= MOST_LAYERS) {
    const next = unescaped(layers[0]!);
    if (next === undefined) break;
    layers.unshift(next);
  }
  return layers;
}

function masksIn(view: View, pattern: RegExp, maskOf: (found: string) => string): Mask[] {
  return Array.from(view.text.matchAll(pattern), ({ 0: found, index }) => ({
    start: placeIn(view, index),
    end: placeIn(view, index + found.length),
    text: maskOf(found),
  }));
}

/** What is kept of any text stays as it is written: without its escapes, it could be more than text. */
function middlesIn(view: View, pattern: RegExp): Mask[] {
  return Array.from(view.text.matchAll(pattern), ({ 0: found, index }) => ({
    start: placeIn(view, index + KEPT_AHEAD),
    end: placeIn(view, index + found.length - KEPT_BEHIND),
    text: '…',
  }));
}

/** In the text that was given. */
const placeIn = ({ starts }: View, index: number): number => starts?.[index] ?? index;

/** Still base64, of as many characters. */
const starsInBase64 = (found: string): string => 'Kioq'.repeat(found.length / 4);

function applied(text: string, masks: readonly Mask[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: mask } of masks) {
    pieces.push(text.slice(at, start), mask);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}
