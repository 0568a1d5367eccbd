/** What single files answer, kept until their facts change: the lists of a project are made of these. */
import type { FileFacts } from '../facts/facts.ts';
import type { DerivedTable } from '../incremental/derived.ts';
import { sameItems } from '../incremental/sameValue.ts';
import type { FileId } from '../text/text.ts';
import type { Workspace } from './workspace.ts';

/**
 * A question that one file answers alone. It is a constant of a module, since answers are kept by question; items that
 * say the same should be the same object or primitive, since whoever read an answer reads again when an item changed.
 */
export type FileQuestion<T> = (facts: FileFacts) => readonly T[];

export class FileAnswers {
  private readonly tables = new Map<FileQuestion<unknown>, DerivedTable<readonly unknown[]>>();

  constructor(private readonly workspace: Workspace) {}

  /** Empty for a file that is not there. */
  of<T>(file: FileId, question: FileQuestion<T>): readonly T[] {
    let table = this.tables.get(question);
    if (!table) {
      table = this.workspace.table((name): readonly unknown[] => {
        const facts = this.workspace.get(name);
        return facts ? question(facts) : [];
      }, sameItems);
      this.tables.set(question, table);
    }
    return table.get(file) as readonly T[];
  }
}
