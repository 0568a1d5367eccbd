/** `kakao` with a small letter is the object of Kakao's Maps SDK; this one is `Kakao`. */

import { namesOfSdk } from '../../catalog/sdkMembers.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import type { FileFacts, LowerCaseUse } from '../../facts/facts.ts';
import { definesLowerCase } from '../../facts/kakaoCalls.ts';
import type { Project } from '../../project/project.ts';
import type { Range } from '../../text/text.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';

const page = (body: string) =>
  `<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js"></script>\n<script>\n${body}\n</script>\n`;

export const wrongGlobal = defineRule({
  code: 'sdk/wrong-global',
  kakaoCodes: ['sdk/not-loaded', 'sdk/not-initialized'],
  effect: 'throws',
  step: 'loading',
  needs: 'file',
  title: {
    en: 'Lower-case kakao is the Maps SDK, not this one',
    ko: '소문자 kakao는 지도 SDK이며 이 SDK가 아닙니다',
  },
  why: {
    en: 'The SDK for sharing is window.Kakao. Lower-case window.kakao belongs to the Maps SDK and has nothing but kakao.maps; without maps on the page it is undefined. Calls through it throw a TypeError, and code behind if (window.kakao) never runs.',
    ko: '공유에 쓰는 SDK는 window.Kakao입니다. 소문자 window.kakao는 지도 SDK의 객체로 kakao.maps만 있으며, 지도를 불러오지 않은 페이지에서는 undefined입니다. 이 객체를 통한 호출은 TypeError가 나고, if (window.kakao) 안의 코드는 실행되지 않습니다.',
  },
  sources: [
    'https://developers.kakao.com/docs/latest/en/javascript/getting-started',
    'https://apis.map.kakao.com/web/guide/',
  ],
  messages: {
    maps: {
      en: 'kakao is Kakao Maps’ object and has no {member}. Sharing is Kakao, with a capital letter.',
      ko: '소문자 kakao는 카카오 지도의 객체라 {member|이/가} 없습니다. 공유에는 대문자로 시작하는 Kakao를 쓰십시오.',
    },
    also: { en: 'kakao.{member} is used here, too.', ko: '여기서도 kakao.{member|을/를} 사용합니다.' },
    fix: { en: 'Change to Kakao', ko: 'Kakao로 변경' },
  },
  check(facts, project, report) {
    const uses = usesIn(facts).filter((use) => isMeant(use, project));
    const [first, ...more] = uses;
    if (!first || !project.complete || project.distinct(definesLowerCase).has(true)) return;
    report.violated({ file: facts.file, range: first.range }, 'maps', {
      params: { member: first.member },
      related: more.slice(0, MOST_RELATED).map(({ range, member }) => ({
        place: { file: facts.file, range },
        message: 'also',
        params: { member },
      })),
      fixes: fixes(facts, uses),
    });
  },
  examples: {
    bad: [
      {
        files: {
          'index.html': page(
            'if (!window.⟦kakao⟧.isInitialized()) window.kakao.init(key);\nwindow.kakao.Share.sendDefault(cake);',
          ),
        },
        fixed: {
          'index.html': page(
            'if (!window.Kakao.isInitialized()) window.Kakao.init(key);\nwindow.Kakao.Share.sendDefault(cake);',
          ),
        },
      },
      {
        files: {
          'src/share.ts':
            'declare const kakao: any;\nexport const share = () => ⟦kakao⟧.Share.sendDefault(cake);\n',
        },
      },
      {
        files: {
          'src/share.js':
            'const { kakao } = window;\nif (kakao && !⟦kakao⟧.isInitialized()) kakao.init(process.env.KAKAO_KEY);\n',
        },
      },
      { files: { 'share.js': 'const sdk = window.kakao;\n⟦sdk⟧.Share.sendDefault(cake);\n' } },
      {
        title: { en: 'Maps and sharing in one file.', ko: '지도와 공유를 한 파일에서 사용합니다.' },
        files: {
          'index.html': page('new kakao.maps.Map(box, {});\n⟦kakao⟧.Link.sendScrap({ requestUrl });'),
        },
        fixed: {
          'index.html': page('new kakao.maps.Map(box, {});\nKakao.Link.sendScrap({ requestUrl });'),
        },
      },
    ],
    good: [
      { files: { 'index.html': page('new window.kakao.maps.LatLng(37, 127);\nwindow.Kakao.init(key);') } },
      { files: { 'share.js': 'const kakao = window.Kakao;\nkakao.Share.sendDefault(cake);\n' } },
      { files: { 'share.js': 'export const share = (kakao) => kakao.Share.sendDefault(cake);\n' } },
      { files: { 'share.js': "import kakao from './kakao.js';\nkakao.init('theme');\n" } },
      {
        files: {
          'load.js': 'window.kakao = window.Kakao;\n',
          'share.js': 'window.kakao.Share.sendDefault(cake);\n',
        },
      },
      {
        title: { en: 'An object of one’s own.', ko: '직접 만든 객체입니다.' },
        files: {
          'kakao.html': page('var kakao = { Share: tools, init: function (key) { Kakao.init(key); } };'),
          'index.html': page('kakao.init(key);'),
        },
      },
      { files: { 'share.js': 'this.kakao.Share.sendDefault(cake);\nkakao.start();\nkakao.init();\n' } },
    ],
  },
});

/** More places tell nobody more. */
const MOST_RELATED = 20;

const usesIn = ({ scripts }: FileFacts): readonly LowerCaseUse[] =>
  scripts.flatMap(({ lowerCase }) => lowerCase?.uses ?? []);

/** `init` alone is a common name: it is this SDK's where it is given a key, in a project that has this SDK. */
const isMeant = ({ member, given }: LowerCaseUse, project: Project): boolean =>
  namesOfSdk.has(member) && (member !== 'init' || ((given ?? 0) > 0 && isSdkMeant(project)));

const isSdkMeant = (project: Project): boolean =>
  project.scriptTags.length > 0 || project.distinct(asksWhetherInitialised).has(true);

const asksWhetherInitialised = (facts: FileFacts): readonly boolean[] =>
  usesIn(facts).map(({ member }) => member === 'isInitialized');

/**
 * A name of the file's own stays. Looks whether it is there go along where the file has no maps. Not safe: TypeScript
 * may know only the small letter.
 */
function fixes({ file, scripts }: FileFacts, uses: readonly LowerCaseUse[]): readonly Fix[] {
  const all = scripts.flatMap(({ lowerCase }) => lowerCase ?? []);
  if (all.some(({ isNamed }) => isNamed)) return [];
  const checks = all.some(({ usesMaps }) => usesMaps) ? [] : all.flatMap((one) => one.checks);
  const capital = (range: Range) => ({ file, range, text: 'Kakao' });
  const edits = [...uses.map(({ range }) => range), ...checks].map(capital);
  return fixOf(wrongGlobal.messages.fix!, {}, false, edits);
}
