/** Every rule's examples, both ways: nothing missing, nothing extra, and fixes that leave nothing to fix. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/core/rules/index.ts';
import type { Example, Rule } from '../../server/src/core/rules/rule.ts';
import type { Localized } from '../../server/src/core/text/messages.ts';
import { applyFix, projectFrom, sentences, unmark, violations } from './exampleProject.ts';

/** UTF-16 units of a problem's sentence, before its values are in it: the Problems list cuts off what is longer. */
const LONGEST = 100;

describe.each(rules.map((rule): [string, Rule] => [rule.code, rule]))('%s', (_, rule) => {
  it('has examples of both kinds and every sentence in both languages', () => {
    expect(rule.examples.bad.length).toBeGreaterThan(0);
    expect(rule.examples.good.length).toBeGreaterThan(0);
    for (const text of [rule.title, rule.why, ...Object.values(rule.messages)]) {
      expect(text.en.trim()).not.toBe('');
      expect(text.ko).toMatch(/[가-힣]/);
      expect(placesOf(text.ko)).toEqual(placesOf(text.en));
    }
  });

  it('says nothing that the Problems list would cut off', () => {
    const elsewhere = new Set(allExamples(rule).flatMap(({ files }) => reportedElsewhere(files, rule.code)));
    for (const text of Object.values(rule.messages)) {
      if (elsewhere.has(text)) continue;
      expect(text.en.length, text.en).toBeLessThanOrEqual(LONGEST);
      expect(text.ko.length, text.ko).toBeLessThanOrEqual(LONGEST);
    }
  });

  it.each(rule.examples.bad.map(numbered))('bad example %i is reported exactly there', (_, example) => {
    const { files, marks } = unmark(example.files);
    expect(marks.length).toBeGreaterThan(0);
    const project = projectFrom(files);
    const found = violations(project, rule.code);
    for (const text of sentences(project, rule.code)) expect(text).not.toMatch(/\{\w+[|}]/);
    expect(found.map(({ file, text }) => ({ file, text }))).toEqual(marks);
  });

  const fixable = rule.examples.bad.filter((example) => example.fixed);
  it.each(fixable.map(numbered))('fixed example %i is as promised and stays as it is', (_, example) => {
    const { files } = unmark(example.files);
    const fixed = applyFix(projectFrom(files), files, rule.code);
    expect(fixed).toEqual({ ...files, ...example.fixed });
    const again = projectFrom(fixed);
    expect(violations(again, rule.code).filter((one) => one.fixable)).toEqual([]);
  });

  it.each(rule.examples.good.map(numbered))('good example %i is left alone', (_, example) => {
    expect(violations(projectFrom(example.files), rule.code)).toEqual([]);
  });
});

it('has no two rules with one code', () => {
  const codes = rules.map((rule) => rule.code);
  expect(new Set(codes).size).toBe(codes.length);
});

function numbered(example: Example, index: number): [number, Example] {
  return [index + 1, example];
}

const allExamples = ({ examples }: Rule): readonly Example[] => [...examples.bad, ...examples.good];

/** What `code` says in other places than the Problems list: a text of the Doctor's report may be longer. */
function reportedElsewhere(files: Example['files'], code: string): Localized[] {
  const { service } = projectFrom(unmark(files).files);
  return Object.keys(files).flatMap((file) =>
    service
      .findings(`/project/${file}`)
      .filter((one) => one.code === code && one.verdict !== 'violated')
      .map(({ message }) => message.text),
  );
}

const placesOf = (template: string): string[] =>
  [...new Set([...template.matchAll(/\{(\w+)/g)].map((found) => found[1]!))].sort();
