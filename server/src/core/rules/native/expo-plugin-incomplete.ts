/** The Expo plugin of react-native-kakao does to a platform only what that platform's options ask for. */

import {
  expoBuildProperties,
  expoPlugin,
  mavenHost,
  mavenRepository,
  ownExpoPlugin,
} from '../../catalog/native/packages.ts';
import { plistKeys, shareQueryScheme } from '../../catalog/native/setup.ts';
import { fixOf, insertion } from '../../edits/plannedEdit.ts';
import type { NativeFacts } from '../../facts/nativeFacts.ts';
import type { ExpoFacts, ExpoPlugin } from '../../facts/nativeSetup.ts';
import { expoConfigs, hasOwnFolders, isOverruled, mayDoAsKakaos } from '../../project/native/expo.ts';
import { sendsByTalkAlone } from '../../project/native/native.ts';
import type { Project } from '../../project/project.ts';
import type { Localized } from '../../text/messages.ts';
import type { Place } from '../../text/text.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { paramsSent } from './paramsSent.ts';

const packageJson =
  '{ "dependencies": { "expo": "53.0.0", "@react-native-kakao/core": "2.4.6", "@react-native-kakao/share": "2.4.6" } }\n';
const app = (plugins: string, more = '') => `{
  "expo": {
    "name": "shop",${more}
    "plugins": [
      ${plugins}
    ]
  }
}
`;
const maven = `["expo-build-properties", { "android": { "extraMavenRepos": ["${mavenRepository}"] } }]`;
const mavenInLines = JSON.stringify(JSON.parse(maven), undefined, 2).replaceAll('\n', '\n      ');
const plugin = (options: string) => `["@react-native-kakao/core", ${options}]`;
const config = (options: string) =>
  `const { expo } = require('./app.json');\nmodule.exports = {\n  ...expo,\n  plugins: [\n    ...expo.plugins,\n    ['@react-native-kakao/core', {${options}}],\n    ${maven},\n  ],\n};\n`;
const byHand =
  '\n    "android": { "intentFilters": [{ "action": "VIEW", "data": [{ "scheme": "kakaoKEY", "host": "kakaolink" }] }] },';
const asked = '\n    "ios": { "infoPlist": { "LSApplicationQueriesSchemes": ["kakaolink"] } },';
const sends =
  "import { shareTextTemplate } from '@react-native-kakao/share'; shareTextTemplate({ template: { text: 'Cake', link: { iosExecutionParams: { id: '7' } } } });\n";
const whole = plugin('{ "nativeAppKey": "KEY", "android": {}, "ios": {} }');

export const expoPluginIncomplete = defineRule({
  code: 'sdk/expo-plugin-incomplete',
  kakaoCodes: [],
  effect: 'broken',
  step: 'native',
  needs: 'file',
  title: { en: 'The Expo plugin leaves a platform out', ko: 'Expo 플러그인 설정이 빠져 있습니다' },
  why: {
    en: '@react-native-kakao/core changes the iOS project only where its options have an “ios” object (an empty one is enough), and adds no Maven repository: that is for expo-build-properties. Options that it does not know, or that stand under the wrong platform, are ignored without a word.',
    ko: '@react-native-kakao/core 플러그인은 옵션에 “ios” 객체가 있을 때만(빈 객체도 가능) iOS 프로젝트를 설정하고, 카카오 Maven 저장소는 추가하지 않습니다. 저장소는 expo-build-properties로 추가합니다. 모르는 옵션이나 다른 플랫폼 아래에 적은 옵션은 아무 알림 없이 무시합니다.',
  },
  sources: ['https://github.com/mym0404/react-native-kakao'],
  messages: {
    noPlugin: {
      en: 'The plugin “@react-native-kakao/core” is missing: neither platform gets its set-up for Kakao.',
      ko: '“@react-native-kakao/core” 플러그인이 없어 두 플랫폼 모두 카카오 설정이 되지 않습니다.',
    },
    noQuery: {
      en: '“kakaolink” is missing in ios.infoPlist.LSApplicationQueriesSchemes: iOS never finds KakaoTalk.',
      ko: 'ios.infoPlist의 LSApplicationQueriesSchemes에 “kakaolink”가 없어 iOS에서 카카오톡을 찾지 못합니다.',
    },
    noIos: {
      en: 'Without an “ios” object (an empty one is enough) the plugin leaves iOS alone: add one.',
      ko: '“ios” 객체가 없어 iOS 설정이 되지 않고 카카오톡을 찾지 못합니다. 빈 객체라도 추가하십시오.',
    },
    noScheme: {
      en: 'Without an “ios” object the app gets no URL scheme: iosExecutionParams buttons do not open it.',
      ko: '“ios” 객체가 없어 URL 스킴이 추가되지 않고, iosExecutionParams 버튼을 눌러도 앱이 열리지 않습니다.',
    },
    sent: { en: 'Sent here', ko: '전송하는 코드' },
    noRepository: {
      en: 'Kakao’s Maven repository is missing, and the Android build fails: add it with expo-build-properties.',
      ko: '카카오 Maven 저장소가 없어 Android 빌드가 실패합니다. expo-build-properties로 추가하십시오.',
    },
    ignored: {
      en: 'The plugin ignores “{option}”: it has no option of this name there.',
      ko: '이 위치에는 “{option}” 옵션이 없어 플러그인이 무시합니다.',
    },
    misplaced: {
      en: 'The plugin ignores “{option}” here: it belongs under “{right}”.',
      ko: '“{option|은/는}” “{right}” 아래에 있어야 하며, 여기서는 무시됩니다.',
    },
  },
  check({ native }, project, report) {
    const expo = native?.expo;
    if (!expo?.isWhole || !sharesByExpo(project)) return;
    const { file } = expo;
    const core = expo.plugins.find(({ name }) => name.value === expoPlugin.name);
    const configs = expoConfigs(project);
    // Where iOS may not ask for KakaoTalk, the share page opens.
    const onIos = { effect: sendsByTalkAlone(project) ? 'broken' : 'degraded' } as const;
    for (const option of core?.options ?? []) {
      const right = platformOf(option.value);
      if (isKnown(option.value)) continue;
      report.violated({ file, range: option.range }, right ? 'misplaced' : 'ignored', {
        params: { option: nameOf(option.value), right: right ?? '' },
        effect: 'degraded',
      });
    }
    // Of code, another list may be the app's.
    const isTheApps = core !== undefined || expo.pluginsPath !== undefined;
    if (!project.complete || isOverruled(expo, project) || !isTheApps || hasOwnFolders(project)) return;
    const plugins = configs.flatMap((one) => one.native?.expo?.plugins ?? []);
    // What one of the app's own does is not known.
    if (plugins.some(({ name }) => ownExpoPlugin.test(name.value))) return;
    const mentions = new Set([
      ...project.setupWords,
      ...configs.flatMap((one) => one.native?.mentions ?? []),
    ]);
    const asksOtherwise =
      project.setupWords.has(shareQueryScheme) ||
      plugins.some(({ name }) => name.value === expoPlugin.asksForTalk) ||
      configs.some(({ native: own }) => own && mayAsk(own));
    // An intent filter by hand says nothing of iOS.
    const isByHand = mentions.has(shareQueryScheme);
    if (!core && !asksOtherwise && !mentions.has(expoPlugin.name) && !(isByHand && expo.leavesOutIos))
      report.violated({ file, range: expo.pluginsKey }, isByHand ? 'noQuery' : 'noPlugin', onIos);
    const hasIos = core?.isOpen || expo.leavesOutIos || core?.options.some(({ value }) => value === 'ios');
    if (core && !hasIos) {
      const place = { file, range: core.name.range };
      const fixes = withIos(expo, core);
      const sent = asksOtherwise ? schemelessParams(project) : undefined;
      if (!asksOtherwise) report.violated(place, 'noIos', { ...onIos, fixes });
      else if (sent)
        report.violated(place, 'noScheme', {
          effect: 'degraded',
          fixes,
          related: [{ place: sent, message: 'sent' }],
        });
    }
    if (!mentions.has(mavenHost))
      report.violated({ file, range: core?.name.range ?? expo.pluginsKey }, 'noRepository', {
        fixes: withRepository(expo),
      });
  },
  examples: {
    bad: [
      {
        files: {
          'app.json': app(
            `["⟦@react-native-kakao/core⟧", { "nativeAppKey": "KEY", "android": {} }],\n      ${maven}`,
          ),
          'package.json': packageJson,
        },
        fixed: {
          'app.json': app(
            `${plugin('{ "nativeAppKey": "KEY", "android": {}, "ios": {} }')},\n      ${maven}`,
          ),
        },
      },
      {
        files: {
          'app.json': app(whole.replace('@react-native-kakao/core', '⟦$&⟧')),
          'package.json': packageJson,
        },
        fixed: { 'app.json': app(`${whole},\n      ${mavenInLines}`) },
      },
      {
        files: {
          'src/start.ts':
            "import { initializeKakaoSDK } from '@react-native-kakao/core';\ninitializeKakaoSDK(key);\n",
          'app.json': app(maven, byHand).replace('"plugins"', '⟦$&⟧'),
          'package.json': packageJson,
        },
      },
      {
        files: {
          'app.json': app(
            `${plugin('{ "nativeAppKey": "KEY", "android": {}, "ios": { "⟦forwardKakaoLinkIntentFilterToMainActivity⟧": true }, "⟦packageName⟧": "a.b" }')},\n      ${maven}`,
          ),
          'package.json': packageJson,
        },
      },
      {
        files: {
          'app.config.js': config('nativeAppKey: process.env.KEY, android: {}').replace(
            '@react-native-kakao/core',
            '⟦$&⟧',
          ),
          'app.json': app('"expo-router"'),
          'package.json': packageJson,
        },
        fixed: { 'app.config.js': config(' ios: {},nativeAppKey: process.env.KEY, android: {}') },
      },
      {
        files: {
          'app.config.ts': `const plugins: unknown[] = [${maven}];\nif (key) plugins.push(${plugin('{ "nativeAppKey": "KEY", "android": {} }').replace('@react-native-kakao/core', '⟦$&⟧')});\nexport default { plugins };\n`,
          'package.json': packageJson,
        },
        fixed: {
          'app.config.ts': `const plugins: unknown[] = [${maven}];\nif (key) plugins.push(${plugin('{ ios: {}, "nativeAppKey": "KEY", "android": {} }')});\nexport default { plugins };\n`,
        },
      },
      {
        files: {
          'src/share.ts': sends,
          'app.json': app(
            `["⟦@react-native-kakao/core⟧", { "nativeAppKey": "KEY", "android": {} }],\n      ${maven}`,
            asked,
          ),
          'package.json': packageJson,
        },
        fixed: { 'app.json': app(`${whole},\n      ${maven}`, asked) },
      },
    ],
    good: [
      // It has the scheme; nothing opens it.
      {
        files: {
          'src/share.ts': sends,
          'app.json': app(
            `${plugin('{ "nativeAppKey": "KEY", "android": {} }')},\n      ${maven}`,
            `${asked}\n    "scheme": ["shop", "kakao0123456789abcdef"],`,
          ),
          'package.json': packageJson,
        },
      },
      {
        files: {
          'src/share.ts': sends.replace('ios', 'android'),
          'app.json': app(`${plugin('{ "nativeAppKey": "KEY", "android": {} }')},\n      ${maven}`, asked),
          'package.json': packageJson,
        },
      },
      {
        files: {
          'app.config.ts': `const plugins = [${maven}];\nif (key) plugins.push(${whole});\nother.push(${plugin('{}')});\nexport default { plugins };\n`,
          'package.json': packageJson,
        },
      },
      { files: { 'app.json': app(`${whole},\n      ${maven}`), 'package.json': packageJson } },
      {
        files: {
          'app.json': app('"expo-router"'),
          'app.config.js': config('nativeAppKey: process.env.KEY, android: {}, ios: {}'),
          'package.json': packageJson,
        },
      },
      {
        files: {
          'app.config.js': config('nativeAppKey: process.env.KEY, ...platforms'),
          'package.json': packageJson,
        },
      },
      // A plugin of their own adds the repository.
      {
        files: {
          'app.json': app(`${whole},\n      "./plugins/withKakaoMaven"`),
          'plugins/withKakaoMaven.js':
            "const url = 'https://devrepo.kakao.com/nexus/content/groups/public/';\n",
          'package.json': packageJson,
        },
      },
      {
        files: {
          'app.json': app(
            `["@react-native-kakao/core", { "nativeAppKey": "KEY", "android": {} }],\n      ${maven}`,
            asked,
          ),
          'package.json': packageJson,
        },
      },
      // What iOS may be asked about stands in another file.
      {
        files: {
          'app.config.ts': `import { SCHEMES } from './schemes';\nexport default { ios: { infoPlist: { LSApplicationQueriesSchemes: SCHEMES } }, plugins: [${plugin('{ nativeAppKey: "KEY", android: {} }')}, ${maven}] };\n`,
          'package.json': packageJson,
        },
      },
      {
        files: {
          'app.config.ts': `import { ios } from './ios';\nexport default { ios, plugins: [${plugin('{ nativeAppKey: "KEY", android: {} }')}, ${maven}] };\n`,
          'package.json': packageJson,
        },
      },
      // What a plugin of their own does.
      {
        files: {
          'app.json': app(`"./expo/withKakao", ${maven}`, byHand),
          'expo/withKakao.js':
            "const { KAKAO } = require('./constants');\nmodule.exports = (config) => withInfoPlist(config, (c) => { c.modResults.LSApplicationQueriesSchemes = KAKAO.schemes; return c; });\n",
          'package.json': packageJson,
        },
      },
      // The plugin that logs in has iOS ask for KakaoTalk.
      {
        files: {
          'app.json': app(
            `["@react-native-seoul/kakao-login", { "kakaoAppKey": "KEY" }],\n      ${maven}`,
            byHand,
          ),
          'package.json': packageJson,
        },
      },
      {
        files: {
          'app.json': app('"expo-router"'),
          'package.json': '{ "dependencies": { "expo": "53.0.0" } }',
        },
      },
    ],
  },
});

const ADD_IOS: Localized = { en: 'Add "ios": {}', ko: '"ios": {} 추가' };
const ADD_REPOSITORY: Localized = {
  en: 'Add the repository with expo-build-properties',
  ko: 'expo-build-properties로 저장소 추가',
};

const mayAsk = ({ expo, mentions }: NativeFacts): boolean =>
  expo ? expo.mayAskForTalk === true : mentions.includes(shareQueryScheme);

/** Where a message is sent that opens the iOS app, to which nothing gives the scheme for it. */
function schemelessParams(project: Project): Place | undefined {
  const isGiven = expoConfigs(project).some(({ file, native }) => {
    const expo = native?.expo;
    // What code tells iOS is not read.
    const isInCode = expo?.mayAskForTalk && !file.endsWith('.json');
    const isByPlugin = expo?.plugins.some(
      (one) => one.name.value === expoPlugin.asksForTalk || mayDoAsKakaos(one),
    );
    return isInCode || isByPlugin || expo?.hasKakaoScheme || native?.mentions.includes(plistKeys.urlSchemes);
  });
  if (isGiven || project.setupWords.has(plistKeys.urlSchemes)) return undefined;
  return paramsSent(project, PARAMS, () => true);
}

const PARAMS = new Set(['iosExecutionParams']);

const sharesByExpo = ({ package: own }: Project): boolean =>
  own?.dependencies.expo !== undefined && own.dependencies[expoPlugin.sharesWith] !== undefined;

const nameOf = (option: string): string => option.slice(option.indexOf('.') + 1);
const sectionOf = (option: string): string => option.slice(0, Math.max(0, option.indexOf('.')));

const { options: known } = expoPlugin;
const optionsOf = (section: string): readonly string[] =>
  Object.hasOwn(known, section) ? known[section as keyof typeof known] : [];

/** What is in an option that is no section is not the plugin's either, and was said of that. */
const isKnown = (option: string): boolean =>
  !Object.hasOwn(known, sectionOf(option)) || optionsOf(sectionOf(option)).includes(nameOf(option));

const platformOf = (option: string): string | undefined =>
  ['android', 'ios'].find((section) => optionsOf(section).includes(nameOf(option)));

/** Only where the plugin has options: without them the key is missing, too. */
function withIos({ file, plugins, pluginsPath }: ExpoFacts, core: ExpoPlugin): readonly Fix[] {
  if (core.options.length === 0) return [];
  const { optionsStart: start } = core;
  if (start !== undefined) return fixOf(ADD_IOS, {}, true, [insertion(file, start, ' ios: {},')]);
  if (!pluginsPath) return [];
  const path = [...pluginsPath, plugins.indexOf(core), 1, 'ios'];
  return fixOf(ADD_IOS, {}, true, [{ file, path, value: {} }]);
}

function withRepository({ file, plugins, pluginsPath }: ExpoFacts): readonly Fix[] {
  if (!pluginsPath || plugins.some(({ name }) => name.value === expoBuildProperties)) return [];
  const value = [expoBuildProperties, { android: { extraMavenRepos: [mavenRepository] } }];
  return fixOf(ADD_REPOSITORY, {}, true, [{ file, path: [...pluginsPath, -1], value }]);
}
