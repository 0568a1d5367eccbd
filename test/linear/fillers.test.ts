/** A file of whatever repeated, and everything that is asked about it: four times the text takes about four times the time. */
import { expect, it } from 'vitest';
import { askAll } from '../robustness/askAll.ts';
import { excess, type Sizes } from './growth.ts';

const SIZES: Sizes = { from: 30_000, to: 120_000, enough: 60 };

/** Each would be slow if something looked ahead from every place. */
const FILLERS: readonly (readonly [string, string])[] = [
  ...['{{', '<script>', '<!--', '<%', '<?php ', '<a ', '<a onclick="kakao(', '"', '{%'].map(
    (f) => ['a.html', f] as const,
  ),
  ...['{{', '<%', '<%=', '${'].map((f) => ['a.jsp', f] as const),
  ...['kakao.js', '/*', '`', '//', "'", 'https://', ' ', '\n', '// kakao-share-disable-line\n'].map(
    (f) => ['a.js', f] as const,
  ),
  ...['A=', 'A="', '\n', 'A=$', '#'].map((f) => ['.env', f] as const),
  ...['define: ', "'@': ", 'alias: a(', 'env: ', "from '../", "'@a/", 'A_'].map(
    (f) => ['vite.config.ts', f] as const,
  ),
  ...['add_header ', 'server_name a ', '"', '{'].map((f) => ['nginx.conf', f] as const),
  ...['[', '{"a":', '"', '/*'].map((f) => ['netlify.toml', f] as const),
];

it.each(FILLERS)('%s: %j', (name, filler) => {
  const prepare = (length: number) => {
    const text = `kakao ${filler.repeat(length / filler.length)}`;
    return () => askAll({ [name]: text });
  };
  expect(excess(prepare, SIZES)).toBeUndefined();
});

const uses = (n: number) =>
  `const go = () => {\n${'if (a) return;\nKakao.Share.sendScrap({});\n'.repeat(n)}};\n`;
const names = (n: number) =>
  `let k0 = Kakao;\n${Array.from({ length: n }, (_, i) => `let k${i + 1} = k${i};\n`).join('')}k${n}.init('x');\n`;

const share = "Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', link: { webUrl: url } });";
/** What decides about the button stands for names that stand for names. */
const lists = (n: number) =>
  `const Cake = ({ url }) => {\nconst a = {};\nconst b = [${'a, '.repeat(n / 3)}];\nconst c = [${'b, '.repeat(n / 3)}];\nconst d = [${'c, '.repeat(n / 3)}];\nconst share = () => { ${share} };\nreturn d.length > 2 && <a onClick={share} />;\n};\n`;

it.each([
  ['lists of names', lists],
  ['uses', uses],
  ['names of names', names],
])('many %s', (_, make) => {
  const prepare = (n: number) => {
    const text = make(n);
    return () => askAll({ 'a.js': text });
  };
  expect(excess(prepare, { from: 250, to: 1000, enough: 60 })).toBeUndefined();
});
