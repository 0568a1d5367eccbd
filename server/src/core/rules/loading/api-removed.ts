/** What the SDK no longer has in the version that the page loads. */

import { type MemberChange, memberChanges } from '../../catalog/sdk.ts';
import { compareVersions } from '../../catalog/templates/version.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import type { KakaoUse } from '../../facts/facts.ts';
import { isAskedFor } from '../../project/askedFor.ts';
import { metVersions } from '../../project/sdkOfFile.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { loadedHere, memberPlace, renameMember } from './memberEdits.ts';

const page = (version: string) =>
  `<script src="https://t1.kakaocdn.net/kakao_js_sdk/${version}/kakao.min.js"></script>\n`;

export const apiRemoved = defineRule({
  code: 'sdk/api-removed',
  kakaoCodes: ['sdk/not-a-function'],
  effect: 'throws',
  step: 'loading',
  needs: 'kakaoUse',
  title: {
    en: 'The loaded SDK no longer has this part of its API',
    ko: '불러온 SDK 버전에서 없어진 API를 사용합니다',
  },
  why: {
    en: 'SDK 1.43.0 renamed Kakao.Link to Kakao.Share, and 2.0.0 dropped the old name together with PlusFriend and the log-in functions that open a window; 2.5.0 dropped Story. Calling what is gone throws a TypeError.',
    ko: 'Kakao.Link는 1.43.0에서 Kakao.Share로 이름이 바뀌었고, 2.0.0에서는 옛 이름과 PlusFriend, 팝업 방식의 로그인 함수가, 2.5.0에서는 Story가 없어졌습니다. 없어진 API를 호출하면 TypeError가 발생합니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/javascript/migration'],
  messages: {
    removed: {
      en: 'Kakao.{name} does not exist in SDK {version}; calling it throws a TypeError.',
      ko: 'SDK {version}에는 Kakao.{name|이/가} 없어 호출하면 TypeError가 발생합니다.',
    },
    replaced: {
      en: 'SDK {version} has no Kakao.{name}, and calling it throws. Use Kakao.{instead}.',
      ko: 'SDK {version}에는 Kakao.{name|이/가} 없어 예외가 발생합니다. Kakao.{instead|을/를} 사용하십시오.',
    },
    loaded: loadedHere,
    fix: { en: 'Replace with {instead}', ko: '{instead|으로/로} 변경' },
  },
  check(use, project, report) {
    if (!use.call || use.path.length === 0) return;
    const met = metVersions(use.file, project).find(({ version }) => removal(use, version));
    const change = met && removal(use, met.version);
    if (!change || isAskedFor(change.path, project)) return;
    const { version, tag } = met;
    const { path, instead } = change;
    const params = { name: path.join('.'), version: version === 'v1' ? '1.x' : version };
    const place = memberPlace(use, path.length - 1);
    const related = tag
      ? [{ place: { file: tag.file, range: tag.urlRange }, message: 'loaded' as const }]
      : [];
    if (!instead) return report.violated(place, 'removed', { params, related });
    report.violated(place, 'replaced', {
      params: { ...params, instead: instead.join('.') },
      related,
      // Other pages may have an SDK that does not know the new name.
      fixes: tag ? [] : fixes(use, change),
    });
  },
  examples: {
    bad: [
      {
        files: { 'index.html': `${page('2.7.4')}<script>Kakao.⟦Link⟧.sendDefault(cake);</script>\n` },
        fixed: { 'index.html': `${page('2.7.4')}<script>Kakao.Share.sendDefault(cake);</script>\n` },
      },
      {
        files: { 'share.js': 'window.Kakao.⟦Link⟧.sendScrap(cake);\n', 'index.html': page('2.1.0') },
        fixed: { 'share.js': 'window.Kakao.Share.sendScrap(cake);\n' },
      },
      {
        title: {
          en: 'One of the pages that load the script has another SDK.',
          ko: '스크립트를 쓰는 페이지 가운데 하나만 다른 SDK를 불러옵니다.',
        },
        files: {
          'share.js': 'function share() { Kakao.⟦Link⟧.sendDefault(cake); }\n',
          'a.html': `<html>${page('v1')}<script src="share.js"></script></html>\n`,
          'b.html': `<html>${page('2.0.0')}<script src="share.js"></script></html>\n`,
        },
      },
      { files: { 'share.js': 'window.Kakao?.⟦Link⟧.sendDefault(cake);\n', 'index.html': page('2.1.0') } },
      { files: { 'login.js': 'Kakao.Auth.⟦login⟧({ success });\n', 'index.html': page('2.7.4') } },
      { files: { 'share.js': 'Kakao.Link.⟦sendTalkLink⟧({ label });\n', 'index.html': page('v1') } },
      { files: { 'share.js': 'Kakao.Link.⟦createDefault⟧(cake);\n', 'index.html': page('1.40.16') } },
    ],
    good: [
      { files: { 'share.js': 'Kakao.Share.sendDefault(cake);\n', 'index.html': page('2.7.4') } },
      { files: { 'share.js': 'Kakao.Link.sendDefault(cake);\n', 'index.html': page('v1') } },
      { files: { 'share.js': 'Kakao.Link.sendDefault(cake);\n' } },
      {
        files: { 'share.js': 'if (Kakao.Link) Kakao.Link.sendDefault(cake);\n', 'index.html': page('2.7.4') },
      },
      ...[
        'if (window.Kakao?.Link?.sendDefault) window.Kakao.Link.sendDefault(cake);\n',
        'window.Kakao.Link?.sendDefault(cake);\n',
        'const { Link } = window.Kakao;\nLink?.sendDefault(cake);\n',
      ].map((share) => ({ files: { 'share.js': share, 'index.html': page('2.7.4') } })),
      {
        files: {
          'share.js': 'Kakao.Link.sendDefault(cake);\n',
          'a.html': page('v1'),
          'b.html': page('2.7.4'),
        },
      },
      {
        files: {
          'share.js': 'Kakao.Link.sendDefault(cake);\n',
          'a.html': `<html>${page('v1')}<script src="share.js"></script></html>\n`,
          'b.html': `<html>${page('2.7.4')}</html>\n`,
          'c.ejs': `<html><% if (x) { %>${page('2.7.4')}<% } %><script src="share.js"></script></html>\n`,
        },
      },
    ],
  },
});

/** The change that took away what `use` needs: a function of its own right, or its whole module. */
function removal(use: KakaoUse, version: string): MemberChange | undefined {
  const gone = memberChanges.filter(
    ({ path, until }) =>
      until !== undefined &&
      path.length <= use.path.length &&
      path.every((name, index) => use.path[index] === name) &&
      compareVersions(version, until) >= 0,
  );
  return gone.sort((a, b) => compareVersions(a.until!, b.until!) || a.path.length - b.path.length)[0];
}

/** Only the module's new name: its functions are the same. */
function fixes(use: KakaoUse, { path, instead }: MemberChange): readonly Fix[] {
  if (path.join() !== 'Link' || instead?.join() !== 'Share') return [];
  const edit = renameMember(use, 0, 'Share');
  return fixOf(apiRemoved.messages.fix!, { instead: 'Kakao.Share' }, true, edit && [edit]);
}
