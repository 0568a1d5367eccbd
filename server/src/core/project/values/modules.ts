/** Which file an import means. Candidates are asked for by name; the first that exists is it. */

import { filledByDeployment, type ReplacedModule, replacingModule } from '../../catalog/environment.ts';
import { folderOf, join } from '../../text/paths.ts';
import type { FileId } from '../../text/text.ts';
import type { Scoped } from './scoped.ts';

/** How resolution sees the file system: `undefined` where it was not asked yet (it is now). */
export type Exists = (file: FileId) => boolean | undefined;

const ENDINGS = ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.mts', '.vue', '.json'] as const;
/** `import './x.js'` of TypeScript means `x.ts`. */
const WRITTEN = /\.(?:m|c)?jsx?$/;

/**
 * The file that `specifier` means in `file`, or undefined for packages, for files that do not exist, and as long as the
 * answer is not known yet. `aliases` maps prefixes (`@`), the longest first, to
 * absolute folders.
 */
export function resolveModule(
  file: FileId,
  specifier: string,
  aliases: ReadonlyMap<string, readonly string[]>,
  exists: Exists,
): FileId | undefined {
  const clean = specifier.split('?', 1)[0]!;
  for (const base of basesOf(file, clean, aliases)) {
    let unanswered = false;
    for (const candidate of candidatesOf(base)) {
      const found = exists(candidate);
      if (found && !unanswered) return candidate;
      if (found === undefined) unanswered = true;
    }
    if (unanswered) return undefined;
  }
  return undefined;
}

/**
 * What a build that is deployed has in the place of `environment.ts`: `environment.prod.ts`, where there is one.
 * Undefined as long as that is not known. `replacements`: all that any build takes, where that is told.
 */
export function deployedModule(
  found: FileId,
  { module, names }: ReplacedModule,
  exists: Exists,
  replacements: readonly FileId[] | undefined,
): FileId | undefined {
  if (!module.test(found)) return found;
  for (const name of names) {
    const candidate = found.replace(module, `$1.${name}.ts`);
    if (replacements && !replacements.includes(candidate)) continue;
    const isThere = exists(candidate);
    if (isThere !== false) return isThere && candidate;
  }
  return found;
}

/** Whether such a module has a text that deployments replace. */
export const isFilledByDeployment = ({ file, expression }: Scoped): boolean =>
  expression.kind === 'string' && replacingModule.test(file) && filledByDeployment.test(expression.value);

function basesOf(file: FileId, specifier: string, aliases: ReadonlyMap<string, readonly string[]>): string[] {
  if (/^\.{1,2}(?:\/|$)/.test(specifier)) return [join(folderOf(file), specifier)];
  const bases: string[] = [];
  for (const [prefix, folders] of aliases) {
    const start = prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`;
    if (specifier === prefix || specifier.startsWith(start)) {
      for (const folder of folders) bases.push(join(folder, specifier.slice(prefix.length)));
    }
  }
  return bases;
}

function candidatesOf(base: string): string[] {
  const written = WRITTEN.test(base)
    ? [base, base.replace(WRITTEN, '.ts'), base.replace(WRITTEN, '.tsx')]
    : [];
  if (/\.(?:[mc]?tsx?|vue|svelte|astro|json)$/.test(base)) written.push(base);
  return [
    ...written,
    ...ENDINGS.map((ending) => base + ending),
    ...ENDINGS.slice(0, 4).map((ending) => `${base}/index${ending}`),
  ];
}
