/** Values of an iOS app that its build puts in: settings of Xcode projects, and .xcconfig files. */
import { describe, expect, it } from 'vitest';
import { collectFacts } from '../../server/src/core/reading/collect.ts';
import { readNativeFile } from '../../server/src/core/reading/native/readNativeFile.ts';
import { createKakaoService } from '../../server/src/core/service.ts';
import { processTime } from '../processTime.ts';
import { n, setting, type XcodeParts, xcodeProject } from './xcodeSample.ts';

const ROOT = '/home/me';
const KEY = 'a1'.repeat(16);
const PLIST = `<?xml version="1.0"?>
<plist version="1.0"><dict>
  <key>LSRequiresIPhoneOS</key><true/>
  <key>CFBundleURLTypes</key>
  <array><dict><key>CFBundleURLSchemes</key><array><string>kakao\${APP_KEY}</string></array></dict></array>
  <key>LSApplicationQueriesSchemes</key><array><string>kakaolink</string></array>
</dict></plist>
`;
const SWIFT = (key: string) =>
  `import KakaoSDKShare\nfunc start() {\n  KakaoSDK.initSDK(appKey: "${key}")\n  ShareApi.shared.shareCustom(templateId: 1) { _, _ in }\n}\n`;

type Files = Readonly<Record<string, string>>;

function opened(files: Files) {
  const asked: string[] = [];
  const service = createKakaoService({
    folders: [ROOT],
    onError: (where, error) => {
      throw new Error(where, { cause: error });
    },
  });
  for (const name of Object.keys(files).filter((one) => /\.(?:swift|plist)$/.test(one)))
    service.update(`${ROOT}/${name}`, files[name]);
  service.scanned(ROOT);
  for (let round = 0; round < 10; round++) {
    for (let wanted = service.wanted(); wanted.length > 0; wanted = service.wanted()) {
      asked.push(...wanted);
      for (const file of wanted) service.update(file, files[file.slice(ROOT.length + 1)]);
    }
    void service.projects()[0]?.nativeApps;
  }
  return { service, project: service.projects()[0]!, asked };
}

/** Whether the key that the app starts with is known to be another than its scheme's. */
const mismatches = (parts: XcodeParts, files: Files = {}): boolean => {
  const { service } = opened({
    'Shop/Info.plist': PLIST,
    'Shop/App.swift': SWIFT('b2'.repeat(16)),
    'Shop.xcodeproj/project.pbxproj': xcodeProject(parts),
    ...files,
  });
  return service.diagnose(ROOT).some(({ code }) => code === '4019/native-key-mismatch');
};
const key = setting('APP_KEY', KEY);

describe('a name in Info.plist', () => {
  it.each<[string, XcodeParts, Files?]>([
    ['of all configurations', { debug: key }],
    ['of the project', { common: key }],
    ['in quotation marks', { debug: setting('APP_KEY', `"${KEY}"`) }],
    ['of another name', { debug: setting('APP_KEY', '"$()$(OTHER)"') + setting('OTHER', KEY) }],
    ['that inherits', { debug: setting('APP_KEY', '"$(inherited)"'), common: key }],
    ['that inherits by its own name', { debug: setting('APP_KEY', '"$(APP_KEY)"'), common: key }],
    [
      'of a file',
      { base: 'Keys.xcconfig' },
      { 'Configs/Keys.xcconfig': `// Keys\nAPP_KEY = ${KEY} // ours\n` },
    ],
    [
      'of a file with CRLF',
      { base: 'Keys.xcconfig' },
      { 'Configs/Keys.xcconfig': `A = 1\r\nAPP_KEY=${KEY};\r\n` },
    ],
    [
      'of a file that is included',
      { base: 'Keys.xcconfig' },
      { 'Configs/Keys.xcconfig': '#include "../Base.xcconfig"\n', 'Base.xcconfig': `APP_KEY = ${KEY}\n` },
    ],
    [
      'behind a file that nobody sees',
      { base: 'Keys.xcconfig' },
      { 'Configs/Keys.xcconfig': `#include? "Pods.xcconfig"\nAPP_KEY = ${KEY}\n` },
    ],
    [
      'beside a file that CocoaPods writes',
      { common: key, base: 'Keys.xcconfig' },
      {
        'Configs/Keys.xcconfig': '#include? "Pods/Target Support Files/Pods-Shop/Pods-Shop.debug.xcconfig"\n',
      },
    ],
    ['over a file that nobody sees', { debug: key, base: 'Keys.xcconfig' }],
  ])('is known: %s', (_, parts, files) => {
    // The sample's own odd name is no other.
    expect(mismatches(parts, files)).toBe(true);
  });

  it.each<[string, XcodeParts, Files?]>([
    ['nobody gives it a value', {}],
    ['configurations differ', { debug: key, release: setting('APP_KEY', 'c3'.repeat(16)) }],
    ['one configuration has none', { debug: key, release: setting('OTHER', '1') }],
    ['a condition', { debug: key + setting('"APP_KEY[sdk=iphoneos*]"', KEY) }],
    ['a file that is not there', { common: key, base: 'Keys.xcconfig' }],
    [
      'a later include that is not there',
      { base: 'Keys.xcconfig' },
      { 'Configs/Keys.xcconfig': `APP_KEY = ${KEY}\n#include? "Local.xcconfig"\n` },
    ],
    [
      'a condition in a file',
      { base: 'Keys.xcconfig' },
      { 'Configs/Keys.xcconfig': `APP_KEY = ${KEY}\nAPP_KEY[config=Debug] = x\n` },
    ],
    ['a circle', { debug: setting('APP_KEY', '"$(OTHER)"') + setting('OTHER', '"$(APP_KEY)"') }],
    ['an operator', { debug: setting('APP_KEY', '"$(OTHER:lower)"') + setting('OTHER', KEY) }],
    ['the plist of another app', { debug: key + setting('INFOPLIST_FILE', 'Other/Info.plist') }],
    ['a plist that nobody knows', { debug: key + setting('INFOPLIST_FILE', '"$(WHERE)/Info.plist"') }],
    ['the right one', { debug: setting('APP_KEY', 'b2'.repeat(16)) }],
  ])('claims nothing: %s', (_, parts, files) => {
    expect(mismatches(parts, files)).toBe(false);
  });

  it('never takes long to tell', () => {
    const names = 'abcdefghij'.split('');
    const bomb = names
      .map((one, index) => setting(one, `"${`$(${names[index + 1] ?? 'end'})`.repeat(200)}"`))
      .join('');
    const start = processTime();
    expect(mismatches({ debug: setting('APP_KEY', '"$(a)"') + bomb + setting('end', '"x"') })).toBe(false);
    expect(processTime() - start).toBeLessThan(5000);
  });
});

describe('a placeholder in a file of settings', () => {
  const files = (value: string): Files => ({
    'Shop/Info.plist': PLIST,
    'Shop/App.swift': SWIFT(KEY),
    'Shop.xcodeproj/project.pbxproj': xcodeProject({ base: 'Keys.xcconfig' }),
    'Configs/Keys.xcconfig': `APP_KEY = ${value}\n`,
  });
  it('is told in the plist, with its place', () => {
    const { service } = opened(files('YOUR_NATIVE_APP_KEY'));
    const [found] = service
      .findings(`${ROOT}/Shop/Info.plist`)
      .filter(({ code }) => code === '4019/native-key-empty');
    expect(found!.related.map(({ place }) => place.file)).toEqual([`${ROOT}/Configs/Keys.xcconfig`]);
  });
  it.each([KEY, '', '$(CI_KEY)'])('and %j is none', (value) => {
    const { service } = opened(files(value));
    expect(service.diagnose(ROOT).map(({ code }) => code)).not.toContain('4019/native-key-empty');
  });
});

describe('bundle IDs', () => {
  it.each<[string, XcodeParts, string[], Files?]>([
    [
      'of each configuration, and not of tests',
      {
        debug: setting('PRODUCT_BUNDLE_IDENTIFIER', '"com.example.shop.dev"'),
        release: setting('PRODUCT_BUNDLE_IDENTIFIER', 'com.example.shop'),
      },
      ['com.example.shop.dev', 'com.example.shop'],
    ],
    [
      'put together',
      { debug: setting('PRODUCT_BUNDLE_IDENTIFIER', '"$(ORG).shop"'), common: setting('ORG', 'kr.example') },
      ['kr.example.shop'],
    ],
    ['not known', { debug: setting('PRODUCT_BUNDLE_IDENTIFIER', '"$(ID).shop"') }, []],
    [
      'of a file',
      { base: 'App.xcconfig' },
      ['com.example.cakes'],
      { 'Configs/App.xcconfig': 'PRODUCT_BUNDLE_IDENTIFIER = com.example.$(KIND)\nKIND=cakes\n' },
    ],
  ])('%s', (_, parts, expected, files) => {
    const { project } = opened({
      'Shop/Info.plist': PLIST,
      'Shop/App.swift': SWIFT(KEY),
      'Shop.xcodeproj/project.pbxproj': xcodeProject(parts),
      ...files,
    });
    expect(project.nativeApps.map(({ value }) => value)).toEqual(expected);
  });

  it('are found beside the code that starts the SDK, where no plist is seen', () => {
    const { project } = opened({
      'Shop/Sources/App.swift': SWIFT(KEY),
      'Shop.xcodeproj/project.pbxproj': xcodeProject({
        debug: setting('PRODUCT_BUNDLE_IDENTIFIER', 'com.example.shop'),
      }),
    });
    expect(project.nativeApps.map(({ value }) => value)).toEqual(['com.example.shop']);
  });

  it('asks for few files, none of them elsewhere', () => {
    const { asked } = opened({ 'a/Shop/Info.plist': PLIST, 'a/Shop/App.swift': SWIFT(KEY) });
    const own = asked.filter((file) => file.endsWith('.pbxproj') && !file.startsWith(`${ROOT}/ios/`));
    expect(own).toEqual([
      `${ROOT}/a/Shop/Shop.xcodeproj/project.pbxproj`,
      `${ROOT}/a/Shop.xcodeproj/project.pbxproj`,
      `${ROOT}/a/a.xcodeproj/project.pbxproj`,
      `${ROOT}/a.xcodeproj/project.pbxproj`,
      `${ROOT}/me.xcodeproj/project.pbxproj`,
    ]);
  });
});

describe('an Xcode project', () => {
  const text = xcodeProject({ debug: key, base: 'Keys.xcconfig', common: setting('"A[sdk=*]"', '"b\\"c"') });
  const read = (of: string) => readNativeFile('/app/project.pbxproj', of).native!.xcode!;

  it('has exact places', () => {
    const { apps, configurations } = read(text);
    expect(apps.map(({ name }) => name)).toEqual(['Shop']);
    const [debug] = apps[0]!.configurations;
    expect(debug).toMatchObject({ name: 'Debug', base: { path: 'Configs/Keys.xcconfig' } });
    const found = debug!.settings.find(({ name }) => name === 'APP_KEY')!;
    expect(text.slice(found.range.start, found.range.end)).toBe(KEY);
    expect(configurations[0]!.settings).toContainEqual(
      expect.objectContaining({ name: 'A', value: 'b"c', isConditional: true }),
    );
  });

  it('of Xcode 16 names a file by its folder', () => {
    const anchored = text.replaceAll(
      `baseConfigurationReference = ${n('F')} /* Keys.xcconfig */;`,
      `baseConfigurationReferenceAnchor = ${n('E')} /* Configs */;\n\t\t\tbaseConfigurationReferenceRelativePath = More/Keys.xcconfig;`,
    );
    expect(read(anchored).apps[0]!.configurations[0]!.base).toEqual({ path: 'Configs/More/Keys.xcconfig' });
  });

  it('of 20 MB is read within a second, and only its apps are kept', () => {
    const picture = (index: number) => {
      const number = index.toString(16).toUpperCase().padStart(24, '8');
      return `\t\t${number} /* Picture ${index}.png in Resources */ = {isa = PBXBuildFile; fileRef = ${number} /* Picture ${index}.png */; };\n`;
    };
    const pictures = Array.from({ length: 140_000 }, (_, index) => picture(index)).join('');
    const large = text.replace('\tobjects = {\n', `$&${pictures}`);
    expect(large.length).toBeGreaterThan(20_000_000);
    const before = processTime();
    const facts = collectFacts('/app/Shop.xcodeproj/project.pbxproj', large).native!.xcode!;
    expect(processTime() - before).toBeLessThan(1000);
    expect(JSON.stringify(facts).length).toBeLessThan(10_000);
    expect(facts.apps[0]!.configurations[0]!.base).toEqual({ path: 'Configs/Keys.xcconfig' });
  });

  it.each([
    `${n('1')} /* `.repeat(20_000),
    `\t${n('1')} = {\n`.repeat(20_000),
    `${n('1')} = {isa = PBXProject;`.repeat(10_000),
    `${n('1')} = {isa = XCBuildConfiguration; baseConfigurationReference = ${n('1')};`.repeat(10_000),
    `\t\t${n('1')} = {isa = PBXNativeTarget; com.apple.product-type.application; buildConfigurationList = ${n('2')};\n`.repeat(
      9_000,
    ),
    `children = (${n('F')},`.repeat(20_000) + text,
  ])('that is hostile is read in time', (hostile) => {
    const start = processTime();
    read(hostile);
    expect(processTime() - start).toBeLessThan(5000);
  });

  it('is read wherever it is cut', () => {
    for (let end = 0; end < text.length; end += 7) expect(() => read(text.slice(0, end))).not.toThrow();
    const settings = `#include "a"\nA[sdk=*] = b // c\nKEY = $(OTHER)\n`;
    for (let end = 0; end <= settings.length; end++)
      expect(() => readNativeFile('/app/a.xcconfig', settings.slice(0, end))).not.toThrow();
  });
});

describe('who only asks what is wanted', () => {
  it('gets the bundle IDs of an app that shares', () => {
    const files: Files = {
      'ios/Runner/Info.plist': PLIST.replace('${APP_KEY}', KEY),
      'ios/Runner/App.swift': SWIFT(KEY),
      'ios/Runner.xcodeproj/project.pbxproj': xcodeProject({
        debug: setting('PRODUCT_BUNDLE_IDENTIFIER', 'com.example.shop'),
      }),
    };
    const service = createKakaoService({ folders: [ROOT] });
    for (const name of ['ios/Runner/Info.plist', 'ios/Runner/App.swift'])
      service.update(`${ROOT}/${name}`, files[name]);
    service.scanned(ROOT);
    for (let wanted = service.wanted(); wanted.length > 0; wanted = service.wanted())
      for (const file of wanted) service.update(file, files[file.slice(ROOT.length + 1)]);
    expect(service.projects()[0]!.nativeApps.map(({ value }) => value)).toEqual(['com.example.shop']);
  });
});
