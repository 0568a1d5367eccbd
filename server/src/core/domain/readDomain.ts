/** Reads what a person has written as a domain: what is meant, what is wrong with the writing, and the right form. */
import { acceptedSchemes, sharedSuffixes } from '../catalog/domains.ts';
import { isAddress, isLocalHost } from './hostKind.ts';
import { type Origin, originOfUrl, originText } from './origin.ts';

export type DomainFlaw =
  | 'empty'
  | 'blank'
  | 'schemeMissing'
  | 'schemeSlashes'
  | 'schemeUnknown'
  | 'credentials'
  | 'path'
  | 'query'
  | 'fragment'
  | 'trailingSlash'
  | 'trailingDot'
  | 'upperCase'
  | 'internationalised'
  /** An address or name in an unusual form: `0x7f.1`, `[0:0::1]`, `%6c`. */
  | 'hostForm'
  | 'defaultPort'
  | 'wildcardPlace'
  | 'wildcardTooWide'
  | 'notADomain';

export interface DomainEntry {
  readonly text: string;
  /** What is meant, flaws put right; undefined where that cannot be told. */
  readonly origin: Origin | undefined;
  readonly flaws: readonly DomainFlaw[];
  /** The right form; undefined where there is none. Reading it again finds no flaw in the form. */
  readonly normal: string | undefined;
}

interface Parts {
  readonly scheme: string | undefined;
  readonly slashes: boolean;
  readonly credentials: boolean;
  readonly host: string;
  readonly port: string | undefined;
  readonly rest: string;
}

/** Longer than any URL that people write; keeps hostile input cheap. */
const LONGEST = 4096;

/** What nearly all entries look like: nothing about these needs a URL parser. A name of digits would be an address. */
const PLAIN = /^(https?):\/\/((?:[a-z0-9-]{1,63}\.)*[a-z][a-z0-9-]{0,62})(?::([1-9]\d{0,4}))?$/;

export function readDomain(text: string): DomainEntry {
  const plain = readPlain(text);
  if (plain) return { text, origin: plain, flaws: [], normal: text };
  const trimmed = text.trim();
  if (trimmed === '') return { text, origin: undefined, flaws: ['empty'], normal: undefined };
  if (trimmed.length > LONGEST) return { text, origin: undefined, flaws: ['notADomain'], normal: undefined };
  const parts = split(trimmed);
  const origin = originOf(parts);
  const flaws: DomainFlaw[] = [];
  if (/\s/.test(text)) flaws.push('blank');
  flaws.push(...schemeFlaws(parts), ...restFlaws(parts));
  if (origin) flaws.push(...hostFlaws(parts, origin));
  else if (!flaws.includes('schemeUnknown')) flaws.push('notADomain');
  const hopeless = flaws.includes('wildcardPlace') || flaws.includes('wildcardTooWide');
  return { text, origin, flaws, normal: origin && !hopeless ? originText(origin) : undefined };
}

/** The origin of a text that is in the right form already; undefined for any that may not be. */
function readPlain(text: string): Origin | undefined {
  const [, scheme, host, digits] = PLAIN.exec(text) ?? [];
  if (!host || host.length > 253 || host.includes('xn--')) return undefined;
  const port = digits === undefined ? undefined : Number(digits);
  if (port !== undefined && (port > 65535 || port === 80 || port === 443)) return undefined;
  return { scheme: scheme as 'http' | 'https', host, port };
}

function split(text: string): Parts {
  const scheme = schemeOf(text);
  const behind = scheme === undefined ? text : text.slice(scheme.length + 1);
  const slashes = /^[/\\]*/.exec(behind)![0].length;
  const body = behind.slice(scheme === 'file' ? Math.min(slashes, 2) : slashes);
  const end = body.search(/[/\\?#]/);
  const authority = end < 0 ? body : body.slice(0, end);
  const at = authority.lastIndexOf('@');
  const hostAndPort = authority.slice(at + 1);
  const colon = hostAndPort.lastIndexOf(':');
  const hasPort = colon >= 0 && !hostAndPort.includes(']', colon);
  return {
    scheme,
    slashes: scheme === 'file' ? behind.startsWith('//') : /^\/\/(?![/\\])/.test(behind),
    credentials: at >= 0,
    host: hasPort ? hostAndPort.slice(0, colon) : hostAndPort,
    port: hasPort ? hostAndPort.slice(colon + 1) : undefined,
    rest: end < 0 ? '' : body.slice(end),
  };
}

const isAccepted = (scheme: string): boolean =>
  acceptedSchemes.some((accepted) => accepted === scheme.toLowerCase());

/** `localhost:3000` and `shop.example.com:8080/x` have a port where a scheme would be. */
function schemeOf(text: string): string | undefined {
  const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(text)?.[0];
  if (scheme === undefined) return undefined;
  if (isAccepted(scheme)) return scheme;
  const behind = text.slice(scheme.length + 1);
  return /^\d*(?:[/?#]|$)/.test(behind) && !behind.startsWith('//') ? undefined : scheme;
}

function originOf(parts: Parts): Origin | undefined {
  if (parts.scheme?.toLowerCase() === 'file') return { scheme: 'file', host: '', port: undefined };
  if (/\s/.test(parts.host)) return undefined;
  const authority = parts.port ? `${parts.host}:${parts.port}` : parts.host;
  if (parts.scheme !== undefined) return originOfUrl(`${parts.scheme}://${authority}`);
  const secure = originOfUrl(`https://${authority}`);
  // Without a scheme: development servers speak http, everything public https.
  if (!secure || !isLocalHost(secure.host)) return secure;
  return originOfUrl(`http://${authority}`);
}

function schemeFlaws({ scheme, slashes, credentials }: Parts): DomainFlaw[] {
  const flaws: DomainFlaw[] = [];
  if (scheme === undefined) flaws.push('schemeMissing');
  else if (!isAccepted(scheme)) flaws.push('schemeUnknown');
  else if (!slashes) flaws.push('schemeSlashes');
  if (credentials) flaws.push('credentials');
  return flaws;
}

function restFlaws({ scheme, rest }: Parts): DomainFlaw[] {
  const [path = '', hash] = rest.split('#', 2);
  const [folder = '', query] = path.split('?', 2);
  const flaws: DomainFlaw[] = [];
  if (/^[/\\]$/.test(folder)) {
    // `file:///` is how an origin without a host is written by most people.
    if (scheme?.toLowerCase() !== 'file') flaws.push('trailingSlash');
  } else if (folder !== '') flaws.push('path');
  if (query !== undefined) flaws.push('query');
  if (hash !== undefined) flaws.push('fragment');
  return flaws;
}

function hostFlaws(parts: Parts, origin: Origin): DomainFlaw[] {
  if (origin.scheme === 'file') return parts.host === '' ? [] : ['path'];
  const flaws: DomainFlaw[] = [];
  const lower = parts.host.toLowerCase();
  const plain = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  if (/[A-Z]/.test(parts.host) || /[A-Z]/.test(parts.scheme ?? '')) flaws.push('upperCase');
  if (plain !== lower) flaws.push('trailingDot');
  if (plain !== origin.host) flaws.push(/[^\x00-\x7f]/.test(plain) ? 'internationalised' : 'hostForm');
  if (parts.port !== undefined && String(origin.port) !== parts.port) flaws.push('defaultPort');
  if (origin.host.includes('*')) flaws.push(...wildcardFlaws(origin.host));
  return flaws;
}

function wildcardFlaws(host: string): DomainFlaw[] {
  const base = host.slice(2);
  if (!host.startsWith('*.') || base.includes('*') || isAddress(base)) return ['wildcardPlace'];
  return !base.includes('.') || sharedSuffixes.has(base) ? ['wildcardTooWide'] : [];
}
