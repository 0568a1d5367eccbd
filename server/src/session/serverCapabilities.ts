/** The answer to `initialize`: what the server offers to an editor that can do what it says. */
import { type InitializeParams, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { APPLY_EDIT, CODE_ACTION_KINDS } from '../features/codeActions.ts';
import { COMPLETION_TRIGGERS } from '../features/completion.ts';
import { DIAGNOSE, EXPLAIN } from '../features/executeCommand.ts';
import { SIGNATURE_TRIGGERS } from '../features/signatureHelp.ts';
import { supportOf } from './clientSupport.ts';

/** A file's problems may come from another file. */
const PULLED = { identifier: 'kakao-share', interFileDependencies: true, workspaceDiagnostics: true };

export function initializeResult(params: InitializeParams): InitializeResult {
  const { codeActionLiterals, applyEdit, positionEncoding, pullsOnly } = supportOf(params.capabilities);
  // An extension of ours has its own, and may have two servers for a moment, of which only one may register commands.
  const isExtension = params.initializationOptions?.commandLinks === true;
  const commands = [
    ...(isExtension ? [] : [DIAGNOSE, EXPLAIN]),
    ...(!codeActionLiterals && applyEdit ? [APPLY_EDIT] : []),
  ];
  return {
    serverInfo: { name: 'kakao-share-doctor' },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS },
      completionProvider: { triggerCharacters: COMPLETION_TRIGGERS },
      signatureHelpProvider: { triggerCharacters: SIGNATURE_TRIGGERS },
      definitionProvider: true,
      referencesProvider: true,
      documentLinkProvider: {},
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...(commands.length > 0 ? { executeCommandProvider: { commands } } : {}),
      ...(pullsOnly ? { diagnosticProvider: PULLED } : {}),
      // Said also where it is the default, because some take silence for the first that they offer.
      ...(positionEncoding ? { positionEncoding } : {}),
    },
  };
}
