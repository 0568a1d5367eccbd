/** Reads how a page is put together from what its template tags and Thymeleaf's attributes say. */
import { voidElements } from '../../catalog/htmlElements.ts';
import {
  type CodeLanguage,
  frontMatterLayout,
  maybePart,
  type PartNamingName,
  type TagMeaning,
  type TemplateLanguage,
  templateLanguages,
  textElements,
  thymeleafFragment,
  thymeleafParts,
  thymeleafQuiet,
} from '../../catalog/templateParts.ts';
import { MERGED_HEAD, type PageParts, type PartMark, type PartName } from '../../facts/pageParts.ts';
import type { Range } from '../../text/text.ts';
import type { Attribute, Tag } from './htmlTags.ts';
import { MOST_TAGS, type PlacedTag } from './maskPlaceholders.ts';
import { holdsServerComment, isServerMarkup } from './serverMarkup.ts';
import { codeSteps } from './templateCode.ts';

/** A region of the template that is not closed yet. */
interface Region {
  /** Empty where the language has one end tag for all. */
  readonly name: string;
  readonly start: number;
  readonly isKept: boolean;
  readonly block?: { readonly kind: 'block' | 'pushed'; readonly name: string; readonly start: number };
}

/** An element that the server acts on, and how many of its kind are open in it. */
interface Element {
  readonly name: string;
  /** Where nothing closes it, all that follows may be in it. */
  readonly toEnd: boolean;
  depth: number;
  readonly close: (end: number) => void;
}

/** In a comment nothing is written into the page; regions begin and end there all the same. */
type Surroundings = 'text' | 'script' | 'comment';

const SERVER_ATTRIBUTE = /^(?:data-)?th[:-](?<name>[\w-]{1,40})$/;

export class PartReader {
  private readonly marks: PartMark[] = [];
  private readonly conditions: Range[] = [];
  private readonly fragments: Record<string, Range> = {};
  private readonly regions: Region[] = [];
  private readonly elements: Element[] = [];
  private readonly language: TemplateLanguage | undefined;
  private layout: PartName | 'unclear' | undefined;
  private next = 0;
  /** The element whose start tag is the last tag before this place. */
  private last: string | undefined;
  /** How many of the open regions may be left out. */
  private chosen = 0;
  private isBroken = false;

  constructor(
    private readonly text: string,
    private readonly tags: readonly PlacedTag[],
    fileName: string,
  ) {
    this.language = templateLanguages.find(({ files }) => files.test(fileName));
    const named = frontMatterLayout.exec(text.slice(0, 4000))?.groups?.name;
    if (named && !/^(?:none|null|false)$/.test(named)) this.layout = { name: named, naming: 'frontMatter' };
  }

  /** In the order of the page; of a script, when its content is over. */
  visit(tag: Tag): void {
    this.readUntil(tag.range.start, 'text');
    if (tag.name === 'html') this.dropUnknown();
    this.readUntil(tag.range.end, 'attribute', {
      start: tag.range.start,
      end: tag.content?.end ?? tag.range.end,
    });
    if (tag.content) this.readUntil(tag.content.end, 'script');
    for (const element of this.elements) if (element.name === tag.name && !tag.content) element.depth++;
    this.visitAttributes(tag);
    this.last = tag.name;
  }

  readonly comment = ({ start, end }: Range): void => {
    this.readUntil(start, 'text');
    this.readUntil(end, 'comment');
  };

  readonly closed = (name: string, start: number): void => {
    this.readUntil(start, 'text');
    this.last = undefined;
    for (const element of this.elements) if (element.name === name) element.depth--;
    // Those inside that nobody has closed end with it.
    const ended = this.elements.findIndex(({ depth }) => depth <= 0);
    if (ended >= 0) for (const { close } of this.elements.splice(ended).reverse()) close(start);
  };

  finish(): PageParts | undefined {
    const { length } = this.text;
    this.readUntil(length, 'text');
    const isUnclear = this.isBroken || this.regions.length > 0 || this.elements.some(({ toEnd }) => !toEnd);
    if (isUnclear) this.conditions.push({ start: 0, end: length });
    // Browsers close them where what they are in ends.
    else for (const { close } of this.elements) close(length);
    if (isUnclear || this.isOpen()) this.unknown({ start: 0, end: 0 }, 'part');
    const isPlain =
      this.marks.length + this.conditions.length === 0 && Object.keys(this.fragments).length === 0;
    if (isPlain && !this.layout) return undefined;
    return {
      marks: this.marks.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end),
      conditions: joined(this.conditions),
      ...(this.layout && { layout: this.layout }),
      fragments: this.fragments,
    };
  }

  /** Whether there may be more than its tags tell, wherever it is. */
  private isOpen(): boolean {
    const { language, tags, text } = this;
    return holdsServerComment(text) || (language ? language.isOpen?.test(text) === true : tags.length > 0);
  }

  private readUntil(end: number, where: Surroundings | 'attribute', around?: Range): void {
    const { length } = this.language ? this.tags : NONE;
    if (length > MOST_TAGS) this.isBroken = true;
    else
      for (; this.next < length && this.tags[this.next]!.start < end; this.next++) {
        const tag = this.tags[this.next]!;
        if (where !== 'attribute') this.read(tag, where);
        // `<script {{ attributes }}>`
        else if (
          tag.kind !== 'control' &&
          /<script\b[^"'<>]{0,200}\s$/i.test(this.text.slice(Math.max(0, tag.start - 210), tag.start))
        )
          this.unknown(around!, 'part');
        // Which attributes a tag has hangs on the server.
        else if (tag.kind === 'control' && this.meaningOf(tag)?.meaning.does !== 'nothing')
          this.conditions.push(around!);
      }
  }

  private meaningOf({ syntax, start, end }: PlacedTag) {
    const written = this.text.slice(start, Math.min(end, start + LONGEST_TAG));
    for (const meaning of this.language?.tags[syntax] ?? []) {
      const found = meaning.tag.exec(written);
      if (found) return { meaning, name: found.groups?.name };
    }
    return undefined;
  }

  private read(tag: PlacedTag, where: Surroundings): void {
    const found = this.meaningOf(tag);
    if (found) this.apply(found.meaning, found.name ?? '', tag, where);
    else if (tag.kind !== 'comment') this.writes(tag, where);
  }

  /** Something that the file does not tell: in a text or in the middle of a statement it is a value. */
  private writes({ start, end, kind }: PlacedTag, where: Surroundings): void {
    const written = this.text.slice(start, Math.min(end, start + LONGEST_TAG));
    const isPart = kind === 'control' || maybePart.test(written) || AS_MARKUP.test(written);
    const isText = where === 'text' ? textElements.has(this.last ?? '') : !this.beginsStatement(start);
    if (where !== 'comment' && (isPart || !isText)) this.unknown({ start, end }, isPart ? 'part' : 'value');
  }

  private apply(meaning: TagMeaning, name: string, tag: PlacedTag, where: Surroundings): void {
    const range = { start: tag.start, end: tag.end };
    if (meaning.does === 'include') this.include(range, { name, naming: meaning.naming }, where);
    else if (meaning.does === 'layout')
      this.layout = this.layout ? 'unclear' : { name, naming: meaning.naming };
    else if (meaning.does === 'slot' || meaning.does === 'stack') {
      // In a title everything is text.
      if (where === 'text' && this.last !== 'title') this.marks.push({ kind: meaning.does, range, name });
    } else if (meaning.does === 'super') this.marks.push({ kind: 'super', range });
    else if (meaning.does === 'block' || meaning.does === 'pushed')
      this.regions.push({
        name: meaning.of,
        start: tag.start,
        isKept: true,
        block: { kind: meaning.does, name, start: tag.end },
      });
    else if (meaning.does === 'close') this.close(name, tag.start);
    else if (meaning.does === 'code') this.code(tag, meaning.code, where);
    else if (meaning.does === 'open' || meaning.does === 'kept')
      this.open(name, tag.start, meaning.does === 'kept');
  }

  private code(tag: PlacedTag, language: CodeLanguage, where: Surroundings): void {
    for (const step of codeSteps(this.text.slice(tag.start, tag.end), language)) {
      const start = tag.start + step.at;
      if (step.does === 'include') this.include({ start, end: start + 1 }, step.part, where);
      else if (step.does === 'open') this.open('{', start, false);
      else if (step.does === 'close') this.close('{', start + 1);
      else this.writes({ ...tag, start, end: start + 1 }, where);
    }
  }

  private open(name: string, start: number, isKept: boolean): void {
    this.regions.push({ name, start, isKept });
    if (!isKept) this.chosen++;
  }

  private close(name: string, end: number): void {
    const region = this.regions.pop();
    if (region && !region.isKept) this.chosen--;
    if (!region || (name && region.name && region.name !== name)) {
      this.isBroken = true;
      return;
    }
    if (region.block) {
      const { start, ...block } = region.block;
      this.marks.push({ ...block, range: { start, end } });
    }
    if (!region.isKept && this.chosen === 0) this.conditions.push({ start: region.start, end });
  }

  private include(range: Range, part: PartName, where: Surroundings): void {
    if (where === 'script') this.unknown(range, 'part');
    else if (where === 'text') this.marks.push({ kind: 'include', range, part });
  }

  private unknown({ start, end }: Range, what: 'part' | 'value'): void {
    this.marks.push({ kind: 'unknown', range: { start, end }, what });
  }

  /** What stands in front of the document writes nothing into it. */
  private dropUnknown(): void {
    const others = this.marks.filter(({ kind }) => kind !== 'unknown');
    this.marks.length = 0;
    this.marks.push(...others);
  }

  /** Only blanks, or the end of a statement, stand in front on its line. */
  private beginsStatement(start: number): boolean {
    return /(?:^|[\n;{}>])[ \t]{0,200}$/.test(this.text.slice(Math.max(0, start - 200), start));
  }

  private visitAttributes(tag: Tag): void {
    if (tag.name === 'head' && DECORATES.test(this.text)) this.head(tag);
    for (const attribute of tag.attributes) {
      const name = SERVER_ATTRIBUTE.exec(attribute.name)?.groups?.name ?? '';
      if (name === 'fragment') this.fragment(tag, attribute);
      else if (thymeleafParts.test(name)) this.replaced(tag, attribute);
      else if (/^layout:(?:decorate|decorator)$/.test(attribute.name))
        this.layout = namedBy(attribute) ?? 'unclear';
      else if (attribute.name === 'layout:fragment')
        this.untilClosed(tag, (range) =>
          this.marks.push({ kind: 'block', name: attribute.value.trim(), range }),
        );
      else if (isServerMarkup(attribute.name) && !thymeleafQuiet.test(name)) {
        this.untilClosed(tag, (range) => this.conditions.push(range), true);
        // TAL, Genshi, Sightly and the like: what they put there is not read.
        if (name === '') this.unknown(tag.range, 'part');
      }
      if (name === 'utext') this.unknown(tag.range, 'value');
      // What the script is, only the server knows.
      if (tag.name === 'script' && SCRIPT_SOURCES.test(name) && !PLAIN_ADDRESS.test(attribute.value))
        this.unknown(tag.range, 'part');
    }
  }

  /** Of a page that is put into a layout, and of a layout. Which of two fragments of a name stays is left open. */
  private head(tag: Tag): void {
    const at = this.marks.length;
    this.untilClosed(tag, (range) => {
      const end = { start: range.end, end: range.end };
      if (!this.layout) this.marks.push({ kind: 'slot', name: MERGED_HEAD, range: end });
      else if (!this.marks.slice(at).some(({ kind }) => kind === 'block'))
        this.marks.push({ kind: 'block', name: MERGED_HEAD, range });
    });
  }

  private fragment(tag: Tag, { value }: Attribute): void {
    const name = /^\s{0,9}([\w-]{1,80})/.exec(value)?.[1];
    if (name)
      this.untilClosed(tag, (range) => {
        // Two of one name: nobody knows which.
        this.fragments[name] = Object.hasOwn(this.fragments, name) ? { start: 0, end: 0 } : range;
      });
  }

  private replaced(tag: Tag, attribute: Attribute): void {
    const part = namedBy(attribute);
    const at = this.marks.length;
    this.untilClosed(tag, (range) => {
      // What stands in the element is only there while nobody fills it.
      this.marks.length = Math.min(this.marks.length, at);
      this.marks.push(part ? { kind: 'include', range, part } : { kind: 'unknown', range, what: 'part' });
    });
  }

  private untilClosed(tag: Tag, then: (range: Range) => void, toEnd = false): void {
    const { start } = tag.range;
    const isClosed = voidElements.has(tag.name) || this.text[tag.range.end - 2] === '/';
    const end = tag.content?.end ?? (isClosed ? tag.range.end : undefined);
    if (end !== undefined) then({ start, end });
    else if (this.elements.length === DEEPEST) this.isBroken = true;
    else
      this.elements.push({ name: tag.name, toEnd, depth: 1, close: (close) => then({ start, end: close }) });
  }
}

const LONGEST_TAG = 2000;
/** Signs of Thymeleaf's layout dialect. */
const DECORATES = /\slayout:(?:fragment|decorate|decorator)\s{0,9}=/;
const SCRIPT_SOURCES = /^(?:src|attr|attrappend|attrprepend|object)$/;
/** `@{/js/share.js(v=3)}`: nothing in the path is computed. */
const PLAIN_ADDRESS = /^@\{~?[\w./:-]{1,300}(?:\([^(){}]{0,100}\))?\}$/;
/** Of Django, Jinja, Twig, Blade, Handlebars: what is written may be markup. */
const AS_MARKUP = /\|\s{0,9}(?:safe|raw)\b|\{!!|\{\{\{/;
const NONE: readonly PlacedTag[] = [];
/** Elements that a server acts on, one in the other. */
const DEEPEST = 50;

function namedBy({ value }: Attribute): PartName | undefined {
  const groups = thymeleafFragment.exec(value.slice(0, 600))?.groups;
  const naming: PartNamingName = 'thymeleaf';
  return groups && { name: groups.name!, naming, ...(groups.fragment && { fragment: groups.fragment }) };
}

/** In order, those that overlap as one. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const apart: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const before = apart.at(-1);
    if (before && range.start <= before.end)
      apart[apart.length - 1] = { start: before.start, end: Math.max(before.end, range.end) };
    else apart.push(range);
  }
  return apart;
}
