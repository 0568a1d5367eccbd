/** Start tags of a page with the exact place of every attribute, and the raw text of its scripts. Never throws. */
import { Tokenizer } from 'htmlparser2';
import type { Range } from '../../text/text.ts';

export interface Attribute {
  /** In lower case. */
  readonly name: string;
  readonly nameRange: Range;
  /** As written between the quotes, entities undecoded; empty for an attribute without a value. */
  readonly value: string;
  readonly valueRange: Range;
}

export interface Tag {
  /** In lower case. */
  readonly name: string;
  /** From `<` to behind `>`. */
  readonly range: Range;
  /** Attributes without a value are listed for scripts only. */
  readonly attributes: readonly Attribute[];
  /** What stands up to `</script>`, or the end of the file; for scripts only. */
  readonly content: Range | undefined;
}

export interface OtherMarkup {
  /** An end tag: its name in lower case, and where its `<` stands. */
  readonly closed: (name: string, start: number) => void;
  readonly comment: (range: Range) => void;
}

/** Calls `visit` for every start tag that is neither in a comment nor in raw text, in document order. */
export function readTags(
  text: string,
  selfClosingScripts: boolean,
  visit: (tag: Tag) => void,
  { closed = () => {}, comment = () => {} }: Partial<OtherMarkup> = {},
): void {
  const reader = new TagReader(text, visit, { closed, comment });
  const tokenizer = new Tokenizer(
    { decodeEntities: false, recognizeSelfClosing: selfClosingScripts },
    reader,
  );
  tokenizer.write(text);
  tokenizer.end();
  reader.finish();
}

class TagReader {
  private name = '';
  private start = 0;
  private attributes: Attribute[] = [];
  private nameRange: Range = { start: 0, end: 0 };
  private valueStart = -1;
  private valueEnd = -1;
  /** A script whose end tag has not come yet. */
  private script: Tag | undefined;

  constructor(
    private readonly text: string,
    private readonly visit: (tag: Tag) => void,
    private readonly other: OtherMarkup,
  ) {}

  onopentagname(start: number, end: number): void {
    this.name = this.text.slice(start, end).toLowerCase();
    this.start = start - 1;
    this.attributes = [];
  }
  onattribname(start: number, end: number): void {
    this.nameRange = { start, end };
    this.valueStart = -1;
  }
  onattribdata(start: number, end: number): void {
    if (this.valueStart < 0) this.valueStart = start;
    this.valueEnd = end;
  }
  onattribend(): void {
    // Of other tags only what may hold script is asked for.
    if (this.valueStart < 0 && this.name !== 'script') return;
    const valueRange =
      this.valueStart < 0
        ? { start: this.nameRange.end, end: this.nameRange.end }
        : { start: this.valueStart, end: this.valueEnd };
    this.attributes.push({
      name: this.text.slice(this.nameRange.start, this.nameRange.end).toLowerCase(),
      nameRange: this.nameRange,
      value: this.text.slice(valueRange.start, valueRange.end),
      valueRange,
    });
  }
  onopentagend(end: number): void {
    const tag = this.tag(end);
    if (tag.name === 'script') this.script = tag;
    else this.visit(tag);
  }
  onselfclosingtag(end: number): void {
    this.visit(this.tag(end));
  }
  onclosetag(start: number, end: number): void {
    this.finish(start - 2);
    this.other.closed(this.text.slice(start, end).toLowerCase(), start - 2);
  }
  finish(contentEnd = this.text.length): void {
    const script = this.script;
    if (!script) return;
    this.script = undefined;
    this.visit({
      ...script,
      content: { start: script.range.end, end: Math.max(script.range.end, contentEnd) },
    });
  }
  private tag(end: number): Tag {
    const { name, attributes } = this;
    return { name, range: { start: this.start, end: end + 1 }, attributes, content: undefined };
  }
  oncdata(): void {}
  oncomment(start: number, end: number): void {
    this.other.comment({ start, end });
  }
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontext(): void {}
  ontextentity(): void {}
  onattribentity(): void {}
}
