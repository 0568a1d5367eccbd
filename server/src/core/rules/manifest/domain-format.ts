/** The console takes scheme, host and port. Anything more, or less, is not what it has registered. */
import { appsScript, consoleMenus } from '../../catalog/domains.ts';
import type { DomainFlaw } from '../../domain/readDomain.ts';
import type { Fix } from '../finding.ts';
import { defineRule, type RuleMessages } from '../rule.ts';
import { domainLists, type ListedDomain } from './manifestDomains.ts';

/** The most telling flaw of several is the one that is spoken of; the fix puts all of them right. */
const messages = {
  empty: { en: 'The domain is empty.', ko: '도메인이 비어 있습니다.' },
  notADomain: {
    en: '“{text}” is not a domain: write scheme, host and port, like https://shop.example.com.',
    ko: '{text|은/는} 도메인이 아닙니다. https://shop.example.com처럼 스킴, 호스트, 포트를 적으십시오.',
  },
  schemeUnknown: {
    en: '“{text}” has a scheme that cannot be registered; http:// and https:// can.',
    ko: '“{text}”의 스킴은 등록할 수 없습니다. http:// 또는 https://를 쓰십시오.',
  },
  appsScript: {
    en: 'Register only {normal}; for calls, the location.origin of the page’s frame ({frame}).',
    ko: '{normal|만/만} 등록하십시오. SDK를 호출하는 도메인은 {frame}으로 끝나는 iframe의 location.origin입니다.',
  },
  path: {
    en: 'A registered domain has no path: {normal}.',
    ko: '등록하는 도메인에는 경로를 쓰지 않습니다: {normal}',
  },
  query: {
    en: 'A registered domain has no query: {normal}.',
    ko: '등록하는 도메인에는 쿼리를 쓰지 않습니다: {normal}',
  },
  fragment: {
    en: 'A registered domain has nothing behind “#”: {normal}.',
    ko: '등록하는 도메인에는 # 뒷부분을 쓰지 않습니다: {normal}',
  },
  trailingSlash: {
    en: 'A registered domain has no slash at the end: {normal}.',
    ko: '등록하는 도메인 끝에는 슬래시(/)를 쓰지 않습니다: {normal}',
  },
  credentials: {
    en: 'A registered domain has no user name: {normal}.',
    ko: '등록하는 도메인에는 사용자 정보를 쓰지 않습니다: {normal}',
  },
  schemeMissing: {
    en: 'The scheme is missing. http and https are different entries: {normal}, most probably.',
    ko: '스킴이 없습니다. http와 https는 구분됩니다. {normal}일 가능성이 큽니다.',
  },
  schemeSlashes: {
    en: 'Two slashes belong behind the scheme: {normal}.',
    ko: '스킴 뒤에는 슬래시가 두 개 필요합니다: {normal}',
  },
  internationalised: {
    en: 'Register {normal}: browsers send the ASCII form of this name.',
    ko: '{normal|으로/로} 등록하십시오. 브라우저는 이 이름을 퓨니코드로 보냅니다.',
  },
  hostForm: {
    en: 'Browsers write this host {normal}.',
    ko: '브라우저는 이 호스트를 {normal|으로/로} 표기합니다.',
  },
  upperCase: {
    en: 'Browsers write domains in lower case: {normal}.',
    ko: '도메인은 소문자로 적습니다: {normal}',
  },
  trailingDot: {
    en: 'A dot at the end makes it another host for browsers: {normal}.',
    ko: '끝에 점이 있으면 브라우저는 다른 호스트로 봅니다: {normal}',
  },
  defaultPort: {
    en: 'Browsers leave out the default port of the scheme: {normal}.',
    ko: '스킴의 기본 포트는 생략합니다: {normal}',
  },
  blank: { en: 'There is a blank in the domain: {normal}.', ko: '도메인에 공백이 들어 있습니다: {normal}' },
} satisfies RuleMessages;

const ORDER = Object.keys(messages) as (keyof typeof messages)[];

/** `4019/…` and `4002/…` speak of what is missing; these flaws Kakao's console corrects or refuses. */
export const manifestDomainFormat = defineRule({
  code: 'manifest/domain-format',
  kakaoCodes: ['4019', '4002'],
  effect: 'degraded',
  step: 'manifest',
  needs: 'manifest',
  title: {
    en: 'A domain is not written as the console registers it',
    ko: '도메인을 콘솔에 등록하는 형식으로 적지 않았습니다',
  },
  why: {
    en: `The lists hold scheme, host and port, and browsers send exactly these (${consoleMenus.sdkDomain.en}, ${consoleMenus.webDomain.en}). An entry in another form was either never registered like this or never matches.`,
    ko: `목록에는 스킴, 호스트, 포트만 등록되고 브라우저도 그 값만 보냅니다(${consoleMenus.sdkDomain.ko}, ${consoleMenus.webDomain.ko}). 다른 형식의 값은 콘솔에 그대로 등록되지 않거나 일치하지 않습니다.`,
  },
  sources: [
    'https://developers.kakao.com/docs/latest/ko/kakaotalk-share/trouble-shooting',
    'https://devtalk.kakao.com/t/faq/82307',
  ],
  messages,
  check(manifest, _, report) {
    for (const { domains } of domainLists(manifest)) {
      for (const domain of domains) {
        const name = messageFor(domain);
        if (!name) continue;
        const params = { text: domain.text, normal: domain.normal ?? '', frame: appsScript.frameHost };
        report.violated(domain.place, name, { params: { ...params }, fixes: fixes(domain) });
      }
    }
  },
  examples: {
    bad: [
      {
        title: { en: 'A path and a slash at the end.', ko: '경로와 끝의 슬래시' },
        files: {
          'kakao-share.json':
            '{ "apps": [{ "webDomains": [⟦"https://shop.example.com/sale"⟧, ⟦"https://m.example.com/"⟧] }] }\n',
        },
        fixed: {
          'kakao-share.json':
            '{ "apps": [{ "webDomains": ["https://shop.example.com", "https://m.example.com"] }] }\n',
        },
      },
      {
        title: {
          en: 'A query, a fragment, a default port, a dot at the end, a user name.',
          ko: '쿼리, 프래그먼트, 기본 포트, 끝의 점, 사용자 정보',
        },
        files: {
          'kakao-share.json': `{
  "apps": [{
    "webDomains": [
      ⟦"https://a.example.com?from=kakao"⟧,
      ⟦"https://b.example.com#top"⟧,
      ⟦"https://c.example.com:443"⟧,
      ⟦"https://d.example.com."⟧,
      ⟦"https://me@e.example.com"⟧
    ]
  }]
}
`,
        },
        fixed: {
          'kakao-share.json': `{
  "apps": [{
    "webDomains": [
      "https://a.example.com",
      "https://b.example.com",
      "https://c.example.com",
      "https://d.example.com",
      "https://e.example.com"
    ]
  }]
}
`,
        },
      },
      {
        title: { en: 'A Google Apps Script page.', ko: 'Google Apps Script 웹 앱' },
        files: {
          'kakao-share.json':
            '{ "apps": [{ "javascriptKeys": [{ "sdkDomains": [⟦"https://script.google.com/macros/s/AKfycb/exec"⟧] }] }] }\n',
        },
        fixed: {
          'kakao-share.json':
            '{ "apps": [{ "javascriptKeys": [{ "sdkDomains": ["https://script.google.com"] }] }] }\n',
        },
      },
      {
        title: { en: 'A name in Hangul, capitals, no scheme.', ko: '한글 도메인, 대문자, 스킴 누락' },
        files: {
          'kakao-share.json':
            '{ "apps": [{ "webDomains": [⟦"https://쇼핑.한국"⟧, ⟦"https://Shop.example.com"⟧, ⟦"localhost:3000"⟧] }] }\n',
        },
        fixed: {
          'kakao-share.json':
            '{ "apps": [{ "webDomains": ["https://xn--hp4bo76a.xn--3e0b707e", "https://shop.example.com", "http://localhost:3000"] }] }\n',
        },
      },
      {
        files: {
          'kakao-share.json':
            '{ "apps": [{ "webDomains": [⟦""⟧, ⟦"shop"⟧, ⟦"https://a..b"⟧, ⟦"ftp://shop.example.com"⟧] }] }\n',
        },
      },
    ],
    good: [
      {
        files: {
          'kakao-share.json': `{
  "apps": [{
    "javascriptKeys": [{ "sdkDomains": ["http://localhost:5173", "https://shop.example.com", "file://"] }],
    "webDomains": ["https://shop.example.com", "https://*.example.com", "https://m.example.com:8443"]
  }]
}
`,
        },
      },
    ],
  },
});

function messageFor({ flaws, origin }: ListedDomain): keyof typeof messages | undefined {
  const named = ORDER.find((name) => (flaws as readonly string[]).includes(name));
  return named === 'path' && origin?.host === appsScript.host ? 'appsScript' : named;
}

/** What is certain is safe; which scheme was meant is a guess. */
function fixes({ place: { file, range }, normal, flaws }: ListedDomain): Fix[] {
  if (normal === undefined) return [];
  const guessed: DomainFlaw[] = ['schemeMissing', 'credentials'];
  const title = { text: { en: 'Write {normal}', ko: '{normal|으로/로} 변경' }, params: { normal } };
  const safe = !flaws.some((flaw) => guessed.includes(flaw));
  return [{ title, safe, edits: [{ file, range, text: JSON.stringify(normal) }] }];
}
