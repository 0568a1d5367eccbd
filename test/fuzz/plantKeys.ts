/** App keys where a project has some, and where nobody would put one, written in ways that readers undo. */
import type { Random } from '../core/random.ts';
import { pick, type Texts } from './corpus.ts';

const DIGITS = [...'0123456789abcdef'];

const WAYS: readonly ((key: string) => string)[] = [
  (key) => key,
  (key) => key.toUpperCase(),
  (key) => `%3D${key}`,
  (key) => `app_key%3d${key}%26a`,
  (key) => `\\u003d${key}`,
  (key) => `${key}0`,
  (key) => `a${key}`,
  (key) => `'${key}'`,
  (key) => `//${key}.kr/`,
];

/** Changes `texts`; gives the keys that must not be seen, in lower case. */
export function plantKeys(texts: Texts, random: Random): readonly string[] {
  const keys: string[] = [];
  const anyKey = (): string => {
    const key = Array.from({ length: 32 }, () => pick(DIGITS, random)).join('');
    keys.push(key);
    return key;
  };
  for (const [file, text] of texts)
    texts.set(
      file,
      text.replace(/(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/gi, () => anyKey()),
    );
  const file = pick([...texts.keys()], random);
  const text = texts.get(file)!;
  const at = random(text.length + 1);
  texts.set(file, text.slice(0, at) + pick(WAYS, random)(anyKey()) + text.slice(at));
  return keys;
}
