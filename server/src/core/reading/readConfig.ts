/**
 * Reads a bundler's configuration (`vite.config.ts`, `next.config.js`, …) and `tsconfig.json`. Configuration is code
 * that is never run here: what is not plainly written makes the answer "unknown", not "no".
 */
import { findNodeAtLocation, getNodeValue } from 'jsonc-parser';
import { opaqueConfiguration } from '../catalog/environment.ts';
import type { ConfigFacts } from '../facts/config.ts';
import { readJson } from '../text/json.ts';

const NAME = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g;
const ENV_PREFIX = /\benvPrefix\s*:\s*(\[[^\]]*\]|['"`][^'"`]*['"`]|)/;
const QUOTED = /['"`]([^'"`]*)['"`]/g;
/** `'@': path.resolve(__dirname, './src')`, `'@': fileURLToPath(new URL('./src', …))`, `'@': '/src'` and the like. */
const ALIAS =
  /['"]?([@~#$][\w/-]*|(?<![\w-])[\w-]+)['"]?\s{0,9}:\s{0,99}(?:(?:new\s)?[\w.$]{1,40}\(\s{0,99}(?:[\w.$]{1,40}(?:\(\))?\s{0,9},\s{0,99})?){0,3}['"`]((?:\.{0,2}\/)?[\w./-]+)['"`]/g;

export function readConfig(text: string): ConfigFacts {
  return {
    names: new Set(text.match(NAME) ?? []),
    opaque: opaqueConfiguration.test(text),
    envPrefixes: envPrefixes(text),
    aliases: aliases(text),
  };
}

function envPrefixes(text: string): readonly string[] | undefined | null {
  const found = ENV_PREFIX.exec(text);
  // `{ envPrefix }`
  if (!found) return /\benvPrefix\b/.test(text) ? null : undefined;
  const prefixes = [...found[1]!.matchAll(QUOTED)].map((one) => one[1]!);
  return prefixes.length > 0 ? prefixes : null;
}

function aliases(text: string): Record<string, string> {
  const start = text.indexOf('alias');
  if (start < 0) return {};
  const found: Record<string, string> = {};
  for (const [, name, target] of text.slice(start, start + 4000).matchAll(ALIAS)) found[name!] ??= target!;
  return found;
}

/** `compilerOptions.paths` and `baseUrl` of `tsconfig.json` or `jsconfig.json`, as aliases relative to the file. */
export function readTypeScriptConfig(text: string): ConfigFacts {
  const { root } = readJson(text);
  const node = root && findNodeAtLocation(root, ['compilerOptions']);
  const options = node && (getNodeValue(node) as { baseUrl?: unknown; paths?: unknown } | null);
  const base = typeof options?.baseUrl === 'string' ? options.baseUrl : '.';
  const found: Record<string, string> = {};
  const paths = options?.paths;
  if (paths && typeof paths === 'object') {
    for (const [pattern, targets] of Object.entries(paths)) {
      const target: unknown = Array.isArray(targets) ? targets[0] : undefined;
      if (typeof target === 'string')
        found[pattern.replace(/\/\*$/, '')] = `${base}/${target.replace(/\/\*$/, '')}`;
    }
  }
  return { names: new Set(), opaque: false, envPrefixes: undefined, aliases: found };
}
