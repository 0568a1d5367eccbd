/** A URL scheme is a bare name, and Kakao's is made of the app key. */
import { appKeyForm } from '../../catalog/appKey.ts';
import { returnScheme } from '../../catalog/native/setup.ts';
import { fixOf, insertion } from '../../edits/plannedEdit.ts';
import { keyOfStart, nativeStartsIn, plistKeyIn } from '../../project/native/keys.ts';
import { plistsIn, plistsOfApp } from '../../project/native/native.ts';
import type { Project } from '../../project/project.ts';
import type { FileId } from '../../text/text.ts';
import { exampleKey } from '../key/exampleKey.ts';
import { defineRule } from '../rule.ts';
import { dart, plist, queries, tuist, urlTypes } from './exampleFiles.ts';
import { paramsSent } from './paramsSent.ts';

const withParams = dart(
  "    await ShareClient.instance.shareDefault(template: TextTemplate(text: 'Cake', link: Link(iosExecutionParams: {'id': '7'})));\n",
);
const inScript =
  "import { shareTextTemplate } from '@react-native-kakao/share';\nshareTextTemplate({ template: { text: 'Cake', link: { iosExecutionParams: { id: '7' } } } });\n";
const packageJson = (more: string) =>
  `{ "dependencies": { ${more}"react-native": "0.82.0", "@react-native-kakao/share": "2.4.6" } }\n`;
const startedWith = `<dict>\n\t<key>KAKAO_APP_KEY</key>\n\t<string>${exampleKey}</string>`;
const packageOfLink = '{ "dependencies": { "react-native-kakao-share-link": "1.0.12" } }\n';
const own = (scheme: string) => plist(urlTypes(scheme) + queries('kakaolink'));

export const iosUrlType = defineRule({
  code: '4019/ios-url-type',
  kakaoCodes: [],
  effect: 'degraded',
  step: 'native',
  needs: 'project',
  title: { en: 'The URL scheme of the iOS app cannot match', ko: 'iOS 앱의 URL 스킴이 일치할 수 없습니다' },
  why: {
    en: 'KakaoTalk comes back to an iOS app by an address that begins with kakao and its native app key. CFBundleURLSchemes has the part in front of “://” alone: kakao and the key. With anything else, buttons of a message and the way back from a login do not reach the app.',
    ko: '카카오톡은 kakao와 네이티브 앱 키로 시작하는 주소로 iOS 앱에 돌아옵니다. CFBundleURLSchemes에는 “://” 앞부분, 즉 kakao와 앱 키를 이어 쓴 값만 넣습니다. 다른 값이면 메시지의 버튼이나 로그인 후의 이동이 앱에 도달하지 않습니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/ios/getting-started'],
  messages: {
    bare: {
      en: '“kakao” lacks the native app key behind it: KakaoTalk cannot come back to this app.',
      ko: '“kakao” 뒤에 네이티브 앱 키가 빠져 카카오톡에서 이 앱으로 돌아올 수 없습니다.',
    },
    keyAlone: {
      en: 'Put “kakao” in front of the app key: without it KakaoTalk cannot come back to this app.',
      ko: '앱 키 앞에 “kakao”를 붙이십시오. 이대로는 카카오톡에서 이 앱으로 돌아올 수 없습니다.',
    },
    missing: {
      en: 'No URL scheme “kakao…” is in this Info.plist: buttons with iosExecutionParams do not open the app.',
      ko: 'Info.plist에 “kakao…” URL 스킴이 없어 iosExecutionParams 버튼을 눌러도 앱이 열리지 않습니다.',
    },
    sent: { en: 'Sent here', ko: '전송하는 코드' },
    address: {
      en: 'A scheme is only the part in front of “://”: with more, no address ever matches.',
      ko: '스킴에는 “://” 앞부분만 적어야 합니다. 그 뒤까지 적으면 어떤 주소와도 일치하지 않습니다.',
    },
  },
  check(project, _, report) {
    for (const { file, urlSchemes } of project.all(plistsIn)) {
      for (const { value, range } of urlSchemes) {
        const place = { file, range };
        if (value === 'kakao') report.violated(place, 'bare');
        else if (isKeyAlone(value, file, project) && !urlSchemes.some((one) => returnScheme.test(one.value)))
          report.violated(place, 'keyAlone', {
            fixes: fixOf(PREFIX, {}, true, [insertion(file, range.start, 'kakao')]),
          });
        else if (isAddress(value)) {
          const rest = { start: range.start + value.indexOf(':'), end: range.end };
          report.violated(place, 'address', {
            fixes: fixOf(CUT, {}, true, [{ file, range: rest, text: '' }]),
          });
        }
      }
    }
    if (!project.complete || project.setupWords.has('CFBundleURLSchemes')) return;
    if (project.all(nativeStartsIn).some(({ key }) => key.hasOwnScheme)) return;
    // Expo writes the plist itself.
    const { 'react-native': isReactNative, expo } = project.package?.dependencies ?? {};
    const isBare = isReactNative !== undefined && expo === undefined;
    const sent = paramsSent(project, PARAMS, ({ file }) => ON_IOS.test(file) || isBare);
    const [plist, another] = sent ? plistsOfApp(sent.file, project) : [];
    if (!sent || !plist?.isWhole || another || plist.urlSchemes.some(({ value }) => MAY_RETURN.test(value)))
      return;
    report.violated({ file: plist.file, range: plist.typesKey }, 'missing', {
      related: [{ place: sent, message: 'sent' }],
    });
  },
  examples: {
    bad: [
      {
        files: {
          'lib/share.dart': withParams,
          'ios/Runner/Info.plist': plist(queries('kakaolink')).replace('<dict>', '<⟦dict⟧>'),
        },
        title: { en: 'ios/Runner/Info.plist', ko: 'ios/Runner/Info.plist' },
      },
      {
        files: {
          'src/share.ts': inScript,
          'package.json': packageJson(''),
          'ios/Shop/Info.plist': plist(queries('kakaolink')).replace('<dict>', '<⟦dict⟧>'),
        },
        title: { en: 'React Native', ko: 'React Native' },
      },
      {
        files: {
          'src/share.ts': inScript
            .replace("{ id: '7' }", 'params')
            .replace('\nshare', '\nconst params = { id: shop.id };\nshare'),
          'package.json': packageJson(''),
          'ios/Shop/Info.plist': plist(queries('kakaolink')).replace('<dict>', '<⟦dict⟧>'),
        },
      },
      {
        files: {
          'lib/share.dart': withParams,
          'ios/Runner/Info.plist': own('shop').replace('CFBundleURLTypes', '⟦$&⟧'),
        },
      },
      { files: { 'Shop/Info.plist': own('⟦kakao⟧') } },
      {
        files: {
          'ios/Shop/Info.plist': own(`⟦${exampleKey}⟧`).replace('<dict>', startedWith),
          'package.json': packageOfLink,
        },
        fixed: { 'ios/Shop/Info.plist': own(`kakao${exampleKey}`).replace('<dict>', startedWith) },
      },
      {
        files: { 'Project.swift': tuist('', '⟦kakao$(KAKAO_KEY)://oauth⟧') },
        fixed: { 'Project.swift': tuist('', 'kakao$(KAKAO_KEY)') },
      },
      {
        files: {
          'project.yml':
            'targets:\n  Shop:\n    info:\n      properties:\n        CFBundleURLTypes:\n          - CFBundleURLSchemes: [⟦kakao⟧]\n',
        },
      },
      {
        files: { 'Shop/Info.plist': own('⟦kakao$(KAKAO_KEY)://kakaolink⟧') },
        fixed: { 'Shop/Info.plist': own('kakao$(KAKAO_KEY)') },
      },
    ],
    good: [
      {
        files: {
          'ios/Shop/Info.plist': own(exampleKey)
            .replace('<dict>', startedWith)
            .replace(
              `<string>${exampleKey}</string>\n\t\t\t</array>`,
              '<string>kakao$(KAKAO_APP_KEY)</string>$&',
            ),
          'package.json': packageOfLink,
        },
      },
      // Nobody gives it any.
      {
        files: {
          'lib/share.dart': withParams
            .replace("{'id': '7'}", 'params')
            .replace('FeedTemplate template', '{Map<String, String>? params}'),
          'ios/Runner/Info.plist': plist(queries('kakaolink')),
        },
      },
      {
        files: {
          'src/share.ts': inScript
            .replace("{ id: '7' }", 'params')
            .replace('\nshare', '\nexport const send = (params?: Record<string, string>) => share'),
          'package.json': packageJson(''),
          'ios/Shop/Info.plist': plist(queries('kakaolink')),
        },
      },
      { files: { 'lib/share.dart': withParams, 'ios/Runner/Info.plist': own('kakao$(KAKAO_KEY)') } },
      {
        files: {
          'src/share.ts': inScript,
          'package.json': packageJson('"expo": "54.0.0", '),
          'ios/Shop/Info.plist': plist(queries('kakaolink')),
        },
      },
      {
        files: {
          'lib/share.dart': withParams,
          'ios/Runner/Info.plist': plist(queries('kakaolink')),
          'project.yml': '# kakao\ninfo: { CFBundleURLTypes: [{ CFBundleURLSchemes: ["kakao${KEY}"] }] }\n',
        },
      },
      { files: { 'Shop/Info.plist': own('kakao$(KAKAO_KEY)') } },
      { files: { 'Shop/Info.plist': own('kakao${KAKAO_KEY}') } },
      // Of nobody knows what.
      { files: { 'ios/Shop/Info.plist': own(exampleKey), 'package.json': packageOfLink } },
      {
        files: {
          'ios/Shop/Info.plist': own(exampleKey)
            .replace('<dict>', startedWith)
            .replace(
              `<string>${exampleKey}</string>\n\t\t\t</array>`,
              `<string>kakao${exampleKey}</string>$&`,
            ),
          'package.json': packageOfLink,
        },
      },
      { files: { 'Shop/Info.plist': own('com.example.shop') } },
    ],
  },
});

const PREFIX = { en: 'Put “kakao” in front', ko: '앞에 “kakao” 붙이기' };
const CUT = { en: 'Leave only the scheme', ko: '스킴만 남기기' };

/** A key that starts the app: what else a scheme of 32 digits may be for is not known. */
function isKeyAlone(scheme: string, file: FileId, project: Project): boolean {
  if (!appKeyForm.test(scheme)) return false;
  const facts = project.file(file);
  if (facts && plistKeyIn(facts, project)?.value === scheme) return true;
  return project.all(nativeStartsIn).some((start) => keyOfStart(start, project)?.value === scheme);
}

const isAddress = (scheme: string): boolean => {
  const [name, rest] = scheme.split('://', 2);
  return rest !== undefined && /kakao/i.test(name!);
};

const ON_IOS = /\.(?:swift|dart)$/;
const PARAMS = new Set(['iosExecutionParams']);
const MAY_RETURN = /^kakao|\$[({]/;
