/** What the address of a picture proves about what Kakao's server gets from it. */
import { type PictureHost, pictureHosts } from '../catalog/pictureHosts.ts';
import { originOfHead } from '../domain/origin.ts';
import type { Value } from '../project/values/value.ts';

export interface FaultyPicture {
  readonly service: PictureHost;
  readonly host: string;
  /** The picture's own address, where that is certain. */
  readonly direct: string | undefined;
}

/** Undefined where the address may well lead to a picture. Of a text that is known in part, its beginning and end count. */
export function faultyPicture(value: Value): FaultyPicture | undefined {
  const url = urlOf(value);
  if (!url) return undefined;
  const host = url.hostname.replace(/\.$/, '');
  const path = url.pathname + url.search;
  const isOf = (one: string) => host === one || host === `www.${one}`;
  const service = pictureHosts.find(
    ({ fault, host: known, path: pattern, unless, whole }) =>
      (known === undefined || isOf(known) || (fault !== 'page' && host.endsWith(`.${known}`))) &&
      pattern.test(path) &&
      !unless?.test(path) &&
      !(whole && value.kind === 'partial'),
  );
  if (!service) return undefined;
  const text = value.kind === 'known' ? String(value.value).trim() : '';
  const direct = service.direct && text.replace(...service.direct);
  return { service, host, direct: direct === text ? undefined : direct };
}

/** More of an address says nothing more about its host and path. */
const MOST_READ = 2000;

function urlOf(value: Value): URL | undefined {
  if (value.kind === 'unknown') return undefined;
  const text =
    value.kind === 'known' ? String(value.value) : originOfHead(value.head) ? value.head + value.tail : '';
  try {
    return /^\s*https?:/i.test(text) ? new URL(text.slice(0, MOST_READ)) : undefined;
  } catch {
    return undefined;
  }
}
