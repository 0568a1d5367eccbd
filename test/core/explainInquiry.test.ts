import { describe, expect, it } from 'vitest';
import { composeInquiry, type Inquiry } from '../../server/src/core/explain/inquiry.ts';
import type { Finding, Verdict } from '../../server/src/core/rules/finding.ts';
import { sampleKey } from './explainInputs.ts';

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

  it('shows hostile text as text', () => {
    const hostile = '[x](command:evil)\n```\n<img src=x onerror=alert(1)>\n# heading\u001b[31m';
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
    const outside = text.split('\n').filter((line) => !line.startsWith('    '));
    for (const line of outside) {
      expect(line).not.toMatch(/(?<!\\)\]\(|(?<!\\)<img/);
      expect(line).not.toMatch(/^```/);
    }
    expect(text.match(/^# /gm)).toHaveLength(1);
    expect(text).not.toContain('\u001b');
  });

  it('keeps its text free of backslashes where nothing could come of it', () => {
    const message = 'KAPIError: [-401] domain mismatched! caller=https://www.shop.example.com, bundle_id';
    const text = composeInquiry({ message, checked: [finding('ok', `Right: ${message}`)] }, 'en');
    expect(text).toContain(`# [Kakao Talk Share] ${message.slice(0, 80)}`);
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
