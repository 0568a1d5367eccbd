/** The requests of our own clients: a person has asked for each. */
import type {
  CancellationToken,
  Connection,
  RequestHandler,
  RequestType,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { Log } from '../session/log.ts';
import {
  ApplyFixRequest,
  AssistantRequest,
  CheckOnlineRequest,
  ComposeInquiryRequest,
  CreateManifestRequest,
  DeclarationTextRequest,
  DeclareTypesRequest,
  DiagnoseRequest,
  EndTryRequest,
  ExplainRequest,
  ExportReportRequest,
  FindErrorsRequest,
  FixReportedRequest,
  InquiryDefaultsRequest,
  KeyHashRequest,
  OnlineHostsRequest,
  PageRequest,
  PreviewRequest,
  ReportRequest,
  TryRequest,
} from '../session/protocol.ts';
import type { CheckAddresses } from '../session/runtime.ts';
import type { Session } from '../session/session.ts';
import { applyFix } from './applyFix.ts';
import { answerAssistant } from './assistant.ts';
import { checkOnline, onlineHosts } from './checkOnline.ts';
import { composeInquiry, inquiryDefaults } from './composeInquiry.ts';
import { createManifest } from './createManifest.ts';
import { declarationText, declareTypes } from './declareTypes.ts';
import { diagnose } from './diagnose.ts';
import { explain } from './explain.ts';
import { findErrors } from './findErrors.ts';
import { fixReported } from './fixReported.ts';
import { keyHash } from './keyHash.ts';
import { page } from './page.ts';
import { preview } from './preview.ts';
import { exportReport, report } from './report.ts';
import { rethrow, runSafe } from './runSafe.ts';
import type { Trials } from './tryMessage.ts';
import type { EditSources } from './workspaceEdit.ts';

const NO_ERRORS = { errors: [], masked: '' };

interface Parts {
  readonly connection: Connection;
  readonly session: Session;
  readonly log: Log;
  readonly trials: Trials;
  readonly checkAddresses: CheckAddresses | undefined;
  readonly editSources: () => EditSources;
  readonly applyEdit: (label: string, edit: WorkspaceEdit) => Promise<boolean>;
}

export function answerOwnRequests(parts: Parts): void {
  const { connection, session, log, trials, checkAddresses, editSources, applyEdit } = parts;
  /** `neutral`: the answer after an error that nobody need hear of. */
  function answer<P, R>(
    type: RequestType<P, R, void>,
    name: string,
    handler: (params: P, token: CancellationToken) => R | Promise<R>,
    neutral: R | typeof rethrow = rethrow,
  ): void {
    // TypeScript cannot see that nothing is added where an answer may be null.
    connection.onRequest(type, runSafe<P, R>(log, name, neutral, handler) as RequestHandler<P, R, void>);
  }

  answer(DiagnoseRequest, 'diagnose', (params, token) => diagnose(params, token, session, connection));
  answer(ReportRequest, 'report', (params) => report(params, session));
  answer(ExportReportRequest, 'export', (params) => exportReport(params, session));
  answer(FixReportedRequest, 'fix', (params) => fixReported(params, session, editSources(), applyEdit));
  answer(OnlineHostsRequest, 'online hosts', () => onlineHosts(session, checkAddresses !== undefined));
  if (checkAddresses)
    answer(CheckOnlineRequest, 'check online', (params, token) =>
      checkOnline(params, token, session, connection, checkAddresses),
    );
  answer(ExplainRequest, 'explain', (params) => explain(params, session));
  answer(AssistantRequest, 'assistant', (params, token) => {
    return answerAssistant(params, { token, session, connection, ...editSources() });
  });
  answer(CreateManifestRequest, 'create manifest', (params, token) => createManifest(params, session, token));
  answer(DeclareTypesRequest, 'declare types', (_, token) => declareTypes(session, token));
  answer(DeclarationTextRequest, 'declaration text', (params) => declarationText(params, session));
  answer(PreviewRequest, 'preview', (params) => preview(params, session, editSources().documents), null);
  answer(TryRequest, 'try', (params) => trials.start(params));
  connection.onRequest(EndTryRequest, () => trials.end());
  answer(ApplyFixRequest, 'apply fix', (params) => applyFix(params, session, editSources(), applyEdit));
  answer(FindErrorsRequest, 'find errors', (params) => findErrors(params, session), NO_ERRORS);
  answer(InquiryDefaultsRequest, 'inquiry defaults', (params, token) =>
    inquiryDefaults(params, session, token),
  );
  answer(ComposeInquiryRequest, 'compose inquiry', (params) => composeInquiry(params, session));
  answer(KeyHashRequest, 'key hash', (params) => keyHash(params, session));
  answer(PageRequest, 'page', (params) => page(params, session));
}
