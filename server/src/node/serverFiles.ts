/** Files for the language server in Node: the disk directly, everything else through the editor. */
import { isOnDisk } from '../session/documentUri.ts';
import type { Files } from '../session/runtime.ts';
import { readTextInTime } from './files.ts';
import { scan } from './scan.ts';

export function nodeFiles(fromClient: Files): Files {
  return {
    read: (file) => (isOnDisk(file) ? readTextInTime(file) : fromClient.read(file)),
    scan: (root, options) => (isOnDisk(root) ? scan(root, options) : fromClient.scan(root, options)),
  };
}
