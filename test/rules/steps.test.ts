/** A report groups by step: the folder of a rule, but for pictures, whose rules stand with those of addresses. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../../server/src/core/rules/index.ts';

const RULES = join(import.meta.dirname, '../../server/src/core/rules');

it('every rule names the step that its folder is about', () => {
  const told = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    const step = path.endsWith('.ts') && /^ +step: '(\w+)',$/m.exec(readFileSync(join(RULES, path), 'utf8'));
    return step ? [{ path, step: step[1] }] : [];
  });
  expect(told).toHaveLength(rules.length);
  for (const { path, step } of told) {
    const isPicture = dirname(path) === 'address' && basename(path).includes('image');
    expect({ path, step }).toEqual({ path, step: isPicture ? 'pictures' : dirname(path) });
  }
});
