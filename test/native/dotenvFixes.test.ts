/** What a Flutter app lacks of its .env file is written into pubspec.yaml, or renamed, only where that is sure. */
import { describe, expect, it } from 'vitest';
import { applyFix, projectFrom, violations } from '../rules/exampleProject.ts';

const CODE = '4019/dotenv-key-missing';
const app = (load: string, name = 'KAKAO_NATIVE_KEY') => ({
  'lib/main.dart': `import 'package:flutter_dotenv/flutter_dotenv.dart';\nimport 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';\nvoid main() async {\n  await ${load};\n  KakaoSdk.init(nativeAppKey: dotenv.env['${name}']!);\n}\n`,
});
const PUBSPEC = 'name: shop\ndependencies:\n  kakao_flutter_sdk_share: ^1.9.0\n';

describe('the list of assets', () => {
  const fixed = (pubspec: string, load = 'dotenv.load()') => {
    const files = { ...app(load), 'pubspec.yaml': pubspec, '.env': 'A=1\n', '@a #b': 'A=1\n' };
    expect(violations(projectFrom(files), CODE)).toHaveLength(1);
    return applyFix(projectFrom(files), files, CODE)['pubspec.yaml'];
  };

  it.each([
    ['with a line more', 'flutter:\n  assets:\n    - images/\n#\n  fonts:\n', 'images/', '\n    - .env'],
    ['at the end of the file', 'flutter:\n  assets:\n  - images/', 'images/', '\n  - .env'],
    ['of Windows', 'flutter:\r\n  assets:\r\n    - images/\r\n', 'images/', '\r\n    - .env'],
    ['in quotes', 'flutter:\n  assets:\n    - "images/"  \n', '"images/"', '\n    - .env'],
  ])('%s', (_, list, last, added) => {
    const text = `${PUBSPEC}${list}`;
    expect(fixed(text)).toBe(text.replace(last, last + added));
  });

  it.each([
    ['that is not there', 'flutter:\n  uses-material-design: true\n', 'dotenv.load()'],
    [
      'for a name that YAML reads otherwise',
      'flutter:\n  assets:\n    - a/\n',
      "dotenv.load(fileName: '@a #b')",
    ],
  ])('stays where it is one %s', (_, list, load) => {
    expect(fixed(`${PUBSPEC}${list}`, load)).toBe(`${PUBSPEC}${list}`);
  });

  it.each([
    '  assets: [.env]',
    '  "assets":\n    - .env',
    '  assets :\n    - .env',
    '  <<: *shared',
    '  assets:\n    - .env # keys',
    '  assets:\n    - path: .env\n      flavors: [dev]',
    '  assets:\n    - images/\n  deferred-components:\n    - name: box\n      assets:\n        - box/a.png',
  ])('is not judged in another form: %j', (list) => {
    const files = { ...app('dotenv.load()'), 'pubspec.yaml': `${PUBSPEC}flutter:\n${list}\n` };
    expect(violations(projectFrom(files), CODE)).toEqual([]);
  });
});

it('a name that other code reads is not renamed', () => {
  const files = {
    ...app('dotenv.load()', 'KAKAO_APP_KEY'),
    'pubspec.yaml': `${PUBSPEC}flutter:\n  assets:\n    - .env\n`,
    '.env': 'KAKAO_API_KEY=1\n',
  };
  const fixable = (all: Readonly<Record<string, string>>) =>
    violations(projectFrom(all), CODE).map((one) => one.fixable);
  expect(fixable(files)).toEqual([true]);
  expect(fixable({ ...files, 'lib/map.dart': "final key = dotenv.env['KAKAO_API_KEY'];\n" })).toEqual([
    false,
  ]);
});
