/**
 * Content Security Policies in the configuration of hosting services and web servers: `vercel.json`, `netlify.toml`,
 * `_headers`, `firebase.json`, `.htaccess`, nginx.
 */
import { everyPage } from '../catalog/contentSecurityPolicy.ts';
import type { FileId } from '../text.ts';
import type { SecurityPolicy } from './facts.ts';
import { PlacedText, readPolicy } from './policyText.ts';

/** The header's name, then its value: quoted, or up to the end of the line. */
const HEADER =
  /content-security-policy(-report-only)?["']?\s{0,20}[:=,]?\s{0,20}(?:"value"\s{0,20}:\s{0,20})?("""|'''|["'])?/gi;
const PATH_BEFORE = /(?:"(?:source|src)"\s*:\s*"|^\s*for\s*=\s*"|^(?=\/))([^"\s]*)/gm;

export function readHeaderPolicies(file: FileId, text: string): SecurityPolicy[] {
  const found: SecurityPolicy[] = [];
  HEADER.lastIndex = 0;
  for (let match = HEADER.exec(text); match; match = HEADER.exec(text)) {
    const start = match.index + match[0].length;
    const lineStart = text.lastIndexOf('\n', match.index) + 1;
    if (/^\s*(?:#|\/\/)/.test(text.slice(lineStart, match.index))) continue;
    const quote = match[2];
    const close = quote ? text.indexOf(quote, start) : endOfLine(text, start);
    if (close < 0) continue;
    HEADER.lastIndex = close;
    const path = pathFor(text.slice(0, match.index));
    if (path !== undefined && !everyPage.test(path)) continue;
    const placed = new PlacedText();
    placed.add(text.slice(start, close), start);
    const policy = readPolicy(file, placed, match[1] !== undefined);
    if (policy) found.push(policy);
  }
  return found;
}

/** The path that headers at the end of `before` are for, where the file says one. */
const pathFor = (before: string): string | undefined => [...before.matchAll(PATH_BEFORE)].at(-1)?.[1];

function endOfLine(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/);
  return end < 0 ? text.length : from + end;
}
