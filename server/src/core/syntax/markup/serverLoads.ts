/**
 * The SDK loaded from server code: `wp_enqueue_script('kakao', 'https://…/kakao.min.js')`, a framework's own helper, or a
 * script tag that is echoed.
 */
import { parseSdkUrl } from '../../catalog/sdk.ts';
import type { ScriptTag } from '../../facts/facts.ts';
import type { FileId } from '../../text/text.ts';
import { PLACEHOLDER } from '../placeholders.ts';
import type { TemplateSyntax } from './dialects.ts';
import { maskPlaceholders } from './maskPlaceholders.ts';

/** An address in quotes, escaped ones included (`echo "<script src=\"…\">"`). `parseSdkUrl` decides. */
const ADDRESS =
  /(?<=['"])(?:https?:)?\/\/[^'"\\\s<>]{1,200}\bkakao[\w.-]{0,60}\.js(?:\?[^'"\\\s<>]{0,100})?(?=\\?['"])/g;
const COMMENT = /^\s*(?:\/\/|#|\*|\/\*)/;

export function collectServerLoads(
  file: FileId,
  text: string,
  syntaxes: readonly TemplateSyntax[],
): ScriptTag[] {
  const matches = [...text.matchAll(ADDRESS)];
  if (matches.length === 0) return [];
  const masked = maskPlaceholders(text, syntaxes);
  return matches.flatMap(({ index, 0: url }) => {
    const sdk = parseSdkUrl(url);
    const before = text.slice(Math.max(0, index - 200), index);
    const commented = COMMENT.test(before.slice(before.lastIndexOf('\n') + 1));
    if (!sdk || commented || masked[index] !== PLACEHOLDER) return [];
    const range = { start: index, end: index + url.length };
    const from = sdk.versionOffset === undefined ? undefined : index + sdk.versionOffset;
    return [
      {
        file,
        range,
        url,
        urlRange: range,
        version: sdk.version,
        versionRange: from === undefined ? undefined : { start: from, end: from + sdk.version!.length },
        integrity: undefined,
        crossOrigin: false,
        how: 'object',
        attributesAt: undefined,
        open: true,
        timing: undefined,
      },
    ];
  });
}
