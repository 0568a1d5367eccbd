/** What is shipped has the same rules as the sources, but for their examples. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withoutExamples, withoutRuleExamples } from '../../scripts/rule-examples.mjs';
import { rules } from '../../server/src/core/rules/index.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';

const folder = mkdtempSync(join(tmpdir(), 'kakao-rules-'));
const outfile = join(folder, 'rules.cjs');
let shipped: readonly Rule[];

beforeAll(async () => {
  await esbuild.build({
    entryPoints: [join(import.meta.dirname, '../../server/src/core/rules/index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    charset: 'utf8',
    // Only what the rules say is compared.
    external: ['typescript'],
    mainFields: ['module', 'main'],
    plugins: [withoutRuleExamples()],
    logLevel: 'error',
  });
  shipped = createRequire(import.meta.url)(outfile).rules;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bare = (all: readonly Rule[]) => all.map(({ check: _, examples: __, ...rest }) => rest);

describe('the shipped rules', () => {
  it('are those of the sources, in every word', () => {
    expect(bare(shipped)).toEqual(bare(rules));
    expect(shipped.every(({ check }) => typeof check === 'function')).toBe(true);
  });

  it('bring no example', () => {
    expect(shipped.filter(({ examples }) => examples.bad.length + examples.good.length > 0)).toEqual([]);
    // What marks the place of a mistake in an example.
    expect(readFileSync(outfile, 'utf8')).not.toContain('⟦');
  });
});

describe('leaving examples out', () => {
  it('takes along what was there for them alone, and keeps every line where it was', () => {
    const text = [
      "import { exampleKey } from './exampleKey.ts';",
      "import { used } from './used.ts';",
      'const key = exampleKey(1);',
      'const page = `',
      '  ${key}`;',
      'export const rule = defineRule({',
      '  examples: {',
      '    bad: [page],',
      '  },',
      '  check: () => used(),',
      '});',
    ].join('\n');
    const lines = withoutExamples(text).split('\n');
    expect(lines.length).toBe(11);
    expect(lines.join('')).not.toMatch(/exampleKey|page/);
    expect(lines[1]).toContain('used');
    expect(lines[9]).toContain('check: () => used()');
  });

  it('leaves other files alone', () => {
    const text = 'export const examples = { bad: [1] };\nconst unused = 1;\n';
    expect(withoutExamples(text)).toBe(text);
  });
});
