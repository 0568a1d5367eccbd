/** Functions that the SDK has never had, or has under a slightly different name. */
import { memberChanges } from '../../catalog/sdk.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import type { KakaoUse } from '../../facts/facts.ts';
import { isAskedFor } from '../../project/askedFor.ts';
import { memberIn, namesIn } from '../../project/sdkMembers.ts';
import { provenVersion } from '../../project/sdkOfFile.ts';
import { nearestName } from '../../template/nearestKey.ts';
import { defineRule } from '../rule.ts';
import { memberPlace, renameMember } from './memberEdits.ts';

const page = (version: string) =>
  `<script src="https://t1.kakaocdn.net/kakao_js_sdk/${version}/kakao.min.js"></script>\n`;

export const unknownMethod = defineRule({
  code: 'sdk/unknown-method',
  kakaoCodes: ['sdk/not-a-function'],
  effect: 'throws',
  step: 'loading',
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
    const index = firstUnknown(use, version);
    if (index === undefined) return;
    const wrong = use.path.slice(0, index + 1);
    if (isChanged(wrong) || isAskedFor(wrong, project)) return;
    const params = { name: wrong.join('.') };
    const place = memberPlace(use, index);
    const right = meant(wrong, version);
    if (right) {
      const edit = renameMember(use, index, right.name);
      return report.violated(place, 'nearest', {
        params: { ...params, right: [...wrong.slice(0, -1), right.name].join('.') },
        fixes: fixOf(unknownMethod.messages.fix!, { right: right.name }, right.sure, edit && [edit]),
      });
    }
    // Anybody may put something on `Kakao` itself.
    if (version !== undefined && index === 1)
      report.violated(place, 'unknown', { params: { ...params, version } });
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
      ...['1.43.0', '2.7.6', '2.8.3'].map((version) => ({
        files: { 'share.js': 'Kakao.Share.⟦sendFeed⟧(cake);\n', 'index.html': page(version) },
      })),
      { files: { 'auth.js': 'Kakao.Auth.⟦signIn⟧({});\n', 'index.html': page('2.7.1') } },
    ],
    good: [
      { files: { 'share.js': 'Kakao.isInitialized();\nKakao.Share.sendDefault(cake);\nKakao.cleanup();\n' } },
      { files: { 'share.js': 'Kakao.Share.sendSomethingNew(cake);\n' } },
      { files: { 'share.js': 'Kakao.API.request({ url });\nKakao.Auth.authorize({});\n' } },
      { files: { 'share.js': 'Kakao.init.call(Kakao, key);\n', 'index.html': page('2.7.4') } },
      { files: { 'share.js': 'Kakao.sharee = () => {};\nKakao.sharee();\n' } },
      { files: { 'share.js': 'Kakao.Link.sendTalkLink({});\n' } },
      { files: { 'auth.js': 'Kakao.Auth.signIn({});\n', 'index.html': page('2.8.3') } },
      { files: { 'share.js': 'Kakao.Link.createDefault(cake);\n', 'index.html': page('1.39.8') } },
    ],
  },
});

/** Of newer versions than those that were looked at only the names on `Kakao` and of the share module are judged. */
function firstUnknown({ path }: KakaoUse, version: string | undefined): number | undefined {
  const [module = '', name] = path;
  if (!namesIn([], version).includes(module)) return 0;
  // Every function has some: `Kakao.init.call(Kakao, key)`.
  if (name === undefined || name in Function.prototype) return undefined;
  if (namesIn([module], version).includes(name)) return undefined;
  const isShare = module === 'Share' || module === 'Link';
  return isShare || (version !== undefined && memberIn([module, name], version) === 'no') ? 1 : undefined;
}

/** Names that came or went with a version: sdk/api-removed and sdk/api-not-yet judge those. */
const isChanged = (path: readonly string[]): boolean =>
  memberChanges.some((change) => path.every((name, index) => change.path[index] === name));

function meant(path: readonly string[], version: string | undefined) {
  const wrong = path.at(-1) ?? '';
  const names = namesIn(path.slice(0, -1), version);
  if (path.length > 1) return nearestName(wrong, names);
  if (namesIn(['Share'], version).includes(wrong) && wrong !== 'cleanup')
    return { name: `Share.${wrong}`, sure: true };
  return nearestName(wrong, names);
}
