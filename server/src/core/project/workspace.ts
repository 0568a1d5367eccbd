/** All files that the engine was told of: the inputs of every answer. Knows which files it would like to see. */
import type { FileFacts } from '../facts/facts.ts';
import { DerivedTable, derived, type Signal, signal } from '../incremental/derived.ts';
import { keepParts, type Same } from '../incremental/sameValue.ts';
import { folderOf } from '../text/paths.ts';
import type { FileId } from '../text/text.ts';

/** Says that a file is not there; `undefined`: nobody has spoken of it yet. */
type Said = FileFacts | 'absent' | undefined;

/** Fewer names of files that are not there are not worth a sweep. */
const FEWEST_ABSENT = 200;

export class Workspace {
  readonly folders: Signal<readonly FileId[]>;
  readonly scanned = signal<ReadonlySet<FileId>>(new Set());
  private readonly cells = new Map<FileId, Signal<Said>>();
  private readonly existing = new Set<FileId>();
  private readonly existingChanged = signal(0);
  private readonly asked = new Set<FileId>();
  private readonly tables: DerivedTable<unknown>[] = [];
  private readonly watchers: ((file: FileId) => () => void)[] = [];
  /** Names of files that are not there and are asked for all the same; undefined just after a sweep. */
  private needed: number | undefined = 0;

  constructor(folders: readonly FileId[]) {
    this.folders = signal(folders);
  }

  /** `watch` is called before facts of a file change; what it gives back, afterwards. */
  watch(watch: (file: FileId) => () => void): void {
    this.watchers.push(watch);
  }

  /** Answers by file, by folder, or by a text that begins with a file and NUL: gone when the file is. */
  table<T>(compute: (key: string) => T, same?: Same<T>): DerivedTable<T> {
    const table = new DerivedTable(compute, same);
    this.tables.push(table as DerivedTable<unknown>);
    return table;
  }

  /** `facts` must be new: parts that say what they said before are replaced by those of before. */
  put(facts: FileFacts): void {
    const cell = this.cell(facts.file);
    const before = cell.peek();
    this.watched(facts.file, () => {
      cell.value = typeof before === 'object' ? keepParts(before, facts) : facts;
    });
    this.asked.delete(facts.file);
    this.note(facts.file, true);
  }

  putAbsent(file: FileId): void {
    this.watched(file, () => {
      this.cell(file).value = 'absent';
    });
    this.asked.delete(file);
    this.note(file, false);
  }

  forget(file: FileId): void {
    this.watched(file, () => {
      this.note(file, false);
      this.abandon(file);
    });
  }

  private watched(file: FileId, change: () => void): void {
    const changed = this.watchers.map((watch) => watch(file));
    change();
    for (const tell of changed) tell();
  }

  /** Names of all files that there are, sorted: in which order they were met must not matter. */
  readonly files = derived((): readonly FileId[] => {
    void this.existingChanged.value;
    return [...this.existing].sort();
  });

  get(file: FileId): FileFacts | undefined {
    const said = this.cell(file).value;
    return typeof said === 'object' ? said : undefined;
  }

  /** The same for who does not depend on it. */
  peek(file: FileId): FileFacts | undefined {
    const said = this.cells.get(file)?.peek();
    return typeof said === 'object' ? said : undefined;
  }

  /** The facts of `file`; a file that nobody has spoken of yet is asked for, and undefined meanwhile. */
  want(file: FileId): FileFacts | undefined {
    const said = this.said(file);
    return typeof said === 'object' ? said : undefined;
  }

  /** Whether `file` exists: undefined as long as nobody has said. */
  readonly exists = (file: FileId): boolean | undefined => this.existence.get(file);

  wanted(): readonly FileId[] {
    return [...this.asked];
  }

  /** How much is kept: names of files, and answers. For tests. */
  get size(): { readonly files: number; readonly answers: number } {
    return { files: this.cells.size, answers: this.tables.reduce((sum, table) => sum + table.size, 0) };
  }

  private readonly existence = this.table((file): boolean | undefined => {
    const said = this.said(file);
    return said === undefined ? undefined : said !== 'absent';
  });

  private said(file: FileId): Said {
    const said = this.cell(file).value;
    if (said === undefined) this.asked.add(file);
    return said;
  }

  private cell(file: FileId): Signal<Said> {
    let cell = this.cells.get(file);
    if (!cell) {
      cell = signal<Said>(undefined);
      this.cells.set(file, cell);
    }
    return cell;
  }

  /** Whoever has read the cell reads again, and finds a new one where it still wants the file. */
  private abandon(file: FileId): void {
    const cell = this.cells.get(file);
    this.cells.delete(file);
    this.asked.delete(file);
    if (cell) (cell as Signal<unknown>).value = {};
  }

  private note(file: FileId, exists: boolean): void {
    if (this.existing.has(file) === exists) return;
    this.existingChanged.value++;
    if (exists) {
      this.existing.add(file);
      return;
    }
    this.existing.delete(file);
    for (const table of this.tables) table.drop(file);
    this.sweep();
  }

  /**
   * Forgets what hangs on files that are not there. Names that somebody still wants to know of are asked for again, so
   * this is done only when there are twice as many as that.
   */
  private sweep(): void {
    const absent = this.cells.size - this.existing.size;
    this.needed ??= absent;
    if (absent < Math.max(FEWEST_ABSENT, 2 * this.needed)) return;
    for (const file of this.cells.keys()) if (!this.existing.has(file)) this.abandon(file);
    const live = new Set<string>(this.existing);
    for (const file of this.existing) {
      for (let folder = folderOf(file); !live.has(folder); folder = folderOf(folder)) live.add(folder);
    }
    for (const table of this.tables) table.prune((key) => live.has(key.split('\0', 1)[0]!));
    this.needed = undefined;
  }
}
