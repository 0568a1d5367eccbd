/** All files that the engine was told of, grouped by package root. Knows which files it would like to see. */
import { configEndings, environmentFiles, environmentModes, frameworkSigns } from '../catalog/environment.ts';
import type { FileFacts } from '../facts/facts.ts';
import type { ManifestFacts } from '../manifest/facts.ts';
import type { FileId } from '../text/text.ts';
import { folderOf, isInside, join } from './paths.ts';

const MANIFEST = 'kakao-share.json';

export class Workspace {
  /** Counts changes; answers computed for an older revision are stale. */
  revision = 0;
  private folders: readonly string[];
  private readonly known = new Map<FileId, FileFacts>();
  private readonly absent = new Set<FileId>();
  private readonly asked = new Set<FileId>();
  private readonly scanned = new Set<FileId>();

  constructor(folders: readonly string[]) {
    this.folders = folders;
  }

  /** Notes that every file in `folder` that can hold Kakao code has been given. */
  markScanned(folder: FileId): void {
    if (this.scanned.has(folder)) return;
    this.scanned.add(folder);
    this.revision++;
  }

  isScanned(root: FileId): boolean {
    return [...this.scanned].some((folder) => root === folder || isInside(root, folder));
  }

  setFolders(folders: readonly string[]): void {
    this.folders = folders;
    this.revision++;
  }

  put(facts: FileFacts): void {
    this.known.set(facts.file, facts);
    this.absent.delete(facts.file);
    this.asked.delete(facts.file);
    this.revision++;
  }

  putAbsent(file: FileId): void {
    const removed = this.known.delete(file);
    const wasKnown = this.absent.has(file);
    this.absent.add(file);
    this.asked.delete(file);
    if (removed || !wasKnown) this.revision++;
  }

  forget(file: FileId): void {
    this.known.delete(file);
    this.absent.delete(file);
    this.asked.delete(file);
    this.revision++;
  }

  get(file: FileId): FileFacts | undefined {
    return this.known.get(file);
  }

  all(): IterableIterator<FileFacts> {
    return this.known.values();
  }

  /** The facts of `file`; a file that nobody has spoken of yet is asked for, and undefined meanwhile. */
  want(file: FileId): FileFacts | undefined {
    const facts = this.known.get(file);
    if (!facts && !this.absent.has(file)) this.asked.add(file);
    return facts;
  }

  /** Whether `file` exists: undefined as long as nobody has said. */
  readonly exists = (file: FileId): boolean | undefined => {
    if (this.want(file)) return true;
    return this.absent.has(file) ? false : undefined;
  };

  wanted(): readonly FileId[] {
    return [...this.asked];
  }

  /** The nearest folder upward with a `package.json`; else the opened folder; else the file's own. */
  rootOf(file: FileId): string {
    const limit = this.folderLimit(file);
    for (let folder = folderOf(file); ; folder = folderOf(folder)) {
      if (this.want(`${folder}/package.json`)?.package) return folder;
      if (folder === limit || folder === '') return limit;
    }
  }

  /** Facts of the first of `names` that exists in `folder` or nearest above it. */
  nearest(file: FileId, name: string): FileFacts | undefined {
    const limit = this.folderLimit(file);
    for (let folder = folderOf(file); ; folder = folderOf(folder)) {
      const facts = this.want(`${folder}/${name}`);
      if (facts) return facts;
      if (folder === limit || folder === '') return undefined;
    }
  }

  /** The manifest that speaks for `file`: `kakao-share.json`, or the field of `package.json`, nearest upward. */
  manifestOf(file: FileId): FileFacts | undefined {
    const limit = this.folderLimit(file);
    for (let folder = folderOf(file); ; folder = folderOf(folder)) {
      const own = this.want(`${folder}/${MANIFEST}`) ?? this.want(`${folder}/package.json`);
      if (own?.manifest) return own;
      if (folder === limit || folder === '') return undefined;
    }
  }

  /** All manifests from the folder of `file` up to `root`, nearest first; of one folder the one of its own file first. */
  manifestsOf(file: FileId, root: string): readonly ManifestFacts[] {
    const found: ManifestFacts[] = [];
    for (let folder = folderOf(file); isInside(`${folder}/x`, root); folder = folderOf(folder)) {
      for (const name of [MANIFEST, 'package.json']) {
        const manifest = this.want(`${folder}/${name}`)?.manifest;
        if (manifest) found.push(manifest);
      }
      if (folder === root || folder === '') break;
    }
    return found;
  }

  /** Bundler configurations of a root, by base name (`vite.config`), as far as they exist. */
  configs(root: string): ReadonlyMap<string, FileFacts> {
    const found = new Map<string, FileFacts>();
    for (const name of new Set(frameworkSigns.flatMap((sign) => sign.configs))) {
      const existing = configEndings.map((ending) => this.want(`${root}/${name}${ending}`));
      const first = existing.find((one) => one !== undefined);
      if (first) found.set(name, first);
    }
    return found;
  }

  /** The `.env` family of a root, by falling precedence for each mode. */
  environmentOf(root: string): readonly { readonly mode: string; readonly files: readonly FileFacts[] }[] {
    return environmentModes.map((mode) => {
      const names = environmentFiles.map((name) => join(root, name.replace('{mode}', mode)));
      return { mode, files: names.flatMap((name) => this.want(name) ?? []) };
    });
  }

  private folderLimit(file: FileId): string {
    let limit = '';
    for (const folder of this.folders)
      if (isInside(file, folder) && folder.length > limit.length) limit = folder;
    return limit || folderOf(file);
  }
}
