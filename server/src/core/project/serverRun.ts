/** Which code of a project a server runs, as far as its files prove it. */
import { browserFile, type ServerRendered, serverRendered } from '../catalog/serverRendered.ts';
import type { Declaration } from '../facts/expression.ts';
import type { FileFacts, ScriptFacts } from '../facts/facts.ts';
import { propertyOf } from '../facts/propertyOf.ts';
import type { BrowserRead } from '../facts/serverCode.ts';
import { folderOf } from '../text/paths.ts';
import type { FileId, Place } from '../text/text.ts';
import { type Project, scoped } from './project.ts';

export interface ReadOnServer extends BrowserRead {
  readonly file: FileId;
  /** Where a page imports what leads to it; undefined for a page itself. */
  readonly from: Place | undefined;
  readonly framework: ServerRendered;
}

/** Code that the server runs: the top of a file (`''`), or one of its functions. */
interface Run {
  readonly file: FileId;
  readonly name: string;
  readonly from: Place | undefined;
}

type Import = Extract<Declaration, { kind: 'import' }>;

const readsBrowser = (facts: FileFacts): readonly true[] =>
  facts.scripts.some(({ browserReads }) => browserReads.length > 0) ? [true] : [];

/** The first such read of each function, in no order. */
export function readsOnServer(project: Project): readonly ReadOnServer[] {
  const framework = project.framework && serverRendered[project.framework];
  if (!framework || !project.distinct(readsBrowser).has(true) || !rendersOnServer(framework, project))
    return [];
  const seen = new Map<string, Run>();
  const open: Run[] = [];
  const visit = (run: Run) => {
    const key = `${run.name} ${run.file}`;
    if (seen.has(key) || browserFile.test(run.file)) return;
    seen.set(key, run);
    open.push(run);
  };
  for (const file of new Set([...project.files, ...project.importing])) {
    if (!framework.files.test(file.slice(project.root.length)) || isClientOnly(file, framework, project))
      continue;
    for (const name of ['', ...framework.functions]) visit({ file, name, from: undefined });
  }
  for (let run = open.pop(); run; run = open.pop()) for (const next of ranBy(run, project)) visit(next);
  return [...seen.values()].flatMap((run) => firstReadOf(run, project, framework));
}

/** What running a piece of code runs in its turn: modules that it imports, hooks that it calls. */
function ranBy(run: Run, project: Project): readonly Run[] {
  return (project.file(run.file)?.scripts ?? []).flatMap((script) => {
    const { imports, calls } = linksIn(script);
    const at = (one: Import, name: string): Run[] => {
      const file = project.importedFile(run.file, one.module);
      return file ? [{ file, name, from: run.from ?? { file: run.file, range: one.nameRange } }] : [];
    };
    if (run.name === '') return [...imports.values()].flatMap((one) => at(one, ''));
    return [...(calls.get(run.name) ?? [])].flatMap((name) => {
      const imported = imports.get(name);
      return imported ? at(imported, imported.imported) : [{ ...run, name }];
    });
  });
}

interface Links {
  /** By the name that the script has for it. */
  readonly imports: ReadonlyMap<string, Import>;
  /** Names of hooks by the function that calls them. */
  readonly calls: ReadonlyMap<string, ReadonlySet<string>>;
  /** The first read of each function. */
  readonly reads: ReadonlyMap<string, BrowserRead>;
}

const links = new WeakMap<ScriptFacts, Links>();

function linksIn(script: ScriptFacts): Links {
  const known = links.get(script);
  if (known) return known;
  const calls = new Map<string, Set<string>>();
  for (const { name, home } of script.hookCalls) {
    for (const caller of home) calls.set(caller, (calls.get(caller) ?? new Set()).add(name));
  }
  const isImport = (one: Declaration): one is Import => one.kind === 'import';
  const read: Links = {
    imports: new Map(script.declarations.filter(isImport).map((one) => [one.name, one])),
    calls,
    reads: new Map(
      script.browserReads.toReversed().flatMap((one) => one.home.map((name) => [name, one] as const)),
    ),
  };
  links.set(script, read);
  return read;
}

function firstReadOf({ file, name, from }: Run, project: Project, framework: ServerRendered): ReadOnServer[] {
  const reads = (project.file(file)?.scripts ?? []).flatMap(
    (script) => linksIn(script).reads.get(name) ?? [],
  );
  return reads.slice(0, 1).map((read) => ({ ...read, file, from, framework }));
}

/** Whether no setting leaves rendering to browsers, as far as the configuration shows. */
function rendersOnServer({ choosingSettings: settings }: ServerRendered, project: Project): boolean {
  if (!settings) return true;
  return ['ts', 'js', 'mjs'].every((ending) => {
    const file = `${project.root}/${settings.config}.${ending}`;
    const exported = project.file(file)?.scripts[0]?.exports.default;
    if (exported?.kind !== 'expression') return true;
    const { expression } = project.resolve(scoped({ file, script: 0 }, exported.expression));
    const config = expression.kind === 'call' ? expression.arguments[0] : expression;
    return (
      config?.kind === 'object' &&
      config.spreads.length === 0 &&
      !settings.keys.some((key) => propertyOf(config, key))
    );
  });
}

/** `export const ssr = false` beside a page of SvelteKit, or above it. */
function isClientOnly(file: FileId, { choosingExport: option }: ServerRendered, project: Project): boolean {
  if (!option) return false;
  for (let folder = folderOf(file); folder.length > project.root.length; folder = folderOf(folder)) {
    const hasOption = (name: string) => {
      const facts = project.file(`${folder}/${name}`);
      return facts?.scripts.some(({ exports }) => Object.hasOwn(exports, option.name)) ?? false;
    };
    if (option.files.some(hasOption)) return true;
  }
  return false;
}
