/** The schemas as a reference: what completion and hover look up, and that the data hangs together. */
import { describe, expect, it } from 'vitest';
import { methods } from '../../server/src/core/catalog/templates/methods.ts';
import { mistakenKeys } from '../../server/src/core/catalog/templates/mistakenKeys.ts';
import { objects } from '../../server/src/core/catalog/templates/objects.ts';
import type { ObjectName } from '../../server/src/core/catalog/templates/schema.ts';
import { snippets } from '../../server/src/core/catalog/templates/snippets.ts';
import { objectTypeKey, templates } from '../../server/src/core/catalog/templates/templates.ts';
import { compareVersions } from '../../server/src/core/catalog/templates/version.ts';
import { keyAt, keysAt, templatesOf } from '../../server/src/core/template/lookup.ts';
import { nearestName } from '../../server/src/core/template/nearestKey.ts';
import { problemsIn } from './messageOfCall.ts';

const feed = { method: 'sendDefault', version: '2.7.1', objectType: 'feed' };
const names = (path: readonly string[], context = feed) => keysAt(context, path)?.map(({ name }) => name);

describe('looking up', () => {
  it('names the keys of a place, required ones first', () => {
    expect(names([])?.slice(0, 2)).toEqual(['objectType', 'content']);
    expect(names(['content'])).toEqual([
      'link',
      'title',
      'imageUrl',
      'imageWidth',
      'imageHeight',
      'description',
    ]);
    expect(names(['buttons', 'link'])).toEqual([
      'webUrl',
      'mobileWebUrl',
      'androidExecutionParams',
      'iosExecutionParams',
    ]);
    expect(names(['itemContent', 'items'])).toEqual(['item', 'itemOp']);
    expect(names(['nowhere'])).toBeUndefined();
    expect(names(['content', 'title'])).toBeUndefined();
  });

  it('knows versions', () => {
    expect(names([], { ...feed, version: '2.6.0' })).toContain('callback');
    expect(names([])).not.toContain('callback');
    expect(names([], { ...feed, version: '2.8.3' })).toContain('shareType');
    expect(names(['content'], { ...feed, version: 'v1' })?.slice(0, 3)).toEqual([
      'title',
      'imageUrl',
      'link',
    ]);
    expect(templatesOf('1.43.6').map(({ objectType }) => objectType)).not.toContain('calendar');
    expect(['2.10.0', '2.7.1', 'v1', '1.43.6'].sort(compareVersions)).toEqual([
      '1.43.6',
      'v1',
      '2.7.1',
      '2.10.0',
    ]);
  });

  it('explains a key', () => {
    expect(keyAt(feed, ['content', 'link', 'webUrl'])?.doc.ko).toContain('PC');
    expect(keyAt({ ...feed, method: 'sendCustom' }, ['templateId'])?.type.is).toBe('integer');
    expect(keyAt(feed, ['templateId'])).toBeUndefined();
  });
});

describe('the data', () => {
  const keys = [...Object.values(objects), ...templates, ...methods]
    .flatMap((one) => one.keys)
    .concat(objectTypeKey);

  it('explains every key in both languages', () => {
    for (const { name, doc } of [...keys, ...Object.values(objects)]) {
      expect(doc.en, name).toMatch(/[.`]$/);
      expect(doc.ko, name).toMatch(/[가-힣].*\.$/s);
    }
  });

  it('corrects names to ones that exist, from ones that do not', () => {
    const ofMessage = [...templates, ...methods]
      .flatMap((one) => one.keys.map(({ name }) => name))
      .concat('objectType');
    for (const [object, wrong] of Object.entries(mistakenKeys)) {
      const known =
        object === 'message' ? ofMessage : objects[object as ObjectName].keys.map(({ name }) => name);
      for (const [from, to] of Object.entries(wrong)) {
        expect(known, `${object}.${to}`).toContain(to);
        expect(from).not.toBe(to);
      }
    }
  });
});

describe.each(snippets)('the snippet $label.en', ({ method, objectType, body }) => {
  it.each(['en', 'ko'] as const)('is a message that the SDK accepts, %s', (locale) => {
    const text = body[locale].replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1');
    expect(text).not.toContain('$');
    expect(problemsIn(`Kakao.Share.${method}(${text})`, '2.8.3')).toEqual([]);
    if (objectType) expect(text).toContain(`objectType: '${objectType}'`);
  });
});

describe('the nearest name', () => {
  const keys = ['webUrl', 'mobileWebUrl', 'title', 'description'];
  it.each([
    ['web_url', 'webUrl', true],
    ['MobileWebURL', 'mobileWebUrl', true],
    ['descripton', 'description', false],
    ['tilte', 'title', false],
  ])('%s → %s', (wrong, name, sure) => expect(nearestName(wrong, keys)).toEqual({ name, sure }));

  it.each(['foo', 'a', 'x'.repeat(500), ''])('%s has none', (wrong) =>
    expect(nearestName(wrong, keys)).toBeUndefined(),
  );

  it('follows known mistakes', () => {
    expect(nearestName('thumb', keys, { thumb: 'title' })).toEqual({ name: 'title', sure: false });
    expect(nearestName('thumb', keys, { thumb: 'gone' })).toBeUndefined();
  });
});
