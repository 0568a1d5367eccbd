/** The answer to `initialize`: what the server offers to an editor that can do what `support` says. */
import { type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { APPLY_EDIT, CODE_ACTION_KINDS } from '../features/codeActions.ts';
import { COMPLETION_TRIGGERS } from '../features/completion.ts';
import { SIGNATURE_TRIGGERS } from '../features/signatureHelp.ts';
import type { ClientSupport } from './clientSupport.ts';

export function initializeResult({ codeActionLiterals, applyEdit }: ClientSupport): InitializeResult {
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
      ...(!codeActionLiterals && applyEdit ? { executeCommandProvider: { commands: [APPLY_EDIT] } } : {}),
    },
  };
}
