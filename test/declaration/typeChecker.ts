/** TypeScript's verdict on files in memory. Its libraries are read once for all programs. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

export interface TypeFault {
  readonly file: string;
  /** UTF-16 offset. */
  readonly at: number;
  readonly code: number;
  readonly text: string;
}

const libraries = new Map<string, ts.SourceFile | undefined>();

const strictest: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  noEmit: true,
  skipDefaultLibCheck: true,
};

/** Errors of every kind in `files`, by path; `options` stand over `--strict`. */
export function typeFaults(
  files: Readonly<Record<string, string>>,
  options: ts.CompilerOptions = {},
): TypeFault[] {
  const all = { ...strictest, ...options };
  const host = ts.createCompilerHost(all);
  const fromDisk = host.getSourceFile;
  host.directoryExists = () => true;
  host.fileExists = (path) => path in files || (isLibrary(path) && ts.sys.fileExists(path));
  host.readFile = (path) => files[path] ?? (isLibrary(path) ? readFileSync(path, 'utf8') : undefined);
  host.getSourceFile = (path, language) => {
    if (path in files) return ts.createSourceFile(path, files[path]!, language);
    if (!libraries.has(path)) libraries.set(path, fromDisk(path, language));
    return libraries.get(path);
  };
  const program = ts.createProgram({ rootNames: Object.keys(files), options: all, host });
  return ts.getPreEmitDiagnostics(program).map(({ file, start, code, messageText }) => ({
    file: file?.fileName ?? '',
    at: start ?? 0,
    code,
    text: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}

const isLibrary = (path: string): boolean => path.includes('/node_modules/typescript/lib/');
