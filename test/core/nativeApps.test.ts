/** Package names and bundle IDs from build files, and what a new manifest makes of them. */
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../server/src/core/manifest/read.ts';
import { createManifest } from '../../server/src/core/manifest/writing/create.ts';
import { readNativeApp } from '../../server/src/core/reading/readNativeApp.ts';
import { createKakaoService } from '../../server/src/core/service.ts';
import { processTime } from '../processTime.ts';

const ROOT = '/home/me';
const n = (digit: string) => digit.repeat(24);

/** As Xcode writes it: an app with two configurations, its tests and a widget. */
const XCODE = `// !$*UTF8*$!
{
	objects = {
		${n('1')} /* ShopApp */ = {
			isa = PBXNativeTarget;
			buildConfigurationList = ${n('A')} /* Build configuration list for PBXNativeTarget "ShopApp" */;
			productType = "com.apple.product-type.application";
		};
		${n('2')} /* ShopAppTests */ = {
			isa = PBXNativeTarget;
			buildConfigurationList = ${n('B')} /* Build configuration list */;
			productType = "com.apple.product-type.bundle.unit-test";
		};
		${n('3')} /* Debug */ = {
			isa = XCBuildConfiguration;
			buildSettings = {
				PRODUCT_BUNDLE_IDENTIFIER = "com.example.shop.dev";
			};
			name = Debug;
		};
		${n('4')} /* Release */ = {
			isa = XCBuildConfiguration;
			buildSettings = {
				PRODUCT_BUNDLE_IDENTIFIER = com.example.shop;
			};
			name = Release;
		};
		${n('5')} /* Debug */ = {
			isa = XCBuildConfiguration;
			buildSettings = {
				PRODUCT_BUNDLE_IDENTIFIER = com.example.shop.tests;
			};
			name = Debug;
		};
		${n('A')} /* Build configuration list for PBXNativeTarget "ShopApp" */ = {
			isa = XCConfigurationList;
			buildConfigurations = (
				${n('3')} /* Debug */,
				${n('4')} /* Release */,
			);
		};
		${n('B')} /* Build configuration list */ = {
			isa = XCConfigurationList;
			buildConfigurations = (
				${n('5')} /* Debug */,
			);
		};
	};
}
`;

const GRADLE = `android {
    defaultConfig {
        // applicationId "com.example.old"
        /* applicationId "com.example.older" */
        applicationId "com.example.shop"
        resValue "string", "site", "https://shop.example.com" // applicationId 'com.example.not'
    }
    productFlavors { staging { applicationId 'com.example.shop.staging' } }
}
`;

describe('native identifiers', () => {
  it.each<[name: string, text: string, found: string[]]>([
    ['build.gradle', GRADLE, ['android com.example.shop', 'android com.example.shop.staging']],
    [
      'build.gradle.kts',
      'defaultConfig { applicationId = "com.example.shop" }',
      ['android com.example.shop'],
    ],
    ['build.gradle', 'defaultConfig { applicationId project.property("id") }', []],
    ['build.gradle', 'defaultConfig { applicationId "${group}.shop" }', []],
    ['build.gradle', 'applicationIdSuffix ".debug"', []],
    [
      'build.gradle.kts',
      'android { defaultConfig { applicationId = "com.example.shop" }\n buildTypes { getByName("debug") { applicationIdSuffix = ".debug" } release { } } }',
      ['android com.example.shop', 'android com.example.shop.debug'],
    ],
    [
      'build.gradle',
      'android { defaultConfig { applicationId "com.example.shop" }\n productFlavors { live { } dev { applicationIdSuffix "dev" } }\n buildTypes { debug { applicationIdSuffix ".debug" } } }',
      [
        'android com.example.shop',
        'android com.example.shop.debug',
        'android com.example.shop.dev',
        'android com.example.shop.dev.debug',
      ],
    ],
    [
      'build.gradle.kts',
      'android { defaultConfig { applicationId = "com.example.shop" }\n flavorDimensions += listOf("tier", "stage")\n productFlavors { create("dev") { applicationIdSuffix = ".dev" } } }',
      ['android com.example.shop'],
    ],
    [
      'AndroidManifest.xml',
      '<?xml version="1.0"?>\n<manifest package="com.example.shop">',
      ['android com.example.shop'],
    ],
    [
      'AndroidManifest.xml',
      '<manifest xmlns:android="x"><queries><package android:name="com.kakao.talk"/>',
      [],
    ],
    ['AndroidManifest.xml', '<manifest package="${applicationId}">', []],
    [
      'Info.plist',
      '<key>CFBundleIdentifier</key>\n\t<string>com.example.shop</string>',
      ['ios com.example.shop'],
    ],
    ['Info.plist', '<key>CFBundleIdentifier</key><string>$(PRODUCT_BUNDLE_IDENTIFIER)</string>', []],
    ['Info.plist', '<key>CFBundleName</key><string>com.example.shop</string>', []],
    [
      'app.json',
      '{ "expo": { "android": { "icon": { "a": 1 }, "package": "com.example.shop" }, "ios": { "bundleIdentifier": "com.example.shop-ios" } } }',
      ['android com.example.shop', 'ios com.example.shop-ios'],
    ],
    [
      'app.config.ts',
      "export default { android: { package: 'com.example.shop' }, // ios: { bundleIdentifier: 'com.example.no' }\n};",
      ['android com.example.shop'],
    ],
    ['app.config.ts', 'export default defineAppConfig({ package: "com.example.shop" });', []],
    [
      'capacitor.config.ts',
      "const config = { appId: 'com.example.shop' };",
      ['android com.example.shop', 'ios com.example.shop'],
    ],
    ['capacitor.config.json', '{ "appId": "shop" }', []],
  ])('%s: %s', (name, text, expected) => {
    const { identifiers } = readNativeApp(name, text)!;
    expect(identifiers.map(({ platform, value }) => `${platform} ${value}`)).toEqual(expected);
    // Of a name that is put together, its end.
    for (const { value, range } of identifiers) {
      const written = text.slice(range.start, range.end);
      expect(written).not.toBe('');
      expect(value.endsWith(written)).toBe(true);
    }
  });

  it('are looked for in no other file', () => expect(readNativeApp('package.json', '{}')).toBeUndefined());

  it.each([
    ['build.gradle', '/*'.repeat(200_000)],
    ['build.gradle', `applicationId${' '.repeat(400_000)}`],
    ['build.gradle', '"'.repeat(200_001)],
    ['build.gradle', 'productFlavors { a { applicationIdSuffix "b" } '.repeat(20_000)],
    ['build.gradle', '{'.repeat(200_000)],
    ['app.config.ts', 'android: {{}'.repeat(60_000)],
    ['app.config.ts', `android: {${'{}'.repeat(200_000)}`],
    ['AndroidManifest.xml', '<manifest '.repeat(60_000)],
    ['Info.plist', '<key>CFBundleIdentifier</key>'.repeat(20_000)],
  ])('are read in time from a hostile %s', (name, text) => {
    const start = processTime();
    readNativeApp(name, text);
    // Under load a linear reader needs some hundred milliseconds, a quadratic one minutes.
    expect(processTime() - start).toBeLessThan(5000);
  });
});

function manifestOf(
  files: Readonly<Record<string, string>>,
  locale: 'en' | 'ko' = 'en',
  [name, code] = ['src/share.js', 'Kakao.init(key);\n'],
) {
  const service = createKakaoService({
    folders: [ROOT],
    onError: (where, error) => {
      throw new Error(where, { cause: error });
    },
  });
  const asked: string[] = [];
  service.update(`${ROOT}/${name}`, code);
  for (let round = 0; round < 6; round++) {
    for (let wanted = service.wanted(); wanted.length > 0; wanted = service.wanted()) {
      asked.push(...wanted);
      for (const file of wanted) service.update(file, files[file.slice(ROOT.length + 1)]);
    }
    createManifest(service.projects()[0]!, locale);
  }
  return { text: createManifest(service.projects()[0]!, locale), asked };
}

const REACT_NATIVE = {
  'package.json': '{ "name": "shop" }',
  'app.json': '{ "name": "ShopApp", "displayName": "Shop" }',
  'android/app/build.gradle': GRADLE,
  'android/app/src/main/AndroidManifest.xml': '<manifest package="com.example.namespace">',
  'ios/ShopApp.xcodeproj/project.pbxproj': XCODE,
  '.env': 'KAKAO_NATIVE_APP_KEY=x\nKAKAO_REST_API_KEY=y\n',
};

describe('native keys of a new manifest', () => {
  it('have what the build files say', () => {
    const { text } = manifestOf(REACT_NATIVE);
    const [app] = readManifest('/home/me/kakao-share.json', text).apps;
    expect(app!.nativeKeys.map(({ packageName }) => packageName?.value)).toEqual([
      'com.example.shop',
      'com.example.shop.staging',
    ]);
    expect(app!.nativeKeys[0]!.bundleIds!.entries.map(({ value }) => value)).toEqual([
      'com.example.shop.dev',
      'com.example.shop',
    ]);
    expect(text).toContain('// android/app/build.gradle');
    expect(text).toContain('TODO: add "keyHashes"');
    // Two apps, one variable: nobody knows whose it is.
    expect(app!.nativeKeys.map(({ key }) => key)).toEqual([undefined, undefined]);
  });

  it('name the variable where there is one key and one variable', () => {
    const files = { ...REACT_NATIVE, 'android/app/build.gradle': 'applicationId "com.example.shop"' };
    const [app] = readManifest('/home/me/kakao-share.json', manifestOf(files).text).apps;
    expect(app!.nativeKeys.map(({ key }) => key?.value)).toEqual(['KAKAO_NATIVE_APP_KEY']);
  });

  it('fall back on the package of the Android manifest', () => {
    const { text } = manifestOf({
      'app/src/main/AndroidManifest.xml': '<manifest package="com.example.shop">',
    });
    expect(text).toContain('"packageName": "com.example.shop" // app/src/main/AndroidManifest.xml');
  });

  it('are of the module that starts the SDK, whatever its name', () => {
    const start = 'class ShopApp : Application() {\n  fun start() = KakaoSdk.init(this, key)\n}\n';
    const files = {
      'clients/shop/build.gradle': 'android { defaultConfig { applicationId "com.example.shop" } }',
    };
    const { text } = manifestOf(files, 'en', [
      'clients/shop/src/main/java/ShopApp.kt',
      `import com.kakao.sdk.common.KakaoSdk\n${start}`,
    ]);
    expect(text).toContain('"packageName": "com.example.shop" // clients/shop/build.gradle');
  });

  it.each([
    ['React Native', REACT_NATIVE],
    [
      'iOS alone',
      { 'ios/App/App/Info.plist': '<key>CFBundleIdentifier</key><string>com.example.shop</string>' },
    ],
    ['a web project', {}],
  ])('leave a manifest without a fault: %s', (_, files) => {
    for (const locale of ['en', 'ko'] as const) {
      const { text } = manifestOf(files, locale);
      expect(readManifest('/home/me/kakao-share.json', text).problems).toEqual([]);
      expect(() => JSON.parse(text.replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, ''))).not.toThrow();
    }
  });

  it('are asked for only when a manifest is made', () => {
    const service = createKakaoService({ folders: [ROOT] });
    service.update(`${ROOT}/src/share.js`, 'Kakao.init(key);\n');
    for (let wanted = service.wanted(); wanted.length > 0; wanted = service.wanted()) {
      expect(wanted.filter((file) => /android|ios/.test(file))).toEqual([]);
      for (const file of wanted) service.update(file, undefined);
    }
    expect(manifestOf({}).asked).toContain(`${ROOT}/android/app/build.gradle`);
  });
});
