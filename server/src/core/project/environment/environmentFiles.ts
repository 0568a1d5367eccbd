/** The files of a root from which a build takes its environment, asked for by name. */
import {
  commonMode,
  configEndings,
  environmentFiles,
  environmentModes,
  environmentTemplates,
  frameworkSigns,
  modeInScript,
} from '../../catalog/environment.ts';
import type { FileFacts } from '../../facts/facts.ts';
import { join } from '../../text/paths.ts';
import type { FileId } from '../../text/text.ts';
import type { EnvironmentFile, EnvironmentOfRoot } from './variables.ts';

type Want = (file: FileId) => FileFacts | undefined;

/** Bundler configurations of a root, by base name (`vite.config`), as far as they exist. */
export function configsOf(root: FileId, want: Want): ReadonlyMap<string, FileFacts> {
  const found = new Map<string, FileFacts>();
  for (const name of new Set(frameworkSigns.flatMap((sign) => sign.configs))) {
    const [first] = configEndings.flatMap((ending) => want(`${root}/${name}${ending}`) ?? []);
    if (first) found.set(name, first);
  }
  return found;
}

/** The `.env` family of a root, by falling precedence for each mode; in front, what a configuration loads by name. */
export function environmentFilesOf(
  root: FileId,
  want: Want,
  scripts: readonly string[],
  configs: readonly FileFacts[],
): EnvironmentOfRoot['files'] {
  const loaded = configs.flatMap(({ config }) => config?.envFiles ?? []);
  return modesOf(scripts).map((mode) => {
    const names = [...loaded, ...environmentFiles.map((name) => name.replace('{mode}', mode))];
    return { mode, files: names.flatMap((name) => environmentIn(join(root, name), want)) };
  });
}

function modesOf(scripts: readonly string[]): readonly string[] {
  const named = scripts.flatMap((script) =>
    [...script.matchAll(modeInScript)].map((one) => one[1] ?? one[2]!),
  );
  return [...new Set([...environmentModes, commonMode, ...named.slice(0, MOST_MODES)])].filter(
    (mode) => !environmentTemplates.some((name) => name === `.env.${mode}`),
  );
}

/** More than any project has. */
const MOST_MODES = 20;

function environmentIn(name: FileId, want: Want): EnvironmentFile[] {
  const facts = want(name);
  return facts ? [{ file: facts.file, environment: facts.environment }] : [];
}

export const environmentTemplatesOf = (root: FileId, want: Want): readonly EnvironmentFile[] =>
  environmentTemplates.flatMap((name) => environmentIn(`${root}/${name}`, want));
