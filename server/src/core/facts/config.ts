/** What a build tool's configuration says about environment variables and import aliases. */

export interface ConfigFacts {
  /** Upper-case names that the configuration mentions: it may do anything with them. */
  readonly names: ReadonlySet<string>;
  /** It may hand on variables that it does not name. */
  readonly opaque: boolean;
  /** The site's files may get addresses that do not begin with a slash. */
  readonly placesFiles: boolean;
  /** It may write variables into pages. */
  readonly writesPages: boolean;
  /** Vite's `envPrefix`; undefined where it is not set, `null` where it is set to something that is no literal. */
  readonly envPrefixes: readonly string[] | undefined | null;
  /** `.env` files that it loads by itself, as far as their names are written: `./config/.env`. */
  readonly envFiles: readonly string[];
  /** It loads some, whatever their names. */
  readonly loadsEnvFiles: boolean;
  /** Names whose value it writes into browser code: `'process.env.X': JSON.stringify(process.env.X)`. */
  readonly handedOn: ReadonlySet<string>;
  /** It writes all that the `.env` files have into browser code, under `process.env`. */
  readonly handsOnAll: boolean;
  /** Folder aliases of imports, as written: `@` to `./src`. */
  readonly aliases: Readonly<Record<string, string>>;
}
