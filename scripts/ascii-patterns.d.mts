import type { Plugin } from 'esbuild';

export function asciiPatterns(): Plugin;
/** The same code, in which only patterns may have letters beyond ASCII. Throws where one stands behind a backslash. */
export function inAscii(code: string): string;
