/** Which documents can concern the extension. package.json's `onLanguage` events name the same languages (a test compares). */
import * as vscode from 'vscode';
import {
  environmentFile,
  kakaoWords,
  scannedEndings,
  scannedNames,
} from '../../server/src/core/catalog/files.ts';

/** Languages whose documents can hold Kakao code, and those that people read Kakao's errors in. */
export const LANGUAGES: readonly string[] = [
  ...['javascript', 'javascriptreact', 'typescript', 'typescriptreact'],
  ...[
    'html',
    'vue',
    'svelte',
    'astro',
    'php',
    'jsp',
    'ejs',
    'erb',
    'handlebars',
    'django-html',
    'jinja-html',
    'twig',
  ],
  ...[
    'kotlin',
    'java',
    'swift',
    'objective-c',
    'objective-cpp',
    'dart',
    'groovy',
    'gradle',
    'xml',
    'yaml',
    'ruby',
    'toml',
  ],
  ...['json', 'jsonc', 'dotenv', 'properties', 'markdown', 'log', 'kakao-log'],
];

/**
 * VS Code has no language for `.kt`, `.vue`, `.astro` and more as long as no other extension brings one: they are plain
 * text to it. So what the server scans is known by its name as well. (VS Code's globs have no braces within braces.)
 */
const NAME_GLOBS = [
  `**/*.{${[...scannedEndings].join()}}`,
  `**/{${[...scannedNames].join()},.env,.env.*}`,
] as const;

function hasScannedName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return scannedEndings.has(ending) || scannedNames.has(name) || environmentFile.test(name);
}

/** UTF-16 units; the server looks at nothing larger either. */
const LARGEST_TEXT = 5 * 1024 * 1024;

/** Open folders and files only: the left side of a diff, an output channel or a terminal is nobody's source. */
export function isSupported(document: vscode.TextDocument): boolean {
  if (!schemes().has(document.uri.scheme)) return false;
  return LANGUAGES.includes(document.languageId) || hasScannedName(document.uri.path);
}

/** The whole text is looked at: for the moment a document opens, not for every key. */
export function mentionsKakao(document: vscode.TextDocument): boolean {
  if (/kakao[^/]*$/i.test(document.uri.path)) return true;
  const text = document.getText();
  return text.length <= LARGEST_TEXT && kakaoWords.test(text);
}

/** Whether a change brought the word in: only the lines that it touched are looked at. */
export function bringsKakao({ document, contentChanges }: vscode.TextDocumentChangeEvent): boolean {
  return contentChanges.some(({ range, text }) => {
    if (kakaoWords.test(text)) return true;
    const line = Math.min(range.start.line, document.lineCount - 1);
    return kakaoWords.test(document.lineAt(line).text);
  });
}

export interface DocumentFilter {
  readonly scheme: string;
  readonly language?: string;
  readonly pattern?: string;
}

export function documentSelector(): DocumentFilter[] {
  return [...schemes()].flatMap((scheme) => [
    ...LANGUAGES.map((language) => ({ scheme, language })),
    ...NAME_GLOBS.map((pattern) => ({ scheme, pattern })),
  ]);
}

function schemes(): Set<string> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return new Set(['file', 'untitled', ...folders.map(({ uri }) => uri.scheme)]);
}
