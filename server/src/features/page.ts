/** A page about a rule or an error, for an editor that shows it itself. */
import type { PageParams, PageResult } from '../session/protocol.ts';
import type { Session } from '../session/session.ts';

export async function page({ path }: PageParams, session: Session): Promise<PageResult> {
  const { engine, locale } = await session.rendering();
  return { markdown: engine.core.pageAt(path, locale) ?? null };
}
