/** Values that Gradle hands to an Android app's code and manifest, and Info.plist to Swift: known where one file says them. */
import { describe, expect, it } from 'vitest';
import { nativeStartsIn, schemesIn } from '../../server/src/core/project/native/keys.ts';
import { collectFacts } from '../../server/src/core/reading/collect.ts';
import { createKakaoService } from '../../server/src/core/service.ts';
import { scannedService } from './scannedService.ts';
import { setting, xcodeProject } from './xcodeSample.ts';

type Files = Readonly<Record<string, string>>;

const KEY = 'a1'.repeat(16);
const CODE = 'app/src/main/java/com/example/App.kt';
const MANIFEST = 'app/src/main/AndroidManifest.xml';
const code = (key: string) =>
  `import com.kakao.sdk.common.KakaoSdk\nclass App : Application() {\n  override fun onCreate() {\n    KakaoSdk.init(this, ${key})\n  }\n}\n`;
const manifest = (scheme: string) =>
  `<manifest xmlns:android="a"><application><activity android:name=".M"><intent-filter><data android:scheme="${scheme}" android:host="kakaolink" /></intent-filter></activity></application></manifest>\n`;
const kotlin = (body: string) =>
  `plugins { id("com.android.application") }\nandroid {\n  defaultConfig {\n    ${body}\n  }\n}\n`;
const groovy = (body: string) =>
  `apply plugin: 'com.android.application'\nandroid {\n  defaultConfig {\n    multiDexEnabled true\n    ${body}\n  }\n}\n`;

/** What the app starts the SDK with; undefined where that is not known. */
function keyOf(files: Files): unknown {
  const project = scannedService(files).projects()[0]!;
  const [start] = project.all(nativeStartsIn);
  const found = project.evaluate({ ...start!, expression: start!.key.expression });
  return found.kind === 'known' ? found.value : undefined;
}

/** What the manifest's scheme is in the app that is built. */
function schemeOf(files: Files): string | undefined {
  const project = scannedService(files).projects()[0]!;
  const facts = project.file(`/app/${MANIFEST}`)!;
  return schemesIn(facts, project)[0]?.built?.value;
}

const PROPERTIES = `# kakao\nsdk.dir=/opt/sdk\nkakao.key=${KEY}\nKAKAO_KEY = ${KEY} \r\nQUOTED="${KEY}"\n`;

it('reads a question about a setting', () => {
  const name = 'project.property("branch")';
  const asked = `def key = project.hasProperty("branch") ? ${name} : git.branch().name // kakao\n`;
  expect(collectFacts('/app/build.gradle', asked).native).toBeDefined();
});

describe('BuildConfig', () => {
  it.each<[string, string]>([
    ['a text', `buildConfigField("String", "KEY", "\\"${KEY}\\"")`],
    ['named arguments', `buildConfigField(type = "String", name = "KEY", value = "\\"${KEY}\\"")`],
    ['several lines', `buildConfigField(\n      "String",\n      "KEY",\n      "\\"${KEY}\\"",\n    )`],
    ['a property in a text', 'buildConfigField("String", "KEY", "\\"${properties["kakao.key"]}\\"")'],
    ['a property in quotes', 'buildConfigField("String", "KEY", localProperties.getProperty("QUOTED"))'],
    ['a function of the file', 'buildConfigField("String", "KEY", "\\"" + getApiKey("KAKAO_KEY") + "\\"")'],
    [
      'a name',
      'val key = gradleLocalProperties(rootDir, providers).getProperty("KAKAO_KEY") ?: System.getenv("KAKAO_KEY") ?: ""\n    buildConfigField("String", "KEY", "\\"$key\\"")',
    ],
    [
      'a cast',
      'val key = project.findProperty("KAKAO_KEY") as String? ?: ""\n    buildConfigField("String", "KEY", "\\"$key\\"")',
    ],
    ['a constant of buildSrc', 'buildConfigField("String", "KEY", "\\"${Keys.KAKAO}\\"")'],
    [
      'the same in all builds',
      `buildConfigField("String", "KEY", "\\"${KEY}\\"")\n    buildConfigField("String", "KEY", "\\"\${properties["kakao.key"]}\\"")`,
    ],
  ])('of Kotlin: %s', (_, body) => {
    const files = {
      [CODE]: code('BuildConfig.KEY'),
      'app/build.gradle.kts': kotlin(body),
      'local.properties': PROPERTIES,
      'buildSrc/src/main/kotlin/Keys.kt': `object Keys {\n  const val KAKAO = "${KEY}"\n}\n`,
    };
    expect(keyOf(files)).toBe(KEY);
    expect(keyOf({ ...files, [CODE]: code('com.example.shop.BuildConfig.KEY') })).toBe(KEY);
  });

  it.each<[string, string]>([
    ['a text', `buildConfigField "String", "KEY", "\\"${KEY}\\""`],
    ['a text in other quotes', `buildConfigField 'String', 'KEY', '"${KEY}"'`],
    ['parentheses', `buildConfigField("String", "KEY", '"${KEY}"')`],
    ['several lines', `buildConfigField "String",\n      "KEY",\n      "\\"${KEY}\\""\n    minSdk 24`],
    ['a property in a text', `buildConfigField "String", "KEY", "\\"\${localProperties['kakao.key']}\\""`],
    ['a property in quotes', 'buildConfigField "String", "KEY", properties["QUOTED"]'],
    [
      'a name',
      `def key = localProperties.getProperty('KAKAO_KEY', '')\n    buildConfigField "String", "KEY", "\\"\${key}\\""`,
    ],
  ])('of Groovy: %s', (_, body) => {
    const files = {
      [CODE]: code('BuildConfig.KEY'),
      'app/build.gradle': groovy(body),
      'local.properties': PROPERTIES,
    };
    expect(keyOf(files)).toBe(KEY);
  });

  it.each<[string, string, Files?]>([
    [
      'another in a flavour',
      `buildConfigField "String", "KEY", '"${KEY}"'\n  }\n  productFlavors {\n    dev { buildConfigField "String", "KEY", '"other"' }`,
    ],
    ['a property that no file has', 'buildConfigField "String", "KEY", properties["OTHER"]'],
    ['the environment', 'buildConfigField "String", "KEY", System.getenv("KAKAO_KEY")'],
    [
      'a property of the machine',
      'buildConfigField "String", "KEY", "\\"${System.getProperty("KAKAO_KEY")}\\""',
    ],
    [
      'a property of two files',
      'buildConfigField "String", "KEY", "\\"${properties["KAKAO_KEY"]}\\""',
      { 'secrets.properties': 'KAKAO_KEY=kakao\n' },
    ],
    ...[
      'prefix + localProperties["QUOTED"]',
      'debugKey ?: localProperties["QUOTED"]',
      'isDebug ? debugKey : props["QUOTED"]',
      'encode(props["QUOTED"])',
      'java.lang.System.getProperty("QUOTED")',
    ].map((read): [string, string] => [read, `buildConfigField "String", "KEY", ${read}`]),
    ['code', 'buildConfigField "String", "KEY", "Keys.KAKAO"'],
    ['a text without quotes', `buildConfigField "String", "KEY", "${KEY}"`],
    ['a comment', `// buildConfigField "String", "KEY", '"${KEY}"'`],
    ['half of it', 'buildConfigField "String", "KEY", "\\"'],
    ['nothing', 'buildConfigField "String", "KEY",'],
    [
      'a plugin that may give another',
      `buildConfigField "String", "KEY", '"${KEY}"'\n  }\n  dependencies { id "com.google.android.libraries.mapsplatform.secrets-gradle-plugin"`,
    ],
  ])('not known: %s', (_, body, more = {}) => {
    const files = {
      [CODE]: code('BuildConfig.KEY'),
      'app/build.gradle': groovy(body),
      'local.properties': PROPERTIES,
    };
    expect(keyOf({ ...files, ...more })).toBeUndefined();
  });

  it('not known: one of two in Kotlin', () => {
    const files = (read: string) => ({
      [CODE]: code('BuildConfig.KEY'),
      'app/build.gradle.kts': kotlin(`buildConfigField("String", "KEY", ${read})`),
      'local.properties': PROPERTIES,
    });
    expect(keyOf(files('(rootProject.extra.props!!["QUOTED"] as String)'))).toBe(KEY);
    expect(keyOf(files('if (isDebug) debugKey else props["QUOTED"]'))).toBeUndefined();
  });

  it('of another module with the same field', () => {
    const field = (key: string) => kotlin(`buildConfigField("String", "KEY", "\\"${key}\\"")`);
    const files = { [CODE]: code('BuildConfig.KEY'), 'app/build.gradle.kts': field(KEY) };
    expect(keyOf({ ...files, 'core/build.gradle.kts': field('b') })).toBeUndefined();
    expect(keyOf({ ...files, 'core/build.gradle.kts': field('b').replace('KEY', 'NAME') })).toBe(KEY);
  });

  it('leaves the names of a build script to it', () => {
    const files = { [CODE]: code('key'), 'app/build.gradle.kts': `val key = "${KEY}"\n${kotlin('')}` };
    expect(keyOf(files)).toBeUndefined();
  });
});

describe('a resource that Gradle makes', () => {
  it.each([
    ['app/build.gradle', groovy(`resValue "string", "kakao_key", "${KEY}"`)],
    ['app/build.gradle.kts', kotlin(`resValue("string", "kakao_key", "${KEY}")`)],
  ])('%s', (name, text) => {
    const files = { [CODE]: code('getString(R.string.kakao_key)'), [name]: text };
    expect(keyOf(files)).toBe(KEY);
    expect(keyOf({ ...files, [name]: text.replace('"string"', '"bool"') })).toBeUndefined();
  });
});

describe('a name in a manifest', () => {
  it.each<[string, string, string]>([
    ['kakao${kakaoKey}', 'app/build.gradle.kts', kotlin(`manifestPlaceholders["kakaoKey"] = "${KEY}"`)],
    [
      '${scheme}',
      'app/build.gradle.kts',
      kotlin('manifestPlaceholders["scheme"] = "kakao" + getPropertyKey("kakao.key")'),
    ],
    [
      'kakao${KEY}',
      'app/build.gradle.kts',
      kotlin(`addManifestPlaceholders(mapOf("A" to "b", "KEY" to "${KEY}"))`),
    ],
    ['kakao${KEY}', 'app/build.gradle.kts', kotlin(`manifestPlaceholders += mapOf("KEY" to "${KEY}")`)],
    ['kakao${KEY}', 'app/build.gradle', groovy(`manifestPlaceholders = [A: "b", KEY: "${KEY}"]`)],
    [
      'kakao${KEY}',
      'app/build.gradle',
      groovy(`manifestPlaceholders += [\n      'KEY': properties['KAKAO_KEY'],\n    ]`),
    ],
  ])('%s of %s', (scheme, name, text) => {
    const files = { [MANIFEST]: manifest(scheme), [name]: text, 'local.properties': PROPERTIES };
    expect(schemeOf(files)).toBe(`kakao${KEY}`);
    expect(schemeOf({ ...files, [name]: text.replace(/manifest/i, 'other') })).toBeUndefined();
  });
});

it.each([
  'manifestPlaceholders.put("KEY", other)',
  'manifestPlaceholders = shared',
  'manifestPlaceholders.putAll(shared)',
])('a name in a manifest that %s may give', (more) => {
  const file = (body: string) => ({
    [MANIFEST]: manifest('kakao${KEY}'),
    'app/build.gradle': groovy(`manifestPlaceholders = [KEY: "${KEY}"]\n${body}`),
  });
  expect(schemeOf(file(''))).toBe(`kakao${KEY}`);
  expect(schemeOf(file(`    ${more}`))).toBeUndefined();
});

it('any number of values', () => {
  const values = (n: number) =>
    Array.from({ length: n }, () => `    resValue("string", "kakao_key", "${KEY}")\n`).join('');
  const files = (n: number) => ({
    [CODE]: code('getString(R.string.kakao_key)'),
    'app/build.gradle.kts': kotlin(values(n)),
  });
  expect(keyOf(files(3))).toBe(KEY);
  expect(keyOf(files(80_000))).toBeUndefined();
});

describe('a text of Info.plist', () => {
  const plist = (value: string) =>
    `<plist version="1.0"><dict><key>LSRequiresIPhoneOS</key><true/><key>KAKAO_KEY</key>\n<string>${value}</string></dict></plist>\n`;
  const starts = (key: string, before = '') =>
    `import KakaoSDKCommon\n@main\nstruct ShopApp: App {\n  init() {\n    ${before}\n    KakaoSDK.initSDK(appKey: ${key})\n  }\n}\n`;
  const read = 'Bundle.main.infoDictionary?["KAKAO_KEY"]';
  const dictionary = (resource: string) =>
    `let all = NSDictionary(contentsOfFile: Bundle.main.path(forResource: "${resource}", ofType: "plist")!)!`;

  it.each([
    dictionary('Secrets'),
    'let all = load("Info")',
    `${dictionary('Info')}\n    let other = Bundle.main.url(forResource: "Fonts", withExtension: "plist")`,
  ])('is not what another dictionary has: %s', (before) => {
    const files = { 'Shop/ShopApp.swift': starts('all["KAKAO_KEY"] as! String', before) };
    expect(keyOf({ ...files, 'Shop/Info.plist': plist(KEY) })).toBeUndefined();
  });

  it.each<[string, string, string?]>([
    ['in its place', `${read} as? String ?? ""`],
    ['in parentheses', `(${read} as? String) ?? ""`],
    ['that must be there', `${read} as! String`],
    ['asked for', 'Bundle.main.object(forInfoDictionaryKey: "KAKAO_KEY") as? String ?? ""'],
    ['with a name', 'key', `let key = ${read} as! String`],
    ['in parentheses, with a name', 'key', `let key = (${read}) as! String`],
    ['with a default later', 'key ?? ""', `let key = ${read} as? String`],
    ['that is guarded', 'key', `guard let key = ${read} as? String else { fatalError("none") }`],
    ['that is cast where it is used', 'key as! String', `let key = ${read} ?? ""`],
    ['of a dictionary', 'all["KAKAO_KEY"] as! String', dictionary('Info')],
    [
      'of a dictionary, guarded',
      'key',
      `${dictionary('Info')}\n    let key = all.object(forKey: "KAKAO_KEY")`,
    ],
  ])('%s', (_, key, before) => {
    const files = { 'Shop/ShopApp.swift': starts(key, before), 'Shop/Info.plist': plist(KEY) };
    expect(keyOf(files)).toBe(KEY);
    expect(
      keyOf({ ...files, 'Shop/Info.plist': plist(KEY).replace('KAKAO_KEY', 'OTHER_KEY') }),
    ).toBeUndefined();
    expect(keyOf({ ...files, 'Widget/Info.plist': plist('other') })).toBeUndefined();
    const chosen = starts(`Config.key ?? ${key}`, before);
    expect(keyOf({ ...files, 'Shop/ShopApp.swift': chosen })).toBeUndefined();
    const made = { ...files, 'Shop/Info.plist': plist('$(APP_KEY)') };
    expect(keyOf(made)).toBeUndefined();
    const debug = setting('APP_KEY', KEY);
    expect(keyOf({ ...made, 'Shop.xcodeproj/project.pbxproj': xcodeProject({ debug }) })).toBe(KEY);
  });
});

describe('what is known of them is judged', () => {
  const codes = (files: Files) => {
    const service = scannedService(files);
    return service
      .diagnose('/app')
      .map(({ code, place, verdict }) => `${verdict} ${code} ${place.file.slice(5)}`);
  };
  const field = (value: string) => groovy(`buildConfigField "String", "KEY", "\\"${value}\\""`);
  const key = 'violated 4019/native-key-empty';
  const mismatch = 'violated 4019/native-key-mismatch';

  it('an empty key, and a placeholder', () => {
    const app = { [CODE]: code('BuildConfig.KEY') };
    expect(codes({ ...app, 'app/build.gradle': field('') })).toContain(`${key} ${CODE}`);
    const files = { ...app, 'app/build.gradle': field("${properties['KAKAO_KEY']}") };
    expect(codes({ ...files, 'local.properties': 'KAKAO_KEY=YOUR_NATIVE_APP_KEY\n' })).toContain(
      `${key} ${CODE}`,
    );
    expect(codes({ ...files, 'local.properties': PROPERTIES }).join()).not.toContain(key);
    // Somebody else's machine may have another.
    expect(codes({ ...files, 'local.properties': 'KAKAO_KEY=ask on slack\n' }).join()).not.toContain(key);
  });

  it('a scheme of another key', () => {
    const files = (scheme: string, given: string) => ({
      [CODE]: code('BuildConfig.KEY'),
      [MANIFEST]: manifest(scheme),
      'app/build.gradle': groovy(
        `buildConfigField "String", "KEY", '"${KEY}"'\n    manifestPlaceholders = [KEY: "${given}"]`,
      ),
    });
    const other = 'b2'.repeat(16);
    expect(codes(files('kakao${KEY}', other))).toContain(`${mismatch} ${MANIFEST}`);
    expect(codes(files(`kakao${other}`, KEY))).toContain(`${mismatch} ${MANIFEST}`);
    expect(codes(files('kakao${KEY}', KEY)).join()).not.toContain(mismatch);
    expect(codes(files('kakao${OTHER}', other)).join()).not.toContain(mismatch);
  });
});

describe('Dart', () => {
  const dart = (key: string): Files => ({
    'lib/main.dart': `import 'package:kakao_flutter_sdk/kakao_flutter_sdk.dart';\nvoid main() { KakaoSdk.init(nativeAppKey: ${key}); }\n`,
    '.env': `# kakao\nOTHER=1\nKEY="${KEY}"\n`,
    '.vscode/launch.json': `{ "configurations": [
      { "args": ["--dart-define=KEY=${KEY}", "--dart-define", "TWO=1"] },
      // { "args": ["--dart-define=OFF=kakao"] },
      { "toolArgs": ["--dart-define=TWO=2", "--dart-define=KEY=${KEY}"] },
    ] }\n`,
  });

  it.each([
    "dotenv.env['KEY']!",
    "dotenv.env['KEY'] ?? ''",
    "dotenv.get('KEY')",
    "dotenv.get('KEY', fallback: '')",
    "'${dotenv.env['KEY']}'",
    "DotEnv().env['KEY'].toString()",
    "d.dotenv.maybeGet('KEY')!",
    "const String.fromEnvironment('KEY')",
    "String.fromEnvironment('KEY', defaultValue: '',)",
    "String.fromEnvironment('KEY', defaultValue: 'kakao')",
    "dotenv.get('KEY', fallback: 'kakao',)",
  ])('%s', (key) => {
    expect(keyOf(dart(key))).toBe(KEY);
  });

  it.each([
    ['a name that is put together', "dotenv.env['KEY$suffix']!"],
    ['another map', "settings.env['KEY']!"],
    ['a part of it', "dotenv.env['KEY']!.substring(4)"],
    ['two values', "const String.fromEnvironment('TWO')"],
    ['a comment', "const String.fromEnvironment('OFF')"],
    ['another type', "const int.fromEnvironment('KEY')"],
    ['what builds without it have', "String.fromEnvironment('KEY', defaultValue: Keys.kakao)"],
    ['what only the other one has', "const String.fromEnvironment('OTHER')"],
  ])('knows nothing of %s', (_, key) => {
    expect(keyOf(dart(key))).toBeUndefined();
  });

  it('knows nothing of what two files say, nor of a file that only shows names', () => {
    const key = "dotenv.env['KEY']!";
    expect(keyOf({ ...dart(key), 'assets/.env.dev': 'KEY=kakao\n' })).toBeUndefined();
    expect(keyOf({ ...dart(key), '.env': '', '.env.example': `KEY=${KEY}\n` })).toBeUndefined();
  });

  it.each([
    ["import 'config/keys.dart';", '/app/lib/config/keys.dart'],
    ["import '../shared/keys.dart' as shared;", '/app/shared/keys.dart'],
    ["import 'package:shop/config/keys.dart';", '/app/lib/config/keys.dart'],
  ])('asks for what has the key: %s', (line, file) => {
    const asked = (text: string) => {
      const service = createKakaoService({ folders: ['/app'] });
      service.update('/app/lib/main.dart', `import 'package:flutter/material.dart';\n${line}\n${text}`);
      service.scanned('/app');
      return service.wanted();
    };
    const { 'lib/main.dart': main } = dart('Keys.native');
    expect(asked(main!)).toContain(file);
    expect(asked(main!)).not.toContain('/app/lib/material.dart');
    expect(asked(main!.replace('Keys.native', "'key'"))).not.toContain(file);
    expect(asked(`${main}class Keys { static const native = 'key'; }`)).not.toContain(file);
  });

  const envied = (field: string, annotation = "varName: 'KEY', obfuscate: true"): Files => ({
    ...dart('Env.key'),
    'lib/env.dart': `// kakao\nimport 'package:envied/envied.dart';\npart 'env.g.dart';\n@Envied(path: '.env')\nabstract class Env {\n  @EnviedField(${annotation})\n  ${field}\n}\n`,
  });

  it.each([
    'static final String key = _Env.key;',
    'static const key = _Env.key;',
    'static String key = _Env.key;',
  ])('envied: %s', (field) => {
    expect(keyOf(envied(field))).toBe(KEY);
    const other = "varName: 'KEY', defaultValue: ''";
    for (const annotation of [
      other,
      "varName: 'KEY$x'",
      "varName: 'NONE'",
      'obfuscate: true',
      '',
      "varName: 'KEY",
    ])
      expect(keyOf(envied(field, annotation))).toBeUndefined();
  });

  it.each([
    'static String key = Other.key;',
    'static String key = _Env.key + x;',
    'static int other = _Env.key;',
  ])('knows nothing of %s', (field) => {
    expect(keyOf(envied(field))).toBeUndefined();
  });
});

describe('React Native', () => {
  const app = (key: string, imported: string): Files => ({
    'package.json': '{ "dependencies": { "react-native": "0.76.0" } }',
    'App.tsx': `import { initializeKakaoSDK } from '@react-native-kakao/core';\n${imported}\ninitializeKakaoSDK(${key});\n`,
    '.env': `KEY=${KEY}\n`,
  });

  it.each([
    ['Config.KEY', "import Config from 'react-native-config';"],
    ['Config.KEY!', "import { Config } from 'react-native-config';"],
    ['env.KEY as string', "import env from 'react-native-config';"],
    ['KEY', "import { KEY } from '@env';"],
    ['key', "import { KEY as key } from '@env';"],
  ])('%s', (key, imported) => {
    const files = app(key, imported);
    expect(keyOf(files)).toBe(KEY);
    expect(keyOf({ ...files, '.env.production': 'KEY=kakao\n' })).toBeUndefined();
    expect(keyOf({ ...files, '.env': '# kakao\n' })).toBeUndefined();
  });

  it.each([
    ['Config.KEY', "import Config from './config';"],
    ['Config[name]', "import Config from 'react-native-config';"],
    ['getConstants().KEY', "import { getConstants } from 'react-native-config';"],
    ['env.KEY', "import env from '@env';"],
  ])('knows nothing of %s', (key, imported) => {
    expect(keyOf(app(key, imported))).toBeUndefined();
  });
});
