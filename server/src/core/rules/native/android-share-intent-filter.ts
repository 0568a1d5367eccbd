/** What a message sends back to the Android app arrives only where an activity takes `kakao{key}://kakaolink`. */

import { intents, returnHost, returnScheme, shareQueryScheme } from '../../catalog/native/setup.ts';
import { fixOf, insertion } from '../../edits/plannedEdit.ts';
import type { AndroidManifestFacts, IntentData, IntentFilter, PlacedWord } from '../../facts/nativeSetup.ts';
import { expoReturnPath, missingExpoFilter } from '../../project/native/expo.ts';
import { nativeStartsIn } from '../../project/native/keys.ts';
import { manifestsIn, sharesNatively } from '../../project/native/native.ts';
import { isOpenText, type ResourceTexts, resourceText } from '../../project/native/resources.ts';
import type { Project } from '../../project/project.ts';
import type { Localized } from '../../text/messages.ts';
import { folderOf, upward } from '../../text/paths.ts';
import type { FileId, Place } from '../../text/text.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { androidManifest, dart, kotlin, viewFilter } from './exampleFiles.ts';
import { paramsSent } from './paramsSent.ts';

const CODE = 'app/src/main/java/com/example/shop/ShareActivity.kt';
const MANIFEST = 'app/src/main/AndroidManifest.xml';
const STRINGS = 'app/src/main/res/values/strings.xml';
const sends =
  kotlin(`        val link = Link("https://shop.example.kr", androidExecutionParams = mapOf("id" to "7"))
        val feed = FeedTemplate(Content("Cake", "https://shop.example.kr/cake.png", link))
        ShareClient.instance.shareDefault(this, feed) { result, error -> }
`);
const inScript =
  "import { shareTextTemplate } from '@react-native-kakao/share';\nshareTextTemplate({ template: { text: 'Cake', link: { androidExecutionParams: { id: '7' } } } });\n";
const inList =
  "import { sendText } from 'react-native-kakao-share-link';\nsendText({ text: 'Cake', link: { androidExecutionParams: [{ key: 'id', value: '7' }] } });\n";
const expo = (plugin: string): string => `{ "expo": { "name": "shop", "plugins": [${plugin}] } }\n`;
const expoFilter = (more: string): string =>
  expo('').replace(
    '"name"',
    `"android": { "intentFilters": [{ "data": [{ "scheme": "kakao0123", "host": "kakaolink"${more} }] }] }, "name"`,
  );
const data = (host: string, more = '') =>
  `<data android:host="${host}" android:scheme="@string/kakao_scheme"${more} />`;

const LAUNCHING = /<intent-filter>[\s\S]{0,200}?MAIN[\s\S]{0,200}?<\/intent-filter>/;
const launchedBy = (address: string) =>
  viewFilter(
    `<action android:name="android.intent.action.MAIN" />\n<category android:name="android.intent.category.LAUNCHER" />\n${address}`,
  ).trim();

export const androidShareIntentFilter = defineRule({
  code: '4019/android-share-intent-filter',
  kakaoCodes: [],
  effect: 'degraded',
  step: 'native',
  needs: 'project',
  title: {
    en: 'Buttons of the message cannot open the Android app',
    ko: '메시지의 버튼으로 Android 앱을 열 수 없습니다',
  },
  why: {
    en: 'A link with androidExecutionParams opens kakao…://kakaolink?… on Android. An activity has to take that address with an intent filter of its own, be exported, and ask for no path: otherwise KakaoTalk opens the store, or nothing happens. Sending works without it.',
    ko: 'androidExecutionParams가 있는 링크는 Android에서 kakao…://kakaolink?… 를 엽니다. 이 주소를 받는 인텐트 필터가 있는 액티비티가 exported 상태여야 하고 경로 조건이 없어야 합니다. 그렇지 않으면 스토어가 열리거나 아무 일도 일어나지 않습니다. 메시지 전송 자체에는 필요하지 않습니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/android-link'],
  messages: {
    missing: {
      en: 'No activity takes kakao…://kakaolink: buttons with androidExecutionParams open the store instead.',
      ko: 'kakao…://kakaolink 를 받는 액티비티가 없어, androidExecutionParams 버튼을 누르면 앱 대신 스토어가 열립니다.',
    },
    incomplete: {
      en: 'Add {missing} to this filter: without it, buttons of the message do not open the app.',
      ko: '이 필터에 {missing|을/를} 추가하십시오. 없으면 메시지의 버튼을 눌러도 앱이 열리지 않습니다.',
    },
    notExported: {
      en: 'KakaoTalk cannot open this activity, so buttons do nothing: set android:exported to true.',
      ko: 'android:exported가 false여서 카카오톡이 이 액티비티를 열 수 없고, 버튼을 눌러도 반응이 없습니다.',
    },
    path: {
      en: 'KakaoTalk’s address kakao…://kakaolink?… has no path: with this condition the filter never matches.',
      ko: '카카오톡이 여는 kakao…://kakaolink?… 주소에는 경로가 없어, 이 조건을 넣으면 일치하지 않습니다.',
    },
    host: {
      en: 'KakaoTalk opens kakao…://kakaolink?…; an activity for the host “{host}” never gets it.',
      ko: '카카오톡은 kakao…://kakaolink?… 를 엽니다. 호스트가 “{host}”인 필터로는 받을 수 없습니다.',
    },
    launcher: {
      en: 'With an address in the launcher’s filter the app gets no icon: give the address a filter of its own.',
      ko: '런처 필터에 주소 조건이 있으면 앱 아이콘이 나타나지 않습니다. 주소는 별도의 필터로 나누십시오.',
    },
    notActivity: {
      en: 'Opening the app from a message crashes it: this is its Application class, not an activity.',
      ko: '액티비티가 아닌 Application 클래스입니다. 메시지의 버튼으로 앱을 열면 비정상 종료됩니다.',
    },
    sent: { en: 'Sent here', ko: '전송하는 코드' },
  },
  check(project, _, report) {
    if (!project.complete) return;
    const all = project.all(manifestsIn).map((manifest) => withTexts(manifest, project.resourceTexts));
    for (const { file, filters, application } of all) {
      const hidden = filters.find(
        (one) =>
          (isReturn(one) || one.data.some(isOfTalk)) &&
          one.categories.includes(intents.launcher) &&
          isOnlyLauncher(one, all),
      );
      if (hidden) report.violated({ file, range: hidden.range }, 'launcher');
      const own = filters.filter(isReturn);
      const name = own.find((one) => isApplication(one, application))?.activity.name;
      if (name && sharesNatively(project)) report.violated({ file, range: name.range }, 'notActivity');
    }
    const sent = paramsSent(project, PARAMS, ({ file }) => !file.endsWith('.swift'));
    if (!sent) return;
    const written = manifestsOf(sent.file, project);
    const manifests = written.map((manifest) => withTexts(manifest, project.resourceTexts));
    const related = [{ place: sent, message: 'sent' as const }];
    const own = manifests.flatMap(({ file, filters }) =>
      filters.flatMap((filter) => (isReturn(filter) ? [{ file, filter }] : [])),
    );
    const isOpenElsewhere = own.some(({ filter }) => !pathOf(filter));
    const isComplete = own.some(({ filter }) => missingIn(filter) === undefined);
    for (const { file, filter } of own) {
      const { exported } = filter.activity;
      const missing = isComplete ? undefined : missingIn(filter);
      if (missing)
        report.violated({ file, range: filter.range }, 'incomplete', { params: { missing }, related });
      const at = (word: PlacedWord): Place => ({ file, range: word.range });
      const path = isOpenElsewhere ? undefined : pathOf(filter);
      if (exported?.value === 'false')
        report.violated(at(exported), 'notExported', {
          related,
          fixes: fixOf(EXPORT, {}, false, [{ ...at(exported), text: 'true' }]),
        });
      else if (path) report.violated(at(path), 'path', { related });
    }
    const pathInExpo = written.length === 0 ? expoReturnPath(project) : undefined;
    if (pathInExpo) report.violated(pathInExpo, 'path', { related });
    const isThere = manifests.some(({ filters }) => filters.some(mayReturn));
    if (isThere || project.setupWords.has(returnHost)) return;
    if (project.all(nativeStartsIn).some(({ key }) => key.hasOwnScheme)) return;
    const wrong = manifests.flatMap(({ file, filters }) =>
      filters.flatMap((filter) =>
        filter.data.flatMap((one) => (isWrongHost(one) ? [{ file, host: one.host! }] : [])),
      ),
    )[0];
    if (wrong) {
      const place = { file: wrong.file, range: wrong.host.range };
      const fixes = fixOf(HOST, {}, false, [{ ...place, text: returnHost }]);
      report.violated(place, 'host', { params: { host: wrong.host.value }, related, fixes });
      return;
    }
    const inExpo = written.length === 0 ? missingExpoFilter(project) : undefined;
    if (inExpo) report.violated(inExpo, 'missing', { related });
    // Of several apps, this may be any.
    const [app, another] = written.flatMap((manifest) => {
      const launcher = manifest.filters.find(({ categories }) => categories.includes(intents.launcher));
      return launcher ? [{ manifest, tag: launcher.activity.tag }] : [];
    });
    if (!app || another || written.some(({ isWhole }) => !isWhole)) return;
    report.violated({ file: app.manifest.file, range: app.tag }, 'missing', {
      related,
      fixes: additionTo(app.manifest),
    });
  },
  examples: {
    bad: [
      {
        files: {
          'lib/share.dart': dart(
            "    await ShareClient.instance.shareDefault(template: TextTemplate(text: 'Cake', link: Link(androidExecutionParams: {'id': '7'})));\n",
          ),
          'android/app/src/main/AndroidManifest.xml': androidManifest('').replace('<activity', '<⟦activity⟧'),
        },
      },
      {
        files: {
          [CODE]: sends,
          [MANIFEST]: androidManifest(viewFilter(data('oauth'))).replace('<activity', '<⟦activity⟧'),
        },
        fixed: { [MANIFEST]: androidManifest(viewFilter(data('oauth')) + viewFilter(data('kakaolink'))) },
        title: { en: MANIFEST, ko: MANIFEST },
      },
      {
        files: {
          [CODE]: sends,
          [MANIFEST]: androidManifest(viewFilter(data('kakaolink')), 'android:exported="⟦false⟧"'),
        },
        fixed: { [MANIFEST]: androidManifest(viewFilter(data('kakaolink'))) },
      },
      {
        files: {
          'share.ts': inScript,
          'app.json': expo('["⟦@react-native-kakao/core⟧", { "android": {} }]'),
        },
      },
      { files: { 'share.ts': inScript, 'app.json': expo('"expo-router"').replace('"plugins"', '⟦$&⟧') } },
      {
        files: {
          'share.ts': inList,
          'android/app/src/main/AndroidManifest.xml': androidManifest('').replace('<activity', '<⟦activity⟧'),
        },
      },
      { files: { 'share.ts': inScript, 'app.json': expoFilter(', "pathPrefix": "⟦/⟧"') } },
      // Of an app of several modules, as a text of SDK 1, whose package has the name of the host.
      {
        files: {
          'feature/src/main/java/Share.kt':
            'import com.kakao.kakaolink.v2.KakaoLinkService;\nimport com.kakao.message.template.*;\nclass Share :\n    BaseFragment<ShareBinding>(R.layout.share) {\n    fun share(context: Context) {\n        val feed = TextTemplate.newBuilder("Cake", LinkObject.newBuilder().setAndroidExecutionParams("id=" + id).build()).build()\n        KakaoLinkService.getInstance().sendDefault(context, feed, callback)\n    }\n}\n',
          'app/build.gradle': "dependencies { implementation 'com.kakao.sdk:kakaolink:1.30.0' }\n",
          [MANIFEST]: androidManifest('').replace('<activity', '<⟦activity⟧'),
          'feature/src/main/AndroidManifest.xml': '<manifest></manifest>\n',
        },
      },
      // In a map that is filled, in one of two messages.
      {
        files: {
          [CODE]: kotlin(
            '        val params = HashMap<String, String>()\n        params.put("id", id)\n        val feed = if (picture != null) {\n            FeedTemplate(Content("Cake", picture, Link(url, url, params)))\n        } else {\n            TextTemplate("Cake", Link(url))\n        }\n        ShareClient.instance.shareDefault(this, feed) { result, error -> }\n',
          ),
          [MANIFEST]: androidManifest('').replace('<activity', '<⟦activity⟧'),
        },
      },
      {
        files: {
          'lib/share.dart': dart(
            "    final Map<String, String> params = {};\n    params['id'] = id;\n    await ShareClient.instance.shareDefault(template: TextTemplate(text: 'Cake', link: Link(androidExecutionParams: params)));\n",
          ),
          'android/app/src/main/AndroidManifest.xml': androidManifest('').replace('<activity', '<⟦activity⟧'),
        },
      },
      // What a custom template sends is not known here; that its buttons open this is.
      {
        files: {
          [CODE]: kotlin('        ShareClient.instance.shareCustom(this, 12345L) { result, error -> }\n'),
          [MANIFEST]: androidManifest(viewFilter(data('kakaolink')))
            .replace('<application', '<application android:name=".ShopApp"')
            .replace('.MainActivity', '⟦.ShopApp⟧'),
        },
      },
      {
        files: {
          [CODE]: sends,
          [MANIFEST]: androidManifest(viewFilter(data('kakaolink', ' android:pathPrefix="⟦/⟧"'))),
        },
      },
      ...[
        '<action android:name="android.intent.action.VIEW" />',
        '<category android:name="android.intent.category.DEFAULT" />',
      ].map((line) => ({
        files: {
          [CODE]: sends,
          [MANIFEST]: androidManifest(
            viewFilter(data('kakaolink')).replace(line, '').replace('intent-filter', '⟦$&⟧'),
          ),
        },
      })),
      // Whoever sends: the app itself, or a page that it shows.
      {
        files: {
          [MANIFEST]: androidManifest('').replace(
            LAUNCHING,
            launchedBy(data('kakaolink')).replace('intent-filter', '⟦$&⟧'),
          ),
        },
      },
      // It is KakaoTalk's own address.
      {
        files: {
          [MANIFEST]: androidManifest('').replace(
            LAUNCHING,
            launchedBy('<data android:host="send" android:scheme="kakaolink" />').replace(
              'intent-filter',
              '⟦$&⟧',
            ),
          ),
        },
      },
      // Whatever its scheme, there is an address.
      {
        files: {
          [MANIFEST]: androidManifest('').replace(
            LAUNCHING,
            launchedBy(data('kakaolink')).replace('intent-filter', '⟦$&⟧'),
          ),
          [STRINGS]: '<resources><string name="kakao_scheme">put it here</string></resources>\n',
        },
      },
      {
        files: { [CODE]: sends, [MANIFEST]: androidManifest(viewFilter(data('⟦kakaoshare⟧'))) },
        fixed: { [MANIFEST]: androidManifest(viewFilter(data('kakaolink'))) },
      },
      {
        files: {
          [CODE]: sends,
          [MANIFEST]: androidManifest(viewFilter(data('⟦@string/kakao_host⟧'))),
          [STRINGS]: '<resources><string name="kakao_host">kakaolink.com</string></resources>\n',
        },
        fixed: { [MANIFEST]: androidManifest(viewFilter(data('kakaolink'))) },
      },
    ],
    good: [
      {
        files: {
          'share.ts': inScript,
          'app.json': expoFilter(', "pathPrefix": "/"').replace(
            '"plugins": []',
            '"plugins": ["./plugins/withLinks"]',
          ),
        },
      },
      { files: { [CODE]: sends, [MANIFEST]: androidManifest(viewFilter(data('kakaolink'))) } },
      // Of any host.
      {
        files: {
          [CODE]: sends,
          [MANIFEST]: androidManifest(viewFilter('<data android:scheme="kakao${KEY}" />')),
        },
      },
      {
        files: {
          'share.ts': inScript,
          'app.json': expo(
            '["@react-native-kakao/core", { "android": { "forwardKakaoLinkIntentFilterToMainActivity": true } }]',
          ),
        },
      },
      {
        files: {
          'share.ts': inScript,
          'app.json': expo('"expo-router"').replace('"name"', '"scheme": ["shop", "kakao${KEY}"], "name"'),
        },
      },
      {
        files: {
          'share.ts': inScript,
          'app.json': expo('"./plugins/withKakao"'),
          'plugins/withKakao.js': "filters.push({ scheme: 'kakao' + key, host: 'kakaolink' });\n",
        },
      },
      { files: { 'share.ts': inScript, 'app.json': expo('"./plugins/withLinks"') } },
      { files: { 'share.ts': inScript, 'app.json': expoFilter('') } },
      // Another filter takes what has no path.
      {
        files: {
          'share.ts': inScript,
          'app.json': expoFilter(
            ', "path": "/cake" }] }, { "data": [{ "scheme": "kakao0123", "host": "kakaolink"',
          ),
        },
      },
      {
        files: {
          [CODE]: sends,
          [MANIFEST]: androidManifest(
            viewFilter(data('kakaolink', ' android:path="/cake"')) + viewFilter(data('kakaolink')),
          ),
        },
      },
      // A graph of the navigation opens what it names.
      {
        files: {
          [CODE]: sends,
          [MANIFEST]: androidManifest('<nav-graph android:value="@navigation/main" />'),
        },
      },
      { files: { 'share.ts': inScript, 'app.json': expoFilter(', "pathPattern": ".*"') } },
      {
        files: {
          'share.ts': inList.replace("[{ key: 'id', value: '7' }]", '[]'),
          'android/app/src/main/AndroidManifest.xml': androidManifest(''),
        },
      },
      // Another filter starts the app.
      {
        files: {
          [MANIFEST]: androidManifest(launchedBy(data('kakaolink'))),
        },
      },
      // Another filter is whole, or a build says what it is for; nothing is sent back to the app.
      {
        files: {
          [CODE]: sends,
          [MANIFEST]: androidManifest(
            viewFilter(data('kakaolink')).replace('android.intent.action.VIEW', '${viewAction}'),
          ),
        },
      },
      {
        files: {
          [CODE]: sends,
          [MANIFEST]: androidManifest(
            viewFilter(data('kakaolink')) + viewFilter(data('kakaolink')).replace(/<action .*/, ''),
          ),
        },
      },
      {
        files: {
          [CODE]: sends.replace(', androidExecutionParams = mapOf("id" to "7")', ''),
          [MANIFEST]: androidManifest(viewFilter(data('kakaolink')).replace(/<action .*/, '')),
        },
      },
      // Several <data> in one filter; the host as a resource.
      {
        files: {
          [CODE]: sends,
          [MANIFEST]: androidManifest(viewFilter(data('oauth') + data('kakaolink'))),
        },
      },
      { files: { [CODE]: sends, [MANIFEST]: androidManifest(viewFilter(data('@string/kakao_host'))) } },
      {
        files: {
          [CODE]: sends,
          [MANIFEST]: androidManifest(viewFilter(data('@string/kakao_host'))),
          [STRINGS]: '<resources><string name="kakao_host">kakaolink</string></resources>\n',
        },
      },
      // Builds differ.
      {
        files: {
          [CODE]: sends,
          [MANIFEST]: androidManifest(viewFilter(data('@string/kakao_host'))),
          [STRINGS]: '<resources><string name="kakao_host">kakaolink.com</string></resources>\n',
          [STRINGS.replace('main', 'release')]:
            '<resources><string name="kakao_host">kakaolink</string></resources>\n',
        },
      },
      {
        files: {
          [CODE]: kotlin('        ShareClient.instance.shareCustom(this, 12345L) { result, error -> }\n'),
          [MANIFEST]: androidManifest(viewFilter(data('kakaolink'))).replace(
            '<application',
            '<application android:name=".ShopApp"',
          ),
        },
      },
      // The filter stands in another module.
      {
        files: {
          [CODE]: sends,
          [MANIFEST]: androidManifest(''),
          'feature/src/main/AndroidManifest.xml': androidManifest(viewFilter(data('kakaolink'))),
        },
      },
      // Nothing is sent back to the app.
      {
        files: {
          [CODE]: kotlin(
            '        val feed = FeedTemplate(Content("Cake", picture, Link(url, url, HashMap<String, String>())))\n        ShareClient.instance.shareDefault(this, feed) { result, error -> }\n',
          ),
          [MANIFEST]: androidManifest(''),
        },
      },
      {
        files: {
          [CODE]: sends.replace(', androidExecutionParams = mapOf("id" to "7")', ''),
          [MANIFEST]: androidManifest(viewFilter(data('oauth'))),
        },
      },
    ],
  },
});

const PARAMS = new Set(['androidExecutionParams', 'androidExecParams']);
const EXPORT: Localized = { en: 'Export the activity', ko: '액티비티를 exported로 변경' };
const HOST: Localized = { en: 'Change it to “kakaolink”', ko: '“kakaolink”로 변경' };
const ADD: Localized = { en: 'Add the intent filter', ko: '인텐트 필터 추가' };

/** All that are known, and those above the code by name. */
function manifestsOf(file: FileId, project: Project): readonly AndroidManifestFacts[] {
  const names = [
    'AndroidManifest.xml',
    'app/src/main/AndroidManifest.xml',
    'android/app/src/main/AndroidManifest.xml',
  ];
  const near = upward(folderOf(file), project.root).flatMap((folder) =>
    names.flatMap((name) => project.file(`${folder}/${name}`)?.native?.manifest ?? []),
  );
  return [...new Set([...near, ...project.all(manifestsIn)])];
}

/** With what resources say, where one text is all that there is. */
function withTexts(manifest: AndroidManifestFacts, texts: ResourceTexts): AndroidManifestFacts {
  const textOf = (word: PlacedWord | undefined) =>
    word && { ...word, value: resourceText(word, manifest.file, texts)?.value ?? word.value };
  const filters = manifest.filters.map((filter) => ({
    ...filter,
    data: filter.data.map((one) => ({ ...one, scheme: textOf(one.scheme), host: textOf(one.host) })),
  }));
  return { ...manifest, filters };
}

const isApplication = ({ activity }: IntentFilter, application: string | undefined): boolean =>
  application !== undefined && activity.name?.value === application;

const isOpen = (word: PlacedWord | undefined): boolean => isOpenText(word?.value ?? '');

const isHost = ({ host }: IntentData): boolean => host?.value === returnHost || isOpen(host);

/** KakaoTalk opens it, or is opened by it. */
const isOfTalk = ({ host, scheme }: IntentData): boolean =>
  host?.value === returnHost || scheme?.value === shareQueryScheme;

/** Of patterns and resources nothing is known. */
const pathOf = ({ data: all }: IntentFilter): PlacedWord | undefined =>
  all.find((one) => isHost(one) && one.path?.value.startsWith('/'))?.path;

/** Without any host it takes every one. */
const mayReturn = ({ data: all }: IntentFilter): boolean =>
  (all.some(isHost) || all.every(({ host }) => !host)) &&
  all.some(({ scheme }) => isOpen(scheme) || returnScheme.test(scheme?.value ?? ''));

/** Something in it is Kakao's; of a filter whose host and scheme are resources without such a name nothing is known. */
const isReturn = (filter: IntentFilter): boolean =>
  mayReturn(filter) && filter.data.some((one) => one.host?.value === returnHost || isKakaoScheme(one));

/** `VIEW`, `DEFAULT`: Android opens addresses in activities whose filter has both. The launcher's is told of by itself. */
const missingIn = ({ actions, categories }: IntentFilter): string | undefined =>
  categories.includes(intents.launcher) || [...actions, ...categories].some(isOpenText)
    ? undefined
    : [intents.view, intents.default]
        .find((name) => ![...actions, ...categories].includes(name))
        ?.split('.')
        .at(-1);

/** Nothing else puts the app among those that can be started. */
const isOnlyLauncher = (filter: IntentFilter, manifests: readonly AndroidManifestFacts[]): boolean =>
  !manifests.some(({ filters }) =>
    filters.some(
      (one) => one !== filter && one.data.length === 0 && one.categories.includes(intents.launcher),
    ),
  );

const isKakaoScheme = ({ scheme }: IntentData): boolean =>
  returnScheme.test(scheme?.value ?? '') || (isOpen(scheme) && /kakao/i.test(scheme!.value));

const isWrongHost = (one: IntentData): boolean =>
  isKakaoScheme(one) && one.host !== undefined && /kakao|share|link/i.test(one.host.value);

/** A filter with the scheme that another one of the app has; without such a one, nobody knows the key. */
function additionTo({ file, filters }: AndroidManifestFacts): readonly Fix[] {
  const launcher = filters.find(({ categories }) => categories.includes(intents.launcher));
  const scheme = filters.flatMap(({ data: all }) => all.filter(isKakaoScheme))[0]?.scheme?.value;
  const to = launcher?.activity.addFilter;
  if (scheme === undefined || !to) return [];
  const step = to.indent.length >= 3 * 4 ? '    ' : to.indent.startsWith('\t') ? '\t' : '  ';
  const lines = [
    '<intent-filter>',
    `${step}<action android:name="${intents.view}" />`,
    `${step}<category android:name="${intents.default}" />`,
    `${step}<category android:name="${intents.browsable}" />`,
    `${step}<data android:host="${returnHost}" android:scheme="${scheme}" />`,
    '</intent-filter>',
  ];
  const text = lines.map((line) => to.eol + to.indent + line).join('');
  return fixOf(ADD, {}, false, [insertion(file, to.at, text)]);
}
