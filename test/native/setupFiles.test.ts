/** Readers of Info.plist, AndroidManifest.xml, dependencies and app.json: what they see, exact places, cut and hostile texts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setupWords } from '../../server/src/core/catalog/native/setup.ts';
import { readNativeFile } from '../../server/src/core/reading/native/readNativeFile.ts';
import { setting, xcodeProject } from './xcodeSample.ts';

const plist = `<?xml version="1.0"?>
<plist version="1.0">
<dict>
	<!-- <key>LSApplicationQueriesSchemes</key><array><string>old</string></array> -->
	<key>CFBundleURLTypes</key>
	<array><dict><key>CFBundleURLSchemes</key><array><string>kakao\${KEY}</string></array></dict></array>
	<key>LSApplicationQueriesSchemes</key>
	<array>
		<string>kakaolink</string>
		<string> kakaokompassauth </string>
	</array>
</dict>
</plist>
`;

const manifest = `<manifest xmlns:android="http://schemas.android.com/apk/res/android">
    <queries><intent><data android:scheme="kakaolink" /></intent></queries>
    <application>
        <activity android:name=".Main" android:exported="true">
            <intent-filter>
                <action android:name="android.intent.action.VIEW" />
                <data android:scheme="kakao1" android:host="oauth" />
                <data android:host='kakaolink' android:pathPrefix="/" />
            </intent-filter>
        </activity>
    </application>
</manifest>
`;

const files: Readonly<Record<string, string>> = {
  'Info.plist': plist,
  'AndroidManifest.xml': manifest,
  'build.gradle.kts':
    'val kakao = "2.20.6"\ndependencies {\n  implementation("com.kakao.sdk:v2-share:$kakao")\n  // implementation("com.kakao.sdk:v2-link:1.0")\n  implementation("com.kakao.sdk:v2-user:2.19.0") { exclude("com.kakao.sdk", "v2-link") }\n  substitute(module("com.kakao.sdk:kakaolink")).using(module("com.kakao.sdk:v2-talk:2.20.6"))\n}\n',
  'build.gradle':
    'def key = properties.getProperty(\'kakao.key\', "")\nandroid {\n  defaultConfig {\n    buildConfigField "String", \'KEY\', "\\"${key}\\""\n    resValue "string", "kakao_key",\n      properties[\'KAKAO\']\n    manifestPlaceholders = [KAKAO: key, "other": \'x\']\n    manifestPlaceholders[\'scheme\'] = "kakao${properties[\'KAKAO\']}"\n  }\n}\n',
  'local.properties': 'sdk.dir=C\\:/sdk\nKAKAO = abc \r\nkakao.key:"x"\n! note\nEMPTY=\n',
  'Project.swift':
    'import ProjectDescription\nlet project = Project(name: "Shop", targets: [\n  .target(name: "Shop", product: .app, infoPlist: .extendingDefault(with: [\n    "LSApplicationQueriesSchemes": ["kakaokompassauth", "kakaolink"],\n    "CFBundleURLTypes": [["CFBundleURLSchemes": ["kakao$(KAKAO_KEY)"]]],\n  ])),\n])\n',
  'libs.versions.toml':
    '[versions]\nkakao = "2.20.6" # all\n[libraries]\na = { module = "com.kakao.sdk:v2-share", version.ref = "kakao" }\nb = { group = "com.kakao.sdk", name = "v2-user", version = "2.19.0" }\nc = "com.kakao.sdk:v2-talk:2.18.0"\n',
  Podfile:
    "target 'A' do\n  # pod 'KakaoSDKLink'\n  pod 'KakaoSDKShare', '~> 2.22'\n  pod \"KakaoSDKUser\"\nend\n",
  'Package.swift': 'dependencies: [.product(name: "KakaoSDKShare", package: "kakao-ios-sdk")]\n',
  'pubspec.yaml':
    'dependencies:\n  # kakao_flutter_sdk: ^0.9.0\n  kakao_flutter_sdk_share: ^1.9.0 # share\n  kakao_flutter_sdk_user:\n    hosted: https://pub.dev\n    version: "^1.8.0"\n  flutter:\n    version: 9\n',
  'pubspec.lock':
    'packages:\n  kakao_flutter_sdk_share:\n    dependency: "direct main"\n    description:\n      name: kakao_flutter_sdk_share\n    version: "1.9.6"\n',
  // What is written with a backslash is another text.
  'project.pbxproj': xcodeProject({
    debug: setting('KAKAO_KEY', '"$(OTHER)"'),
    base: 'Keys.xcconfig',
  }).replaceAll('\\"', ''),
  'Keys.xcconfig':
    '// Kakao\n#include? "Local.xcconfig"\nKAKAO_KEY = abc // ours\nKAKAO_KEY[sdk=iphonesimulator*] = $(OTHER)\n',
  'Share.m': '[[KLKTalkLinkCenter sharedCenter] sendDefaultWithTemplate:feed success:nil failure:nil];\n',
  'Share.cs': 'using UnityEngine;\nvar kakao = new AndroidJavaClass("com.kakao.sdk.share.ShareClient");\n',
  'MainActivity.kt':
    'fun show() {\n  web.settings.javaScriptEnabled = true\n  web.webViewClient = WebViewClient()\n  web.loadUrl(kakao)\n}\n',
  'app.json':
    '{ "expo": { "plugins": ["expo-router", ["@react-native-kakao/core", { "nativeAppKey": "K", "ios": { "handleKakaoOpenUrl": true } }]] } }',
};

const read = (name: string) => readNativeFile(`/app/${name}`, files[name]!).native!;

describe('what stands in set-up files', () => {
  it('is the schemes of a plist, without those in comments', () => {
    const { plist: facts } = read('Info.plist');
    expect(facts!.querySchemes!.map(({ value }) => value)).toEqual(['kakaolink', 'kakaokompassauth']);
    expect(facts!.urlSchemes.map(({ value }) => value)).toEqual(['kakao${KEY}']);
    expect(facts).toMatchObject({ isWhole: true, isApp: true });
  });

  it('is the filters of activities, and not the queries', () => {
    const { manifest: facts } = read('AndroidManifest.xml');
    expect(facts!.filters).toHaveLength(1);
    const [filter] = facts!.filters;
    expect(filter!.activity.exported?.value).toBe('true');
    expect(filter!.data.map(({ scheme, host, path }) => [scheme?.value, host?.value, path?.value])).toEqual([
      ['kakao1', 'oauth', undefined],
      [undefined, 'kakaolink', '/'],
    ]);
  });

  it.each<[string, readonly (readonly [string, string | undefined])[]]>([
    [
      'build.gradle.kts',
      [
        ['com.kakao.sdk:v2-share', '2.20.6'],
        ['com.kakao.sdk:v2-user', '2.19.0'],
        ['com.kakao.sdk:v2-talk', '2.20.6'],
      ],
    ],
    [
      'libs.versions.toml',
      [
        ['com.kakao.sdk:v2-share', '2.20.6'],
        ['com.kakao.sdk:v2-user', '2.19.0'],
        ['com.kakao.sdk:v2-talk', '2.18.0'],
      ],
    ],
    [
      'Podfile',
      [
        ['KakaoSDKShare', '~> 2.22'],
        ['KakaoSDKUser', undefined],
      ],
    ],
    ['Package.swift', [['KakaoSDKShare', undefined]]],
    [
      'pubspec.yaml',
      [
        ['kakao_flutter_sdk_share', '^1.9.0'],
        ['kakao_flutter_sdk_user', '^1.8.0'],
      ],
    ],
    ['pubspec.lock', [['kakao_flutter_sdk_share', '1.9.6']]],
  ])('is the dependencies of %s', (name, expected) => {
    expect(read(name).dependencies.map((one) => [one.name, one.version?.value])).toEqual(expected);
  });

  it('is the plugins of an Expo app with the names of their options', () => {
    const core = read('app.json').expo!.plugins[1]!;
    expect(core.name.value).toBe('@react-native-kakao/core');
    expect(core.options.map(({ value }) => value)).toEqual(['nativeAppKey', 'ios', 'ios.handleKakaoOpenUrl']);
  });
});

/** Words with their places, and places alone. */
function expectSound(facts: unknown, text: string): void {
  if (typeof facts !== 'object' || facts === null) return;
  if ('start' in facts && 'end' in facts) {
    const { start, end } = facts as { start: number; end: number };
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  if ('value' in facts && 'range' in facts && !('kind' in facts)) {
    const { value, range } = facts as { value: unknown; range: { start: number; end: number } };
    if (typeof value === 'string' && !value.includes('.'))
      expect(text.slice(range.start, range.end)).toBe(value);
  }
  for (const inner of Object.values(facts)) expectSound(inner, text);
}

const PROJECT_YML = `name: Shop
targets:
  Shop:
    info:
      path: Shop/Info.plist
      properties:
        LSApplicationQueriesSchemes: # share and login
          - kakaolink
          # - kakaoplus

          - "kakaokompassauth" # login
        CFBundleURLTypes:
          - CFBundleTypeRole: Editor
            CFBundleURLSchemes: [kakao$(KAKAO_KEY), 'shop']
          - CFBundleURLSchemes:
              - kakao://oauth
`;

describe('the Info.plist of a project generator', () => {
  const wordsOf = (words: readonly { value: string }[] = []) => words.map(({ value }) => value);

  it('is that of Tuist', () => {
    const { plist: facts } = read('Project.swift');
    expect(wordsOf(facts!.querySchemes)).toEqual(['kakaokompassauth', 'kakaolink']);
    expect(wordsOf(facts!.urlSchemes)).toEqual(['kakao$(KAKAO_KEY)']);
    expect(facts!.isWhole).toBe(true);
  });

  it.each([
    ['.array([.string("kakaolink")])', true, ['kakaolink']],
    ['["kakaolink"] + common', false, []],
    ['["kakaolink", ask]', false, ['kakaolink']],
    ['["kakao\\(key)"]', false, []],
    ['schemes', false, []],
  ])('of Tuist: %s', (list, isWhole, words) => {
    const text = files['Project.swift']!.replace('["kakaokompassauth", "kakaolink"]', list);
    const facts = readNativeFile('/app/Project.swift', text).native!.plist!;
    expect(facts.isWhole).toBe(isWhole);
    expect(wordsOf(facts.querySchemes)).toEqual(words);
  });

  it('is that of XcodeGen', () => {
    const facts = readNativeFile('/app/project.yml', PROJECT_YML).native!.plist!;
    expect(wordsOf(facts.querySchemes)).toEqual(['kakaolink', 'kakaokompassauth']);
    expect(wordsOf(facts.urlSchemes)).toEqual(['kakao$(KAKAO_KEY)', 'shop', 'kakao://oauth']);
    expect(facts.isWhole).toBe(true);
    expectSound(facts, PROJECT_YML);
  });

  it('of XcodeGen may have more from elsewhere', () => {
    for (const more of ['include: base.yml\n', 'targetTemplates:\n  App: {}\n'])
      expect(readNativeFile('/app/project.yml', more + PROJECT_YML).native!.plist!.isWhole).toBe(false);
  });

  it('of XcodeGen names the key of its schemes', () => {
    const { typesKey } = readNativeFile('/app/project.yml', PROJECT_YML).native!.plist!;
    expect(PROJECT_YML.slice(typesKey!.start, typesKey!.end)).toBe('CFBundleURLSchemes');
  });

  it('of XcodeGen is read wherever it is cut', () => {
    for (let cut = 0; cut < PROJECT_YML.length; cut += 7) {
      const half = PROJECT_YML.slice(0, cut);
      expectSound(readNativeFile('/app/project.yml', half), half);
    }
    expect(readNativeFile('/app/project.yml', '# kakaolink\nname: Shop\n').native!.plist).toBeUndefined();
  });
});

describe.each(Object.keys(files))('%s', (name) => {
  const text = files[name]!;

  it('has every place right', () => expectSound(readNativeFile(`/app/${name}`, text), text));

  it('is read wherever it is cut, and says of XML and JSON that it is not whole', () => {
    for (let cut = 0; cut < text.trimEnd().length; cut += 7) {
      const half = text.slice(0, cut);
      const read = readNativeFile(`/app/${name}`, half);
      expectSound(read, half);
      const { plist: ofPlist, manifest: ofManifest, expo } = read.native ?? {};
      for (const one of [ofPlist, ofManifest, expo]) expect(one?.isWhole ?? false).toBe(false);
    }
  });

  it('may hold anything', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '"',
      "'",
      '{',
      '}',
      '[',
      ',',
      ':',
      '\n',
      '<!--',
      '<key>',
      'a',
      '=',
      '#',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat({ max: text.length }), (pieces, at) => {
        const hostile = text.slice(0, at) + pieces.join('') + text.slice(at);
        // Texts in JSON may be written with escapes; nothing here has any.
        expectSound(readNativeFile(`/app/${name}`, hostile), hostile);
      }),
      { numRuns: 150 },
    );
  });
});

it('finds the words of a set-up wherever they stand, and takes nothing else for them', () => {
  const piece = fc.constantFrom(
    ...setupWords,
    ...['kakao', 'com.', '.talk', 'devrepo.', 'link', 'shouldOverride', 'CFBundle', ' ', 'Kakao', 'kaka'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      const { native } = readNativeFile('/app/setup.rb', text);
      expect(native?.mentions ?? []).toEqual(setupWords.filter((word) => text.includes(word)));
    }),
  );
});
