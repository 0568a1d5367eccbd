/** Pictures and pages of the project's messages, as Kakao's server gets them: whom that would ask, and what came of it. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { onlineLimits } from '../core/catalog/scrapRobot.ts';
import type { SharedAddress } from '../core/online/sharedAddresses.ts';
import type { Localized } from '../core/text/messages.ts';
import type { OnlineView } from '../core/view/onlineView.ts';
import type { Rendering } from '../session/diagnostics.ts';
import type { CheckOnlineParams, OnlineHostsResult } from '../session/protocol.ts';
import type { CheckAddresses } from '../session/runtime.ts';
import type { Session } from '../session/session.ts';
import { viewSources } from './viewSources.ts';

const CHECKING: Localized = { en: 'Checking pictures and pages', ko: '이미지와 페이지 확인' };

export async function onlineHosts(session: Session, canCheck: boolean): Promise<OnlineHostsResult> {
  const { requests } = onlineLimits;
  if (!canCheck) return { hosts: null, requests };
  const rendering = await session.rendering();
  return { hosts: rendering.engine.core.hostsOf(addressesIn(rendering)), requests };
}

/** `params` comes from whoever has asked a person; what was typed since may hold other hosts. */
export async function checkOnline(
  params: CheckOnlineParams,
  token: CancellationToken,
  session: Session,
  connection: Connection,
  checkAddresses: CheckAddresses,
): Promise<OnlineView> {
  const rendering = await session.rendering();
  const { core } = rendering.engine;
  const isAgreed = (one: SharedAddress): boolean =>
    core.hostsOf([one]).every((host) => params.hosts.includes(host));
  const progress = connection.window.attachWorkDoneProgress(params.workDoneToken);
  progress.begin(CHECKING[rendering.locale]);
  try {
    const check = await checkAddresses(addressesIn(rendering).filter(isAgreed), core, {
      onRequest: (made) => progress.report(`${made}/${onlineLimits.requests}`),
      isCancelled: () => token.isCancellationRequested,
    });
    return core.onlineView(check, viewSources(rendering, session));
  } finally {
    progress.done();
  }
}

const addressesIn = ({ engine: { core, service } }: Rendering): readonly SharedAddress[] =>
  core.sharedAddresses(service.projects(), service.facts);
