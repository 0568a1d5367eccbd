/** What the SDK does not have yet in the version that the page loads. */
import { memberChanges, newestVersion } from '../../catalog/sdk.ts';
import { isOlder } from '../../catalog/templates/version.ts';
import { isAskedFor } from '../../project/askedFor.ts';
import { hasIt } from '../../project/sdkMembers.ts';
import { metVersions } from '../../project/sdkOfFile.ts';
import { defineRule } from '../rule.ts';
import { loadedHere, memberPlace } from './memberEdits.ts';

const page = (version: string) =>
  `<script src="https://t1.kakaocdn.net/kakao_js_sdk/${version}/kakao.min.js"></script>\n`;

export const apiNotYet = defineRule({
  code: 'sdk/api-not-yet',
  kakaoCodes: ['sdk/not-a-function'],
  effect: 'throws',
  step: 'loading',
  needs: 'kakaoUse',
  title: {
    en: 'The loaded SDK is older than this part of its API',
    ko: '불러온 SDK 버전에 아직 없는 API를 사용합니다',
  },
  why: {
    en: 'Kakao.Share came with SDK 1.43.0; before, it was called Kakao.Link. Calling what is not there throws a TypeError.',
    ko: 'Kakao.Share는 SDK 1.43.0부터 있으며 그 전에는 이름이 Kakao.Link였습니다. 없는 API를 호출하면 TypeError가 발생합니다.',
  },
  sources: [
    'https://developers.kakao.com/docs/latest/en/javascript/download-v1',
    'https://developers.kakao.com/docs/latest/en/javascript/download',
  ],
  messages: {
    notYet: {
      en: 'Kakao.{name} needs SDK {since} or newer, and {version} is loaded: calling it throws a TypeError.',
      ko: 'Kakao.{name|은/는} SDK {since}부터 있는데 {version} 버전을 불러옵니다. 호출하면 TypeError가 발생합니다.',
    },
    loaded: loadedHere,
  },
  check(use, project, report) {
    if (!use.call || use.path.length === 0) return;
    for (const { version, tag } of metVersions(use.file, project)) {
      const change = memberChanges.find(
        (one) =>
          one.path.length <= use.path.length &&
          one.path.every((name, index) => use.path[index] === name) &&
          one.since !== undefined &&
          isOlder(version, one.since) &&
          hasIt(one, version) === 'no',
      );
      if (!change?.since || isAskedFor(change.path, project)) continue;
      const { path, since } = change;
      return report.violated(memberPlace(use, path.length - 1), 'notYet', {
        params: { name: path.join('.'), since, version },
        related: tag ? [{ place: { file: tag.file, range: tag.urlRange }, message: 'loaded' as const }] : [],
      });
    }
  },
  examples: {
    bad: [
      { files: { 'share.js': 'Kakao.⟦Share⟧.sendDefault(cake);\n', 'index.html': page('1.39.8') } },
      {
        files: {
          'share.js': 'function share() { Kakao.⟦Share⟧.sendDefault(cake); }\n',
          'a.html': `<html>${page('2.7.4')}<script src="share.js"></script></html>\n`,
          'b.html': `<html>${page('1.39.8')}<script src="share.js"></script></html>\n`,
        },
      },
      { files: { 'follow.js': 'Kakao.Channel.⟦followChannel⟧(shop);\n', 'index.html': page('2.5.0') } },
    ],
    good: [
      { files: { 'share.js': 'Kakao.Share.sendDefault(cake);\n', 'index.html': page('1.43.0') } },
      { files: { 'share.js': 'Kakao.Share.sendDefault(cake);\n', 'index.html': page('v1') } },
      { files: { 'share.js': 'Kakao.Share.sendDefault(cake);\n', 'index.html': page(newestVersion()) } },
      { files: { 'share.js': 'Kakao.Share.sendDefault(cake);\n' } },
    ],
  },
});
