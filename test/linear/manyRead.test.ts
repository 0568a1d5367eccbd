/** A file with four times as many of anything is read in about four times the time. */
import { expect, it } from 'vitest';
import { excess } from './growth.ts';
import { MANY } from './many.ts';
import { remembering, SIZES, stages, timeout } from './stages.ts';

it.each(Object.entries(MANY))('many %s', { timeout }, (_, make) => {
  const filesOf = remembering(make);
  expect(excess((size) => stages(filesOf(size)).read, SIZES)).toBeUndefined();
});
