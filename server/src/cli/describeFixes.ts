/** What `--fix` did, in words. */
import { fill, type Locale, type Localized } from '../core/text/messages.ts';
import { plainLine, renderMessage } from '../core/text/rendering.ts';
import type { Fixed } from './fixes.ts';
import type { Scope } from './scope.ts';

const words = {
  repaired: { en: 'Fixed {path}: {title} ({code})', ko: '수정함 {path}: {title} ({code})' },
  planned: { en: 'Would fix {path}: {title} ({code})', ko: '수정 예정 {path}: {title} ({code})' },
  nothing: { en: 'Nothing to fix.', ko: '고칠 항목이 없습니다.' },
  failed: {
    en: 'Not fixed: {path} cannot be written ({reason}). It is as it was.',
    ko: '수정하지 못함: {path} 파일에 쓸 수 없습니다({reason}). 파일은 그대로입니다.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** By the reasons of `writeTexts`; those that are no failure leave the exit status alone. */
const reasons: Readonly<Record<string, Localized & { readonly isFailure?: true }>> = {
  encoding: {
    en: 'Not fixed: {path} is not in UTF-8.',
    ko: '수정하지 못함: {path} 파일이 UTF-8이 아닙니다.',
  },
  outside: {
    en: 'Not fixed: {path} leads to a file outside of the project.',
    ko: '수정하지 못함: {path} 경로가 프로젝트 밖의 파일로 연결됩니다.',
  },
  hardLink: {
    en: 'Not fixed: {path} is a file with several names (hard links).',
    ko: '수정하지 못함: {path} 파일에 다른 이름의 하드 링크가 있습니다.',
  },
  changed: {
    en: 'Not fixed: {path} has changed since it was read. Run this again.',
    ko: '수정하지 못함: {path} 파일이 그사이에 변경되었습니다. 다시 실행하십시오.',
    isFailure: true,
  },
};

/** Whether something that should have been written could not be. */
export const hasFailed = ({ failed }: Fixed): boolean =>
  [...failed.values()].some((reason) => reasons[reason]?.isFailure ?? !reasons[reason]);

/** For standard error, so that a report on standard output stays what it is. */
export function describeFixes(
  { repaired, failed }: Fixed,
  scope: Scope,
  locale: Locale,
  done: 'repaired' | 'planned' = 'repaired',
): string {
  const lines = repaired.map(({ finding, fix }) =>
    fill(words[done][locale], {
      path: plainLine(scope.pathOf(finding.place.file)),
      title: renderMessage(fix.title, locale),
      code: finding.code,
    }),
  );
  for (const [file, reason] of failed) {
    const params = { path: plainLine(scope.pathOf(file)), reason };
    lines.push(fill((reasons[reason] ?? words.failed)[locale], params));
  }
  if (lines.length === 0) lines.push(words.nothing[locale]);
  return `${lines.join('\n')}\n`;
}
