/** A text without one layer of escapes, each character with the place it was read from. */

export interface View {
  readonly text: string;
  /** The place in the first text where each unit of `text` starts, UTF-16, and one more for the end; undefined: the same. */
  readonly starts: Int32Array | undefined;
}

/**
 * Percent signs (nested ones at once, `%u003d` of old), escapes of JavaScript and JSON, numeric entities of HTML, and
 * what takes no room on the screen. Letters that only stand beside a value, such as `&quot;`, need not be read.
 */
const ESCAPE =
  /%(?:25)*(?:([0-7][0-9a-f])|u([0-9a-f]{4}))|(?<!\\)\\+(?:u([0-9a-f]{4})|u\{0*([0-9a-f]{1,5})\}|x([0-9a-f]{2}))|&(?:amp;)*#(?:0*(\d{1,6})|x0*([0-9a-f]{1,5}));|[^\P{Cc}\t\n\r]+|\p{Default_Ignorable_Code_Point}+/giu;

/** `undefined` where nothing is escaped. */
export function unescaped({ text, starts }: View): View | undefined {
  const escapes = [...text.matchAll(ESCAPE)];
  if (escapes.length === 0) return undefined;
  const pieces: string[] = [];
  const places = new Int32Array(text.length + 1);
  let length = 0;
  let at = 0;
  const keep = (end: number): void => {
    pieces.push(text.slice(at, end));
    for (; at < end; at++) places[length++] = starts?.[at] ?? at;
  };
  for (const found of escapes) {
    keep(found.index);
    const character = meaningOf(found);
    pieces.push(character);
    if (character !== '') places[length++] = starts?.[at] ?? at;
    at += found[0].length;
  }
  keep(text.length);
  places[length] = starts?.[text.length] ?? text.length;
  return { text: pieces.join(''), starts: places.subarray(0, length + 1) };
}

/** One unit, or nothing for what is not seen. Beyond the basic plane there is nothing to look for. */
function meaningOf([, percent, wide, unicode, point, byte, decimal, hexadecimal]: RegExpMatchArray): string {
  const digits = percent ?? wide ?? unicode ?? point ?? byte ?? hexadecimal;
  if (digits === undefined && decimal === undefined) return '';
  const code = decimal === undefined ? Number.parseInt(digits!, 16) : Number(decimal);
  return code > 0xffff ? '\ufffd' : String.fromCharCode(code);
}
