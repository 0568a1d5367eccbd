/** Asks a service everything about some files, and looks at every range that comes back. */
import { createKakaoService, type KakaoService } from '../../server/src/core/service.ts';

/** The folder that the files are given in. */
export const ROOT = '/shop';

export interface Answered {
  readonly crashes: string[];
  readonly findings: number;
}

export function askAll(files: Readonly<Record<string, string>>): Answered {
  const crashes: string[] = [];
  const service = createKakaoService({
    folders: [ROOT],
    onError: (where, error) => crashes.push(`${where}: ${String(error).slice(0, 80)}`),
  });
  for (const [name, text] of Object.entries(files)) service.update(`${ROOT}/${name}`, text);
  service.scanned(ROOT);
  for (let wanted = service.wanted(); wanted.length > 0; wanted = service.wanted())
    for (const file of wanted) service.update(file, undefined);
  let findings = 0;
  for (const project of service.projects()) {
    for (const finding of service.diagnose(project.root)) {
      findings++;
      const places = [finding.place, ...finding.related.map(({ place }) => place)];
      for (const fix of finding.fixes)
        for (const edit of fix.edits)
          if ('range' in edit) places.push({ file: edit.file, range: edit.range });
      for (const { file, range } of places) {
        const length = files[file.slice(ROOT.length + 1)]?.length ?? -1;
        const isInside = 0 <= range.start && range.start <= range.end && range.end <= length;
        if (!isInside)
          throw new Error(`${finding.code}: ${range.start}–${range.end} of ${length} in ${file}`);
      }
    }
  }
  askEditor(service, files);
  return { crashes, findings };
}

/** What an editor asks as somebody types and points. */
export function askEditor(service: KakaoService, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    for (const offset of [0, text.length >> 1, text.length]) {
      service.hover(`${ROOT}/${name}`, text, offset, 'ko');
      service.completions(`${ROOT}/${name}`, offset, 'en');
      service.signature(`${ROOT}/${name}`, offset, 'en');
    }
  }
}
