/**
 * What the engine knows of the workspace, kept true: an open document's text wins over the disk, whatever a project
 * asks for by name is read, and files that are gone are said to be gone. The engine is created with the first file.
 */
import type { Sought } from '../core/facts/sought.ts';
import type { KakaoService, ServiceOptions } from '../core/service.ts';
import { isAtOrInside } from '../core/text/paths.ts';
import type { FileId, Place } from '../core/text/text.ts';
import type { Log } from './log.ts';
import type { Core, Files } from './runtime.ts';
import { type LeftOut, limitedRules, type Underway } from './underway.ts';

export interface Engine {
  readonly core: Core;
  readonly service: KakaoService;
}

export interface OpenDocument {
  readonly version: number;
  /** `undefined` for what nobody wrote by hand: too large, or a copy of the SDK. */
  readonly text: string | undefined;
}

export interface IndexSources {
  readonly loadCore: () => Promise<Core>;
  readonly files: Files;
  /** The open document that stands for the file, if there is one. */
  readonly openDocument: (file: FileId) => OpenDocument | undefined;
  /** The address of a place, for links in cards. */
  readonly linkTo: (place: Place, engine: Engine) => string;
  /** Links under the card of an error. */
  readonly actions: NonNullable<ServiceOptions['actions']>;
  readonly setupActions: NonNullable<ServiceOptions['setupActions']>;
  readonly log: Log;
  readonly underway: Underway;
  readonly leftOut: readonly LeftOut[];
}

export class WorkspaceIndex {
  private engine: Promise<Engine> | undefined;
  private folders: readonly FileId[] = [];
  /** Files that the engine was told about, absent ones included, with the version of the document if it was one. */
  private readonly told = new Map<FileId, number | undefined>();

  private readonly failed = new Set<string>();
  private readonly leftOut: Map<FileId, LeftOut>;

  constructor(private readonly sources: IndexSources) {
    this.leftOut = new Map(sources.leftOut.map((one) => [one.place, one]));
  }

  /** Loads the engine on first use. A failed load is tried again by the next call. */
  ready(): Promise<Engine> {
    this.engine ??= this.load().catch((error: unknown) => {
      this.engine = undefined;
      throw error;
    });
    return this.engine;
  }

  get isLoaded(): boolean {
    return this.engine !== undefined;
  }

  knows(file: FileId): boolean {
    return this.told.has(file);
  }

  /** The version of the open document that the engine's findings are about. */
  versionOf(file: FileId): number | undefined {
    return this.told.get(file);
  }

  /** Files that the engine was told about, absent ones included. */
  known(): FileId[] {
    return [...this.told.keys()];
  }

  /** Those that lie in `folder`, `folder` itself included. */
  knownWithin(folder: FileId): FileId[] {
    return this.known().filter((file) => isAtOrInside(file, folder));
  }

  /** Rules and readers that threw since the engine started. */
  failures(): string[] {
    return [...this.failed];
  }

  async setFolders(folders: readonly FileId[]): Promise<void> {
    this.folders = folders;
    if (this.engine !== undefined) (await this.engine).service.setFolders(folders);
  }

  /** Tells the engine what `file` says now: the open document, else the disk. */
  async refresh(file: FileId): Promise<void> {
    const { service } = await this.ready();
    const isOpen = this.sources.openDocument(file) !== undefined;
    const onDisk = isOpen ? undefined : await this.sources.files.read(file);
    this.tell(service, file, onDisk);
  }

  /** Takes a text that a scan read. */
  async accept(file: FileId, text: string): Promise<void> {
    const { service } = await this.ready();
    this.tell(service, file, text);
  }

  /** What files mention that may call functions of those that are known. */
  async soughtCallers(before: readonly Sought[]): Promise<readonly Sought[]> {
    return (await this.ready()).service.soughtCallers(before);
  }

  /** Tells the engine that it has seen all of `folder`. */
  async scanned(folder: FileId): Promise<void> {
    const { service } = await this.ready();
    service.scanned(folder);
  }

  /** Answers what the projects ask for by name, until they ask for nothing more: to judge `files`, or all. */
  async settle(files?: readonly FileId[]): Promise<void> {
    const { service } = await this.ready();
    const answered = new Set<FileId>();
    for (;;) {
      // A file asked for twice in one go would go on for ever.
      const wanted = service.wanted(files).filter((file) => !answered.has(file));
      if (wanted.length === 0) return;
      for (const file of wanted) answered.add(file);
      await Promise.all(wanted.map((file) => this.refresh(file)));
    }
  }

  // Asked last, because the document may have been opened while the disk was read.
  private tell(service: KakaoService, file: FileId, onDisk: string | undefined): void {
    const document = this.sources.openDocument(file);
    this.told.set(file, document?.version);
    const text = document === undefined ? onDisk : document.text;
    if (this.isLeftOut(file, text)) return;
    this.sources.underway.begin('reading', file);
    try {
      service.update(file, text, document !== undefined);
    } finally {
      this.sources.underway.end();
    }
  }

  /** Of a file that is left out nobody says anything: as if it had never been met, which proves nothing. */
  private isLeftOut(file: FileId, text: string | undefined): boolean {
    const leftOut = this.leftOut.get(file);
    if (leftOut === undefined) return false;
    if (leftOut.forGood) return true;
    if (leftOut.text === undefined) this.leftOut.set(file, { ...leftOut, text });
    if ((leftOut.text ?? text) === text) return true;
    this.leftOut.delete(file);
    return false;
  }

  private async load(): Promise<Engine> {
    const core = await this.sources.loadCore();
    const onError = (where: string, error: unknown): void => {
      // Each is worth one entry in the log, not one per key.
      if (!this.failed.has(where)) this.sources.log.error(where, error);
      this.failed.add(where);
    };
    const link = (place: Place): string => this.sources.linkTo(place, engine);
    const engine: Engine = {
      core,
      service: core.createKakaoService({
        folders: this.folders,
        onError,
        link,
        actions: this.sources.actions,
        setupActions: this.sources.setupActions,
        rules: limitedRules(core.rules, this.sources.underway, (root) => this.leftOut.has(root)),
      }),
    };
    return engine;
  }
}
