/** Reads an Android screen that shows pages, where its file proves that no address gets from them to another app. */
import { handsOnAddresses, harmlessCalls } from '../../catalog/native/webViews.ts';
import type { WebViewShell } from '../../facts/nativeSetup.ts';
import { blankComments } from '../../syntax/blankComments.ts';

const SETS = /\bsetWebViewClient\s{0,9}\(|\bwebViewClient\s{0,9}=(?!=)/g;
const CLIENT =
  /(?:\bsetWebViewClient\s{0,9}\(|\bwebViewClient\s{0,9}=)\s{0,99}(?:new\s{1,9}|object\s{0,9}:\s{0,9})?(\w{1,80})\s{0,9}\(/g;
const RUNS_SCRIPTS = /\bjavaScriptEnabled\s{0,9}=\s{0,9}true\b|\bsetJavaScriptEnabled\s{0,9}\(\s{0,9}true\b/;
const OVERRIDE = /\bshouldOverrideUrlLoading\s{0,9}\([^(){}]{0,300}\)[^{}=;]{0,60}\{/g;
const LONGEST_BODY = 3000;

/** Undefined where another file, or this one, may hand addresses on. */
export function readWebView(text: string): WebViewShell | undefined {
  if (!text.includes('WebViewClient') || !text.includes('loadUrl')) return undefined;
  const code = blankComments(text);
  if (!isClosed(code) || !RUNS_SCRIPTS.test(code) || handsOnAddresses.test(code)) return undefined;
  const clients = [...code.matchAll(CLIENT)];
  const [first] = clients;
  if (!first || clients.length !== [...code.matchAll(SETS)].length) return undefined;
  if (!clients.every((one) => isPlainClient(one[1]!, code))) return undefined;
  const overrides = [...code.matchAll(OVERRIDE)];
  // One that cannot be read.
  if (overrides.length !== [...code.matchAll(/\b(?:fun|boolean)\s{1,9}shouldOverrideUrlLoading\b/g)].length)
    return undefined;
  if (!overrides.every((one) => isHarmless(bodyAt(one.index + one[0].length, code), code))) return undefined;
  const start = overrides[0]?.index ?? first.index + first[0].lastIndexOf(first[1]!);
  const length = overrides[0] ? 'shouldOverrideUrlLoading'.length : first[1]!.length;
  return { range: { start, end: start + length } };
}

/** Of what is half typed, the rest may hand addresses on. */
const isClosed = (code: string): boolean => code.split('{').length === code.split('}').length;

/** Android's own, or a class of this file made of it. */
const isPlainClient = (name: string, code: string): boolean =>
  name === 'WebViewClient' ||
  new RegExp(`\\bclass\\s{1,9}${name}\\b[^{}]{0,300}(?::|\\bextends)\\s{0,9}WebViewClient\\b`).test(code);

/** From behind its brace to the one that closes it; undefined where that is far away. */
export function bodyAt(start: number, code: string): string | undefined {
  let depth = 1;
  const rest = code.slice(start, start + LONGEST_BODY);
  for (const { 0: brace, index } of rest.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth === 0) return rest.slice(0, index);
  }
  return undefined;
}

/** It calls nothing but what stays in the WebView, and functions of this file, which hands nothing on. */
function isHarmless(body: string | undefined, code: string): boolean {
  if (body === undefined) return false;
  return [...body.matchAll(/\b(\w{1,80})\s{0,9}\(/g)].every(
    ({ 1: name }) =>
      harmlessCalls.has(name!) || new RegExp(`\\b(?:fun|void|boolean)\\s{1,9}${name}\\s{0,9}\\(`).test(code),
  );
}
