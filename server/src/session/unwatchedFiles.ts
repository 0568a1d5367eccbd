/** For editors that do not tell of changes on disk: which of the small files that projects ask for have changed. */
import type { FileId } from '../core/text/text.ts';
import type { Files } from './runtime.ts';

export class UnwatchedFiles {
  private readonly texts = new Map<FileId, string | undefined>();

  constructor(private readonly files: Pick<Files, 'read'>) {}

  /** Those among `files` whose text is another than at the last call. One that is new here counts as changed. */
  async changed(files: readonly FileId[]): Promise<FileId[]> {
    const texts = await Promise.all(files.map((file) => this.files.read(file)));
    const changed = files.filter((file, at) => !this.texts.has(file) || this.texts.get(file) !== texts[at]);
    for (const [at, file] of files.entries()) this.texts.set(file, texts[at]);
    return changed;
  }
}
