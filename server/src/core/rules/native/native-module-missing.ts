/** A module that the app has written for iOS alone is undefined on Android. */

import { androidCode } from '../../catalog/native/languages.ts';
import type { FileFacts } from '../../facts/facts.ts';
import { androidBuilds, hasOwnFolders } from '../../project/native/expo.ts';
import { defineRule } from '../rule.ts';

const bridge = '@objc(KakaoShareBridge)\nclass KakaoShareBridge: NSObject {}\n';
const sends =
  'const { KakaoShareBridge } = NativeModules;\nexport const share = (link) => KakaoShareBridge.⟦send⟧(link);\n';
const plain = sends.replace('⟦send⟧', 'send');
const app = (script: string, more: Readonly<Record<string, string>> = {}) => ({
  files: {
    'src/share.js': `import { NativeModules, Platform, Share } from 'react-native';\n${script}`,
    'ios/shop/KakaoShareBridge.swift': bridge,
    'android/build.gradle': '// kakao\n',
    'package.json': '{ "dependencies": { "react-native": "0.76.0" } }\n',
    ...more,
  },
});

export const nativeModuleMissing = defineRule({
  code: 'sdk/native-module-missing',
  kakaoCodes: [],
  effect: 'broken',
  step: 'native',
  needs: 'file',
  title: { en: 'The native module is missing on Android', ko: 'Android에 네이티브 모듈이 없습니다' },
  why: {
    en: 'NativeModules holds what the native project of the platform registers. A module that is written for iOS alone is undefined on Android, and calling it throws “Cannot read property … of undefined”. Write it for Android, too, or ask for Platform.OS and share in another way there.',
    ko: 'NativeModules에는 해당 플랫폼의 네이티브 프로젝트가 등록한 모듈만 있습니다. iOS에만 작성한 모듈은 Android에서 undefined이므로 호출하면 “Cannot read property … of undefined” 예외가 발생합니다. Android에도 모듈을 작성하거나 Platform.OS를 확인해 다른 방법으로 공유해야 합니다.',
  },
  sources: ['https://reactnative.dev/docs/legacy/native-modules-intro'],
  messages: {
    missing: {
      en: 'Only the iOS project has “{module}”: on Android it is undefined, and calling it throws.',
      ko: '“{module|은/는}” iOS 프로젝트에만 있어 Android에서는 undefined이며, 호출하면 예외가 발생합니다.',
    },
  },
  check({ file, scripts }, project, report) {
    const calls = scripts.flatMap(({ bridgeCalls }) => bridgeCalls ?? []);
    if (calls.length === 0 || !project.complete || !hasOwnFolders(project, androidBuilds)) return;
    // Who calls this file's functions may ask before, or be for iOS alone.
    if (project.importing.some((one) => hasOtherWay(project.file(one)))) return;
    const [ios, android] = [project.distinct(iosModulesIn), project.distinct(androidModulesIn)];
    for (const { module, range } of calls)
      if (ios.has(module) && ![...android].some((word) => mayName(word, module)))
        report.violated({ file, range }, 'missing', { params: { module } });
  },
  examples: {
    bad: [
      app(sends),
      app(
        'const bridge = NativeModules.KakaoShareBridge;\nexport async function share(link) {\n  try {\n    await bridge.⟦send⟧(link);\n  } catch (error) {\n    if (error.code !== "NOT_INSTALLED") throw error;\n    await Share.share({ message: link });\n  }\n}\n',
      ),
      // Not where it is missing; and a page that tells nobody of it, and has another button.
      app(
        "const bridge = NativeModules.KakaoShareBridge;\nexport async function share(link) {\n  try {\n    await bridge.⟦send⟧(link);\n  } catch (error) {\n    if (error.code === 'NOT_INSTALLED') await Share.share({ message: link });\n    else throw error;\n  }\n}\n",
        {
          'src/Page.jsx':
            "import { share } from './share'; // Kakao\nconst byKakao = async () => {\n  try {\n    await share(link);\n  } catch {}\n};\nconst otherwise = async () => {\n  try {\n    await Share.share({ message: link });\n  } catch {}\n};\n",
        },
      ),
      app('export const share = (link) => NativeModules.KakaoShareBridge.⟦send⟧(link);\n', {
        'ios/shop/KakaoShareBridge.swift': '// kakao\n',
        'ios/shop/KakaoShareBridge.m': '@interface RCT_EXTERN_MODULE(KakaoShareBridge, NSObject)\n@end\n',
        // The layout is another one.
        'src/Page.jsx':
          "import { share } from './share'; // Kakao\nexport const Page = () => <View behavior={Platform.OS === 'ios' ? 'padding' : undefined}><Button onPress={share} /></View>;\n",
      }),
    ],
    good: [
      app(`let bridge;\nif (Platform.OS === 'ios') bridge = NativeModules.KakaoShareBridge;\n${plain}`),
      app(`const isIos = Platform.OS === 'ios';\n${plain}`),
      // Android has it, in one of the ways to name it.
      app(plain, {
        'android/app/src/main/java/shop/Bridge.kt':
          'import com.facebook.react.bridge.*\nclass Bridge(context: ReactApplicationContext) : ReactContextBaseJavaModule(context) {\n  override fun getName() = "KakaoShareBridge"\n}\n',
      }),
      // A package has it for both; there is no Android app.
      app(plain, { 'ios/shop/KakaoShareBridge.swift': '// kakao\n' }),
      {
        files: Object.fromEntries(
          Object.entries(app(plain).files).filter(([name]) => !/^android/.test(name)),
        ),
      },
      // Whether it is there, or which platform it is, is asked; a failure is seen to.
      app(
        'const { KakaoShareBridge } = NativeModules;\nexport const share = (link) => KakaoShareBridge?.send(link);\n',
      ),
      app(
        'const { KakaoShareBridge } = NativeModules;\nexport const share = (link) => (KakaoShareBridge ? KakaoShareBridge.send(link) : Share.share({ message: link }));\n',
      ),
      app(
        "export async function share(link) {\n  if (Platform.OS === 'android') return Share.share({ message: link });\n  return NativeModules.KakaoShareBridge.send(link);\n}\n",
      ),
      app(
        'export async function share(link) {\n  try {\n    await NativeModules.KakaoShareBridge.send(link);\n  } catch {\n    await Share.share({ message: link });\n  }\n}\n',
      ),
      // Under another name, by another file, or by the name of the file that calls it.
      app(
        "import { isIOS } from './device';\nexport async function share(link) {\n  if (isIOS) await NativeModules.KakaoShareBridge.send(link);\n  else await Share.share({ message: link });\n}\n",
      ),
      app(
        "export async function share(link) {\n  if (!('KakaoShareBridge' in NativeModules)) return Share.share({ message: link });\n  return NativeModules.KakaoShareBridge.send(link);\n}\n",
      ),
      app(
        'export default Platform.select({ ios: (link) => NativeModules.KakaoShareBridge.send(link), default: open });\n',
      ),
      app(
        "export function share(kind, link) {\n  switch (kind) {\n    case 'sms':\n      return open(link);\n    default:\n      return NativeModules.KakaoShareBridge.send(link);\n  }\n}\n",
      ),
      app(plain, {
        'src/Page.ios.jsx': "import { share } from './share';\nexport const onPress = () => share();\n",
      }),
      app(plain, {
        'src/Page.jsx':
          "import { share } from './share';\nexport const Page = () => <>{Platform.OS === 'ios' && <Button onPress={share} />}</>;\n",
      }),
      app(plain, {
        'src/Page.jsx':
          "import { share } from './share';\nexport async function onPress(link) {\n  try {\n    await share(link);\n  } catch {\n    await Share.share({ message: link });\n  }\n}\n",
      }),
      // Its name is made of others' on Android.
      ...[
        'class KakaoShareBridgeModule : Module(name.removeSuffix("Module"))',
        'val name = "KakaoShare" + suffix',
      ].map((code) => app(plain, { 'android/app/src/main/java/shop/Bridge.kt': `${code}\n` })),
      app(plain, {
        'src/Page.jsx':
          "import { share } from './share'; // Kakao\nexport const Page = () => <>{Platform.OS === 'ios' ? <Button onPress={share} /> : null}</>;\n",
      }),
    ],
  },
});

const hasOtherWay = (facts: FileFacts | undefined): boolean =>
  facts?.scripts.some((script) => script.hasOtherWay) === true;

/** Of `KakaoShareBridge`: `KakaoShareBridgeModule`, whose name code may cut; `KakaoShare`, to which it may add. */
const mayName = (word: string, module: string): boolean =>
  word.includes(module) || (module.startsWith(word) && !/^kakao$/i.test(word));

const iosModulesIn = ({ file, native }: FileFacts): readonly string[] =>
  androidCode.test(file) ? [] : (native?.modules ?? []);
const androidModulesIn = ({ file, native }: FileFacts): readonly string[] =>
  androidCode.test(file) ? (native?.modules ?? []) : [];
