/** Completion, key hover and signature help inside a share message. `|` marks the cursor. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeSnippet, textOfSnippet } from '../../server/src/core/editing/snippet.ts';
import { projectFrom } from '../rules/exampleProject.ts';

const ROOT = '/project';
const TAG = '<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js"></script>';
const MANIFEST = `{ "apps": [{ "webDomains": ["https://shop.example.com"],
  "templates": [{ "id": 123, "name": "invite", "args": ["who", "path"] }, { "id": 9, "args": ["other"] }] }] }`;

function at(marked: string) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { service } = projectFrom({ 'a.js': text, 'index.html': TAG, 'kakao-share.json': MANIFEST });
  return { service, text, offset, file: `${ROOT}/a.js` };
}

const completions = (marked: string) => {
  const { service, file, offset } = at(marked);
  return service.completions(file, offset, 'en');
};
const labels = (marked: string) => completions(marked).map((one) => one.label);

describe('completion', () => {
  it('offers whole messages for an empty call', () => {
    const offered = completions('Kakao.Share.sendDefault(|)');
    expect(offered.map((one) => one.detail)).toEqual([
      'feed',
      'list',
      'location',
      'commerce',
      'text',
      'calendar',
    ]);
    expect(offered[0]!.snippet).toContain("objectType: 'feed'");
  });

  it.each<[string, readonly string[]]>([
    ["Kakao.Share.sendDefault({ objectType: 'text', | })", ['text', 'link']],
    ["Kakao.Share.sendDefault({ objectType: 'text', text: 'a', | })", ['link']],
    ["Kakao.Share.sendDefault({ objectType: 'feed', content: { | } })", ['link']],
    ["Kakao.Share.sendDefault({ objectType: 'feed', content: { link: { | } } })", ['webUrl', 'mobileWebUrl']],
    ["Kakao.Share.sendDefault({ objectType: 'feed', buttons: [{ | }] })", ['title', 'link']],
    ["Kakao.Share.sendDefault({ objectType: 'feed', buttons: ok ? [{ ti| }] : [] })", ['title', 'link']],
    ['Kakao.Share.sendCustom({ | })', ['templateId']],
  ])('%s: required keys first', (marked, first) => {
    expect(labels(marked).slice(0, first.length)).toEqual(first);
  });

  it('leaves out keys that are there, and keeps the value of a key that is renamed', () => {
    expect(labels("Kakao.Share.sendDefault({ objectType: 'text', text: '', | })")).not.toContain('text');
    const [renamed] = completions("Kakao.Share.sendDefault({ objectType: 'text', te|xt: 'a' })");
    expect(renamed!.snippet).toBe('text');
  });

  it('works while the message is half typed', () => {
    expect(
      labels("function f() {\n  Kakao.Share.sendDefault({\n    objectType: 'feed',\n    con|\n}\n"),
    ).toContain('content');
  });

  it('offers values: types, template IDs, arguments, registered domains', () => {
    expect(labels("Kakao.Share.sendDefault({ objectType: '|' })")).toEqual(
      expect.arrayContaining(['feed', 'calendar']),
    );
    expect(labels('Kakao.Share.sendCustom({ templateId: | })')).toEqual(['123', '9']);
    expect(labels('Kakao.Share.sendCustom({ templateId: 123, templateArgs: { | } })')).toEqual([
      'who',
      'path',
    ]);
    expect(labels("Kakao.Share.sendScrap({ requestUrl: '|' })")).toEqual(['https://shop.example.com']);
    expect(labels('Kakao.Share.sendScrap({ installTalk: | })')).toEqual(['true', 'false']);
  });

  it('replaces exactly what is there', () => {
    const { text, file, offset, service } = at("Kakao.Share.sendDefault({ objectType: 'fe|ed' })");
    const { replace } = service.completions(file, offset, 'en')[0]!;
    expect(text.slice(replace.start, replace.end)).toBe('feed');
  });

  it.each(["Kakao.init('|')", 'other.send({ | })', "Kakao.Share.sendDefault({ content: { title: 'a|' } })"])(
    'stays silent in %s',
    (marked) => expect(completions(marked)).toEqual([]),
  );
});

describe('what files name', () => {
  const key = 'a1b2c3d4'.repeat(4);
  const offered = (marked: string, app: object) => {
    const offset = marked.indexOf('|');
    const { service } = projectFrom({
      'a.js': marked.replace('|', ''),
      'index.html': TAG,
      'kakao-share.json': JSON.stringify({ apps: [app] }),
    });
    return service.completions(`${ROOT}/a.js`, offset, 'en');
  };
  const inserted = (args: readonly string[]) =>
    offered('Kakao.Share.sendCustom({ templateId: 1, templateArgs: { | } })', {
      templates: [{ id: 1, args }],
    });

  it.each([
    ['x$CLIPBOARD', 'x\\$CLIPBOARD: $1,', 'x$CLIPBOARD: ,'],
    ['${1:x}', '"\\${1:x\\}": $1,', '"${1:x}": ,'],
    ['a\\b', '"a\\\\\\\\b": $1,', '"a\\\\b": ,'],
    ['1st', '"1st": $1,', '"1st": ,'],
    ['name', 'name: $1,', 'name: ,'],
  ])('%s is inserted as text', (name, snippet, text) => {
    const [item] = inserted([name]);
    expect(item!.snippet).toBe(snippet);
    expect(textOfSnippet(item!.snippet)).toBe(text);
  });

  it('comes back as it was from any snippet', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => textOfSnippet(escapeSnippet(text)) === text),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\\', '$', '}', '{', '1', '|', ':', 'a')), (pieces) => {
        const text = pieces.join('');
        return textOfSnippet(`${escapeSnippet(text)}$0`) === text;
      }),
    );
  });

  it('is shown without tricks', () => {
    expect(inserted(['a\nb\u202ec\u001b[31m'])[0]!.label).toBe('a bc');
  });

  it('is not offered where it holds a key, or would end the string around it', () => {
    expect(inserted([key, `my_${key}`, 'b'])).toHaveLength(1);
    const webDomains = [`https://${key}.kr`, "https://a.kr'+alert(1)+'", 'https://${a}.kr', 'https://a.kr'];
    const domains = offered("Kakao.Share.sendScrap({ requestUrl: '|' })", { webDomains });
    expect(domains.map(({ label }) => label)).toEqual(['https://a.kr']);
  });
});

describe('hover', () => {
  const hover = (marked: string, locale: 'en' | 'ko' = 'en') => {
    const { service, file, text, offset } = at(marked);
    return service.hover(file, text, offset, locale)?.markdown;
  };

  it('says what a key means, in both languages', () => {
    const marked = "Kakao.Share.sendDefault({ objectType: 'feed', content: { li|nk: {} } })";
    expect(hover(marked)).toMatch(/^\*\*`content\.link`\*\* · object · required\n\n/);
    expect(hover(marked, 'ko')).toMatch(/객체 · 필수/);
  });

  it('shows a picture of the message on the method and on its type', () => {
    const message = "{ objectType: 'text', text: 'hello', link: {} }";
    expect(hover(`Kakao.Share.sendDef|ault(${message})`)).toMatch(/^!\[\]\(data:image\/svg\+xml;base64,/);
    expect(hover("Kakao.Share.sendDefault({ objectType: 'te|xt', text: 'hello', link: {} })")).toMatch(
      /^!\[\]/,
    );
    expect(hover('Kakao.Share.sendCus|tom({ templateId: 1 })')).toMatch(/^\*\*Kakao\.Share\.sendCustom/);
  });
});

it('signature help names the keys of the object around the cursor', () => {
  const { service, file, offset } = at("Kakao.Share.sendDefault({ objectType: 'text', text: '|' })");
  const signature = service.signature(file, offset, 'en')!;
  expect(signature.label).toMatch(/^Kakao\.Share\.sendDefault\(\{ objectType, text, link, /);
  const [start, end] = signature.parameters[signature.active!]!.range;
  expect(signature.label.slice(start, end)).toBe('text');
});
