/** An SDK that is too old is one of the causes of 4002 that Kakao names. */

import { generationOf, integrityOf, newestVersion, sdkVersions } from '../../catalog/sdk.ts';
import { compareVersions } from '../../catalog/templates/version.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import { versionOfTag } from '../../project/sdkOfTag.ts';
import { defineRule } from '../rule.ts';
import { newestEdits } from './sdkTagEdits.ts';

const url = (version: string) => `https://t1.kakaocdn.net/kakao_js_sdk/${version}/kakao.min.js`;
const hash = (version: string) => integrityOf(version, 'kakao.min.js')!;

export const sdkOutdated = defineRule({
  code: '4002/sdk-outdated',
  kakaoCodes: ['4002'],
  effect: 'note',
  step: 'loading',
  needs: 'scriptTag',
  title: { en: 'A newer version of the SDK exists', ko: '더 새로운 SDK 버전이 있습니다' },
  why: {
    en: 'KakaoTalk and browsers change, and the SDK follows them: 2.7.2 repaired pop-ups of iOS 17.4, 2.7.8 the friend picker of KakaoTalk 25.7 on Android. Kakao names an SDK that is too old among the causes of 4002.',
    ko: '카카오톡과 브라우저가 바뀌면 SDK도 따라 바뀝니다. 예를 들어 2.7.2에서는 iOS 17.4의 팝업 문제를, 2.7.8에서는 Android 카카오톡 25.7의 친구 피커 문제를 고쳤습니다. 카카오는 4002 에러의 원인 가운데 하나로 지나치게 낮은 SDK 버전을 듭니다.',
  },
  sources: [
    'https://developers.kakao.com/docs/latest/en/javascript/download',
    'https://developers.kakao.com/docs/latest/en/kakaotalk-share/trouble-shooting',
  ],
  messages: {
    older: {
      en: 'SDK {newest} is the newest, this is {version}. Kakao names too old an SDK among the causes of 4002.',
      ko: 'SDK {version}보다 새로운 {newest} 버전이 있습니다. 카카오는 지나치게 낮은 SDK 버전을 4002 에러의 원인으로 듭니다.',
    },
    first: {
      en: 'SDK {version} is 1.x, which ends with {newest}: new features come to 2.x only.',
      ko: 'SDK {version|은/는} 1.x이며 마지막 버전은 {newest}입니다. 새 기능은 2.x에만 추가됩니다.',
    },
    fix: { en: 'Load {newest}', ko: '{newest} 버전 사용' },
    ok: { en: 'SDK {version} is recent.', ko: 'SDK {version|은/는} 최근 버전입니다.' },
  },
  check(tag, project, report) {
    const { file, versionRange } = tag;
    const version = versionOfTag(tag, project);
    if (version === undefined) return;
    const generation = generationOf(version);
    const newest = newestVersion(generation);
    const place = { file, range: versionRange ?? tag.urlRange };
    const known = sdkVersions.some((one) => one.version === version) || /^\d+\.\d+\.\d+$/.test(version);
    if (!known || isRecent(version, newest)) {
      // Of v1, the newest is still an old SDK: nothing to be praised.
      if (generation !== 'v1') report.ok(place, 'ok', { params: { version } });
      return;
    }
    const params = { version, newest };
    if (generation === 'v1') return report.violated(place, 'first', { params });
    const fixes = fixOf(sdkOutdated.messages.fix!, { newest }, false, newestEdits(tag));
    report.violated(place, 'older', { params, fixes });
  },
  examples: {
    bad: [
      {
        files: { 'index.html': `<script src="${url('⟦2.1.0⟧')}"></script>\n` },
        fixed: { 'index.html': `<script src="${url(newestVersion())}"></script>\n` },
      },
      {
        files: {
          'index.html': `<script src="${url('⟦2.7.4⟧')}" integrity="${hash('2.7.4')}" crossorigin="anonymous"></script>\n`,
        },
        fixed: {
          'index.html': `<script src="${url(newestVersion())}" integrity="${hash(newestVersion())}" crossorigin="anonymous"></script>\n`,
        },
      },
      { files: { 'index.html': `<script src="${url('⟦1.39.8⟧')}"></script>\n` } },
      {
        files: {
          'index.html': `<script src="${url('⟦2.5.0⟧')}" integrity="%REACT_APP_SDK_HASH%" crossorigin="anonymous"></script>\n`,
        },
      },
      { files: { 'functions.php': `<?php\nwp_enqueue_script('kakao', '${url('⟦2.7.0⟧')}', [], null);\n` } },
    ],
    good: [
      { files: { 'index.html': `<script src="${url(newestVersion())}"></script>\n` } },
      { files: { 'index.html': `<script src="${url('2.8.1')}"></script>\n` } },
      { files: { 'index.html': `<script src="${url('v1')}"></script>\n` } },
      { files: { 'index.html': `<script src="${url('99.0.0')}"></script>\n` } },
    ],
  },
});

/** Of the newest minor version, or beyond it. Patches come every few weeks: a note about each would be noise. */
const isRecent = (version: string, newest: string): boolean =>
  compareVersions(version, newest.replace(/\.\d+$/, '.0')) >= 0;
