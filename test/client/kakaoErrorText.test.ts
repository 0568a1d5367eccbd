/** The first look at a text must let everything through that the server's catalogue can find. */
import { describe, expect, it } from 'vitest';
import { canNameKakaoError } from '../../client/src/kakaoErrorText.ts';
import { errorEntries } from '../../server/src/core/catalog/errors/index.ts';
import { processTime } from '../processTime.ts';

describe('the first look at a text', () => {
  it('lets every message of the catalogue through', () => {
    const phrases = errorEntries.flatMap((entry) => entry.phrases);
    expect(phrases.length).toBeGreaterThan(100);
    // A message that needs a word of Kakao beside it brings that word along.
    const missed = phrases.filter(({ text, needsKakao }) => !needsKakao && !canNameKakaoError(text));
    expect(missed).toEqual([]);
  });

  it('stops what other programs print', () => {
    for (const line of [
      'listening on http://localhost:4019',
      'added 4002 packages in 5s',
      '$ npm run build',
      'Error: connect ECONNREFUSED 127.0.0.1:5001',
      'warning: LF will be replaced by CRLF',
      '',
    ])
      expect(canNameKakaoError(line), line).toBe(false);
  });

  it('takes no time over megabytes', () => {
    const began = processTime();
    for (const text of ['k', 'messag', 'a '.repeat(9), '잘못된 ']) canNameKakaoError(text.repeat(1_000_000));
    expect(processTime() - began).toBeLessThan(1000);
  });
});
