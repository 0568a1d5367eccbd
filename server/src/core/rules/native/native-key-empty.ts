/** The SDKs take any text for a key; only Kakao's server knows that it is none. */
import { appKeyForm, placeholderWords } from '../../catalog/appKey.ts';
import { expoPlugin } from '../../catalog/native/packages.ts';
import { nativePlaceholder } from '../../catalog/native/setup.ts';
import { comesFromEnvironmentFile } from '../../project/environment/developmentValue.ts';
import { isOverruled } from '../../project/native/expo.ts';
import { mistypedKey, plistKeyIn, schemesIn } from '../../project/native/keys.ts';
import type { Scoped } from '../../project/project.ts';
import type { Place } from '../../text/text.ts';
import { exampleKey } from '../key/exampleKey.ts';
import { defineRule } from '../rule.ts';
import { androidManifest, kotlin, plist, swift, urlTypes, viewFilter } from './exampleFiles.ts';

const expoWith = (nativeAppKey: string) => ({
  expo: { name: 'shop', plugins: [['@react-native-kakao/core', { nativeAppKey }]] },
});

/** The key comes from `local.properties` into the scheme. */
const built = (scheme: string, key: string, given = 'props.getProperty("KAKAO_KEY")') => ({
  files: {
    'app/src/main/AndroidManifest.xml': androidManifest(
      viewFilter(`<data android:host="kakaolink" android:scheme="${scheme}" />`),
    ),
    'app/build.gradle.kts': `val props = Properties().apply { load(rootProject.file("local.properties").inputStream()) }\nandroid { defaultConfig { manifestPlaceholders["KAKAO_KEY"] = ${given} } }\n`,
    'local.properties': `KAKAO_KEY=${key}\n`,
    'app/src/main/java/ShopApplication.kt': kotlin('        KakaoSdk.init(this, BuildConfig.KAKAO_KEY)\n'),
  },
});

export const nativeKeyEmpty = defineRule({
  code: '4019/native-key-empty',
  kakaoCodes: ['4019', '-401'],
  effect: 'rejected',
  step: 'native',
  needs: 'file',
  title: {
    en: 'The native app key is empty or a placeholder',
    ko: '네이티브 앱 키가 비어 있거나 임시 값입니다',
  },
  why: {
    en: 'The SDKs accept any text as a key, an empty one too: starting succeeds, and Kakao’s server refuses every message with -401, or the share page shows 4019.',
    ko: 'SDK는 빈 문자열을 포함해 어떤 값이든 앱 키로 받습니다. 초기화는 성공하지만 카카오 서버가 모든 요청을 -401로 거부하거나 공유 페이지에 4019 에러가 표시됩니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/android/getting-started'],
  messages: {
    written: { en: 'Its text is written here.', ko: '이 값이 적힌 곳입니다.' },
    empty: {
      en: 'The app key is empty, and Kakao refuses every message (-401): put in the native app key.',
      ko: '앱 키가 비어 있어 카카오 서버가 모든 요청을 거부합니다(-401). 네이티브 앱 키를 넣으십시오.',
    },
    scheme: {
      en: '“{value}” holds no app key, so KakaoTalk cannot come back: put in the native app key.',
      ko: '“{value}”에 앱 키가 없어 카카오톡에서 앱으로 돌아올 수 없습니다. 네이티브 앱 키를 넣으십시오.',
    },
    quoted: {
      en: 'Take the quotes off the key in this scheme: with them KakaoTalk cannot come back.',
      ko: '이 스킴에 들어가는 키에서 따옴표를 빼십시오. 이대로는 카카오톡에서 앱으로 돌아올 수 없습니다.',
    },
    prebuild: {
      en: '“expo prebuild” stops where the key is empty: put in the native app key.',
      ko: '키가 비어 있어 “expo prebuild”가 중단됩니다. 네이티브 앱 키를 넣으십시오.',
    },
    malformed: {
      en: 'App keys are 32 digits of 0–9 and a–f. This is none: Kakao refuses every message (-401).',
      ko: '앱 키는 0–9와 a–f로 된 32자리입니다. 형식이 맞지 않아 카카오 서버가 모든 요청을 거부합니다(-401).',
    },
    malformedOnWeb: {
      en: 'App keys are 32 digits of 0–9 and a–f. This is none: on the web Kakao refuses every message (-401).',
      ko: '앱 키는 0–9와 a–f로 된 32자리입니다. 형식이 맞지 않아 웹에서 보내는 모든 요청이 거부됩니다(-401).',
    },
    fallback: {
      en: 'Leave the default out: it is not an app key, and builds without a key get “{value}”.',
      ko: '기본값을 빼십시오. 앱 키가 아닌 값이어서, 키를 설정하지 않으면 “{value|으로/로}” 빌드됩니다.',
    },
    placeholder: {
      en: '“{value}” is not an app key, and Kakao refuses every message (-401): put in the native app key.',
      ko: '“{value|은/는}” 앱 키가 아니어서 카카오 서버가 모든 요청을 거부합니다(-401). 네이티브 앱 키를 넣으십시오.',
    },
  },
  check(facts, project, report) {
    const { file, scripts } = facts;
    for (const [script, { nativeKeys = [] }] of scripts.entries())
      for (const { kind, expression, isConditional } of nativeKeys) {
        const given = project.evaluate({ file, script, expression });
        if (given.kind !== 'known' && !isConditional)
          reportDefault(project.resolve({ file, script, expression }));
        if (given.kind !== 'known' || typeof given.value !== 'string') continue;
        const { value, origins } = given;
        const own = origins.find((one) => one.file === file);
        const place = { file, range: own?.range ?? expression.range };
        // A build may have another file.
        const isMalformed = !appKeyForm.test(value) && !comesFromEnvironmentFile(given);
        if (kind === 'javascript') {
          // Without one, the app is for phones alone.
          if (value.trim() !== '' && isMalformed)
            report.violated(place, 'malformedOnWeb', { effect: 'degraded' });
          continue;
        }
        // An app for the web alone has no other.
        if (value.trim() === '' && nativeKeys.some((one) => one.kind === 'javascript')) continue;
        if (value.trim() === '') report.violated(place, 'empty');
        else if (isPlaceholder(value.trim())) report.violated(place, 'placeholder', { params: { value } });
        else if (isMalformed) report.violated(place, 'malformed');
      }
    for (const { name, key, fallbackKey } of facts.native?.expo?.plugins ?? []) {
      if (fallbackKey) reportFallback({ file, range: fallbackKey.range }, fallbackKey.value);
      const isEmpty = key?.value === '' && name.value === expoPlugin.name;
      if (isEmpty && !isOverruled(facts.native!.expo!, project))
        report.violated({ file, range: key.range }, 'prebuild', { effect: 'broken' });
    }
    const started = plistKeyIn(facts, project);
    if (started && isPlaceholder(started.value))
      report.violated(started.place, 'placeholder', { params: { value: started.value } });
    for (const { word, built } of schemesIn(facts, project)) {
      const text = built && built.value !== word.value ? built : undefined;
      const { value } = text ?? word;
      const key = /^["'“]?kakao(.*)/s.exec(value)?.[1] ?? '';
      const related = text?.place ? [{ place: text.place, message: 'written' as const }] : [];
      const inQuotes = /^(["'])(.*)\1$/s.exec(key)?.[2] ?? '';
      // From a text among its resources, Android takes them away.
      if (word.value.startsWith('kakao${') && appKeyForm.test(inQuotes))
        report.violated({ file, range: word.range }, 'quoted', { related, effect: 'degraded' });
      if (key === '' || FILLED_IN.test(key) || !isPlaceholder(key) || mistypedKey(file, value)) continue;
      report.violated({ file, range: word.range }, 'scheme', {
        params: { value },
        related,
        effect: 'degraded',
      });
    }

    function reportDefault(key: Scoped): void {
      if (key.expression.kind !== 'logical' || key.expression.operator === '&&') return;
      // Another file may say what a member is.
      if (key.expression.left.kind === 'member') return;
      const given = project.evaluate({ ...key, expression: key.expression.right });
      if (given.kind !== 'known' || typeof given.value !== 'string') return;
      reportFallback({ file: key.file, range: key.expression.right.range }, given.value);
    }

    function reportFallback(place: Place, value: string): void {
      if (isPlaceholder(value.trim()))
        report.violated(place, 'fallback', { params: { value }, effect: 'degraded' });
    }
  },
  examples: {
    bad: [
      {
        files: {
          'app/src/main/java/ShopApplication.kt': kotlin(
            '        KakaoSdk.init(this, getString(⟦R.string.kakao_key⟧))\n',
          ),
          'app/src/main/res/values/strings.xml':
            '<resources><string name="kakao_key">네이티브 앱 키</string></resources>\n',
        },
      },
      {
        files: {
          'app.ts':
            "import { initializeKakaoSDK } from '@react-native-kakao/core';\ninitializeKakaoSDK(⟦''⟧);\n",
        },
      },
      { files: { 'Shop/Info.plist': plist(urlTypes('⟦kakaoYOUR_NATIVE_APP_KEY⟧')) } },
      ...['⟦YOUR_KEY⟧', '⟦⟧'].map((key) => ({
        files: { 'app.json': JSON.stringify(expoWith(key)) },
      })),
      {
        files: {
          'app.config.ts':
            "const KEY = process.env.KAKAO_KEY || '⟦0000000000⟧';\nexport default { plugins: [['@react-native-kakao/core', { nativeAppKey: KEY }], ['@react-native-seoul/kakao-login', { kakaoAppKey: '⟦YOUR_KEY⟧' }]] };\n",
        },
      },
      {
        files: {
          'app.ts':
            "import { initializeKakaoSDK } from '@react-native-kakao/core';\nconst KEY = process.env.EXPO_PUBLIC_KAKAO_KEY ?? ⟦'YOUR_KEY'⟧;\ninitializeKakaoSDK(KEY);\n",
        },
      },
      {
        files: {
          'lib/main.dart':
            "void main() {\n  KakaoSdk.init(nativeAppKey: const String.fromEnvironment('KEY', defaultValue: ⟦'YOUR_KEY'⟧));\n}\n",
        },
      },
      { files: { 'Shop/Info.plist': plist(urlTypes('⟦"kakao + 네이티브 앱 키"⟧')) } },
      {
        files: {
          'app/src/main/AndroidManifest.xml': androidManifest(
            viewFilter('<data android:host="kakaolink" android:scheme="⟦@string/key⟧" />'),
          ),
          'app/src/main/res/values/strings.xml':
            '<resources><string name="key">kakao{카카오 네이티브 키}</string></resources>\n',
        },
      },
      built('⟦kakao${KAKAO_KEY}⟧', `"${exampleKey}"`),
      { files: { 'ShopApplication.kt': kotlin('        KakaoSdk.init(this, ⟦""⟧)\n') } },
      { files: { 'ShopApplication.kt': kotlin('        KakaoSdk.init(this, ⟦"ask on slack"⟧)\n') } },
      {
        files: {
          'lib/main.dart':
            "import 'package:kakao_flutter_sdk/all.dart' as kakao;\nvoid main() {\n  kakao.KakaoContext.clientId = ⟦'ask on slack'⟧;\n}\n",
        },
      },
      {
        files: {
          'lib/main.dart': `void main() { KakaoSdk.init(nativeAppKey: key, javaScriptAppKey: ⟦'Y${exampleKey}'⟧); }\n`,
        },
      },
      { files: { 'ShopApplication.kt': kotlin('        KakaoSdk.init(this, ⟦"native_app_key"⟧)\n') } },
      {
        files: {
          'App.swift': 'import KakaoSDKCommon\nfunc start() { KakaoSDKCommon.initSDK(appKey: ⟦""⟧) }\n',
        },
      },
      {
        files: {
          'App.swift': swift('        KakaoSDK.initSDK(appKey: key)\n').replace(
            'final class',
            'let key = ⟦"YOUR_NATIVE_APP_KEY"⟧\nfinal class',
          ),
        },
      },
      {
        files: {
          'ios/Shop/Info.plist': plist(
            '\t<key>KAKAO_APP_KEY</key>\n\t<string>⟦YOUR_NATIVE_APP_KEY⟧</string>\n',
          ),
          'package.json': '{ "dependencies": { "react-native-kakao-share-link": "1.0.12" } }\n',
        },
      },
    ],
    good: [
      // Without quotes, with them taken away, of two builds, by another name, in code alone, in a resource.
      built('kakao${KAKAO_KEY}', exampleKey),
      built('kakao${KAKAO_KEY}', `"${exampleKey}"`, 'props.getProperty("KAKAO_KEY").replace("\\"", "")'),
      built('kakao${KAKAO_KEY}', `"${exampleKey}"`, 'props.getProperty("KAKAO_KEY").trim(\'"\')'),
      built('kakao${KAKAO_KEY}', `"${exampleKey}"`, 'props.getProperty("OTHER")'),
      built('kakao${OTHER}', `"${exampleKey}"`),
      built(`kakao{${exampleKey}}`, exampleKey),
      built(`kakao${exampleKey}`, `"${exampleKey}"`),
      built('@string/kakao_scheme', `"${exampleKey}"`),
      built('kakao${KAKAO_KEY}', '"${OTHER}"'),
      built('other${KAKAO_KEY}', `"${exampleKey}"`),
      ...[
        [
          'app/src/main/res/values/strings.xml',
          `<resources><string name="key">"${exampleKey}"</string></resources>\n`,
        ],
        ['app/build.gradle', `android.defaultConfig { resValue "string", "key", '"${exampleKey}"' }\n`],
      ].map(([name, text]) => ({
        files: {
          'app/src/main/java/ShopApplication.kt': kotlin(
            '        KakaoSdk.init(this, getString(R.string.key))\n',
          ),
          [name!]: text!,
        },
      })),
      // Filled in by the build, a key, and what code has the last word about.
      ...['${KAKAO_KEY}', '{{KAKAO_APP_KEY}}', '__KAKAO_APP_KEY__'].map((key) => ({
        files: { 'app.json': JSON.stringify(expoWith(key)) },
      })),
      // Whoever has none is stopped before, or another one is put in.
      ...[
        "if (!process.env.KEY) throw new Error('KEY');\nexport default { plugins: [['@react-native-kakao/core', { nativeAppKey: process.env.KEY ?? 'YOUR_KEY' }]] };\n",
        "const key = 'YOUR_KEY';\nconst made = (key) => ({ plugins: [['@react-native-kakao/core', { nativeAppKey: key }]] });\nexport default made(process.env.KEY);\n",
        "export default { plugins: [['@react-native-kakao/core', { nativeAppKey: 'YOUR_KEY', ...own }]] };\n",
        "const app = { plugins: [['@react-native-kakao/core', { nativeAppKey: 'YOUR_KEY' }]] }; app.plugins[0][1].nativeAppKey = process.env.KEY;\nexport default app;\n",
      ].map((text) => ({ files: { 'app.config.js': text } })),
      ...[
        "const KEY = process.env.KEY ?? 'YOUR_KEY';\nif (KEY !== 'YOUR_KEY') initializeKakaoSDK(KEY);\n",
        "initializeKakaoSDK(process.env.KEY && 'YOUR_KEY');\n",
        "initializeKakaoSDK(Constants.expoConfig.extra.key || 'YOUR_KEY');\n",
      ].map((text) => ({
        files: { 'app.ts': `import { initializeKakaoSDK } from '@react-native-kakao/core';\n${text}` },
      })),
      {
        files: {
          'lib/main.dart':
            "const key = String.fromEnvironment('KEY', defaultValue: 'YOUR_KEY');\nvoid main() {\n  if (key == 'YOUR_KEY') throw StateError('KEY');\n  KakaoSdk.init(nativeAppKey: key);\n}\n",
        },
      },
      {
        files: {
          'app.config.js': `module.exports = { plugins: [['@react-native-kakao/core', { nativeAppKey: process.env.KEY || '${exampleKey}' }], ['other', { nativeAppKey: 'YOUR_KEY' }]] };\n`,
          'app.json': JSON.stringify(expoWith('YOUR_KEY')),
        },
      },
      {
        files: {
          'app.ts':
            "import { initializeKakaoSDK } from '@react-native-kakao/core';\ninitializeKakaoSDK(process.env.EXPO_PUBLIC_KAKAO_KEY ?? '');\n",
        },
      },
      // Whoever reads it may do so with another name.
      {
        files: {
          'Shop/Info.plist': plist('\t<key>KAKAO_APP_KEY</key>\n\t<string>YOUR_NATIVE_APP_KEY</string>\n'),
        },
      },
      { files: { 'Shop/Info.plist': plist(urlTypes('kakao$(NATIVE_APP_KEY)')) } },
      {
        files: {
          'ShopApplication.kt': kotlin('        KakaoSdk.init(this, BuildConfig.KAKAO_NATIVE_APP_KEY)\n'),
        },
      },
      {
        files: { 'ShopApplication.kt': kotlin('        KakaoSdk.init(this, "${BuildConfig.KAKAO_KEY}")\n') },
      },
      { files: { 'App.swift': swift('        KakaoSDK.initSDK(appKey: (key as? String) ?? "")\n') } },
      {
        files: {
          'lib/main.dart':
            "void main() { KakaoContext.clientId = kakaoKey; KakaoContext.clientId == 'key'; }\n",
        },
      },
      // Xcode's canvas alone runs it.
      {
        files: {
          'App.swift':
            'import KakaoSDKCommon\n#Preview(traits: .portrait, body: {\n  KakaoSDK.initSDK(appKey: "test-app-key")\n})\n#Preview {\n  KakaoSDK.initSDK(appKey: "")\n}\n',
        },
      },
      {
        files: { 'lib/main.dart': "void main() { KakaoSdk.init(nativeAppKey: dotenv.env['KEY'] ?? ''); }\n" },
      },
    ],
  },
});

/** What a build, a template or a script writes the key over. */
const FILLED_IN = /^(?:[$@%]|__|\{\{)/;

const isPlaceholder = (value: string): boolean =>
  nativePlaceholder.test(value) || (!appKeyForm.test(value) && placeholderWords.test(value));
