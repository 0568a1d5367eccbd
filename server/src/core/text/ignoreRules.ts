/**
 * The rules of a `.gitignore`, as gitignore(5) has them; a manifest leaves files out by the same. They come from strangers and meet long paths: the regular
 * expressions that packages make of them try every way to share a path among the wild cards of a rule, and a dozen of
 * those take for ever.
 */
import { ANY_RUN, type Glob, matchesGlob, readGlobs } from './globs.ts';
import { matchesSequence } from './wildcards.ts';

export interface IgnoreRule {
  readonly ignores: boolean;
  readonly foldersOnly: boolean;
  /** Written without a slash: what it names may lie at any depth. */
  readonly anyDepth: boolean;
  readonly steps: readonly Step[];
}

/** What one name of a path must be; `ANY_FOLDERS` stands for any number of names. */
type Step = Glob | typeof ANY_FOLDERS;
const ANY_FOLDERS = Symbol('**');

/** Lines that say nothing, and those that are not finished (`[a`), are left out: git makes nothing of them either. */
export const readIgnoreRules = (text: string): IgnoreRule[] =>
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line) => readRule(line) ?? []);

/** What the rules say of `names`, the way from their folder down to a file or folder; undefined where they say nothing. */
export function verdictOf(
  rules: readonly IgnoreRule[],
  names: readonly string[],
  isFolder: boolean,
): boolean | undefined {
  return rules.findLast((rule) => (isFolder || !rule.foldersOnly) && matches(rule, names))?.ignores;
}

/** Whether the rules, or one for a folder around it, leave out the file at `path`: relative, forward slashes. */
export function ignoresFile(rules: readonly IgnoreRule[], path: string): boolean {
  const names = path.split('/');
  return names.some((_, i) => verdictOf(rules, names.slice(0, i + 1), i < names.length - 1) ?? false);
}

function matches({ anyDepth, steps }: IgnoreRule, names: readonly string[]): boolean {
  return anyDepth ? fits(steps[0]!, names.at(-1)!) : matchesSequence(steps, names, ANY_FOLDERS, fits);
}

const fits = (step: Step, name: string): boolean => step === ANY_FOLDERS || matchesGlob(step, name);

function readRule(line: string): IgnoreRule | undefined {
  const written = withoutTrailingSpaces(line.replace(/\r$/, ''));
  if (written.startsWith('#')) return undefined;
  const ignores = !written.startsWith('!');
  const path = written.slice(ignores ? 0 : 1).replace(/\/$/, '');
  const globs = readGlobs(path.replace(/^\//, ''));
  if (path === '' || !globs) return undefined;
  return {
    ignores,
    foldersOnly: written.endsWith('/'),
    anyDepth: !path.includes('/'),
    steps: stepsOf(globs),
  };
}

function stepsOf(globs: readonly Glob[]): Step[] {
  const steps = globs.map((glob): Step => (isAnyFolders(glob) ? ANY_FOLDERS : glob));
  // What `a/**` ignores lies inside of a.
  return steps.length > 1 && steps.at(-1) === ANY_FOLDERS ? [...steps, [ANY_RUN]] : steps;
}

const isAnyFolders = (glob: Glob): boolean => glob.length > 1 && [...glob].every((part) => part === ANY_RUN);

/** A space behind a backslash is part of the name. */
function withoutTrailingSpaces(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ') end--;
  let backslashes = 0;
  while (line[end - 1 - backslashes] === '\\') backslashes++;
  return line.slice(0, end + (backslashes % 2));
}
