/** Findings of every file, kept until what they were judged by changes. */
import { sameEntries, sameItems, sameValue } from '../incremental/sameValue.ts';
import type { FileAnswers } from '../project/fileAnswers.ts';
import { callsOthers, hasMessages, holdsValues, isTest } from '../project/fileQuestions.ts';
import type { Folders } from '../project/folders.ts';
import type { Project } from '../project/project.ts';
import type { Workspace } from '../project/workspace.ts';
import { groupBy } from '../text/multimap.ts';
import { folderOf } from '../text/paths.ts';
import type { FileId } from '../text/text.ts';
import { asConfigured } from './configured.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { judgeFile, judgeProject, type OnCrash, withoutRepeated } from './run.ts';

export interface JudgingSources {
  readonly workspace: Workspace;
  readonly folders: Folders;
  readonly answers: FileAnswers;
  readonly rules: readonly Rule[];
  readonly onError: OnCrash;
  readonly projectAt: (root: FileId) => Project;
  readonly projectOf: (file: FileId) => Project;
  /** Names of the files of a root that say something about Kakao; undefined for a root without any. */
  readonly filesOf: (root: FileId) => readonly FileId[] | undefined;
  /** Names of those that send messages. */
  readonly sharingOf: (root: FileId) => readonly FileId[];
  /** Names of those that may pass values to others. */
  readonly callingOf: (root: FileId) => readonly FileId[];
}

export interface Judging {
  /** Of every verdict, placed in the file, in document order. */
  readonly findings: (file: FileId) => readonly Finding[];
  readonly diagnose: (root: FileId) => readonly Finding[];
  /** What comments and the team's baseline keep from both. */
  readonly heldBack: (root: FileId) => readonly Finding[];
}

export function createJudging(sources: JudgingSources): Judging {
  const { workspace, folders, answers, rules, onError, projectAt, projectOf } = sources;
  const { filesOf, sharingOf, callingOf } = sources;
  /** Files of which messages are sent that another one may hold. */
  const judgingOthers = (root: FileId): readonly FileId[] => [
    ...new Set([...sharingOf(root), ...callingOf(root)]),
  ];
  /** Of the rules that look at a project as a whole, by the file they are placed in. */
  const projectFindings = workspace.table(
    (root) => groupBy(judgeProject(rules, projectAt(root), onError), ({ place }) => place.file),
    (one, other) => sameEntries(one, other, sameValue),
  );
  const isHolding = (file: FileId): boolean => answers.of(file, holdsValues).includes(true);
  /** Of what is sent from another file, by the file that holds it. Asked for of such files only: each that sends is judged. */
  const heldFindings = workspace.table(
    (root) => {
      const found = judgingOthers(root).flatMap((file) =>
        ownFindings.get(file).filter(({ place }) => place.file !== file && isHolding(place.file)),
      );
      return groupBy(withoutRepeated(found), ({ place }) => place.file);
    },
    (one, other) => sameEntries(one, other, sameValue),
  );
  const ownFindings = workspace.table((file) => {
    const facts = workspace.get(file);
    return facts && !isTest(file) ? judgeFile(rules, facts, projectOf(file), onError) : [];
  }, sameValue);
  const elsewhere = workspace.table((file): readonly Finding[] => {
    const root = folders.rootOf(file);
    const held = isHolding(file) ? heldFindings.get(root).get(file) : undefined;
    return [...(projectFindings.get(root).get(file) ?? []), ...(held ?? [])];
  }, sameValue);
  const judged = workspace.table((file): readonly Finding[] => {
    if (isTest(file)) return [];
    const baseline = folders.baselineOf(file);
    const isJudgingOthers = [hasMessages, callsOthers].some((asks) => answers.of(file, asks).includes(true));
    const own = ownFindings
      .get(file)
      .filter(({ place }) => place.file === file || !isJudgingOthers || !isHolding(place.file));
    return asConfigured(
      [...own, ...elsewhere.get(file)].sort((a, b) => a.place.range.start - b.place.range.start),
      file,
      workspace.get(file),
      {
        manifest: folders.manifestOf(file)?.manifest,
        baseline: workspace.want(baseline)?.baseline,
        baselineFolder: folderOf(baseline),
      },
    );
  });
  const shown = workspace.table(
    (file) => judged.get(file).filter(({ heldBackBy }) => !heldBackBy),
    sameItems,
  );
  const findings = (file: FileId): readonly Finding[] => shown.get(file);

  /** Files of a project that have findings: those of projects as a whole may be placed in any. */
  const judgedFiles = (root: FileId): readonly FileId[] => {
    const files = filesOf(root);
    if (!files) return [];
    const placed = [...projectFindings.get(root).keys(), ...heldFindings.get(root).keys()];
    return [...new Set([...files, ...callingOf(root), ...placed])];
  };
  const diagnose = (root: FileId): readonly Finding[] => judgedFiles(root).flatMap(findings);
  const heldBack = (root: FileId): readonly Finding[] =>
    judgedFiles(root).flatMap((file) => judged.get(file).filter((one) => one.heldBackBy));
  return { findings, diagnose, heldBack };
}
