/** Which Kakao errors a line of a terminal names, and where in it. Also tells whether a clipboard holds one. */
import { plainLines } from '../core/text/rendering.ts';
import type { FindErrorsParams, FindErrorsResult } from '../session/protocol.ts';
import type { Session } from '../session/session.ts';

export async function findErrors({ text }: FindErrorsParams, session: Session): Promise<FindErrorsResult> {
  const { engine, locale } = await session.rendering();
  return {
    errors: engine.core.errorsIn(text).map(({ entry, range }) => ({
      start: range.start,
      end: range.end,
      id: entry.id,
      title: entry.title[locale],
    })),
    masked: plainLines(text),
  };
}
