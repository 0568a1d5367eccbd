/** Compares the address of a link with what the manifest has registered. */
import { urlShorteners } from '../../catalog/domains.ts';
import { isLocalHost, previewHostOf } from '../../domain/hostKind.ts';
import { type DomainMatch, matchDomain } from '../../domain/matchDomain.ts';
import { hostOfHead, type Origin, originOfHead, originOfUrl } from '../../domain/origin.ts';
import { readDomain } from '../../domain/readDomain.ts';
import type { Project, Scoped } from '../../project/project.ts';
import type { Value } from '../../project/values/value.ts';
import type { Located, ManifestApp } from '../facts.ts';
import { entryFor, originsOf } from './listedOrigins.ts';

/** The origin that `expression` certainly has, if it is an absolute web address of which enough is known. */
export function originOf(expression: Scoped, project: Project): Origin | 'notAnAddress' | 'unknown' {
  return originOfValue(project.evaluate(expression));
}

export function originOfValue(value: Value): Origin | 'notAnAddress' | 'unknown' {
  if (value.kind === 'unknown') return 'unknown';
  if (value.kind === 'partial') return (value.lead ? undefined : originOfHead(value.head)) ?? 'unknown';
  if (typeof value.value !== 'string') return 'notAnAddress';
  const origin = originOfUrl(value.value);
  return origin && origin.scheme !== 'file' ? origin : 'notAnAddress';
}

/** The same, but for the port, which may not be known to its end; undefined where there is no host that is certain. */
export function hostOfValue(value: Value): Origin | undefined {
  if (value.kind === 'partial') return value.lead ? undefined : hostOfHead(value.head);
  const origin = originOfValue(value);
  return typeof origin === 'string' ? undefined : origin;
}

export type LinkMatch =
  | { readonly kind: 'listed' | 'perhaps' | 'noList'; readonly entry?: Located<string> }
  | LinkMiss;

export interface LinkMiss {
  readonly kind:
    | 'schemeOnly'
    | 'local'
    /** It only forwards: the host behind it is what counts. */
    | 'shortener'
    | 'preview'
    | 'portOnly'
    | 'wwwOnly'
    | 'parentOnly'
    | 'onlySdk'
    | 'unlisted';
  /** The app whose list lacks it. */
  readonly app: ManifestApp;
  /** The entry that nearly fits. */
  readonly near: Located<string> | undefined;
}

/** How a link to `origin` stands with the `webDomains` of an app. */
export function matchLink(origin: Origin, app: ManifestApp): LinkMatch {
  const entries = app.webDomains;
  if (!entries) return { kind: 'noList' };
  const match = matchDomain(origin, originsOf(entries));
  if (match.kind === 'listed' || match.kind === 'perhaps')
    return { kind: match.kind, entry: entries[match.index]! };
  const near = match.kind === 'unlisted' ? undefined : entries[match.index];
  return { kind: missKind(origin, match, app), app, near };
}

function missKind(origin: Origin, match: DomainMatch, app: ManifestApp): LinkMiss['kind'] {
  if (match.kind === 'schemeOnly') return match.kind;
  const local = isLocalHost(origin.host);
  if (local && match.kind !== 'portOnly') return 'local';
  if (previewHostOf(origin.host)) return 'preview';
  if (urlShorteners.has(origin.host)) return 'shortener';
  if (match.kind === 'portOnly' || match.kind === 'wwwOnly' || match.kind === 'parentOnly') return match.kind;
  return app.javascriptKeys.some((key) => entryFor(origin, key.sdkDomains)) ? 'onlySdk' : 'unlisted';
}

/** The default domain, in normal form: the first entry, unless it is a wildcard or cannot be read. */
export function defaultDomain(app: ManifestApp): string | undefined {
  const [first] = app.webDomains ?? [];
  const normal = first && readDomain(first.value).normal;
  return normal?.includes('*') ? undefined : normal;
}
