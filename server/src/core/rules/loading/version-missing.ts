/** The address of SDK 2.x has a version in it; without one there is no file, or it is the first generation. */

import { newestVersion, parseSdkUrl } from '../../catalog/sdk.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import type { ScriptTag } from '../../facts/facts.ts';
import { derivedOf } from '../../incremental/derived.ts';
import type { Project } from '../../project/project.ts';
import { isSameRange } from '../../text/text.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';

const tag = (folder: string) =>
  `<script src="https://t1.kakaocdn.net/kakao_js_sdk/${folder}kakao.min.js"></script>\n`;

export const versionMissing = defineRule({
  code: 'sdk/version-missing',
  kakaoCodes: ['sdk/not-loaded'],
  effect: 'throws',
  step: 'loading',
  needs: 'scriptTag',
  title: { en: 'The address of the SDK has no version', ko: 'SDK 주소에 버전이 없습니다' },
  why: {
    en: 'SDK 2.x is served under its version only (…/kakao_js_sdk/2.8.3/kakao.min.js); there is no “latest”, and the ${VERSION} of Kakao’s example must be replaced. The old address developers.kakao.com/sdk/js/kakao.min.js, which many tutorials still show, loads the first generation.',
    ko: 'SDK 2.x는 버전이 들어간 주소(…/kakao_js_sdk/2.8.3/kakao.min.js)로만 제공됩니다. “latest” 같은 주소는 없으며, 카카오 예제의 ${VERSION}은 실제 버전으로 바꿔야 합니다. 여러 글에 남아 있는 developers.kakao.com/sdk/js/kakao.min.js는 1.x를 불러옵니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/javascript/getting-started'],
  messages: {
    missing: {
      en: 'Add a version, like {newest}: SDK 2.x has no file at this address, and Kakao is not defined.',
      ko: 'SDK 2.x 주소에 {newest}처럼 버전을 적으십시오. 이 주소에는 파일이 없어 Kakao 객체가 만들어지지 않습니다.',
    },
    legacy: {
      en: 'This old address loads the newest SDK 1.x; Kakao’s examples are for 2.x ({newest}).',
      ko: '이 예전 주소는 SDK 1.x의 최신 버전을 불러옵니다. 카카오 문서의 예제는 2.x({newest}) 기준입니다.',
    },
    also: { en: 'An old address is used here, too.', ko: '여기서도 예전 주소를 사용합니다.' },
    fix: { en: 'Load {newest}', ko: '{newest} 버전 사용' },
  },
  check(tag, project, report) {
    const host = hostWithoutVersion(tag);
    const newest = newestVersion();
    const params = { newest };
    if (host === 'cdn') report.violated(placeOf(tag), 'missing', { params, fixes: fixes(tag, newest) });
    if (host !== 'legacy') return;
    const [first, ...more] = oldTags(project.scriptTags, project);
    if (!first || first.file !== tag.file || !isSameRange(first.urlRange, tag.urlRange)) return;
    const related = more
      .slice(0, MOST_RELATED)
      .map((one) => ({ place: placeOf(one), message: 'also' as const }));
    report.violated(placeOf(tag), 'legacy', { effect: 'note', params, related });
  },
  examples: {
    bad: [
      {
        files: {
          'index.html': '<script src="⟦https://t1.kakaocdn.net/kakao_js_sdk/kakao.min.js⟧"></script>\n',
        },
        fixed: { 'index.html': tag(`${newestVersion()}/`) },
      },
      {
        files: {
          'index.html':
            '<script src="⟦https://t1.kakaocdn.net/kakao_js_sdk/${VERSION}/kakao.min.js⟧"></script>\n',
        },
        fixed: { 'index.html': tag(`${newestVersion()}/`) },
      },
      { files: { 'index.html': '<script src="⟦//developers.kakao.com/sdk/js/kakao.min.js⟧"></script>\n' } },
      // Said once for all pages.
      {
        files: {
          'cake.html': '<script src="⟦//developers.kakao.com/sdk/js/kakao.min.js⟧"></script>\n',
          'index.html': '<script src="//developers.kakao.com/sdk/js/kakao.js"></script>\n',
        },
      },
    ],
    good: [
      { files: { 'index.html': tag('2.7.4/') } },
      { files: { 'index.html': tag('v1/') } },
      { files: { 'index.php': tag('<?= $version ?>/') } },
      {
        files: {
          'load.js': 'script.src = `https://t1.kakaocdn.net/kakao_js_sdk/${version}/kakao.min.js`;\n',
        },
      },
      { files: { 'index.html': '<script src="/js/kakao.min.js"></script>\n' } },
    ],
  },
});

/** More places than anybody looks at. */
const MOST_RELATED = 100;

const hostWithoutVersion = ({ url, open, version }: ScriptTag) =>
  open || version !== undefined ? undefined : parseSdkUrl(url)?.hostKind;

/** An old address is one decision, in however many pages it stands. */
const oldTags = derivedOf((tags: Project['scriptTags'], _project: Project): readonly ScriptTag[] =>
  tags.filter((tag) => hostWithoutVersion(tag) === 'legacy'),
);

const placeOf = ({ file, urlRange }: ScriptTag) => ({ file, range: urlRange });

/** Between `/kakao_js_sdk/` and the file's name stands the version, or what should become it. */
function fixes({ file, url, urlRange }: ScriptTag, newest: string): readonly Fix[] {
  const folder = '/kakao_js_sdk/';
  const start = url.indexOf(folder) + folder.length;
  const end = url.lastIndexOf('/') + 1;
  if (start < folder.length || end < start || url.length !== urlRange.end - urlRange.start) return [];
  const range = { start: urlRange.start + start, end: urlRange.start + end };
  return fixOf(versionMissing.messages.fix!, { newest }, true, [{ file, range, text: `${newest}/` }]);
}
