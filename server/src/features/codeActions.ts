/** Quick fixes of published findings, and "fix all" for the safe ones. Nothing is analysed a second time. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  Command,
  type Range,
} from 'vscode-languageserver';
import type { Fix } from '../core/rules/finding.ts';
import type { FileId } from '../core/text/text.ts';
import type { DiagnosticData, Rendering } from '../session/diagnostics.ts';
import { SOURCE } from '../session/diagnostics.ts';
import type { OpenFile } from '../session/openDocuments.ts';
import type { Problem, Publisher } from '../session/publisher.ts';
import type { Session } from '../session/session.ts';
import { disableComments } from './disableComments.ts';
import { FIX_ALL_TITLE } from './fixReported.ts';
import { learnMore } from './learnMore.ts';
import { type EditSources, toWorkspaceEdit, workspaceEditOf } from './workspaceEdit.ts';

const FIX_ALL = `${CodeActionKind.SourceFixAll}.kakaoShare`;
export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL];

/** Carries the edit of a code action, for editors that know no code actions but commands. */
export const APPLY_EDIT = 'kakaoShare.applyEdit';

export interface CodeActionSources extends EditSources {
  readonly session: Session;
  readonly publisher: Publisher;
}

export async function codeActions(
  params: CodeActionParams,
  sources: CodeActionSources,
): Promise<(CodeAction | Command)[]> {
  const actions = await actionsFor(params, sources);
  const { codeActionLiterals, applyEdit } = sources.support;
  if (codeActionLiterals) return actions;
  return applyEdit ? actions.map(({ title, edit }) => Command.create(title, APPLY_EDIT, edit)) : [];
}

async function actionsFor(params: CodeActionParams, sources: CodeActionSources): Promise<CodeAction[]> {
  const open = sources.documents.find(params.textDocument.uri);
  if (open === undefined) return [];
  await sources.session.settled(open.file);
  const problems = sources.publisher.problemsOf(open.file);
  const mayLog =
    isAskedFor(params, CodeActionKind.QuickFix, true) && startsKakao(open.document, params.range);
  if (problems.length === 0 && !mayLog) return [];
  const rendering = await sources.session.rendering();
  const actions: CodeAction[] = mayLog ? await logging(open, params, rendering, sources) : [];
  // Nobody wants a "fix all" in the light bulb of one line: only where it is asked for.
  if (isAskedFor(params, CodeActionKind.QuickFix, true)) {
    const meant = problems.filter((one) => isMeant(one, params));
    for (const problem of meant) {
      actions.push(...(await quickFixes(problem, params, rendering, sources)));
    }
    actions.push(...learnMore(meant, rendering));
    for (const problem of meant) actions.push(...disabling(problem, params, rendering, open, sources));
  }
  if (isAskedFor(params, FIX_ALL, false))
    actions.push(...(await fixAll(open.file, problems, rendering, sources)));
  return actions;
}

/** Lines around the cursor that a call may take. */
const REACH = 10;

/** Cheap: whether it is worth to ask the engine. */
function startsKakao(document: OpenFile['document'], { start, end }: Range): boolean {
  const from = { line: Math.max(0, start.line - REACH), character: 0 };
  return /\.init\b|initSDK|initializeKakaoSDK/.test(
    document.getText({ start: from, end: { line: end.line + 1, character: 0 } }),
  );
}

/** What the Doctor cannot know, the app can tell: its key hash, or its bundle ID. */
async function logging(
  { file, document }: OpenFile,
  { range }: CodeActionParams,
  rendering: Rendering,
  sources: CodeActionSources,
): Promise<CodeAction[]> {
  const { core, service } = rendering.engine;
  const facts = service.facts(file);
  const offsets = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const action = facts && core.identityLogAt(facts, document.getText(), offsets);
  const edit = action && (await workspaceEditOf(action.edits, rendering, sources));
  return edit ? [{ title: action.title[rendering.locale], kind: CodeActionKind.QuickFix, edit }] : [];
}

/** `only` names kinds whose sub-kinds are meant too. */
function isAskedFor(params: CodeActionParams, kind: string, unlessSaid: boolean): boolean {
  const { only } = params.context;
  return only === undefined
    ? unlessSaid
    : only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}

function isMeant(problem: Problem, params: CodeActionParams): boolean {
  return matching(problem, params) !== undefined || touches(problem.diagnostic.range, params.range);
}

/** The editor's copy of the diagnostic: its range may have moved since, its data has not. */
function matching(problem: Problem, params: CodeActionParams) {
  const { id } = problem;
  return params.context.diagnostics.find(
    (diagnostic) =>
      diagnostic.source === SOURCE && (diagnostic.data as DiagnosticData | undefined)?.id === id,
  );
}

async function quickFixes(
  problem: Problem,
  params: CodeActionParams,
  rendering: Rendering,
  sources: CodeActionSources,
): Promise<CodeAction[]> {
  const { core } = rendering.engine;
  const actions: CodeAction[] = [];
  const preferred = problem.finding.fixes.find((fix) => fix.safe);
  for (const fix of problem.finding.fixes) {
    const edit = await workspaceEditOf(fix.edits, rendering, sources);
    if (edit === undefined) continue;
    actions.push({
      title: core.renderMessage(fix.title, rendering.locale),
      kind: CodeActionKind.QuickFix,
      diagnostics: [matching(problem, params) ?? problem.diagnostic],
      isPreferred: fix === preferred,
      edit,
    });
  }
  return actions;
}

/** Last in the list, and never the preferred one. */
function disabling(
  problem: Problem,
  params: CodeActionParams,
  { engine, locale }: Rendering,
  { file, document }: OpenFile,
  sources: CodeActionSources,
): CodeAction[] {
  const comments = disableComments(problem, document, engine.service.facts(file), locale);
  return comments.map(({ title, edit }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [matching(problem, params) ?? problem.diagnostic],
    edit: toWorkspaceEdit([{ file, version: document.version, edits: [edit] }], sources),
  }));
}

/** The first safe fix of every finding that changes this file and no other, as one edit. */
async function fixAll(
  file: FileId,
  problems: readonly Problem[],
  rendering: Rendering,
  sources: CodeActionSources,
): Promise<CodeAction[]> {
  const staysHere = (fix: Fix): boolean => fix.safe && fix.edits.every((edit) => edit.file === file);
  const fixable = problems.flatMap((problem) => {
    const fix = problem.finding.fixes.find(staysHere);
    return fix === undefined ? [] : [{ problem, fix }];
  });
  const edits = fixable.flatMap(({ fix }) => fix.edits);
  const edit = await workspaceEditOf(edits, rendering, sources);
  if (edit === undefined) return [];
  return [
    {
      title: FIX_ALL_TITLE[rendering.locale],
      kind: FIX_ALL,
      diagnostics: fixable.map(({ problem }) => problem.diagnostic),
      edit,
    },
  ];
}

function touches(a: Range, b: Range): boolean {
  const before = (one: Range, other: Range): boolean =>
    one.end.line < other.start.line ||
    (one.end.line === other.start.line && one.end.character < other.start.character);
  return !before(a, b) && !before(b, a);
}
