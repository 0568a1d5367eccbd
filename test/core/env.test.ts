import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEnvironment } from '../../server/src/core/reading/readEnvironment.ts';
import { processTime } from '../processTime.ts';

const values = (text: string) => readEnvironment(text).map(({ name, value }) => `${name}=${value}`);

describe('reads what dotenv reads', () => {
  // Each expectation was checked against dotenv 17.
  test.each([
    ['plain', 'A=b', ['A=b']],
    ['blanks around', '  A = b c  ', ['A=b c']],
    ['export', 'export A=b', ['A=b']],
    ['a name that contains export', 'export EXPORT_A=b', ['EXPORT_A=b']],
    ['colon and blank', 'A: b', ['A=b']],
    ['colon without blank', 'A:b', []],
    ['comment line', '# A=b\nC=d', ['C=d']],
    ['comment behind', 'A=b # c', ['A=b']],
    ['hash without blank', 'A=b#c', ['A=b']],
    ['quoted hash', 'A="b#c"', ['A=b#c']],
    ['empty', 'A=\nB=c', ['A=', 'B=c']],
    ['single quotes', "A='b\\nc'", ['A=b\\nc']],
    ['double quotes expand line breaks', 'A="b\\nc"', ['A=b\nc']],
    ['backquotes', 'A=`b"c\'d`', ['A=b"c\'d']],
    ['several lines', 'A="b\nc"\nD=e', ['A=b\nc', 'D=e']],
    ['CR LF', 'A=b\r\nC="d\r\ne"\r\n', ['A=b', 'C=d\ne']],
    ['semicolon keeps the quotes', 'A="b";', ['A="b";']],
    ['text behind the quote', 'A="b" c', ['A="b" c']],
    ['comment behind the quote', 'A="b" # c', ['A=b']],
    ['unclosed quote', 'A="b\nC=d', ['A="b', 'C=d']],
    ['quotes inside', 'A=b"c"', ['A=b"c"']],
    ['repeated', 'A=b\nA=c', ['A=b', 'A=c']],
    ['no value', 'A\nB=c', ['B=c']],
    ['dollar is left', 'A=$B', ['A=$B']],
    ['byte order mark', '\ufeffA=b', ['A=b']],
  ])('%s', (_name, text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

test('places name and value, quotes included', () => {
  const text = '# keys\n  export KEY = "a b" # why\nE=\n';
  const [key, empty] = readEnvironment(text);
  expect(text.slice(key!.nameRange.start, key!.nameRange.end)).toBe('KEY');
  expect(text.slice(key!.valueRange.start, key!.valueRange.end)).toBe('"a b"');
  expect(empty!.valueRange).toEqual({ start: text.length - 1, end: text.length - 1 });
});

test('every name is at its range, and every value follows from what is written there', () => {
  const piece = fc.constantFrom(
    'A',
    'KEY_1',
    '=',
    ': ',
    ' ',
    '"',
    "'",
    '`',
    '#',
    '\n',
    '\r\n',
    '\\n',
    '\\',
    'b',
    ';',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { name, nameRange, value, valueRange } of readEnvironment(text)) {
        expect(text.slice(nameRange.start, nameRange.end)).toBe(name);
        expect(nameRange.start).toBeGreaterThanOrEqual(last);
        expect(valueRange.start).toBeGreaterThan(nameRange.end - 1);
        expect(readEnvironment(`X=${text.slice(valueRange.start, valueRange.end)}`)[0]?.value).toBe(value);
        last = valueRange.end;
      }
    }),
    { numRuns: 2000 },
  );
});

test('takes linear time on hostile files', () => {
  for (const line of ["A='\\'", 'A="', 'A=`\\`', '  ', 'A', 'export ']) {
    const start = processTime();
    readEnvironment(`${line}\n`.repeat(200_000));
    expect(processTime() - start).toBeLessThan(1500);
  }
});
