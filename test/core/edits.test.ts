import fc from 'fast-check';
import { type ParseError, parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { applyEdits, realizeEdits } from '../../server/src/core/edits/edits.ts';
import type { PlannedEdit } from '../../server/src/core/rules/finding.ts';

const FILE = '/p/kakao-share.json';

function edited(
  text: string,
  ...edits: readonly (readonly [readonly (string | number)[], unknown])[]
): string {
  const planned = edits.map(([path, value]): PlannedEdit => ({ file: FILE, path, value }));
  return applyEdits(
    text,
    realizeEdits(planned, () => text),
  );
}

const append = (value: string) => [['list', -1], value] as const;

describe('appending to a list', () => {
  it.each([
    ['one line', '{ "list": ["a"] }', '{ "list": ["a", "b"] }'],
    ['one line, trailing comma', '{ "list": ["a",] }', '{ "list": ["a", "b",] }'],
    ['empty', '{ "list": [] }', '{ "list": ["b"] }'],
    ['empty with a blank', '{ "list": [ ] }', '{ "list": ["b"] }'],
    ['lines', '{\n  "list": [\n    "a"\n  ]\n}\n', '{\n  "list": [\n    "a",\n    "b"\n  ]\n}\n'],
    [
      'CR LF',
      '{\r\n  "list": [\r\n    "a"\r\n  ]\r\n}',
      '{\r\n  "list": [\r\n    "a",\r\n    "b"\r\n  ]\r\n}',
    ],
    ['tabs', '{\n\t"list": [\n\t\t"a"\n\t]\n}', '{\n\t"list": [\n\t\t"a",\n\t\t"b"\n\t]\n}'],
    ['trailing comma', '{\n  "list": [\n    "a",\n  ]\n}', '{\n  "list": [\n    "a",\n    "b",\n  ]\n}'],
    [
      'a comment behind the last entry stays with it',
      '{\n  "list": [\n    "a" // first\n  ]\n}',
      '{\n  "list": [\n    "a", // first\n    "b"\n  ]\n}',
    ],
    [
      'a comment behind the trailing comma',
      '{\n  "list": [\n    "a", // first, the default\n  ]\n}',
      '{\n  "list": [\n    "a", // first, the default\n    "b",\n  ]\n}',
    ],
    [
      'a block comment over lines',
      '{\n  "list": [\n    "a" /* x,\n y */\n  ]\n}',
      '{\n  "list": [\n    "a", /* x,\n y */\n    "b"\n  ]\n}',
    ],
    [
      'a comment on a line of its own at the end',
      '{\n  "list": [\n    "a"\n    // more to come\n  ]\n}',
      '{\n  "list": [\n    "a",\n    "b"\n    // more to come\n  ]\n}',
    ],
    ['only a comment', '{\n  "list": [\n    // TODO\n  ]\n}', '{\n  "list": [\n    // TODO\n    "b"\n  ]\n}'],
    [
      'bracket on the last line',
      '{\n  "list": ["a",\n    "c"]\n}',
      '{\n  "list": ["a",\n    "c",\n    "b"]\n}',
    ],
    ['byte order mark', '\uFEFF{ "list": ["a"] }', '\uFEFF{ "list": ["a", "b"] }'],
    ['missing, one line', '{ "x": 1 }', '{ "x": 1, "list": ["b"] }'],
    ['missing, empty object', '{}', '{\n  "list": [\n    "b"\n  ]\n}'],
    [
      'missing, lines',
      '{\n    "x": 1 // one\n}',
      '{\n    "x": 1, // one\n    "list": [\n        "b"\n    ]\n}',
    ],
    ['empty file', '', '{\n  "list": [\n    "b"\n  ]\n}'],
  ])('%s', (_, text, expected) => expect(edited(text, append('b'))).toBe(expected));

  it('does not append what is there', () => {
    expect(realizeEdits([{ file: FILE, path: ['list', -1], value: 'a' }], () => '{"list":["a"]}')).toEqual(
      [],
    );
  });

  it.each(['{"list": ["a"', '{"list": 1}', '[]', '"x"', '{"list": {"a": 1}}', '['.repeat(100_000)])(
    'leaves alone what it does not fit: %.20s',
    (text) => expect(edited(text, append('b'))).toBe(text),
  );

  it('keeps every comment of a manifest that several fixes touch', () => {
    const text = `{
  // ours
  "apps": [{
    "name": "production", // the real one
    "webDomains": ["https://shop.example.com"] /* default */
  }]
}
`;
    const both = edited(
      text,
      [['apps', 0, 'webDomains', -1], 'https://map.kakao.com'],
      [['apps', 0, 'webDomains', -1], 'https://map.kakao.com'],
      [['apps', 0, 'javascriptKeys', -1], { key: { env: 'KEY' }, sdkDomains: [] }],
      [['apps', 0, 'javascriptKeys', 0, 'sdkDomains', -1], 'http://localhost:5173'],
    );
    expect(both).toBe(`{
  // ours
  "apps": [{
    "name": "production", // the real one
    "webDomains": ["https://shop.example.com", "https://map.kakao.com"], /* default */
    "javascriptKeys": [
      {
        "key": {
          "env": "KEY"
        },
        "sdkDomains": ["http://localhost:5173"]
      }
    ]
  }]
}
`);
  });
});

describe('replacing and removing', () => {
  it.each([
    ['{ "list": ["a", "c"] } // x', ['list', 0], 'b', '{ "list": ["b", "c"] } // x'],
    ['{\n  "a": 1\n}', ['a'], { b: [] }, '{\n  "a": {\n    "b": []\n  }\n}'],
    ['{ "list": ["a", "b"] }', ['list', 0], undefined, '{ "list": ["b"] }'],
    ['{ "list": ["a", "b"] }', ['list', 1], undefined, '{ "list": ["a"] }'],
    ['{ "list": ["a", "b",] }', ['list', 1], undefined, '{ "list": ["a",] }'],
    ['{ "list": ["a"] }', ['list', 0], undefined, '{ "list": [] }'],
    [
      '[\n  "a", // A\n  "b", // B\n  // about c\n  "c" // C\n]',
      [1],
      undefined,
      '[\n  "a", // A\n  // about c\n  "c" // C\n]',
    ],
    ['[\n  "a", // A\n  "b" // B\n]', [1], undefined, '[\n  "a" // A\n]'],
    ['[\n  "a", // A\n  "b", // B\n]', [1], undefined, '[\n  "a", // A\n]'],
    ['{\n  "a": 1,\n  "b": 2\n}', ['a'], undefined, '{\n  "b": 2\n}'],
    ['{\n  "a": 1,\n  "b": 2\n}', ['b'], undefined, '{\n  "a": 1\n}'],
    ['{ "a": 1 }', ['b'], undefined, '{ "a": 1 }'],
  ] as [string, (string | number)[], unknown, string][])('%j at %j', (text, path, value, expected) => {
    expect(edited(text, [path, value])).toBe(expected);
  });
});

it('removes several entries of one list, whatever the order, together with other changes', () => {
  const text = '{ "list": ["a", "b", "c", "d"], "x": 1 }';
  const remove = (index: number) => [['list', index], undefined] as const;
  expect(edited(text, remove(1), remove(2))).toBe('{ "list": ["a", "d"], "x": 1 }');
  expect(edited(text, remove(3), remove(0), append('e'))).toBe('{ "list": ["b", "c", "e"], "x": 1 }');
  expect(edited(text, remove(0), remove(0), [['x'], 2])).toBe('{ "list": ["b", "c", "d"], "x": 2 }');
});

describe('text edits', () => {
  const edit = (start: number, end: number, text: string, file = FILE): PlannedEdit => ({
    file,
    range: { start, end },
    text,
  });

  it('come sorted, once each, without overlaps, and only inside the text', () => {
    const edits = [edit(4, 6, 'y'), edit(0, 2, 'x'), edit(0, 2, 'x'), edit(1, 5, 'no'), edit(90, 99, 'no')];
    expect(realizeEdits(edits, () => 'abcdefgh')).toEqual([edit(0, 2, 'x'), edit(4, 6, 'y')]);
  });

  it('go together with values in one file, and several files', () => {
    const texts: Record<string, string> = { [FILE]: '{ "a": 1, "list": ["x"] }', '/p/a.js': 'abc' };
    const edits = [
      edit(7, 8, '22'),
      { file: FILE, path: ['list', -1], value: 'y' },
      edit(0, 1, 'z', '/p/a.js'),
      edit(0, 1, 'z', '/p/gone.js'),
    ];
    const realized = realizeEdits(edits, (file) => texts[file]);
    const apply = (file: string) =>
      applyEdits(
        texts[file]!,
        realized.filter((one) => one.file === file),
      );
    expect(apply(FILE)).toBe('{ "a": 22, "list": ["x", "y"] }');
    expect(apply('/p/a.js')).toBe('zbc');
    expect(realized.every((one) => one.file in texts)).toBe(true);
  });
});

describe('any JSON with comments', () => {
  const gap = fc.constantFrom('', ' ', '\n', '\n\t', ' // a, "b"]\n', ' /* c\n, ] */ ', '\r\n  ');
  const item = fc.constantFrom('"a"', '1', '["x", "y"]', '{ "k": ["v"] }', '"// no comment"');
  const list = fc
    .tuple(fc.array(fc.tuple(gap, item, gap), { maxLength: 4 }), gap, fc.boolean())
    .map(([items, end, trailing]) => {
      const text = items.map(([before, value, behind]) => before + value + behind).join(',');
      return `{ "list": [${text}${trailing && items.length > 0 ? ',' : ''}${end}] }`;
    });

  const read = (text: string): { list: unknown[] } => {
    const errors: ParseError[] = [];
    const value = parse(text, errors, { allowTrailingComma: true }) as { list: unknown[] };
    expect(errors).toEqual([]);
    return value;
  };
  const comments = (text: string) => text.match(/\/\/ a, "b"\]|\/\* c\n, \] \*\//g) ?? [];

  it('has one entry more after appending, and every comment', () => {
    fc.assert(
      fc.property(list, (text) => {
        const result = edited(text, append('new'));
        expect(read(result).list).toEqual([...read(text).list, 'new']);
        expect(comments(result)).toEqual(comments(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('has one entry less after removing', () => {
    fc.assert(
      fc.property(list, fc.nat(3), (text, index) => {
        const before = read(text).list;
        expect(read(edited(text, [['list', index], undefined])).list).toEqual(before.toSpliced(index, 1));
      }),
      { numRuns: 5000 },
    );
  });
});
