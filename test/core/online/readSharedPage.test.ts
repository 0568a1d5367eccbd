import { expect, it } from 'vitest';
import { readSharedPage } from '../../../server/src/core/online/readSharedPage.ts';

const NOTHING = { title: undefined, description: undefined, image: undefined };

it.each<[string, object]>([
  ['', {}],
  ['<title> Cake &amp; tea </title>', { title: 'Cake & tea' }],
  ['<title>a</title><meta property="og:title" content="b">', { title: 'b' }],
  ['<title>a</title><svg><title>b</title></svg>', { title: 'a' }],
  [
    '<meta content="first" property="og:title"><meta property="og:title" content="second">',
    { title: 'first' },
  ],
  ['<meta property="OG:Title" content="a">', { title: 'a' }],
  ['<meta property="og:title" content="">', {}],
  ['<meta name="description" content="a">', { description: 'a' }],
  ['<meta name="description" content="a"><meta property="og:description" content="b">', { description: 'b' }],
  ['<img src="1.png"><img src="2.png">', { image: { value: '1.png', from: 'img' } }],
  [
    '<img src="1.png"><meta property="og:image" content="https://a.example/2.png">',
    { image: { value: 'https://a.example/2.png', from: 'og:image' } },
  ],
  ['<!-- <meta property="og:title" content="a"> -->', {}],
  ['<script>document.write(\'<meta property="og:title" content="a">\')</script>', {}],
  ['<title>never closed', {}],
  ['<meta property="og:title" content="never closed', {}],
])('%s', (html, expected) => {
  expect(readSharedPage(html)).toEqual({ ...NOTHING, ...expected });
});
