/** Edits of what loads the SDK. */

import { integrityOf, newestVersion, parseSdkUrl } from '../../catalog/sdk.ts';
import { insertion } from '../../edits/plannedEdit.ts';
import type { ScriptTag } from '../../facts/facts.ts';
import type { PlannedEdit } from '../finding.ts';

/** `kakao.min.js` */
export const fileOf = (tag: ScriptTag): string => parseSdkUrl(tag.url)?.file ?? '';

/** What Kakao's own file of this version must hash to; undefined for other hosts and where nobody knows it. */
export function rightIntegrity(tag: ScriptTag): string | undefined {
  const sdk = parseSdkUrl(tag.url);
  if (sdk?.hostKind !== 'cdn' || tag.version === undefined) return undefined;
  return integrityOf(tag.version, sdk.file);
}

/** Puts attributes into an HTML tag or a JSX element; undefined where there is neither. */
export function insertAttributes(
  tag: ScriptTag,
  attributes: { readonly integrity?: string; readonly crossOrigin?: true },
): PlannedEdit | undefined {
  if (tag.attributesAt === undefined) return undefined;
  const name = tag.how === 'jsx' ? 'crossOrigin' : 'crossorigin';
  const integrity = attributes.integrity ? ` integrity="${attributes.integrity}"` : '';
  const text = integrity + (attributes.crossOrigin ? ` ${name}="anonymous"` : '');
  return insertion(tag.file, tag.attributesAt, text);
}

/** Loads the newest v2 instead, with its hash where the tag has a hash or can get one. */
export function newestEdits(tag: ScriptTag): readonly PlannedEdit[] | undefined {
  const { file, versionRange } = tag;
  const version = newestVersion();
  const integrity = integrityOf(version, fileOf(tag));
  if (!versionRange || tag.open || (tag.integrity && !integrity)) return undefined;
  const edits: PlannedEdit[] = [{ file, range: versionRange, text: version }];
  if (tag.integrity && integrity) edits.push({ file, range: tag.integrity.range, text: integrity });
  return edits;
}
