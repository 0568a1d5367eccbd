/** Joins the facts of one package root. Everything is computed when it is first asked for, and only then. */
import type { FileFacts, KakaoCall, KakaoUse } from '../facts/facts.ts';
import type { FileId } from '../text/text.ts';
import { configuredValue, runtimeConfigRead } from './environment/configuredValues.ts';
import { detectFramework, hasUnclearEnvironment } from './environment/detectFramework.ts';
import { evaluateConfigured } from './environment/evaluateConfigured.ts';
import {
  answerEnvironment,
  type EnvironmentOfRoot,
  environmentNames,
  environmentValue,
} from './environment/variables.ts';
import { collectNativeApps } from './nativeApps.ts';
import { collectOrigins } from './origins/origins.ts';
import { folderOf, join } from './paths.ts';
import { collectPolicies } from './policies.ts';
import type { Project, Resolve } from './project.ts';
import { sdkVersionOf } from './sdkVersion.ts';
import { type Evaluator, evaluate } from './values/evaluate.ts';
import { resolveModule } from './values/modules.ts';
import { Question } from './values/question.ts';
import { resolve } from './values/resolve.ts';
import type { Workspace } from './workspace.ts';

export function createProject(root: string, files: readonly FileFacts[], workspace: Workspace): Project {
  const uses = once(() => files.flatMap((facts) => facts.scripts.flatMap((script) => script.uses)));
  const initCalls = once(() => uses().filter(isInit));
  const shareCalls = once(() => uses().filter(isShare));
  const scriptTags = once(() => files.flatMap((facts) => facts.scriptTags));
  const configs = once(() => workspace.configs(root));
  const framework = once(() =>
    detectFramework(workspace.want(`${root}/package.json`)?.package, new Set(configs().keys())),
  );
  const environment = once(
    (): EnvironmentOfRoot => ({
      framework: framework(),
      configs: configs(),
      unclear: hasUnclearEnvironment(workspace.want(`${root}/package.json`)?.package, framework()),
      files: workspace.environmentOf(root),
      configured: (read, question) =>
        configuredValue(read, framework(), configs().values(), (at) => resolveHere(at, question)),
      evaluateConfigured: (configured, question) =>
        evaluateConfigured(configured, framework(), environment(), resolveHere, question),
    }),
  );
  const origins = once(() =>
    collectOrigins({ root, files, environment: environment(), want: (file) => workspace.want(file) }),
  );
  const policies = once(() =>
    collectPolicies({
      root,
      files,
      framework: framework(),
      configs: configs(),
      want: workspace.want.bind(workspace),
    }),
  );
  const own = new Set(files.map((facts) => facts.file));
  const preparedElsewhere = once(() =>
    [...workspace.all()].some(
      (facts) =>
        !own.has(facts.file) &&
        (facts.scriptTags.length > 0 || facts.scripts.some((script) => script.uses.some(isInit))),
    ),
  );
  const aliases = once(() => aliasesOf(root, [...configs().values()], workspace));
  const modules = {
    facts: (file: FileId) => workspace.get(file),
    module: (file: FileId, specifier: string) => resolveModule(file, specifier, aliases(), workspace.exists),
  };
  const resolveHere: Resolve = (scoped, question = new Question()) => {
    const at = resolve(scoped, modules, question);
    const read = runtimeConfigRead(at, (inner) => resolve(inner, modules, question));
    return read ? { ...at, expression: read } : at;
  };
  const evaluator: Evaluator = {
    resolve: resolveHere,
    environment: (read, at, question) => environmentValue(read, environment(), at, question),
  };
  return {
    root,
    files,
    get framework() {
      return framework();
    },
    get uses() {
      return uses();
    },
    get initCalls() {
      return initCalls();
    },
    get shareCalls() {
      return shareCalls();
    },
    get scriptTags() {
      return scriptTags();
    },
    manifestFor: (file) => workspace.manifestOf(file)?.manifest,
    manifestsOf: (file) => workspace.manifestsOf(file, root),
    get package() {
      return workspace.want(`${root}/package.json`)?.package;
    },
    get complete() {
      return workspace.isScanned(root);
    },
    file: (file) => workspace.want(file),
    get preparedElsewhere() {
      return preparedElsewhere();
    },
    get policies() {
      return policies();
    },
    get environmentNames() {
      return environmentNames(environment());
    },
    get nativeApps() {
      return collectNativeApps(root, (file) => workspace.want(file));
    },
    get origins() {
      return origins();
    },
    sdkVersion: (api, file) => sdkVersionOf(api, file, scriptTags()),
    resolve: resolveHere,
    evaluate: (scoped) => evaluate(scoped, evaluator),
    environment: (read) => answerEnvironment(read, environment(), new Question()),
  };
}

export const isInit = (use: KakaoUse): use is KakaoCall =>
  use.call !== undefined && use.path.length === 1 && use.path[0] === 'init';

export const isShare = (use: KakaoUse): use is KakaoCall =>
  use.call !== undefined && use.path.length === 2 && (use.path[0] === 'Share' || use.path[0] === 'Link');

/** Import prefixes to folders: tsconfig `paths`, the bundler's `alias`, and the customary `@/`, `~/`, `$lib`. */
function aliasesOf(
  root: string,
  configs: readonly FileFacts[],
  workspace: Workspace,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const custom = ['@', '~'].map((prefix): [string, string[]] => [
    prefix,
    [`${root}/src`, `${root}/app`, root],
  ]);
  for (const [prefix, folders] of [...custom, ['$lib', [`${root}/src/lib`]] as const])
    found.set(prefix, folders);
  const typescript = ['tsconfig.json', 'jsconfig.json', 'tsconfig.app.json'].map((name) =>
    workspace.want(`${root}/${name}`),
  );
  for (const facts of [...configs, ...typescript]) {
    for (const [prefix, target] of Object.entries(facts?.config?.aliases ?? {})) {
      const base = folderOf(facts!.file);
      // A Vite target `/src` is relative to the root, too.
      found.set(prefix, [join(base, target), ...(found.get(prefix) ?? [])]);
    }
  }
  return found;
}

function once<T>(compute: () => T): () => T {
  let value: { readonly of: T } | undefined;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}
