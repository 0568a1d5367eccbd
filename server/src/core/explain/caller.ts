/** Compares the `caller` of Kakao's message with the manifest, and says in words how near a miss is. */
import { ownComputer } from '../catalog/domains.ts';
import { callerWords } from '../catalog/errors/callerWords.ts';
import { matchDomain } from '../domain/matchDomain.ts';
import type { Origin } from '../domain/origin.ts';
import { readDomain } from '../domain/readDomain.ts';
import type { ManifestApp } from '../manifest/facts.ts';
import type { Message } from '../text/messages.ts';
import { unregistrableKind } from './callerKind.ts';

interface Entry {
  readonly text: string;
  readonly app: string;
  readonly origin: Origin | undefined;
}

/** `undefined` where the manifest has no SDK domains to compare with, or the caller is no web page. */
export function describeCaller(caller: string, apps: readonly ManifestApp[]): Message | undefined {
  const kind = unregistrableKind(caller);
  if (kind) return { text: kind.says, params: { caller } };
  const { origin } = readDomain(caller);
  if (!origin || !/^(?:https?|file):/i.test(caller)) return undefined;
  const entries = apps.flatMap((app, index) =>
    app.javascriptKeys.flatMap((key) => key.sdkDomains.map(({ value }) => entryOf(value, app, index))),
  );
  if (entries.length === 0) return undefined;

  const match = matchDomain(
    origin,
    entries.map((entry) => entry.origin),
  );
  if (match.kind !== 'unlisted') {
    const entry = entries[match.index]!;
    return say(match.kind, { caller, entry: entry.text, app: entry.app });
  }
  const web = apps.flatMap((app) => app.webDomains ?? []).map(({ value }) => readDomain(value).origin);
  if (matchDomain(origin, web).kind === 'listed') return say('webDomainOnly', { caller });
  const loopback = entries.find((entry) => entry.origin && isSameLoopback(origin, entry.origin));
  if (loopback) return say('loopback', { caller, entry: loopback.text });
  const similar = entries.find((entry) => entry.origin && differByOne(origin.host, entry.origin.host));
  if (similar) return say('similar', { caller, entry: similar.text });
  return say('unlisted', { caller });
}

const say = (kind: keyof typeof callerWords, params: Message['params']): Message => ({
  text: callerWords[kind],
  params,
});

const entryOf = (value: string, app: ManifestApp, index: number): Entry => ({
  text: value,
  app: app.name ?? String(app.appId ?? index + 1),
  origin: readDomain(value).origin,
});

const isSameLoopback = (a: Origin, b: Origin): boolean =>
  a.host !== b.host && a.port === b.port && ownComputer.has(a.host) && ownComputer.has(b.host);

/** One letter more, less or other, or two neighbours exchanged. Short hosts are too alike to say so. */
function differByOne(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
