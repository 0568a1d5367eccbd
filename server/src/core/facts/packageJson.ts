import type { Range } from '../text/text.ts';

/** What a `package.json` tells about the project. */
export interface PackageFacts {
  /** Name to version range, dependencies and devDependencies together. */
  readonly dependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, { readonly text: string; readonly range: Range }>>;
  /** Others import it: `main`, `exports`. */
  readonly isLibrary?: true;
  readonly homepage: { readonly text: string; readonly range: Range } | undefined;
}
