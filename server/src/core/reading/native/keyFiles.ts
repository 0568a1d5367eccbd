/** Which files of Dart may have the key by which another one starts the SDK: they need not say Kakao. */
import type { NativeImport } from '../../facts/native.ts';
import type { NativeKey } from '../../facts/nativeFacts.ts';
import { folderOf, join } from '../../text/paths.ts';
import type { FileId } from '../../text/text.ts';

/** Imports of one file. */
const MOST_IMPORTS = 20;
const OF_OTHERS = /^(?:dart:|package:(?:flutter|kakao_))/;

/** None where `keys` have their values, or names of the file's own. Of a package, the file is looked for in the same library. */
export function keyFilesOf(
  file: FileId,
  imports: readonly NativeImport[],
  keys: readonly NativeKey[],
): readonly FileId[] {
  if (!file.endsWith('.dart') || !keys.some(isElsewhere)) return [];
  const library = /^(.*\/lib)\//.exec(file)?.[1];
  const own = imports.filter(({ module }) => module.endsWith('.dart') && !OF_OTHERS.test(module));
  return own.slice(0, MOST_IMPORTS).flatMap(({ module }) => {
    if (!module.startsWith('package:')) return [join(folderOf(file), module)];
    return library ? [join(library, module.slice(module.indexOf('/') + 1))] : [];
  });
}

function isElsewhere({ expression }: NativeKey): boolean {
  let root = expression;
  while (root.kind === 'member') root = root.object;
  return root.kind === 'reference' && root.declaration === undefined;
}
