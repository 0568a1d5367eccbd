/** `--changed REF`: which files differ from what Git has there, with those that Git does not know yet. */
import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fill, type Locale } from '../core/text/messages.ts';
import { plainLine } from '../core/text/rendering.ts';
import type { FileId } from '../core/text/text.ts';
import { toFileId } from '../node/files.ts';
import { UsageError } from './options.ts';
import { usageErrors } from './usage.ts';

/** Milliseconds; and bytes of names. */
const OPTIONS: ExecFileSyncOptionsWithStringEncoding = {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
  timeout: 30_000,
  maxBuffer: 64 * 1024 * 1024,
};
/** A repository may name programs in its configuration; none of them is run. */
const NO_PROGRAMS = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

/** Throws `UsageError` where `folder` is in no repository, or has no such commit, and without Git. */
export function changedFiles(folder: FileId, ref: string, locale: Locale): ReadonlySet<FileId> {
  const git = (...args: string[]): string[] =>
    execFileSync('git', [...NO_PROGRAMS, ...args], { ...OPTIONS, cwd: folder })
      .split('\0')
      .filter(Boolean);
  try {
    const [root = folder] = git('rev-parse', '--show-toplevel').map((line) => line.trimEnd());
    // A name that is none of a commit is not taken for an option or a path.
    const [commit = ''] = git('rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`);
    const inRoot = (...args: string[]) => git('-C', root, ...args);
    const changed = inRoot(
      'diff',
      '--name-only',
      '-z',
      '--no-ext-diff',
      '--no-textconv',
      commit.trim(),
      '--',
    );
    const unknown = inRoot('ls-files', '--others', '--exclude-standard', '-z');
    return new Set([...changed, ...unknown].map((name) => toFileId(join(root, name))));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new UsageError(usageErrors.noGit[locale]);
    throw new UsageError(fill(usageErrors.noCommit[locale], { ref: plainLine(ref) }));
  }
}
