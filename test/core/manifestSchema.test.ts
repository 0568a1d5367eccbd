import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { consoleMenus } from '../../server/src/core/catalog/domains.ts';
import { manifestFields } from '../../server/src/core/manifest/fields.ts';
import { readManifest } from '../../server/src/core/manifest/read.ts';
import { type JsonSchema, manifestSchema, packageSchema } from '../../server/src/core/manifest/schema.ts';
import type { Field } from '../../server/src/core/manifest/shape.ts';
import { rules } from '../../server/src/core/rules/index.ts';

function fieldsOf(field: Field): Field[] {
  const inner =
    field.type === 'array' ? [field.items] : field.type === 'object' ? Object.values(field.fields) : [];
  return [field, ...inner.flatMap(fieldsOf)];
}

describe('manifestSchema', () => {
  it.each([
    ['en', 'package.nls.json'],
    ['ko', 'package.nls.ko.json'],
  ] as const)('is what the repository holds and the editor gets: %s', (locale, names) => {
    const read = (name: string): unknown =>
      JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
    const file = (read(names) as Record<string, string>)['manifest.schema']!;
    expect(read(file)).toEqual(manifestSchema(locale, rules));
    const inPackage = (read(names) as Record<string, string>)['manifest.packageSchema']!;
    // The one refers to the other by name, from the folder that both are in.
    expect(inPackage.slice(0, inPackage.lastIndexOf('/'))).toBe(file.slice(0, file.lastIndexOf('/')));
    expect(read(inPackage)).toEqual(packageSchema(file.slice(file.lastIndexOf('/') + 1)));
  });

  it('explains every field in both languages', () => {
    for (const { description } of fieldsOf(manifestFields)) {
      expect(description.en).toMatch(/[a-z]/);
      expect(description.ko).toMatch(/[가-힣]/);
    }
    const text = JSON.stringify(manifestSchema('ko', rules));
    expect(text).toContain('[앱] > [제품 링크 관리] > [웹 도메인]');
    expect(JSON.stringify(manifestSchema('en', rules))).not.toMatch(/[가-힣]/);
  });

  it('knows the fields, and no others', () => {
    const schema = manifestSchema('en', rules) as { properties: { apps: { items: JsonSchema } } };
    const { items } = schema.properties.apps;
    expect(Object.keys(items.properties as object)).toEqual([
      'name',
      'appId',
      'javascriptKeys',
      'nativeKeys',
      'webDomains',
      'templates',
    ]);
    expect(items.additionalProperties).toBe(false);
  });

  it('names every rule with its title and its levels', () => {
    const { properties } = manifestSchema('ko', rules) as { properties: Record<string, JsonSchema> };
    const named = properties.rules!.properties as Record<string, { description: string; enum: string[] }>;
    expect(Object.keys(named)).toEqual(rules.map(({ code }) => code));
    expect(named['sdk/untyped']!.enum).toEqual(['off', 'hint', 'information', 'warning', 'error']);
    for (const { description } of Object.values(named)) expect(description).toMatch(/[가-힣]/);
  });
});

it('is documented by an example without a fault', () => {
  const page = readFileSync(new URL('../../docs/manifest.md', import.meta.url), 'utf8');
  const example = /```jsonc\n([\s\S]*?)```/.exec(page)![1]!;
  expect(readManifest('/p/kakao-share.json', example).problems).toEqual([]);
  for (const field of fieldsOf(manifestFields)) {
    if (field.type !== 'object') continue;
    for (const name of Object.keys(field.fields))
      if (name !== '$schema') expect(example).toContain(`"${name}"`);
  }
});

it('is documented with the menus of the console and every field, in both languages', () => {
  const page = readFileSync(new URL('../../docs/manifest.md', import.meta.url), 'utf8');
  const [english, korean] = page.split('\n---\n');
  for (const menu of Object.values(consoleMenus)) {
    expect(english).toContain(menu.en);
    expect(korean).toContain(menu.ko);
  }
  for (const name of [
    'name',
    'appId',
    'javascriptKeys',
    'sdkDomains',
    'nativeKeys',
    'webDomains',
    'templates',
    'rules',
    'ignore',
  ])
    for (const text of [english, korean]) expect(text).toMatch(new RegExp(`^\\| \`[^|]*\\b${name}\\b`, 'm'));
});
