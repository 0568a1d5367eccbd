/** Pictures of messages: golden files, and nothing that a message says can break out of them. */
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it, vi } from 'vitest';
import { breakLines } from '../../server/src/core/preview/breakLines.ts';
import { glyphsOf, widthOfRuns } from '../../server/src/core/preview/measureText.ts';
import { messagePreview } from '../../server/src/core/preview/messagePreview.ts';
import type { MessageValue } from '../../server/src/core/template/message.ts';
import { generated, print } from './generatedMessages.ts';
import { messageFrom, samples } from './previewSamples.ts';

vi.setConfig({ testTimeout: 60_000 });

const drawn = (text: string, theme: 'light' | 'dark' = 'light', locale: 'en' | 'ko' = 'ko') =>
  messagePreview(messageFrom(text), { theme, locale })!;

interface Node {
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly data?: string;
  readonly children?: readonly Node[];
}

function nodesOf(svg: string): Node[] {
  const all: Node[] = [];
  const visit = (node: Node) => {
    all.push(node);
    node.children?.forEach(visit);
  };
  visit(parseDocument(svg, { xmlMode: true }) as unknown as Node);
  return all;
}

const textOf = (svg: string): string =>
  nodesOf(svg)
    .map((node) => node.data ?? '')
    .join('\n');

const ELEMENTS = new Set(['svg', 'title', 'g', 'rect', 'circle', 'path', 'text', 'tspan']);
const ATTRIBUTES =
  /^(xmlns|width|height|viewBox|role|font-(family|size|weight|style)|x|y|rx|cx|cy|r|d|fill|stroke(-width)?|text-(anchor|decoration)|transform)$/;

function expectHarmless(svg: string): void {
  for (const { name, attribs } of nodesOf(svg)) {
    if (name === undefined) continue;
    expect(ELEMENTS).toContain(name);
    for (const [attribute, value] of Object.entries(attribs ?? {})) {
      expect(attribute).toMatch(ATTRIBUTES);
      expect(value).not.toMatch(/NaN|undefined|Infinity|url\(|javascript:/);
    }
  }
}

describe.each(Object.entries(samples))('the picture of %s', (name, text) => {
  it.each(['light', 'dark'] as const)('looks as it did, %s', async (theme) => {
    const svg = drawn(text, theme, theme === 'dark' ? 'en' : 'ko');
    expectHarmless(svg);
    await expect(`${svg}\n`).toMatchFileSnapshot(`../data/previews/${name}.${theme}.svg`);
  });
});

it('draws nothing where nothing is known to draw', () => {
  const none = (text: string) => messagePreview(messageFrom(text), { theme: 'light', locale: 'en' });
  expect(none('Kakao.Share.sendCustom({ templateId: 1 })')).toBeUndefined();
  expect(none("Kakao.Share.sendDefault({ objectType: 'constructor' })")).toBeUndefined();
  expect(none('const f = (m) => Kakao.Share.sendDefault(m)')).toBeUndefined();
});

const ATTACKS = [
  '</text></svg><script>alert(1)</script>',
  '"><image href="https://evil.example/x.png"/>',
  "' onload='alert(1)",
  ']]>&lt;script&gt;&#60;script&#62;',
  '<![CDATA[<script>]]>',
  '<!--',
  '\u202e txt.exe \u0000\u0007\ud800',
  '{{7*7}}${7*7}',
];

/** The message with `attack` in place of every text and every name. */
function poisoned(value: MessageValue, attack: string, key = ''): MessageValue {
  switch (value.is) {
    case 'text':
      return key === 'objectType' ? value : { ...value, pieces: [attack, { name: attack }] };
    case 'unknown':
      return { ...value, name: attack };
    case 'list':
      return { ...value, items: value.items.map((item) => poisoned(item, attack)) };
    case 'object': {
      const fields = [...value.fields].map(
        ([name, field]) => [name, { ...field, value: poisoned(field.value, attack, name) }] as const,
      );
      return { ...value, fields: new Map(fields) };
    }
    default:
      return value;
  }
}

describe('a message cannot break out of its picture', () => {
  it.each(ATTACKS)('%j in every text', (attack) => {
    for (const text of Object.values(samples)) {
      const svg = messagePreview(poisoned(messageFrom(text), attack), { theme: 'light', locale: 'ko' })!;
      expectHarmless(svg);
      expect(svg).not.toMatch(/<script|<image|\u202e|\u0000/);
    }
  });

  it('shows what was written', () => {
    const svg = drawn(`Kakao.Share.sendDefault({ objectType: 'text', text: 'a < b & "c"', link: {} })`);
    expect(textOf(svg)).toContain('a < b & "c"');
  });

  it('whatever the message is', () => {
    fc.assert(
      fc.property(
        generated,
        fc.constantFrom('light' as const, 'dark' as const),
        ({ method, message }, theme) => {
          const svg = messagePreview(messageFrom(`Kakao.Share.${method}(${print(message)})`), {
            theme,
            locale: 'en',
          });
          if (svg !== undefined) expectHarmless(svg);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('lines', () => {
  const run = (text: string) => [{ text, unknown: false }];
  const broken = (text: string, width: number, lines = 9) =>
    breakLines(run(text), { width, size: 10, lines }).map((line) => line.map((one) => one.text).join(''));

  it('keep Latin words whole and break Korean ones', () => {
    expect(broken('Americano and cheese cake', 70)).toEqual(['Americano', 'and cheese', 'cake']);
    expect(broken('아메리카노한잔', 30)).toEqual(['아메리', '카노한', '잔']);
  });

  it('end in an ellipsis where text is left over', () => {
    expect(broken('아메리카노한잔', 30, 2)).toEqual(['아메리', '카노…']);
    expect(broken('one\ntwo\nthree', 100, 2)).toEqual(['one', 'two…']);
  });

  it('never take an emoji apart', () => {
    expect(glyphsOf(run('👨‍👩‍👧가'))).toHaveLength(2);
    for (const line of broken('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 15)) expect(['👨‍👩‍👧']).toContain(line);
  });

  it('fit, and lose nothing where there is room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 300 }), (text, width) => {
        const lines = breakLines(run(text), { width, size: 10, lines: 10_000 });
        const kept = lines
          .flat()
          .map((one) => one.text)
          .join('');
        expect(kept.replace(/[\s]/g, '')).toBe(text.replace(/[\s]/g, ''));
        // Sums of fractions differ in their last digit by the order in which they are made.
        for (const line of lines)
          expect(glyphsOf(line).length <= 1 || widthOfRuns(line, 10) <= width + 1e-9).toBe(true);
      }),
    );
  });
});
