/** The one owner of what the editor's Problems list shows. It knows every file it has spoken of. */
import { type Diagnostic, DiagnosticSeverity, type PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Finding } from '../core/rules/finding.ts';
import type { FileId } from '../core/text/text.ts';
import type { DocumentUris } from './documentUri.ts';

/** A finding as it stands in the Problems list. */
export interface Problem {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
  /** `<code>#<n>`: the nth finding of its rule in the file. Typing elsewhere in the file does not change it. */
  readonly id: string;
}

export interface Publication {
  /** The open document's; a file that is only on disk has none. */
  readonly version: number | undefined;
  /** All that the problems were made of: as long as each is the same, they are. */
  readonly basis: readonly unknown[];
}

interface Said {
  readonly problems: readonly Problem[];
  readonly basis: readonly unknown[];
  /** What was sent last, to compare the next with. */
  readonly sent: string;
}

export class Publisher {
  private readonly said = new Map<FileId, Said>();

  constructor(
    private readonly uris: DocumentUris,
    private readonly send: (params: PublishDiagnosticsParams) => void,
  ) {}

  /** Files that have been spoken of and not cleared since. */
  files(): FileId[] {
    return [...this.said.keys()];
  }

  problemsOf(file: FileId): readonly Problem[] {
    return this.said.get(file)?.problems ?? [];
  }

  /** Of all files. */
  counts(): { readonly errors: number; readonly warnings: number } {
    const severities = [...this.said.values()].flatMap(({ problems }) =>
      problems.map(({ diagnostic }) => diagnostic.severity),
    );
    const count = (severity: DiagnosticSeverity) => severities.filter((one) => one === severity).length;
    return { errors: count(DiagnosticSeverity.Error), warnings: count(DiagnosticSeverity.Warning) };
  }

  /** Whether what was said of `file` was made of the same. */
  restsOn(file: FileId, basis: readonly unknown[]): boolean {
    const before = this.said.get(file)?.basis;
    return before?.length === basis.length && basis.every((part, index) => part === before[index]);
  }

  publish(file: FileId, problems: readonly Problem[], { version, basis }: Publication): void {
    const diagnostics = problems.map((problem) => problem.diagnostic);
    const sent = JSON.stringify(diagnostics);
    const changed = this.said.get(file)?.sent !== sent;
    this.said.set(file, { problems, basis, sent });
    if (changed) this.tell(file, diagnostics, version);
  }

  clear(file: FileId): void {
    const hadProblems = this.problemsOf(file).length > 0;
    this.said.delete(file);
    if (hadProblems) this.tell(file, [], undefined);
  }

  private tell(file: FileId, diagnostics: Diagnostic[], version: number | undefined): void {
    const uri = this.uris.toClient(file);
    this.send(version === undefined ? { uri, diagnostics } : { uri, version, diagnostics });
  }
}
