/** A file with twice as many of anything is read in about twice the time. */
import { expect, it } from 'vitest';
import { excess } from './growth.ts';
import { MANY } from './many.ts';
import { remembering, SIZES, stages, timeout } from './stages.ts';

it.each(Object.entries(MANY))('many %s', { timeout }, (_, make) => {
  const filesOf = remembering(make);
  expect(excess((size) => stages(filesOf(size)).read, SIZES)).toBeUndefined();
});
