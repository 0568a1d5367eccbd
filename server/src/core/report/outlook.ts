/** What a reader wants to know first. */

import { count, type DoctorReport } from '../doctor/report.ts';
import { fill } from '../text/messages.ts';
import { openCount } from './phrases.ts';

/** Will sharing work? One of, and more than one. */
const headlines = {
  fails: {
    en: ['Sharing will fail: 1 error to fix', 'Sharing will fail: {n} errors to fix'],
    ko: ['공유가 실패합니다: 고칠 오류 {n}개', '공유가 실패합니다: 고칠 오류 {n}개'],
  },
  doubtful: {
    en: [
      'Sharing should work, but not quite as intended: 1 warning',
      'Sharing should work, but not quite as intended: {n} warnings',
    ],
    ko: [
      '공유는 되지만 의도와 다를 수 있습니다: 경고 {n}개',
      '공유는 되지만 의도와 다를 수 있습니다: 경고 {n}개',
    ],
  },
  open: {
    en: [
      'The files are right; 1 question only the console can answer',
      'The files are right; {n} questions only the console can answer',
    ],
    ko: [
      '파일에는 문제가 없습니다. 콘솔에서 {n}가지를 확인하십시오',
      '파일에는 문제가 없습니다. 콘솔에서 {n}가지를 확인하십시오',
    ],
  },
  partial: {
    en: ['Cancelled: only a part was checked', 'Cancelled: only a part was checked'],
    ko: ['진단이 취소되어 일부만 확인했습니다', '진단이 취소되어 일부만 확인했습니다'],
  },
  works: {
    en: ['Sharing should work: no mistakes found', 'Sharing should work: no mistakes found'],
    ko: ['발견된 문제가 없습니다. 공유가 될 것입니다', '발견된 문제가 없습니다. 공유가 될 것입니다'],
  },
  nothing: {
    en: ['Nothing to check', 'Nothing to check'],
    ko: ['확인할 코드가 없습니다', '확인할 코드가 없습니다'],
  },
} as const;

/** Will sharing work? */
export type Outlook = keyof typeof headlines;

const wasCancelled = ({ failures }: DoctorReport): boolean =>
  failures.some(({ kind }) => kind === 'cancelled');

export function outlookOf(report: DoctorReport): Outlook {
  const { projects, findings } = report;
  if (count(findings, 'error') > 0) return 'fails';
  // What is found is true; what is not found may be in the rest.
  if (wasCancelled(report)) return 'partial';
  if (projects.length === 0) return 'nothing';
  if (count(findings, 'warning') > 0) return 'doubtful';
  return openCount(report) > 0 ? 'open' : 'works';
}

/** That only a part was checked, where the headline has something worse to say. */
export const partlyChecked = (report: DoctorReport): readonly string[] =>
  wasCancelled(report) && outlookOf(report) !== 'partial' ? [headlines.partial[report.locale][0]] : [];

/** The answer in a sentence. */
export function headlineOf(report: DoctorReport): string {
  const { findings, locale } = report;
  const outlook = outlookOf(report);
  const counts = {
    fails: count(findings, 'error'),
    doubtful: count(findings, 'warning'),
    open: openCount(report),
  };
  const n = outlook in counts ? counts[outlook as keyof typeof counts] : 0;
  return fill(headlines[outlook][locale][n === 1 ? 0 : 1], { n: n.toLocaleString(locale) });
}
