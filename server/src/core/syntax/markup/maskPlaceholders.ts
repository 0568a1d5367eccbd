/** Replaces what a server or a template language fills in, by text of the same length; see `../placeholders.ts`. */
import { PLACEHOLDER, PLACEHOLDER_EDGE } from '../placeholders.ts';
import type { TemplateSyntax } from './dialects.ts';
import { TAG_READERS, type TemplateTag } from './templateTags.ts';
import { TemplateText } from './templateText.ts';

/** A tag of a template language where it stands. */
export interface PlacedTag extends TemplateTag {
  readonly start: number;
  readonly syntax: TemplateSyntax;
}

/** More tags of a file are not told of. */
export const MOST_TAGS = 5000;

/** `tags`: gets those of the text, in order, up to one more than `MOST_TAGS`. */
export function maskPlaceholders(
  text: string,
  syntaxes: readonly TemplateSyntax[],
  tags: PlacedTag[] = [],
): string {
  if (syntaxes.length === 0) return text;
  const readers = syntaxes.map((syntax) => TAG_READERS[syntax]);
  const openings = new RegExp(readers.map(({ opening }) => `(${opening})`).join('|'), 'g');
  const template = new TemplateText(text);
  const pieces: string[] = [];
  let done = 0;
  for (let match = openings.exec(text); match; match = openings.exec(text)) {
    let alternative = 1;
    while (match[alternative] === undefined) alternative++;
    const tag = readers[alternative - 1]!.read(template, match.index, match[0]);
    if (!tag) continue;
    if (tags.length <= MOST_TAGS)
      tags.push({ ...tag, start: match.index, syntax: syntaxes[alternative - 1]! });
    pieces.push(text.slice(done, match.index), mask(tag.kind, tag.end - match.index));
    done = tag.end;
    openings.lastIndex = tag.end;
  }
  if (done === 0) return text;
  pieces.push(text.slice(done));
  return withoutHalfNumbers(pieces.join(''));
}

function mask(kind: TemplateTag['kind'], length: number): string {
  if (kind === 'comment') return PLACEHOLDER_EDGE.repeat(length);
  if (kind === 'output' || length < 3) return PLACEHOLDER.repeat(length);
  return PLACEHOLDER_EDGE + PLACEHOLDER.repeat(length - 2) + PLACEHOLDER_EDGE;
}

const CONTROL = new RegExp(PLACEHOLDER_EDGE + PLACEHOLDER);

/** Whether masked text has a tag of control flow: one that gives no value has edges around it. */
export const holdsControl = (masked: string): boolean => CONTROL.test(masked);

/** In `id: 12<%= rest %>` the digits are not the number: they become part of the placeholder. */
const withoutHalfNumbers = (masked: string): string =>
  masked.replace(/(?<=[:=(,[\s?])\d[\d.]*(?=\u16df)/g, (digits) => PLACEHOLDER.repeat(digits.length));
