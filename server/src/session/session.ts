/**
 * One editor's session: what happens when a document is typed in, a file changes on disk, a setting changes. The parts
 * own their state (documents, index, scans, publisher); this says who is told what, and in which order.
 */
import type { NamedError } from '../core/hover/hoverCard.ts';
import type { SetupSubject } from '../core/hover/setupActions.ts';
import type { Theme } from '../core/preview/look.ts';
import type { Locale } from '../core/text/messages.ts';
import { folderOf, isAtOrInside, nameOf, outermost } from '../core/text/paths.ts';
import type { FileId, Place } from '../core/text/text.ts';
import { cardActions, setupActions } from '../features/cardActions.ts';
import { type ClientSupport, supportOf } from './clientSupport.ts';
import { addressOf, basisOf, problemsIn, type Rendering } from './diagnostics.ts';
import type { DocumentUris } from './documentUri.ts';
import { mentionsKakao } from './kakaoText.ts';
import type { Log } from './log.ts';
import type { OpenDocuments } from './openDocuments.ts';
import { type Cancellation, PackageScans, type ScanOutcome } from './packageScans.ts';
import type { Publisher } from './publisher.ts';
import type { ReportState, Scanned } from './reportState.ts';
import type { Core, Files } from './runtime.ts';
import { Scheduler } from './scheduler.ts';
import { defaultSettings, localeOf, type Settings } from './settings.ts';
import type { ShareCalls } from './shareCalls.ts';
import type { Status } from './status.ts';
import type { LeftOut, Underway } from './underway.ts';
import { UnwatchedFiles } from './unwatchedFiles.ts';
import { isAskedByName, isScanned } from './watchedFiles.ts';
import { type Engine, WorkspaceIndex } from './workspaceIndex.ts';
import { yieldToRequests } from './yielding.ts';

export interface SessionParts {
  readonly loadCore: () => Promise<Core>;
  readonly files: Files;
  readonly documents: OpenDocuments;
  readonly uris: DocumentUris;
  readonly publisher: Publisher;
  readonly reports: ReportState;
  readonly shareCalls: ShareCalls;
  readonly status: Status;
  readonly log: Log;
  readonly underway: Underway;
  readonly leftOut: readonly LeftOut[];
  /** Runs work that the user may want to see and stop. */
  readonly inBackground: (
    work: (token: Cancellation, tell: (files: number) => void) => Promise<unknown>,
  ) => void;
}

/** Files to speak of beside those that are open: before them, and behind them. */
interface PublishOrder {
  readonly first?: readonly FileId[];
  readonly last?: readonly FileId[];
}

export type DiskChange = { readonly file: FileId; readonly kind: 'created' | 'changed' | 'deleted' };

export class Session {
  readonly index: WorkspaceIndex;
  readonly reports: ReportState;
  /** Of the editor around the pictures. */
  theme: Theme = 'light';
  /** Whether the editor runs `command:` links of ours. */
  commandLinks = false;
  /** Whether the editor tells of changes on disk. Else the files that matter most are looked at again now and then. */
  isWatched = false;
  private readonly unwatched: UnwatchedFiles;
  private readonly scans: PackageScans;
  private readonly scheduler: Scheduler<FileId>;
  /** Of the files that nobody has opened: a keystroke does not wait for them. */
  private readonly others: Scheduler<'others'>;
  private folders: readonly FileId[] = [];
  private settings: Settings = defaultSettings;
  private editorLocale: string | undefined;
  private support: ClientSupport = supportOf({});
  private isOver = false;
  private publishRun = 0;
  private settingsKnown: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: SessionParts) {
    const { files, documents, uris } = parts;
    this.reports = parts.reports;
    const openDocument = documents.open.bind(documents);
    const linkTo = (place: Place, engine: Engine): string => addressOf(place, engine, uris);
    const actions = (error: NamedError, locale: Locale) =>
      this.commandLinks ? cardActions(error, locale) : [];
    const whenOurs = (subject: SetupSubject, locale: Locale) =>
      this.commandLinks ? setupActions(subject, locale) : [];
    this.index = new WorkspaceIndex({ ...parts, openDocument, linkTo, actions, setupActions: whenOurs });
    this.scans = new PackageScans(files, this.index);
    this.unwatched = new UnwatchedFiles(files);
    this.scheduler = new Scheduler((file) => this.guarded('judge', () => this.judge(file)));
    this.others = new Scheduler(() => this.guarded('list', () => this.publish()));
  }

  get log(): Log {
    return this.parts.log;
  }

  get locale() {
    return localeOf(this.settings, this.editorLocale);
  }

  start(editorLocale: string | undefined, support: ClientSupport): void {
    this.editorLocale = editorLocale;
    this.support = support;
  }

  async useFolders(folders: readonly FileId[]): Promise<void> {
    this.folders = folders;
    await this.index.setFolders(folders);
    if (this.index.isLoaded) await this.publish();
  }

  /** Nothing is judged before `settings` is through: the first words are to be in the right language. */
  waitFor(settings: Promise<unknown>): void {
    this.settingsKnown = settings;
  }

  async useSettings(settings: Settings): Promise<void> {
    this.settings = settings;
    if (this.index.isLoaded) await this.publish();
  }

  opened(file: FileId): void {
    if (!this.concerns(file)) return;
    void this.scheduler.now(file);
    this.saved();
  }

  /** A document was saved: what else is on disk may have changed, too. */
  saved(): void {
    if (!this.isWatched) void this.guarded('unwatched files', () => this.lookAgain());
  }

  changed(file: FileId): void {
    if (this.concerns(file)) this.scheduler.later(file);
  }

  /** Back to what the disk says; the Problems list keeps it only where it lists the whole package. */
  async closed(file: FileId): Promise<void> {
    this.scheduler.drop(file);
    if (!this.listsClosedFiles(file)) this.parts.publisher.clear(file);
    if (!this.index.knows(file)) return;
    await this.index.refresh(file);
    await this.index.settle();
    await this.publish();
  }

  async changedOnDisk(changes: readonly DiskChange[]): Promise<void> {
    let matters = false;
    for (const change of changes) {
      const touched =
        change.kind === 'deleted' ? await this.deleted(change.file) : await this.written(change.file);
      matters ||= touched;
    }
    if (!matters) return;
    await this.index.settle();
    await this.publish();
  }

  /** Makes sure that everything said about `file` is about its present text. */
  async settled(file: FileId): Promise<void> {
    await this.scheduler.settled(file);
    await this.index.ready();
    const version = this.parts.documents.get(file)?.version;
    if (version !== undefined && this.index.versionOf(file) !== version) await this.scheduler.now(file);
  }

  /** Reads the packages that a diagnosis is about: the open folders, or nothing more than what is open. */
  async scanEverything(token: Cancellation, tell: (files: number) => void): Promise<Scanned> {
    const began = performance.now();
    const folders = outermost(this.folders);
    let files = 0;
    let candidates = 0;
    let isCancelled = false;
    await this.settleOpen();
    for (const folder of folders) {
      const before = files;
      const outcome = await this.scan(folder, token, (count) => {
        files = before + count;
        tell(files);
      });
      isCancelled = outcome === 'cancelled';
      if (outcome === 'cancelled') break;
      files = before + outcome.files;
      candidates += outcome.candidates;
    }
    await this.publish();
    const summary = { files, candidates, milliseconds: Math.round(performance.now() - began) };
    return { folders, summary, isCancelled };
  }

  /** As people name a file: within the folder that they opened; with several folders, the folder's name first. */
  shownPath(file: FileId): string {
    const folders = outermost(this.folders);
    const folder = folders.find((one) => isAtOrInside(file, one));
    if (folder === undefined) return file;
    const base = folders.length === 1 ? folder : folderOf(folder);
    return file.slice(base.length).replace(/^\//, '');
  }

  /** From now on there is a report to keep true, and by default the Problems list shows all that it does. */
  async diagnosed(scanned: Scanned): Promise<void> {
    this.reports.scanned = scanned;
    await this.publish();
  }

  /** What is said next is about the present texts of all open documents. */
  async settleOpen(): Promise<void> {
    for (const file of this.parts.documents.files()) if (this.concerns(file)) await this.settled(file);
  }

  async rendering(): Promise<Rendering> {
    const engine = await this.index.ready();
    const { settings, support, locale } = this;
    const { uris } = this.parts;
    const isOurs = this.commandLinks;
    return { engine, locale, rules: settings.rules, uris, support: support.diagnostics, isOurs };
  }

  dispose(): void {
    this.isOver = true;
    this.scheduler.dispose();
    this.others.dispose();
  }

  /** Texts that never mention Kakao do not reach the engine, unless a project asked for them by name. */
  concerns(file: FileId): boolean {
    const text = this.parts.documents.get(file)?.getText();
    return (
      text !== undefined && (this.index.knows(file) || mentionsKakao(text) || /kakao/i.test(nameOf(file)))
    );
  }

  private async judge(file: FileId): Promise<void> {
    await this.settingsKnown;
    if (this.parts.documents.get(file) === undefined) return;
    await this.index.refresh(file);
    await this.index.settle(this.openFiles());
    await this.publishOpenAnd({ first: [file] });
    if (this.listsProjects()) this.others.later('others');
    await this.scanPackageOf(file);
  }

  private async written(file: FileId): Promise<boolean> {
    this.parts.documents.markCreated(file);
    if (!this.index.knows(file)) {
      const text = this.scans.covers(file) && isScanned(file) ? await this.parts.files.read(file) : undefined;
      if (text === undefined || !mentionsKakao(text)) return false;
      await this.index.accept(file, text);
      return true;
    }
    await this.index.refresh(file);
    return true;
  }

  private async lookAgain(): Promise<void> {
    if (!this.index.isLoaded) return;
    const named = this.index
      .known()
      .filter((file) => isAskedByName(file) && this.parts.documents.get(file) === undefined);
    const changed = await this.unwatched.changed(named);
    await this.changedOnDisk(changed.map((file) => ({ file, kind: 'changed' })));
  }

  // The name may be a folder's: then everything known in it is gone.
  private async deleted(name: FileId): Promise<boolean> {
    const files = this.index.knownWithin(name);
    for (const file of files) {
      this.parts.documents.markDeleted(file);
      this.parts.publisher.clear(file);
      await this.index.refresh(file);
    }
    return files.length > 0;
  }

  /** Shows what is proven now of all files that are listed; a later call makes this one stop. */
  private async publish(): Promise<void> {
    if (!this.listsProjects()) return this.publishOpenAnd({});
    const { service } = await this.index.ready();
    await this.index.settle();
    // A file may have problems that says nothing of Kakao: a configuration, or a caller.
    const found = service.projects().flatMap(({ root }) => service.diagnose(root));
    const before = this.parts.publisher.files();
    await this.publishOpenAnd({ last: [...before, ...found.map(({ place }) => place.file)] });
  }

  private async publishOpenAnd({ first = [], last = [] }: PublishOrder): Promise<void> {
    if (this.isOver) return;
    this.reports.changed();
    const run = ++this.publishRun;
    const { publisher, documents, shareCalls, status } = this.parts;
    const rendering = await this.rendering();
    if (rendering.isOurs) shareCalls.tell(this.openFiles(), rendering.engine);
    for (const file of publisher.files()) if (!this.isListed(file)) publisher.clear(file);
    // Those that are open now: the run that this one makes stop may have been about to speak of them.
    for (const file of new Set([...first, ...this.openFiles(), ...last])) {
      const basis = basisOf(file, rendering);
      if (publisher.restsOn(file, basis) || !this.isListed(file)) continue;
      await yieldToRequests();
      if (run !== this.publishRun || this.isOver) return;
      const version = documents.get(file)?.version;
      // Typed on since: its ranges would be wrong, and its next run is due.
      if (version !== this.index.versionOf(file)) continue;
      publisher.publish(file, problemsIn(file, rendering), { version, basis });
    }
    if (rendering.isOurs) status.tell(rendering.engine);
  }

  private isListed(file: FileId): boolean {
    return this.parts.documents.get(file) !== undefined
      ? this.index.knows(file)
      : this.listsClosedFiles(file);
  }

  private openFiles(): FileId[] {
    return this.parts.documents.files().filter((file) => this.index.knows(file));
  }

  /** Whether more than open files is listed, in some folder. */
  private listsProjects(): boolean {
    const { problems } = this.settings;
    return problems === 'always' || (problems === 'diagnosed' && this.reports.scanned !== undefined);
  }

  private listsClosedFiles(file: FileId): boolean {
    const { problems } = this.settings;
    if (problems === 'open' || !this.scans.covers(file)) return false;
    return (
      problems === 'always' || (this.reports.scanned?.folders.some((one) => isAtOrInside(file, one)) ?? false)
    );
  }

  private async scanPackageOf(file: FileId): Promise<void> {
    const { service } = await this.index.ready();
    const root = service.projectOf(file)?.root;
    if (root === undefined || this.settings.scan === 'off' || this.scans.isPlannedFor(root)) return;
    if (!this.folders.some((folder) => isAtOrInside(root, folder))) return;
    this.parts.inBackground((token, tell) => this.guarded('scan', () => this.scanPackage(root, token, tell)));
  }

  private async scanPackage(
    root: FileId,
    token: Cancellation,
    tell: (files: number) => void,
  ): Promise<ScanOutcome> {
    const outcome = await this.scan(root, token, tell);
    if (outcome !== 'cancelled') await this.publish();
    return outcome;
  }

  private async scan(root: FileId, token: Cancellation, tell: (files: number) => void): Promise<ScanOutcome> {
    const began = performance.now();
    const read = () => this.scans.run(root, token, tell);
    const outcome = await (this.commandLinks ? this.parts.status.whileReading(read) : read());
    const milliseconds = Math.round(performance.now() - began);
    const { log } = this.parts;
    if (outcome === 'cancelled') log.info(`Reading ${root} was cancelled after ${milliseconds} ms.`);
    else {
      const { files, candidates, unread } = outcome;
      log.info(
        `Read ${root}: ${files} files, ${candidates} mention Kakao, ${unread.length} not readable, ${milliseconds} ms.`,
      );
    }
    return outcome;
  }

  private async guarded(what: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.parts.log.error(what, error);
    }
  }
}
