/** What single files answer, kept until their facts change: the lists of a project are made of these. */
import type { FileFacts } from '../facts/facts.ts';
import { type DerivedTable, type Signal, signal, untracked } from '../incremental/derived.ts';
import { sameItems } from '../incremental/sameValue.ts';
import type { FileId } from '../text/text.ts';
import type { Workspace } from './workspace.ts';

/**
 * A question that one file answers alone. It is a constant of a module, since answers are kept by question; items that
 * say the same should be the same object or primitive, since whoever read an answer reads again when an item changed.
 */
export type FileQuestion<T> = (facts: FileFacts) => readonly T[];

interface Asked {
  readonly table: DerivedTable<readonly unknown[]>;
  /** Counts the changes of any file's answer; undefined as long as nobody has asked several files at once. */
  changes?: Signal<number>;
}

export class FileAnswers {
  private readonly asked = new Map<FileQuestion<unknown>, Asked>();

  constructor(private readonly workspace: Workspace) {
    workspace.watch((file) => this.noteChanges(file));
  }

  /** Empty for a file that is not there. */
  of<T>(file: FileId, question: FileQuestion<T>): readonly T[] {
    return this.ask(question).table.get(file) as readonly T[];
  }

  /**
   * The answers of all `files`, one behind the other. Whoever reads them depends on one number, not on each file: thousands
   * of files are not asked at each keystroke whether they have changed.
   */
  all<T>(files: readonly FileId[], question: FileQuestion<T>): readonly T[] {
    this.dependOn(question);
    return untracked(() => files.flatMap((file) => this.of(file, question)));
  }

  /** Those of `files` that answer yes. */
  filesThat(files: readonly FileId[], question: FileQuestion<boolean>): readonly FileId[] {
    this.dependOn(question);
    return untracked(() => files.filter((file) => this.of(file, question).includes(true)));
  }

  private dependOn(question: FileQuestion<unknown>): void {
    const asked = this.ask(question);
    asked.changes ??= signal(0);
    void asked.changes.value;
  }

  private ask(question: FileQuestion<unknown>): Asked {
    let asked = this.asked.get(question);
    if (!asked) {
      const answer = (name: string): readonly unknown[] => {
        const facts = this.workspace.get(name);
        return facts ? question(facts) : [];
      };
      asked = { table: this.workspace.table(answer, sameItems) };
      this.asked.set(question, asked);
    }
    return asked;
  }

  /** Called before `file` changes; what it gives back, afterwards. */
  private noteChanges(file: FileId): () => void {
    const asked = [...this.asked.values()].filter(({ table, changes }) => changes && table.isKnown(file));
    const before = asked.map(({ table }) => answerOrError(table, file));
    return () => {
      for (const [index, { table, changes }] of asked.entries()) {
        // Of a file that is gone nothing is known any more, and nothing is to be.
        const after = table.isKnown(file) ? answerOrError(table, file) : undefined;
        if (after !== before[index]) changes!.value++;
      }
    };
  }
}

/** An exception is an answer, too. */
function answerOrError(table: DerivedTable<readonly unknown[]>, file: FileId): unknown {
  try {
    return table.get(file);
  } catch (error) {
    return error;
  }
}
