/**
 * The one place where app keys are hidden. All four kinds of Kakao key are 32 hex digits and cannot be told apart by
 * their value (kakao-facts §4.3), so every such run is treated as one. Kakao's server echoes keys in its messages
 * (`wrong appKey(…) format`, `app_key=…`), whatever their length: those are hidden too.
 */
const HEX_KEY = /(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/gi;
const ECHOED = /((?:appKey\(|app_key=|KakaoAK\s+))([^\s)&"']{7,})/gi;

/** `a1b2…9f`: enough to recognise one's own key, too little to use it. */
export const maskKey = (key: string): string => `${key.slice(0, 4)}…${key.slice(-2)}`;

export function redact(text: string): string {
  return text
    .replace(HEX_KEY, maskKey)
    .replace(ECHOED, (whole, lead: string, key: string) => (key.includes('…') ? whole : lead + maskKey(key)));
}
