/** What Kakao's servers say to a page whose domain is not registered, by the manifest. */
import { matchDomain } from '../core/domain/matchDomain.ts';
import { originOfUrl, originText } from '../core/domain/origin.ts';

/** The content of kakao-share.json, as far as it is needed here. */
export interface Manifest {
  readonly apps?: readonly {
    readonly javascriptKeys?: readonly {
      readonly key?: unknown;
      readonly sdkDomains?: readonly string[];
    }[];
  }[];
}

/** As Kakao's API rejects, and as the share window's address tells. */
export interface KakaoApiError {
  readonly name: 'KAPIError';
  readonly code: number;
  readonly msg: string;
}

/**
 * Undefined where nothing is refused: the origin is listed, or the manifest does not list the domains of the key. Keys
 * that the manifest only names by an environment variable count for every key.
 */
export function refusalOf(manifest: Manifest, appKey: string, pageUrl: string): KakaoApiError | undefined {
  const origin = originOfUrl(pageUrl);
  const keys = (manifest.apps ?? []).flatMap(({ javascriptKeys }) => javascriptKeys ?? []);
  const own = keys.filter(({ key }) => key === appKey);
  const candidates = own.length > 0 ? own : keys.filter(({ key }) => typeof key !== 'string');
  if (!origin || candidates.length === 0) return undefined;
  if (candidates.some(({ sdkDomains }) => !sdkDomains || isListed(origin, sdkDomains))) return undefined;
  const msg = `domain mismatched! caller=${originText(origin)}. check out registered web domains.`;
  return { name: 'KAPIError', code: -401, msg };
}

type Origin = NonNullable<ReturnType<typeof originOfUrl>>;

const isListed = (origin: Origin, domains: readonly string[]): boolean => {
  const match = matchDomain(origin, domains.map(originOfUrl));
  return match.kind === 'listed' || match.kind === 'perhaps';
};
