/** Places that a server has not come to an end with. Each is left out until it changes, and for good when it does it again. */
import type { FileId } from '../core/text/text.ts';
import type { LeftOut } from '../session/underway.ts';

/** Who hangs with one text of a file after the other costs a person more than the file's problems are worth. */
const MOST_HANGS = 3;

export class Culprits {
  private readonly hangs = new Map<FileId, number>();
  /** With the text of the document, where one is open. */
  private readonly out = new Map<FileId, string | undefined>();

  add(place: FileId, text: string | undefined): void {
    this.hangs.set(place, (this.hangs.get(place) ?? 0) + 1);
    this.out.set(place, text);
  }

  changed(place: FileId): void {
    if (!this.isForGood(place)) this.out.delete(place);
  }

  get isEmpty(): boolean {
    return this.out.size === 0;
  }

  list(): LeftOut[] {
    return [...this.out].map(([place, text]) => ({ place, text, forGood: this.isForGood(place) }));
  }

  isForGood(place: FileId): boolean {
    return (this.hangs.get(place) ?? 0) >= MOST_HANGS;
  }
}
