/** iOS shows KakaoTalk only to apps that name its scheme; for all others it is not installed. */

import { talkLauncher } from '../../catalog/native/calls.ts';
import { loginQueryScheme, shareQueryScheme } from '../../catalog/native/setup.ts';
import { fixOf, insertion } from '../../edits/plannedEdit.ts';
import type { NativeCall } from '../../facts/native.ts';
import { asksForTalk, isWebSharer } from '../../facts/nativeCalls.ts';
import type { PlacedWord, PlistFacts } from '../../facts/nativeSetup.ts';
import {
  codeIn,
  expoIn,
  plistsIn,
  plistsOfApp,
  scriptSharesIn,
  sendsByTalkAlone,
  talkChecksIn,
} from '../../project/native/native.ts';
import type { Project } from '../../project/project.ts';
import type { Localized } from '../../text/messages.ts';
import type { Place } from '../../text/text.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { dart, plist, pubspec, queries, swift, tuist, urlTypes } from './exampleFiles.ts';

const asksInDart = dart(`    if (await ShareClient.instance.isKakaoTalkSharingAvailable()) {
      final uri = await ShareClient.instance.shareDefault(template: template);
      await ShareClient.instance.launchKakaoTalk(uri);
    }
`);
const asksInSwift = swift(`        guard ShareApi.isKakaoTalkSharingAvailable() else { return }
        ShareApi.shared.shareCustom(templateId: 1) { _, _ in }
`);
const inScript =
  "import { shareTextTemplate } from '@react-native-kakao/share';\nshareTextTemplate({ template: { text: 'Cake', link } });\n";
const ofLoginOnly = plist(queries('kakaokompassauth')).replace(
  'LSApplicationQueriesSchemes',
  '⟦LSApplicationQueriesSchemes⟧',
);
const webView = (then: string) => `import WebKit
class ViewController: UIViewController, WKNavigationDelegate {
    func webView(_ webView: WKWebView, decidePolicyFor action: WKNavigationAction) {
        if let url = action.request.url, ["kakaolink"].contains(url.scheme) {
            ${then}
        }
    }
}
`;
const PLIST = 'ios/Runner/Info.plist';

export const iosQuerySchemes = defineRule({
  code: '4019/ios-query-schemes',
  kakaoCodes: [],
  effect: 'broken',
  step: 'native',
  needs: 'project',
  title: {
    en: 'The iOS app may not ask whether KakaoTalk is installed',
    ko: 'iOS 앱이 카카오톡 설치 여부를 확인할 수 없습니다',
  },
  why: {
    en: 'isKakaoTalkSharingAvailable() asks iOS whether it can open kakaolink://. iOS says no to every app that does not list “kakaolink” under LSApplicationQueriesSchemes in its Info.plist: for such an app KakaoTalk is never there, on any device. Xcode’s log says “This app is not allowed to query for scheme kakaolink”.',
    ko: 'isKakaoTalkSharingAvailable()은 kakaolink:// 를 열 수 있는지 iOS에 묻습니다. Info.plist의 LSApplicationQueriesSchemes에 “kakaolink”가 없으면 iOS는 항상 열 수 없다고 답하므로, 모든 기기에서 카카오톡이 설치되지 않은 것으로 처리됩니다. Xcode 로그에는 “This app is not allowed to query for scheme kakaolink”가 남습니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/ios/getting-started'],
  messages: {
    missing: {
      en: '“kakaolink” is not in LSApplicationQueriesSchemes: for this app KakaoTalk is never installed.',
      ko: 'LSApplicationQueriesSchemes에 “kakaolink”가 없어 카카오톡이 설치되지 않은 것으로 처리됩니다.',
    },
    missingWithWeb: {
      en: '“kakaolink” is not in LSApplicationQueriesSchemes: everybody gets the web page instead of KakaoTalk.',
      ko: 'LSApplicationQueriesSchemes에 “kakaolink”가 없어 카카오톡이 있어도 웹 공유 페이지로 이동합니다.',
    },
    mistyped: {
      en: '“{scheme}” is not KakaoTalk’s scheme: without “kakaolink” the app never finds KakaoTalk.',
      ko: '“{scheme|은/는}” 카카오톡 스킴이 아닙니다. “kakaolink”가 없으면 카카오톡을 찾지 못합니다.',
    },
    ofLogin: {
      en: '“{scheme}” is not KakaoTalk’s scheme: login asks for kakaokompassauth. Sharing works without.',
      ko: '“{scheme|은/는}” 카카오톡 스킴이 아닙니다. 로그인에는 kakaokompassauth가 필요하며 공유와는 무관합니다.',
    },
    asked: { en: 'Asked here', ko: '확인하는 코드' },
  },
  check(project, _, report) {
    if (!project.complete) return;
    const asking = project.setupWords.has(shareQueryScheme) ? [] : askingIn(project);
    for (const plist of project.all(plistsIn)) {
      const { file, querySchemes = [] } = plist;
      const related = asking.flatMap(({ place, plists }) =>
        plists.includes(plist) ? [{ place, message: 'asked' as const }] : [],
      );
      const isWrong = (right: string, nearly: RegExp) =>
        querySchemes.some(({ value }) => value === right)
          ? undefined
          : querySchemes.find(({ value }) => nearly.test(value));
      const mistyped = isWrong(shareQueryScheme, NEARLY);
      const ofLogin = isWrong(loginQueryScheme, NEARLY_LOGIN);
      for (const word of [mistyped, ofLogin]) {
        if (!word) continue;
        const right = word === mistyped ? shareQueryScheme : loginQueryScheme;
        const place = { file, range: word.range };
        report.violated(place, word === mistyped ? 'mistyped' : 'ofLogin', {
          params: { scheme: word.value },
          fixes: fixOf(correct(right), {}, true, [{ ...place, text: right }]),
          ...(word === ofLogin ? { effect: 'note' as const } : { related: related.slice(0, 1) }),
        });
      }
    }
    const plists = new Set(asking.flatMap((one) => one.plists));
    const [own] = plists;
    if (!own || plists.size > 1 || !own.isWhole || own.querySchemes?.some(isRightOrNearly)) return;
    const { place: asked } = asking.find((one) => one.plists.includes(own))!;
    const hasWeb = project.all(codeIn).some(({ calls }) => calls.some(isWebSharer));
    const opensWeb = hasWeb || (SCRIPT.test(asked.file) && !sendsByTalkAlone(project));
    report.violated({ file: own.file, range: own.queriesKey }, opensWeb ? 'missingWithWeb' : 'missing', {
      related: [{ place: asked, message: 'asked' }],
      fixes: additionTo(own),
      ...(opensWeb && { effect: 'degraded' as const }),
    });
  },
  examples: {
    bad: [
      {
        files: {
          'lib/share.dart': asksInDart,
          'pubspec.yaml': pubspec('^1.9.0'),
          [PLIST]: plist('').replace('<dict>', '<⟦dict⟧>'),
        },
        title: { en: 'ios/Runner/Info.plist', ko: 'ios/Runner/Info.plist' },
        fixed: { [PLIST]: plist(queries('kakaolink')) },
      },
      {
        files: {
          'Shop/ShareService.swift': asksInSwift,
          'Shop/Info.plist': ofLoginOnly,
        },
        fixed: { 'Shop/Info.plist': plist(queries('kakaokompassauth', 'kakaolink')) },
      },
      // The last of two counts.
      {
        files: {
          'Shop/ShareService.swift': asksInSwift,
          'Shop/Info.plist': plist(queries('kakaolink')).replace(
            '</dict>',
            `${queries('fb').replace('LSApp', '⟦LSApp').replace('Schemes', 'Schemes⟧')}</dict>`,
          ),
        },
        fixed: { 'Shop/Info.plist': plist(queries('kakaolink') + queries('fb', 'kakaolink')) },
      },
      {
        files: {
          'Shop/ShareService.swift': asksInSwift,
          'Shop/Info.plist': plist(queries('kakaokompassauth', '⟦kakolink⟧')),
        },
        fixed: { 'Shop/Info.plist': plist(queries('kakaokompassauth', 'kakaolink')) },
      },
      {
        files: {
          'Shop/ShareService.swift': asksInSwift,
          'Project.swift': tuist(
            '"⟦LSApplicationQueriesSchemes⟧": ["kakaokompassauth"]',
            'kakao$(KAKAO_KEY)',
          ),
        },
      },
      // Its pages share.
      {
        files: { 'Shop/Info.plist': plist(queries('⟦kakolink⟧', '⟦kakaokompathauth⟧')) },
        fixed: { 'Shop/Info.plist': plist(queries('kakaolink', 'kakaokompassauth')) },
      },
      {
        files: {
          'Shop/ViewController.swift': webView(
            'if UIApplication.shared.canOpenURL(url) { UIApplication.shared.open(url) }',
          ),
          'Shop/Info.plist': plist('').replace('<dict>', '<⟦dict⟧>'),
        },
        title: { en: 'Shop/Info.plist', ko: 'Shop/Info.plist' },
        fixed: { 'Shop/Info.plist': plist(queries('kakaolink')) },
      },
      // The plist says nothing of Kakao.
      {
        files: {
          'src/share.ts': inScript,
          'app.config.js': "export default { expo: { name: 'Shop', slug: 'shop' } };\n",
          'ios/Shop/Info.plist': plist('').replace('<dict>', '<⟦dict⟧>'),
        },
        fixed: { 'ios/Shop/Info.plist': plist(queries('kakaolink')) },
      },
      // Code that follows KakaoTalk's links sets nothing up.
      {
        files: {
          'src/share.ts':
            "import { sendText } from '@shop/react-native-kakao-share-link';\nsendText({ text: 'Cake', link });\n",
          'src/linking.js':
            "export default { prefixes: ['shop://'], config: { screens: { Home: 'kakaolink' } } };\n",
          'ios/Shop/Info.plist': ofLoginOnly,
        },
        fixed: { 'ios/Shop/Info.plist': plist(queries('kakaokompassauth', 'kakaolink')) },
      },
    ],
    good: [
      {
        files: {
          'Shop/ShareService.swift': asksInSwift,
          'Project.swift': tuist('"LSApplicationQueriesSchemes": ["kakaolink"]', 'kakao$(KAKAO_KEY)'),
        },
      },
      // What is put together is not known.
      {
        files: {
          'Shop/ShareService.swift': asksInSwift,
          'Shop/Info.plist': plist(queries('kakaokompassauth')),
          'Project.swift': tuist('"LSApplicationQueriesSchemes": common + ["kakaolink"]', 'kakao$(KEY)'),
        },
      },
      {
        files: {
          'Shop/ShareService.swift': asksInSwift,
          'Project.swift': tuist('"LSApplicationQueriesSchemes": common', 'kakao$(KAKAO_KEY)'),
        },
      },
      // An Expo app, whose plugin writes it, and one that is called otherwise.
      {
        files: {
          'src/share.ts': inScript,
          'app.config.js':
            "export default { expo: { name: 'Shop', plugins: ['./plugins/withKakaoLink'] } };\n",
          'ios/Shop/Info.plist': plist(''),
        },
      },
      {
        files: {
          'src/share.ts': inScript,
          'app.json': '{ "name": "Cake" }\n',
          'ios/Shop/Info.plist': plist(''),
        },
      },
      {
        files: {
          'Shop/ViewController.swift': webView(
            'UIApplication.shared.open(url)\n            if UIApplication.shared.canOpenURL(other) { }',
          ),
          'Shop/Info.plist': plist(queries('kakaokompassauth')),
        },
      },
      {
        files: {
          'src/share.ts': inScript,
          'app.json': '{ "expo": { "name": "shop", "plugins": ["@react-native-kakao/core"] } }\n',
          'ios/Shop/Info.plist': plist(queries('kakaokompassauth')),
        },
      },
      { files: { 'Shop/Info.plist': plist(queries('kakaotalk', 'kakaobank', 'kakaoplus')) } },
      {
        files: {
          'Shop/ShareService.swift': asksInSwift,
          'Shop/Info.plist': plist(queries('kakaokompassauth') + queries('kakaolink')),
        },
      },
      { files: { 'lib/share.dart': asksInDart, [PLIST]: plist(queries('kakaolink')) } },
      // Only logs in.
      {
        files: {
          'Shop/App.swift': 'import KakaoSDKUser\nUserApi.shared.loginWithKakaoTalk { _, _ in }\n',
          'Shop/Info.plist': plist(queries('kakaokompassauth') + urlTypes('kakao${KAKAO_KEY}')),
        },
      },
      // An extension has a plist of its own, and a generator of projects writes the app's.
      {
        files: {
          'Shop/ShareService.swift': asksInSwift,
          'Project.swift':
            'let project = Project(infoPlist: .extendingDefault(with: ["LSApplicationQueriesSchemes": ["kakaolink"]]))\n',
          'Shop/Info.plist': plist(''),
        },
      },
      { files: { 'Shop/ShareService.swift': asksInSwift } },
      {
        files: {
          'Shop/ShareService.swift': asksInSwift,
          'Shop/Info.plist': plist(queries('$(KAKAO_SCHEME)')),
        },
      },
    ],
  },
});

const ADD = { en: 'Add “kakaolink”', ko: '“kakaolink” 추가' };
const correct = (scheme: string): Localized => ({
  en: `Change it to “${scheme}”`,
  ko: `“${scheme}”로 변경`,
});

function additionTo({ file, querySchemes, addQueryScheme: to }: PlistFacts): readonly Fix[] {
  if (!to) return [];
  const line = (steps: number, text: string): string =>
    `${to.eol}${to.indent}${(to.indent || '\t').repeat(steps)}${text}`;
  const scheme = `<string>${shareQueryScheme}</string>`;
  const whole = [
    line(0, '<key>LSApplicationQueriesSchemes</key>'),
    line(0, '<array>'),
    line(1, scheme),
    line(0, '</array>'),
  ];
  const text = querySchemes ? line(0, scheme) : whole.join('');
  return fixOf(ADD, {}, true, [insertion(file, to.at, text)]);
}

/** Flutter asks iOS whether it can open the address, and never comes back where it cannot. */
const launchesTalk = ({ path }: NativeCall): boolean => path.at(-1) === talkLauncher;

/** Code of the app's own, or packages for React Native, which open the web page instead. */
function askingIn(project: Project): { readonly place: Place; readonly plists: readonly PlistFacts[] }[] {
  const native = project.all(codeIn).flatMap(({ file, language, calls }) => {
    const call = calls.find(asksForTalk) ?? calls.find(launchesTalk);
    return call && (language === 'swift' || language === 'dart') ? [{ file, range: call.nameRange }] : [];
  });
  // A plugin of Expo may write what is missing.
  const isWritten = project.all(expoIn).length > 0;
  const inScripts = isWritten
    ? []
    : project.all(scriptSharesIn).map(({ file, pathRanges }) => ({ file, range: pathRanges.at(-1)! }));
  return [...native, ...project.all(talkChecksIn), ...inScripts].map((place) => ({
    place,
    plists: plistsOfApp(place.file, project),
  }));
}

const SCRIPT = /\.[mc]?[jt]sx?$/;
const NEARLY = /^ka\w{0,5}l[ink]{2,4}$/;
const NEARLY_LOGIN = /^ka\w{0,4}kom\w{0,14}$/;
const isRightOrNearly = ({ value }: PlacedWord): boolean =>
  value === shareQueryScheme || NEARLY.test(value) || /\$[({]/.test(value);
