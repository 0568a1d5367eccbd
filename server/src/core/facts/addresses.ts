import type { Range } from '../text/text.ts';

/** An address at which a file says that the project's pages are served. */
export interface WrittenAddress {
  /** An absolute URL, or an origin. */
  readonly url: string;
  readonly range: Range;
  readonly how: 'canonical' | 'cname' | 'hosting' | 'variable';
}

/** What a configuration file says about the development server. */
export interface DevServerFacts {
  /** Undefined where no port is set; `unknown` where it is not a plain number, or there are several. */
  readonly port: { readonly value: number; readonly range: Range } | 'unknown' | undefined;
  /** The server may speak https. */
  readonly mayBeHttps: boolean;
}
