/** A file with four times as many of anything is read in about four times the time. */
import { expect, it } from 'vitest';
import { excess } from './growth.ts';
import { MANY } from './many.ts';
import { remembering, SIZES, stages, timeout } from './stages.ts';

it.each(Object.entries(MANY))('many %s', { timeout }, (_, make) => {
  const filesOf = remembering(make);
  expect(excess((size) => stages(filesOf(size)).read, SIZES)).toBeUndefined();
});

it('many uses of functions in functions that are used as often', { timeout }, () => {
  const calls = (n: number, name: string) => `${name}(); `.repeat(n);
  const helper = (n: number, name: string) =>
    `function ${name}(kind) { function a() { Kakao.Share.sendScrap({ requestUrl: '/' }); } function b() { ${calls(n, 'a')}} function c() { ${calls(n, 'b')}} if (kind === 'a') { ${calls(n, 'c')}} }\n`;
  const filesOf = remembering((n) => ({
    'a.js': Array.from({ length: 40 }, (_, i) => helper(n, `share${i}`)).join(''),
  }));
  // More uses are not looked at.
  expect(excess((n) => stages(filesOf(n)).read, { from: 28, to: 28 })).toBeUndefined();
});
