/** "Explain Kakao error…": whatever was pasted, as cards that say what this project has to do with it. */
import { noError } from '../core/assistant/limits.ts';
import type { ExplanationSources, ExplanationView } from '../core/view/explanationView.ts';
import type { Rendering } from '../session/diagnostics.ts';
import type { ExplainParams } from '../session/protocol.ts';
import type { Session } from '../session/session.ts';
import { projectsAround } from './composeInquiry.ts';
import { viewSources } from './viewSources.ts';

/** Pasted text beyond this says nothing new, and would have to cross the wire and be read. UTF-16 units. */
const LONGEST_PASTE = 1024 * 1024;

/** From here on, the session tells of changes. */
export async function explain(params: ExplainParams, session: Session): Promise<ExplanationView> {
  await session.settleOpen();
  const rendering = await session.rendering();
  session.reports.said();
  return rendering.engine.core.explanationView(...explained(params, rendering, session));
}

/** What is explained, and what is known about it. */
export function explained(
  { text, uri }: ExplainParams,
  rendering: Rendering,
  session: Session,
): [pasted: string, sources: ExplanationSources] {
  const projects = projectsAround(uri, rendering);
  return [text.slice(0, LONGEST_PASTE), { ...viewSources(rendering, session), projects }];
}

/** For who has no panel: the cards as Markdown, or a sentence where nothing was recognised. */
export async function explainInText(text: string, session: Session): Promise<string> {
  const { engine, locale } = await session.rendering();
  const { core, service } = engine;
  const projects = service.projects();
  const around = {
    findings: projects.flatMap(({ root }) => service.diagnose(root)),
    apps: projects.flatMap(core.manifestsIn).flatMap(({ apps }) => apps),
  };
  const matches = service.explain(text.slice(0, LONGEST_PASTE));
  return core.explanationAnswer(matches, locale, projects.length > 0 ? around : undefined) ?? noError[locale];
}
