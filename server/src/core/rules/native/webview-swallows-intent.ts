/**
 * On Android the SDK opens KakaoTalk by an `intent:` address. Capacitor hands it to other apps as a page, which none takes;
 * a WebView refuses it.
 */

import { returnHost } from '../../catalog/native/setup.ts';
import { mayOpenAddresses, takesAddresses } from '../../catalog/native/webViews.ts';
import type { FileFacts } from '../../facts/facts.ts';
import { shareCallsIn } from '../../facts/kakaoCalls.ts';
import type { BridgeActivity, WebViewShell } from '../../facts/nativeSetup.ts';
import { dependenciesIn, manifestsIn, nativeSharesIn } from '../../project/native/native.ts';
import { screenFiles } from '../../project/native/screens.ts';
import type { Project } from '../../project/project.ts';
import type { FileId } from '../../text/text.ts';
import { defineRule } from '../rule.ts';
import { androidManifest, viewFilter } from './exampleFiles.ts';
import { knowsCapacitor } from './knowsCapacitor.ts';

const share = "Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', link });\n";
const packageJson = '{ "dependencies": { "@capacitor/core": "7.4.4", "@capacitor/android": "7.4.4" } }\n';
const config = "export default { appId: 'kr.example.shop', appName: 'shop', webDir: 'dist' };\n";
const ACTIVITY = 'android/app/src/main/java/kr/example/shop/MainActivity.java';
const activity = (body: string) =>
  `package kr.example.shop;\nimport com.getcapacitor.BridgeActivity;\npublic class MainActivity extends BridgeActivity {${body}}\n`;

const register =
  ' public void onCreate(Bundle state) { super.onCreate(state); registerPlugin(MapPlugin.class); } ';
const PLUGIN = ACTIVITY.replace('MainActivity', 'MapPlugin');
const pluginOf = (body: string) =>
  `package kr.example.shop;\npublic class MapPlugin extends Plugin {${body}}\n`;

const SHELL = 'app/src/main/java/kr/example/shop/MainActivity.kt';
const shell = (client: string) => `package kr.example.shop
class MainActivity : AppCompatActivity() {
  override fun onCreate(state: Bundle?) {
    web.settings.javaScriptEnabled = true
    web.webViewClient = Client()
    web.loadUrl("https://shop.example.kr")
  }
  inner class Client : WebViewClient() {
    ${client}
  }
}
`;
/** A screen that shows pages, with code that is asked about each address. */
const reactNative = (code: string) => `import { Linking } from 'react-native';
export function Shop() {
  const onRequest = ({ url }) => {
    ${code}
    return true;
  };
  return <WebView source={{ uri: 'https://shop.example.kr' }} onShouldStartLoadWithRequest={onRequest} />;
}
`;
const flutter = (code: string) => `import 'package:url_launcher/url_launcher.dart';
final delegate = NavigationDelegate(
  onNavigationRequest: (request) {
        ${code}
    return NavigationDecision.navigate;
  },
);
`;
const opened = (host: string) =>
  androidManifest(viewFilter(`<data android:scheme="kakao\${KEY}" android:host="${host}" />`)).replace(
    '<manifest',
    '<manifest package="kr.example.shop"',
  );

export const webviewSwallowsIntent = defineRule({
  code: 'sdk/webview-swallows-intent',
  kakaoCodes: [],
  effect: 'degraded',
  step: 'native',
  needs: 'project',
  title: {
    en: 'In the Android app, the share button does nothing',
    ko: 'Android 앱에서 공유 버튼이 동작하지 않습니다',
  },
  why: {
    en: 'On phones the JavaScript SDK opens KakaoTalk by an address that begins with intent:. A WebView refuses it (net::ERR_UNKNOWN_URL_SCHEME), and so do React Native’s Linking and Flutter’s url_launcher. Capacitor passes it to Android as a page to view, no app takes it, and the error is swallowed: nothing happens, and nothing is logged. A WebViewClient of your own hands it on with Intent.parseUri(url, Intent.URI_INTENT_SCHEME), or the app shares with the native SDK.',
    ko: '휴대폰에서 JavaScript SDK는 intent: 주소로 카카오톡을 엽니다. WebView는 이 주소를 열지 못하며(net::ERR_UNKNOWN_URL_SCHEME), React Native의 Linking과 Flutter의 url_launcher도 마찬가지입니다. Capacitor는 이 주소를 보통 페이지처럼 Android에 넘기는데, 받는 앱이 없고 에러도 무시되어 아무 일도 일어나지 않으며 로그도 남지 않습니다. WebViewClient를 만들어 Intent.parseUri(url, Intent.URI_INTENT_SCHEME)로 열거나 네이티브 SDK로 공유해야 합니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/javascript/hybrid'],
  messages: {
    swallowed: {
      en: 'In the Android app nothing opens: Capacitor drops the intent: address. Hand it on in MainActivity.',
      ko: 'Android 앱에서는 Capacitor가 intent: 주소를 버려 열리지 않습니다. MainActivity에서 처리하십시오.',
    },
    shell: {
      en: 'KakaoTalk does not open from this WebView: it refuses intent: addresses. Hand them on with parseUri.',
      ko: '이 WebView는 intent: 주소를 거부해 카카오톡이 열리지 않습니다. parseUri로 만든 인텐트로 여십시오.',
    },
    opened: {
      en: 'On Android {name}() opens no intent: address: make it kakaolink:, cut off at “#Intent”.',
      ko: '{name}()은 Android에서 intent: 주소를 열지 못합니다. intent:를 kakaolink:로 바꾸고 “#Intent”부터 잘라 여십시오.',
    },
    activity: { en: 'The activity that shows the pages', ko: '페이지를 띄우는 액티비티' },
  },
  check(project, _, report) {
    for (const { file, intentOpened } of project.all(intentsIn)) {
      const { range, name } = intentOpened;
      report.violated({ file, range }, 'opened', { params: { name } });
    }
    for (const { file, webView } of shellsOf(project))
      report.violated({ file, range: webView.range }, 'shell');
    const dependencies = project.package?.dependencies ?? {};
    if (!project.complete || dependencies['@capacitor/android'] === undefined) return;
    // Plugins may see to it.
    if (Object.keys(dependencies).some((name) => mayOpenAddresses.test(name))) return;
    const calls = project.all(shareCallsIn);
    if (calls.some(({ file, script }) => knowsCapacitor(project.file(file)?.scripts[script]))) return;
    const [call] = calls;
    const found = call && activityOf(project);
    if (!found || found.bridge.mayHandleAddresses || pluginsMayHandle(found.bridge, project)) return;
    const name = call.pathRanges.at(-1) ?? call.range;
    report.violated({ file: call.file, range: name }, 'swallowed', {
      related: [{ place: { file: found.file, range: found.bridge.range }, message: 'activity' }],
    });
  },
  examples: {
    bad: [
      {
        files: {
          'src/share.js': share.replace('sendDefault', '⟦$&⟧'),
          'package.json': packageJson,
          'capacitor.config.ts': config,
          [ACTIVITY]: activity(''),
        },
      },
      {
        files: {
          'src/share.js': share.replace('sendDefault', '⟦$&⟧'),
          'package.json': packageJson.replace('"@capacitor/core"', '"react-kakao-maps-sdk": "1.2.0", $&'),
          'capacitor.config.ts': config,
          [ACTIVITY]: activity(register),
          [PLUGIN]: pluginOf(''),
        },
      },
      {
        files: {
          'src/share.js': share.replace('sendDefault', '⟦$&⟧'),
          'package.json': packageJson,
          'capacitor.config.ts': config,
          [ACTIVITY]: activity(register).replace('import', 'import kr.example.shop.map.MapPlugin;\nimport'),
          [PLUGIN.replace('MapPlugin', 'map/$&')]: pluginOf('').replace('shop', 'shop.map'),
        },
      },
      {
        files: {
          [SHELL]: shell(
            'override fun ⟦shouldOverrideUrlLoading⟧(view: WebView?, request: WebResourceRequest?): Boolean { return false }',
          ),
          'app/src/main/AndroidManifest.xml': opened('kakaolink'),
          'web/share.js': share,
        },
      },
      {
        files: {
          'Shop.tsx': reactNative(
            "if (\n      url.startsWith('kakaolink://') ||\n      // Android\n      url.startsWith('intent:')\n    ) {\n      ⟦Linking.openURL⟧(url).catch(() => {});\n      return false;\n    }",
          ),
        },
      },
      {
        files: {
          'lib/shop.dart': flutter(
            "if (request.url.startsWith('intent://') || request.url.startsWith('kakaolink://')) {\n          ⟦launchUrl⟧(Uri.parse(request.url), mode: LaunchMode.externalApplication);\n          return NavigationDecision.prevent;\n        }",
          ),
        },
      },
    ],
    good: [
      // It is parsed, or another address; a part of the condition or of the braces decides.
      ...[
        "if (url.startsWith('kakaolink:')) {\n      Linking.openURL(url);\n      return false;\n    }",
        "if (url.startsWith('kakaolink:') || url.startsWith('intent:')) {\n      Linking.openURL(url.replace('intent:', 'kakaolink:'));\n      return false;\n    }",
        "if (url.startsWith('kakaolink:') || url.startsWith('intent:')) {\n      if (!parse(url)) Linking.openURL(url);\n      return false;\n    }",
        "if (url.startsWith('kakaolink:') && !url.startsWith('intent:')) {\n      Linking.openURL(url);\n      return false;\n    }",
        "if (url.startsWith('kakaolink:') || url.startsWith('intent:')) {\n      SendIntent.openChromeIntent(url).catch(() => Linking.openURL(url));\n      return false;\n    }",
        "if (url.startsWith('kakaolink:') || url.startsWith('intent:')) {\n      Linking.openURL(url).catch(() => open(url));\n      return false;\n    }",
        "if (url.startsWith('kakaopay:') || url.startsWith('intent:')) {\n      Linking.openURL(url);\n      return false;\n    }",
        ...[
          "if (Platform.OS === 'ios') {",
          'if (openApp(url)) return false;\n    {',
          'const handled = openApp(url);\n    if (handled) return false;\n    {',
          'url = convert(url);\n    {',
        ].map(
          (first) =>
            `${first} if (url.startsWith('kakaolink:') || url.startsWith('intent:')) {\n      Linking.openURL(url);\n      return false;\n    } }`,
        ),
      ].map((code) => ({ files: { 'Shop.tsx': reactNative(code) } })),
      {
        files: {
          'lib/shop.dart': flutter(
            "if (request.url.startsWith('intent://') || request.url.startsWith('kakaolink://')) {\n          launchUrl(Uri.parse(own(request.url)));\n          return NavigationDecision.prevent;\n        }",
          ),
        },
      },
      {
        files: {
          'lib/shop.dart': flutter(
            "if (await openApp(request)) return NavigationDecision.prevent;\n        if (request.url.startsWith('intent://') || request.url.startsWith('kakaolink://')) {\n          launchUrl(Uri.parse(request.url));\n          return NavigationDecision.prevent;\n        }",
          ),
        },
      },
      // It hands them on.
      {
        files: {
          [SHELL]: shell(
            'override fun shouldOverrideUrlLoading(view: WebView?, request: WebResourceRequest?): Boolean {\n      startActivity(Intent.parseUri(request?.url.toString(), Intent.URI_INTENT_SCHEME))\n      return true\n    }',
          ),
          'app/src/main/AndroidManifest.xml': opened('kakaolink'),
          'web/share.js': share,
        },
      },
      // A plugin of its own may take them.
      {
        files: {
          'src/share.js': share,
          'package.json': packageJson,
          'capacitor.config.ts': config,
          [ACTIVITY]: activity(register),
          [PLUGIN]: pluginOf(' public Boolean shouldOverrideLoad(Uri url) { return open(url); } '),
        },
      },
      // Another's.
      {
        files: {
          'src/share.js': share,
          'package.json': packageJson,
          'capacitor.config.ts': config,
          [ACTIVITY]: activity(register).replace('import', 'import kr.maps.MapPlugin;\nimport'),
          [PLUGIN]: pluginOf(''),
        },
      },
      {
        files: {
          'src/share.js': share,
          'package.json': packageJson,
          'capacitor.config.ts': config,
          [ACTIVITY]: activity(register),
        },
      },
      // Only its login comes back to the app.
      {
        files: {
          [SHELL]: shell(''),
          'app/src/main/AndroidManifest.xml': opened('oauth'),
          'web/share.js': share,
        },
      },
      // Nothing here shares on pages.
      { files: { [SHELL]: shell(''), 'app/src/main/AndroidManifest.xml': opened('kakaolink') } },
      {
        files: {
          'src/share.js': share,
          'package.json': packageJson,
          'capacitor.config.ts': config,
          [ACTIVITY]: activity(
            ' void onCreate() { bridge.setWebViewClient(new BridgeWebViewClient(bridge) { }); } ',
          ),
        },
      },
      { files: { 'src/share.js': share, 'package.json': packageJson, 'capacitor.config.ts': config } },
      {
        files: {
          'src/share.js': share,
          'package.json': packageJson.replace(
            '"@capacitor/core"',
            '"capacitor-kakao": "1.0.0", "@capacitor/core"',
          ),
          'capacitor.config.ts': config,
          [ACTIVITY]: activity(''),
        },
      },
    ],
  },
});

/** Of classes that are not the app's own, nothing is known. */
const pluginsMayHandle = ({ plugins }: BridgeActivity, project: Project): boolean =>
  plugins.some((name) => {
    const [own] = filesOf(name, project).flatMap((file) => project.file(file) ?? []);
    return !own || own.native?.mentions.includes(takesAddresses) === true;
  });

/** Where a class of the app may be. */
const filesOf = (name: string, project: Project): readonly FileId[] =>
  ['java', 'kt'].map(
    (ending) => `${project.root}/android/app/src/main/java/${name.replaceAll('.', '/')}.${ending}`,
  );

function activityOf(project: Project) {
  const packages = project.nativeApps.filter(({ platform }) => platform === 'android');
  const names = packages.flatMap(({ value }) => filesOf(`${value}.MainActivity`, project));
  return names.flatMap((file) => {
    const bridge = project.file(file)?.native?.bridge;
    return bridge ? [{ file, bridge }] : [];
  })[0];
}

/**
 * Screens that KakaoTalk comes back to with what a message carried, in apps that do not send it themselves: their pages do,
 * and the pages' code is here.
 */
function shellsOf(project: Project): { readonly file: FileId; readonly webView: WebViewShell }[] {
  const sends = (one: { readonly system: string }): boolean => one.system === 'gradle';
  if (!project.complete || project.all(nativeSharesIn).length > 0 || project.all(dependenciesIn).some(sends))
    return [];
  if (!project.distinct(sharesOnPages).has(true) && !project.preparedElsewhere) return [];
  return project
    .all(manifestsIn)
    .filter(({ filters }) => filters.some(({ data }) => data.some(({ host }) => host?.value === returnHost)))
    .flatMap((manifest) => screenFiles(manifest, project))
    .flatMap((file) => {
      const webView = project.file(file)?.native?.webView;
      return webView ? [{ file, webView }] : [];
    });
}

const intentsIn = ({ file, native }: FileFacts) =>
  native?.intentOpened ? [{ file, intentOpened: native.intentOpened }] : [];

/** Stays the same while one types. */
const sharesOnPages = (facts: FileFacts): readonly boolean[] => [shareCallsIn(facts).length > 0];
