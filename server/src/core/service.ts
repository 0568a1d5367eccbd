/**
 * The one door to the engine. LSP, command line and tests are thin shells over it: they read files and show results,
 * nothing else. The service never reads a file itself; what it would like to see it names in `wanted()`.
 */
import { type Completion, completionsAt } from './editing/completion.ts';
import { type Signature, signatureAt } from './editing/signature.ts';
import { explain, type Match } from './explain/explain.ts';
import { mentionsIn } from './explain/mentions.ts';
import type { FileFacts } from './facts/facts.ts';
import { type Sought, soughtCallersOf } from './facts/sought.ts';
import { type Card, type CardAction, hoverCard, type NamedError } from './hover/hoverCard.ts';
import { messageHover } from './hover/messageHover.ts';
import { actionsLine, type SetupActions } from './hover/setupActions.ts';
import { useHover } from './hover/useHover.ts';
import { derived } from './incremental/derived.ts';
import { sameEntries, sameItems } from './incremental/sameValue.ts';
import type { ManifestApp } from './manifest/facts.ts';
import type { Theme } from './preview/look.ts';
import { createProject } from './project/createProject.ts';
import { deliveriesOf } from './project/deliveries.ts';
import { FileAnswers, type FileQuestion } from './project/fileAnswers.ts';
import {
  appsIn,
  callsOthers,
  hasMessages,
  importsOthers,
  isPage,
  isTest,
  loadsOthers,
  mentionsSetup,
  namesKakao,
  namesNativeValues,
  preparesSdk,
  speaksOfKakao,
} from './project/fileQuestions.ts';
import { createFolders } from './project/folders.ts';
import { sharesNatively } from './project/native/native.ts';
import type { Project } from './project/project.ts';
import { Workspace } from './project/workspace.ts';
import { collectFacts } from './reading/collect.ts';
import type { Finding } from './rules/finding.ts';
import { rules as allRules } from './rules/index.ts';
import { createJudging } from './rules/judging.ts';
import type { Rule } from './rules/rule.ts';
import { ScriptTrees } from './syntax/javascript/scriptTrees.ts';
import type { Locale } from './text/messages.ts';
import { groupBy } from './text/multimap.ts';
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
  /** The same on the cards of what sets Kakao up, and of messages. */
  readonly setupActions?: SetupActions;
}

export type { Card, CardAction, NamedError } from './hover/hoverCard.ts';

export interface KakaoService {
  /**
   * Gives the current text of a file, or `undefined` where there is none. Facts are collected at once. Of a file that is
   * open in an editor the trees are kept, because its next text will differ little; the next update that says otherwise,
   * or `forget`, lets go of them.
   */
  readonly update: (file: FileId, text: string | undefined, isOpen?: boolean) => void;
  /** Forgets a file, as if it had never been given (it may be wanted again). */
  readonly forget: (file: FileId) => void;
  readonly setFolders: (folders: readonly FileId[]) => void;
  /** Says that every file in `folder` that can hold Kakao code has been given: now what is missing can be told. */
  readonly scanned: (folder: FileId) => void;
  /**
   * Files that the projects ask for by name (package.json, .env family, bundler configuration, imported constants, the
   * manifest) and that were neither given nor reported absent. A shell answers each with `update` until none is left.
   * `files`: those that are going to be asked about; default: all. What only others want is not asked for then.
   */
  readonly wanted: (files?: readonly FileId[]) => readonly FileId[];
  /**
   * What files mention that may call functions which share, and that say nothing of Kakao: a shell looks for such files
   * when it has given all others, and gives them, too. They may be called in their turn: asked again, it says what else is to
   * be looked for. `before`: what has been.
   */
  readonly soughtCallers: (before?: readonly Sought[]) => readonly Sought[];
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
  /** What comments and the team's baseline keep from all of the above. */
  readonly heldBack: (root: string) => readonly Finding[];
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
  /** How much is kept: names of files that were spoken of, and answers. For tests and measurements. */
  readonly kept: () => { readonly files: number; readonly answers: number };
  /** Explains whatever a person pastes: a code, a message, JSON, a log line, a failure URL. Best match first. */
  readonly explain: (pasted: string) => readonly Match[];
}

export function createKakaoService(options: ServiceOptions): KakaoService {
  const { onError = () => {}, rules = allRules } = options;
  const workspace = new Workspace(options.folders);
  const folders = createFolders(workspace);
  const answers = new FileAnswers(workspace);

  const filesThat = (question: FileQuestion<boolean>) =>
    derived(() => answers.filesThat(workspace.files(), question), sameItems);
  const byRoot = (files: () => readonly FileId[]) =>
    derived(
      () => groupBy(files(), folders.rootOf),
      (one, other) => sameEntries(one, other, sameItems),
    );
  const speaking = filesThat(speaksOfKakao);
  /** Files that say something about Kakao by root; a root without any is no project of ours. */
  const grouped = byRoot(speaking);
  /** Files that may pass values to those: they have findings, too. */
  const calling = byRoot(filesThat(callsOthers));
  const filesOf = workspace.table((root) => grouped().get(root) ?? [], sameItems);
  const pages = byRoot(filesThat(isPage));
  const importing = byRoot(filesThat(importsOthers));
  const loading = byRoot(filesThat(loadsOthers));
  const settingUp = byRoot(filesThat(mentionsSetup));
  const naming = byRoot(filesThat(namesNativeValues));
  const sharing = byRoot(filesThat(hasMessages));
  const preparing = filesThat(preparesSdk);
  const namingKakao = filesThat(namesKakao);
  const given = derived(() => new Set(workspace.files()));
  const sources = {
    isGiven: (file: FileId) => given().has(file),
    workspace,
    folders,
    answers,
    filesOf: (root: FileId) => filesOf.get(root),
    pagesOf: (root: FileId) => pages().get(root) ?? [],
    callingOf: (root: FileId) => calling().get(root) ?? [],
    importingOf: (root: FileId) => importing().get(root) ?? [],
    isLoadingIn: (root: FileId) => loading().has(root),
    settingUpOf: (root: FileId) => settingUp().get(root) ?? [],
    namingOf: (root: FileId) => naming().get(root) ?? [],
    preparing,
    namingKakao,
  };
  const made = workspace.table((root) => createProject(root, sources));
  const projectAt = (root: FileId) => made.get(root);
  const projectOf = (file: FileId) => projectAt(folders.rootOf(file));
  const projects = derived(() => [...grouped().keys()].map(projectAt), sameItems);

  const { findings, diagnose, heldBack } = createJudging({
    ...{ workspace, folders, answers, rules, onError, projectAt, projectOf },
    filesOf: (root) => grouped().get(root),
    sharingOf: (root) => sharing().get(root) ?? [],
    callingOf: sources.callingOf,
  });

  /** Asks for the files that all others of a project are judged by. */
  const prepared = derived(() => {
    for (const [root, files] of grouped()) {
      projectAt(root).prepare();
      for (const file of files) folders.manifestOf(file);
    }
  });
  /** Judging asks for the rest, and what the Doctor asks about for what names native apps. */
  const asked = derived(() => {
    for (const root of grouped().keys()) {
      diagnose(root);
      if (sharesNatively(projectAt(root))) void projectAt(root).nativeApps;
    }
  });

  /** Of the file's own project; a log or a page outside any speaks of all that are open. */
  const findingsAround = (file: FileId): readonly Finding[] | undefined => {
    const own = folders.rootOf(file);
    if (grouped().has(own)) return diagnose(own);
    const all = [...grouped().keys()];
    return all.length > 0 ? all.flatMap(diagnose) : undefined;
  };

  const appsAround = (file: FileId): readonly ManifestApp[] => {
    const own = folders.manifestOf(file)?.manifest;
    return own ? own.apps : speaking().flatMap((one) => answers.of(one, appsIn));
  };

  const at = <T>(file: FileId, ask: (facts: FileFacts, project: Project) => T): T | undefined => {
    const facts = workspace.get(file);
    return facts && ask(facts, projectOf(file));
  };

  const trees = new Map<FileId, ScriptTrees>();
  const collect = (file: FileId, text: string, isOpen: boolean): FileFacts => {
    if (!isOpen) return collectFacts(file, text);
    const kept = trees.get(file) ?? new ScriptTrees();
    trees.set(file, kept);
    return kept.version((parse) => collectFacts(file, text, parse));
  };
  const tell = (file: FileId, text: string | undefined, isOpen = false): void => {
    if (!isOpen) trees.delete(file);
    if (text === undefined) {
      workspace.putAbsent(file);
      return;
    }
    try {
      workspace.put(collect(file, text, isOpen));
    } catch (error) {
      onError(`reading ${file}`, error);
      workspace.putAbsent(file);
    }
  };

  return {
    update: tell,
    forget: (file) => {
      trees.delete(file);
      workspace.forget(file);
    },
    setFolders: (opened) => {
      workspace.folders.value = opened;
    },
    scanned: (folder) => {
      workspace.scanned.value = new Set([...workspace.scanned.value, folder]);
    },
    wanted: (files) => {
      prepared();
      // Judged when that is answered, else each answer would have all files judged again.
      if (workspace.wanted().length === 0) {
        if (files) files.forEach(findings);
        else asked();
      }
      return workspace.wanted();
    },
    soughtCallers: (before = []) => {
      const sought = workspace.files().flatMap((file) => at(file, soughtCallersIn) ?? []);
      // Many files of one name export the same, and are to take one of the few places.
      const fresh = new Map(sought.map((one) => [keyOfSought(one), one]));
      for (const one of before) fresh.delete(keyOfSought(one));
      return mostTelling([...fresh.values()]);
    },
    files: speaking,
    facts: (file) => workspace.get(file),
    findings,
    projects,
    projectOf: (file) => (workspace.get(file) ? projectOf(file) : undefined),
    diagnose,
    heldBack,
    hover: (file, text, offset, locale, theme = 'light') =>
      at(file, (facts, project) => {
        const found = (): readonly Finding[] => findings(file);
        const actions = actionsLine(options.setupActions ?? noActions, found, locale);
        const question = { facts, project, offset, locale, theme, actions };
        return (
          messageHover(question) ??
          useHover({
            ...question,
            findings: found,
            mentions: () => mentionsIn(projects()),
            link: options.link,
          })
        );
      }) ??
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
    kept: () => workspace.size,
    explain,
  };
}

const noActions: SetupActions = () => [];

/** Names that callers are looked for by; each is looked for in every file. */
const MOST_SOUGHT = 50;

/** Longer names have fewer places that mean something else. */
const mostTelling = (sought: readonly Sought[]): readonly Sought[] =>
  sought.toSorted((one, other) => other.name.length - one.name.length).slice(0, MOST_SOUGHT);

const keyOfSought = ({ name, module }: Sought): string => `${module} ${name}`;

const soughtCallersIn = (facts: FileFacts, project: Project): readonly Sought[] =>
  isTest(facts.file)
    ? []
    : soughtCallersOf(facts, new Set(deliveriesOf(facts, project).map(({ site }) => site.range)));
