/** What the Doctor's panel shows, word for word. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doctorReport } from '../../server/src/core/doctor/diagnose.ts';
import type { Locale } from '../../server/src/core/text/messages.ts';
import { type ReportView, reportView } from '../../server/src/core/view/reportView.ts';
import { projectFrom } from '../rules/exampleProject.ts';

type Files = Readonly<Record<string, string>>;

function viewOf(files: Files, locale: Locale = 'en'): ReportView {
  const report = doctorReport(projectFrom(files).service, {
    locale,
    pathOf: (file) => file.replace(/^\/project\/?/, ''),
    summary: { files: Object.keys(files).length, candidates: 1, milliseconds: 41 },
  });
  return reportView(report, (file) => `file://${file}`);
}

const SHOP = join(import.meta.dirname, '../../samples/shop');
const shop = Object.fromEntries(
  readdirSync(SHOP, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(SHOP, name)).isFile())
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(SHOP, name), 'utf8')]),
);

/** What changes with the texts of the rules is theirs to test. */
const outline = ({ outlook, headline, counts, counted, fixable, projects }: ReportView) => ({
  outlook,
  headline,
  counts,
  counted,
  fixable,
  projects: projects.map(({ about, mistakesTitle, mistakes, openTitle, open, rightTitle, right }) => ({
    about,
    [mistakesTitle]: mistakes.map(
      ({ code, label, place, fix, kakaoCodes }) =>
        `${place.path}:${place.line} ${code} (${label}) ${kakaoCodes.join(' ')} → ${fix ?? '–'}`,
    ),
    [openTitle]: open.map(
      ({ title, items, address }) => `${title} [${items.map(({ value }) => value).join()}] ${address}`,
    ),
    [rightTitle]: right.length,
  })),
});

describe.each(['en', 'ko'] as const)('the view of the sample (%s)', (locale) => {
  it('answers first whether sharing will work', () => {
    expect(outline(viewOf(shop, locale))).toMatchSnapshot();
  });

  it('has every word in this language', () => {
    const { labels, headline } = viewOf(shop, locale);
    for (const text of [headline, ...Object.values(labels)]) {
      if (locale === 'ko') expect(text).toMatch(/[가-힣]/);
      else expect(text).not.toMatch(/[가-힣]/);
    }
  });
});

describe('the headline', () => {
  it.each<[ReportView['outlook'], Files]>([
    ['nothing', { 'a.js': 'export {};\n' }],
    ['fails', { 'a.js': "Kakao.Share.sendCustom({ templateId: 'x' });\n" }],
    ['doubtful', { 'a.js': "Kakao.Share.sendScrap({ requestUrl: 'http://localhost:3000' });\n" }],
    ['open', { 'a.js': 'Kakao.init(key);\n' }],
  ])('can be: %s', (outlook, files) => {
    for (const locale of ['en', 'ko'] as const) expect(viewOf(files, locale)).toMatchObject({ outlook });
  });
});

describe('a diagnosis that was cancelled', () => {
  const outlookOf = (text: string) => {
    const report = doctorReport(projectFrom({ 'a.js': text }).service, {
      locale: 'en',
      pathOf: (file) => file,
      failures: [{ kind: 'cancelled', what: 'x', detail: undefined }],
      summary: { files: 1, candidates: 1, milliseconds: 41 },
    });
    return reportView(report, (file) => file).outlook;
  };

  it('has found what it has found, and calls nothing right', () => {
    expect(outlookOf("Kakao.Share.sendCustom({ templateId: 'x' });\n")).toBe('fails');
    for (const text of ['export {};\n', 'Kakao.init(key);\n']) expect(outlookOf(text)).toBe('partial');
  });
});

describe('names', () => {
  it('are there once, and the same in both languages', () => {
    const names = (view: ReportView) =>
      view.projects.flatMap(({ mistakes, open }) => [
        ...mistakes.map(({ id }) => id),
        ...open.flatMap(({ items }) => items.map(({ id }) => id)),
      ]);
    const english = names(viewOf(shop, 'en'));
    expect(english.length).toBeGreaterThan(5);
    expect(new Set(english).size).toBe(english.length);
    expect(names(viewOf(shop, 'ko'))).toEqual(english);
  });

  it('say nothing of a file’s name, which may hold a key', () => {
    const key = '0123456789abcdef'.repeat(2);
    const view = viewOf({ [`src/${key}.js`]: `Kakao.Share.sendCustom({ templateId: '${key}' });\n` });
    expect(view.counts.error).toBe(1);
    expect(JSON.stringify(view, (name, value) => (name === 'uri' ? '' : value))).not.toContain(key);
  });
});

describe('hostile names and values', () => {
  const hostile = '"><img src=x onerror=alert(1)>[a](command:x)\u202e';
  it('are text, without what cannot be seen', () => {
    const view = viewOf({
      [`src/${hostile.replace(/[/]/g, '')}.js`]: `Kakao.Share.sendDefault({ objectType: ${JSON.stringify(hostile)} });\n`,
    });
    const [mistake] = view.projects[0]!.mistakes;
    expect(mistake!.place.path).toContain('<img');
    expect(
      JSON.stringify(view.projects[0]!.mistakes.map(({ message, place }) => [message, place.path])),
    ).not.toMatch(/\u202e/);
  });
});

describe('native apps', () => {
  it('name what nobody reads of them', () => {
    const view = viewOf({
      'pubspec.yaml': 'name: a\ndependencies:\n  kakao_flutter_sdk_share: ^1.9.0\n',
      'lib/share.dart': "import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';\n",
    });
    expect(view.projects.flatMap(({ notRead }) => notRead).join()).toMatch(
      /differ between builds[\s\S]*Objective-C/,
    );
  });
});
