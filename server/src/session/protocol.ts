/** What this server and its editor say to each other beyond LSP. */

import {
  type Range as LspRange,
  NotificationType,
  NotificationType0,
  type Position,
  type ProgressToken,
  RequestType,
  RequestType0,
} from 'vscode-languageserver';
import type { Theme } from '../core/preview/look.ts';
import type { Severity } from '../core/rules/finding.ts';
import type { Locale } from '../core/text/messages.ts';
import type { ExplanationView } from '../core/view/explanationView.ts';
import type { MessagesView } from '../core/view/messageView.ts';
import type { OnlineView } from '../core/view/onlineView.ts';
import type { ReportView } from '../core/view/reportView.ts';

export interface DiagnoseParams {
  /** A document to diagnose where no folder is open. */
  readonly uri?: string;
  readonly workDoneToken?: ProgressToken;
}

export interface DiagnosedFinding {
  readonly code: string;
  readonly verdict: string;
  readonly severity: Severity;
  readonly uri: string;
  readonly range: LspRange;
  readonly message: string;
}

export interface DiagnoseResult {
  /** The Doctor's report. No links to places: paths of one's own computer are nobody else's business. */
  readonly markdown: string;
  readonly findings: readonly DiagnosedFinding[];
}

export interface ReportParams {
  /** Of the view that is shown. */
  readonly revision?: string;
}

export interface ReportResult {
  readonly revision: string;
  /** Null where what is shown is still true. */
  readonly view: ReportView | null;
}

/**
 * What the last diagnosis says by now; nothing is read again. Without one, even a cancelled one, there is nothing to say.
 * Who has asked hears `ReportChangedNotification` once, when the answer is true no longer.
 */
export const ReportRequest = new RequestType<ReportParams, ReportResult | null, void>('kakaoShare/report');

export const ReportChangedNotification = new NotificationType0('kakaoShare/reportChanged');

export interface FixReportedParams {
  /** Of a finding of the report; without it, all that can be repaired safely is. */
  readonly id?: string;
  /** Of one of its fixes that are not safe. Default: its safe fix. */
  readonly title?: string;
  /** Changes nothing: tells what would be changed. */
  readonly only?: 'shown';
}

export interface FixResult {
  /** How many; zero where the fix no longer fits, or the editor or the person refused it. */
  readonly fixed: number;
  /** What was changed. */
  readonly files: readonly { readonly uri: string }[];
  /** What would be, where only that was asked for: lines with `-` and `+`, keys masked. */
  readonly changes?: readonly { readonly path: string; readonly lines: readonly string[] }[];
}

export const FixReportedRequest = new RequestType<FixReportedParams, FixResult, void>(
  'kakaoShare/fixReported',
);

export type ExportFormat = 'markdown' | 'html' | 'json' | 'sarif';

export interface ExportReportParams {
  readonly format: ExportFormat;
}

export interface ExportReportResult {
  readonly text: string;
}

/** The last diagnosis, as it is by now, in the formats of the command line. */
export const ExportReportRequest = new RequestType<ExportReportParams, ExportReportResult | null, void>(
  'kakaoShare/exportReport',
);

export interface OnlineHostsResult {
  /** Hosts of the addresses that messages hold. Null where this server cannot request any. */
  readonly hosts: readonly string[] | null;
  /** How many requests it would make at most, redirects included. */
  readonly requests: number;
}

/** Whom a check online would ask. Requests nothing. */
export const OnlineHostsRequest = new RequestType<Readonly<Record<string, never>>, OnlineHostsResult, void>(
  'kakaoShare/onlineHosts',
);

export interface CheckOnlineParams {
  /** Those that a person has agreed to: no address of another one is requested, unless one of these leads there. */
  readonly hosts: readonly string[];
  readonly workDoneToken?: ProgressToken;
}

export const CheckOnlineRequest = new RequestType<CheckOnlineParams, OnlineView, void>(
  'kakaoShare/checkOnline',
);

export interface ExplainParams {
  /** A code, a message, JSON, a log line, a failure URL: whatever was pasted. */
  readonly text: string;
  /** A document of the project that the error came from, if one is open. */
  readonly uri?: string;
}

export const DiagnoseRequest = new RequestType<DiagnoseParams, DiagnoseResult, void>('kakaoShare/diagnose');
/** Like a report: who has asked hears `ReportChangedNotification` once, when the answer is true no longer. */
export const ExplainRequest = new RequestType<ExplainParams, ExplanationView, void>('kakaoShare/explain');

/** The message of the call at the cursor of an open document, one by its name, or all that were read. */
export type PreviewParams =
  | { readonly uri: string; readonly position: Position }
  | { readonly id: string }
  | { readonly all: true };

/**
 * Null where there is no such message. Like a report: who has asked hears `ReportChangedNotification` once, when the
 * answer is true no longer.
 */
export const PreviewRequest = new RequestType<PreviewParams, MessagesView | null, void>('kakaoShare/preview');

/** Of the message at the cursor or with this name. Serves its page until `EndTryRequest`, the next one, or the end of the server. */
export type TryParams = Exclude<PreviewParams, { readonly all: true }> & {
  /** Of `localhost`. Default: what the manifest lists. */
  readonly port?: number;
};

export type TryResult =
  | { readonly address: string }
  /** There is no message that can be tried, or this server runs in a browser and can serve nothing. */
  | { readonly refused: 'message' | 'browser' }
  /** The manifest lists no address of this computer, or other programs have them. */
  | { readonly refused: 'port'; readonly taken: readonly string[]; readonly usualPort: number };

export const TryRequest = new RequestType<TryParams, TryResult, void>('kakaoShare/try');
export const EndTryRequest = new RequestType0<null, void>('kakaoShare/endTry');

/** On the page, the SDK or Kakao has answered with a known error. The page says what it means, but cannot repair anything. */
export const TriedNotification = new NotificationType<ExplainParams>('kakaoShare/tried');

export interface AssistantParams {
  /** As package.json names it, without its prefix. */
  readonly tool: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** The answer, for a model. Rejects with what a model should know. */
export const AssistantRequest = new RequestType<AssistantParams, string, void>('kakaoShare/assistant');

export interface PageParams {
  /** `rules/env-not-public`, `errors/4019`. */
  readonly path: string;
}

export interface PageResult {
  /** Null where there is no such page. Its links are paths relative to it, with `.md`. */
  readonly markdown: string | null;
}

export const PageRequest = new RequestType<PageParams, PageResult, void>('kakaoShare/page');

/** Which open files share, and where; sent whenever that has changed. */
export interface ShareCallsParams {
  readonly files: readonly { readonly uri: string; readonly calls: readonly SharingCall[] }[];
}

export interface SharingCall {
  readonly range: LspRange;
  /** Its message can be pictured. */
  readonly isDrawn: boolean;
}

export const ShareCallsNotification = new NotificationType<ShareCallsParams>('kakaoShare/shareCalls');

export interface StatusParams {
  /** Files of a project are read that nobody has opened. */
  readonly isReading: boolean;
  readonly projects: readonly {
    readonly framework: string | null;
    readonly sdkVersions: readonly string[];
  }[];
  /** In the Problems list. */
  readonly errors: number;
  readonly warnings: number;
}

/** Sent whenever any of it has changed. */
export const StatusNotification = new NotificationType<StatusParams>('kakaoShare/status');

export interface CreateManifestParams {
  /** A document of the project that the manifest is for; else every project gets one. */
  readonly uri?: string;
}

export interface CreateManifestResult {
  readonly manifests: readonly ProposedManifest[];
}

export interface ProposedManifest {
  /** Where it belongs. */
  readonly uri: string;
  readonly text: string;
  /** The file that is the project's manifest already; it is never written over. */
  readonly existing?: string;
}

export const CreateManifestRequest = new RequestType<CreateManifestParams, CreateManifestResult, void>(
  'kakaoShare/createManifest',
);

export interface DeclareTypesResult {
  /** One for each project. */
  readonly declarations: readonly ProposedDeclaration[];
  /** Of the SDK, newest first. */
  readonly versions: readonly string[];
}

export interface ProposedDeclaration {
  /** Where it belongs. */
  readonly uri: string;
  /** Of the SDK, the one that the project uses. */
  readonly version: string;
  /** What is there: a declaration that may be written anew, or a file of somebody else's. */
  readonly existing: 'none' | 'own' | 'foreign';
}

export const DeclareTypesRequest = new RequestType<Readonly<Record<string, never>>, DeclareTypesResult, void>(
  'kakaoShare/declareTypes',
);

export interface DeclarationTextParams {
  /** One of those that `DeclareTypesResult` names. */
  readonly version: string;
}

export interface DeclarationTextResult {
  readonly text: string;
}

export const DeclarationTextRequest = new RequestType<DeclarationTextParams, DeclarationTextResult, void>(
  'kakaoShare/declarationText',
);

export interface ApplyFixParams extends ExplainParams {
  /** As `CardView.callerFixes` has it. */
  readonly title: string;
}

/** Finds the fix of a caller again in the texts as they are now, and asks the editor to apply it. */
export const ApplyFixRequest = new RequestType<ApplyFixParams, FixResult, void>('kakaoShare/applyFix');

export interface FindErrorsParams {
  readonly text: string;
}

export interface FindErrorsResult {
  /** UTF-16 offsets into the text, in order, without overlaps. */
  readonly errors: readonly {
    readonly start: number;
    readonly end: number;
    readonly id: string;
    readonly title: string;
  }[];
  /** The text with its app keys masked. */
  readonly masked: string;
}

export const FindErrorsRequest = new RequestType<FindErrorsParams, FindErrorsResult, void>(
  'kakaoShare/findErrors',
);

export interface InquiryDefaultsParams {
  readonly uri?: string;
}

export interface InquiryDefaultsResult {
  readonly locale: Locale;
  /** Of the manifest's first app. */
  readonly appId?: string;
}

export interface ComposeInquiryParams {
  readonly uri?: string;
  readonly locale: Locale;
  readonly appId?: string;
  readonly uuid?: string;
  readonly message?: string;
}

export interface ComposeInquiryResult {
  /** Markdown with keys masked. */
  readonly text: string;
}

export const InquiryDefaultsRequest = new RequestType<InquiryDefaultsParams, InquiryDefaultsResult, void>(
  'kakaoShare/inquiryDefaults',
);
export const ComposeInquiryRequest = new RequestType<ComposeInquiryParams, ComposeInquiryResult, void>(
  'kakaoShare/composeInquiry',
);

export interface KeyHashParams {
  /** A SHA-1 fingerprint, a key hash, or what a tool printed around one. */
  readonly text: string;
}

export interface KeyHashResult {
  /** The form that was not pasted. */
  readonly converted?: string;
  /** Why the text is neither. */
  readonly problem?: string;
}

export const KeyHashRequest = new RequestType<KeyHashParams, KeyHashResult, void>('kakaoShare/keyHash');

/** Editor to server: a sign of life, please. Answered whatever else is going on, unless the server hangs. */
export const PingRequest = new RequestType0<null, void>('kakaoShare/ping');

/** Editor to server: pictures in hovers should fit the colours around them. */
export const ThemeNotification = new NotificationType<{ readonly theme: Theme }>('kakaoShare/theme');

/** Server to editor: the text of a file, or null where there is none. */
export const ReadFileRequest = new RequestType<{ readonly uri: string }, string | null, void>(
  'kakaoShare/readFile',
);

export interface FindFilesParams {
  readonly folder: string;
  /** Glob relative to the folder. */
  readonly include: string;
  readonly exclude: string;
  readonly maximum: number;
}

/** Server to editor: URIs of files under a folder. */
export const FindFilesRequest = new RequestType<FindFilesParams, readonly string[], void>(
  'kakaoShare/findFiles',
);
