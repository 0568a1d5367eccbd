import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  keepParts,
  sameEntries,
  sameMembers,
  sameValue,
} from '../../../server/src/core/incremental/sameValue.ts';
import { collectFacts } from '../../../server/src/core/reading/collect.ts';

describe('a new version', () => {
  it('is the one before where both say the same', () => {
    const before = { list: [1, { a: 'x' }], set: new Set(['a']) };
    expect(keepParts(before, { list: [1, { a: 'x' }], set: new Set(['a']) })).toBe(before);
  });

  it('keeps the parts that say the same', () => {
    const before = { calls: [{ range: { start: 1 } }, { range: { start: 9 } }], names: ['a'] };
    const after = keepParts(before, {
      calls: [{ range: { start: 1 } }, { range: { start: 10 } }],
      names: ['a'],
    });
    expect(after).toEqual({ calls: [{ range: { start: 1 } }, { range: { start: 10 } }], names: ['a'] });
    expect(after.calls[0]).toBe(before.calls[0]);
    expect(after.names).toBe(before.names);
  });

  it('says what it said, whatever was before', () => {
    const data = () => fc.anything({ withSet: false, withNullPrototype: true, maxDepth: 4 });
    fc.assert(
      fc.property(data(), data(), (before, after) => {
        const copy = structuredClone(after);
        expect(keepParts(structuredClone(before), after)).toEqual(copy);
      }),
      { numRuns: 500 },
    );
  });

  it('does not take one with a missing or another key for the same', () => {
    for (const [before, after] of [
      [{ a: undefined }, {}],
      [{}, { a: undefined }],
      [[], {}],
      [[undefined], []],
      [
        { a: undefined, b: 1 },
        { b: 1, c: undefined },
      ],
    ]) {
      expect(sameValue(before, after)).toBe(false);
      expect(keepParts(before, after)).toBe(after);
    }
  });

  it('of a file keeps all facts where only a comment changed behind them', () => {
    const text = "Kakao.init('a');\nKakao.Share.sendDefault({ objectType: 'text', link });\n";
    const before = collectFacts('/a.ts', `${text}// one`);
    const after = keepParts(before, collectFacts('/a.ts', `${text}// two`));
    expect(after).toBe(before);
  });
});

describe('maps and sets', () => {
  it('are the same with the same members', () => {
    expect(sameMembers(new Set([1, 2]), new Set([2, 1]))).toBe(true);
    expect(sameMembers(new Set([1, 2]), new Set([1, 3]))).toBe(false);
    expect(sameEntries(new Map([['a', 1]]), new Map([['a', 1]]))).toBe(true);
    expect(sameEntries(new Map([['a', 1]]), new Map([['b', 1]]))).toBe(false);
    expect(sameEntries(new Map([['a', 1]]), new Map([['a', 2]]))).toBe(false);
  });
});
