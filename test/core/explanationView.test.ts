/** What the page of an explanation shows. */
import { describe, expect, it } from 'vitest';
import { doctorReport } from '../../server/src/core/doctor/diagnose.ts';
import type { Locale } from '../../server/src/core/text/messages.ts';
import { callerFixesOf, explanationView } from '../../server/src/core/view/explanationView.ts';
import { projectFrom } from '../rules/exampleProject.ts';

const FILES = {
  'package.json': '{ "devDependencies": { "vite": "7.1.0" }, "scripts": { "dev": "vite" } }',
  'kakao-share.json': JSON.stringify({
    apps: [
      { name: 'shop', javascriptKeys: [{ key: { env: 'KEY' }, sdkDomains: ['https://a.example.com'] }] },
    ],
  }),
  'src/share.js': 'Kakao.init(import.meta.env.KEY);\nKakao.Share.sendCustom({ templateId: 12 });\n',
};
const CALLER = 'KAPIError: [-401] domain mismatched! caller=https://www.a.example.com';

function asked(files: Readonly<Record<string, string>>, locale: Locale = 'en') {
  const { service } = projectFrom(files);
  const sources = {
    service,
    projects: service.projects(),
    locale,
    pathOf: (file: string) => file.replace(/^\/project\/?/, ''),
    uriOf: (file: string) => `file://${file}`,
  };
  return { service, sources, explain: (text: string) => explanationView(text, sources) };
}

describe('an explanation', () => {
  it('names the mistakes of the project as the report names them', () => {
    const { service, sources, explain } = asked(FILES);
    const { findings } = doctorReport(service, {
      ...sources,
      summary: { files: 3, candidates: 1, milliseconds: 1 },
    });
    const reported = findings.filter(({ code }) => code === '4019/env-not-public');
    const [card] = explain('4019').cards;
    expect(card!.evidenceTitle).toBe('In this project');
    expect(card!.proven.map(({ id }) => id)).toEqual(expect.arrayContaining(reported.map(({ id }) => id)));
    expect(reported).toHaveLength(1);
    expect(card!.proven[0]!.place).toMatchObject({ path: 'src/share.js', line: 1 });
  });

  it('names what is gravest first, wherever it stands', () => {
    const sdk = '<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js"></script>\n';
    const share = "Kakao.Share.sendCustom({ templateId: '12' });\n";
    const { explain } = asked({ 'a.html': sdk, 'b.js': share });
    const severities = explain('4002').cards[0]!.proven.map(({ severity }) => severity);
    expect(severities).toEqual(['error', 'information']);
  });

  it('compares the caller, and offers what can be done about it', () => {
    const { sources, explain } = asked(FILES);
    const [card] = explain(CALLER).cards;
    expect(card!.caller).toContain('Only `www.` differs');
    expect(card!.ruledOut).toEqual([]);
    expect(card!.callerFixes).toEqual(callerFixesOf(CALLER, sources).map(({ title }) => title));
    expect(card!.callerFixes).toHaveLength(1);
  });

  it('says that nothing was found only where something was looked for', () => {
    const clean = asked({ 'src/share.js': 'Kakao.Share.sendCustom({ templateId: 12 });\n' });
    expect(clean.explain('4019').cards[0]!.evidenceTitle).toMatch(/none of the known causes/);
    expect(asked({}).explain('4019').cards[0]!.evidenceTitle).not.toMatch(/none of the known causes/);
  });

  it('can be asked for again by what it keeps of the text', () => {
    const { explain } = asked(FILES);
    for (const text of [CALLER, '4019', `${'x\n'.repeat(5000)}${CALLER}`]) {
      const view = explain(text);
      expect(view.asked.length).toBeLessThanOrEqual(4000);
      expect(explain(view.asked).cards.map(({ id }) => id)).toEqual(view.cards.map(({ id }) => id));
    }
  });

  it('starts with what one can see', () => {
    const { cards, note, recognised, guide } = asked(FILES, 'ko').explain('');
    expect([cards, note, recognised]).toEqual([[], null, false]);
    for (const { see, answers } of guide)
      for (const text of [see, ...answers.map(({ where }) => where)]) expect(text).toMatch(/[가-힣]/);
  });

  it('is text, whatever was pasted', () => {
    const key = '0123456789abcdef'.repeat(2);
    const view = asked(FILES).explain(
      `[-401] domain mismatched! caller=https://a\`b\u202e"><img src=x onerror=alert(1)>${key}`,
    );
    expect(JSON.stringify(view)).not.toMatch(new RegExp(`${key}|\u202e`));
  });
});
