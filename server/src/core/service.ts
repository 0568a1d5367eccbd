/**
 * The one door to the engine. LSP, command line and tests are thin shells over it: they read files and show results,
 * nothing else. The service never reads a file itself; what it would like to see it names in `wanted()`.
 */
import { testFile } from './catalog/files.ts';
import { type Completion, completionsAt } from './editing/completion.ts';
import { type Signature, signatureAt } from './editing/signature.ts';
import { explain, type Match } from './explain/explain.ts';
import { collectFacts } from './facts/collect.ts';
import type { FileFacts } from './facts/facts.ts';
import { type Card, type CardAction, hoverCard, type NamedError } from './hover/hoverCard.ts';
import { messageHover, previewAt } from './hover/messageHover.ts';
import type { ManifestApp } from './manifest/facts.ts';
import type { Theme } from './preview/look.ts';
import { createProject } from './project/createProject.ts';
import type { Project } from './project/project.ts';
import { Workspace } from './project/workspace.ts';
import type { Finding } from './rules/finding.ts';
import { rules as allRules } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { judgeFile, judgeProject } from './rules/run.ts';
import type { Locale } from './text/messages.ts';
import { isSuppressed } from './text/suppress.ts';
import type { FileId, Place } from './text/text.ts';

export interface ServiceOptions {
  /** Folders that the search for a package root never leaves. */
  readonly folders: readonly FileId[];
  /** Told when a rule, a reader or a collector throws; the others go on. Never contains file text. */
  readonly onError?: (where: string, error: unknown) => void;
  /** Default: every rule. */
  readonly rules?: readonly Rule[];
  /** The address of a place, for links in cards. Default: no links. */
  readonly link?: (place: Place) => string | undefined;
  /** Links of the shell's own under an error's card. Default: none. */
  readonly actions?: (error: NamedError, locale: Locale) => readonly CardAction[];
}

export type { Card, CardAction, NamedError } from './hover/hoverCard.ts';

export interface KakaoService {
  /** Gives the current text of a file, or `undefined` where there is none. Facts are collected at once. */
  readonly update: (file: FileId, text: string | undefined) => void;
  /** Forgets a file, as if it had never been given (it may be wanted again). */
  readonly forget: (file: FileId) => void;
  readonly setFolders: (folders: readonly FileId[]) => void;
  /** Says that every file in `folder` that can hold Kakao code has been given: now what is missing can be told. */
  readonly scanned: (folder: FileId) => void;
  /**
   * Files that the projects ask for by name (package.json, .env family, bundler configuration, imported constants, the
   * manifest) and that were neither given nor reported absent. A shell answers each with `update` until none is left.
   */
  readonly wanted: () => readonly FileId[];
  /** Files with facts about Kakao: those that can have findings. */
  readonly files: () => readonly FileId[];
  readonly facts: (file: FileId) => FileFacts | undefined;
  /** Findings of every verdict placed in `file`, in document order. */
  readonly findings: (file: FileId) => readonly Finding[];
  /** Package roots that contain Kakao files. */
  readonly projects: () => readonly Project[];
  readonly projectOf: (file: FileId) => Project | undefined;
  /** Findings of every verdict for a whole project, those placed in no particular file's code included. */
  readonly diagnose: (root: string) => readonly Finding[];
  /** The card for what stands at `offset` (UTF-16, file-absolute) of `text`. */
  readonly hover: (
    file: FileId,
    text: string,
    offset: number,
    locale: Locale,
    theme?: Theme,
  ) => Card | undefined;
  /** What may be typed at `offset` of `file` inside a share message. */
  readonly completions: (file: FileId, offset: number, locale: Locale) => readonly Completion[];
  readonly signature: (file: FileId, offset: number, locale: Locale) => Signature | undefined;
  /** A picture (SVG) of the message that the share call around `offset` sends. */
  readonly preview: (file: FileId, offset: number, locale: Locale, theme: Theme) => string | undefined;
  /** Explains whatever a person pastes: a code, a message, JSON, a log line, a failure URL. Best match first. */
  readonly explain: (pasted: string) => readonly Match[];
}

export function createKakaoService(options: ServiceOptions): KakaoService {
  const { onError = () => {}, rules = allRules } = options;
  const workspace = new Workspace(options.folders);
  const judged = new Cached<FileId, readonly Finding[]>(workspace);
  const judgedProjects = new Cached<string, readonly Finding[]>(workspace);
  const grouped = new Cached<'', ReadonlyMap<string, Project>>(workspace);

  /** Roots with changes since every file that they ask for was given. */
  const unasked = new Set<string>();

  const projects = () => grouped.get('', () => groupByRoot(workspace));
  const projectOf = (file: FileId) => {
    const root = workspace.rootOf(file);
    return projects().get(root) ?? createProject(root, [], workspace);
  };
  const projectFindings = (project: Project) =>
    judgedProjects.get(project.root, () => judgeProject(rules, project, onError));

  const findings = (file: FileId): readonly Finding[] =>
    judged.get(file, () => {
      const facts = workspace.get(file);
      if (!facts || isTest(facts)) return [];
      const project = projectOf(file);
      const elsewhere = projectFindings(project).filter((one) => one.place.file === file);
      return [...judgeFile(rules, facts, project, onError), ...elsewhere]
        .filter((one) => !isSuppressed(one, facts.suppressions, facts.lineStarts))
        .sort((a, b) => a.place.range.start - b.place.range.start);
    });

  const diagnose = (root: string): readonly Finding[] => {
    const project = projects().get(root);
    if (!project) return [];
    const placed = project.files.flatMap((facts) => findings(facts.file));
    const known = new Set(project.files.map((facts) => facts.file));
    return [...placed, ...projectFindings(project).filter((one) => !known.has(one.place.file))];
  };

  /** Of the file's own project; a log or a page outside any speaks of all that are open. */
  const findingsAround = (file: FileId): readonly Finding[] | undefined => {
    const own = projects().get(workspace.rootOf(file));
    if (own) return diagnose(own.root);
    const all = [...projects().values()];
    return all.length > 0 ? all.flatMap((project) => diagnose(project.root)) : undefined;
  };

  const appsAround = (file: FileId): readonly ManifestApp[] => {
    const own = workspace.manifestOf(file)?.manifest;
    if (own) return own.apps;
    return [...workspace.all()].flatMap((facts) => facts.manifest?.apps ?? []);
  };

  const at = <T>(file: FileId, ask: (facts: FileFacts, project: Project) => T): T | undefined => {
    const facts = workspace.get(file);
    return facts && ask(facts, projectOf(file));
  };

  const tell = (file: FileId, text: string | undefined): void => {
    if (text === undefined) {
      workspace.putAbsent(file);
      return;
    }
    try {
      workspace.put(collectFacts(file, text));
    } catch (error) {
      onError(`reading ${file}`, error);
      workspace.putAbsent(file);
    }
  };

  return {
    update: (file, text) => {
      tell(file, text);
      // Asked last: a package.json makes its folder a root.
      unasked.add(workspace.rootOf(file));
    },
    forget: (file) => workspace.forget(file),
    setFolders: (folders) => workspace.setFolders(folders),
    scanned: (folder) => workspace.markScanned(folder),
    wanted: () => {
      // Judging is what asks for files; a project in which nothing changed has asked already.
      for (const { root } of projects().values()) if (unasked.has(root)) diagnose(root);
      const asked = workspace.wanted();
      if (asked.length === 0) unasked.clear();
      return asked;
    },
    files: () =>
      [...workspace.all()].filter((one) => speaksOfKakao(one) && !isTest(one)).map((facts) => facts.file),
    facts: (file) => workspace.get(file),
    findings,
    projects: () => [...projects().values()],
    projectOf: (file) => (workspace.get(file) ? projectOf(file) : undefined),
    diagnose,
    hover: (file, text, offset, locale, theme = 'light') =>
      at(file, (facts, project) => messageHover({ facts, project, offset, locale, theme })) ??
      hoverCard({
        text,
        offset,
        locale,
        findings: () => findingsAround(file),
        apps: () => appsAround(file),
        link: options.link,
        actions: options.actions,
      }),
    completions: (file, offset, locale) =>
      at(file, (facts, project) => completionsAt(facts, project, offset, locale)) ?? [],
    signature: (file, offset, locale) =>
      at(file, (facts, project) => signatureAt(facts, project, offset, locale)),
    preview: (file, offset, locale, theme) =>
      at(file, (facts, project) => previewAt(facts, project, offset, { locale, theme })),
    explain,
  };
}

/** Answers that hold until any file changes. */
class Cached<K, V> {
  private revision = -1;
  private readonly values = new Map<K, V>();

  constructor(private readonly workspace: Workspace) {}

  get(key: K, compute: () => V): V {
    if (this.revision !== this.workspace.revision) this.values.clear();
    this.revision = this.workspace.revision;
    const known = this.values.get(key);
    if (known !== undefined) return known;
    const value = compute();
    // A computation may ask for files, never add one.
    this.values.set(key, value);
    return value;
  }
}

/** Files that say something about Kakao by root; a root without any is no project of ours. */
function groupByRoot(workspace: Workspace): ReadonlyMap<string, Project> {
  const byRoot = new Map<string, FileFacts[]>();
  for (const facts of workspace.all()) {
    if (!speaksOfKakao(facts) || isTest(facts)) continue;
    const root = workspace.rootOf(facts.file);
    const files = byRoot.get(root);
    if (files) files.push(facts);
    else byRoot.set(root, [facts]);
  }
  return new Map([...byRoot].map(([root, files]) => [root, createProject(root, files, workspace)]));
}

const isTest = ({ file }: FileFacts): boolean => testFile.test(file);

const speaksOfKakao = (facts: FileFacts): boolean =>
  facts.manifest !== undefined ||
  facts.tooDeep === true ||
  facts.scriptTags.length > 0 ||
  facts.sharerUrls.length > 0 ||
  facts.scripts.some((script) => script.uses.length > 0 || script.adminKeyReads.length > 0);
