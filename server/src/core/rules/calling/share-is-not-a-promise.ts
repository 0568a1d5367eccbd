/** The functions that open the share window return nothing. */
import { returnsNothing } from '../../catalog/sdkCalls.ts';
import { defineRule } from '../rule.ts';

export const shareIsNotAPromise = defineRule({
  code: 'sdk/share-is-not-a-promise',
  kakaoCodes: ['sdk/not-a-function'],
  effect: 'degraded',
  step: 'calling',
  needs: 'shareCall',
  title: { en: 'The share call is treated as a promise', ko: '공유 함수를 프로미스처럼 사용합니다' },
  why: {
    en: 'sendDefault, sendCustom and sendScrap return undefined as soon as the window is opened. “.then(…)” on that throws a TypeError; “await” goes on at once and tells nothing about whether anybody shared. Kakao’s webhook is the only way to learn that.',
    ko: 'sendDefault, sendCustom, sendScrap은 창을 연 뒤 바로 undefined를 반환합니다. 여기에 “.then(…)”을 붙이면 TypeError가 발생하고, “await”을 써도 곧바로 다음으로 넘어가 실제로 공유했는지 알 수 없습니다. 공유 성공은 카카오의 웹훅으로만 확인할 수 있습니다.',
  },
  sources: [
    'https://developers.kakao.com/sdk/reference/js/release/Kakao.Share.html',
    'https://developers.kakao.com/docs/latest/en/kakaotalk-share/callback',
  ],
  messages: {
    chained: {
      en: '{method} returns undefined: “.then” and the like throw a TypeError once the share window is open.',
      ko: '{method|은/는} undefined를 반환하므로 공유 창이 열린 직후 “.then” 등에서 TypeError가 발생합니다.',
    },
    awaited: {
      en: '{method} returns undefined: “await” does not wait, and what follows runs though nobody shared.',
      ko: '{method|은/는} undefined를 반환합니다. “await”은 기다리지 않으며 다음 코드는 공유 여부와 관계없이 실행됩니다.',
    },
  },
  check(call, _project, report) {
    const method = call.path.at(-1) ?? '';
    const { result } = call.context;
    if (!result || !returnsNothing.has(method)) return;
    const options = { params: { method } };
    const place = { file: call.file, range: call.pathRanges.at(-1) ?? call.range };
    if (result === 'awaited') report.violated(place, result, { ...options, effect: 'note' });
    else report.violated(place, result, options);
  },
  examples: {
    bad: [
      { files: { 'share.js': 'Kakao.Share.⟦sendDefault⟧(cake).then(() => thank());\n' } },
      {
        files: {
          'share.js': 'const share = async () => {\n  await Kakao.Share.⟦sendScrap⟧(cake);\n  thank();\n};\n',
        },
      },
    ],
    good: [
      { files: { 'share.js': 'Kakao.Share.sendDefault(cake);\n' } },
      { files: { 'share.js': 'Kakao.Share.uploadImage({ file }).then(use);\n' } },
    ],
  },
});
