/**
 * esbuild plugin: `charset: 'ascii'` leaves regular expressions as they are written. One letter beyond ASCII makes the text
 * of a bundle twice as large in memory, and reading it slower than running it.
 */
import { readFileSync, writeFileSync } from 'node:fs';

export function asciiPatterns() {
  return {
    name: 'ascii-patterns',
    setup(build) {
      build.onEnd(() => {
        const { outfile } = build.initialOptions;
        writeFileSync(outfile, inAscii(readFileSync(outfile, 'utf8')));
      });
    },
  };
}

/** Of code in which only patterns have letters beyond ASCII. */
export function inAscii(code) {
  return code.replace(/(?<=(\\*))[^\0-\x7f]/g, (letter, backslashes) => {
    if (backslashes.length % 2 === 1) throw new Error(`\\${letter} in a pattern: it needs no backslash`);
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
