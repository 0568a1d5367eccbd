/** An app that shares, and in which nothing initialises the SDK. */

import { gradleFiles } from '../../catalog/native/appFiles.ts';
import { initialisedObjects, initNames } from '../../catalog/native/calls.ts';
import {
  initFunction,
  keyInPlist,
  keyInResources,
  ownPackage,
  reactNativePackage,
  sharingFunction,
  startedByCall,
} from '../../catalog/native/reactNative.ts';
import { buildTypes, intents, ownBuilds } from '../../catalog/native/setup.ts';
import type { FileFacts } from '../../facts/facts.ts';
import type { CodeOfFile, NativeCall } from '../../facts/native.ts';
import { isNativeShare, typeHolding } from '../../facts/nativeCalls.ts';
import {
  appNameOf,
  codeIn,
  expoIn,
  filesAbove,
  manifestsIn,
  plistsOfApp,
} from '../../project/native/native.ts';
import type { Project } from '../../project/project.ts';
import type { Place } from '../../text/text.ts';
import { defineRule } from '../rule.ts';
import { androidManifest, dart, kotlin, plist, pubspec, swift } from './exampleFiles.ts';

const inDart = dart('    await ⟦ShareClient.instance.shareDefault⟧(template: template);\n');
const inKotlin = kotlin('        ⟦ShareClient.instance.shareCustom⟧(this, 12345) { _, _ -> }\n');
const inSwift = swift('        ⟦ShareApi.shared.shareCustom⟧(templateId: 12345) { _, _ in }\n');
const plain = (code: string): string => code.replace(/[⟦⟧]/g, '');
const MAIN = 'void main() {\n  runApp(const App());\n}\n';
const ANDROID = 'app/src/main/AndroidManifest.xml';
const SHARING = 'app/src/main/java/kr/shop/Share.kt';
const gradle = { [ANDROID]: androidManifest(''), 'settings.gradle.kts': 'include(":app")\n' };

const reactNative = (code: string): Record<string, string> => ({
  'package.json':
    '{ "dependencies": { "@react-native-kakao/core": "2.4.6", "@react-native-kakao/share": "2.4.6" } }\n',
  'app.json': '{ "name": "shop" }\n',
  'src/share.ts': code,
});

/** An app for Android that shares, and starts nothing. */
const sharing = { [SHARING]: plain(inKotlin), ...gradle };
const shopApp = {
  'app/src/main/java/kr/shop/ShopApp.kt':
    'import com.kakao.sdk.common.KakaoSdk\nclass ShopApp : Application() {\n    override fun onCreate() { KakaoSdk.init(this, KEY) }\n}\n',
};
/** Of one kind of build. */
const ofRelease = {
  'app/src/release/AndroidManifest.xml':
    '<manifest xmlns:android="http://schemas.android.com/apk/res/android">\n    <application android:name=".ShopApp" />\n</manifest>\n',
};

export const nativeNotInitialized = defineRule({
  code: 'sdk/native-not-initialized',
  kakaoCodes: [],
  effect: 'throws',
  step: 'native',
  needs: 'project',
  title: { en: 'Nothing initialises the SDK of the app', ko: '앱에서 SDK를 초기화하지 않습니다' },
  why: {
    en: 'Every call of the SDK needs the native app key, which it only gets by being initialised as the app starts. Without that, Flutter throws a LateInitializationError, Android says “lateinit property … has not been initialized”, and an iOS app crashes.',
    ko: 'SDK의 모든 호출에는 네이티브 앱 키가 필요하며, 키는 앱이 시작될 때 SDK를 초기화해야 설정됩니다. 초기화하지 않으면 Flutter에서는 LateInitializationError가, Android에서는 “lateinit property … has not been initialized” 예외가 발생하고 iOS 앱은 비정상 종료됩니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/flutter/getting-started'],
  messages: {
    never: {
      en: 'Nothing in this app initialises the SDK with {name}: this call fails, and nothing is sent.',
      ko: '앱 어디에서도 {name|으로/로} SDK를 초기화하지 않아 이 호출이 실패하고 아무것도 전송되지 않습니다.',
    },
    unregistered: {
      en: 'Name {name} in <application> of AndroidManifest.xml: else this never runs, and sharing throws.',
      ko: 'AndroidManifest.xml의 <application>에 {name|을/를} 지정하십시오. 지금은 이 코드가 실행되지 않아 공유할 때 예외가 발생합니다.',
    },
    untold: {
      en: 'No file has a text resource {name}: unless the Android build adds it, the app crashes.',
      ko: '어느 파일에도 문자열 리소스 {name|이/가} 없습니다. Android 빌드에서도 추가하지 않으면 앱이 여기에서 비정상 종료됩니다.',
    },
    noKey: {
      en: 'Put the native app key into Info.plist as {name}: without it this crashes the iOS app.',
      ko: 'Info.plist에 네이티브 앱 키를 {name|으로/로} 추가하십시오. 없으면 iOS 앱이 여기에서 비정상 종료됩니다.',
    },
  },
  check(project, _, report) {
    if (!project.complete) return;
    if (project.package) {
      const found = inReactNative(project);
      if (found) report.violated(found.place, found.message, { params: { name: found.name } });
      const untold = withoutResource(project);
      if (untold) report.unknown(untold, 'untold', { params: { name: keyInResources } });
      return;
    }
    const imported = project.all(importedNames);
    const timesImported = (name: string): number => imported.filter((one) => one === name).length;
    const unused = inUnusedApplication(project, timesImported);
    if (unused) report.violated(unused.place, 'unregistered', { params: { name: unused.name } });
    for (const code of project.all(codeIn)) {
      const [share] = sharesOf(code);
      const names = initNames[code.language];
      if (!share) continue;
      // In whatever way it is written: in comments and in files that nobody here reads, too.
      if (names.some((name) => project.timesWritten(name) > timesImported(name))) continue;
      if (!isOfApp(code, project) || project.all(hidesPackages).length > 0) continue;
      report.violated({ file: code.file, range: share.nameRange }, 'never', { params: { name: names[0] } });
      return;
    }
  },
  examples: {
    bad: [
      { files: { 'lib/share.dart': inDart, 'lib/main.dart': MAIN, 'pubspec.yaml': pubspec('^1.9.0') } },
      { files: { [SHARING]: inKotlin, ...gradle } },
      { files: { 'Shop/Share.swift': inSwift, 'Shop/Info.plist': plist('') } },
      ...[
        ['kt', 'class ShopApp : Application() {\n    override fun onCreate() {\n', ''],
        [
          'java',
          'public class ShopApp extends MultiDexApplication {\n    @Override public void onCreate() {\n',
          ';',
        ],
      ].map(([end, head, semicolon]) => ({
        files: {
          ...sharing,
          [`app/src/main/java/kr/shop/ShopApp.${end}`]: `import com.kakao.sdk.common.KakaoSdk${semicolon}\n${head}        ⟦KakaoSdk.init⟧(this, KEY)${semicolon}\n    }\n}\n`,
        },
      })),
      { files: reactNative("import { ⟦shareFeedTemplate⟧ } from '@react-native-kakao/share';\n") },
      {
        files: {
          ...reactNative("import Share from 'react-native-kakao-share-link';\nShare.⟦sendFeed⟧(feed);\n"),
          'ios/shop/Info.plist': plist(''),
        },
      },
      {
        files: {
          'Shop/Share.swift': inSwift,
          'Shop/AppDelegate.swift': 'import KakaoSDKCommon\nclass AppDelegate {}\n',
          'Shop/Info.plist': plist(''),
          Podfile: "pod 'KakaoSDKShare'\npod 'KakaoSDKCommon'\n",
        },
      },
    ],
    good: [
      {
        files: {
          ...reactNative("import { shareFeedTemplate } from '@react-native-kakao/share';\n"),
          'App.tsx': "import * as core from '@react-native-kakao/core';\ncore.initializeKakaoSDK(key);\n",
        },
      },
      // In code of a platform, and in an app that is not here.
      {
        files: {
          ...reactNative("import { shareFeedTemplate } from '@react-native-kakao/share';\n"),
          'ios/shop/AppDelegate.mm': '[KakaoSDK initSDKWithAppKey:key];\n',
        },
      },
      {
        files: {
          'package.json': '{ "dependencies": { "@react-native-kakao/share": "2.4.6" } }\n',
          'src/share.ts': "export { shareFeedTemplate } from '@react-native-kakao/share';\n",
          'src/text.ts': "import { shareTextTemplate } from '@react-native-kakao/share';\n",
        },
      },
      ...['\t<key>KAKAO_APP_KEY</key>\n\t<string>$(KAKAO_KEY)</string>\n', undefined].map((entries) => ({
        files: {
          ...reactNative("import Share from 'react-native-kakao-share-link';\nShare.sendFeed(feed);\n"),
          ...(entries !== undefined && { 'ios/shop/Info.plist': plist(entries) }),
        },
      })),
      // Only on Android.
      ...[
        ['src/share.android.ts', 'Share.sendFeed(feed);\n'],
        [
          'src/share.ts',
          "import { Platform } from 'react-native';\nif (Platform.OS === 'android') Share.sendFeed(feed);\n",
        ],
      ].map(([file, code]) => ({
        files: {
          ...reactNative(''),
          [file!]: `import Share from 'react-native-kakao-share-link';\n${code}`,
          'ios/shop/Info.plist': plist(''),
        },
      })),
      // A package of the project's own may do it.
      {
        files: {
          ...reactNative("import { shareFeedTemplate } from '@react-native-kakao/share';\n"),
          'package.json':
            '{ "dependencies": { "@react-native-kakao/share": "2.4.6", "@shop/native": "workspace:*" } }\n',
        },
      },
      // It starts the SDK for all.
      {
        files: {
          ...reactNative("import { shareFeedTemplate } from '@react-native-kakao/share';\n"),
          'package.json':
            '{ "dependencies": { "@react-native-kakao/share": "2.4.6", "@react-native-seoul/kakao-login": "5.4.1" } }\n',
        },
      },
      // Before a build, the plugin writes it.
      {
        files: {
          ...reactNative("import Share from 'react-native-kakao-share-link';\nShare.sendFeed(feed);\n"),
          'ios/shop/Info.plist': plist(''),
          'app.json':
            '{ "expo": { "name": "shop", "plugins": [["@react-native-seoul/kakao-login", {}]] } }\n',
        },
      },
      {
        files: {
          'Shop/Share.swift': plain(inSwift),
          'Shop/AppDelegate.swift':
            'import RxKakaoSDKCommon\nclass AppDelegate { func start() { RxKakaoSDK.initSDK(appKey: key) } }\n',
          'Shop/Info.plist': plist(''),
        },
      },
      {
        files: {
          'Shop/Share.swift': plain(inSwift),
          'Shop/AppDelegate.swift':
            'import KakaoSDKCommon\nclass AppDelegate { func start() { KakaoSDKCommon.initSDK(appKey: key) } }\n',
          'Shop/Info.plist': plist(''),
        },
      },
      {
        files: {
          'lib/share.dart': plain(inDart),
          'lib/main.dart': MAIN.replace('run', 'KakaoSdk.init(nativeAppKey: key);\n  run'),
        },
      },
      // Whoever has the package has `main`.
      { files: { 'lib/share.dart': plain(inDart), 'pubspec.yaml': pubspec('^1.9.0') } },
      // Code that is not here may do it.
      ...[
        '\n  shop_login:\n    path: ../login\n',
        '\n  shop_login: { git: https://shop.example.kr/login.git }\n',
      ].map((more) => ({
        files: {
          'lib/share.dart': plain(inDart),
          'lib/main.dart': MAIN,
          'pubspec.yaml': `${pubspec('^1.9.0').trimEnd()}${more}`,
        },
      })),
      {
        files: {
          ...sharing,
          'app/src/main/java/kr/shop/Start.kt':
            'import com.kakao.sdk.common.KakaoSdk as Kakao\nfun start(context: Context) = Kakao.init(context, key)\n',
        },
      },
      // The manifest names it, or it is no application.
      {
        files: {
          ...sharing,
          [ANDROID]: androidManifest('').replace('<application', '<application android:name=".ShopApp"'),
          ...shopApp,
        },
      },
      {
        files: {
          ...sharing,
          ...shopApp,
          ...ofRelease,
        },
      },
      {
        files: {
          ...sharing,
          ...shopApp,
          'app/build.gradle.kts':
            'android {\n    productFlavors {\n        create("store") { dimension = "market" }\n    }\n}\n',
        },
      },
      // A folder above may be called as one of a build's is.
      {
        files: Object.fromEntries(
          Object.entries({ ...sharing, ...shopApp, ...ofRelease }).map(([name, text]) => [
            `main/${name}`,
            text,
          ]),
        ),
      },
      {
        files: {
          ...sharing,
          'app/src/main/java/kr/shop/ShopApp.java':
            'import com.kakao.sdk.common.KakaoSdk;\npublic class ShopApp extends Application {\n    public static void start(Context context) { KakaoSdk.init(context, KEY); }\n}\n',
        },
      },
      {
        files: {
          ...sharing,
          'app/src/main/java/kr/shop/Start.kt':
            'import com.kakao.sdk.common.KakaoSdk\nclass Start<T : Application>(val app: T) {\n    fun run() { KakaoSdk.init(this, KEY) }\n}\n',
        },
      },
      {
        files: {
          ...sharing,
          'app/src/main/java/kr/shop/Main.kt': `import com.kakao.sdk.common.KakaoSdk\nclass MainActivity : AppCompatActivity() {\n    override fun onCreate(state: Bundle?) { KakaoSdk.init(this, KEY) }\n}\n`,
        },
      },
      // Only a part of the build is opened.
      { files: { [SHARING]: plain(inKotlin), [ANDROID]: androidManifest('') } },
      {
        files: {
          ...sharing,
          'app/src/main/java/kr/shop/Start.kt':
            'import com.kakao.sdk.common.KakaoSdk.init\nfun start(context: Context) = init(context, key)\n',
        },
      },
      {
        files: {
          'Shop/Share.swift': plain(inSwift),
          'Shop/Info.plist': plist(''),
          'Shop/AppDelegate.m': '[KakaoSDK initSDKWithAppKey:key];\n',
        },
      },
      {
        files: {
          'package.json': '{ "dependencies": { "@react-native-kakao/core": "2.4.6" } }\n',
          'ios/Shop/Share.swift': plain(inSwift),
          'ios/Shop/Info.plist': plist(''),
        },
      },
      // SDK 1 takes the key from the manifest.
      {
        files: {
          [SHARING]: kotlin('        KakaoLinkService.getInstance().sendDefault(this, feed, callback)\n'),
          ...gradle,
        },
      },
    ],
  },
});

interface Uninitialized {
  readonly place: Place;
  readonly message: 'never' | 'noKey';
  readonly name: string;
}

/** A package that has code call what starts it, or one that takes the key from Info.plist. */
function inReactNative(project: Project): Uninitialized | undefined {
  const [share] = project.all(sharesByPackage);
  if (!share || appNameOf(project) === undefined) return undefined;
  const { module, place } = share;
  const isNowhere = (...names: string[]) => names.every((name) => project.timesWritten(name) === 0);
  if (takesKeyFromPlist(module)) {
    const isBuilt = plistsOfApp(place.file, project).length > 0 && project.all(expoIn).length === 0;
    return isBuilt && isNowhere(keyInPlist.name)
      ? { place, message: 'noKey', name: keyInPlist.name }
      : undefined;
  }
  const mayStart = Object.entries(project.package?.dependencies ?? {}).some(
    ([name, version]) => ownPackage.test(version) || (/kakao/i.test(name) && !startedByCall.test(name)),
  );
  return !mayStart && isNowhere(initFunction.name, ...Object.values(initNames).flat())
    ? { place, message: 'never', name: initFunction.name }
    : undefined;
}

/** What shares by a package that takes the key from a text resource, which a file that is not for everybody may have. */
function withoutResource(project: Project): Place | undefined {
  const [share] = project.all(sharesByPackage);
  const isBuilt = gradleFiles.some(
    (name) => project.file(`${project.root}/android/app/${name}`) !== undefined,
  );
  if (!share || !isBuilt || project.all(expoIn).length > 0) return undefined;
  return takesKeyFromPlist(share.module) && project.timesWritten(keyInResources) === 0
    ? share.place
    : undefined;
}

/** The only call that initialises an Android app, in a class that starts an app and that the manifest does not name. */
function inUnusedApplication(project: Project, timesImported: (name: string) => number) {
  const codes = project.all(codeIn).filter(({ language }) => language === 'kotlin' || language === 'java');
  const [start, more] = codes.flatMap((code) => initsOf(code).map((call) => ({ code, call })));
  if (!start || more || !codes.some((code) => sharesOf(code).length > 0)) return undefined;
  const { code, call } = start;
  const [object] = initNames.kotlin;
  const application = typeHolding(call.block, code);
  const isOnlyOne = project.timesWritten(object) === timesImported(object) + 1;
  // With another context it may be static, and be called from elsewhere.
  const isItself = call.arguments[0]?.value.kind === 'word';
  if (!application?.isApplication || !isItself || !isOnlyOne || !isOfApp(code, project)) return undefined;
  // One kind of build may name it, under `src/` and whatever the kind is called.
  const gradle = gradleFiles.flatMap((name) => filesAbove(code.file, name, project));
  if (gradle.some(({ native }) => native?.mentions.includes(ownBuilds))) return undefined;
  const above = filesAbove(code.file, 'AndroidManifest.xml', project);
  const ofBuilds = above.flatMap(({ file }) =>
    buildTypes.flatMap((type) => project.file(file.replace(/\/main\/(?=[^/]*$)/, `/${type}/`)) ?? []),
  );
  const manifests = [...[...above, ...ofBuilds].flatMap(manifestsIn), ...project.all(manifestsIn)];
  const isNamed = manifests.some((one) => !one.isWhole || one.application !== undefined);
  return isNamed || application.name === undefined
    ? undefined
    : { place: { file: code.file, range: call.nameRange }, name: application.name };
}

const initsOf = ({ calls, language }: CodeOfFile): readonly NativeCall[] =>
  calls.filter(({ path }) => initNames[language].some((name) => name === path[0]) && path.at(-1) === 'init');

const takesKeyFromPlist = (module: string): boolean => keyInPlist.packages.some((one) => one === module);

/** The last place where a file shares by a package, or imports what does; forks may be started in another way. */
const sharesByPackage = ({
  file,
  scripts,
}: FileFacts): readonly { readonly module: string; readonly place: Place }[] =>
  scripts
    .flatMap(({ moduleUses = [] }) => moduleUses)
    .filter(({ module, name, mayLeaveOutIos }) => {
      if (mayLeaveOutIos && takesKeyFromPlist(module)) return false;
      const known = reactNativePackage(module)!;
      return module === known.module && sharingFunction(known, name) !== undefined;
    })
    .slice(-1)
    .map(({ module, range }) => ({ module, place: { file, range } }));

const sharesOf = ({ calls }: CodeOfFile) =>
  calls.filter((call) => isNativeShare(call) && call.path.some((name) => initialisedObjects.has(name)));

/** Who imports a name need not use it; who gives it another may do so by that. */
const importedNames = ({ native }: FileFacts): readonly string[] =>
  (native?.code?.imports ?? [])
    .filter(({ alias }) => alias === undefined)
    .map(({ module }) => module.slice(module.lastIndexOf('.') + 1));

const hidesPackages = ({ native }: FileFacts): readonly true[] => (native?.hasOwnPackages ? [true] : []);

/** And not of a library, which an app elsewhere initialises. */
function isOfApp({ file, language }: CodeOfFile, project: Project): boolean {
  if (language === 'swift') return plistsOfApp(file, project).length > 0;
  const above = (name: string) => filesAbove(file, name, project);
  if (language === 'dart') return above('main.dart').length > 0;
  const starts = above('AndroidManifest.xml').some(({ native }) =>
    native?.manifest?.filters.some(({ actions }) => actions.includes(intents.main)),
  );
  return starts && ['settings.gradle', 'settings.gradle.kts'].some((name) => above(name).length > 0);
}
