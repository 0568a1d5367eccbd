/** The console's lists are short. */
import { domainLimits as limits } from '../../catalog/domains.ts';
import { defineRule } from '../rule.ts';
import { domainLists } from './manifestDomains.ts';

const domains = (count: number) =>
  Array.from({ length: count }, (_, index) => `"https://shop${index + 1}.example.com"`);

export const manifestTooMany = defineRule({
  code: 'manifest/too-many',
  kakaoCodes: ['4019', '4002'],
  effect: 'degraded',
  step: 'manifest',
  needs: 'manifest',
  title: {
    en: 'More entries than the console takes',
    ko: '콘솔에 등록할 수 있는 개수를 넘었습니다',
  },
  why: {
    en: `A list of domains has ${limits.entries} entries; business apps may ask for up to ${limits.entriesOfBusinessApp}. An app has up to ${limits.keysPerPlatform} keys of each kind.`,
    ko: `도메인은 목록마다 ${limits.entries}개까지 등록할 수 있고, 비즈 앱은 요청하면 ${limits.entriesOfBusinessApp}개까지 늘릴 수 있습니다. 키는 앱마다 종류별로 ${limits.keysPerPlatform}개까지 만들 수 있습니다.`,
  },
  sources: [limits.source, 'https://developers.kakao.com/docs/latest/en/getting-started/app-key-migration'],
  messages: {
    domains: {
      en: 'Entry {position}: the console takes {most}, for business apps up to {granted} on request.',
      ko: '{position}번째 항목입니다. 콘솔에는 {most}개까지 등록할 수 있고, 비즈 앱은 한도를 늘려도 최대 {granted}개입니다.',
    },
    never: {
      en: 'This is entry {position}; the console never takes more than {most}.',
      ko: '{position}번째 항목입니다. 콘솔에는 {most}개까지만 등록할 수 있습니다.',
    },
    keys: {
      en: 'This is key {position} of its kind; an app has at most {most}.',
      ko: '같은 종류의 {position}번째 키입니다. 앱마다 {most}개까지 만들 수 있습니다.',
    },
  },
  check(manifest, _, report) {
    const { file } = manifest;
    for (const { domains } of domainLists(manifest)) {
      const granted = limits.entriesOfBusinessApp;
      const extra = domains[limits.entries];
      const params = { position: limits.entries + 1, most: limits.entries, granted };
      // A business app may have more: worth a note, at the first entry too many.
      if (extra) report.violated(extra.place, 'domains', { effect: 'note', params });
      const never = domains[granted];
      if (never) report.violated(never.place, 'never', { params: { position: granted + 1, most: granted } });
    }
    const most = limits.keysPerPlatform;
    for (const app of manifest.apps) {
      for (const keys of [app.javascriptKeys, app.nativeKeys]) {
        const extra = keys[most];
        if (extra)
          report.violated({ file, range: extra.range }, 'keys', { params: { position: most + 1, most } });
      }
    }
  },
  examples: {
    bad: [
      {
        files: {
          'kakao-share.json': `{ "apps": [{ "webDomains": [${domains(10).join(', ')}, ⟦"https://m.example.com"⟧] }] }\n`,
        },
      },
      {
        files: {
          'kakao-share.json': `{ "apps": [{ "nativeKeys": [{}, {}, {}, {}, {}, ⟦{ "key": { "env": "SIXTH" } }⟧] }] }\n`,
        },
      },
    ],
    good: [
      { files: { 'kakao-share.json': `{ "apps": [{ "webDomains": [${domains(10).join(', ')}] }] }\n` } },
    ],
  },
});
