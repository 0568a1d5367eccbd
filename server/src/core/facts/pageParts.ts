/** How a page of a template language is made of several files, in the order of its text. */
import type { PartNamingName } from '../catalog/templateParts.ts';
import type { Range } from '../text/text.ts';

export interface PageParts {
  /** By their start; what is in a block lies within its range. */
  readonly marks: readonly PartMark[];
  /** Regions that a server may leave out, or repeat. In order, apart from each other. */
  readonly conditions: readonly Range[];
  /** What it names to be put into; `unclear`: something does, and which cannot be read. */
  readonly layout?: PartName | 'unclear';
  /** Elements that other files can take out of this one, by name. */
  readonly fragments: Readonly<Record<string, Range>>;
}

export interface PartName {
  readonly name: string;
  readonly naming: PartNamingName;
  /** `include_once`: not where the page has it already. */
  readonly once?: true;
  /** An element of that file instead of all of it. */
  readonly fragment?: string;
}

/** The block and the slot for what Thymeleaf's layout dialect puts behind the layout's head: the page's. */
export const MERGED_HEAD = '<head>';

export type PartMark = { readonly range: Range } & (
  | { readonly kind: 'include'; readonly part: PartName }
  /** `range` is its content. */
  | { readonly kind: 'block'; readonly name: string }
  | { readonly kind: 'slot'; readonly name: string }
  /** `range` is content that goes into the `stack` of that name, wherever it stands; of a name may be many. */
  | { readonly kind: 'pushed'; readonly name: string }
  | { readonly kind: 'stack'; readonly name: string }
  | { readonly kind: 'super' }
  /** A server writes something that the file does not tell: a part with scripts of its own, or most likely a text. */
  | { readonly kind: 'unknown'; readonly what: 'part' | 'value' }
);
