/** Reads of values that another file of an app's build has: `properties["NAME"] as String`, `dotenv.env['NAME']`. */
import { settingReads } from '../../catalog/native/builds.ts';
import type { NativeLanguage } from '../../catalog/native/languages.ts';
import type { Token } from './tokens.ts';

/** Tokens. */
const LONGEST = 40;

export const readsSettings = (language: NativeLanguage): boolean => Object.hasOwn(settingReads, language);

/** What the value is called here, where the tokens from `from` up to `to` are such a read and nothing else. */
export function settingRead(
  tokens: readonly Token[],
  language: NativeLanguage,
  from = 0,
  to = tokens.length,
): string | undefined {
  const reads = settingReads[language];
  if (!reads || to - from < 4 || to - from > LONGEST) return undefined;
  const own = tokens.slice(from, to);
  const name = own.find(({ kind }) => kind === 'string');
  if (!name?.isPlain) return undefined;
  const form = own.map(({ kind, text }) => (kind !== 'string' ? text : text === '' ? '""' : '"')).join(' ');
  return reads.find((one) => one.form.test(form))?.nameOf(name.text);
}
