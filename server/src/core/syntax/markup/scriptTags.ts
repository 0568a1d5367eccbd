/** Script tags of pages that load Kakao's SDK. */
import { parseSdkUrl } from '../../catalog/sdk.ts';
import type { ScriptTag } from '../../facts/facts.ts';
import type { FileId, Range } from '../../text/text.ts';
import { hasPlaceholder } from '../placeholders.ts';
import type { MarkupScriptTag, ScriptAttribute } from './scriptBlocks.ts';

/** Those of `tags` that load the SDK, from whichever host. `isLoaded`: of a component that always has them all. */
export function collectMarkupScriptTags(
  file: FileId,
  tags: readonly MarkupScriptTag[],
  isLoaded: boolean,
): ScriptTag[] {
  return tags.flatMap(({ range, src, integrity, crossOrigin, attributesAt, timing }) => {
    const sdk = parseSdkUrl(src.value);
    if (!sdk) return [];
    return [
      {
        file,
        range,
        url: src.written,
        urlRange: trimmed(src),
        version: sdk.version,
        versionRange: versionRange(src, sdk.version, sdk.versionOffset),
        integrity: integrity && { value: integrity.written.trim(), range: trimmed(integrity) },
        crossOrigin: crossOrigin !== undefined,
        how: 'html',
        attributesAt,
        open: hasPlaceholder(src.value) || (!!integrity && hasPlaceholder(integrity.value)),
        timing,
        ...(isLoaded && { isUnguarded: true as const }),
      },
    ];
  });
}

function trimmed({ written, range }: ScriptAttribute): Range {
  const lead = written.length - written.trimStart().length;
  return { start: range.start + lead, end: range.start + Math.max(lead, written.trimEnd().length) };
}

function versionRange(
  src: ScriptAttribute,
  version: string | undefined,
  offset: number | undefined,
): Range | undefined {
  // Offsets agree unless an entity was decoded.
  if (version === undefined || offset === undefined || src.value.length !== src.written.length)
    return undefined;
  return { start: src.range.start + offset, end: src.range.start + offset + version.length };
}
