/** Wildcards: one, in front, of a domain of one's own, never the default. Only for business apps. */

import { defineRule } from '../rule.ts';
import type { ListedDomain } from './manifestDomains.ts';
import { domainLists } from './manifestDomains.ts';

export const manifestDomainWildcard = defineRule({
  code: 'manifest/domain-wildcard',
  kakaoCodes: ['4019', '4002'],
  effect: 'degraded',
  step: 'manifest',
  needs: 'manifest',
  title: { en: 'A wildcard that the console does not take', ko: '등록할 수 없는 와일드카드 도메인입니다' },
  why: {
    en: 'Business apps may register https://*.example.com: one asterisk, as the first label, above a domain of their own. It cannot be the default domain, which has to be one address. Other apps register each sub-domain.',
    ko: '비즈 앱은 https://*.example.com처럼 자기 도메인 맨 앞에 별표(*)를 하나만 쓸 수 있습니다. 와일드카드는 기본 도메인으로 쓸 수 없습니다. 비즈 앱이 아니면 서브 도메인을 하나씩 등록해야 합니다.',
  },
  sources: ['https://devtalk.kakao.com/t/faq/82307'],
  messages: {
    wildcardPlace: {
      en: 'A wildcard is one asterisk as the whole first label, like https://*.example.com, not “{text}”.',
      ko: '와일드카드는 https://*.example.com처럼 맨 앞 레이블 전체에 별표 하나만 쓸 수 있습니다(현재 값: “{text}”).',
    },
    wildcardTooWide: {
      en: '“{text}” would cover domains of other people; put a domain of your own behind the asterisk.',
      ko: '{text|은/는} 다른 사람의 도메인까지 포함합니다. 와일드카드 뒤에는 자기 도메인이 있어야 합니다.',
    },
    isDefault: {
      en: 'The first Web domain is the default and cannot be a wildcard: put one exact address first.',
      ko: '첫 번째 웹 도메인은 기본 도메인이므로 와일드카드를 쓸 수 없습니다. 실제 주소를 맨 앞에 두십시오.',
    },
    businessOnly: {
      en: '{text} counts for business apps only: the console shows whether this app is one.',
      ko: '{text|은/는} 비즈 앱에서만 쓸 수 있습니다. 비즈 앱인지 콘솔에서 확인하십시오.',
    },
  },
  check(manifest, _, report) {
    for (const { kind, domains } of domainLists(manifest)) {
      for (const domain of domains) {
        const flaw = wildcardFlaw(domain);
        const params = { text: domain.text };
        if (flaw) report.violated(domain.place, flaw, { params });
        else if (kind === 'web' && isWildcard(domain) && domain.entry.index === 0) {
          report.violated(domain.place, 'isDefault');
        } else if (isWildcard(domain)) report.unknown(domain.place, 'businessOnly', { params });
      }
    }
  },
  examples: {
    bad: [
      {
        files: {
          'kakao-share.json':
            '{ "apps": [{ "webDomains": [⟦"https://*.example.com"⟧, ⟦"https://sub.*.example.com"⟧, ⟦"https://*.co.kr"⟧] }] }\n',
        },
      },
    ],
    good: [
      {
        files: {
          'kakao-share.json':
            '{ "apps": [{ "webDomains": ["https://shop.example.com", "https://*.example.com"] }] }\n',
        },
      },
    ],
  },
});

const isWildcard = ({ origin }: ListedDomain): boolean => origin?.host.startsWith('*.') ?? false;

const wildcardFlaw = ({ flaws }: ListedDomain): 'wildcardPlace' | 'wildcardTooWide' | undefined =>
  flaws.find((flaw) => flaw === 'wildcardPlace' || flaw === 'wildcardTooWide');
