/** A page or component: its scripts, and the tags that load the SDK. */

import { scriptFunctions } from '../../catalog/scriptFunctions.ts';
import type { ScriptTag, SharerUrl } from '../../facts/facts.ts';
import type { PageFacts } from '../../facts/page.ts';
import type { FileId, Range } from '../../text/text.ts';
import { hasPlaceholder } from '../placeholders.ts';
import { choosesMarkup, loadsScripts } from './componentReader.ts';
import { dialectOf } from './dialects.ts';
import { type ScriptAttribute, type ScriptBlock, scriptBlocks } from './scriptBlocks.ts';
import { collectMarkupScriptTags } from './scriptTags.ts';
import { collectServerLoads } from './serverLoads.ts';

export { isMarkup } from './dialects.ts';

export interface MarkupReading {
  readonly blocks: readonly ScriptBlock[];
  readonly scriptTags: readonly ScriptTag[];
  readonly sharerUrls: readonly SharerUrl[];
  /** Where the page has a Content Security Policy in a `<meta>` tag. */
  readonly policies: readonly Range[];
  readonly page: PageFacts | undefined;
  /** Functions that `onclick` and the like call. */
  readonly handlers: ReadonlySet<string>;
  /** Names to which the markup of a component assigns something. */
  readonly written: ReadonlySet<string>;
  /** By name of the function: selectors of the elements whose click calls it. */
  readonly clicks: ReadonlyMap<string, readonly string[]>;
}

/** Never throws. What the file is, its name says; one without markup has no scripts. */
export function readMarkup(file: FileId, text: string): MarkupReading {
  const found = scriptBlocks(text, file);
  const { blocks, scriptTags, sharerUrls, policies, templated, branching, whole, handlers, clicks } = found;
  const loads = collectServerLoads(file, text, dialectOf(file)?.syntaxes ?? []);
  const isLoaded = loadsScripts.test(file) && !choosesMarkup(file, text);
  return {
    blocks,
    scriptTags: [...collectMarkupScriptTags(file, scriptTags, isLoaded), ...loads],
    sharerUrls: sharerUrls.map((url) => ({ file, ...url })),
    policies,
    handlers,
    written: found.written,
    clicks,
    page:
      dialectOf(file)?.container === 'page'
        ? {
            handlers: [...handlers],
            clicks: Object.fromEntries(clicks),
            ...(found.uncalled.length > 0 && { uncalled: found.uncalled }),
            ...(found.ids && { ids: Object.fromEntries(found.ids) }),
            templated,
            branching,
            whole,
            sources: scriptTags.map(({ src, range, timing, isModule }) => ({
              src: addressIn(src),
              ...range,
              timing,
              ...(isModule && { isModule }),
            })),
            socialTags: found.socialTags,
            ...(found.parts && { parts: found.parts }),
          }
        : undefined,
  };
}

/** The address of a script; where a function of the template makes all of it, the path that the function is given. */
function addressIn({ value, written }: ScriptAttribute): string {
  if (!hasPlaceholder(value)) return value;
  const found = scriptFunctions.map((form) => form.exec(written)?.groups?.path);
  return found.find((path) => path !== undefined) ?? value;
}
