/** What was "Link" is "Share" since 2022; packages of the old name have not been released since. */

import { oldShareObjects } from '../../catalog/native/calls.ts';
import { packageSystems, wholePackages } from '../../catalog/native/packages.ts';
import { isOlder } from '../../catalog/templates/version.ts';
import type { FileFacts } from '../../facts/facts.ts';
import { isLegacyShare } from '../../facts/nativeCalls.ts';
import {
  codeIn,
  dependenciesIn,
  legacySharesIn,
  nativeSharesIn,
  scriptSharesIn,
  unreadIn,
} from '../../project/native/native.ts';
import type { Project } from '../../project/project.ts';
import { defineRule } from '../rule.ts';
import { oldPackageOf, successorBeside } from './renamedPackages.ts';

const inKotlin = { 'Share.kt': 'import com.kakao.sdk.link.LinkClient\n' };
const inSwift = { 'Share.swift': 'import KakaoSDKLink\n' };

export const nativeSdkOutdated = defineRule({
  code: '4002/native-sdk-outdated',
  kakaoCodes: ['4002'],
  effect: 'degraded',
  step: 'native',
  needs: 'file',
  title: { en: 'The native SDK is from before 2.11', ko: '네이티브 SDK가 2.11 이전 버전입니다' },
  why: {
    en: 'With 2.11.0 (June 2022; Flutter 1.2.0) Kakao renamed KakaoTalk “Link” to “Share”, in packages and in code. Packages of the old name have not been released since, and Kakao names an SDK that is too old among the causes of 4002. Beside modules of a newer version they also break at run time: both use the same v2-common.',
    ko: '카카오는 2.11.0(2022년 6월, Flutter는 1.2.0)부터 “카카오링크”를 “카카오톡 공유”로 바꾸면서 패키지와 코드의 이름을 변경했습니다. 옛 이름의 패키지는 더 이상 배포되지 않으며, 오래된 SDK는 카카오가 안내하는 4002 에러의 원인입니다. 새 버전의 모듈과 함께 쓰면 같은 v2-common을 사용하므로 실행 중에 오류가 날 수 있습니다.',
  },
  sources: [
    'https://developers.kakao.com/docs/latest/en/android/download',
    'https://developers.kakao.com/docs/latest/en/kakaotalk-share/trouble-shooting',
  ],
  messages: {
    package: {
      en: '“{name}” has had no release since 2022 and may fail with 4002: use “{instead}”.',
      ko: '“{name|은/는}” 2022년 이후 배포되지 않으며 4002 에러가 발생할 수 있습니다. “{instead|을/를}” 쓰십시오.',
    },
    sdk1: {
      en: '“{name}” is Kakao’s SDK 1, which has ended and may fail with 4002: use “{instead}”.',
      ko: '“{name|은/는}” 지원이 끝난 카카오 SDK 1이며 4002 에러가 발생할 수 있습니다. “{instead|을/를}” 쓰십시오.',
    },
    version: {
      en: '{name} {version} is older than {since} and may fail with 4002: update it.',
      ko: '{name} {version|은/는} {since} 이전 버전이어서 4002 에러가 발생할 수 있습니다. 업데이트하십시오.',
    },
    call: {
      en: '“{name}” is of SDKs before 2.11 (2022), which may fail with 4002: update to one with {instead}.',
      ko: '“{name|은/는}” 2.11(2022년) 이전 SDK의 이름으로 4002 에러가 발생할 수 있습니다. {instead|이/가} 있는 새 SDK를 쓰십시오.',
    },
  },
  check({ file, native }, project, report) {
    const shares = sharesByName(project);
    const dependencies = (native?.dependencies ?? []).filter(
      (one) => shares || oldPackageOf(one)?.onlyShares,
    );
    for (const one of dependencies) {
      const old = oldPackageOf(one);
      // Beside its successor, sdk/native-dependency-conflict says it.
      if (!old || successorBeside(one, dependencies)) continue;
      // It may be there to log in.
      if (old.isSdk1 && !old.onlyShares && project.all(sharesBySdk1).length === 0) continue;
      const params = { name: one.name, instead: old.instead };
      report.violated({ file, range: one.range }, old.isSdk1 ? 'sdk1' : 'package', { params });
    }
    for (const { name, version, range, system } of dependencies) {
      // Nobody edits a lock file.
      if (system === 'publock') continue;
      const older = olderThan(name, version?.value);
      if (older)
        report.violated({ file, range: version?.range ?? range }, 'version', { params: { name, ...older } });
    }
    const { code } = native ?? {};
    // Where the package is seen, it says so once.
    const isSeen = project
      .all(dependenciesIn)
      .some(
        (one) =>
          packageSystems[code?.language ?? 'swift'].includes(one.system) &&
          (oldPackageOf(one) !== undefined || olderThan(one.name, one.version?.value) !== undefined),
      );
    const call = code?.calls.find(
      (one) =>
        one.isWhole && ((oldShareObjects.has(one.path[0]!) && one.path.length > 2) || isLegacyShare(one)),
    );
    const found = call ? { value: call.path[0]!, range: call.nameRange } : native?.unread?.legacy;
    if (!found || isSeen || project.distinct(ownTypesIn).has(found.value)) return;
    const instead = code && code.language !== 'swift' ? 'ShareClient' : 'ShareApi';
    report.violated({ file, range: found.range }, 'call', { params: { name: found.value, instead } });
  },
  examples: {
    bad: [
      {
        files: {
          ...inKotlin,
          'app/build.gradle': "dependencies {\n    implementation '⟦com.kakao.sdk:v2-link⟧:2.8.6'\n}\n",
        },
      },
      {
        files: {
          ...inKotlin,
          'gradle/libs.versions.toml':
            '[versions]\nkakao = "2.8.6"\n[libraries]\nkakao-link = { module = "⟦com.kakao.sdk:v2-link⟧", version.ref = "kakao" }\n',
        },
      },
      ...[
        "implementation group: 'com.kakao.sdk', name: '⟦kakaolink⟧', version: project.KAKAO_SDK_VERSION",
        'implementation("com.kakao.sdk", "⟦kakaolink⟧", "1.27.0")',
      ].map((line) => ({
        files: { ...inKotlin, 'app/build.gradle.kts': `dependencies {\n    ${line}\n}\n` },
      })),
      {
        files: {
          'Share.java':
            'import com.kakao.kakaolink.v2.KakaoLinkService;\nclass Share { void share() { KakaoLinkService.getInstance().sendDefault(this, feed, callback); } }\n',
          'app/build.gradle':
            "dependencies {\n    implementation group: project.KAKAO_SDK_GROUP, name: '⟦kakaolink⟧', version: '1.30.0'\n}\n",
        },
      },
      {
        files: {
          'Share.java':
            'import com.kakao.KakaoLink;\nclass Share { void share() { link = KakaoLink.getKakaoLink(this); } }\n',
          'app/build.gradle':
            "dependencies {\n    compile group: 'com.kakao.sdk', name: '⟦kakaolink⟧', version: '1.0.51'\n}\n",
        },
      },
      // Another kind of build than its successor's.
      {
        files: {
          ...inKotlin,
          'app/build.gradle':
            "dependencies {\n    implementation 'com.kakao.sdk:v2-share:2.20.0'\n    debugImplementation '⟦com.kakao.sdk:v2-link⟧:2.8.6'\n}\n",
        },
      },
      { files: { ...inSwift, Podfile: "target 'Shop' do\n  pod '⟦KakaoSDKLink⟧'\nend\n" } },
      {
        files: {
          Podfile: "target 'Shop' do\n  pod '⟦KakaoOpenSDK⟧', '1.21.0'\nend\n",
          'Share.swift':
            'class Share {\n  func share() {\n    KLKTalkLinkCenter.shared().sendCustom(withTemplateId: "1", templateArgs: nil, success: nil, failure: nil)\n  }\n}\n',
        },
      },
      {
        files: {
          Podfile: "target 'Shop' do\n  pod '⟦KakaoOpenSDK⟧', '1.21.0'\nend\n",
          'Share.m':
            '#import <KakaoLink/KakaoLink.h>\n@implementation Share\n- (void)share {\n  [[KLKTalkLinkCenter sharedCenter] sendCustomWithTemplateId:@"1" templateArgs:nil success:nil failure:nil];\n}\n@end\n',
        },
      },
      {
        files: {
          'package.json': '{ "dependencies": { "⟦react-native-kakao-links⟧": "^1.0.6" } }\n',
          'share.js':
            "import RNKakaoLink from 'react-native-kakao-links';\nexport const share = (options) => RNKakaoLink.link(options);\n",
        },
      },
      {
        files: {
          'pubspec.yaml': 'dependencies:\n  ⟦kakao_flutter_sdk_link⟧: ^1.0.0\n',
          'lib/share.dart': "import 'package:kakao_flutter_sdk_link/kakao_flutter_sdk_link.dart';\n",
        },
      },
      // The other platform's package says nothing of this one.
      {
        files: {
          'android/app/build.gradle':
            "dependencies {\n    implementation '⟦com.kakao.sdk:v2-link⟧:2.8.6'\n}\n",
          'ios/Share.swift': 'import KakaoSDKLink\n⟦LinkApi.shared.customLink⟧(templateId: 1) { _, _ in }\n',
        },
      },
      {
        files: {
          'pubspec.yaml': 'dependencies:\n  kakao_flutter_sdk: ⟦^0.5.5⟧\n',
          'lib/share.dart':
            "import 'package:kakao_flutter_sdk/link.dart';\nFuture share() => LinkClient.instance.customWithTalk(1);\n",
        },
      },
      {
        files: {
          'Shop/Share.swift':
            'import KakaoSDKLink\nfunc share() {\n  ⟦LinkApi.shared.customLink⟧(templateId: 1) { _, _ in }\n}\n',
        },
      },
      {
        files: {
          'Shop/ShareViewController.m':
            '#import <KakaoLink/KakaoLink.h>\n- (void)share {\n  [[⟦KLKTalkLinkCenter⟧ sharedCenter] sendDefaultWithTemplate:feed success:nil failure:nil];\n}\n',
        },
      },
      {
        files: {
          'Shop/Share.swift':
            'import KakaoLink\nfunc share() {\n  ⟦KLKTalkLinkCenter.shared().sendCustom⟧(withTemplateId: "1", templateArgs: nil, success: nil, failure: nil)\n}\n',
        },
      },
    ],
    good: [
      // A class of the app's own.
      {
        files: {
          'Shop/KakaoLinkService.swift':
            'import KakaoSDKShare\nfinal class KakaoLinkService {\n  static func send() -> Result<URL, Error> { .failure(no) }\n}\n',
          'Shop/Share.swift':
            'import KakaoSDKShare\nfunc share() {\n  KakaoLinkService.send().get()\n  ShareApi.shared.shareCustom(templateId: 1) { _, _ in }\n}\n',
        },
      },
      // It is asked whether an address is its own, and a comment.
      {
        files: {
          'Shop/AppDelegate.m':
            '// [[KLKTalkLinkCenter sharedCenter] sendDefaultWithTemplate:feed];\n- (BOOL)open:(NSURL *)url {\n  return [[KLKTalkLinkCenter sharedCenter] isTalkLinkCallback:url];\n}\n',
        },
      },
      {
        files: {
          'app/build.gradle': "dependencies {\n    implementation 'com.kakao.sdk:v2-share:2.20.0'\n}\n",
        },
      },
      {
        files: {
          'app/build.gradle': "dependencies {\n    // implementation 'com.kakao.sdk:v2-link:2.8.6'\n}\n",
        },
      },
      // It logs in only.
      {
        files: {
          'app/build.gradle': "dependencies {\n    implementation 'com.kakao.sdk:v2-link:2.8.6'\n}\n",
          'lib/main.dart': "import 'package:kakao_flutter_sdk/kakao_flutter_sdk.dart';\n",
        },
      },
      {
        files: {
          'pubspec.yaml': 'dependencies:\n  kakao_flutter_sdk: ^0.9.0\n',
          'lib/main.dart':
            "import 'package:kakao_flutter_sdk/link.dart';\nFuture login() async => await isKakaoTalkInstalled();\n",
        },
      },
      {
        files: { 'app/build.gradle': "dependencies {\n    implementation 'com.kakao.sdk:v2-all:2.8.6'\n}\n" },
      },
      // SDK 1 logs in, too.
      { files: { Podfile: "pod 'KakaoOpenSDK'\n", 'Login.swift': 'import KakaoOpenSDK\n' } },
      { files: { ...inSwift, Podfile: "pod 'KakaoOpenSDK'\npod 'KakaoSDKShare', '~> 2.22'\n" } },
      { files: { 'package.json': '{ "dependencies": { "react-native-kakao-links-view": "^1.0.6" } }\n' } },
      { files: { Podfile: "# pod 'KakaoSDKLink'\npod 'KakaoSDKShare', '~> 2.22'\n" } },
      { files: { 'pubspec.yaml': 'dependencies:\n  kakao_flutter_sdk_user: ^1.9.0\n' } },
    ],
  },
});

/** The newest version that is allowed, as far as it tells: `2.8.6`, `~> 2.8.6`, `^0.5.5`; wider ranges may get any. */
const newestOf = (written: string): string | undefined =>
  /^(?:~> ?(?=\d+\.\d+\.)|\^(?=0\.))?(\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)$/.exec(written)?.[1];

/** A version from before Share, of a package that holds the whole SDK. */
function olderThan(name: string, written = ''): { version: string; since: string } | undefined {
  const known = wholePackages.find((one) => one.name === name);
  const version = newestOf(written);
  return known && version && isOlder(version, known.shareSince)
    ? { version, since: known.shareSince }
    : undefined;
}

/** A class of the app may have the name of one of the SDK. */
const ownTypesIn = ({ native }: FileFacts): readonly string[] =>
  native?.code?.blocks.flatMap(({ kind, name }) => (kind === 'type' && name ? [name] : [])) ?? [];

/** SDK 1 sends here, whatever the language. */
const sharesBySdk1 = (facts: FileFacts): readonly true[] =>
  legacySharesIn(facts).length > 0 || facts.native?.unread?.legacy ? [true] : [];

/** Something is shared, as far as names tell: old code calls it Link. Others only log in. */
const sharesByName = (project: Project): boolean =>
  project.all(nativeSharesIn).length > 0 ||
  project.all(legacySharesIn).length > 0 ||
  project.all(scriptSharesIn).length > 0 ||
  // What nobody here reads may.
  project.all(unreadIn).length > 0 ||
  project.all(codeIn).some(({ imports }) => imports.some(({ module }) => sharesByItsName(module)));

/** Flutter's old package has more in `link.dart` than messages: its calls tell. */
const sharesByItsName = (module: string): boolean =>
  /kakao/i.test(module) && /link|share/i.test(module) && !module.endsWith('kakao_flutter_sdk/link.dart');
