/** The Content Security Policies of a project: of its pages, its configuration, its servers. */
import { developmentConfigs, headerFiles, requestModules } from '../catalog/contentSecurityPolicy.ts';
import { entryPages } from '../catalog/entryPages.ts';
import { tryingFile } from '../catalog/files.ts';
import type { Framework } from '../catalog/framework.ts';
import type { FileFacts } from '../facts/facts.ts';
import type { SecurityPolicy } from '../facts/policy.ts';
import type { FileId } from '../text/text.ts';

export interface PolicySources {
  readonly root: string;
  /** Those of the project's files (`policiesIn`). */
  readonly written: readonly SecurityPolicy[];
  readonly framework: Framework | undefined;
  readonly configs: ReadonlyMap<string, FileFacts>;
  readonly want: (file: FileId) => FileFacts | undefined;
}

/** Each once, since a file may be found in several ways. */
export function collectPolicies({
  root,
  written,
  framework,
  configs,
  want,
}: PolicySources): SecurityPolicy[] {
  const names = [
    ...headerFiles,
    ...((framework && requestModules[framework]) ?? []).flatMap((name) => [`${name}.ts`, `${name}.js`]),
    ...((framework && entryPages[framework]) ?? []),
  ];
  const byName = names.flatMap((name) => want(`${root}/${name}`) ?? []);
  const all = [...written, ...[...byName, ...configs.values()].flatMap(({ policies }) => policies)];
  const left = new Set(
    [...configs].flatMap(([name, { file }]) => (developmentConfigs.has(name) ? [file] : [])),
  );
  return [...new Set(all)].filter((policy) => !policy.reportOnly && !left.has(policy.file));
}

/** What a file of the program, not of its tests, writes down. */
export const policiesIn = ({ file, policies }: FileFacts): readonly SecurityPolicy[] =>
  tryingFile.test(file) ? [] : policies;
