/** "Try this message in a browser…": one page at a time, which sends a message for real. */
import { USUAL_PORT } from '../core/domain/port.ts';
import type { OneMessage } from '../core/view/sentMessages.ts';
import type { OpenDocuments } from '../session/openDocuments.ts';
import type { ExplainParams, TryParams, TryResult } from '../session/protocol.ts';
import type { Runtime, TrialServer, TrialSite } from '../session/runtime.ts';
import type { Session } from '../session/session.ts';
import { explained } from './explain.ts';
import { asked } from './preview.ts';
import { viewSources } from './viewSources.ts';

export interface TrialParts {
  readonly session: Session;
  readonly documents: OpenDocuments;
  readonly serve: Runtime['serveTrial'];
  /** Told of errors that are known. */
  readonly tell: (tried: ExplainParams) => void;
}

export class Trials {
  private server: TrialServer | undefined;

  constructor(private readonly parts: TrialParts) {}

  async start({ port, ...which }: TryParams): Promise<TryResult> {
    const { session, documents, serve } = this.parts;
    if (serve === undefined) return { refused: 'browser' };
    const one = (await asked(which, session, documents)) as OneMessage | undefined;
    const { engine } = await session.rendering();
    const trial = one && engine.core.trialOf(one, engine);
    if (trial === undefined) return { refused: 'message' };
    await this.end();
    const { local, usualPort = USUAL_PORT } = trial.domains;
    const origins = port === undefined ? local : [`http://localhost:${port}`];
    const site = this.siteOf(trial.id, trial.call.file, engine.core.trialHeaders);
    this.server = await serve(origins, site);
    return this.server ? { address: this.server.address } : { refused: 'port', taken: origins, usualPort };
  }

  async end(): Promise<null> {
    const { server } = this;
    this.server = undefined;
    await server?.close();
    return null;
  }

  private siteOf(id: string, file: string, headers: TrialSite['headers']): TrialSite {
    const { session, tell } = this.parts;
    return {
      headers,
      html: async () => {
        await session.settleOpen();
        const rendering = await session.rendering();
        const { core } = rendering.engine;
        const view = core.trialView(id, viewSources(rendering, session));
        return view && core.trialHtml(view);
      },
      explain: async (text) => {
        const rendering = await session.rendering();
        const question = { text, uri: rendering.uris.toClient(file) };
        const view = rendering.engine.core.explanationView(...explained(question, rendering, session));
        if (view.cards.length > 0) tell({ ...question, text: view.asked });
        return view;
      },
    };
  }
}
