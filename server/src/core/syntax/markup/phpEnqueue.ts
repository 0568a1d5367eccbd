/** WordPress loads scripts from PHP: `wp_enqueue_script('kakao', 'https://…/kakao.min.js')`. */
import { parseSdkUrl } from '../../catalog/sdk.ts';
import type { ScriptTag } from '../../facts/facts.ts';
import type { FileId } from '../../text.ts';
import { stringEnd } from './templateText.ts';

const ENQUEUE = /\bwp_(?:enqueue|register)_script\s{0,20}\(/g;
const COMMENT = /^\s*(?:\/\/|#|\*)/;
/** Arguments are not looked for further behind the parenthesis. */
const REACH = 600;

export function collectPhpScriptTags(file: FileId, text: string): ScriptTag[] {
  const tags: ScriptTag[] = [];
  for (const call of text.matchAll(ENQUEUE)) {
    const before = text.slice(Math.max(0, call.index - 200), call.index);
    if (COMMENT.test(before.slice(before.lastIndexOf('\n') + 1))) continue;
    const tag = firstAddress(file, text, call.index, call.index + call[0].length);
    if (tag) tags.push(tag);
  }
  return tags;
}

function firstAddress(file: FileId, text: string, start: number, open: number): ScriptTag | undefined {
  const limit = Math.min(text.length, open + REACH);
  for (let i = open; i < limit && text[i] !== ';'; i++) {
    if (text[i] !== '"' && text[i] !== "'") continue;
    const end = stringEnd(text, i, limit);
    if (end < 0) return undefined;
    const url = text.slice(i + 1, end);
    const sdk = parseSdkUrl(url);
    if (sdk) {
      const from = sdk.versionOffset === undefined ? undefined : i + 1 + sdk.versionOffset;
      return {
        file,
        range: { start, end: end + 1 },
        url,
        urlRange: { start: i + 1, end },
        version: sdk.version,
        versionRange: from === undefined ? undefined : { start: from, end: from + sdk.version!.length },
        integrity: undefined,
        crossOrigin: false,
        how: 'object',
        attributesAt: undefined,
        open: true,
        timing: undefined,
      };
    }
    i = end;
  }
  return undefined;
}
