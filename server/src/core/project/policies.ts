/** The Content Security Policies of a project: of its pages, its configuration, its servers. */
import { headerFiles, requestModules } from '../catalog/contentSecurityPolicy.ts';
import { entryPages } from '../catalog/entryPages.ts';
import type { FileFacts, SecurityPolicy } from '../facts/facts.ts';
import type { FileId } from '../text/text.ts';
import type { Framework } from './environment/framework.ts';

export interface PolicySources {
  readonly root: string;
  readonly files: readonly FileFacts[];
  readonly framework: Framework | undefined;
  readonly configs: ReadonlyMap<string, FileFacts>;
  readonly want: (file: FileId) => FileFacts | undefined;
}

/** The development server's own headers do not reach visitors. */
const FOR_DEVELOPMENT = new Set(['vite.config', 'webpack.config', 'craco.config', 'vue.config']);
const TEST_FILE =
  /\/(?:__tests__|tests?|e2e|cypress|fixtures|stories)\/|\.(?:test|spec|stories)\.[cm]?[jt]sx?$/;

export function collectPolicies({ root, files, framework, configs, want }: PolicySources): SecurityPolicy[] {
  const sources = new Set(files.filter((facts) => !TEST_FILE.test(facts.file)));
  const modules = framework === 'next' || framework === 'sveltekit' ? requestModules : [];
  const names = [
    ...headerFiles,
    ...modules.flatMap((name) => [`${name}.ts`, `${name}.js`]),
    ...(framework ? (entryPages[framework] ?? []) : []),
  ];
  for (const name of names) {
    const facts = want(`${root}/${name}`);
    if (facts) sources.add(facts);
  }
  for (const facts of configs.values()) sources.add(facts);
  for (const [name, facts] of configs) if (FOR_DEVELOPMENT.has(name)) sources.delete(facts);
  return [...sources].flatMap((facts) => facts.policies).filter((policy) => !policy.reportOnly);
}
