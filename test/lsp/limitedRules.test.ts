/** Rules that take long without hanging: after a while the rest of them is left out, for this file and this time. */
import { describe, expect, it, vi } from 'vitest';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import { limitedRules, unnoted } from '../../server/src/session/underway.ts';

const FILE = { file: '/shop/a.ts' };

function setUp(milliseconds: number, needs: Rule['needs'] = 'file') {
  let time = 0;
  const steps: string[] = [];
  const check = vi.fn(() => {
    time += milliseconds;
  });
  const rules = ['a', 'b', 'c', 'd'].map((code) => ({ code, needs, check }) as unknown as Rule);
  const underway = {
    begin: (what: string, place: string) => steps.push(`${what} ${place}`),
    end: () => steps.push('end'),
  };
  const isLeftOut = (root: string) => root === '/left/out';
  const limited = limitedRules(rules, underway, isLeftOut, () => time);
  /** What `run.ts` does with a file: a rule that throws does not keep the others from running. */
  const judge = (fact: object): string[] => {
    const errors: string[] = [];
    for (const rule of limited) {
      try {
        rule.check(fact as never, {} as never, {} as never);
      } catch (error) {
        errors.push((error as Error).message);
      }
    }
    return errors;
  };
  return { judge, check, steps };
}

describe('rules that take', () => {
  it('little time all run, each noted', () => {
    const { judge, check, steps } = setUp(100);
    expect(judge(FILE)).toEqual([]);
    expect(check).toHaveBeenCalledTimes(4);
    expect(steps.slice(0, 3)).toEqual(['a /shop/a.ts', 'end', 'b /shop/a.ts']);
  });

  it('over five seconds for a file are cut short, which is told once and costs no other file', () => {
    const { judge, check } = setUp(3000);
    expect(judge(FILE)).toEqual([expect.stringContaining('/shop/a.ts')]);
    expect(check).toHaveBeenCalledTimes(2);
    expect(judge({ file: '/shop/b.ts' })).toHaveLength(1);
    expect(check).toHaveBeenCalledTimes(4);
  });

  it('long are tried again the next time', async () => {
    const { judge, check } = setUp(3000);
    judge(FILE);
    await Promise.resolve();
    expect(judge(FILE)).toHaveLength(1);
    expect(check).toHaveBeenCalledTimes(4);
  });
});

it('a project that a server has not come to an end with is looked at by no rule', () => {
  const { judge, check } = setUp(1, 'project');
  judge({ root: '/left/out' });
  expect(check).not.toHaveBeenCalled();
  judge({ root: '/shop' });
  expect(check).toHaveBeenCalledTimes(4);
});

it('a rule that throws ends its step', () => {
  const steps: string[] = [];
  const rule = {
    code: 'a',
    needs: 'file',
    check: () => {
      throw new Error('a bug');
    },
  } as unknown as Rule;
  const [limited] = limitedRules([rule], { ...unnoted, end: () => steps.push('end') }, () => false);
  expect(() => limited!.check(FILE as never, {} as never, {} as never)).toThrow('a bug');
  expect(steps).toEqual(['end']);
});
