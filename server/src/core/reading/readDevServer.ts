/** Reads the port of the development server from a configuration file. What is not plain is unknown, not guessed. */
import { httpsConfiguration } from '../catalog/origins.ts';
import type { DevServerFacts } from '../facts/addresses.ts';

/** `port: 3000`, `"port": 3000`, `port: Number(process.env.PORT)`, shorthand `port,`. */
const PORT = /(?<![\w.$-])["']?port["']?\s*(?:(:)\s*([^\s,}\n]{0,40})|[,}])/gi;

/** `"with": "src/environments/environment.prod.ts"` of `angular.json`. */
const REPLACEMENT = /"with"\s{0,9}:\s{0,9}"(?:\.\/)?([^"\n]{1,300})"/g;

export const readReplacements = (text: string): readonly string[] =>
  [...text.matchAll(REPLACEMENT)].map(([, file]) => file!);

export function readDevServer(text: string): DevServerFacts {
  const found = [...text.matchAll(PORT)];
  const mayBeHttps = httpsConfiguration.test(text);
  const [only] = found;
  if (!only) return { port: undefined, mayBeHttps };
  const written = only[2] ?? '';
  const value = /^\d{2,5}$/.test(written) ? Number(written) : undefined;
  if (found.length > 1 || value === undefined) return { port: 'unknown', mayBeHttps };
  const end = only.index + only[0].length;
  return { port: { value, range: { start: end - written.length, end } }, mayBeHttps };
}
