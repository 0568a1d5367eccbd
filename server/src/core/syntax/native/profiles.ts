/** What the languages of native apps do differently, as far as the reader cares. */

import type { NativeLanguage } from '../../catalog/native/languages.ts';

export interface StringKind {
  readonly opens: string;
  /** `#"…"#` of Swift: as many marks close it as opened it. */
  readonly hashes?: true;
  readonly lines: 'one' | 'many';
  readonly escapes: boolean;
  /** What a value put into the text begins with. */
  readonly interpolation: '$' | '\\(' | undefined;
}

export interface LanguageProfile {
  /** A comment may hold others. */
  readonly nestedComments: boolean;
  /** Longer marks before those that they begin with. */
  readonly strings: readonly StringKind[];
  /** Of texts of several lines, the indentation is no part. */
  readonly trimsLines: boolean;
  /** A line's end may end a statement. */
  readonly linesEndStatements: boolean;
  /** `val name: Type = …`; else `Type name = …`. */
  readonly nameBehindKeyword: boolean;
  /** How arguments are named. */
  readonly label: ':' | '=' | undefined;
  /** Braces may stand for maps and sets: `{'key': 'value'}`. */
  readonly bracesAreMaps: boolean;
  /** `value!` */
  readonly forcesValues?: true;
  /** `var name: Type { … }` runs where its name stands; braces that hold one value return it. */
  readonly computesProperties?: true;
  /** What stands in front of a function, or of the type that it is of, where no other type of it has another: of the languages' references (2026-11-27). */
  readonly fixes: RegExp;
  /** Likewise, where another may. */
  readonly opens?: RegExp;
  /** What `do { … }` is. */
  readonly doBlocks: 'try' | 'loop';
}

const text = (
  opens: string,
  interpolation: StringKind['interpolation'],
  more: Partial<StringKind> = {},
): StringKind => ({
  opens,
  lines: opens.endsWith('"""') || opens.endsWith("'''") ? 'many' : 'one',
  escapes: true,
  interpolation,
  ...more,
});
const RAW = { escapes: false } as const;

export const profiles: Readonly<Record<NativeLanguage, LanguageProfile>> = {
  kotlin: {
    trimsLines: false,
    nestedComments: true,
    strings: [text('"""', '$', RAW), text('"', '$'), text("'", undefined)],
    linesEndStatements: true,
    nameBehindKeyword: true,
    label: '=',
    fixes: /^/,
    opens: /\b(?:open|override|abstract|interface)\b/,
    bracesAreMaps: false,
    doBlocks: 'loop',
  },
  java: {
    fixes: /\b(?:private|static|final)\b/,
    trimsLines: true,
    nestedComments: false,
    strings: [text('"""', undefined), text('"', undefined), text("'", undefined)],
    linesEndStatements: false,
    nameBehindKeyword: false,
    label: undefined,
    bracesAreMaps: false,
    doBlocks: 'loop',
  },
  groovy: {
    trimsLines: false,
    nestedComments: false,
    fixes: /^/,
    strings: [text('"""', '$'), text("'''", undefined), text('"', '$'), text("'", undefined)],
    linesEndStatements: true,
    nameBehindKeyword: false,
    label: ':',
    bracesAreMaps: false,
    doBlocks: 'loop',
  },
  swift: {
    trimsLines: true,
    nestedComments: true,
    strings: [text('"""', '\\(', { hashes: true }), text('"', '\\(', { hashes: true })],
    linesEndStatements: true,
    nameBehindKeyword: true,
    label: ':',
    bracesAreMaps: false,
    forcesValues: true,
    computesProperties: true,
    fixes: /\b(?:private|fileprivate|static|final|struct|enum)\b/,
    doBlocks: 'try',
  },
  dart: {
    trimsLines: false,
    nestedComments: true,
    strings: [
      ...['r"""', "r'''", 'r"', "r'"].map((opens) => text(opens, undefined, RAW)),
      ...['"""', "'''", '"', "'"].map((opens) => text(opens, '$')),
    ],
    linesEndStatements: false,
    nameBehindKeyword: false,
    label: ':',
    bracesAreMaps: true,
    fixes: /\bstatic\b|\b_\w+ \(/,
    doBlocks: 'loop',
  },
};
