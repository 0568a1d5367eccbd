/** Import prefixes to folders: tsconfig `paths`, the bundler's `alias`, and the customary `@/`, `~/`, `$lib`. */
import type { FileFacts } from '../facts/facts.ts';
import { folderOf, join } from '../text/paths.ts';
import type { FileId } from '../text/text.ts';

const TYPESCRIPT_CONFIGS = ['tsconfig.json', 'jsconfig.json', 'tsconfig.app.json'];

/** Prefixes and folders in the order in which they are tried. */
export function aliasesOf(
  root: FileId,
  configs: Iterable<FileFacts>,
  want: (file: FileId) => FileFacts | undefined,
): ReadonlyMap<string, readonly FileId[]> {
  const customary = [`${root}/src`, `${root}/app`, root];
  const found = new Map<string, readonly FileId[]>([
    ['@', customary],
    ['~', customary],
    ['$lib', [`${root}/src/lib`]],
  ]);
  const typescript = TYPESCRIPT_CONFIGS.flatMap((name) => want(`${root}/${name}`) ?? []);
  for (const { file, config } of [...configs, ...typescript]) {
    for (const [prefix, target] of Object.entries(config?.aliases ?? {})) {
      // A Vite target `/src` is relative to the root, too.
      found.set(prefix, [join(folderOf(file), target), ...(found.get(prefix) ?? [])]);
    }
  }
  // As TypeScript does: the longest prefix first, and the folder of `baseUrl`, which has none, last.
  return new Map([...found].sort(([one], [other]) => other.length - one.length));
}
