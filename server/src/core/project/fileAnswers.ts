/** What single files answer, kept until their facts change: the lists of a project are made of these. */
import type { FileFacts } from '../facts/facts.ts';
import { type DerivedTable, type Signal, signal } from '../incremental/derived.ts';
import { sameItems } from '../incremental/sameValue.ts';
import type { FileId } from '../text/text.ts';
import type { Workspace } from './workspace.ts';

/**
 * A question that one file answers alone. It is a constant of a module, since answers are kept by question; items that
 * say the same should be the same object or primitive, since whoever read an answer reads again when an item changed.
 */
export type FileQuestion<T> = (facts: FileFacts) => readonly T[];

interface Asked {
  readonly question: FileQuestion<unknown>;
  /** Where the answers of a file have this one. */
  readonly index: number;
  /** Answers on which somebody depends one by one. */
  readonly table: DerivedTable<readonly unknown[]>;
  /** Counts the changes of any file's answer; undefined as long as nobody has asked several files at once. */
  changes?: Signal<number>;
}

/** An exception is an answer, too. */
type Answer = readonly unknown[] | { readonly thrown: unknown };

export class FileAnswers {
  private readonly asked = new Map<FileQuestion<unknown>, Asked>();
  /** Dozens of questions are asked of each file, so an answer takes no more than its place in a list. */
  private readonly answers = new WeakMap<FileFacts, Answer[]>();

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
    const asked = this.dependOn(question);
    return files.flatMap((file) => this.answer(asked, this.workspace.peek(file)) as readonly T[]);
  }

  /** Those of `files` that answer yes. */
  filesThat(files: readonly FileId[], question: FileQuestion<boolean>): readonly FileId[] {
    const asked = this.dependOn(question);
    return files.filter((file) => this.answer(asked, this.workspace.peek(file)).includes(true));
  }

  private dependOn(question: FileQuestion<unknown>): Asked {
    const asked = this.ask(question);
    asked.changes ??= signal(0);
    void asked.changes.value;
    return asked;
  }

  private ask(question: FileQuestion<unknown>): Asked {
    let asked = this.asked.get(question);
    if (!asked) {
      const answer = (file: string) => this.answer(asked!, this.workspace.get(file));
      asked = { question, index: this.asked.size, table: this.workspace.table(answer, sameItems) };
      this.asked.set(question, asked);
    }
    return asked;
  }

  private answer({ question, index }: Asked, facts: FileFacts | undefined): readonly unknown[] {
    if (!facts) return NONE;
    let answers = this.answers.get(facts);
    if (!answers) {
      answers = [];
      this.answers.set(facts, answers);
    }
    answers[index] ??= answerOrError(question, facts);
    const answer = answers[index];
    if ('thrown' in answer) throw answer.thrown;
    return answer;
  }

  /** Called before `file` changes; what it gives back, afterwards. What it has answered to all who asked it answers again. */
  private noteChanges(file: FileId): () => void {
    const before = this.workspace.peek(file);
    const answers = before && this.answers.get(before);
    return () => {
      const after = this.workspace.peek(file);
      if (!answers || after === before) return;
      const next: Answer[] = [];
      for (const { question, index, changes } of this.asked.values()) {
        const answer = answers[index];
        if (!answer || !changes) continue;
        if (after) next[index] = answerOrError(question, after);
        if (!after || !isSame(answer, next[index]!)) changes.value++;
      }
      if (after) this.answers.set(after, next);
    };
  }
}

const NONE: readonly unknown[] = [];

function answerOrError(question: FileQuestion<unknown>, facts: FileFacts): Answer {
  try {
    return question(facts);
  } catch (thrown) {
    return { thrown };
  }
}

const isSame = (one: Answer, other: Answer): boolean =>
  !('thrown' in one) && !('thrown' in other) && sameItems(one, other);
