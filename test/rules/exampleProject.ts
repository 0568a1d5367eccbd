/** Small projects in memory, for rules' examples. */
import { realizeEdits } from '../../server/src/core/edits/edits.ts';
import { createKakaoService, type KakaoService } from '../../server/src/core/service.ts';
import { renderMessage } from '../../server/src/core/text/rendering.ts';

type Files = Readonly<Record<string, string>>;

const ROOT = '/project';
const MARKED = /⟦([\s\S]*?)⟧/g;

export interface Mark {
  readonly file: string;
  readonly text: string;
}

/** Takes the `⟦…⟧` marks out of the files and tells what stood in them. */
export function unmark(files: Files): { files: Record<string, string>; marks: Mark[] } {
  const marks: Mark[] = [];
  const plain: Record<string, string> = {};
  for (const [file, text] of Object.entries(files)) {
    for (const found of text.matchAll(MARKED)) marks.push({ file, text: found[1]! });
    plain[file] = text.replace(MARKED, '$1');
  }
  return { files: plain, marks };
}

/** A service that has seen all files, and whatever it asked for beyond them is absent. Any crash fails the test. */
export function projectFrom(files: Files): Project {
  const service = createKakaoService({
    folders: [ROOT],
    onError: (where, error) => {
      throw new Error(`${where}: ${String(error)}`, { cause: error });
    },
  });
  for (const [file, text] of Object.entries(files)) service.update(`${ROOT}/${file}`, text);
  service.scanned(ROOT);
  answerAll(service);
  return { service, files };
}

/** Whatever it asks for is absent. */
export function answerAll(service: KakaoService): void {
  for (let wanted = service.wanted(); wanted.length > 0; wanted = service.wanted())
    for (const file of wanted) service.update(file, undefined);
}

export interface Project {
  readonly service: KakaoService;
  readonly files: Files;
}

export function violations({ service, files }: Project, code?: string) {
  return Object.keys(files).flatMap((file) =>
    service
      .findings(`${ROOT}/${file}`)
      .filter((one) => one.verdict === 'violated' && (code === undefined || one.code === code))
      .map((one) => ({
        file,
        code: one.code,
        effect: one.effect,
        text: files[file]!.slice(one.place.range.start, one.place.range.end),
        fixable: one.fixes.length > 0,
        finding: one,
      })),
  );
}

/** The files after the first fix of every finding of `code`. */
export function applyFix({ service }: Project, files: Files, code: string): Record<string, string> {
  const planned = Object.keys(files).flatMap((file) =>
    service
      .findings(`${ROOT}/${file}`)
      .filter((one) => one.verdict === 'violated' && one.code === code)
      .flatMap((one) => one.fixes[0]?.edits ?? []),
  );
  const fixed: Record<string, string> = { ...files };
  const edits = realizeEdits(planned, (file) => files[file.slice(ROOT.length + 1)]);
  for (const edit of [...edits].reverse()) {
    const name = edit.file.slice(ROOT.length + 1);
    const text = fixed[name]!;
    fixed[name] = text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end);
  }
  return fixed;
}

/** Everything that a user would read of the findings of `code`, in both languages. */
export function sentences({ service, files }: Project, code: string): string[] {
  return Object.keys(files).flatMap((file) =>
    service
      .findings(`${ROOT}/${file}`)
      .filter((one) => one.code === code)
      .flatMap((one) => [
        one.message,
        ...one.related.map((more) => more.message),
        ...one.fixes.map((fix) => fix.title),
      ])
      .flatMap((message) => [renderMessage(message, 'en'), renderMessage(message, 'ko')]),
  );
}

/** What a rule says of files with marks, and what is marked. */
export function foundAndMarked(code: string, marked: Readonly<Record<string, string>>) {
  const { files, marks } = unmark(marked);
  const found = violations(projectFrom(files), code).map(({ file, text }) => ({ file, text }));
  return { found, marks };
}

/** A share call whose links all lead to the value of an expression. */
export const textMessage = (url: string): string =>
  `Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', link: { webUrl: ${url}, mobileWebUrl: ${url} } });`;
