/** Of ranges that lie in each other, the innermost around a place. */
import { expect, it } from 'vitest';
import { Nested } from '../../server/src/core/text/nested.ts';
import type { Range } from '../../server/src/core/text/text.ts';

const ranges = (written: string): { readonly range: Range }[] => {
  const open: number[] = [];
  return [...written].flatMap((sign, at) => {
    if (sign === '{') open.push(at);
    return sign === '}' ? [{ range: { start: open.pop()!, end: at + 1 } }] : [];
  });
};

it('is the one that a look at all of them finds', () => {
  const written = 'a{b{c}{d{e}f}g}h{}{i}{{j}{k}}l';
  const all = ranges(written);
  const nested = new Nested(all);
  for (let offset = 0; offset <= written.length; offset++) {
    const holding = all.filter(({ range }) => range.start < offset && offset < range.end);
    const inner = holding.toSorted((a, b) => b.range.start - a.range.start)[0];
    expect(nested.around(offset), `${offset}`).toBe(inner);
  }
});

it('is found without a look at those that lie beside it', () => {
  let looks = 0;
  const counting = ranges(`{${'{a}'.repeat(1000)}b}`).map(({ range }) => ({
    get range() {
      looks++;
      return range;
    },
  }));
  const nested = new Nested(counting);
  looks = 0;
  expect(nested.around(3001)).toMatchObject({ range: { start: 0 } });
  expect(looks).toBeLessThan(30);
});
