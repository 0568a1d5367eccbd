/**
 * What the engine knows of the workspace, kept true: an open document's text wins over the disk, whatever a project
 * asks for by name is read, and files that are gone are said to be gone. The engine is created with the first file.
 */
import type { KakaoService, ServiceOptions } from '../core/service.ts';
import type { FileId, Place } from '../core/text/text.ts';
import { isWithin } from './documentUri.ts';
import type { Log } from './log.ts';
import type { Core, Files } from './runtime.ts';

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
  readonly log: Log;
}

export class WorkspaceIndex {
  private engine: Promise<Engine> | undefined;
  private folders: readonly FileId[] = [];
  /** Files that the engine was told about, absent ones included, with the version of the document if it was one. */
  private readonly told = new Map<FileId, number | undefined>();

  private readonly failed = new Set<string>();

  constructor(private readonly sources: IndexSources) {}

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
    return this.known().filter((file) => isWithin(file, folder));
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

  /** Tells the engine that it has seen all of `folder`. */
  async scanned(folder: FileId): Promise<void> {
    const { service } = await this.ready();
    service.scanned(folder);
  }

  /** Answers what the projects ask for by name, until they ask for nothing more. */
  async settle(): Promise<void> {
    const { service } = await this.ready();
    const answered = new Set<FileId>();
    for (;;) {
      // A file asked for twice in one go would go on for ever.
      const wanted = service.wanted().filter((file) => !answered.has(file));
      if (wanted.length === 0) return;
      for (const file of wanted) answered.add(file);
      await Promise.all(wanted.map((file) => this.refresh(file)));
    }
  }

  // Asked last, because the document may have been opened while the disk was read.
  private tell(service: KakaoService, file: FileId, onDisk: string | undefined): void {
    const document = this.sources.openDocument(file);
    this.told.set(file, document?.version);
    service.update(file, document === undefined ? onDisk : document.text);
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
      }),
    };
    return engine;
  }
}
