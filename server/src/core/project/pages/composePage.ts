/** A page as the browser gets it: the pieces of all files that it is made of, in their order. */
import type { FileFacts } from '../../facts/facts.ts';
import { MERGED_HEAD, type PageParts, type PartMark, type PartName } from '../../facts/pageParts.ts';
import { addTo } from '../../text/multimap.ts';
import type { FileId, Range } from '../../text/text.ts';
import { firstFrom, holds, isChosen } from './ranges.ts';

export type Piece = Stretch | { readonly unknown: 'part' | 'value' };

export interface Stretch {
  readonly facts: FileFacts;
  readonly range: Range;
  /** No other file leaves it out; regions of its own file may. */
  readonly isCertain: boolean;
}

export interface PartFinder {
  /** What a name in a file means; undefined where no file or several may be meant. */
  readonly part: (name: PartName, from: FileId) => FileFacts | undefined;
  /** What a page that names no layout is put into. */
  readonly layout: (page: FileFacts) => FileFacts | undefined;
}

/** A stretch of a file, and what fills its blocks and slots. */
interface Content {
  readonly facts: FileFacts;
  readonly range: Range;
  readonly filling: Filling;
}

interface Named {
  readonly name: string;
  readonly range: Range;
}

interface Filling {
  /** By name, those of the innermost page first. */
  readonly blocks: ReadonlyMap<string, readonly Content[]>;
  readonly body?: Content;
  /** What `super` means here. */
  readonly above?: Content | undefined;
  /** A page that is seen is put into it. */
  readonly isLayout: boolean;
}

/** Nobody writes more. */
const MOST_STEPS = 2000;
const DEEPEST = 30;
const NOTHING: Filling = { blocks: new Map(), isLayout: false };
const PLAIN: PageParts = { marks: [], conditions: [], fragments: {} };
const UNCLEAR: readonly Piece[] = [{ unknown: 'part' }];

const partsOf = ({ page }: FileFacts): PageParts => page?.parts ?? PLAIN;
const whole = ({ length }: FileFacts): Range => ({ start: 0, end: length });

/** Never throws. What includes itself is unknown; so is all of a page of more parts than anybody writes. */
export function composePage(page: FileFacts, finder: PartFinder): readonly Piece[] {
  const composer = new Composer(finder);
  composer.compose(page);
  return composer.isTooMuch ? UNCLEAR : composer.pieces;
}

class Composer {
  readonly pieces: Piece[] = [];
  private readonly once = new Set<FileFacts>();
  /** The page, and the layouts that it is put into. */
  private readonly chain = new Set<FileFacts>();
  /** Those of them with parts, which push, too; parts that are not seen may. */
  private readonly withParts = new Set<FileFacts>();
  /** What those push, by the name of the stack: servers make the page first. */
  private readonly pushed = new Map<string, Content[]>();
  private readonly shown = new Set<string>();
  private steps = 0;

  constructor(private readonly finder: PartFinder) {}

  get isTooMuch(): boolean {
    return this.steps > MOST_STEPS;
  }

  compose(page: FileFacts): void {
    let content: Content = { facts: page, range: whole(page), filling: NOTHING };
    for (;;) {
      const { facts, filling } = content;
      const { layout, marks } = partsOf(facts);
      this.chain.add(facts);
      for (const mark of marks) {
        if (mark.kind === 'pushed') addTo(this.pushed, mark.name, { facts, range: mark.range, filling });
        if (mayPush(mark)) this.withParts.add(facts);
      }
      const named = typeof layout === 'object' ? this.finder.part(layout, facts.file) : undefined;
      const next = layout === undefined ? this.finder.layout(facts) : named;
      // Code may choose another than the usual one.
      if (layout === undefined && next) this.pieces.push({ unknown: 'part' });
      if (!next || this.chain.has(next)) {
        if (layout !== undefined) this.pieces.push({ unknown: 'part' });
        break;
      }
      // It goes nowhere, or where only the language knows.
      if (!hasSlot(next, '') && hasScriptOutside(facts, next)) this.pieces.push({ unknown: 'part' });
      content = { facts: next, range: whole(next), filling: filledBy(content) };
    }
    this.emit(content, true, 0, [content.facts]);
    // It is in a part that is not seen, or nowhere.
    if ([...this.pushed.keys()].some((name) => !this.shown.has(name)))
      this.pieces.unshift({ unknown: 'part' });
  }

  private emit(content: Content, isCertain: boolean, depth: number, inside: readonly FileFacts[]): void {
    const { facts, range } = content;
    const { marks } = partsOf(facts);
    if (depth > DEEPEST) this.steps = MOST_STEPS;
    let done = range.start;
    for (let i = firstFrom(marks, range.start); i < marks.length && ++this.steps <= MOST_STEPS; i++) {
      const mark = marks[i]!;
      if (mark.range.start >= range.end) break;
      // What it stands in has been filled, or is the block whose content this is.
      if (mark.range.start < done || mark.range === range) continue;
      this.add({ facts, range: { start: done, end: mark.range.start }, isCertain });
      const isSure = isCertain && !isChosen(facts, mark.range.start);
      this.fill(mark, content, isSure, depth + 1, inside);
      done = mark.range.end;
    }
    this.add({ facts, range: { start: done, end: range.end }, isCertain });
  }

  private fill(
    mark: PartMark,
    { facts, filling }: Content,
    isCertain: boolean,
    depth: number,
    inside: readonly FileFacts[],
  ): void {
    const emit = (content: Content | undefined, isSure = isCertain): void => {
      if (content) this.emit(content, isSure, depth, inside);
      else this.pieces.push({ unknown: 'part' });
    };
    if (mark.kind === 'unknown') this.pieces.push({ unknown: mark.what });
    else if (mark.kind === 'include') this.include(mark.part, facts, isCertain, depth, inside);
    else if (mark.kind === 'super') emit(filling.above);
    else if (mark.kind === 'stack') this.show(mark, facts, emit);
    else if (mark.kind === 'pushed') this.push(mark, facts, filling);
    else if (mark.kind === 'slot' && mark.name === '') emit(filling.body);
    else {
      const own = mark.kind === 'block' ? { facts, range: mark.range, filling } : undefined;
      const chain = [...(filling.blocks.get(mark.name) ?? []), ...(own ? [own] : [])];
      // A page that is not seen may have a block of that name.
      if (!filling.isLayout) this.pieces.push({ unknown: 'part' });
      // A page without a head; layouts in layouts, of which all heads are there.
      if (mark.name === MERGED_HEAD && chain.length !== 1) {
        if (chain.length > 1) this.pieces.push({ unknown: 'part' });
        return;
      }
      emit(stacked(chain), isCertain && filling.isLayout);
    }
  }

  /** Of a part; a stack that has been shown may have had it. */
  private push({ name, range }: Named, facts: FileFacts, filling: Filling): void {
    if (this.chain.has(facts)) return;
    this.shown.delete(name);
    addTo(this.pushed, name, { facts, range, filling });
  }

  private show({ name, range }: Named, facts: FileFacts, emit: (content: Content, isSure?: false) => void) {
    const isWhole = this.chain.size > 1 && [...this.withParts].every((one) => one === facts);
    if (!isWhole) this.pieces.push({ unknown: 'part' });
    this.shown.add(name);
    for (const one of this.pushed.get(name) ?? []) {
      this.steps++;
      // What stands behind the stack comes too late.
      const isSure = isWhole && this.chain.has(one.facts);
      if (one.facts !== facts || one.range.end <= range.start) emit(one, isSure ? undefined : false);
    }
  }

  private include(
    name: PartName,
    from: FileFacts,
    isCertain: boolean,
    depth: number,
    inside: readonly FileFacts[],
  ): void {
    const facts = this.finder.part(name, from.file);
    const range = facts && rangeOf(facts, name.fragment);
    if (!facts || !range || inside.includes(facts) || partsOf(facts).layout)
      this.pieces.push({ unknown: 'part' });
    else if (!name.once || !this.once.has(facts)) {
      this.once.add(facts);
      this.emit({ facts, range, filling: NOTHING }, isCertain, depth, [...inside, facts]);
    }
  }

  private add(stretch: Stretch): void {
    if (stretch.range.start < stretch.range.end) this.pieces.push(stretch);
  }
}

/** The first of them; those behind are what `super` means in the one in front. */
function stacked(chain: readonly Content[]): Content | undefined {
  return chain.reduceRight<Content | undefined>(
    (above, { facts, range, filling }) => ({ facts, range, filling: { ...filling, above } }),
    undefined,
  );
}

function filledBy(content: Content): Filling {
  const { facts, filling } = content;
  const blocks = new Map(filling.blocks);
  const filled: Filling = { blocks, body: content, isLayout: true };
  for (const { kind, range, ...mark } of partsOf(facts).marks) {
    if (kind !== 'block' || !('name' in mark)) continue;
    blocks.set(mark.name, [...(blocks.get(mark.name) ?? []), { facts, range, filling: filled }]);
  }
  return filled;
}

const mayPush = (mark: PartMark): boolean =>
  mark.kind === 'include' || (mark.kind === 'unknown' && mark.what === 'part');

const hasSlot = (layout: FileFacts, name: string): boolean =>
  partsOf(layout).marks.some((mark) => mark.kind === 'slot' && mark.name === name);

function hasScriptOutside({ page, scripts, ...facts }: FileFacts, layout: FileFacts): boolean {
  const blocks: Range[] = [];
  for (const mark of page?.parts?.marks ?? []) {
    const isBlock = mark.kind === 'block' && (mark.name !== MERGED_HEAD || hasSlot(layout, MERGED_HEAD));
    if ((isBlock || mark.kind === 'pushed') && mark.range.start >= (blocks.at(-1)?.end ?? 0))
      blocks.push(mark.range);
  }
  const starts = [...scripts, ...facts.scriptTags].map(({ range }) => range.start);
  return [...starts, ...(page?.sources ?? []).map(({ start }) => start)].some(
    (start) => !holds(blocks, start),
  );
}

function rangeOf(facts: FileFacts, fragment: string | undefined): Range | undefined {
  if (fragment === undefined) return whole(facts);
  const { fragments } = partsOf(facts);
  const range = Object.hasOwn(fragments, fragment) ? fragments[fragment] : undefined;
  return range && range.end > range.start ? range : undefined;
}
