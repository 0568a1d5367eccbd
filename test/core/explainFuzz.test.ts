/** Whatever is pasted: no exception, a range inside the text, time in proportion to the length. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorCard } from '../../server/src/core/explain/card.ts';
import { errorAt, explain } from '../../server/src/core/explain/explain.ts';
import { fromBase64 } from '../../server/src/core/explain/failureUrl.ts';
import { readable } from '../../server/src/core/explain/readable.ts';
import { excess } from '../linear/growth.ts';
import { processTime } from '../processTime.ts';
import { failureUrl, reached, unreached } from './explainInputs.ts';

const inputs = [...reached.map(([input]) => input), ...unreached];
const piece = fc.oneof(
  fc.constantFrom(...inputs),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '\u001b[31m',
    '\\"',
    '\\u00',
    '%E',
    '&#',
    '&quot;',
    '<b',
    '>',
    '\0',
    '\r\n',
    '4019',
    ':',
    '-401',
    'kakao ',
  ),
);
const paste = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('explain under any input', () => {
  it('answers with ranges inside the text', () => {
    fc.assert(
      fc.property(paste, fc.nat(), (text, at) => {
        for (const { range } of explain(text)) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
        }
        const offset = at % (text.length + 1);
        const match = errorAt(text, offset);
        if (match) {
          expect(match.range.start).toBeLessThanOrEqual(offset);
          expect(match.range.end).toBeGreaterThanOrEqual(offset);
          const card = errorCard(match.entry, {
            locale: 'ko',
            ...(match.caller ? { caller: match.caller } : {}),
          });
          expect(card.split('\n').length).toBeLessThanOrEqual(14);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('reads every character from a place that exists, in order', () => {
    fc.assert(
      fc.property(paste, (text) => {
        const read = readable(text);
        expect(read.lower.length).toBe(read.text.length);
        let last = 0;
        for (let index = 0; index < read.text.length; index++) {
          const { start, end } = read.origin(index, index + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = start;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('cut anywhere, a known input still answers without an exception', () => {
    for (const input of inputs) {
      const step = Math.max(1, Math.floor(input.length / (input.length < 100 ? 10 : 40)));
      for (let end = 0; end <= Math.min(input.length, 4000); end += step) explain(input.slice(0, end));
    }
  });

  it('decodes base64 however broken', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void fromBase64(text)));
    fc.assert(
      fc.property(fc.string({ minLength: 3 }), (text) => {
        const decoded = fromBase64(Buffer.from(text).toString('base64url'));
        if (/[\w"{}]{3}/.test(text)) expect(decoded).toBe(text);
      }),
    );
  });

  const MEGABYTE = 1024 * 1024;
  const fill = (unit: string) => unit.repeat(Math.ceil(MEGABYTE / unit.length));
  it.each([
    ['letters', 'a'],
    ['blanks', ' '],
    ['line breaks', '\n'],
    ['backslashes', '\\'],
    ['percent signs', '%'],
    ['percent codes', '%41'],
    ['broken UTF-8', '%E3'],
    ['entities', '&quot;'],
    ['tags', '<a '],
    ['open tags', '<'],
    ['colours', '\u001b['],
    ['titles of a terminal', '\u001b]'],
    ['brackets', '['],
    ['digits', '4'],
    ['codes', '4019 '],
    ['codes in a row', '4019,'],
    ['codes of Kakao', 'kakao error 4019 '],
    ['minus codes', '-401 '],
    ['minus codes of Kakao', '"msg" "code":-401 '],
    ['login codes', 'KOE009'],
    ['a phrase without its end', 'wrong appKey('],
    ['a phrase of two parts', 'missing required keys: '],
    ['a caller', 'domain mismatched! caller='],
    ['base64', 'eyJ'],
    ['failure addresses', 'picker/failed?error='],
    ['one failure address', 'eyJhbGciOi'],
    ['quotes', '"'],
    ['Korean', '잘못된 요청으로 '],
    ['surrogates', '\ud83d'],
    ['words before a number', 'error code '],
    ['escapes', '\\u0041'],
    ['double escapes', '\\\\\\"'],
  ])('takes a megabyte of %s in a moment', (_, unit) => {
    const text = fill(unit);
    const started = processTime();
    explain(text);
    explain(`kakao ${text} kakao 4019`);
    errorAt(`kakao ${text}`, text.length >> 1);
    expect(processTime() - started).toBeLessThan(2500);
  });

  it('takes four times the time for four times the text, up to its limit', () => {
    const prepare = (length: number) => {
      const text = failureUrl({ msg: 'domain mismatched! caller=https://a.example', code: -401 })
        .repeat(2000)
        .slice(0, length);
      return () => explain(text);
    };
    expect(excess(prepare, { from: 60_000, to: 240_000 })).toBeUndefined();
  });
});
