/** The walk from a use to those who call the functions around it. */
import { expect, it } from 'vitest';
import type { Caller } from '../../server/src/core/project/caller.ts';
import { amongCallers } from '../../server/src/core/project/callerChain.ts';
import type { Project } from '../../server/src/core/project/project.ts';

const caller = {
  file: 'a.js',
  script: 0,
  context: { calledIn: { function: 0, gestureLost: undefined } },
} as Caller;

it('asks a function that calls itself in many places once', () => {
  const asked: number[] = [];
  const callersOf = (_: string, __: number, index: number): readonly Caller[] => {
    asked.push(index);
    return Array.from({ length: 20 }, () => caller);
  };
  expect(amongCallers(caller, { callersOf } as unknown as Project, () => undefined)).toBeUndefined();
  expect(asked).toEqual([0]);
});
