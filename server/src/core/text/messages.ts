/** Sentences in the two languages of the product, and how values are put into them. */

export type Locale = 'en' | 'ko';

export interface Localized {
  readonly en: string;
  readonly ko: string;
}

export type Params = Readonly<Record<string, string | number>>;

/** A sentence with `{name}` places and the values for them. Rendered, and redacted, as late as possible. */
export interface Message {
  readonly text: Localized;
  readonly params: Params;
}

/**
 * Fills `{name}` and `{name|은/는}` in `template`. The second form appends the Korean particle that fits the
 * value's last sound, behind a quote that closes there: “content”가. Unknown names stay as written.
 */
export function fill(template: string, params: Params): string {
  return template.replace(
    /\{(\w+)(?:\|([^{}/]+)\/([^{}/]+))?\}(”?)/g,
    (whole, name: string, closed: string | undefined, open: string | undefined, quote: string) => {
      const value = params[name];
      if (value === undefined) return whole;
      if (closed === undefined || open === undefined) return `${value}${quote}`;
      return `${value}${quote}${particle(String(value), closed, open)}`;
    },
  );
}

/**
 * Words of the field that are read as words, not letter by letter, and end in a consonant which their last letter does
 * not show: 닷넷, 앱, 웹.
 */
const CLOSED_WORDS =
  /(?<![a-z])(?:net|app|web|shop|init|map|top|scrap|bot|git|kit|internet|bucket|callback|webhook|hook|block|click|facebook|tiktok|unit|bit|set|get|slack|stack)$/i;

/** `closed` follows a final consonant (은, 이, 을, 과, 으로), `open` a vowel (는, 가, 를, 와, 로). */
function particle(value: string, closed: string, open: string): string {
  const spoken = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u.exec(value);
  const last = spoken?.[0] ?? '';
  if (spoken && CLOSED_WORDS.test(value.slice(Math.max(0, spoken.index - 20), spoken.index + 1)))
    return closed;
  const final = finalConsonant(last);
  if (closed === '으로' && final === 'ㄹ') return open;
  return final === '' ? open : closed;
}

// How the last character is read aloud in Korean: digits and Latin letters have Korean names.
const SPOKEN: Readonly<Record<string, string>> = {
  0: 'ㅇ',
  1: 'ㄹ',
  3: 'ㅁ',
  6: 'ㄱ',
  7: 'ㄹ',
  8: 'ㄹ',
  l: 'ㄹ',
  m: 'ㅁ',
  n: 'ㄴ',
  r: 'ㄹ',
};

function finalConsonant(character: string): '' | 'ㄹ' | 'ㅇ' | string {
  const syllable = character.charCodeAt(0) - 0xac00;
  if (syllable < 0 || syllable > 11171) return SPOKEN[character.toLowerCase()] ?? '';
  const index = syllable % 28;
  if (index === 0) return '';
  return index === 8 ? 'ㄹ' : 'ㅇ';
}
