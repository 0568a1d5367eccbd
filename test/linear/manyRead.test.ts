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
    'a.js': Array.from({ length: 200 }, (_, i) => helper(n, `share${i}`)).join(''),
  }));
  // More uses are not looked at.
  expect(excess((n) => stages(filesOf(n)).read, { from: 28, to: 28 })).toBeUndefined();
});

it('many names behind names in a condition', { timeout }, () => {
  const sum = (n: number, name: string) => Array(n).fill(name).join(' + ');
  const filesOf = remembering((n) => ({
    'a.js': `function share(kind) { const a = () => { Kakao.Share.sendScrap({ requestUrl: '/' }); }; const d = ${sum(n, '1')}; const c = ${sum(n, 'd')}; const b = ${sum(n, 'c')}; if (${sum(n, 'b')} > 1) a(); }`,
  }));
  expect(excess((n) => stages(filesOf(n)).read, { from: 64, to: 1024 })).toBeUndefined();
});

it('many uses behind a large condition', { timeout }, () => {
  const filesOf = remembering((n) => ({
    'a.js': `function share() { if (${Array.from({ length: n }, (_, i) => `a${i}`).join(' + ')} > 1) { ${"Kakao.Share.sendScrap({ requestUrl: '/' });\n".repeat(n)} } }`,
  }));
  expect(excess((n) => stages(filesOf(n)).read, { from: 128, to: 4096, enough: 40 })).toBeUndefined();
});
