/** Which version of the SDK a script tag loads: its address says so, or the copy of the SDK that it leads to. */
import { parseSdkUrl } from '../catalog/sdk.ts';
import type { FileFacts, ScriptTag } from '../facts/facts.ts';
import type { FileId } from '../text/text.ts';
import { placesServedAt } from './servedPlaces.ts';
import type { Scoped } from './values/scoped.ts';
import type { Value } from './values/value.ts';

/** The part of a project that this asks: its folder, files by name, and values. */
export interface Files {
  readonly root: string;
  /** Asks for the file where nobody has spoken of it yet. */
  readonly file: (file: FileId) => FileFacts | undefined;
  readonly evaluate: (expression: Scoped) => Value;
}

/** `2.7.1`, or `v1`, the rolling 1.x, which Kakao's address without version means; undefined where it is not told. */
export function versionOfTag(tag: ScriptTag, files: Files): string | undefined {
  return tag.version ?? versionAt(tag.file, addressOf(tag, files), files);
}

/**
 * Scripts of one's own that may be copies of the SDK under another name, each as file, NUL and address: texts stay the
 * same where the file says the same.
 */
export const copiesIn = ({ file, page, scripts }: FileFacts): readonly string[] =>
  [
    ...(page?.sources ?? []).flatMap(({ src }) => (/kakao/i.test(src) && !parseSdkUrl(src) ? [src] : [])),
    ...scripts.flatMap(({ mayBeCopies }) => mayBeCopies ?? []),
  ].map((address) => `${file}\0${address}`);

/** None where it is no copy. */
export function versionOfCopy(copy: string, files: Files): readonly string[] {
  const [file, address] = copy.split('\0') as [FileId, string];
  const version = copyVersion(file, address, files);
  return version === undefined ? [] : [version];
}

function versionAt(file: FileId, address: string, files: Files): string | undefined {
  const sdk = parseSdkUrl(address);
  if (sdk?.version !== undefined) return sdk.version;
  if (sdk?.generation === 'v1') return 'v1';
  return sdk?.hostKind === 'own' ? copyVersion(file, address, files) : undefined;
}

/** A part of it may be written in another file. */
function addressOf({ file, url, address }: ScriptTag, { evaluate }: Files): string {
  const value = address && evaluate({ file, ...address });
  return value?.kind === 'known' && typeof value.value === 'string' ? value.value : url;
}

/** Of the file that the address means. */
function copyVersion(from: FileId, address: string, { root, file }: Files): string | undefined {
  for (const place of placesServedAt(address, from, root)) {
    const version = file(place)?.sdkCopy;
    if (version) return version;
  }
  return undefined;
}
