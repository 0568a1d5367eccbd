/**
 * The one door to the engine. LSP, command line and tests are thin shells over it: they read files and show results,
 * nothing else. The service never reads a file itself; what it would like to see it names in `wanted()`.
 */
import type { Match } from './explain/explain.ts';
import type { FileFacts } from './facts/facts.ts';
import type { Locale } from './messages.ts';
import type { Project } from './project/project.ts';
import type { Finding } from './rules/finding.ts';
import type { FileId, Range } from './text.ts';

export interface ServiceOptions {
  /** Folders that the search for a package root never leaves. */
  readonly folders: readonly FileId[];
  /** Told when a rule, a reader or a collector throws; the others go on. Never contains file text. */
  readonly onError?: (where: string, error: unknown) => void;
}

export interface Card {
  /** Markdown without HTML and without command links from file text. */
  readonly markdown: string;
  /** What the card is about, file-absolute UTF-16. */
  readonly range: Range;
}

export interface KakaoService {
  /** Gives the current text of a file, or `undefined` where there is none. Facts are collected at once. */
  readonly update: (file: FileId, text: string | undefined) => void;
  /** Forgets a file, as if it had never been given (it may be wanted again). */
  readonly forget: (file: FileId) => void;
  readonly setFolders: (folders: readonly FileId[]) => void;
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
  readonly hover: (file: FileId, text: string, offset: number, locale: Locale) => Card | undefined;
  /** Explains whatever a person pastes: a code, a message, JSON, a log line, a failure URL. Best match first. */
  readonly explain: (pasted: string) => readonly Match[];
}
