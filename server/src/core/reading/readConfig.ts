/**
 * Reads a bundler's configuration (`vite.config.ts`, `next.config.js`, …) and `tsconfig.json`. Configuration is code
 * that is never run here: what is not plainly written makes the answer "unknown", not "no".
 */
import { findNodeAtLocation, getNodeValue } from 'jsonc-parser';
import { opaqueConfiguration, pageConfiguration } from '../catalog/environment.ts';
import { placesFiles } from '../catalog/importedPictures.ts';
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
    placesFiles: placesFiles.test(text),
    writesPages: pageConfiguration.test(text),
    envPrefixes: envPrefixes(text),
    ...environmentOf(text),
    aliases: aliases(text),
  };
}

/** `require('dotenv').config({ path: './.env' })`, `new Dotenv({ … })` of dotenv-webpack, Vite's `loadEnv(mode, root, '')`. */
const LOADS =
  /\bdotenv\b[^\n;]{0,40}\.config\s{0,9}\(|\bnew\s{1,9}Dotenv\w{0,20}\s{0,9}\(|['"]dotenv\/config['"]|\bloadEnv\s{0,9}\([^(),]{1,40},(?:[^(),]|\(\)){1,60},\s{0,9}(['"])\1\s{0,9}\)/g;
const ENV_FILE = /^[^;]{0,120}?['"`]([\w./-]{0,80}\.env[\w.-]{0,40})['"`]/;
/** `'process.env': JSON.stringify(env)`, `` [`process.env.${name}`] ``: whatever there is. */
const HANDS_ON_ALL =
  /(['"])process\.env\1\s{0,9}:\s{0,9}(?:JSON\.stringify\(\s{0,9})?(?:[^\n]{0,60}\.config\([^\n]{0,80}\)\.parsed|[\w$.]{0,60}(?:env|parsed)\w{0,40}\b(?!\s{0,9}\.))|`process\.env\.\$\{|(['"])process\.env\.\2\s{0,9}\+/i;
const HANDED_ON =
  /\bprocess\.env\.([A-Z]\w{0,80})['"`]?\s{0,9}:\s{0,9}JSON\.stringify\(\s{0,9}([\w$.]{1,80})\.\1\b/g;
/** What a configuration calls the environment. */
const ENVIRONMENT = /env|parsed/i;
const ENVIRONMENT_PLUGIN = /\bEnvironmentPlugin\(\s{0,9}\[([^\]]{0,2000})\]/g;

function environmentOf(text: string) {
  const loads = [...text.matchAll(LOADS)];
  const named = [...text.matchAll(HANDED_ON)].flatMap(([, name, owner]) =>
    ENVIRONMENT.test(owner!) ? name! : [],
  );
  const listed = [...text.matchAll(ENVIRONMENT_PLUGIN)].flatMap((one) => one[1]!.match(NAME) ?? []);
  return {
    envFiles: loads.flatMap(({ index, 0: call }) => {
      const behind = text.slice(index + call.length, index + call.length + 300);
      return ENV_FILE.exec(behind.slice(0, endOfCall(behind)))?.[1] ?? [];
    }),
    loadsEnvFiles: loads.length > 0,
    handedOn: new Set([...named, ...listed]),
    handsOnAll: loads.length > 0 && (/['"]dotenv-webpack['"]/.test(text) || HANDS_ON_ALL.test(text)),
  };
}

/** Offset of the bracket that closes the one in front of `text`; its length where none does. */
function endOfCall(text: string): number {
  let depth = 1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return text.length;
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

/**
 * `compilerOptions.paths` and `baseUrl` of `tsconfig.json` or `jsconfig.json`, as aliases relative to the file; the folder
 * of `baseUrl` has the empty prefix.
 */
export function readTypeScriptConfig(text: string): ConfigFacts {
  const { root } = readJson(text);
  const node = root && findNodeAtLocation(root, ['compilerOptions']);
  const options = node && (getNodeValue(node) as { baseUrl?: unknown; paths?: unknown } | null);
  const given = typeof options?.baseUrl === 'string' ? options.baseUrl : undefined;
  const base = given ?? '.';
  const found: Record<string, string> = given === undefined ? {} : { '': given };
  const paths = options?.paths;
  if (paths && typeof paths === 'object') {
    for (const [pattern, targets] of Object.entries(paths)) {
      const target: unknown = Array.isArray(targets) ? targets[0] : undefined;
      if (typeof target === 'string')
        found[pattern.replace(/\/\*$/, '')] = `${base}/${target.replace(/\/\*$/, '')}`;
    }
  }
  return {
    ...environmentOf(''),
    names: new Set(),
    opaque: false,
    placesFiles: false,
    writesPages: false,
    envPrefixes: undefined,
    aliases: found,
  };
}
