/** One host as http and as https: most probably one entry too many. */
import { type Origin, originText } from '../../domain/origin.ts';
import { defineRule } from '../rule.ts';
import { domainLists } from './manifestDomains.ts';

export const manifestHttpAndHttps = defineRule({
  code: 'manifest/http-and-https',
  kakaoCodes: [],
  effect: 'note',
  step: 'manifest',
  needs: 'manifest',
  title: {
    en: 'A domain is in the list with http and with https',
    ko: '같은 도메인이 http와 https로 모두 있습니다',
  },
  why: {
    en: 'Kakao’s page on app settings says that either one covers both; its trouble-shooting pages say that the scheme counts. Keeping both is safe, but each uses up an entry of the list.',
    ko: '카카오의 앱 설정 문서는 둘 중 하나만 등록해도 된다고 하고, 문제 해결 문서는 스킴까지 같아야 한다고 합니다. 둘 다 두어도 문제는 없지만 목록의 개수를 차지합니다.',
  },
  sources: [
    'https://developers.kakao.com/docs/latest/ko/app-setting/app#platform',
    'https://developers.kakao.com/docs/latest/ko/kakaotalk-share/trouble-shooting',
  ],
  messages: {
    pair: {
      en: '{other} is in the list, too. Kakao’s pages disagree on whether one entry covers http and https.',
      ko: '{other|도/도} 목록에 있습니다. 하나만 등록해도 http와 https가 모두 허용되는지는 카카오 문서마다 설명이 다릅니다.',
    },
    other: { en: 'The other one', ko: '다른 스킴으로 등록된 곳' },
  },
  check(manifest, _, report) {
    for (const { domains } of domainLists(manifest)) {
      const byText = new Map(
        domains.flatMap((one) => (one.origin ? [[originText(one.origin), one] as const] : [])),
      );
      for (const { origin, place } of domains) {
        const other = origin?.scheme === 'http' ? byText.get(originText(secure(origin))) : undefined;
        if (!other) continue;
        const related = [{ place: other.place, message: 'other' as const }];
        report.violated(place, 'pair', { params: { other: other.text }, related });
      }
    }
  },
  examples: {
    bad: [
      {
        files: {
          'kakao-share.json':
            '{ "apps": [{ "webDomains": ["https://shop.example.com", ⟦"http://shop.example.com"⟧] }] }\n',
        },
      },
    ],
    good: [
      {
        files: {
          'kakao-share.json':
            '{ "apps": [{ "webDomains": ["https://shop.example.com", "http://shop.example.com:8080"] }] }\n',
        },
      },
    ],
  },
});

const secure = (origin: Origin): Origin => ({ ...origin, scheme: 'https' });
