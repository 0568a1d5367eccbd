/** Whatever stands in a pasted text over and over, four times of it is explained in about four times the time. */
import { describe, expect, it } from 'vitest';
import { errorAt, errorsIn, explain } from '../../server/src/core/explain/explain.ts';
import { reached } from '../core/explainInputs.ts';
import { excess, type Sizes } from './growth.ts';

const SIZES: Sizes = { from: 4000, to: 16_000, enough: 40 };

const inputs = [...new Set(reached.map(([input]) => input))];
/** What a phrase begins with, and the rest of it: half of it may be looked for from each place anew. */
const halves = inputs.flatMap((input) => [input.slice(0, input.length >> 1), input.slice(input.length >> 1)]);

describe('explain', () => {
  it.each([...inputs, ...halves].filter((input) => input !== '').map((input) => [input.slice(0, 60), input]))(
    'many times %j',
    (_, input) => {
      const prepare = (size: number) => {
        const text = `${input} `.repeat(Math.ceil(size / (input.length + 1))).slice(0, size);
        return () => [explain(text), errorsIn(text), errorAt(text, text.length >> 1)];
      };
      expect(excess(prepare, SIZES)).toBeUndefined();
    },
  );
});
