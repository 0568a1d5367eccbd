import { expect, it } from 'vitest';
import { isForbidden } from '../../../server/src/core/online/robots.ts';
import { processTime } from '../../processTime.ts';

const SITE = 'https://shop.example.com';
const ROBOT = 'kakaotalk-scrap';

it.each<[string, string, boolean]>([
  ['', '/', false],
  ['User-agent: *\nDisallow:', '/', false],
  ['User-agent: *\nDisallow: /', '/cake', true],
  ['\ufeffnonsense\r\nUSER-AGENT : KakaoTalk-Scrap/1.0 # it\r\ndisallow:/cake', '/cake?a=1', true],
  ['User-agent: Yeti\nDisallow: /', '/', false],
  ['User-agent: Yeti\nUser-agent: kakaotalk-scrap\nDisallow: /', '/', true],
  // Rules for itself make those for everybody mean nothing, wherever they stand.
  ['User-agent: kakaotalk-scrap\nAllow: /\n\nUser-agent: *\nDisallow: /', '/', false],
  ['User-agent: kakaotalk-scrap\nDisallow:\n\nUser-agent: *\nDisallow: /', '/', false],
  ['User-agent: *\nDisallow: /\n\nUser-agent: kakaotalk-scrap\n', '/', false],
  ['User-agent: *\nAllow: /a\nUser-agent: kakaotalk-scrap\nDisallow: /b', '/b', true],
  // The longest counts.
  ['User-agent: *\nDisallow: /\nAllow: /pictures/', '/pictures/1.png', false],
  ['User-agent: *\nAllow: /p\nDisallow: /pictures', '/pictures/1.png', true],
  ['User-agent: *\nDisallow: /cake\nAllow: /cake', '/cake', false],
  ['User-agent: *\nDisallow: /*.png$', '/a/1.png', true],
  ['User-agent: *\nDisallow: /*.png$', '/a/1.png?v=2', false],
  ['User-agent: *\nDisallow: /*.png$', '/1.png/2.png', true],
  ['User-agent: *\nDisallow: /cake$', '/cakes', false],
  ['User-agent: *\nDisallow: /a*b*c', '/a-b-c-d', true],
  ['User-agent: *\nDisallow: /a*b*c', '/a-c-b', false],
  ['User-agent: *\nDisallow: /케이크', '/케이크/1', true],
  ['User-agent: *\nDisallow: /%ec%bc%80', '/케', true],
])('%j keeps from %s: %s', (text, path, expected) => {
  expect(isForbidden(text, ROBOT, new URL(path, SITE).href)).toBe(expected);
});

it.each([
  ['stars', `User-agent: *\nDisallow: /${'*a'.repeat(250_000)}`],
  ['rules', `User-agent: *\n${'Disallow: /*a*a*b\n'.repeat(28_000)}`],
  ['names', `${`User-agent: ${ROBOT}\n`.repeat(9000)}${'Disallow: /b\n'.repeat(19_000)}`],
])('reads half a megabyte of %s at once', (_what, text) => {
  const started = processTime();
  isForbidden(text, ROBOT, `${SITE}/${'a'.repeat(2000)}`);
  expect(processTime() - started).toBeLessThan(3000);
});
