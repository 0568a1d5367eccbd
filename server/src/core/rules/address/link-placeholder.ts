/** The addresses of Kakao's examples belong to Kakao. */
import { exampleHosts } from '../../catalog/domains.ts';
import { originText } from '../../domain/origin.ts';
import { listsWebDomains } from '../../manifest/registered/apps.ts';
import { originOfValue } from '../../manifest/registered/webDomains.ts';
import { linksOf } from '../../template/links.ts';
import { defineRule } from '../rule.ts';
import { addressMessages, distinctAddresses } from './addressPlaces.ts';

const text = (link: string) =>
  `Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', link: { ${link} } });\n`;

export const linkPlaceholder = defineRule({
  code: '4002/link-placeholder',
  kakaoCodes: ['4002'],
  effect: 'degraded',
  step: 'address',
  needs: 'shareCall',
  title: { en: 'A link of Kakao’s example was left in', ko: '카카오 예제의 링크가 그대로 남아 있습니다' },
  why: {
    en: 'Kakao’s examples link to developers.kakao.com. No app has that host among its Web domains, so Kakao puts the app’s default domain in its place or answers 4002.',
    ko: '카카오 예제의 링크는 developers.kakao.com으로 되어 있습니다. 이 호스트는 어떤 앱에도 웹 도메인으로 등록할 수 없으므로 앱의 기본 도메인으로 바뀌어 열리거나 4002 에러가 발생합니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/js-link'],
  messages: {
    example: {
      en: '{origin} is the address of Kakao’s example: the link opens your default domain, or fails with 4002.',
      ko: '{origin|은/는} 카카오 예제에 쓰인 주소입니다. 기본 도메인이 열리거나 4002 에러가 발생합니다.',
    },
    ...addressMessages,
  },
  check(call, project, report) {
    // With a list of domains, 4002/link-domain-not-registered says it.
    if (listsWebDomains(call.file, project)) return;
    for (const { place, value, related } of distinctAddresses(linksOf, call, project)) {
      const origin = originOfValue(value);
      if (typeof origin === 'string' || !exampleHosts.has(origin.host)) continue;
      report.violated(place, 'example', {
        params: { origin: originText(origin) },
        related,
      });
    }
  },
  examples: {
    bad: [
      {
        files: {
          'share.js': text(
            "mobileWebUrl: ⟦'https://developers.kakao.com'⟧, webUrl: ⟦'https://developers.kakao.com/docs'⟧",
          ),
        },
      },
    ],
    good: [
      { files: { 'share.js': text("webUrl: 'https://shop.example.com/'") } },
      { files: { 'share.js': `// https://developers.kakao.com\n${text('webUrl: location.href')}` } },
    ],
  },
});
