/** A variable that no file of the project gives a value: perhaps somebody else does, perhaps its name is mistyped. */
import { fixOf } from '../../edits/plannedEdit.ts';
import type { EnvironmentRead } from '../../facts/expression.ts';
import type { DefinedNear } from '../../project/environment/variables.ts';
import { type Project, type Scoped, scoped } from '../../project/project.ts';
import { nameOf } from '../../text/paths.ts';
import type { Place } from '../../text/text.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { exampleKey } from './exampleKey.ts';
import { renamed, renamedInManifest, variableOfKey } from './variableOfKey.ts';

const vite = '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }';
const init = (name: string) => `Kakao.init(import.meta.env.${name});\n`;
const marked = (name: string) => `Kakao.init(⟦import.meta.env.${name}⟧);\n`;

export const envNotDefined = defineRule({
  code: '4019/env-not-defined',
  kakaoCodes: ['4019', '4011', '-401/wrong-app-key-format', 'sdk/app-key-required'],
  effect: 'degraded',
  step: 'key',
  needs: 'initCall',
  title: {
    en: 'The app key comes from an environment variable that is called otherwise in the .env files',
    ko: '앱 키를 읽는 환경 변수의 이름이 .env 파일과 다릅니다',
  },
  why: {
    en: "A variable that nothing sets is undefined: Kakao.init throws “App key must be provided”. With a fallback such as || '' it does not even do that; the empty key is refused only when somebody shares, with 4011 or 4019. A hosting service or CI may set what no file shows, but where the .env files have nearly the same name, one of the two is mistyped.",
    ko: "어디에서도 설정하지 않은 변수는 undefined이므로 Kakao.init이 “App key must be provided” 예외를 던집니다. || '' 같은 기본값이 있으면 예외조차 없이 통과했다가 공유할 때 4011이나 4019로 거부됩니다. 파일에 없는 변수를 호스팅 서비스나 CI가 설정할 수는 있지만, .env 파일에 거의 같은 이름이 있다면 둘 중 하나는 잘못 적은 것입니다.",
  },
  sources: [
    'https://vite.dev/guide/env-and-mode',
    'https://nextjs.org/docs/app/guides/environment-variables',
    'https://create-react-app.dev/docs/adding-custom-environment-variables/',
  ],
  messages: {
    near: {
      en: 'No .env file has {name}, but {file} has {near}: unless it is set elsewhere, Kakao.init gets no key.',
      ko: '.env 파일에 {name|이/가} 없고 {file}에 {near|이/가} 있습니다. 다른 곳에서 설정하지 않으면 Kakao.init에 키가 전달되지 않습니다.',
    },
    nearHere: { en: '{near} is written here.', ko: '{near|이/가} 적힌 곳입니다.' },
    use: { en: 'Use {near}', ko: '{near|으로/로} 변경' },
    rename: {
      en: 'Rename {near} to {name} in the .env files',
      ko: '.env 파일의 {near|을/를} {name|으로/로} 변경',
    },
    unset: {
      en: 'No file gives {name} a value. Does the build that you deploy have it? Without it Kakao.init throws.',
      ko: '{name}의 값을 정하는 파일이 없습니다. 배포용 빌드에 설정되어 있습니까? 값이 없으면 Kakao.init이 예외를 던집니다.',
    },
    skipped: {
      en: 'No file gives {name} a value. Does the build that you deploy have it? Without it this code passes Kakao.init by, and nothing can be shared.',
      ko: '{name}의 값을 정하는 파일이 없습니다. 배포용 빌드에 설정되어 있습니까? 값이 없으면 이 코드는 Kakao.init을 건너뛰어 공유할 수 없습니다.',
    },
    silent: {
      en: 'No file gives {name} a value. Does the build that you deploy have it? Without it the key is the text “{otherwise}”, which Kakao.init accepts, and sharing fails with 4011 or 4019.',
      ko: '{name}의 값을 정하는 파일이 없습니다. 배포용 빌드에 설정되어 있습니까? 값이 없으면 키가 “{otherwise}” 문자열이 되어 Kakao.init은 통과하지만 공유할 때 4011이나 4019 에러가 발생합니다.',
    },
  },
  check(call, project, report) {
    const [argument] = call.call.arguments;
    const found = argument && !call.call.hasSpread && variableOfKey(scoped(call, argument), project);
    if (!argument || !found) return;
    const { read, at, otherwise } = found;
    const { isDefined, near, reachesBrowser } = project.environment(read);
    // 4019/env-not-public and 4019/env-destructured say more of what never reaches the browser.
    if (isDefined === 'yes' || reachesBrowser === 'no') return;
    const place: Place = { file: call.file, range: argument.range };
    const params = { name: read.name, otherwise: otherwise ?? '' };
    const [first] = near?.definitions ?? [];
    if (isDefined === 'unknown' || !near || !first) {
      // Neither the text “undefined” is empty, nor is what is undefined an empty text.
      const { needsKey } = call.context;
      if (needsKey === 'any' ? !otherwise : needsKey && otherwise === '')
        return report.unknown(place, 'skipped', { params });
      return otherwise === undefined
        ? report.unknown(place, 'unset', { params, effect: 'throws' })
        : report.unknown(place, 'silent', { params, effect: 'rejected' });
    }
    report.violated(place, 'near', {
      params: { ...params, near: near.name, file: nameOf(first.place.file) },
      related: [
        { place: { file: first.place.file, range: first.definition.nameRange }, message: 'nearHere' },
      ],
      fixes: fixes(read, at, near, project),
    });
  },
  examples: {
    bad: [
      {
        files: {
          'src/kakao.ts': marked('VITE_KAKAO_JS_KAY'),
          'package.json': vite,
          '.env': `VITE_KAKAO_JS_KEY=${exampleKey}\n`,
          'kakao-share.json':
            '{ "apps": [{ "javascriptKeys": [{ "key": { "env": "VITE_KAKAO_JS_KAY" }, "sdkDomains": [] }] }] }\n',
        },
        fixed: {
          'src/kakao.ts': init('VITE_KAKAO_JS_KEY'),
          'kakao-share.json':
            '{ "apps": [{ "javascriptKeys": [{ "key": { "env": "VITE_KAKAO_JS_KEY" }, "sdkDomains": [] }] }] }\n',
        },
      },
      {
        title: { en: 'Words in another order.', ko: '낱말의 순서가 다릅니다.' },
        files: {
          'src/kakao.ts': "Kakao.init(⟦import.meta.env.VITE_KAKAO_KEY_JS || ''⟧);\n",
          'package.json': vite,
          '.env.example': 'VITE_KAKAO_JS_KEY=\n',
        },
        fixed: { 'src/kakao.ts': "Kakao.init(import.meta.env.VITE_KAKAO_JS_KEY || '');\n" },
      },
      {
        title: { en: 'The prefix of another build tool.', ko: '다른 빌드 도구의 접두사입니다.' },
        files: {
          'src/kakao.ts': marked('VITE_KAKAO_JS_KEY'),
          'package.json': vite,
          '.env': `VUE_APP_KAKAO_JS_KEY=${exampleKey}\n`,
        },
        fixed: { '.env': `VITE_KAKAO_JS_KEY=${exampleKey}\n` },
      },
    ],
    good: [
      ...['if (!KEY) return;', 'if (window.Kakao && KEY)', "if (KEY !== '')"].map((asked) => ({
        files: {
          'src/kakao.ts': `const KEY = import.meta.env.VITE_KAKAO_JS_KEY || '';\nexport function start() {\n  ${asked}\n  Kakao.init(KEY);\n}\n`,
          'package.json': vite,
        },
      })),
      {
        files: {
          'src/kakao.ts': init('VITE_KAKAO_JS_KEY'),
          'package.json': vite,
          '.env': `VITE_KAKAO_JS_KEY=${exampleKey}\n`,
        },
      },
      { files: { 'src/kakao.ts': init('VITE_KAKAO_JS_KEY'), 'package.json': vite } },
      {
        files: {
          'src/kakao.ts': "Kakao.init(import.meta.env.VITE_KAKAO_JS_KEY || '');\n",
          'package.json': vite,
        },
      },
      {
        title: {
          en: 'Somebody sets what the example asks for.',
          ko: '예시 파일에 있는 이름은 누군가 설정합니다.',
        },
        files: {
          'src/kakao.ts': init('VITE_KAKAO_JS_KEYS'),
          'package.json': vite,
          '.env': `VITE_KAKAO_JS_KEY=${exampleKey}\n`,
          '.env.example': 'VITE_KAKAO_JS_KEYS=\n',
        },
      },
      {
        title: { en: 'Two apps, not one name mistyped.', ko: '오타가 아니라 서로 다른 앱의 키입니다.' },
        files: {
          'src/kakao.ts': init('VITE_KAKAO_KEY_2'),
          'package.json': vite,
          '.env': `VITE_KAKAO_KEY_1=${exampleKey}\n`,
        },
      },
      {
        files: {
          'src/kakao.ts': init('VITE_KAKAO_KR_KEY'),
          'package.json': vite,
          '.env': `VITE_KAKAO_KO_KEY=${exampleKey}\n`,
        },
      },
      {
        files: {
          'src/kakao.ts': init('VITE_KAKAO_JS_KAY'),
          'package.json': vite.replace('"vite"', '"cross-env VITE_KAKAO_JS_KAY=$KEY vite"'),
          '.env': `VITE_KAKAO_JS_KEY=${exampleKey}\n`,
        },
      },
      {
        title: { en: 'A variable of the server.', ko: '서버에서 쓰는 변수입니다.' },
        files: {
          'lib/kakao.ts': 'Kakao.init(process.env.NEXT_PUBLIC_KAKAO_KEY);\n',
          'package.json': '{ "scripts": { "dev": "next dev" }, "dependencies": { "next": "16.0.0" } }',
          '.env': `KAKAO_KEY=${exampleKey}\n`,
        },
      },
    ],
  },
});

/** Not safe: which of the two names CI and hosting services have, the editor cannot see. */
function fixes(read: EnvironmentRead, at: Scoped, near: DefinedNear, project: Project): readonly Fix[] {
  const { rename, use } = envNotDefined.messages;
  const params = { name: read.name, near: near.name };
  // The tool would not put it into the browser under the name that it has.
  if (near.how === 'prefix' && !near.isPublic) {
    return fixOf(rename!, params, false, renamed(near.definitions, read.name));
  }
  if (read.access === 'destructured' || read.source === '$env') return [];
  const edits = [
    { file: at.file, range: read.range, text: `${read.source}.${near.name}` },
    ...renamedInManifest(read.name, near.name, at.file, project),
  ];
  return fixOf(use!, params, false, edits);
}
