/** "Log the key hash here": in each language, with its import, and only behind a call that stands alone. */
import { describe, expect, it } from 'vitest';
import { identityLogAt } from '../../server/src/core/editing/identityLog.ts';
import { applyEdits, realizeEdits } from '../../server/src/core/edits/edits.ts';
import { collectFacts } from '../../server/src/core/reading/collect.ts';
import { FOLDER, startSession } from '../lsp/inProcess.ts';

/** The text after the action at `‸`; undefined where none is offered. */
function logged(name: string, marked: string): string | undefined {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const file = `/app/${name}`;
  const action = identityLogAt(collectFacts(file, text), text, { start: offset, end: offset });
  return (
    action &&
    applyEdits(
      text,
      realizeEdits(action.edits, () => text),
    )
  );
}

const KOTLIN = `package kr.example

import android.app.Application
import com.kakao.sdk.common.KakaoSdk

class App : Application() {
    override fun onCreate() {
        super.onCreate()
        Kakao‸Sdk.init(this, BuildConfig.KEY)
        start()
    }
}
`;
const JAVA = `package kr.example;
import com.kakao.sdk.common.KakaoSdk;
public class App extends Application {
	@Override public void onCreate() {
		KakaoSdk.init(getApplicationContext(), ‸getString(R.string.key)); // Kakao
	}
}
`;
const DART = `import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';
void main() async {
  await KakaoSdk‸.init(nativeAppKey: key);
  runApp(const App());
}
`;
const SWIFT = `import KakaoSDKCommon
import SwiftUI
@main struct Shop: App {
    init() {
        KakaoSDK.initSDK(
            appKey: key‸
        )
    }
}
`;
const REACT_NATIVE = `import { initializeKakaoSDK } from '@react-native-kakao/core';
export default function App() {
  useEffect(() => {
    initialize‸KakaoSDK(Config.KEY ?? '(');
  }, []);
}
`;

describe('the line', () => {
  it.each<[string, string, readonly [string, string][]]>([
    [
      'App.kt',
      KOTLIN,
      [
        ['KakaoSdk\n', 'KakaoSdk\nimport android.util.Log\nimport com.kakao.sdk.common.util.Utility\n'],
        ['KEY)\n', 'KEY)\n        Log.d("KakaoKeyHash", Utility.getKeyHash(this))\n'],
      ],
    ],
    [
      'App.java',
      JAVA,
      [
        ['KakaoSdk;\n', 'KakaoSdk;\nimport android.util.Log;\nimport com.kakao.sdk.common.util.Utility;\n'],
        [
          '// Kakao\n',
          '// Kakao\n\t\tLog.d("KakaoKeyHash", Utility.INSTANCE.getKeyHash(getApplicationContext()));\n',
        ],
      ],
    ],
    [
      'main.dart',
      DART,
      [
        [
          'key);\n',
          "key);\n  KakaoSdk.origin.then((origin) => print('Kakao key hash or bundle ID: $origin'));\n",
        ],
      ],
    ],
    [
      'App.swift',
      SWIFT,
      [
        [
          '        )\n',
          '        )\n        print("Kakao bundle ID: \\(Bundle.main.bundleIdentifier ?? "none")")\n',
        ],
      ],
    ],
    [
      'App.tsx',
      REACT_NATIVE,
      [
        ['{ initialize', '{ getKeyHashAndroid, initialize'],
        [
          "'(');\n",
          "'(');\n    getKeyHashAndroid().then((keyHash) => console.log('Kakao key hash:', keyHash), console.warn);\n",
        ],
      ],
    ],
  ])('of %s', (name, marked, changes) => {
    const text = marked.replace('‸', '');
    const expected = changes.reduce((all, [from, to]) => all.replace(from, () => to), text);
    expect(logged(name, marked)).toBe(expected);
    // The line ends of the file.
    const crlf = (one: string) => one.replaceAll('\n', '\r\n');
    expect(logged(name, crlf(marked))).toBe(crlf(expected));
    // Once is enough.
    const at = expected.search(/KakaoSdk\.init\(|initSDK\(|initializeKakaoSDK\(/);
    expect(logged(name, `${expected.slice(0, at)}‸${expected.slice(at)}`)).toBeUndefined();
  });

  it('imports nothing twice, and writes out a name that the file has for something else', () => {
    const own = KOTLIN.replace(
      'import android.app.Application',
      'import kr.example.log.Log\nimport com.kakao.sdk.common.util.Utility',
    );
    expect(logged('App.kt', own)).toBe(
      own
        .replace('‸', '')
        .replace('KEY)', 'KEY)\n        android.util.Log.d("KakaoKeyHash", Utility.getKeyHash(this))'),
    );
  });

  it('is imported in a file without imports, and in a list of several lines', () => {
    const bare = 'fun start(context: Context) {\n  KakaoSdk.init(‸context, key)\n}\n';
    expect(logged('App.kt', bare)).toMatch(
      /^import android\.util\.Log\nimport com\.kakao\.sdk\.common\.util\.Utility\nfun /,
    );
    expect(logged('App.kt', `package a\n\n${bare}`)).toMatch(/^package a\n\nimport android\.util\.Log\n/);
    const swift = SWIFT.replace('import SwiftUI\n', '');
    expect(logged('App.swift', swift)).toContain('import KakaoSDKCommon\nimport Foundation\n');
    const list = REACT_NATIVE.replace(
      '{ initializeKakaoSDK }',
      '{\n  // getKeyHashAndroid,\n  initializeKakaoSDK,\n}',
    );
    expect(logged('App.tsx', list)).toContain(
      '{\n  getKeyHashAndroid,\n  // getKeyHashAndroid,\n  initializeKakaoSDK,\n}',
    );
    const whole = REACT_NATIVE.replace('{ initializeKakaoSDK }', 'Kakao').replace(
      'initialize‸',
      'Kakao.initialize‸',
    );
    expect(logged('App.tsx', whole)).toContain('    Kakao.getKeyHashAndroid().then(');
  });

  it.each<[string, string, string]>([
    [
      'the cursor is elsewhere',
      'App.kt',
      KOTLIN.replace('Kakao‸Sdk', 'KakaoSdk').replace('start()', 'start(‸)'),
    ],
    ['a comment alone starts it', 'App.kt', KOTLIN.replace('Kakao‸Sdk', '// Kakao‸Sdk')],
    ['it has no line of its own', 'App.kt', 'fun start(c: Context) { KakaoSdk.init(‸c, key) }\n'],
    ['its value is used', 'App.kt', KOTLIN.replace('Kakao‸Sdk', 'val done = Kakao‸Sdk')],
    ['a condition without braces', 'App.kt', KOTLIN.replace('super.onCreate()', 'if (ready)')],
    [
      'a condition without braces',
      'App.tsx',
      REACT_NATIVE.replace('useEffect(() => {', '$&\n    if (ready)'),
    ],
    ['an arrow without braces', 'App.tsx', REACT_NATIVE.replace('() => {', '() =>')],
    ['what it is given would be made again', 'App.kt', KOTLIN.replace('init(this', 'init(makeContext(1)')],
    ['it is half typed', 'App.kt', KOTLIN.replace('this, BuildConfig.KEY)', 'this, ')],
    ['another SDK is started', 'App.kt', KOTLIN.replace('Kakao‸Sdk', 'Naver‸Sdk')],
    ['a page', 'share.js', 'Kakao.init(‸key);\n'],
  ])('is not offered where %s', (_, name, marked) => {
    expect(logged(name, marked)).toBeUndefined();
  });

  it('is offered by the server where the cursor is, in the language of its reader', async () => {
    const { editor } = await startSession({ locale: 'ko' });
    const uri = `${FOLDER}/app/App.kt`;
    await editor.open(uri, KOTLIN.replace('‸', ''), 'kotlin');
    const range = { start: editor.at(uri, 'KakaoSdk.init'), end: editor.at(uri, 'KakaoSdk.init') };
    const actions = await editor.codeActions(uri, [{ range, message: '' }]);
    const log = actions.find(({ title }) => title === '여기에 키 해시 로그 출력 추가');
    expect(log?.kind).toBe('quickfix');
    await editor.apply(log!.edit!);
    expect(editor.text(uri)).toContain('Utility.getKeyHash(this)');
    const elsewhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    expect(await editor.codeActions(uri, [{ range: elsewhere, message: '' }])).toEqual([]);
  });

  it.each([KOTLIN, JAVA, DART, SWIFT, REACT_NATIVE])('survives any cut', (marked) => {
    const text = marked.replace('‸', '');
    for (const name of ['App.kt', 'App.java', 'main.dart', 'App.swift', 'App.tsx'])
      for (let end = 0; end < text.length; end += 7)
        expect(() => logged(name, `${text.slice(0, end)}‸`)).not.toThrow();
  });
});
