/**
 * The only door to the parser of `typescript`. Import it as a namespace (`import * as ts from './parser.ts'`) or by name
 * (`import { SyntaxKind, isCallExpression } from './parser.ts'`): both let the bundler drop what is not used.
 * Only the parser half is meant to be used: `createSourceFile`, `forEachChild`, `SyntaxKind`, node guards (`isX`) and the
 * types. Reaching for a program, a checker or a printer would bring megabytes back into the shipped bundle; a test
 * watches its size.
 */
import { createSourceFile, JSDocParsingMode, ScriptKind, ScriptTarget, type SourceFile } from 'typescript';

export * from 'typescript';

export type ScriptLanguage = 'js' | 'jsx' | 'ts' | 'tsx';

export interface ParseOptions {
  /** `js` and `jsx` are read alike: JavaScript may hold JSX wherever a bundler looks at it. */
  readonly language: ScriptLanguage;
  /** Only recorded in the tree; its ending does not override `language`. */
  readonly fileName?: string;
}

const SCRIPT_KINDS: Readonly<Record<ScriptLanguage, ScriptKind>> = {
  js: ScriptKind.JS,
  jsx: ScriptKind.JSX,
  ts: ScriptKind.TS,
  tsx: ScriptKind.TSX,
};

/**
 * Parses `text`, whatever state it is in: a half-typed file gives the tree of what can be made out. Positions are UTF-16
 * offsets into `text`; a node's `pos` includes the white space and comments before it, `node.getStart(sourceFile)` does
 * not. Nodes have `parent` set, because scope questions walk upward. Doc comments are not parsed. Never throws, except
 * where nesting is so deep that the stack runs out (RangeError).
 */
export function parseScript(text: string, { language, fileName }: ParseOptions): SourceFile {
  const name = fileName ?? `script.${language}`;
  return createSourceFile(
    name,
    text,
    { languageVersion: ScriptTarget.Latest, jsDocParsingMode: JSDocParsingMode.ParseNone },
    true,
    SCRIPT_KINDS[language],
  );
}

/** The language a file name's ending stands for; `js` for anything unknown (`.gs` included). */
export function languageOf(fileName: string): ScriptLanguage {
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase();
  if (ending === 'ts' || ending === 'mts' || ending === 'cts') return 'ts';
  if (ending === 'tsx' || ending === 'jsx') return ending;
  return 'js';
}
