import { expect, it } from 'vitest';
import { pictureSize } from '../../../server/src/node/online/pictureSize.ts';
import { processTime } from '../../processTime.ts';
import { gif, jpeg, png, webp } from './pictures.ts';

it.each(Object.entries({ png, jpeg, gif, webp }))('reads the size of a %s', (_name, picture) => {
  expect(pictureSize(picture(640, 321))).toEqual({ width: 640, height: 321 });
  for (let length = 0; length < 24; length++) {
    expect(() => pictureSize(picture(640, 321).subarray(0, length))).not.toThrow();
  }
});

it('knows no size of anything else', () => {
  expect(pictureSize(Buffer.from('<!doctype html>'))).toBeUndefined();
  expect(pictureSize(Buffer.alloc(0))).toBeUndefined();
});

it('does not stay with a JPEG of nothing but segments', () => {
  const segments = Buffer.alloc(3 * 1024 * 1024, Buffer.from([0, 2, 0xff, 0xe1]));
  const started = processTime();
  expect(pictureSize(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1]), segments]))).toBeUndefined();
  expect(processTime() - started).toBeLessThan(10_000);
});
