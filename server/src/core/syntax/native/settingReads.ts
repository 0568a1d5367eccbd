/** Reads of values that another file of an app's build has: `properties["NAME"] as String`, `dotenv.env['NAME']`. */
import { type SettingMade, settingReads } from '../../catalog/native/builds.ts';
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
  const read = reads.find((one) => one.form.test(form));
  const isMade = !read?.made || namesMade(tokens, read.made).has(own[0]!.text);
  return isMade ? read?.nameOf(name.text) : undefined;
}

const madeIn = new WeakMap<readonly Token[], ReadonlySet<string>>();

/** `path(forResource: "Info", …)`, `let name = NSDictionary(…)`; none where the file has another resource, too. */
function namesMade(tokens: readonly Token[], { by, label, resource }: SettingMade): ReadonlySet<string> {
  const known = madeIn.get(tokens);
  if (known) return known;
  const names = new Set<string>();
  const resources = new Set<string>();
  for (const [at, { text }] of tokens.entries()) {
    if (text === by && tokens[at - 1]?.text === '=') names.add(tokens[at - 2]?.text ?? '');
    if (text === label) resources.add(tokens[at + 2]?.text ?? '');
  }
  const isSure = resources.size === 1 && resources.has(resource);
  const found = isSure ? names : new Set<string>();
  madeIn.set(tokens, found);
  return found;
}
