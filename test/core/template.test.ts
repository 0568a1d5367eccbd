/** The check of a message by itself: the SDK's verdicts, and what it must not claim. */
import { describe, expect, it } from 'vitest';
import { isOlder } from '../../server/src/core/catalog/templates/version.ts';
import { problemsIn } from './messageOfCall.ts';
import { callOf, measuredSdks, messageOf, vectorsOf } from './sdkVectors.ts';

const certain = (text: string, version?: string) =>
  problemsIn(text, version).filter((problem) => problem.certain);
const said = (text: string, version?: string) => certain(text, version).map(({ sdkMessage }) => sdkMessage);
const doubts = (text: string) => problemsIn(text).filter((problem) => !problem.certain);
const send = (message: string) => `Kakao.Share.sendDefault(${message})`;
const feed = (content: string, rest = '') => send(`{ objectType: 'feed', content: { ${content} }, ${rest} }`);
const custom = (rest: string) => `Kakao.Share.sendCustom({ ${rest} })`;

const strictSdks = measuredSdks.filter((sdk) => !isOlder(sdk, '1.39.10'));

describe('SDKs since 1.39.10', () => {
  it.each(strictSdks)('%s throws the same first, but where the page lacks the container', (sdk) => {
    const others = vectorsOf(sdk).flatMap((vector) => {
      const [first] = said(callOf(sdk, vector), sdk);
      const message = messageOf(vector);
      return first === message || /container is required|valid selector/.test(message ?? '')
        ? []
        : [{ ...vector, first }];
    });
    expect(others).toEqual([]);
  });
});

describe('the argument itself', () => {
  it.each([
    ['Kakao.Share.sendDefault()', "Cannot read properties of undefined (reading 'objectType')"],
    ['Kakao.Share.sendDefault(null)', "Cannot read properties of null (reading 'objectType')"],
    [
      'Kakao.Share.sendDefault("feed")',
      'objectType should be one of (feed, list, commerce, location, calendar, text)',
    ],
    ['Kakao.Share.sendCustom()', 'Missing required keys: templateId at Share.sendCustom'],
    ['Kakao.Share.sendCustom(null)', 'params should be an Object'],
    [
      'Kakao.Share.createCustomButton({})',
      'Missing required keys: templateId,container at Share.createCustomButton',
    ],
    ['Kakao.Share.deleteImage({ imageUrl: 1 })', 'Illegal argument for "imageUrl" in Share.deleteImage'],
  ])('%s', (call, message) => expect(said(call)[0]).toBe(message));

  it('names the module as the SDK of that time did', () => {
    expect(said('Kakao.Link.sendCustom({})', '1.42.0')).toEqual([
      'Missing required keys: templateId at Link.sendCustom',
    ]);
    expect(said('Kakao.Share.createCustomButton({})', 'v1')[0]).toMatch(
      /^Missing required keys: container,templateId /,
    );
  });
});

describe('what is not known', () => {
  it.each([
    ['a parameter', 'const f = (m) => Kakao.Share.sendDefault(m)'],
    ['a call', 'Kakao.Share.sendDefault(message())'],
    ['an unknown objectType', 'const f = (t) => Kakao.Share.sendDefault({ objectType: t, foo: 1 })'],
    [
      'a spread that may bring missing keys',
      "const f = (m) => Kakao.Share.sendDefault({ objectType: 'feed', ...m })",
    ],
    [
      'a spread that may replace what is wrong',
      "const f = (m) => Kakao.Share.sendCustom({ templateId: '1', ...m })",
    ],
    ['a computed key', "const f = (k) => Kakao.Share.sendDefault({ objectType: 'feed', [k]: {} })"],
    [
      'a list with a spread',
      "const f = (l) => Kakao.Share.sendDefault({ objectType: 'list', headerTitle: '', headerLink: {}, contents: [...l] })",
    ],
    [
      'an object changed later',
      "const m = { objectType: 'feed' }; m.content = { link: {} }; Kakao.Share.sendDefault(m)",
    ],
    [
      'a list changed later',
      "const b = []; b.push(1); Kakao.Share.sendDefault({ objectType: 'feed', content: { link: {} }, buttons: b })",
    ],
    ['a variable set twice', "let id = '1'; id = 2; Kakao.Share.sendCustom({ templateId: id })"],
    ['a number made of text', custom('templateId: Number(import.meta.env.VITE_ID)')],
    ['plus before text', custom("templateId: +'12'")],
    ['text in a template', feed('title: `${a}`, link: {}')],
  ])('%s is not judged', (_, text) => {
    expect(said(text, '2.7.1')).toEqual([]);
  });

  it('is still judged where the rest proves it', () => {
    expect(said('const f = (m) => Kakao.Share.sendCustom({ ...m, foo: 1 })')).toEqual([
      'Invalid parameter keys: foo at Share.sendCustom',
    ]);
    expect(said(custom('templateId: process.env.ID'))).toEqual([
      'Illegal argument for "templateId" in Share.sendCustom',
    ]);
    expect(said(custom('templateId: `${id}`'))).toEqual([
      'Illegal argument for "templateId" in Share.sendCustom',
    ]);
  });
});

describe('conditions', () => {
  it('are certain where both branches fail', () => {
    expect(said(custom("templateId: test ? '1' : null"))).toEqual([
      'Illegal argument for "templateId" in Share.sendCustom',
    ]);
    expect(said(feed("title: 'x', ...(a ? { foo: 1 } : { bar: 1 }), link: {}"))).toEqual([]);
    expect(said(`Kakao.Share.sendDefault(a ? { objectType: 'x' } : {})`)).toHaveLength(2);
  });

  it('are doubts where one fails', () => {
    const text = feed('link: {}, description: long ? summary : undefined');
    expect(said(text)).toEqual([]);
    expect(doubts(text).map(({ path }) => path)).toEqual(['content.description']);
    expect(doubts(feed('link: {}, ...(summary && { description: 1 })')).map(({ path }) => path)).toEqual([
      'content.description',
    ]);
  });

  it('are fine where a default follows', () => {
    expect(problemsIn(feed("link: {}, description: summary ?? ''"))).toEqual([]);
    expect(problemsIn(feed('link: {}, ...(summary && { description: summary })'))).toEqual([]);
    expect(problemsIn(feed('link: {}', 'installTalk: undefined'))).toEqual([]);
  });
});

describe('versions', () => {
  it.each([
    ['2.6.0', 'callback: () => {}', []],
    ['2.7.0', 'callback: () => {}', ['Invalid parameter keys: callback at Share.sendCustom']],
    ['2.6.0', 'success: () => {}', ['Invalid parameter keys: success at Share.sendCustom']],
    ['1.43.6', 'success: () => {}', []],
    ['2.7.4', 'limit: 3', ['Invalid parameter keys: limit at Share.sendCustom']],
    // Between a version that refuses it and one that takes it.
    ['2.7.8', 'limit: 3', []],
    ['2.7.8', "limit: '3'", []],
    ['2.7.8', 'limit: 3, foo: 1', ['Invalid parameter keys: foo at Share.sendCustom']],
    ['2.7.9', 'limit: 3', []],
    ['2.8.3', 'limit: 3', []],
    ['2.8.3', "limit: '3'", ['Illegal argument for "limit" in Share.sendCustom']],
    ['2.8.3', "shareType: 'friends'", ['Illegal argument for "shareType" in Share.sendCustom']],
  ])('%s: %s', (version, rest, expected) => {
    expect(said(custom(`templateId: 1, ${rest}`), version)).toEqual(expected);
  });

  it('know when title and picture became optional', () => {
    expect(said(feed('link: {}'), '2.6.0')).toEqual([
      'Missing required keys: title,imageUrl at parameter "content" in defaultObject',
    ]);
    expect(said(feed('link: {}'), '2.7.0')).toEqual([]);
  });
});

it('ends on values that lead back to themselves or multiply', () => {
  const doubling = Array.from({ length: 40 }, (_, i) => `const a${i} = { ...a${i + 1}, ...a${i + 1} };`).join(
    '\n',
  );
  expect(said(`${doubling}\nconst a40 = { foo: 1 };\nKakao.Share.sendCustom(a0)`)).toBeInstanceOf(Array);
  const choices = Array.from({ length: 40 }, (_, i) => `const b${i} = c ? b${i + 1} : b${i + 1};`).join('\n');
  expect(said(`${choices}\nconst b40 = { foo: 1 };\nKakao.Share.sendCustom(b0)`)).toBeInstanceOf(Array);
  expect(said('const x = { link: x }; Kakao.Share.sendDefault(x)')).toHaveLength(1);
});
