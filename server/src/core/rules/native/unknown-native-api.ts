/** Functions that the packages of React Native do not have: calls of them end in a TypeError. */
import { reactNativePackage } from '../../catalog/native/reactNative.ts';
import { defineRule } from '../rule.ts';

export const unknownNativeApi = defineRule({
  code: 'sdk/unknown-native-api',
  kakaoCodes: [],
  effect: 'broken',
  step: 'native',
  needs: 'file',
  title: {
    en: 'The package for React Native has no such function',
    ko: 'React Native 패키지에 없는 함수입니다',
  },
  why: {
    en: 'What a package does not export is undefined, and calling it throws “… is not a function”. Names of one package or of the JavaScript SDK are easily taken for those of another: @react-native-kakao/share has shareFeedTemplate, react-native-kakao-share-link has sendFeed.',
    ko: '패키지가 내보내지 않는 이름은 undefined이므로 호출하면 “… is not a function” 예외가 발생합니다. 패키지마다 이름이 달라 혼동하기 쉽습니다. @react-native-kakao/share에는 shareFeedTemplate이, react-native-kakao-share-link에는 sendFeed가 있습니다.',
  },
  sources: [
    'https://github.com/mym0404/react-native-kakao',
    'https://github.com/millo-L/react-native-kakao-share-link',
  ],
  messages: {
    unknown: {
      en: '{module} has no “{name}”: it is undefined, and calling it throws.',
      ko: '{module}에는 “{name|이/가}” 없어 undefined이며, 호출하면 예외가 발생합니다.',
    },
    meant: {
      en: '{module} has no “{name}”, which is undefined: use “{right}”.',
      ko: '{module}에는 “{name|이/가}” 없어 undefined입니다. “{right|을/를}” 쓰십시오.',
    },
  },
  check({ file, scripts }, _, report) {
    for (const { module, name, range, isAsked } of scripts.flatMap(({ moduleUses }) => moduleUses ?? [])) {
      const { module: original, functions } = reactNativePackage(module)!;
      // A fork may have more, and who asks knows that it may not be there.
      if (module !== original || isAsked) continue;
      // Types begin with a capital letter, and `default` is the whole.
      if (Object.hasOwn(functions, name) || !/^[a-z]/.test(name) || name === 'default') continue;
      const right = meantBy(name, Object.keys(functions));
      report.violated({ file, range }, right ? 'meant' : 'unknown', {
        params: { module, name, right: right ?? '' },
      });
    }
  },
  examples: {
    bad: [
      {
        files: {
          'share.js':
            "function start() {\n  const core = require('@react-native-kakao/core');\n  core.⟦initialize⟧(key);\n}\n",
        },
      },
      {
        files: {
          'share.js':
            "async function share() {\n  const { ⟦sendFeed⟧: send } = require('@react-native-kakao/share').default;\n  await ⟦send⟧(feed);\n  require('@react-native-kakao/core').⟦initialize⟧(key);\n}\n",
        },
      },
      {
        files: {
          'share.ts':
            "import KakaoShare from '@react-native-kakao/share';\nKakaoShare.⟦sendFeed⟧({ template });\n",
        },
      },
      {
        files: {
          'share.ts':
            "let KakaoShareLink: any = null;\nif (Platform.OS !== 'web') KakaoShareLink = require('react-native-kakao-share-link').default;\nexport const available = () => KakaoShareLink.⟦isKakaoTalkSharingAvailable⟧();\n",
        },
      },
      {
        files: {
          'share.ts':
            "async function share() {\n  const { default: KakaoShare } = await import('@react-native-kakao/share');\n  await KakaoShare.⟦sendFeed⟧(feed);\n  (await import('@react-native-kakao/core')).default.⟦initialize⟧(key);\n}\n",
        },
      },
      {
        files: {
          'share.ts':
            "let kakao: Module | null | 'NONE' = null;\nfunction load(): Module | null {\n  if (kakao === 'NONE') return null;\n  if (kakao !== null) return kakao;\n  try {\n    const own = require('@react-native-kakao/share');\n    kakao = (own.default ?? own) as Module;\n    return kakao;\n  } catch {\n    kakao = 'NONE';\n    return null;\n  }\n}\nexport async function share(feed: Feed) {\n  const module = load();\n  await module?.⟦sendFeed⟧(feed);\n}\n",
        },
      },
      {
        files: {
          'share.ts':
            "import KakaoShareLink from 'react-native-kakao-share-link';\nif (await KakaoShareLink.⟦isKakaoTalkSharingAvailable⟧()) share();\n",
        },
      },
    ],
    good: [
      {
        files: {
          'share.js':
            "import Share from '@shop/react-native-kakao-share-link';\nShare.sendFeed(feed);\nShare.sendCalendar(date);\n",
        },
      },
      {
        files: {
          'share.js':
            "const core = require('@react-native-kakao/core');\nif (core.initializeKakaoSDK) core.initializeKakaoSDK(key);\nrequire('./other').initialize();\n",
        },
      },
      {
        files: {
          'share.ts':
            "import KakaoShare, { shareTextTemplate, KakaoTextTemplate } from '@react-native-kakao/share';\nimport { initializeKakaoSDK } from '@react-native-kakao/core';\ninitializeKakaoSDK(key);\nKakaoShare.shareFeedTemplate({ template });\nshareTextTemplate({ template: text as KakaoTextTemplate });\n",
        },
      },
      {
        files: {
          'share.ts':
            "let share;\nshare = isWeb ? undefined : own;\nshare = require('react-native-kakao-share-link').default;\nshare.other();\nimport(name).then((own) => own.other());\n",
        },
      },
      {
        files: {
          'share.ts':
            "import KakaoShare from '@react-native-kakao/share';\nif (typeof KakaoShare.sendFeed === 'function') KakaoShare.sendFeed(feed);\n",
        },
      },
      {
        files: {
          'share.ts':
            "const share = require('@react-native-kakao/share');\nshare.sendFeed ??= (template) => share.shareFeedTemplate({ template });\nexport const send = () => share.sendFeed(feed);\n",
        },
      },
      // Another one's default.
      {
        files: {
          'share.ts':
            "const own = require('@react-native-kakao/share');\nconst share = own.default ?? other;\nshare.sendFeed(feed);\nconst both = mine.default ?? own;\nboth.sendFeed(feed);\n",
        },
      },
      {
        files: {
          'share.ts':
            "const core = await import('@react-native-kakao/core').catch(() => undefined);\nimport('@react-native-kakao/share').then((share) => share.default.shareFeedTemplate(feed));\n",
        },
      },
      {
        files: {
          'share.ts':
            "import KakaoShareLink from 'react-native-kakao-share-link';\nfunction f(KakaoShareLink) { KakaoShareLink.other(); }\nKakaoShareLink.sendFeed({ content });\n",
        },
      },
    ],
  },
});

const KIND = /feed|list|location|commerce|text|calendar|custom|initiali[sz]e|keyhash/i;

/** The function that shares the same kind of message, or does the same; undefined where it may be more than one. */
function meantBy(name: string, known: readonly string[]): string | undefined {
  const kind = KIND.exec(name)?.[0].toLowerCase();
  const alike = known.filter(
    (one) => kind !== undefined && one.toLowerCase().includes(kind) && !/To(?:Me|Friends)$/.test(one),
  );
  return alike.length === 1 ? alike[0] : undefined;
}
