/** Reads of values that another file of an app's build has: `properties["NAME"] as String`, `infoDictionary?["NAME"]`. */
import { settingReads } from '../../catalog/native/builds.ts';
import type { NativeLanguage } from '../../catalog/native/languages.ts';
import type { Token } from './tokens.ts';

/** Tokens. */
const LONGEST = 40;

/** What the value is called here, where the tokens are such a read and nothing else. */
export function settingRead(tokens: readonly Token[], language: NativeLanguage): string | undefined {
  const reads = settingReads[language];
  if (!reads || tokens.length < 4 || tokens.length > LONGEST) return undefined;
  const name = tokens.find(({ kind }) => kind === 'string');
  if (!name?.isPlain) return undefined;
  const form = tokens.map(({ kind, text }) => (kind === 'string' ? '"' : text)).join(' ');
  return reads.form.test(form) ? reads.nameOf(name.text) : undefined;
}
