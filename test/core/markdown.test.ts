/** Whatever a value holds, in Markdown it is text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeBlock, codeSpan, escapeMarkdown, link } from '../../server/src/core/text/markdown.ts';
import { plainLine, plainLines } from '../../server/src/core/text/rendering.ts';
import { markdownAttacks, rendered } from './rendered.ts';

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...markdownAttacks), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 10,
  })
  .map((pieces) => pieces.join(''));
const line = hostile.map(plainLine);

describe('in Markdown', () => {
  it('a line stays text', () => {
    fc.assert(
      fc.property(line, (text) => {
        for (const before of ['x ', '- ', '# ', '  '])
          expect(rendered(`${before}${escapeMarkdown(text)}`)).toMatchObject({ live: [], blocks: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it('a line stays code', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(rendered(`x ${codeSpan(text)} y`)).toMatchObject({ live: [], blocks: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('lines stay one block of code, with what is behind them outside', () => {
    fc.assert(
      fc.property(hostile.map(plainLines), (text) => {
        const { live, blocks } = rendered(`- a\n\n${codeBlock(text)}\n\n*after*\n`);
        expect(blocks).toHaveLength(1);
        expect(blocks[0]).toBe(`${text.replaceAll('\0', '\ufffd')}\n`);
        expect(live).toEqual(['em_open', 'em_close']);
      }),
      { numRuns: 1000 },
    );
  });

  it('a link leads where it was meant to, under its own name', () => {
    fc.assert(
      fc.property(line, hostile, (text, path) => {
        const { live, addresses } = rendered(`x ${link(text, `file:///${path}#L1`)} y`);
        expect(live).toEqual(['link_open']);
        expect(addresses).toHaveLength(1);
        expect(addresses[0]).toMatch(/^file:\/\/\/.*#L1$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('there is no link to an address that holds a key', () => {
    const address = `file:///${'a1b2c3d4'.repeat(4)}.js`;
    expect(link('a.js', address)).toBe('a.js');
  });
});
