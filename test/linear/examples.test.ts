/** Whatever a rule finds, a file with four times as much of it is read and judged in about four times the time. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/core/rules/index.ts';
import { projectFrom, unmark } from '../rules/exampleProject.ts';
import { excess, type Sizes } from './growth.ts';

/** Copies of each file. */
const SIZES: Sizes = { from: 25, to: 100, enough: 30 };

/** Milliseconds: noise is measured again, several times. */
const timeout = 90_000;

/** A list or an object cannot be written twice: those are in `many.ts`. */
const repeated = (files: Readonly<Record<string, string>>, times: number) =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      name.endsWith('.json') ? text : `${text}\n`.repeat(times),
    ]),
  );

describe('many of the first bad example', () => {
  it.each(rules.map(({ code, examples }) => [code, examples.bad[0]!] as const))(
    '%s',
    { timeout },
    (_, { files }) => {
      const prepare = (size: number) => {
        const copies = repeated(unmark(files).files, size);
        return () => {
          const { service } = projectFrom(copies);
          for (const { root } of service.projects()) service.diagnose(root);
        };
      };
      expect(excess(prepare, SIZES)).toBeUndefined();
    },
  );
});
