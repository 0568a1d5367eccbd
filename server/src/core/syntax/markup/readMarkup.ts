/** A page or component: its scripts, and the tags that load the SDK. */
import type { ScriptTag } from '../../facts/facts.ts';
import { collectMarkupScriptTags } from '../../facts/scriptTag.ts';
import type { FileId } from '../../text.ts';
import { collectPhpScriptTags } from './phpEnqueue.ts';
import { type ScriptBlock, scriptBlocks } from './scriptBlocks.ts';

export { isMarkup } from './dialects.ts';

/** Never throws. What the file is, its name says; one without markup has no scripts. */
export function readMarkup(
  file: FileId,
  text: string,
): { readonly blocks: readonly ScriptBlock[]; readonly scriptTags: readonly ScriptTag[] } {
  const { blocks, scriptTags } = scriptBlocks(text, file);
  const enqueued = /\.(?:php\d?|inc|phtml)$/i.test(file) ? collectPhpScriptTags(file, text) : [];
  return { blocks, scriptTags: [...collectMarkupScriptTags(file, scriptTags), ...enqueued] };
}
