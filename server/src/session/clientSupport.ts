/** What the editor can do, read once from what it says of itself. What it does not name it is not sent. */
import {
  type ClientCapabilities,
  CompletionItemKind,
  type InitializeParams,
  MarkupKind,
  PositionEncodingKind,
} from 'vscode-languageserver';

export interface ClientSupport {
  /** How it counts columns, where it says that at all. UTF-16 if it can: that is what everybody here does. */
  readonly positionEncoding: PositionEncodingKind | undefined;
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  readonly configurationRegistration: boolean;
  readonly fileWatching: boolean;
  readonly workspaceFolders: boolean;
  /** Takes edits that name a document's version, and refuses them when it is another by now. */
  readonly versionedEdits: boolean;
  /** Takes edits that make files. */
  readonly createsFiles: boolean;
  readonly applyEdit: boolean;
  /** Shows progress that the server starts. */
  readonly progress: boolean;
  /** Takes code actions that are more than commands. */
  readonly codeActionLiterals: boolean;
  readonly hoverMarkdown: boolean;
  readonly snippets: boolean;
  readonly completionMarkdown: boolean;
  readonly completionIndentation: boolean;
  /** Kinds of completion items that came after the first version of LSP. */
  readonly completionKinds: readonly CompletionItemKind[];
  readonly signatureMarkdown: boolean;
  /** Takes parameters of a signature as offsets into its label. */
  readonly parameterOffsets: boolean;
  /** A signature may have no active parameter. */
  readonly noActiveParameter: boolean;
  /** It asks for problems, and takes none that it has not asked for. */
  readonly pullsOnly: boolean;
  /** It asks again when it is told that answers have changed. */
  readonly pullsAgain: boolean;
  readonly diagnostics: {
    readonly relatedInformation: boolean;
    readonly codeDescription: boolean;
    readonly data: boolean;
    readonly version: boolean;
  };
}

const FIRST_KINDS = Object.values(CompletionItemKind).filter((kind) => kind <= CompletionItemKind.Reference);

export function supportOf({ general, workspace, textDocument, window }: ClientCapabilities): ClientSupport {
  const item = textDocument?.completion?.completionItem;
  const signature = textDocument?.signatureHelp?.signatureInformation;
  const problems = textDocument?.publishDiagnostics;
  const edits = workspace?.workspaceEdit;
  return {
    positionEncoding: encodingOf(general?.positionEncodings),
    configuration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    fileWatching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    versionedEdits: edits?.documentChanges === true,
    createsFiles: edits?.documentChanges === true && edits.resourceOperations?.includes('create') === true,
    applyEdit: workspace?.applyEdit === true,
    progress: window?.workDoneProgress === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    hoverMarkdown: hasMarkdown(textDocument?.hover?.contentFormat),
    snippets: item?.snippetSupport === true,
    completionMarkdown: hasMarkdown(item?.documentationFormat),
    completionIndentation: item?.insertTextModeSupport !== undefined,
    completionKinds: textDocument?.completion?.completionItemKind?.valueSet ?? FIRST_KINDS,
    signatureMarkdown: hasMarkdown(signature?.documentationFormat),
    parameterOffsets: signature?.parameterInformation?.labelOffsetSupport === true,
    noActiveParameter: signature?.noActiveParameterSupport === true,
    pullsOnly: textDocument?.diagnostic !== undefined && problems === undefined,
    pullsAgain: workspace?.diagnostics?.refreshSupport === true,
    diagnostics: {
      relatedInformation: problems?.relatedInformation === true,
      codeDescription: problems?.codeDescriptionSupport === true,
      data: problems?.dataSupport === true,
      version: problems?.versionSupport === true,
    },
  };
}

/** Who names neither has to know UTF-16 all the same. */
function encodingOf(offered: readonly PositionEncodingKind[] | undefined): PositionEncodingKind | undefined {
  const { UTF8, UTF16 } = PositionEncodingKind;
  if (!Array.isArray(offered)) return undefined;
  return offered.includes(UTF8) && !offered.includes(UTF16) ? UTF8 : UTF16;
}

const hasMarkdown = (formats: readonly MarkupKind[] | undefined): boolean =>
  formats?.includes(MarkupKind.Markdown) === true;

export function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return typeof rootUri === 'string' ? [rootUri] : [];
}
