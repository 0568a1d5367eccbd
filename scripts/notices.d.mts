import type { Metafile } from 'esbuild';

/** Throws where a package's licence text is not at hand. */
export function noticesOf(metafiles: readonly Metafile[]): string;
