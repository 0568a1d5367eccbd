/** Functions that the SDK has never had, or has under a slightly different name. */
import { compareVersions, generationOf, memberChanges, sdkMembers } from '../../catalog/sdk.ts';
import type { KakaoUse } from '../../facts/facts.ts';
import { isAskedFor } from '../../project/askedFor.ts';
import type { Project } from '../../project/project.ts';
import { provenVersion, tagVersionsIn } from '../../project/sdkOfFile.ts';
import { nearestName } from '../../template/nearestKey.ts';
import { defineRule } from '../rule.ts';
import { memberPlace, renameMember } from './memberEdits.ts';

export const unknownMethod = defineRule({
  code: 'sdk/unknown-method',
  kakaoCodes: ['sdk/not-a-function'],
  effect: 'throws',
  needs: 'kakaoUse',
  title: { en: 'The SDK has no function of this name', ko: 'SDK에 없는 함수를 호출합니다' },
  why: {
    en: 'Names of the SDK are case-sensitive, and a call of something that is not there throws a TypeError (“… is not a function”).',
    ko: 'SDK의 이름은 대소문자를 구분하며, 없는 함수를 호출하면 TypeError(“… is not a function”)가 발생합니다.',
  },
  sources: ['https://developers.kakao.com/sdk/reference/js/release/Kakao.html'],
  messages: {
    nearest: {
      en: 'Kakao.{name} does not exist; did you mean Kakao.{right}? Calling it throws a TypeError.',
      ko: 'Kakao.{name|은/는} 없는 이름입니다. Kakao.{right|을/를} 쓰려던 것입니까? 호출하면 TypeError가 발생합니다.',
    },
    unknown: {
      en: 'Kakao.{name} does not exist in SDK {version}; calling it throws a TypeError.',
      ko: 'SDK {version}에는 Kakao.{name|이/가} 없어 호출하면 TypeError가 발생합니다.',
    },
    fix: { en: 'Change to {right}', ko: '{right|으로/로} 변경' },
  },
  check(use, project, report) {
    if (!use.call || use.path.length === 0) return;
    const version = provenVersion(use.file, project);
    const members = membersOf(version);
    const index = firstUnknown(use, members);
    if (index === undefined) return;
    const wrong = use.path.slice(0, index + 1);
    if (isChanged(wrong) || isAskedFor(wrong, project)) return;
    const params = { name: wrong.join('.') };
    const place = memberPlace(use, index);
    const right = meant(wrong, members);
    if (right) {
      const edit = renameMember(use, index, right.name);
      const title = { text: unknownMethod.messages.fix!, params: { right: right.name } };
      return report.violated(place, 'nearest', {
        params: { ...params, right: [...wrong.slice(0, -1), right.name].join('.') },
        fixes: edit ? [{ title, safe: right.sure, edits: [edit] }] : [],
      });
    }
    if (version !== undefined && isMeasured(version, index, project)) {
      report.violated(place, 'unknown', { params: { ...params, version } });
    }
  },
  examples: {
    bad: [
      {
        files: { 'share.js': 'if (!Kakao.⟦isinitialized⟧()) Kakao.init(key);\n' },
        fixed: { 'share.js': 'if (!Kakao.isInitialized()) Kakao.init(key);\n' },
      },
      {
        files: { 'share.js': 'window.Kakao.⟦share⟧.sendDefault(cake);\n' },
        fixed: { 'share.js': 'window.Kakao.Share.sendDefault(cake);\n' },
      },
      {
        files: { 'share.js': 'Kakao.Share.⟦sendDefalut⟧(cake);\n' },
        fixed: { 'share.js': 'Kakao.Share.sendDefault(cake);\n' },
      },
      {
        files: { 'share.js': 'Kakao.⟦sendDefault⟧(cake);\n' },
        fixed: { 'share.js': 'Kakao.Share.sendDefault(cake);\n' },
      },
      {
        files: {
          'share.js': 'Kakao.Share.⟦sendFeed⟧(cake);\n',
          'index.html': '<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js"></script>\n',
        },
      },
    ],
    good: [
      { files: { 'share.js': 'Kakao.isInitialized();\nKakao.Share.sendDefault(cake);\nKakao.cleanup();\n' } },
      { files: { 'share.js': 'Kakao.Share.sendSomethingNew(cake);\n' } },
      { files: { 'share.js': 'Kakao.API.request({ url });\nKakao.Auth.authorize({});\n' } },
      { files: { 'share.js': 'Kakao.sharee = () => {};\nKakao.sharee();\n' } },
      { files: { 'share.js': 'Kakao.Link.sendTalkLink({});\n' } },
    ],
  },
});

interface Members {
  readonly root: readonly string[];
  readonly share: readonly string[];
}

/** Of the generation that is loaded; of both where that is not known. */
function membersOf(version: string | undefined): Members {
  const generations =
    version === undefined ? [sdkMembers.v1, sdkMembers.v2] : [sdkMembers[generationOf(version)]];
  return {
    root: [...new Set(generations.flatMap((one) => one.root))],
    share: [...new Set(generations.flatMap((one) => one.modules.Share ?? []))],
  };
}

/** Only members of `Kakao` itself and of its share module are looked at. */
function firstUnknown({ path }: KakaoUse, { root, share }: Members): number | undefined {
  const [first = '', second] = path;
  if (!root.includes(first)) return 0;
  if (second === undefined || (first !== 'Share' && first !== 'Link')) return undefined;
  return share.includes(second) ? undefined : 1;
}

/** Names that came or went with a version: sdk/api-removed and sdk/api-not-yet judge those. */
const isChanged = (path: readonly string[]): boolean =>
  memberChanges.some((change) => path.every((name, index) => change.path[index] === name));

function meant(path: readonly string[], { root, share }: Members) {
  const wrong = path.at(-1) ?? '';
  if (path.length > 1) return nearestName(wrong, share);
  if (share.includes(wrong) && wrong !== 'cleanup') return { name: `Share.${wrong}`, sure: true };
  return nearestName(wrong, root);
}

/** Only of these versions is the whole list of members known; newer ones may have more. */
function isMeasured(version: string, index: number, project: Project): boolean {
  const measured = sdkMembers[generationOf(version)].measured;
  return index === 1 && project.distinct(tagVersionsIn).size > 0 && compareVersions(version, measured) === 0;
}
