/** Changes that nobody would make, and those that everybody makes while typing. */
import type { Random } from '../core/random.ts';
import { anyText, pick } from './corpus.ts';

/** What opens, closes, escapes, hides, breaks lines, or has broken something before. */
const PIECES = [
  ...['"', "'", '`', '${', '{{', '}}', '{%', '%}', '<%', '%>', '<?php ', '?>', '@{', '#{', '|'],
  ...['/*', '*/', '//', '<!--', '-->', '--', '#', '<script>', '</script>', '<template>', '---\n'],
  ...['<![CDATA['],
  ...'( ) [ ] { } < > , ; : = => ?. ... \\ / ! + %'.split(' '),
  ...['\0', '\u{1f642}', '\ud83d', '\udc00', '\r\n', '\r', '\u2028', '\ufeff', '\u00a0', '\u061c'],
  ...['\u202e', '한글'],
  ...['\u001b[31m', '\u001b]8;;http://a\u0007', '<b>', '[a](command:b)', '$CLIPBOARD', '${1:a}'],
  ...['&#x41;', '%3D'],
  ...['async ', 'await ', 'function ', 'class A extends ', 'import ', 'export * from ', 'return '],
  ...['const a = a;\n'],
  ...['__proto__', 'constructor', 'undefined', 'null', '0x', '1e999', '9'.repeat(40), '-1'],
  ...['Kakao.init(', 'Kakao.Share.', '.sendDefault({', 'objectType:', 'templateId: ', 'https://'],
  ...['localhost:'],
];

/** `text` with one to four changes. */
export function mutate(text: string, random: Random): string {
  let now = text;
  for (let left = 1 + random(4); left > 0; left--) now = pick(CHANGES, random)(now, random);
  return now.slice(0, LONGEST);
}

/** UTF-16 units: more than a page, little enough for many inputs. */
const LONGEST = 60_000;

type Change = (text: string, random: Random) => string;

const insert = (text: string, at: number, piece: string): string =>
  text.slice(0, at) + piece + text.slice(at);
const part = (text: string, random: Random): string => {
  const at = random(text.length + 1);
  return text.slice(at, at + 1 + random(60));
};

const CHANGES: readonly Change[] = [
  (text, random) => insert(text, random(text.length + 1), pick(PIECES, random)),
  (text, random) => insert(text, random(text.length + 1), pick(PIECES, random)),
  (text, random) => {
    const at = random(text.length + 1);
    return text.slice(0, at) + text.slice(at + 1 + random(40));
  },
  (text, random) => text.slice(0, random(text.length + 1)),
  (text, random) => insert(text, random(text.length + 1), pick(PIECES, random).repeat(2 + random(300))),
  (text, random) => insert(text, random(text.length + 1), part(text, random).repeat(1 + random(30))),
  (text, random) => insert(text, random(text.length + 1), part(anyText(random), random)),
  (text, random) => insert(text, random(text.length + 1), anyText(random)),
  // A word that takes the place of another: names that lead back to themselves, keys that are no keys.
  (text, random) => {
    const words = text.match(/[\w$]+/g) ?? ['a'];
    return text.replaceAll(pick(words, random), () => pick(words, random));
  },
  (text) => text.replaceAll('\n', '\r\n'),
];
