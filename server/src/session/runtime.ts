/** All that differs between a server in Node, a server in a browser worker and a test. */
import type { Sought } from '../core/facts/sought.ts';
import type { OnlineCheck } from '../core/online/reply.ts';
import type { SharedAddress } from '../core/online/sharedAddresses.ts';
import type { FileId } from '../core/text/text.ts';
import type { LeftOut, Underway } from './underway.ts';

/** The engine, loaded when the first Kakao file is met and not before: the parser behind it is the expensive part. */
export type Core = typeof import('../core/index.ts');

export interface ScanOptions {
  /** Looks, among the files that do not mention Kakao, for those that mention one of these instead. */
  readonly sought?: readonly Sought[];
  /** Called for every file under the root that mentions Kakao, with its text. */
  readonly onFile: (file: FileId, text: string) => void;
  readonly isCancelled: () => boolean;
  /** How many files were looked at so far. */
  readonly onProgress: (files: number) => void;
}

export interface ScanSummary {
  /** Files looked at. */
  readonly files: number;
  /** Files that mention Kakao. */
  readonly candidates: number;
  /** Files and folders that could not be looked at: with any of them, nothing is proven to be absent. */
  readonly unread: readonly unknown[];
}

/** How files that no editor has open are read. Nothing is ever written. */
export interface Files {
  /** The text, or `undefined` where the file is absent, too large or not text. Never rejects. */
  readonly read: (file: FileId) => Promise<string | undefined>;
  readonly scan: (root: FileId, options: ScanOptions) => Promise<ScanSummary>;
}

/** What a check online takes from the engine, which is loaded by then. */
export type OnlineEngine = Pick<Core, 'isForbidden' | 'mayConnect' | 'readSharedPage' | 'withheld'>;

export interface CheckOptions {
  /** Before each request: the how many-th it is. */
  readonly onRequest: (made: number) => void;
  /** From then on nothing more is requested. */
  readonly isCancelled: () => boolean;
}

/** Requests web addresses: only those that a person has agreed to. Never rejects because of what a server does. */
export type CheckAddresses = (
  addresses: readonly SharedAddress[],
  engine: OnlineEngine,
  options: CheckOptions,
) => Promise<OnlineCheck>;
/** The page on which a message is tried. */
export interface TrialSite {
  /** The page as it is now; undefined where its message is gone. */
  readonly html: () => Promise<string | undefined>;
  readonly headers: Readonly<Record<string, string>>;
  /** What a text means that the SDK or Kakao has answered. */
  readonly explain: (text: string) => Promise<object>;
}

export interface TrialServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

export interface Runtime {
  readonly loadCore: () => Promise<Core>;
  /** `fromClient` reads through the editor: the only way to virtual file systems, and the only way in a browser. */
  readonly createFiles: (fromClient: Files) => Files;
  /** Absent in a browser, whose pages may not read what other servers answer. */
  readonly checkAddresses?: CheckAddresses;
  /** Serves the page at the first origin, such as `http://localhost:5173`, that is free, if one is. A browser cannot. */
  readonly serveTrial?: (origins: readonly string[], site: TrialSite) => Promise<TrialServer | undefined>;
  /** Where whoever watches over this server is told what it is doing. */
  readonly underway?: Underway;
  /** What servers before this one have not come to an end with. */
  readonly leftOut?: readonly LeftOut[];
}
