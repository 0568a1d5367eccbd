/** flutter_dotenv only reads files that the app takes along, and gives nothing for a name that they lack. */

import { valueNames } from '../../catalog/native/builds.ts';
import { fixOf, insertion } from '../../edits/plannedEdit.ts';
import type { Expression } from '../../facts/expression.ts';
import type { FileFacts } from '../../facts/facts.ts';
import type { FlutterAssets } from '../../facts/nativeSetup.ts';
import { namesByLikeness, nearVariable } from '../../project/environment/nearVariable.ts';
import { nativeStartsIn } from '../../project/native/keys.ts';
import { filesAbove } from '../../project/native/native.ts';
import type { Project } from '../../project/project.ts';
import { folderOf, join } from '../../text/paths.ts';
import type { Fix } from '../finding.ts';
import { exampleKey } from '../key/exampleKey.ts';
import { defineRule } from '../rule.ts';
import { pubspec } from './exampleFiles.ts';

const main = (key: string, load = 'dotenv.load()'): string =>
  `import 'package:flutter_dotenv/flutter_dotenv.dart';
import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';

Future<void> main() async {
  await ${load};
  KakaoSdk.init(nativeAppKey: ${key});
  runApp(const App());
}
`;
const read = "dotenv.env['KAKAO_NATIVE_KEY']!";
const assets = (...paths: string[]): string =>
  `${pubspec('^1.9.0')}\nflutter:\n  assets:\n${paths.map((path) => `    - ${path}\n`).join('')}  uses-material-design: true\n`;
const env = { '.env': `KAKAO_NATIVE_KEY=${exampleKey}\n` };

export const dotenvKeyMissing = defineRule({
  code: '4019/dotenv-key-missing',
  kakaoCodes: ['4019', '-401'],
  effect: 'throws',
  step: 'native',
  needs: 'file',
  title: {
    en: 'The native app key comes from a .env file that the app does not get, or that lacks it',
    ko: '네이티브 앱 키를 읽는 .env 파일이 앱에 포함되지 않거나 파일에 그 이름이 없습니다',
  },
  why: {
    en: "flutter_dotenv reads .env out of the app’s assets. A file that pubspec.yaml does not list is not in the app: load() throws FileNotFoundError as the app starts. A name that the file lacks gives null: with “!” the app throws, with “?? ''” the key is empty, and Kakao refuses every message (-401).",
    ko: "flutter_dotenv는 앱 에셋에 들어 있는 .env를 읽습니다. pubspec.yaml에 없는 파일은 앱에 포함되지 않아 앱이 시작될 때 load()가 FileNotFoundError를 던집니다. 파일에 없는 이름은 null이므로 “!”를 붙이면 예외가 발생하고, “?? ''”를 붙이면 키가 비어 카카오가 모든 메시지를 거부합니다(-401).",
  },
  sources: [
    'https://pub.dev/packages/flutter_dotenv',
    'https://docs.flutter.dev/ui/assets/assets-and-images',
  ],
  messages: {
    noAsset: {
      en: 'List {path} under assets in pubspec.yaml: without it load() throws, and the SDK gets no key.',
      ko: 'pubspec.yaml의 assets에 {path|을/를} 추가하십시오. 없으면 load()가 예외를 던져 키가 전달되지 않습니다.',
    },
    near: {
      en: '{path} has no {name}, but it has {near}: the SDK gets no key.',
      ko: '{path}에 {name|이/가} 없고 {near|이/가} 있어 SDK에 키가 전달되지 않습니다.',
    },
    nearHere: { en: '{near} is written here.', ko: '{near|이/가} 적힌 곳입니다.' },
    add: { en: 'Add {path} to the assets', ko: 'assets에 {path} 추가' },
    rename: { en: 'Rename {near} to {name} in {path}', ko: '{path}의 {near|을/를} {name|으로/로} 변경' },
  },
  check(facts, project, report) {
    const { file, native } = facts;
    const load = native?.dotenvLoad;
    const keys = nativeStartsIn(facts).flatMap(({ key }) => {
      const name = nameRead(key.expression);
      return name === undefined ? [] : [{ name, range: key.expression.range }];
    });
    const app = load && keys.length > 0 ? appOf(file, project) : undefined;
    if (!load || !app) return;
    const { path } = load;
    const values = project.file(join(folderOf(app.file), path));
    const { assets } = app.native ?? {};
    if (assets && !isTakenAlong(path, assets)) {
      const fixes = values ? additionTo(app.file, path, assets) : [];
      return report.violated({ file, range: load.range }, 'noAsset', { params: { path }, fixes });
    }
    const lines = values?.environment ?? [];
    const names = new Set(lines.map(({ name }) => name));
    for (const { name, range } of keys.slice(0, MOST_KEYS)) {
      const near = names.has(name) ? undefined : slipOf(name, names);
      const line = near && lines.find((one) => one.name === near);
      if (!values || !line) continue;
      const params = { path, name, near: line.name };
      report.violated({ file, range }, 'near', {
        params,
        related: [{ place: { file: values.file, range: line.nameRange }, message: 'nearHere', params }],
        // What other code reads keeps its name.
        fixes:
          project.timesWritten(near) > 1
            ? []
            : fixOf(dotenvKeyMissing.messages.rename!, params, false, [
                { file: values.file, range: line.nameRange, text: name },
              ]),
      });
    }
  },
  examples: {
    bad: [
      {
        files: {
          'lib/main.dart': main(read, '⟦dotenv.load()⟧'),
          'pubspec.yaml': assets('assets/images/'),
          ...env,
        },
        fixed: { 'pubspec.yaml': assets('assets/images/', '.env') },
      },
      {
        title: { en: 'A list without the file.', ko: 'assets 목록이 없습니다.' },
        files: {
          'lib/main.dart': main(read, "⟦dotenv.load(fileName: 'assets/keys/.env')⟧"),
          'pubspec.yaml': pubspec('^1.9.0'),
        },
      },
      {
        title: { en: 'Words in another order.', ko: '낱말의 순서가 다릅니다.' },
        files: {
          'lib/main.dart': main("⟦dotenv.env['NATIVE_KAKAO_KEY'] ?? ''⟧"),
          'pubspec.yaml': assets('.env'),
          ...env,
        },
        fixed: { '.env': `NATIVE_KAKAO_KEY=${exampleKey}\n` },
      },
    ],
    good: [
      { files: { 'lib/main.dart': main(read), 'pubspec.yaml': assets('.env'), ...env } },
      { files: { 'lib/main.dart': main(read), 'pubspec.yaml': assets('"./.env"'), ...env } },
      { files: { 'lib/main.dart': main(read), 'pubspec.yaml': assets('./'), ...env } },
      // Nothing may be there on this machine.
      { files: { 'lib/main.dart': main(read), 'pubspec.yaml': assets('.env') } },
      {
        files: {
          'lib/main.dart': main(read, "dotenv.load(fileName: 'config/app.env')"),
          'pubspec.yaml': assets('images/', 'config/'),
        },
      },
      // What is not there need not be.
      ...[
        'dotenv.load(isOptional: true)',
        "dotenv.load(fileName: '.env', mergeWith: {})",
        'dotenv.load().catchError((_) {})',
        "dotenv.load(fileName: 'env/$flavor.env')",
      ].map((load) => ({ files: { 'lib/main.dart': main(read, load), 'pubspec.yaml': assets('images/') } })),
      {
        files: {
          'lib/main.dart': main(read).replace(
            'await dotenv.load();',
            "try { await dotenv.load(); } catch (_) { dotenv.testLoad(fileInput: 'KAKAO_NATIVE_KEY=x'); }",
          ),
          'pubspec.yaml': assets('images/'),
        },
      },
      // What a call gives where the name is not there.
      {
        files: {
          'lib/main.dart': main("dotenv.get('KAKAO_NATIVE_KEZ', fallback: Keys.kakao)"),
          'pubspec.yaml': assets('.env'),
          ...env,
        },
      },
      // Something else of the same name.
      {
        files: {
          'lib/main.dart': main(read).replace('flutter_dotenv/flutter_', 'dotenv/'),
          'pubspec.yaml': assets('images/'),
        },
      },
      // A package gets the assets of the app that uses it.
      {
        files: {
          'packages/start/lib/start.dart': main(read).replace('main()', 'start()'),
          'packages/start/pubspec.yaml': pubspec('^1.9.0'),
          'pubspec.yaml': assets('.env'),
          'lib/main.dart': 'void main() => start();\n',
        },
      },
      // Lists of other forms are not read.
      ...['{ path: .env, flavors: [dev] }', 'path: .env', '*shared'].map((item) => ({
        files: { 'lib/main.dart': main(read), 'pubspec.yaml': assets(item) },
      })),
      // Names that have little in common.
      {
        files: {
          'lib/main.dart': main("dotenv.env['OTHER'] ?? ''"),
          'pubspec.yaml': assets('.env'),
          ...env,
        },
      },
    ],
  },
});

/** `dotenv.env['NAME']!`, `dotenv.env['NAME'] ?? ''` */
function nameRead(expression: Expression): string | undefined {
  const read =
    expression.kind === 'logical' && expression.right.kind === 'string' && expression.right.value === ''
      ? expression.left
      : expression;
  const mark = valueNames.dotenv('');
  return read.kind === 'reference' && read.name.startsWith(mark) ? read.name.slice(mark.length) : undefined;
}

/** Starts of the SDK, and names of about the length: more are no files that people write. */
const MOST_KEYS = 10;
const MOST_ALIKE = 100;

/** The name that was meant by one that is not there. */
function slipOf(name: string, names: ReadonlySet<string>): string | undefined {
  const alike = [...names].filter(({ length }) => Math.abs(length - name.length) <= 1);
  const near = nearVariable(name, namesByLikeness(alike.slice(0, MOST_ALIKE)), () => false, undefined);
  return near?.how === 'slip' ? near.name : undefined;
}

/** The nearest `pubspec.yaml`, where an app starts beside it: a package gets the assets of those who use it. */
function appOf(file: string, project: Project): FileFacts | undefined {
  const [app] = filesAbove(file, 'pubspec.yaml', project);
  return app && project.file(join(folderOf(app.file), 'lib/main.dart')) && app;
}

/** By its name or with its folder. */
function isTakenAlong(path: string, { paths }: FlutterAssets): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return (
    /^(?:packages|\.{0,2})\//.test(path) ||
    paths.some((one) => [path, folder || '.', folder || './'].includes(one.replace(/^\.\/(?=.)/, '')))
  );
}

const additionTo = (file: string, path: string, { add }: FlutterAssets): readonly Fix[] =>
  add && /^[.\w][\w./-]*$/.test(path)
    ? fixOf(dotenvKeyMissing.messages.add!, { path }, false, [
        insertion(file, add.at, `${add.eol}${add.indent}- ${path}`),
      ])
    : [];
