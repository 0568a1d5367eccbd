/** Scheme, host and port of a URL in one normal form: what Kakao's lists are made of and compared by. */

export interface Origin {
  readonly scheme: 'http' | 'https' | 'file';
  /** Lower-case ASCII without a trailing dot; IPv6 in brackets; may begin with `*.`; empty for `file`. */
  readonly host: string;
  /** Undefined for the default port of the scheme. */
  readonly port: number | undefined;
}

const DEFAULT_PORTS = { http: 80, https: 443, file: 0 } as const;

export const effectivePort = (origin: Origin): number => origin.port ?? DEFAULT_PORTS[origin.scheme];

/** `https://shop.example.com`, `http://localhost:5173`: the form that the console takes. */
export function originText(origin: Origin): string {
  const port = origin.port === undefined ? '' : `:${origin.port}`;
  return `${origin.scheme}://${origin.host}${port}`;
}

/** The origin of an absolute `http(s)` or `file` URL as a browser reads it; undefined for anything else. */
export function originOfUrl(text: string): Origin | undefined {
  const url = parseUrl(text);
  if (!url) return undefined;
  const scheme = url.protocol.slice(0, -1);
  if (scheme === 'file') return { scheme, host: '', port: undefined };
  if (scheme !== 'http' && scheme !== 'https') return undefined;
  const host = url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
  if (host === '' || !isHost(host) || SCHEMES.test(text)) return undefined;
  return { scheme, host, port: url.port === '' ? undefined : Number(url.port) };
}

/**
 * The origin that every text beginning with `head` has: known only once the character behind the host is, because
 * `https://shop.example` may go on as `.evil.com`.
 */
export function originOfHead(head: string): Origin | undefined {
  const authority = /^\s*https?:[/\\]{2}[^/\\?#]+(?=[/\\?#])/i.exec(head)?.[0];
  // What comes behind `@` is the host, and that has been read already: `/` ends the user information.
  return authority === undefined ? undefined : originOfUrl(authority);
}

/**
 * The host that every text beginning with `head` has, and with it the origin as far as it is written: `http://localhost:3000`
 * may go on with another digit, but not with another host.
 */
export function hostOfHead(head: string): Origin | undefined {
  const authority = /^\s*https?:\/\/[^/\\?#@:]+(?::\d{1,5})(?=$|[/\\?#])/i.exec(head)?.[0];
  return originOfHead(head) ?? (authority === undefined ? undefined : originOfUrl(authority));
}

/** `https://https://…`: a parser takes the second scheme for a host. */
const SCHEMES = /^\s*https?:[/\\]{2}https?:(?:[/\\]|$)/i;

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** What the URL parser lets pass and no name server does: empty labels, labels over 63 and names over 253 characters. */
const isHost = (host: string): boolean =>
  host.startsWith('[') ||
  (host.length <= 253 && host.split('.').every((label) => label.length > 0 && label.length <= 63));
