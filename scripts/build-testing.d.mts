/** Writes into `folder`; gives esbuild's metafile of what is shipped. */
export declare function buildTesting(
  folder: string,
  options?: { minify?: boolean },
): Promise<import('esbuild').Metafile>;
