/** What the page of messages shows: what would happen to a message, and where a tap leads. */
import { describe, expect, it } from 'vitest';
import { doctorReport } from '../../server/src/core/doctor/diagnose.ts';
import type { Locale } from '../../server/src/core/text/messages.ts';
import { messagesView, type WhichMessage } from '../../server/src/core/view/messageView.ts';
import { reportView } from '../../server/src/core/view/reportView.ts';
import { projectFrom } from '../rules/exampleProject.ts';

const FILE = '/project/src/share.js';
const MANIFEST = JSON.stringify({ apps: [{ name: 'Bakery', webDomains: ['https://shop.example.com'] }] });
const link = (phone: string, pc = phone) => `link: { mobileWebUrl: '${phone}', webUrl: '${pc}' }`;
const HERE = 'https://shop.example.com/cakes';
const feed = (content: string, more = '') =>
  `Kakao.Share.sendDefault({ objectType: 'feed', content: { title: 'Cake', ${content} }, ${more} });\n`;
const image = (url: string) => `imageUrl: '${url}'`;

function shown(text: string, which?: WhichMessage, locale: Locale = 'en') {
  const { service } = projectFrom({ 'kakao-share.json': MANIFEST, 'src/share.js': text });
  const asked = which ?? { file: FILE, offset: text.lastIndexOf('objectType') };
  return messagesView(asked, {
    service,
    locale,
    pathOf: (file) => file.replace('/project/', ''),
    uriOf: (file) => file,
  });
}

const one = (text: string) => shown(text)!.messages[0]!;
const drawn = (text: string, theme: 'light' | 'dark' = 'light') =>
  Buffer.from(one(text).pictures![theme].replace(/^.*,/, ''), 'base64').toString();

describe('a message', () => {
  it('goes out under the name that the manifest has for the app', () => {
    const right = feed(`${image('https://a.example.com/a.png')}, ${link(HERE)}`);
    expect(drawn(right)).toContain('>Bakery<');
    expect(drawn(right)).not.toBe(drawn(right, 'dark'));
    expect(one(right)).toMatchObject({ stopped: null, title: 'Share.sendDefault · feed' });
    expect(one(right).place).toMatchObject({ path: 'src/share.js', line: 1 });
  });

  it('says what throws', () => {
    const { stopped, findings } = one(feed(`image: 1, ${link(HERE)}`));
    expect(stopped!.title).toBe('throws');
    expect(findings.map(({ message }) => message)).toContain(stopped!.message);
  });

  it('has a picture that Kakao cannot fetch crossed out, and no other', () => {
    const crosses = (url: string) =>
      drawn(feed(`${image(url)}, ${link(HERE)}`)).split('stroke="#e0483e"').length - 1;
    expect(crosses('http://localhost:3000/a.png')).toBe(1);
    expect(crosses('https://a.example.com/a.png')).toBe(0);
  });

  it('has the buttons that are too many struck out', () => {
    const buttons = ['one', 'two', 'three'].map((title) => `{ title: '${title}', ${link(HERE)} }`);
    const svg = drawn(feed(`${image(HERE)}, ${link(HERE)}`, `buttons: [${buttons.join()}]`));
    const struck = [...svg.matchAll(/line-through">([^<]*)</g)].map(([, text]) => text);
    expect(struck).toEqual(['three']);
  });
});

describe('a tap', () => {
  const other = 'https://m.example.com/';
  const taps = (text: string) => one(text).taps;

  it('leads elsewhere on a PC than on a phone, and each host has its verdict', () => {
    const [content, button] = taps(
      feed(
        `${image(HERE)}, ${link(other, HERE)}`,
        `buttons: [{ title: 'Go', link: { mobileWebUrl: '${HERE}' } }]`,
      ),
    );
    expect(content).toMatchObject({
      title: 'Picture and text',
      phone: { text: other, verdict: 'violated' },
      pc: { text: HERE, verdict: 'ok' },
    });
    expect(button).toMatchObject({ title: 'Button 1 Go', phone: { verdict: 'ok' }, pc: null });
  });

  it('has one verdict for one literal, however often it is used', () => {
    const [content, button] = taps(
      `const url = '${other}';\n${feed(`${image(HERE)}, link: { webUrl: url }`, `buttons: [{ title: 'Go', link: { webUrl: url } }]`)}`,
    );
    expect([content!.pc!.verdict, button!.pc!.verdict]).toEqual(['violated', 'violated']);
  });

  it('claims nothing about what only the run time knows', () => {
    const [content] = taps(
      feed(`${image(HERE)}, link: { webUrl: cake.url, mobileWebUrl: location.origin + '/c' }`),
    );
    expect(content!.pc).toMatchObject({ text: '{url}', verdict: 'unknown' });
    expect(content!.phone).toMatchObject({ text: '{…}/c', verdict: 'unknown' });
  });
});

describe('which message', () => {
  const two = feed(link(HERE)) + feed(link(HERE)).replace('Cake', 'Bread');

  it('is that of the cursor, of a name, or all', () => {
    const all = shown(two, 'all')!;
    expect([all.messages.length, all.total]).toEqual([2, 2]);
    const second = shown(two)!.messages[0]!;
    expect(second).toEqual(all.messages[1]);
    expect(shown(`\n\n${two}`, { id: second.id })!.messages[0]!.place.line).toBe(4);
    expect(shown(two, { id: 'x' })).toBeUndefined();
    expect(shown(two, { file: FILE, offset: two.length })).toBeUndefined();
  });

  it('is counted by the report, which calls its findings the same', () => {
    const { service } = projectFrom({
      'src/share.js': `${two}Kakao.Share.sendDefault();\nKakao.Share.sendDefault(...all);\n`,
      'src/share.test.js': two,
      'web/package.json': '{}',
      'web/share.js': two.replaceAll('title', 'titel'),
    });
    const same = (file: string) => file;
    const { total, messages } = messagesView('all', { service, locale: 'en', pathOf: same, uriOf: same })!;
    const summary = { files: 3, candidates: 3, milliseconds: 1 };
    const report = doctorReport(service, { locale: 'en', pathOf: same, summary });
    const view = reportView(report, same);
    expect([total, view.messages]).toEqual([4, 4]);
    const reported = new Map(view.projects.flatMap(({ mistakes }) => mistakes).map((one) => [one.id, one]));
    const found = messages.flatMap(({ findings }) => findings);
    expect(found.length).toBeGreaterThan(1);
    for (const one of found) expect(one).toEqual(reported.get(one.id));
  });

  it('may be one that Kakao puts together', () => {
    const text = "Kakao.Share.sendScrap({ requestUrl: 'https://shop.example.com/x' });\n";
    const [scrap] = shown(text, 'all', 'ko')!.messages;
    expect(scrap).toMatchObject({ pictures: null, taps: [{ title: '페이지', phone: { verdict: 'ok' } }] });
  });

  it('is text, whatever it says', () => {
    const key = '0123456789abcdef'.repeat(2);
    const view = shown(
      feed(`${link(`https://a.io/${key}`)}`, `buttons: [{ title: '\u202e<img src=x>${key}' }]`),
      'all',
    )!;
    expect(JSON.stringify(view)).not.toMatch(new RegExp(`${key}|\u202e`));
  });
});
