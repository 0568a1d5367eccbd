/** What a file says as a page, or as a part of one. */
import type { Range } from '../text/text.ts';
import type { PageParts } from './pageParts.ts';

/** What an HTML-like page is, beyond its scripts. */
export interface PageFacts {
  /** A server or a template language fills in parts: what the file shows is not all. */
  readonly templated: boolean;
  /** A server or a template language chooses parts: not everything in the file need be in one page. */
  readonly branching: boolean;
  /** Functions that events of the page call, by name. */
  readonly handlers: readonly string[];
  /** By such a function: CSS selectors of the elements whose clicks call it. */
  readonly clicks: Readonly<Record<string, readonly string[]>>;
  /** Names that are all there is in an `onclick`, where each is written. */
  readonly uncalled?: readonly NamedHandler[];
  /** Of its elements, with where the first of each begins; undefined where code may make more, or there are very many. */
  readonly ids?: Readonly<Record<string, number>>;
  /** Has an `<html>` tag: a whole document, not a part that another page includes. */
  readonly whole: boolean;
  readonly socialTags: readonly SocialTag[];
  /** Addresses of every `<script src>`, as the browser reads them. */
  readonly sources: readonly PageSource[];
  /** How a template language puts it together; undefined for a page that stands alone. */
  readonly parts?: PageParts;
}

/** `onclick="share"` */
export interface NamedHandler {
  readonly name: string;
  readonly range: Range;
}

export interface PageSource {
  readonly src: string;
  /** Of the opening tag. */
  readonly start: number;
  readonly end: number;
  readonly timing: ScriptTiming;
  /** `type="module"`: none of its names is global. */
  readonly isModule?: true;
}

/** `<meta property="og:image" content="…">`: what a page says of itself to who scrapes it. */
export interface SocialTag {
  readonly property: 'og:image' | 'og:url';
  /** `/` for a path that a server completes; undefined for what else it fills in. */
  readonly value: string | undefined;
  /** Of the value between its quotes, or, where it is empty, of the tag. */
  readonly range: Range;
}

/**
 * What comes behind a `blocking` script can rely on it; a `deferred` one (`defer`, a module) runs after the page is read;
 * when an `async` one runs, nobody knows.
 */
export type ScriptTiming = 'blocking' | 'deferred' | 'async';
