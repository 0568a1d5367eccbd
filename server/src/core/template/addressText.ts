/** What is wrong with a text that should be the address of a page or a picture. */
import { commonEndings } from '../catalog/domains.ts';
import type { Lead } from '../catalog/pageAddress.ts';
import type { Value } from '../project/values/value.ts';
import { holdsTemplate } from './unfilled.ts';

export type AddressFault =
  /** `https: //shop.example.com` */
  | 'blank'
  /** `'https://shop.example.com/${id}'` in plain quotes. */
  | 'template'
  /** `'window.location.href'`, `$(url)/cake`: code as text. */
  | 'code'
  /** `undefined/cake`: an unset value. */
  | 'unset'
  /** `https://shop.example.com/${id}}` */
  | 'brace'
  /** `www.shop.example.com` */
  | 'scheme'
  /** `/cakes/1`, `./cake.png`, `cakes/` with something behind it. */
  | 'relative'
  /** A host that cannot be one: `https://my shop/`. */
  | 'host'
  /** `location.origin + 'cakes/1'` */
  | 'slash'
  /** `https://https://shop.example.com`, `//https://shop.example.com` */
  | 'schemes'
  /** `https%3A%2F%2Fshop.example.com` */
  | 'encoded'
  /** `Put the link here` */
  | 'prose';

const BLANK = /^(?:h\s*t\s*t\s*p\s*(?:s\s*)?:\s*\/\s*\/)/i;
const CODE =
  /^(?:window\.|document\.|location\.(?:href|origin|host|protocol|pathname)\b|process\.env\.|import\.meta\b|\$\([a-z][\w.]{0,60}\))/;
const SCHEMES = /^(?:(?:https?:)?\/\/)+(?=https?:\/\/)/i;
const ENCODED = /^https?%3A/i;
const RELATIVE = /^(?:\/(?!\/)|\.{1,2}\/|[?#])/;
const IMAGE_FILE = /^[\w@%.-]+(?:\/[\w@%.-]+)*\.(?:png|jpe?g|gif|webp|svg|bmp|avif)(?:[?#]|$)/i;
const HOST = /^([a-z0-9-]+(?:\.[a-z0-9-]+)*)(:\d{1,5})?(?=[/?#]|$)/i;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Undefined where nothing is proven: for a text of which only the beginning is known, the rest could still be right. */
export function addressFault(value: Value): AddressFault | undefined {
  if (value.kind === 'partial')
    return value.lead ? faultBehind(value.lead, value.head) : faultOfPieces(value.head, value.tail);
  return value.kind === 'known' && typeof value.value === 'string' ? faultOfText(value.value) : undefined;
}

function faultOfText(text: string): AddressFault | undefined {
  const address = text.trim();
  if (address === '') return undefined;
  const early = faultOfHead(address);
  if (early) return early;
  if (holdsTemplate(address)) return 'template';
  if (/^https?:/i.test(address)) return faultOfWebAddress(address);
  if (looksLikeHost(address)) return 'scheme';
  if (IMAGE_FILE.test(address)) return 'relative';
  return SCHEME.test(address) ? undefined : 'prose';
}

function faultOfPieces(head: string, tail: string): AddressFault | undefined {
  const start = head.trimStart();
  const early = start === '' ? undefined : faultOfHead(start);
  if (early) return early;
  if (holdsTemplate(head) || holdsTemplate(tail)) return 'template';
  if (looksLikeHost(start) && start.includes('/')) return 'scheme';
  if (/^[\w-]+\/(?!\/)/.test(start)) return 'relative';
  return /^https?:/i.test(start) && tail.endsWith('}') && !tail.includes('{') && !head.includes('{')
    ? 'brace'
    : undefined;
}

/** `location.host + '/cakes'`, `location.origin + 'cakes'` */
function faultBehind(lead: Lead, head: string): AddressFault | undefined {
  if (lead === 'host') return 'scheme';
  if (lead === 'origins') return 'host';
  if (lead === 'schemes' || lead === 'encoded') return lead;
  if (holdsTemplate(head)) return 'template';
  return head === '' || /^[\s/?#:.]/.test(head) ? undefined : 'slash';
}

/** Faults that no continuation can heal. */
function faultOfHead(start: string): AddressFault | undefined {
  const written = BLANK.exec(start)?.[0];
  if (written && /\s/.test(written)) return 'blank';
  if (CODE.test(start)) return 'code';
  if (SCHEMES.test(start)) return 'schemes';
  if (ENCODED.test(start)) return 'encoded';
  if (/^(?:undefined|null)(?:\/|$)/.test(start)) return 'unset';
  return RELATIVE.test(start) ? 'relative' : undefined;
}

function faultOfWebAddress(address: string): AddressFault | undefined {
  if (address.endsWith('}') && !address.includes('{')) return 'brace';
  try {
    return new URL(address).hostname === '' ? 'host' : undefined;
  } catch {
    return 'host';
  }
}

function looksLikeHost(text: string): boolean {
  const found = HOST.exec(text);
  if (!found) return false;
  const host = found[1]!.toLowerCase();
  if (host === 'localhost' || host.startsWith('www.')) return true;
  return host.includes('.') && commonEndings.has(host.slice(host.lastIndexOf('.') + 1));
}

export const headOf = (value: Value): string => {
  if (value.kind === 'partial') return value.head;
  return value.kind === 'known' && typeof value.value === 'string' ? value.value : '';
};

/** `https: //a.com`, `https:/a.com`, `https//a.com` */
export const isBrokenScheme = (value: Value): boolean =>
  /^https?(?::[ \t]+\/|:\/[^/]|\/\/|[ \t]+:\/\/)/i.test(headOf(value));

/** `data:`, `blob:` or `file:` at the start: what only this browser can open. */
export function browserScheme(value: Value): string | undefined {
  const text = value.kind === 'partial' ? value.head : value.kind === 'known' ? String(value.value) : '';
  return /^\s*(data|blob|file):/i.exec(text)?.[0].trim().toLowerCase();
}

/** The address that was meant, where only one can have been. */
export function repairedAddress(fault: AddressFault, text: string): string | undefined {
  if (fault === 'blank') return text.trim().replace(BLANK, (scheme) => scheme.replace(/\s+/g, ''));
  if (fault === 'schemes') return text.trim().replace(SCHEMES, '');
  return fault === 'encoded' ? decoded(text.trim()) : undefined;
}

/** Undefined where it has signs that mean something in a literal. */
function decoded(text: string): string | undefined {
  try {
    const address = decodeURIComponent(text);
    return /^[\w./:?=#%+~@,-]*$/.test(address) ? address : undefined;
  } catch {
    return undefined;
  }
}
