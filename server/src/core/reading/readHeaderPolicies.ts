/**
 * Content Security Policies in the configuration of hosting services and web servers: `vercel.json`, `netlify.toml`,
 * `_headers`, `firebase.json`, `.htaccess`, nginx.
 */
import { everyPage } from '../catalog/contentSecurityPolicy.ts';
import type { SecurityPolicy } from '../facts/policy.ts';
import { PlacedText, readPolicy } from '../syntax/policyText.ts';
import type { FileId } from '../text/text.ts';

/** The header's name, then its value: quoted, or up to the end of the line. */
const HEADER =
  /content-security-policy(-report-only)?["']?\s{0,20}[:=,]?\s{0,20}(?:"value"\s{0,20}:\s{0,20})?("""|'''|["'])?/gi;
const PATH_BEFORE = /(?:"(?:source|src)"\s*:\s*"|^[ \t]*for\s*=\s*"|^(?=\/))([^"\s]*)/gm;

/** No file has more; bounds the work on hostile ones. */
const MOST_POLICIES = 100;
/** UTF-16 units of a policy, and how far above a header its path may stand. */
const REACH = 20_000;

export function readHeaderPolicies(file: FileId, text: string): SecurityPolicy[] {
  const found: SecurityPolicy[] = [];
  HEADER.lastIndex = 0;
  for (let tries = 0; tries < MOST_POLICIES; tries++) {
    const match = HEADER.exec(text);
    if (!match) break;
    const start = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    if (/^\s*(?:#|\/\/)/.test(before.slice(before.lastIndexOf('\n') + 1))) continue;
    const value = valueAt(text.slice(start, start + REACH), match[2]);
    if (value === undefined) continue;
    HEADER.lastIndex = start + value.length;
    const path = [...before.matchAll(PATH_BEFORE)].at(-1)?.[1];
    if (path !== undefined && !everyPage.test(path)) continue;
    const placed = new PlacedText();
    placed.add(value, start);
    const policy = readPolicy(file, placed, match[1] !== undefined);
    if (policy) found.push(policy);
  }
  return found;
}

/** Up to the closing quote or, without one, the end of the line; undefined where the quote is not closed. */
function valueAt(rest: string, quote: string | undefined): string | undefined {
  const end = quote ? rest.indexOf(quote) : rest.search(/[\r\n]|$/);
  return end < 0 ? undefined : rest.slice(0, end);
}
