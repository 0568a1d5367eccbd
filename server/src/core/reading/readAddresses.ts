/** Reads where a project says that it is served: hosting files and the canonical address of pages. */
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { firebaseHosts, siteVariable } from '../catalog/origins.ts';
import type { WrittenAddress } from '../facts/addresses.ts';
import { readJson } from '../text/json.ts';

type Reader = (text: string) => WrittenAddress[];

const READERS: Readonly<Record<string, Reader>> = {
  CNAME: readCname,
  'firebase.json': readFirebase,
  'vercel.json': readVercel,
  'netlify.toml': readVariables,
  'wrangler.toml': (text) => [...readVariables(text), ...readTomlRoutes(text)],
  'wrangler.json': readWranglerJson,
  'wrangler.jsonc': readWranglerJson,
};

/** By the file's name; undefined for files that are no hosting files. */
export function readHostingFile(name: string, text: string): WrittenAddress[] | undefined {
  return Object.hasOwn(READERS, name) ? READERS[name]!(text) : undefined;
}

/** `<link rel="canonical" href>` and `<meta property="og:url" content>` with absolute addresses. */
export function readPageAddresses(text: string): WrittenAddress[] {
  const found: WrittenAddress[] = [];
  for (const tag of text.matchAll(/<(?:link|meta)\s[^<>]{0,2000}>/gi)) {
    const isCanonical = /\srel\s*=\s*["']?canonical["'\s/>]/i.test(tag[0]);
    const isOgUrl = /\sproperty\s*=\s*["']?og:url["'\s/>]/i.test(tag[0]);
    if (!isCanonical && !isOgUrl) continue;
    const value = (
      isCanonical
        ? /\shref\s*=\s*["'](https?:\/\/[^"'<>{}%]+)["']/i
        : /\scontent\s*=\s*["'](https?:\/\/[^"'<>{}%]+)["']/i
    ).exec(tag[0]);
    if (!value) continue;
    const start = tag.index + value.index + value[0].length - 1 - value[1]!.length;
    found.push({ url: value[1]!, range: { start, end: start + value[1]!.length }, how: 'canonical' });
  }
  return found;
}

/** One host name per file. https://docs.github.com/pages/configuring-a-custom-domain-for-your-github-pages-site */
function readCname(text: string): WrittenAddress[] {
  const host = /^\s*([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,10})\s*$/i.exec(text.slice(0, 1000));
  if (!host) return [];
  const start = host[0].indexOf(host[1]!);
  return [{ url: `https://${host[1]}`, range: { start, end: start + host[1]!.length }, how: 'cname' }];
}

function readFirebase(text: string): WrittenAddress[] {
  const hosting = find(readJson(text).root, ['hosting']);
  const sites = hosting?.type === 'array' ? (hosting.children ?? []) : hosting ? [hosting] : [];
  return sites.flatMap((site) => {
    const name = find(site, ['site']);
    if (name?.type !== 'string' || !/^[a-z0-9-]+$/.test(name.value as string)) return [];
    return firebaseHosts.map((suffix) => address(`https://${name.value}.${suffix}`, name));
  });
}

/** The old `alias` field, and variables of the build. */
function readVercel(text: string): WrittenAddress[] {
  const { root } = readJson(text);
  const alias = find(root, ['alias']);
  const hosts = alias?.type === 'array' ? (alias.children ?? []) : alias ? [alias] : [];
  const aliases = hosts.flatMap((host) => hostAddress(host));
  return [...aliases, ...jsonVariables(find(root, ['env'])), ...jsonVariables(find(root, ['build', 'env']))];
}

/** Custom domains: `routes: [{ pattern: "shop.example.com", custom_domain: true }]`. Other routes may lead elsewhere. */
function readWranglerJson(text: string): WrittenAddress[] {
  const { root } = readJson(text);
  const routes = [find(root, ['route']), ...(find(root, ['routes'])?.children ?? [])];
  const domains = routes.flatMap((route) => {
    const pattern = find(route, ['pattern']);
    return find(route, ['custom_domain'])?.value === true && pattern ? hostAddress(pattern) : [];
  });
  return [...domains, ...jsonVariables(find(root, ['vars']))];
}

function readTomlRoutes(text: string): WrittenAddress[] {
  const table = /\{[^{}\n]{0,300}\}/g;
  return [...text.matchAll(table)].flatMap((found) => {
    const pattern = /\bpattern\s*=\s*["']([a-z0-9.-]+)["']/i.exec(found[0]);
    if (!pattern || !/\bcustom_domain\s*=\s*true\b/.test(found[0])) return [];
    const start = found.index + pattern.index + pattern[0].length - 1 - pattern[1]!.length;
    return [
      { url: `https://${pattern[1]}`, range: { start, end: start + pattern[1]!.length }, how: 'hosting' },
    ];
  });
}

/** `NEXT_PUBLIC_SITE_URL = "https://shop.example.com"` on a line of its own. */
function readVariables(text: string): WrittenAddress[] {
  const line = /^[ \t]*([A-Z][A-Z0-9_]{0,80})[ \t]*=[ \t]*["'](https?:\/\/[^"'\n]+)["']/gm;
  return [...text.matchAll(line)].flatMap((found) => {
    if (!siteVariable.test(found[1]!)) return [];
    const end = found.index + found[0].length - 1;
    return [{ url: found[2]!, range: { start: end - found[2]!.length, end }, how: 'variable' }];
  });
}

function jsonVariables(node: Node | undefined): WrittenAddress[] {
  return (node?.type === 'object' ? (node.children ?? []) : []).flatMap(({ children }) => {
    const [name, value] = children ?? [];
    const fits =
      value?.type === 'string' &&
      siteVariable.test(String(name?.value)) &&
      /^https?:\/\//.test(value.value as string);
    return fits ? [{ ...address(value.value as string, value), how: 'variable' as const }] : [];
  });
}

const hostAddress = (node: Node): WrittenAddress[] =>
  node.type === 'string' && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(node.value as string)
    ? [address(`https://${node.value}`, node)]
    : [];

const address = (url: string, node: Node): WrittenAddress => ({
  url,
  range: { start: node.offset, end: node.offset + node.length },
  how: 'hosting',
});

const find = (node: Node | undefined, path: string[]): Node | undefined =>
  node?.type === 'object' ? findNodeAtLocation(node, path) : undefined;
