import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKakaoFinder } from '../../server/src/node/findKakao.ts';

const finder = createKakaoFinder();

const mentions = (text: string | Uint8Array): boolean => {
  const bytes = Buffer.from(text as string);
  bytes.copy(finder.buffer);
  return finder.mentionsKakao(bytes.length);
};

describe('the search for Kakao', () => {
  it('finds it at every place', () => {
    for (let at = 0; at < 70; at++) {
      for (let behind = 0; behind < 20; behind++) {
        expect(mentions(`${'x'.repeat(at)}kakao${'y'.repeat(behind)}`), `${at}, ${behind}`).toBe(true);
      }
    }
  });

  it('finds every spelling', () => {
    for (let bits = 0; bits < 32; bits++) {
      const word = [...'kakao']
        .map((letter, i) => (bits & (1 << i) ? letter.toUpperCase() : letter))
        .join('');
      expect(mentions(`${'-'.repeat(bits)}${word}`), word).toBe(true);
    }
  });

  it('is not taken in by what resembles it', () => {
    for (const text of [
      '',
      'k',
      'kaka',
      'kakap',
      'ka ao',
      'kaXXo',
      '\u000b\u0001\u000b\u0001\u000f',
      'KA\u000bAO',
      '카카오',
    ]) {
      expect(mentions(text), text).toBe(false);
    }
    expect(mentions(`${'kaXXo kaYYo kaZZo '.repeat(100)}kakao`)).toBe(true);
  });

  it('does not see what a longer file has left behind', () => {
    mentions('....kakao');
    expect(mentions('....')).toBe(false);
    expect(mentions('....ka')).toBe(false);
  });

  it('agrees with /kakao/i on whatever bytes', () => {
    const alphabet = fc.constantFrom(...'kKaAoO x\u000b\u0001\u00eb\n'.split(''));
    const text = fc.array(alphabet, { maxLength: 120 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, (one) => mentions(Buffer.from(one, 'latin1')) === /kakao/i.test(one)),
      { numRuns: 5000 },
    );
  });

  it('is at home in the largest file', () => {
    const large = Buffer.alloc(2 * 1024 * 1024 + 1, 'k');
    expect(mentions(large)).toBe(false);
    large.write('kakao', large.length - 5);
    expect(mentions(large)).toBe(true);
  });
});
