import { describe, expect, it } from 'vitest';
import { explain } from '../../server/src/core/explain/explain.ts';
import { failureUrl, reached, sampleKey, unreached } from './explainInputs.ts';

describe('explain', () => {
  it('is tried on enough inputs', () => {
    expect(reached.length).toBeGreaterThanOrEqual(150);
    expect(unreached.length).toBeGreaterThanOrEqual(60);
    expect(new Set(reached.map(([input]) => input)).size).toBe(reached.length);
  });

  it.each(reached)('%j reaches %s', (input, id) => {
    const [first] = explain(input);
    expect(first?.entry.id).toBe(id);
    const { start, end } = first!.range;
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(input.length);
  });

  it.each(unreached)('%j reaches nothing', (input) => {
    expect(explain(input).map(({ entry }) => entry.id)).toEqual([]);
  });
});
