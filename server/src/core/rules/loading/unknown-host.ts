/** Kakao serves the SDK from one host; others only look like it. */

import { parseSdkUrl, sdkHosts } from '../../catalog/sdk.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import type { ScriptTag } from '../../facts/facts.ts';
import { defineRule } from '../rule.ts';

const OFFICIAL = sdkHosts.find((one) => one.kind === 'cdn')!.host;
/** `t1.kakaocdn.com`: meant to be Kakao's, and not among the hosts that anybody has seen. */
const LOOKS_OFFICIAL = /^t\d\.(?:kakao|daum)/;

const tag = (host: string) => `<script src="https://${host}/kakao_js_sdk/2.7.4/kakao.min.js"></script>\n`;

export const unknownHost = defineRule({
  code: 'sdk/unknown-host',
  kakaoCodes: ['sdk/not-loaded'],
  effect: 'degraded',
  step: 'loading',
  needs: 'scriptTag',
  title: {
    en: 'The SDK is loaded from a host that is not Kakao’s official one',
    ko: 'SDK를 카카오의 공식 호스트가 아닌 곳에서 불러옵니다',
  },
  why: {
    en: 'Kakao’s documents name t1.kakaocdn.net alone. Other names that look official do not exist, answer with something else, or serve test stages whose files change.',
    ko: '카카오 문서에 나오는 호스트는 t1.kakaocdn.net뿐입니다. 비슷해 보이는 다른 이름은 존재하지 않거나 다른 내용을 돌려주며, 테스트용 호스트의 파일은 예고 없이 바뀝니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/javascript/download'],
  messages: {
    wrong: {
      en: 'Load the SDK from {right}, Kakao’s host: if {host} does not serve it, Kakao is not defined.',
      ko: 'SDK를 카카오의 공식 호스트 {right}에서 불러오십시오. {host}에서 불러오지 못하면 Kakao 객체가 만들어지지 않습니다.',
    },
    sandbox: {
      en: 'Load the SDK from {right}: {host} is a test stage of Kakao, whose files and hashes change.',
      ko: 'SDK를 공식 호스트 {right}에서 불러오십시오. {host|은/는} 카카오 내부 테스트용이라 파일과 해시가 바뀝니다.',
    },
    fix: { en: 'Load it from {right}', ko: '{right|으로/로} 변경' },
  },
  check(tag, _project, report) {
    const sdk = parseSdkUrl(tag.url);
    if (!sdk || tag.open) return;
    const looksWrong =
      sdk.hostKind === 'wrong' || (sdk.hostKind === 'unknown' && LOOKS_OFFICIAL.test(sdk.host));
    if (!looksWrong && sdk.hostKind !== 'sandbox') return;
    const options = { params: { host: sdk.host, right: OFFICIAL }, fixes: fixes(tag, sdk.host) };
    const place = { file: tag.file, range: tag.urlRange };
    if (looksWrong) report.violated(place, 'wrong', options);
    else report.violated(place, 'sandbox', { ...options, effect: 'note' });
  },
  examples: {
    bad: [
      {
        files: {
          'index.html': '<script src="⟦https://t1.kakao.com/kakao_js_sdk/2.7.4/kakao.min.js⟧"></script>\n',
        },
        fixed: { 'index.html': tag(OFFICIAL) },
      },
      {
        files: {
          'load.js': "script.src = '⟦//t1.kakaocdn.com/kakao_js_sdk/2.7.4/kakao.min.js⟧';\n",
        },
        fixed: { 'load.js': "script.src = '//t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js';\n" },
      },
    ],
    good: [
      { files: { 'index.html': tag(OFFICIAL) } },
      { files: { 'index.html': tag('static.example.com') } },
      { files: { 'index.html': '<script src="/js/kakao.min.js"></script>\n' } },
    ],
  },
});

function fixes({ file, url, urlRange }: ScriptTag, host: string) {
  const at = url.toLowerCase().indexOf(host);
  if (at < 0 || url.length !== urlRange.end - urlRange.start) return [];
  const range = { start: urlRange.start + at, end: urlRange.start + at + host.length };
  return fixOf(unknownHost.messages.fix!, { right: OFFICIAL }, true, [{ file, range, text: OFFICIAL }]);
}
