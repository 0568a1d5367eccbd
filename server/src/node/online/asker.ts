/** Asks for addresses one after the other and follows where they lead, within the limits of one check. */
import { onlineLimits } from '../../core/catalog/scrapRobot.ts';
import type { Failure, Reply } from '../../core/online/reply.ts';
import { failureOf, type Got, get } from './get.ts';
import type { OnlineParts } from './network.ts';

export interface Asked {
  readonly reply: Reply;
  /** Undefined where nothing was answered. */
  readonly got: Got | undefined;
}

export class Asker {
  /** How many were made. */
  requests = 0;

  constructor(private readonly parts: OnlineParts) {}

  async ask(url: string, userAgent: string): Promise<Asked> {
    const hops: [string, ...string[]] = [url];
    for (let at = url; ; at = hops.at(-1)!) {
      const failure = this.refusal(at, hops.length - 1);
      if (failure) return { reply: { hops, outcome: failure }, got: undefined };
      this.parts.onRequest(++this.requests);
      const got = await get(at, userAgent, this.parts).catch(failureOf);
      if ('kind' in got) return { reply: { hops, outcome: got }, got: undefined };
      const next = redirectOf(got, at);
      if (next === undefined) return answered(hops, got);
      hops.push(next);
    }
  }

  private refusal(url: string, redirects: number): Failure | undefined {
    const { engine, network, isCancelled } = this.parts;
    const kind = engine.withheld(url, network.allowsLoopback);
    if (kind) return { kind, detail: '' };
    if (redirects > onlineLimits.redirects) return { kind: 'redirectsForever', detail: '' };
    const isOver = isCancelled() || this.requests >= onlineLimits.requests;
    return isOver ? { kind: 'notAsked', detail: '' } : undefined;
  }
}

function answered(hops: Reply['hops'], got: Got): Asked {
  const contentType = /^[^;\s]+/.exec(got.headers['content-type'] ?? '')?.[0].toLowerCase() ?? '';
  const bytes = Math.max(got.body.length, Number(got.headers['content-length']) || 0);
  return { reply: { hops, outcome: { kind: 'answer', status: got.status, contentType, bytes } }, got };
}

/** In normal form, without fragment. */
function redirectOf({ status, headers: { location } }: Got, from: string): string | undefined {
  if (status < 300 || status >= 400 || location === undefined || !URL.canParse(location, from))
    return undefined;
  const url = new URL(location, from);
  url.hash = '';
  return url.href;
}
