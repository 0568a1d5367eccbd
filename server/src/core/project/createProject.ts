/** Joins the facts of one package root. Everything is computed when it is first asked for, and only then. */
import { replacedModules } from '../catalog/environment.ts';
import { isOfOneApp } from '../catalog/native/languages.ts';
import type { FileFacts, KakaoCall } from '../facts/facts.ts';
import { initCallsIn, scriptTagsIn, shareCallsIn, usesSdkIn } from '../facts/kakaoCalls.ts';
import { derived } from '../incremental/derived.ts';
import { type Same, sameEntries, sameItems, sameMembers, sameValue } from '../incremental/sameValue.ts';
import { groupBy } from '../text/multimap.ts';
import type { FileId } from '../text/text.ts';
import { aliasesOf } from './aliases.ts';
import { type Caller, functionKey } from './caller.ts';
import { calledBy, groupCallers } from './callers.ts';
import { configuredValue, runtimeConfigRead } from './environment/configuredValues.ts';
import { detectFramework, hasUnclearEnvironment } from './environment/detectFramework.ts';
import { configsOf, environmentFilesOf, environmentTemplatesOf } from './environment/environmentFiles.ts';
import { evaluateConfigured } from './environment/evaluateConfigured.ts';
import { importedPicture } from './environment/importedPicture.ts';
import { pageVariableRead } from './environment/pageVariable.ts';
import { serverValue } from './environment/serverValue.ts';
import {
  answerEnvironment,
  definitionsOf,
  type EnvironmentOfRoot,
  environmentNames,
  environmentValue,
  valueInPage,
} from './environment/variables.ts';
import type { FileAnswers, FileQuestion } from './fileAnswers.ts';
import type { Folders } from './folders.ts';
import { collectNativeApps } from './native/appNames.ts';
import { resourceTextsIn } from './native/resources.ts';
import { schemeKeysIn } from './native/schemeKeys.ts';
import { setupWordsIn } from './native/setupWords.ts';
import { plistValue } from './native/xcode.ts';
import { addressesIn, collectOrigins } from './origins/origins.ts';
import { createPages } from './pages/pages.ts';
import { collectPolicies, policiesIn } from './policies.ts';
import type { Project } from './project.ts';
import { assumedVersion, provenVersion } from './sdkOfFile.ts';
import { copiesIn, versionOfCopy, versionOfTag } from './sdkOfTag.ts';
import { sdkVersionOf } from './sdkVersion.ts';
import { placesServedAt } from './servedPlaces.ts';
import { countedNames, kakaoNamesIn } from './timesWritten.ts';
import { functionAt } from './values/calls.ts';
import { type Evaluator, evaluate } from './values/evaluate.ts';
import { deployedModule, type Exists, isFilledByDeployment, resolveModule } from './values/modules.ts';
import { Question, type Resolve } from './values/question.ts';
import { type Modules, resolve } from './values/resolve.ts';
import type { Workspace } from './workspace.ts';

export interface ProjectSources {
  readonly workspace: Workspace;
  readonly folders: Folders;
  readonly answers: FileAnswers;
  /** Names of the files of a root that say something about Kakao. */
  readonly filesOf: (root: FileId) => readonly FileId[];
  /** Whether a file has been given: pages load libraries of megabytes, which nobody wants to read. */
  readonly isGiven: (file: FileId) => boolean;
  /** Names of the markup files of a root. */
  readonly pagesOf: (root: FileId) => readonly FileId[];
  /** Names of the files of a root that call functions which others may have. */
  readonly callingOf: (root: FileId) => readonly FileId[];
  /** Names of the files of a root that import others, whatever they say. */
  readonly importingOf: (root: FileId) => readonly FileId[];
  /** Whether a file of a root loads scripts whose address may come from anywhere. */
  readonly isLoadingIn: (root: FileId) => boolean;
  /** Names of the files of a root that mention the set-up of native apps, in words that only they read. */
  readonly settingUpOf: (root: FileId) => readonly FileId[];
  /** Names of the files of a root in languages of native apps that give names to values. */
  readonly namingOf: (root: FileId) => readonly FileId[];
  /** Names of all files of the workspace that load or initialise the SDK. */
  readonly preparing: () => readonly FileId[];
  /** Names of all files of the workspace whose text says the word. */
  readonly namingKakao: () => readonly FileId[];
}

export function createProject(root: FileId, sources: ProjectSources): Project {
  const { workspace, folders, answers } = sources;
  const want = (file: FileId) => workspace.want(file);
  const files = () => sources.filesOf(root);
  const owned = derived(() => new Set(files()));
  const all = perQuestion<readonly unknown[]>(
    (question) => answers.all(files(), question),
    sameItems,
  ) as Project['all'];
  const distinct = perQuestion<ReadonlySet<unknown>>(
    (question) => new Set(all(question)),
    sameMembers,
  ) as Project['distinct'];

  const packageFacts = derived(() => want(`${root}/package.json`)?.package);
  const configs = derived(() => configsOf(root, want), sameEntries);
  const framework = derived(() => detectFramework(packageFacts(), new Set(configs().keys())));
  const scripts = () => Object.values(packageFacts()?.scripts ?? {}).map(({ text }) => text);
  const environmentFiles = derived(
    () => environmentFilesOf(root, want, scripts(), [...configs().values()]),
    sameValue,
  );
  const templates = derived(() => environmentTemplatesOf(root, want), sameValue);
  const environment = derived(
    (): EnvironmentOfRoot => ({
      framework: framework(),
      configs: configs(),
      unclear: hasUnclearEnvironment(packageFacts(), framework()),
      files: environmentFiles(),
      templates: templates(),
      scripts: scripts(),
      configured: (read, question) =>
        configuredValue(read, framework(), configs().values(), (at) => resolveHere(at, question)),
      evaluateConfigured: (configured, question) =>
        evaluateConfigured(configured, framework(), environment(), resolveHere, question),
    }),
  );
  const origins = derived(
    () => collectOrigins({ root, addresses: all(addressesIn), environment: environment(), want }),
    sameValue,
  );
  const policies = derived(
    () =>
      collectPolicies({
        root,
        written: all(policiesIn),
        framework: framework(),
        configs: configs(),
        want,
      }),
    sameItems,
  );
  const preparedElsewhere = derived(() => sources.preparing().some((file) => !owned().has(file)));

  const sdkVersions = derived(
    () =>
      new Set([
        ...all(scriptTagsIn).map((tag) => versionOfTag(tag, project)),
        ...all(copiesIn).flatMap((copy) => versionOfCopy(copy, project)),
      ]),
    sameMembers,
  );

  const baselines = derived(() => new Set(files().map(folders.baselineOf)), sameMembers);
  const setupWords = derived(
    () => new Set(answers.all(sources.settingUpOf(root), setupWordsIn)),
    sameMembers,
  );
  const timesWritten = derived(
    () => countedNames(answers.all(sources.namingKakao(), kakaoNamesIn)),
    sameEntries,
  );
  const schemeKeys = derived(() => answers.all(sources.namingKakao(), schemeKeysIn), sameItems);
  const everyResource = derived(() => answers.all(sources.namingOf(root), resourceTextsIn), sameItems);
  const resourceTexts = derived(() => groupBy(everyResource(), ({ name }) => name));
  const assumed = derived(() => assumedVersion(project));

  const aliases = derived(() => aliasesOf(root, configs().values(), want), sameValueOfEntries);
  const modulesBy = (exists: Exists): Modules['module'] => {
    const table = workspace.table((key) => {
      const [file, specifier] = key.split('\0') as [FileId, string];
      const found = resolveModule(file, specifier, aliases(), exists);
      const tool = framework();
      const replaced = tool && replacedModules[tool];
      if (!found || !replaced) return found;
      const { replacements } = want(`${root}/${replaced.settings}`) ?? {};
      return deployedModule(
        found,
        replaced,
        exists,
        replacements?.map((file) => `${root}/${file}`),
      );
    });
    return (file, specifier) => table.get(`${file}\0${specifier}`);
  };
  const pages = createPages({
    ...{ root, workspace, isGiven: sources.isGiven },
    files: () => sources.pagesOf(root),
  });
  /** All code of an app is one. */
  const namesakes = (file: FileId) =>
    sources.namingOf(root).filter((other) => other !== file && isOfOneApp(other, file));
  const modules: Modules = {
    facts: (file: FileId) => workspace.get(file),
    loadedWith: (file: FileId) => (isOfOneApp(file, file) ? namesakes(file) : pages.together(file)),
    module: modulesBy(workspace.exists),
  };
  const givenModules: Modules = { ...modules, module: modulesBy(sources.isGiven) };
  const resolveHere: Resolve = (scoped, question = new Question()) => {
    const at = resolve(scoped, modules, question);
    if (isFilledByDeployment(at)) return scoped;
    const read =
      runtimeConfigRead(at, (inner) => resolve(inner, modules, question)) ??
      pageVariableRead(at, { root, framework, want });
    return read ? { ...at, expression: read } : at;
  };
  const evaluator: Evaluator = {
    resolve: resolveHere,
    environment: (read, at, question) => environmentValue(read, environment(), at, question),
    placeholder: (at) =>
      plistValue(at, project) ??
      serverValue(at, { root, want, variable: (name, origins) => valueInPage(name, environment(), origins) }),
    picture: (at) => importedPicture(at, project, environment),
  };
  const wantNamed = derived(() => [...all(templatesIn), ...all(keyFilesIn)].forEach(want));
  const callers = derived(() =>
    groupCallers(
      sources.callingOf(root).flatMap((file) => {
        const facts = workspace.get(file);
        return facts ? calledBy(facts, project) : [];
      }),
    ),
  );
  const callersInto = workspace.table(
    (file) => callers().get(file) ?? NO_CALLERS,
    (one, other) => sameEntries(one, other, sameItems),
  );
  const project: Project = {
    root,
    callersOf: (file, script, index) => callersInto.get(file).get(functionKey(script, index)) ?? [],
    prepare: () => {
      aliases();
      origins();
      policies();
      wantNamed();
    },
    get files() {
      return files();
    },
    get importing() {
      return sources.importingOf(root);
    },
    get loadsScripts() {
      return sources.isLoadingIn(root);
    },
    get calling() {
      return sources.callingOf(root);
    },
    all,
    distinct,
    of: (file, question) => (owned().has(file) ? answers.of(file, question) : []),
    get framework() {
      return framework();
    },
    get initCalls(): readonly KakaoCall[] {
      return project.all(initCallsIn);
    },
    get shareCalls(): readonly KakaoCall[] {
      return project.all(shareCallsIn);
    },
    get scriptTags() {
      return project.all(scriptTagsIn);
    },
    get pages() {
      return pages.all();
    },
    pagesWith: pages.with,
    get usesSdk() {
      return distinct(usesSdkIn).has(true);
    },
    manifestFor: (file) => folders.manifestOf(file)?.manifest,
    manifestsOf: (file) => folders.manifestsOf(file, root),
    baselineFor: folders.baselineOf,
    get baselines() {
      return baselines();
    },
    get package() {
      return packageFacts();
    },
    get complete() {
      return folders.isScanned(root);
    },
    file: want,
    servedAt: (address, page) => {
      const file = placesServedAt(address, page, root).find(sources.isGiven);
      return file === undefined ? undefined : workspace.get(file);
    },
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
      return collectNativeApps(project);
    },
    timesWritten: (name) => timesWritten().get(name) ?? 0,
    get schemeKeys() {
      return schemeKeys();
    },
    get resourceTexts() {
      return resourceTexts();
    },
    get setupWords() {
      return setupWords();
    },
    get origins() {
      return origins();
    },
    get sdkVersions() {
      return sdkVersions();
    },
    sdkVersion: (file) => sdkVersionOf(assumed(), provenVersion(file, project)),
    resolve: resolveHere,
    calledAt: (callee) => functionAt(callee, (at) => resolve(at, givenModules)),
    importedFile: modules.module,
    evaluate: (scoped, question) => evaluate(scoped, evaluator, question),
    environment: (read) => answerEnvironment(read, environment(), new Question()),
    definitionsOf: (name) => definitionsOf(name, environment()),
  };
  return project;
}

const sameValueOfEntries: Same<ReadonlyMap<string, unknown>> = (one, other) =>
  sameEntries(one, other, sameValue);

const NO_CALLERS: ReadonlyMap<string, readonly Caller[]> = new Map();

type AnyQuestion = FileQuestion<unknown>;

function perQuestion<T>(compute: (question: AnyQuestion) => T, same: Same<T>): (question: AnyQuestion) => T {
  const known = new Map<AnyQuestion, () => T>();
  return (question) => {
    let answer = known.get(question);
    if (!answer) {
      answer = derived(() => compute(question), same);
      known.set(question, answer);
    }
    return answer();
  };
}

/** Of Dart: what a key comes from need not say Kakao. */
const keyFilesIn = ({ native }: FileFacts): readonly FileId[] => native?.keyFiles ?? [];

/** Of components of Angular: they share on clicks that another file has. */
const templatesIn = ({ scripts }: FileFacts): readonly FileId[] =>
  scripts.flatMap(({ templates = [] }) => templates.map(({ file }) => file));
