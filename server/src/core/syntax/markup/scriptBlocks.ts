/** The scripts of a page or component, in a text in which every offset is the offset in the file. */
import { handmadeAddress } from '../../catalog/sharerAddress.ts';
import type { SharerUrl } from '../../facts/facts.ts';
import type { NamedHandler, SocialTag } from '../../facts/page.ts';
import type { PageParts } from '../../facts/pageParts.ts';
import type { Range } from '../../text/text.ts';
import { ANY_NAME } from '../anyName.ts';
import type { ScriptLanguage } from '../javascript/parser.ts';
import { MAKES_ELEMENTS } from '../javascript/textSigns.ts';
import { blankText } from './blankText.ts';
import { type ComponentReader, componentReader } from './componentReader.ts';
import { dialectOf, type MarkupDialect } from './dialects.ts';
import {
  calledByComponent,
  calledByHandler,
  calledOnClick,
  isAngularGesture,
  leavesPage,
  runsOnClick,
  staysOnPage,
  writtenBy,
} from './handlerCalls.ts';
import { decodeEntities, decodeHandler } from './handlerText.ts';
import { type Attribute, readTags, type Tag } from './htmlTags.ts';
import { holdsControl, maskPlaceholders, type PlacedTag } from './maskPlaceholders.ts';
import { PartReader } from './partReader.ts';
import { scriptKind } from './scriptLanguage.ts';
import { holdsServerComment, isServerMarkup } from './serverMarkup.ts';
import { socialTag } from './socialTags.ts';

export interface ScriptBlock {
  /**
   * A text for many blocks, as long as the file: everything but the scripts is blank, line breaks are kept. Components have
   * one of their own, since handlers may stand in their tags.
   */
  readonly text: string;
  /** The script within the file. */
  readonly range: Range;
  readonly module: boolean;
  readonly language: ScriptLanguage;
  /**
   * A `<script>`; Astro's frontmatter; an inline handler (`onclick`, `@click`); a `javascript:` address; another component
   * in the markup, as JSX.
   */
  readonly kind: 'block' | 'frontmatter' | 'handler' | 'javascript-url' | 'component';
  /** Runs for each instance of the component, with its props. */
  readonly instance: boolean;
  /** Once per page, per event, or with every instance of the component. */
  readonly runs: 'once' | 'handler' | 'effect';
  /** Not while the page is read. */
  readonly isLater?: true;
  /** Of what a click on an element runs: CSS selector of the element, `''` where it has no id. */
  readonly clicked?: string;
}

/** An attribute of a script tag: `value` as the browser reads it, `written` as it stands in the file, placeholders and all. */
export interface ScriptAttribute {
  readonly value: string;
  readonly written: string;
  readonly range: Range;
}

/** A `<script src>`, whatever it loads. */
export interface MarkupScriptTag {
  /** The start tag. */
  readonly range: Range;
  /** In `value`, what a server fills in is masked (see `../placeholders.ts`). */
  readonly src: ScriptAttribute;
  readonly integrity: ScriptAttribute | undefined;
  readonly crossOrigin: ScriptAttribute | undefined;
  /** Behind the tag's name. */
  readonly attributesAt: number;
  readonly timing: 'blocking' | 'deferred' | 'async';
  readonly isModule: boolean;
}

export interface MarkupScripts {
  readonly blocks: readonly ScriptBlock[];
  readonly scriptTags: readonly MarkupScriptTag[];
  /** Attributes that lead to Kakao's share page. */
  readonly sharerUrls: readonly Omit<SharerUrl, 'file'>[];
  /** A server or a template language fills in parts. */
  readonly templated: boolean;
  /** A server or a template language chooses which parts are in the page. */
  readonly branching: boolean;
  /** Has an `<html>` tag. */
  readonly whole: boolean;
  /** Where `<meta http-equiv="Content-Security-Policy">` has its policy. */
  readonly policies: readonly Range[];
  readonly socialTags: readonly SocialTag[];
  /** Functions that `onclick` and the like call first thing. */
  readonly handlers: ReadonlySet<string>;
  /** Names to which the markup of a component assigns something. */
  readonly written: ReadonlySet<string>;
  /** Of the elements, with where the first of each begins; undefined where code may make more, or there are very many. */
  readonly ids: ReadonlyMap<string, number> | undefined;
  /** By the name of a function: up to two selectors of elements whose click calls it, `''` for one without an id. */
  readonly clicks: ReadonlyMap<string, readonly string[]>;
  /** Names that are all there is in an onclick and that nothing else in the page speaks of. */
  readonly uncalled: readonly NamedHandler[];
  /** How the page is put together, where it is. */
  readonly parts: PageParts | undefined;
}

const NOTHING: MarkupScripts = {
  blocks: [],
  scriptTags: [],
  sharerUrls: [],
  templated: false,
  branching: false,
  whole: false,
  policies: [],
  socialTags: [],
  handlers: new Set(),
  written: new Set(),
  ids: undefined,
  clicks: new Map(),
  uncalled: [],
  parts: undefined,
};

const HANDLER = /^(?:on[a-z]+|@[\w.:-]+|(?:v-on|x-on):[\w.:-]+|\([\w.]+\))$/;
/** Events that come once: `onload`, `@load`. */
const ONCE = /^(?:on|@|v-on:|x-on:|\()(?:load|ready|domcontentloaded)\b/;
/** Components of which a page has one. */
const ROOT_COMPONENT = /(?:^|\/)(?:app|main|\+?(?:root)?layout|default)\.(?:vue|svelte)$/i;
/** Beside it, the options of a component are only the rest. */
const HAS_SETUP = /<script[^>]{0,200}\ssetup\b/i;
/** Attributes of a template in another language or file. */
const ELSEWHERE = /^(?:lang|src)$/;
const ADDRESS = /^(?:href|src|action|formaction|xlink:href)$/;
/** Of Vue and Angular, whose values are code. */
const BOUND = /^(?:v-bind:|:|\[)(?<name>[\w:]{1,20})\]?$/;
const JAVASCRIPT_ADDRESS = /^\s{0,20}javascript:/i;
const NAME_ONLY = /^[A-Za-z_$][\w$]{0,60}$/;
/** Not where it is declared, `function share()`, `share = …`, and not a file, `share.js`. */
const WORD = /(?<![\w$]|\bfunction\s{1,9})[A-Za-z_$][\w$]{0,60}(?![\w$]|\s{0,9}=|\.[cm]?[jt]sx?\b)/g;
/** More handlers that are only a name are not read. */
const MOST_UNCALLED = 100;
/** In code that looks for such attributes, or reads them. */
const READS_ONCLICK = /["'[]onclick["'\]]/;
const MENTIONS_KAKAO = /kakao/i;
/** Ids that a server writes. */
const MADE = /[{<$#@][{%?=(]|^[:#@$]/;
const MAKES_ID = /^(?:(?:data-)?th[:-](?:id|attr)|:id|v-bind:id|\[id\])$/;
const MOST_IDS = 500;
/** A call that is given a text: `share('https://…')`. */
const PASSES_TEXT = /[\w$]\s{0,9}\([^)]{0,200}?['"`]/;
/** One that is made in a branch: `open ? share() : close()`. */
const CHOOSES_CALL = /(?:\?|&|\||\bif\b)[^'"`]{0,200}\(/;
/** More components in one template are not read. */
const MOST_COMPONENTS = 100;
/** More handlers that only pass something on are not read. */
const MOST_PASSING = 100;

/**
 * Reads the scripts of `text`, which is judged by the ending of `fileName`; a file without markup has none. Handlers and
 * `javascript:` addresses are given only where they mention Kakao, pass a text or choose: a page has thousands, and most
 * are `toggle()`.
 * Never throws, whatever the text is like.
 */
export function scriptBlocks(text: string, fileName: string): MarkupScripts {
  const dialect = dialectOf(fileName);
  return dialect ? new BlockReader(text, dialect, fileName).read() : NOTHING;
}

interface ComponentCall extends Range {
  /** As long as the tag. */
  readonly code: string;
}

class BlockReader {
  private readonly masked: string;
  private readonly blank: string;
  private readonly found: Omit<ScriptBlock, 'text'>[] = [];
  private readonly scriptTags: MarkupScriptTag[] = [];
  private readonly sharerUrls: Omit<SharerUrl, 'file'>[] = [];
  private readonly policies: Range[] = [];
  private readonly socialTags: SocialTag[] = [];
  private readonly handlers = new Set<string>();
  private readonly clicks = new Map<string, readonly string[]>();
  private readonly written = new Set<string>();
  private readonly uncalled: NamedHandler[] = [];
  private whole = false;
  private hasServerMarkup = false;
  private hasForm = false;
  private readonly ids = new Map<string, number>();
  private makesIds = false;
  private passing = 0;
  private readonly components: ComponentCall[] = [];
  private readonly readComponent: ComponentReader | undefined;
  private readonly parts: PartReader | undefined;

  constructor(
    private readonly text: string,
    private readonly dialect: MarkupDialect,
    private readonly fileName: string,
  ) {
    this.readComponent = componentReader(fileName, text);
    const tags: PlacedTag[] = [];
    this.masked = maskPlaceholders(text, dialect.syntaxes, tags);
    if (dialect.container === 'page') this.parts = new PartReader(text, tags, fileName);
    this.hasServerMarkup = holdsServerComment(text);
    this.blank = blankText(text);
  }

  read(): MarkupScripts {
    const markup = this.dialect.hasFrontmatter ? this.withoutFrontmatter() : this.masked;
    readTags(markup, this.dialect.container !== 'page', (tag) => this.visit(tag), this.parts);
    const parts = this.parts?.finish();
    const text = this.scriptText();
    return {
      blocks: [...this.found.map((block) => ({ ...block, text })), ...this.componentBlocks()],
      scriptTags: this.scriptTags,
      sharerUrls: this.sharerUrls,
      templated: this.hasServerMarkup || this.masked !== this.text,
      branching: this.hasServerMarkup || holdsControl(this.masked),
      whole: this.whole,
      ids: this.ids.size > MOST_IDS || this.makesIds || MAKES_ELEMENTS.test(this.text) ? undefined : this.ids,
      policies: this.policies,
      socialTags: this.socialTags,
      handlers: this.dialect.container === 'component' ? calledByComponent(this.text) : this.handlers,
      written: this.written,
      clicks: this.clicks,
      uncalled: this.uncalled.length > 0 ? this.neverHandedOn() : [],
      parts,
    };
  }

  /** Notes Astro's `---` … `---` as a script and gives the page without it. */
  private withoutFrontmatter(): string {
    const opening = /^\ufeff?\s*---/.exec(this.masked.slice(0, 1000));
    const start = opening?.[0].length ?? 0;
    const close = opening ? /^---/m.exec(this.masked.slice(start)) : null;
    if (!close) return this.masked;
    const end = start + close.index;
    this.found.push({
      ...{ range: { start, end }, module: true, language: 'ts', kind: 'frontmatter', runs: 'once' },
      instance: true,
    });
    return this.blank.slice(0, end) + this.masked.slice(end);
  }

  private visit(tag: Tag): void {
    this.parts?.visit(tag);
    if (tag.name === 'script') this.visitScript(tag);
    else if (tag.name === 'html') this.whole = true;
    else if (tag.name === 'form') this.hasForm = true;
    else if (tag.name === 'meta') this.visitMeta(tag);
    else if (tag.name === 'template' && tag.attributes.some(({ name }) => ELSEWHERE.test(name)))
      this.written.add(ANY_NAME);
    if (tag.attributes.some(({ name }) => isServerMarkup(name))) this.hasServerMarkup = true;
    this.noteCalls(tag);
    this.noteComponent(tag);
    const id = tag.attributes.find(({ name }) => name === 'id')?.value;
    if (id && this.ids.size <= MOST_IDS && !this.ids.has(id)) this.ids.set(id, tag.range.start);
    if (tag.attributes.some(({ name, value }) => (name === 'id' && MADE.test(value)) || MAKES_ID.test(name)))
      this.makesIds = true;
    const element = id ? `#${id}` : '';
    this.noteClicks(tag, element);
    if (this.dialect.container === 'page') this.noteUncalled(tag);
    for (const attribute of tag.attributes) {
      if (this.dialect.container === 'component')
        for (const name of writtenBy(attribute)) this.written.add(name);
      if (attribute.value.length < 5 || !this.isWorthReading(attribute)) continue;
      const clicked = runsOnClick(attribute.name) ? { clicked: element } : {};
      if (HANDLER.test(attribute.name)) {
        const runs = ONCE.test(attribute.name) ? 'once' : 'handler';
        this.handler({ range: attribute.valueRange, kind: 'handler', runs, ...clicked });
      } else if (ADDRESS.test(attribute.name)) this.address(attribute, clicked);
      const opens = ADDRESS.test(attribute.name.replace(BOUND, '$<name>'))
        ? handmadeAddress(attribute.value, attribute.value)
        : undefined;
      if (opens) this.sharerUrls.push({ range: attribute.valueRange, opens });
    }
  }

  private isWorthReading({ name, value }: Attribute): boolean {
    if (MENTIONS_KAKAO.test(value)) return true;
    const isCode = HANDLER.test(name) || (ADDRESS.test(name) && JAVASCRIPT_ADDRESS.test(value));
    const isTelling = PASSES_TEXT.test(value) || CHOOSES_CALL.test(value);
    return isCode && isTelling && ++this.passing <= MOST_PASSING;
  }

  /** The report-only kind is not allowed in a page and does nothing there. */
  private visitMeta(tag: Tag): void {
    const { attributes } = tag;
    const social = socialTag(tag, this.text);
    if (social) this.socialTags.push(social);
    const kind = attributes.find((one) => one.name === 'http-equiv')?.value.toLowerCase();
    const content = attributes.find((one) => one.name === 'content');
    if (kind === 'content-security-policy' && content) this.policies.push(content.valueRange);
  }

  /** A function that an event may call again: not where the browser has left the page. */
  private noteCalls(tag: Tag): void {
    const calls = tag.attributes.flatMap((attribute) => callOf(attribute) ?? []);
    const leaves = calls.some(({ stays }) => !stays) && leavesPage(tag, this.hasForm);
    for (const { name, stays } of calls) if (stays || !leaves) this.handlers.add(name);
  }

  private noteComponent(tag: Tag): void {
    if (this.components.length === MOST_COMPONENTS) return;
    const code = this.readComponent?.(tag);
    const { start } = tag.range;
    // A tag that another one is written into is half typed.
    if (code !== undefined && start >= (this.components.at(-1)?.end ?? 0))
      this.components.push({ start, end: start + code.length, code });
  }

  private componentBlocks(): ScriptBlock[] {
    const pieces: string[] = [];
    let done = 0;
    for (const { start, end, code } of this.components) {
      pieces.push(this.blank.slice(done, start), code);
      done = end;
    }
    const text = [...pieces, this.blank.slice(done)].join('');
    return this.components.map(({ start, end }) => ({
      ...{ text, range: { start, end }, module: false, language: 'tsx', kind: 'component', runs: 'once' },
      instance: false,
    }));
  }

  /** Without those that some script of the page calls, or may give to the element. */
  private neverHandedOn(): readonly NamedHandler[] {
    if (READS_ONCLICK.test(this.text)) return [];
    const elsewhere = new Map<string, number>();
    for (const { name } of this.uncalled) elsewhere.set(name, (elsewhere.get(name) ?? 0) - 1);
    for (const [word] of this.text.matchAll(WORD)) {
      const before = elsewhere.get(word);
      if (before !== undefined) elsewhere.set(word, before + 1);
    }
    return this.uncalled.filter(({ name }) => elsewhere.get(name) === 0);
  }

  private noteClicks({ attributes }: Tag, element: string): void {
    for (const name of attributes.flatMap(calledOnClick)) {
      const selectors = this.clicks.get(name) ?? [];
      this.clicks.set(name, selectors.includes(element) ? selectors : [...selectors.slice(0, 1), element]);
    }
  }

  /** Custom elements take what they like. */
  private noteUncalled({ name, attributes }: Tag): void {
    if (name.includes('-') || this.uncalled.length === MOST_UNCALLED) return;
    const handler = attributes.find((one) => one.name === 'onclick');
    if (handler && NAME_ONLY.test(handler.value))
      this.uncalled.push({ name: handler.value, range: handler.valueRange });
  }

  private visitScript(tag: Tag): void {
    const attribute = (name: string) => tag.attributes.find((one) => one.name === name);
    const kind = scriptKind(attribute('type')?.value, attribute('lang')?.value);
    if (!kind) return;
    // What Thymeleaf computes takes the place of what is written.
    const src = attribute('th:src') ?? attribute('data-th-src') ?? attribute('src');
    if (src) {
      this.scriptTags.push({
        range: tag.range,
        src: this.attribute(src),
        integrity: this.optional(attribute('integrity')),
        crossOrigin: this.optional(attribute('crossorigin')),
        attributesAt: tag.range.start + '<script'.length,
        timing: attribute('async') ? 'async' : attribute('defer') || kind.module ? 'deferred' : 'blocking',
        isModule: kind.module,
      });
    }
    // A script with an address ignores its content.
    if (src || !tag.content || this.masked.slice(tag.content.start, tag.content.end).trim() === '') return;
    const compiled = this.dialect.container !== 'page';
    const svelteInstance = /\.svelte$/i.test(this.fileName) && !attribute('module') && !attribute('context');
    const isVue = /\.vue$/i.test(this.fileName);
    const perInstance = svelteInstance || (isVue && !!attribute('setup'));
    const describes = isVue && !perInstance && !HAS_SETUP.test(this.text);
    const typed = this.dialect.hasFrontmatter && !attribute('is:inline') && kind.language === 'js';
    this.found.push({
      range: tag.content,
      module: kind.module || (compiled && !attribute('is:inline')),
      language: typed ? 'ts' : kind.language,
      kind: 'block',
      runs: perInstance && !ROOT_COMPONENT.test(this.fileName) ? 'effect' : 'once',
      instance: perInstance || describes,
      ...(kind.isLater && { isLater: true }),
    });
  }

  private optional(attribute: Attribute | undefined): ScriptAttribute | undefined {
    return attribute && this.attribute(attribute);
  }

  private attribute({ value, valueRange }: Attribute): ScriptAttribute {
    const written = this.text.slice(valueRange.start, valueRange.end);
    return { value: decodeEntities(value), written, range: valueRange };
  }

  private address({ value, valueRange }: Attribute, clicked: Pick<ScriptBlock, 'clicked'>): void {
    const scheme = JAVASCRIPT_ADDRESS.exec(value);
    if (!scheme) return;
    const range = { start: valueRange.start + scheme[0].length, end: valueRange.end };
    this.handler({ range, kind: 'javascript-url', runs: 'handler', ...clicked });
  }

  private handler(script: Pick<ScriptBlock, 'range' | 'kind' | 'runs' | 'clicked'>): void {
    // Components may write TypeScript in their templates; pages cannot.
    const language = this.dialect.container === 'page' ? 'js' : 'ts';
    this.found.push({ ...script, module: false, language, instance: false, isLater: true });
  }

  private scriptText(): string {
    const pieces: string[] = [];
    let done = 0;
    for (const { range, kind } of this.found.toSorted((a, b) => a.range.start - b.range.start)) {
      const script = this.masked.slice(range.start, range.end);
      const isScript = kind === 'block' || kind === 'frontmatter';
      const readable = isScript ? withoutWrappers(script) : decodeHandler(script);
      pieces.push(this.blank.slice(done, range.start), readable);
      done = range.end;
    }
    return [...pieces, this.blank.slice(done)].join('');
  }
}

/** `onclick="share()"`, `(click)="share()"`, `href="javascript:share()"`; not what comes once, such as `onload`. */
function callOf({ name, value }: Attribute): { readonly name: string; readonly stays: boolean } | undefined {
  const isHandler =
    isAngularGesture(name) || (name.startsWith('on') && HANDLER.test(name) && !ONCE.test(name));
  const called = isHandler || ADDRESS.test(name) ? calledByHandler(value, !isHandler) : undefined;
  return called === undefined
    ? undefined
    : { name: called, stays: name.startsWith('(') || staysOnPage(value) };
}

/** Old pages hide their script from older browsers: `<!--` … `//-->`, `<![CDATA[` … `]]>`. */
function withoutWrappers(script: string): string {
  const opening = /^\s*(?:<!--[^\r\n]*|<!\[CDATA\[)/.exec(script)?.[0] ?? '';
  const trimmed = script.trimEnd();
  const closing =
    ['-->', ']]>'].find((one) => trimmed.endsWith(one) && trimmed.length - 3 >= opening.length) ?? '';
  if (opening === '' && closing === '') return script;
  const end = Math.max(opening.length, trimmed.length - closing.length);
  return blankText(opening) + script.slice(opening.length, end) + blankText(script.slice(end));
}
