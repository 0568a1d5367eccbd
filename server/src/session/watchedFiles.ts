/** Which files on disk concern the server. Open documents need no watching: the editor sends them. */

import {
  alwaysRead,
  environmentFile,
  scannedEndings,
  scannedNames,
  skippedFolders,
} from '../core/catalog/files.ts';
import { isCandidateName } from '../core/facts/candidate.ts';
import { nameOf } from '../core/text/paths.ts';

const SOURCES = `*.{${[...scannedEndings].join(',')}}`;

/** The small files that projects are asked about by name. */
const NAMED = [
  '.env',
  '.env.*',
  'package.json',
  'tsconfig*.json',
  'jsconfig*.json',
  ...alwaysRead,
  ...scannedNames,
].join(',');

/** What a scan looks through. Two globs, because hardly any search understands braces in braces. */
export const SCANNED_GLOBS = [`**/${SOURCES}`, `**/{${NAMED}}`];
/** The same, and what is only ever asked for by name. */
export const WATCHED_GLOBS = [...SCANNED_GLOBS, '**/{project.pbxproj,*.xcconfig}'];

/** Whether projects ask for the file by name, as far as its name tells. */
export function isAskedByName(file: string): boolean {
  const name = nameOf(file);
  return (
    alwaysRead.has(name) ||
    environmentFile.test(name) ||
    /^(?:package|[jt]sconfig.*)\.json$|^project\.pbxproj$|\.xcconfig$/.test(name)
  );
}

/** For editors that search by glob; a scan on disk asks `.gitignore` as well. */
export const EXCLUDE_GLOB = `**/{${[...skippedFolders].join(',')}}/**`;

/** Whether a scan would have looked at the file, as far as its name and its folders tell. */
export function isScanned(file: string): boolean {
  const parts = file.split('/');
  const name = parts.pop() ?? '';
  return isCandidateName(name) && !parts.some((part) => skippedFolders.has(part));
}
