import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeInquiry, type Inquiry } from '../../server/src/core/explain/inquiry.ts';
import type { Finding, Verdict } from '../../server/src/core/rules/finding.ts';
import { sampleKey } from './explainInputs.ts';
import { markdownAttacks, rendered } from './rendered.ts';

const finding = (verdict: Verdict, text: string): Finding => ({
  code: '4019/app-key-malformed',
  kakaoCodes: ['4019'],
  verdict,
  effect: 'rejected',
  severity: 'error',
  place: { file: '/a.js', range: { start: 0, end: 1 } },
  message: { text: { en: text, ko: text }, params: {} },
  fixes: [],
  related: [],
});

const full: Inquiry = {
  appId: 123456,
  uuid: '6c019776-5db2-4fe3-bceb-07d6f50c0fab',
  message: 'KAPIError: [-401] domain mismatched! caller=https://shop.example.com',
  sdkVersion: '2.7.4',
  platform: 'Web',
  environment: 'Chrome 141, Vite',
  checked: [
    finding('ok', 'The key is well-formed'),
    finding('unknown', 'Domain list'),
    finding('violated', 'Old SDK'),
  ],
};

describe('an inquiry', () => {
  it('has what DevTalk asks for, in English and Korean', () => {
    for (const locale of ['en', 'ko'] as const) {
      const text = composeInquiry(full, locale);
      for (const value of [
        '123456',
        'domain mismatched',
        'Chrome 141',
        'The key is well-formed',
        'Domain list',
        'Old SDK',
      ])
        expect(text).toContain(value);
      expect(text.replaceAll('\\', '')).toContain(full.uuid);
      expect(text.replaceAll('\\', '')).toContain('2.7.4');
    }
    expect(composeInquiry(full, 'ko')).toMatch(/안녕하세요[\s\S]*앱 ID[\s\S]*UUID[\s\S]*SDK 버전/);
    expect(composeInquiry(full, 'en')).not.toMatch(/[가-힣]/);
  });

  it('says what the files were compared with', () => {
    const said = (against: Inquiry['against']) =>
      composeInquiry(against === undefined ? full : { ...full, against }, 'en');
    expect(said(undefined)).toContain('nothing was compared with the console');
    expect(said('manifest')).toContain('compared with kakao-share.json, our own note');
    expect(said('unverifiedManifest')).toContain(
      'Entries with a TODO were not compared with the console yet',
    );
    for (const against of [undefined, 'manifest', 'unverifiedManifest'] as const)
      expect(said(against)).not.toMatch(/is registered/);
  });

  it('asks for what is missing', () => {
    const text = composeInquiry({ checked: [] }, 'ko');
    expect(text.match(/입력해 주세요/g)).toHaveLength(6);
    expect(text).toContain('아직 확인한 항목이 없습니다');
  });

  it('masks keys wherever they are', () => {
    const leaky = `wrong appKey(${sampleKey}) format app_key=${sampleKey}`;
    const text = composeInquiry(
      {
        appId: sampleKey,
        uuid: leaky,
        message: leaky,
        environment: leaky,
        checked: [finding('violated', leaky)],
      },
      'en',
    );
    expect(text).not.toContain(sampleKey);
  });

  it('masks a key before it cuts', () => {
    for (const before of [1950, 1970, 1990, 1999]) {
      const message = `${'x '.repeat(before / 2)}${sampleKey}`;
      expect(composeInquiry({ message, checked: [] }, 'en')).not.toContain(sampleKey.slice(0, 8));
    }
  });

  it('shows hostile text as text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...markdownAttacks), { maxLength: 10 }), (pieces) => {
        const hostile = pieces.join('');
        const text = composeInquiry(
          {
            appId: hostile,
            uuid: hostile,
            message: hostile,
            platform: hostile,
            checked: [finding('ok', hostile)],
          },
          'en',
        );
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u202a-\u202e\u2066-\u2069]/);
        const { live, blocks } = rendered(text);
        expect(live).toEqual([]);
        expect(blocks).toHaveLength(1);
        expect(text.match(/^# /gm)).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it('shows the error as a block of code in its list item, longer fences than it has itself around it', () => {
    const message = 'KAPIError\n````js\ncode\n````';
    expect(rendered(composeInquiry({ message, checked: [] }, 'ko')).blocks).toEqual([`${message}\n`]);
    const indented = message.replace(/^/gm, '  ');
    expect(composeInquiry({ message, checked: [] }, 'ko')).toContain(
      `\n\n  \`\`\`\`\`\n${indented}\n  \`\`\`\`\`\n`,
    );
  });

  it('keeps its text free of backslashes where nothing could come of it', () => {
    const message = 'KAPIError: [-401] domain mismatched! caller=https://www.shop.example.com, bundle_id';
    const text = composeInquiry({ message, checked: [finding('ok', `Right: ${message}`)] }, 'en');
    expect(text).toContain(`# [Kakao Talk Share] ${message.slice(0, 79)}…`);
    expect(text).toContain(`- Right: ${message}`);
    const hostile = '[a]: https://evil.example ![b](c) [d][a] [e] (f) _g_ @h `i';
    const kept = composeInquiry({ checked: [finding('ok', hostile)] }, 'en').split('\n');
    const line = kept.find((one) => one.startsWith('- [a'))!;
    expect(line).toBe('- [a\\]: https://evil.example ![b\\](c) [d\\][a\\] [e\\] (f) \\_g\\_ \\@h \\`i');
  });

  it('stays short whatever is pasted', () => {
    const message = 'x'.repeat(1_000_000);
    const checked = Array.from({ length: 500 }, (_, index) => finding('unknown', `open ${index}`));
    const text = composeInquiry({ message, checked }, 'en');
    expect(text.length).toBeLessThan(10_000);
    expect(text).toContain('and 488 more');
  });
});
