/** Gives small projects to the engine and asks it everything; counts what questions about values cost. */
import { expect, vi } from 'vitest';
import { doctorReport } from '../../server/src/core/doctor/diagnose.ts';
import { Question } from '../../server/src/core/project/values/question.ts';
import { createKakaoService } from '../../server/src/core/service.ts';
import { askEditor, ROOT } from './askAll.ts';

export interface Judged {
  readonly crashes: readonly string[];
  /** Codes of what is violated, each with the text that it is about. */
  readonly violated: readonly string[];
  /** Files of which the report says that parts were skipped. */
  readonly skipped: readonly string[];
  /** Steps of all questions. */
  readonly steps: number;
}

export function judge(files: Readonly<Record<string, string>>): Judged {
  const once = vi.spyOn(Question.prototype, 'once');
  try {
    return { ...ask(files), steps: once.mock.calls.length };
  } finally {
    once.mockRestore();
  }
}

function ask(files: Readonly<Record<string, string>>): Omit<Judged, 'steps'> {
  const crashes: string[] = [];
  const service = createKakaoService({
    folders: [ROOT],
    onError: (where, error) => crashes.push(`${where}: ${String(error).slice(0, 80)}`),
  });
  // As a scan does it: what does not mention Kakao is read when somebody asks for it.
  for (const [name, text] of Object.entries(files))
    if (/kakao/i.test(text)) service.update(`${ROOT}/${name}`, text);
  service.scanned(ROOT);
  for (let wanted = service.wanted(); wanted.length > 0; wanted = service.wanted())
    for (const file of wanted) service.update(file, files[file.slice(ROOT.length + 1)]);
  const found = service.projects().flatMap(({ root }) => service.diagnose(root));
  askEditor(service, files);
  const violated = found
    .filter(({ verdict }) => verdict === 'violated')
    .map(({ code, place: { file, range } }) => {
      const text = files[file.slice(ROOT.length + 1)]!;
      expect(range.end).toBeLessThanOrEqual(text.length);
      return `${code}: ${text.slice(range.start, range.end)}`;
    });
  const summary = { files: 1, candidates: 1, milliseconds: 1 };
  const pathOf = (file: string) => file.slice(ROOT.length + 1);
  const { failures } = doctorReport(service, { locale: 'en', pathOf, summary });
  return { crashes, violated, skipped: failures.map(({ what }) => what) };
}
