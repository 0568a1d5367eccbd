/** All kinds of key look alike; the manifest says which is which, or the name that people gave it. */
import { keyKindsIn } from '../../catalog/keyNames.ts';
import { soundManifest } from '../../manifest/registered/apps.ts';
import { compareKey, compareKeys } from '../../manifest/registered/keys.ts';
import { namesOfKey } from '../../project/keyName.ts';
import { nativeKeyLike } from '../../project/native/keys.ts';
import { type Project, type Scoped, scoped } from '../../project/project.ts';
import type { FileId } from '../../text/text.ts';
import { androidManifest, viewFilter } from '../native/exampleFiles.ts';
import { defineRule } from '../rule.ts';
import { exampleKey } from './exampleKey.ts';

const MANIFEST = `{
  "apps": [{
    "javascriptKeys": [{ "key": { "env": "VITE_KAKAO_JS_KEY" } }],
    "nativeKeys": [{ "key": { "env": "VITE_KAKAO_NATIVE_KEY" } }]
  }]
}
`;

export const wrongKeyKind = defineRule({
  code: '4019/wrong-key-kind',
  kakaoCodes: ['4019', '4003', '-401/wrong-app-key-format'],
  effect: 'rejected',
  step: 'key',
  needs: 'initCall',
  title: {
    en: 'Kakao.init gets another kind of key than the JavaScript key',
    ko: 'Kakao.init에 JavaScript 키가 아닌 다른 키를 썼습니다',
  },
  why: {
    en: 'The JavaScript SDK needs the JavaScript key: domains are registered for it. All kinds of key are 32 hexadecimal digits, so nothing in the browser notices another one; Kakao answers 4019 or 4003 when somebody shares.',
    ko: 'JavaScript SDK에는 JavaScript 키를 써야 하며 도메인도 이 키에 등록합니다. 모든 키가 16진수 32자리로 똑같이 생겨 브라우저에서는 구분되지 않고, 공유할 때 4019나 4003 에러가 발생합니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/trouble-shooting'],
  messages: {
    native: {
      en: 'Give Kakao.init a JavaScript key: kakao-share.json lists this as a native app key (4019, 4003).',
      ko: 'Kakao.init에는 JavaScript 키를 쓰십시오. kakao-share.json에 네이티브 앱 키로 적힌 키이며 4019나 4003 에러로 거부됩니다.',
    },
    rest: {
      en: 'Give Kakao.init the JavaScript key: by its name {name} is a REST API key (4019, 4003).',
      ko: 'Kakao.init에는 JavaScript 키를 쓰십시오. {name|은/는} 이름으로 보아 REST API 키이며 4019나 4003 에러로 거부됩니다.',
    },
    nativeByName: {
      en: 'Give Kakao.init the JavaScript key: by its name {name} is a native app key (4019, 4003).',
      ko: 'Kakao.init에는 JavaScript 키를 쓰십시오. {name|은/는} 이름으로 보아 네이티브 앱 키이며 4019나 4003 에러로 거부됩니다.',
    },
    alsoNative: {
      en: 'A native app has this as its native app key, too: one of the two is of the wrong kind (4019).',
      ko: '네이티브 앱에서 네이티브 앱 키로도 쓰는 키입니다. 둘 중 하나는 종류가 잘못되었습니다(4019).',
    },
    usedThere: { en: 'Used as native app key here', ko: '네이티브 앱 키로 쓰는 곳' },
    listed: { en: 'Listed as native app key here', ko: '네이티브 앱 키로 적힌 곳' },
  },
  check(call, project, report) {
    const [argument] = call.call.arguments;
    const manifest = soundManifest(call.file, project);
    if (!argument || call.call.hasSpread) return;
    const key = scoped(call, argument);
    if (manifest && compareKeys(manifest, 'javascriptKeys', key, project) === 'same') return;
    if (!manifest || compareKeys(manifest, 'nativeKeys', key, project) !== 'same') {
      const named = wrongKindIn(namesOfKey(key, project));
      const native = nativeKeyLike(key, project);
      if (native)
        report.violated({ file: call.file, range: argument.range }, 'alsoNative', {
          related: [{ place: native, message: 'usedThere' }],
        });
      else if (named)
        report.violated({ file: call.file, range: argument.range }, named.message, {
          params: { name: named.name },
        });
      return;
    }
    const natives = manifest.apps
      .flatMap((app) => app.nativeKeys)
      .filter((one) => one.key && compareKey(one.key, key, project) === 'same');
    report.violated({ file: call.file, range: argument.range }, 'native', {
      restsOn: natives.map(({ key }) => ({ file: manifest.file, range: key!.range })),
      related: natives.map(({ range }) => ({ place: { file: manifest.file, range }, message: 'listed' })),
    });
  },
  examples: {
    bad: [
      // A server beside the app, with a package of its own.
      {
        files: {
          'backend/public/share.js': `Kakao.init(⟦'${exampleKey}'⟧);\n`,
          'backend/package.json': '{ "name": "backend" }\n',
          'android/app/src/main/AndroidManifest.xml': androidManifest(
            viewFilter(`<data android:scheme="kakao${exampleKey}" android:host="oauth" />`),
          ),
        },
      },
      {
        files: {
          'web/share.js': `Kakao.init(⟦'${exampleKey}'⟧);\n`,
          'ios/App.swift': `import KakaoSDKCommon\nKakaoSDK.initSDK(appKey: "${exampleKey}")\n`,
        },
      },
      {
        files: {
          'src/share.js': 'Kakao.init(⟦import.meta.env.VITE_KAKAO_NATIVE_KEY⟧);\n',
          'kakao-share.json': MANIFEST,
        },
      },
      {
        files: {
          'share.js': `const KEY = '${exampleKey}';\nKakao.init(⟦KEY⟧);\n`,
          'kakao-share.json': `{ "apps": [{ "nativeKeys": [{ "key": "${exampleKey}" }] }] }\n`,
        },
      },
      { files: { 'share.js': 'Kakao.init(⟦process.env.KAKAO_REST_API_KEY⟧);\n' } },
      { files: { 'share.ts': "import { nativeAppKey } from './keys';\nKakao.init(⟦nativeAppKey⟧);\n" } },
    ],
    good: [
      {
        files: {
          'web/share.js': `Kakao.init('${exampleKey}');\n`,
          'ios/App.swift': `import KakaoSDKCommon\nKakaoSDK.initSDK(appKey: "${'0123456789abcdef'.repeat(2)}")\n`,
        },
      },
      { files: { 'share.js': 'Kakao.init(process.env.KAKAO_API_KEY);\n' } },
      { files: { 'share.js': 'Kakao.init(process.env.KAKAO_CLIENT_ID);\n' } },
      { files: { 'share.js': 'Kakao.init(process.env.REACT_NATIVE_KAKAO_KEY);\n' } },
      { files: { 'share.js': 'Kakao.init(env.restToJsKey);\n' } },
      {
        files: {
          'src/share.js': 'Kakao.init(import.meta.env.VITE_KAKAO_JS_KEY);\n',
          'kakao-share.json': MANIFEST,
        },
      },
    ],
  },
});

/** Whether the manifest or its name says that a key is not the JavaScript key. */
export function isOfAnotherKind(key: Scoped, file: FileId, project: Project): boolean {
  const manifest = soundManifest(file, project);
  if (manifest && compareKeys(manifest, 'javascriptKeys', key, project) === 'same') return false;
  if (manifest && compareKeys(manifest, 'nativeKeys', key, project) === 'same') return true;
  return wrongKindIn(namesOfKey(key, project)) !== undefined;
}

/** A name that says REST or native, and nothing of JavaScript. Admin keys are security/admin-key-in-client. */
function wrongKindIn(names: readonly string[]) {
  const kinds = names.map((name) => ({ name, kinds: keyKindsIn(name) }));
  if (kinds.some((one) => one.kinds.has('javascript') || one.kinds.has('admin'))) return undefined;
  const rest = kinds.find((one) => one.kinds.has('rest'));
  if (rest) return { message: 'rest', name: rest.name } as const;
  const native = kinds.find((one) => one.kinds.has('native'));
  return native && ({ message: 'nativeByName', name: native.name } as const);
}
