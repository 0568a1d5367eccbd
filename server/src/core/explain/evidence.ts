/** What a project has to do with an error: what proves a cause, what rules one out, and what no file shows. */
import type { Cause, ErrorEntry } from '../catalog/errors/entry.ts';
import { cardWords } from '../catalog/errors/words.ts';
import { type Finding, gravestFirst } from '../rules/finding.ts';
import type { Localized } from '../text/messages.ts';

export interface Evidence {
  /** Whether any rule watches for a cause. */
  readonly isWatched: boolean;
  /** Gravest first. */
  readonly proven: readonly Finding[];
  /** With a place that was looked at. */
  readonly ruledOut: readonly { readonly cause: Cause; readonly seen: Finding }[];
  /** What only the console, a phone or the person sharing can tell, by who it is. */
  readonly open: readonly { readonly words: Localized; readonly causes: readonly Cause[] }[];
}

/** `findings` are the project's, of all verdicts; `caller` is who Kakao says it refused. */
export function evidenceOf(
  { causes }: ErrorEntry,
  findings: readonly Finding[],
  caller: string | undefined,
): Evidence {
  const rules = new Set(causes.flatMap((cause) => cause.rules));
  const about = findings.filter((finding) => rules.has(finding.code));
  const open = [
    { words: cardWords.consoleOnly, causes: causes.filter(({ where }) => where === 'console') },
    { words: cardWords.phoneOnly, causes: causes.filter(({ where }) => where === 'phone') },
    {
      words: cardWords.notInFiles,
      // A value that only the build has is no more in the console than it is in the files.
      causes: causes.filter(
        (cause) => cause.where === 'user' || cause.where === 'kakao' || isOpen(cause, about),
      ),
    },
  ];
  return {
    isWatched: rules.size > 0,
    proven: gravestFirst(about.filter(({ verdict }) => verdict === 'violated')),
    // Kakao's own words are evidence: whatever the rules found right, the caller that it names was refused.
    ruledOut: caller === undefined ? causes.flatMap((cause) => ruledOut(cause, about)) : [],
    open: open.filter((part) => part.causes.length > 0),
  };
}

/** Its rules looked, and what they saw does not decide it. */
function isOpen(cause: Cause, about: readonly Finding[]): boolean {
  const looked = about.filter((finding) => cause.rules.includes(finding.code));
  const proven = looked.some((finding) => finding.verdict === 'violated');
  return !proven && looked.some((finding) => finding.verdict === 'unknown');
}

/** Its rules looked, and every one that had something to look at found it right. */
function ruledOut(cause: Cause, about: readonly Finding[]): Evidence['ruledOut'] {
  const [seen, ...others] = about.filter((finding) => cause.rules.includes(finding.code));
  const isRight = seen !== undefined && [seen, ...others].every(({ verdict }) => verdict === 'ok');
  return isRight ? [{ cause, seen }] : [];
}
