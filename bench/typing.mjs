/** Somebody who types: the texts of a file, keystroke by keystroke. Ten letters at one place, then they are taken back. */
const LETTERS = 10;

/** @param {RegExp} after where to type @returns {() => string} the text after the next keystroke */
export function typist(text, after = /[a-z](?=\W)/g) {
  const places = [...text.matchAll(after)].map(({ 0: { length }, index }) => index + length);
  let stroke = 0;
  return () => {
    const burst = Math.floor(stroke / (2 * LETTERS));
    const step = stroke++ % (2 * LETTERS);
    const letters = step < LETTERS ? step + 1 : 2 * LETTERS - 1 - step;
    const at = places[(burst * 7919) % places.length];
    return text.slice(0, at) + 'abcdefghij'.slice(0, letters) + text.slice(at);
  };
}
