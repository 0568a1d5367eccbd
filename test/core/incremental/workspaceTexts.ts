/** The sample workspaces as texts, and engines that are fed with them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createKakaoService, type KakaoService } from '../../../server/src/core/service.ts';

const FOLDER = join(import.meta.dirname, '../../workspaces');

export type Texts = Map<string, string>;

export const workspaceNames = readdirSync(FOLDER).filter((name) =>
  statSync(join(FOLDER, name)).isDirectory(),
);

/** By file ID under `/<name>`; what is told of the expected report is left out. */
export function workspaceTexts(name: string): Texts {
  const texts: Texts = new Map();
  for (const entry of readdirSync(join(FOLDER, name), { recursive: true, encoding: 'utf8' })) {
    const path = join(FOLDER, name, entry);
    if (!statSync(path).isFile() || entry.endsWith('.snap')) continue;
    texts.set(`/${name}/${entry.replaceAll('\\', '/')}`, readFileSync(path, 'utf8'));
  }
  return texts;
}

/** Answers everything that the service asks for by name, to judge `files` or all. */
export function settle(service: KakaoService, texts: Texts, files?: readonly string[]): void {
  const told = new Set<string>();
  for (;;) {
    const wanted = service.wanted(files).filter((file) => !told.has(file));
    if (wanted.length === 0) return;
    for (const file of wanted) {
      told.add(file);
      service.update(file, texts.get(file));
    }
  }
}

export function freshService(folders: readonly string[], texts: Texts): KakaoService {
  const service = createKakaoService({
    folders,
    onError: (where, error) => {
      throw new Error(where, { cause: error });
    },
  });
  for (const [file, text] of texts) service.update(file, text);
  for (const folder of folders) service.scanned(folder);
  settle(service, texts);
  return service;
}

/** Everything that a person could be told, by project and by file. */
export function everythingSaid(service: KakaoService, texts: Texts) {
  return {
    projects: Object.fromEntries(service.projects().map(({ root }) => [root, service.diagnose(root)])),
    files: Object.fromEntries([...texts.keys()].sort().map((file) => [file, service.findings(file)])),
    kakao: service.files(),
  };
}
