/** The elements of an XML file, with places: property lists and Android manifests. Never throws. */
import { Tokenizer } from 'htmlparser2';
import type { Range } from '../../text/text.ts';

export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  /** Of the value between its quotes. */
  readonly range: Range;
}

export interface XmlElement {
  readonly name: string;
  /** Of the name in the opening tag. */
  readonly nameRange: Range;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The first text in it, without blanks around, and where that stands. */
  readonly text: string;
  readonly textRange: Range;
  /** Behind the opening tag. */
  readonly contentStart: number;
  /** Where its closing tag begins; undefined where it closes itself or is not closed. */
  readonly contentEnd: number | undefined;
  readonly start: number;
  readonly end: number;
}

interface OpenElement extends Omit<XmlElement, 'contentEnd' | 'end' | 'children' | 'attributes'> {
  readonly children: XmlElement[];
  readonly attributes: XmlAttribute[];
  contentStart: number;
  text: string;
  textRange: Range;
}

/** Files nest a dozen; what lies deeper is left out. */
const DEEPEST = 50;

/** The outermost elements. Those that are not closed end where the one around them does. */
export function readXml(text: string): readonly XmlElement[] {
  const reader = new XmlReader(text);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, reader);
  tokenizer.write(text);
  tokenizer.end();
  return reader.finish();
}

export const attributeOf = (element: XmlElement, name: string): XmlAttribute | undefined =>
  element.attributes.find((one) => one.name === name);

export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((one) => one.name === name);

class XmlReader {
  private readonly roots: XmlElement[] = [];
  private readonly open: OpenElement[] = [];
  private current: OpenElement | undefined;
  private attribute: { name: string; start: number; end: number } | undefined;
  /** Elements around each other that lie too deep. */
  private tooDeep = 0;

  constructor(private readonly text: string) {}

  onopentagname(start: number, end: number): void {
    this.current = {
      name: this.text.slice(start, end),
      nameRange: { start, end },
      attributes: [],
      children: [],
      text: '',
      textRange: { start: end, end },
      contentStart: end,
      start: start - 1,
    };
  }
  onattribname(start: number, end: number): void {
    this.attribute = { name: this.text.slice(start, end), start: end, end };
  }
  onattribdata(start: number, end: number): void {
    if (!this.attribute) return;
    if (this.attribute.start === this.attribute.end) this.attribute.start = start;
    this.attribute.end = end;
  }
  onattribend(): void {
    const { name, start, end } = this.attribute!;
    this.current?.attributes.push({ name, value: this.text.slice(start, end), range: { start, end } });
  }
  onopentagend(end: number): void {
    if (!this.current) return;
    this.current.contentStart = end + 1;
    this.current.textRange = { start: end + 1, end: end + 1 };
    if (this.open.length >= DEEPEST) this.tooDeep++;
    else this.open.push(this.current);
    this.current = undefined;
  }
  onselfclosingtag(end: number): void {
    if (!this.current || this.tooDeep > 0) return;
    this.add({ ...this.current, contentStart: end + 1, contentEnd: undefined, end: end + 1 });
    this.current = undefined;
  }
  onclosetag(start: number, end: number): void {
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    const name = this.text.slice(start, end);
    const depth = this.open.findLastIndex((one) => one.name === name);
    if (depth < 0) return;
    while (this.open.length > depth + 1) this.close(undefined, start - 2);
    const closed = this.text.indexOf('>', end);
    this.close(start - 2, closed < 0 ? end : closed + 1);
  }
  ontext(start: number, end: number): void {
    const around = this.open.at(-1);
    if (around?.text !== '' || this.tooDeep > 0) return;
    const written = this.text.slice(start, end);
    const trimmed = written.trim();
    if (trimmed === '') return;
    around.text = trimmed;
    const from = start + written.indexOf(trimmed);
    around.textRange = { start: from, end: from + trimmed.length };
  }
  finish(): readonly XmlElement[] {
    while (this.open.length > 0) this.close(undefined, this.text.length);
    return this.roots;
  }
  private close(contentEnd: number | undefined, end: number): void {
    this.add({ ...this.open.pop()!, contentEnd, end });
  }
  private add(element: XmlElement): void {
    (this.open.at(-1)?.children ?? this.roots).push(element);
  }
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}
  onattribentity(): void {}
}
