/** A link has no address for phones. */
import { linkObjectsOf } from '../../template/links.ts';
import { defineRule } from '../rule.ts';

const text = (link: string) =>
  `Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', link: ${link} });\n`;

export const linkMissingMobile = defineRule({
  code: 'sdk/link-missing-mobile',
  kakaoCodes: [],
  effect: 'note',
  step: 'message',
  needs: 'shareCall',
  title: { en: 'A link has no address for phones', ko: '링크에 모바일용 주소가 없습니다' },
  why: {
    en: 'KakaoTalk on phones opens mobileWebUrl. What it does with webUrl alone is not documented.',
    ko: '휴대폰의 카카오톡은 mobileWebUrl을 엽니다. webUrl만 있을 때의 동작은 문서에 나와 있지 않습니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/message-template/default'],
  messages: {
    missing: {
      en: '“{path}” has no mobileWebUrl, which is what KakaoTalk on phones opens.',
      ko: '“{path}” 링크에 mobileWebUrl이 없습니다. 휴대폰의 카카오톡은 이 주소를 엽니다.',
    },
  },
  check(call, project, report) {
    for (const { file, keyRange, keys, path } of linkObjectsOf(call, project)) {
      if (keys.has('mobileWebUrl') || !keys.has('webUrl')) continue;
      report.violated({ file, range: keyRange }, 'missing', { params: { path } });
    }
  },
  examples: {
    bad: [
      {
        files: {
          'share.js':
            "Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', ⟦link⟧: { webUrl: location.href } });\n",
        },
      },
    ],
    good: [
      { files: { 'share.js': text('{ webUrl: location.href, mobileWebUrl: location.href }') } },
      { files: { 'share.js': text('{ ...link, webUrl: location.href }') } },
      { files: { 'share.js': text('link') } },
    ],
  },
});
