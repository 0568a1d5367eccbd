/**
 * What the name of a variable says about the kind of its app key. Names seen in public projects (2026).
 * `CLIENT_ID` alone says nothing: it is the REST key of logins, and people name others so, too.
 */
export type KeyKind = 'javascript' | 'rest' | 'native' | 'admin' | 'secret';

/** Each is looked for among the words of a name (`KAKAO_REST_API_KEY`, `kakaoRestKey`), in lower case. */
const keyKindWords: Readonly<Record<string, KeyKind>> = {
  javascript: 'javascript',
  js: 'javascript',
  web: 'javascript',
  rest: 'rest',
  restapi: 'rest',
  native: 'native',
  android: 'native',
  ios: 'native',
  admin: 'admin',
  secret: 'secret',
};

/** A variable that holds the admin key of a Kakao app. */
export const adminKeyName = /^(?=\w*kakao)(?=\w*admin_?key)\w{1,80}$/i;

/** The kinds that the words of `name` speak of. */
export function keyKindsIn(name: string): ReadonlySet<KeyKind> {
  const words = name
    // The framework, not the kind of key.
    .replace(/react_?native/i, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return new Set(words.flatMap((word) => (Object.hasOwn(keyKindWords, word) ? keyKindWords[word]! : [])));
}
