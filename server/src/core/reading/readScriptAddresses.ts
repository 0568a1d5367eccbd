/**
 * Reads the address of the site from metadata that is written in code: Next.js `metadata`, Nuxt `useSeoMeta` and
 * `useHead`. Only plain literals: what is put together is another address in every build.
 */

import type { WrittenAddress } from '../facts/addresses.ts';
import { blankComments } from '../syntax/blankComments.ts';

const URL_LITERAL = String.raw`\s{0,99}(["'\x60])(https?:\/\/[^"'\x60\s<>{}$\\]{1,300})\1`;
/** Up to the next brace: what nested objects hold is about something else. */
const WITHIN = String.raw`\s{0,99}:\s{0,99}\{[^{}]{0,2000}?`;

const PATTERNS: readonly RegExp[] = [
  // https://nextjs.org/docs/app/api-reference/functions/generate-metadata
  String.raw`\bmetadataBase\s{0,99}:\s{0,99}new\s{1,99}URL\(${URL_LITERAL}`,
  String.raw`\balternates${WITHIN}\bcanonical\s{0,99}:${URL_LITERAL}`,
  String.raw`\bopenGraph${WITHIN}\burl\s{0,99}:${URL_LITERAL}`,
  // https://nuxt.com/docs/api/composables/use-seo-meta
  String.raw`\bogUrl\s{0,99}:${URL_LITERAL}`,
  // https://unhead.unjs.io: { rel: 'canonical', href: '…' }
  String.raw`\brel\s{0,99}:\s{0,99}["']canonical["']\s{0,99},\s{0,99}href\s{0,99}:${URL_LITERAL}`,
].map((source) => new RegExp(source, 'g'));

/** `metadataBase`, `canonical`, `openGraph`, `ogUrl`: with the last letter apart, V8 finds out in a third of the time. */
const TELLING = /(?:metadataBas|canonica|openGrap|ogUr)[ehl]/;

/** In the order of the text. */
export function readScriptAddresses(text: string): WrittenAddress[] {
  if (!TELLING.test(text)) return [];
  const code = blankComments(text);
  return PATTERNS.flatMap((pattern) =>
    [...code.matchAll(pattern)].map((found): WrittenAddress => {
      const url = found[2]!;
      const end = found.index + found[0].length - 1;
      return { url, range: { start: end - url.length, end }, how: 'canonical' };
    }),
  ).sort((a, b) => a.range.start - b.range.start);
}
