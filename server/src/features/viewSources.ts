/** What the pages of a panel are made of, whichever they are: the engine, and how this editor names files. */
import type { ViewSources } from '../core/view/findingView.ts';
import type { Rendering } from '../session/diagnostics.ts';
import type { Session } from '../session/session.ts';

export const viewSources = ({ engine, locale, uris }: Rendering, session: Session): ViewSources => ({
  service: engine.service,
  locale,
  pathOf: session.shownPath.bind(session),
  uriOf: uris.toClient.bind(uris),
});
