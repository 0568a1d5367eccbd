/** What stands in a list twice is a slip: one of the two was meant to be something else. */

import { originText } from '../../domain/origin.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import type { JsonPath, Located, ManifestFacts, ManifestKey } from '../../manifest/facts.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { domainLists } from './manifestDomains.ts';

interface Item extends Located<string> {
  /** Where the whole entry stands, for its removal; undefined where nothing is removed. */
  readonly path: JsonPath | undefined;
}

export const manifestDuplicate = defineRule({
  code: 'manifest/duplicate',
  kakaoCodes: [],
  effect: 'degraded',
  step: 'manifest',
  needs: 'manifest',
  title: { en: 'Something is in the manifest twice', ko: '매니페스트에 중복된 값이 있습니다' },
  why: {
    en: 'The console keeps each domain, key and template once. A second copy counts against the limit of the list, or hides what was meant instead.',
    ko: '콘솔에는 도메인, 키, 템플릿이 하나씩만 등록됩니다. 중복된 값은 목록의 개수 제한만 차지하거나 원래 적으려던 값을 가립니다.',
  },
  sources: ['https://devtalk.kakao.com/t/faq/82307'],
  messages: {
    domain: { en: '{value} is in this list already.', ko: '{value|은/는} 이 목록에 이미 있습니다.' },
    key: { en: 'This key is in the manifest already.', ko: '이 키는 매니페스트에 이미 있습니다.' },
    template: {
      en: 'Template {value} is in the manifest already.',
      ko: '템플릿 {value|은/는} 매니페스트에 이미 있습니다.',
    },
    first: { en: 'The first one', ko: '먼저 적힌 곳' },
  },
  check(manifest, _, report) {
    const tell = (message: 'domain' | 'key' | 'template', items: readonly Item[]) => {
      for (const { item, first } of repeated(items)) {
        report.violated({ file: manifest.file, range: item.range }, message, {
          params: message === 'key' ? {} : { value: item.value },
          fixes: item.path ? removal(manifest, item.path) : [],
          related: [{ place: { file: manifest.file, range: first.range }, message: 'first' }],
        });
      }
    };
    for (const { domains } of domainLists(manifest)) {
      const readable = domains.flatMap(({ origin, entry, path }) =>
        origin ? [{ value: originText(origin), range: entry.range, path }] : [],
      );
      tell('domain', readable);
    }
    const keys = manifest.apps.map((app) =>
      [...app.javascriptKeys, ...app.nativeKeys].flatMap(({ key }) => key ?? []),
    );
    const items = (among: readonly ManifestKey[], kind: ManifestKey['kind']) =>
      among.filter((key) => key.kind === kind).map(({ value, range }) => ({ value, range, path: undefined }));
    tell('key', items(keys.flat(), 'literal'));
    // One variable carries another key in each environment: two apps may name the same.
    for (const ofApp of keys) tell('key', items(ofApp, 'env'));
    const templates = manifest.apps.flatMap((app) => app.templates ?? []);
    tell(
      'template',
      templates.map(({ id }) => ({ value: String(id.value), range: id.range, path: undefined })),
    );
  },
  examples: {
    bad: [
      {
        files: {
          'kakao-share.json':
            '{ "apps": [{ "webDomains": ["https://shop.example.com", ⟦"https://shop.example.com"⟧] }] }\n',
        },
        fixed: { 'kakao-share.json': '{ "apps": [{ "webDomains": ["https://shop.example.com"] }] }\n' },
      },
      {
        files: {
          'kakao-share.json': `{
  "apps": [
    { "javascriptKeys": [{ "key": { "env": "VITE_KAKAO_JS_KEY" } }], "templates": [{ "id": 12345 }] },
    { "nativeKeys": [{ "key": { "env": "KAKAO_KEY" } }, { "key": { "env": ⟦"KAKAO_KEY"⟧ } }], "templates": [{ "id": ⟦12345⟧ }] }
  ]
}
`,
        },
      },
    ],
    good: [
      {
        title: {
          en: 'The same domain for calls and for links, and the same domain and variable for two apps.',
          ko: '호출용과 링크용, 그리고 서로 다른 앱에 같은 도메인이나 환경 변수를 적는 것은 괜찮습니다.',
        },
        files: {
          'kakao-share.json': `{
  "apps": [
    {
      "javascriptKeys": [{ "key": { "env": "VITE_KAKAO_JS_KEY" }, "sdkDomains": ["https://shop.example.com"] }],
      "webDomains": ["https://shop.example.com"]
    },
    {
      "javascriptKeys": [{ "key": { "env": "VITE_KAKAO_JS_KEY" }, "sdkDomains": ["https://shop.example.com"] }]
    }
  ]
}
`,
        },
      },
    ],
  },
});

function repeated(items: readonly Item[]): { item: Item; first: Item }[] {
  const seen = new Map<string, Item>();
  return items.flatMap((item) => {
    const first = seen.get(item.value);
    if (!first) seen.set(item.value, item);
    return first ? [{ item, first }] : [];
  });
}

const removal = ({ file }: ManifestFacts, path: JsonPath): readonly Fix[] =>
  fixOf({ en: 'Remove it', ko: '삭제' }, {}, true, [{ file, path, value: undefined }]);
