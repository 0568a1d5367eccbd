/** What `fix --dry-run` would change, as a unified diff to read: keys are masked in it like everywhere. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { FileId } from '../core/text/text.ts';
import type { Scope } from './scope.ts';
import type { Change } from './writeTexts.ts';

/** Milliseconds. Comparing is quick where little has changed, and fixes change little. */
const LONGEST = 2000;

export function patchOf(changes: ReadonlyMap<FileId, Change>, { pathFromHere }: Scope): string {
  const patches = [...changes].map(([file, { before, after }]) => {
    const [from, to] = [`a/${pathFromHere(file)}`, `b/${pathFromHere(file)}`];
    const options = { context: 3, timeout: LONGEST, headerOptions: FILE_HEADERS_ONLY };
    return createTwoFilesPatch(from, to, before, after, '', '', options) ?? `--- ${from}\n+++ ${to}\n`;
  });
  return patches.join('');
}
