/** Markdown becomes plain text in time that grows with the text, whatever is opened in it and never closed. */
import { expect, it } from 'vitest';
import { plainText } from '../../server/src/features/plainText.ts';
import { excess } from './growth.ts';

it.each(['[', '![', '[a](', '`', '**', '\\', '[\\'])('many %j', (piece) => {
  const prepare = (size: number) => {
    const text = piece.repeat(size);
    return () => plainText(text);
  };
  expect(excess(prepare, { from: 10_000, to: 640_000 })).toBeUndefined();
});
