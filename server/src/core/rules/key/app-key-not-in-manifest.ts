/** The manifest lists the app's keys; one that is not among them belongs to another app, or to none. */
import { soundManifest } from '../../manifest/registered/apps.ts';
import { compareKeys, possibleKeys } from '../../manifest/registered/keys.ts';
import { type Project, type Scoped, scoped } from '../../project/project.ts';
import { defineRule } from '../rule.ts';
import { exampleKey } from './exampleKey.ts';
import { variableOfKey } from './variableOfKey.ts';

const otherKey = exampleKey.replaceAll('a', 'f');
const manifestWith = (key: string) => `{ "apps": [{ "javascriptKeys": [{ "key": ${key} }] }] }\n`;

export const appKeyNotInManifest = defineRule({
  code: '4019/app-key-not-in-manifest',
  kakaoCodes: ['4019', '4003', '4011', '-401/wrong-app-key-format'],
  effect: 'rejected',
  step: 'key',
  needs: 'initCall',
  title: {
    en: 'Kakao.init gets a key that the manifest does not list',
    ko: 'Kakao.init에 매니페스트에 없는 키를 썼습니다',
  },
  why: {
    en: 'Domains are registered for one JavaScript key, templates for one app. With the key of another app, or an old one, Kakao knows neither and answers 4019, 4011 or 4003, though Kakao.init itself succeeds.',
    ko: '도메인은 JavaScript 키마다, 템플릿은 앱마다 등록합니다. 다른 앱의 키나 예전 키를 쓰면 Kakao.init은 성공하지만 등록된 정보가 없어 공유할 때 4019, 4011, 4003 에러가 발생합니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/trouble-shooting'],
  messages: {
    different: {
      en: 'Not a JavaScript key of kakao-share.json: sharing fails with 4019 unless it has domains of its own.',
      ko: 'kakao-share.json에 있는 JavaScript 키가 아닙니다. 이 키에 따로 등록한 도메인이 없으면 4019 에러가 발생합니다.',
    },
    unknown: {
      en: 'Whether this is a JavaScript key of the manifest shows only in the build: compare the two.',
      ko: '매니페스트에 적은 JavaScript 키인지는 빌드에 들어가는 값을 확인해야 알 수 있습니다.',
    },
    listed: {
      en: 'The key matches one in kakao-share.json.',
      ko: 'kakao-share.json에 있는 키와 일치합니다.',
    },
    keys: { en: 'JavaScript keys of the manifest', ko: '매니페스트의 JavaScript 키' },
  },
  check(call, project, report) {
    const [argument] = call.call.arguments;
    const manifest = soundManifest(call.file, project);
    if (!manifest || !argument || call.call.hasSpread) return;
    const key = scoped(call, argument);
    // A native key in this place is another mistake, with a rule of its own.
    if (compareKeys(manifest, 'nativeKeys', key, project) === 'same') return;
    const place = { file: call.file, range: argument.range };
    const answer = compareKeys(manifest, 'javascriptKeys', key, project);
    if (answer === 'unknown') report.unknown(place, 'unknown');
    const listed = manifest.apps.flatMap((app) => app.javascriptKeys);
    const same = possibleKeys(manifest, key, project).map(({ entry }) => entry);
    const restsOn = (answer === 'same' ? same : listed).flatMap((entry) =>
      entry.key ? { file: manifest.file, range: entry.key.range } : [],
    );
    if (answer === 'same' && reachesBrowser(key, project)) report.ok(place, 'listed', { restsOn });
    if (answer !== 'different') return;
    report.violated(place, 'different', {
      restsOn,
      related: listed.map(({ range }) => ({ place: { file: manifest.file, range }, message: 'keys' })),
    });
  },
  examples: {
    bad: [
      {
        files: {
          'share.js': `Kakao.init(⟦'${otherKey}'⟧);\n`,
          'kakao-share.json': manifestWith(`"${exampleKey}"`),
        },
      },
      {
        title: { en: 'The key of a variable, compared through .env.', ko: '.env의 값으로 비교합니다.' },
        files: {
          'src/share.js': `Kakao.init(⟦'${otherKey}'⟧);\n`,
          '.env': `VITE_KAKAO_JS_KEY=${exampleKey}\n`,
          'kakao-share.json': manifestWith('{ "env": "VITE_KAKAO_JS_KEY" }'),
        },
      },
    ],
    good: [
      {
        files: {
          'share.js': 'Kakao.init(import.meta.env.VITE_KAKAO_JS_KEY);\n',
          'kakao-share.json': manifestWith('{ "env": "VITE_KAKAO_JS_KEY" }'),
        },
      },
      {
        title: {
          en: 'Another variable may carry the same key.',
          ko: '다른 변수에 같은 키가 들어 있을 수 있습니다.',
        },
        files: {
          'share.js': 'Kakao.init(import.meta.env.VITE_OTHER_KEY);\n',
          'kakao-share.json': manifestWith('{ "env": "VITE_KAKAO_JS_KEY" }'),
        },
      },
    ],
  },
});

/** A variable that never gets into browser code is the right one in vain. */
function reachesBrowser(key: Scoped, project: Project): boolean {
  const variable = variableOfKey(key, project);
  return variable === undefined || project.environment(variable.read).reachesBrowser !== 'no';
}
