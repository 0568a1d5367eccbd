/** "Explain Kakao error…": whatever was pasted, as cards that say what this project has to do with it. */
import type { ManifestApp } from '../core/facts/manifest.ts';
import type { Locale } from '../core/messages.ts';
import type { Project } from '../core/project/project.ts';
import { addressOf } from '../session/diagnostics.ts';
import type { ExplainParams, ExplainResult } from '../session/protocol.ts';
import type { Core } from '../session/runtime.ts';
import type { Session } from '../session/session.ts';

/** Pasted text beyond this says nothing new, and would have to cross the wire and be read. UTF-16 units. */
const LONGEST_PASTE = 1024 * 1024;
/** More cards than this are a list, not an answer. */
const MOST_CARDS = 3;

const NOTHING: Readonly<Record<Locale, string>> = {
  en: 'Nothing in this text is a Kakao error that is known here.\n\nPaste the code (`4019`, `KOE009`, `-401`), the whole message, the JSON of the answer, or the address of the error page.',
  ko: '입력한 내용에서 알려진 카카오 에러를 찾지 못했습니다.\n\n에러 코드(`4019`, `KOE009`, `-401`), 메시지 전체, 응답 JSON 또는 에러 페이지의 주소를 붙여 넣으십시오.',
};

export async function explain(params: ExplainParams, session: Session): Promise<ExplainResult> {
  const { engine, locale, uris } = await session.rendering();
  const { core, service } = engine;
  const project = params.uri === undefined ? undefined : service.projectOf(uris.fromClient(params.uri));
  const projects = project === undefined ? service.projects() : [project];
  const findings = projects.flatMap(({ root }) => service.diagnose(root));
  const matches = service.explain(params.text.slice(0, LONGEST_PASTE));
  const apps = projects.flatMap(appsOf);
  const cards = matches.slice(0, MOST_CARDS).map(({ entry, caller }) =>
    core.errorCard(entry, {
      locale,
      link: (place) => addressOf(place, engine, uris),
      // Without a project the card leaves out what this project shows.
      ...(projects.length > 0 ? { findings } : {}),
      ...callerOf(caller, apps, core),
    }),
  );
  return {
    matches: matches.map(({ entry }) => ({ id: entry.id, title: entry.title[locale] })),
    markdown: cards.length > 0 ? cards.join('\n\n---\n\n') : NOTHING[locale],
  };
}

function appsOf(project: Project): ManifestApp[] {
  const manifests = new Set(project.files.flatMap(({ file }) => project.manifestFor(file) ?? []));
  return [...manifests].flatMap(({ apps }) => apps);
}

/** What Kakao calls the caller, and what the manifest says of it. */
function callerOf(caller: string | undefined, apps: readonly ManifestApp[], core: Core) {
  if (caller === undefined) return {};
  const callerAnswer = core.describeCaller(caller, apps);
  return callerAnswer === undefined ? { caller } : { caller, callerAnswer };
}
