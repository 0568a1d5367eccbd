/** Bundlers put only variables with a public prefix into browser code; `Kakao.init` gets `undefined` for the others. */

import type { EnvironmentConvention } from '../../catalog/environment.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import type { EnvironmentRead } from '../../facts/expression.ts';
import { prefixOf } from '../../project/environment/nearVariable.ts';
import type { EnvironmentAnswer, Project, Scoped } from '../../project/project.ts';
import { scoped } from '../../project/project.ts';
import type { Place } from '../../text/text.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { exampleKey } from './exampleKey.ts';
import { renamed, renamedInManifest, variableOfKey } from './variableOfKey.ts';

const vite = '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }';
const nuxt = '{ "dependencies": { "nuxt": "4.0.0" } }';
const next = '{ "scripts": { "dev": "next dev" }, "dependencies": { "next": "16.0.0" } }';

export const envNotPublic = defineRule({
  code: '4019/env-not-public',
  kakaoCodes: ['4019', '-401/wrong-app-key-format', 'sdk/app-key-required'],
  effect: 'throws',
  step: 'key',
  needs: 'initCall',
  title: {
    en: 'The app key comes from an environment variable that never reaches the browser',
    ko: '앱 키를 담은 환경 변수가 브라우저까지 전달되지 않습니다',
  },
  why: {
    en: 'A build tool replaces environment variables while it builds, and for browser code only those whose name starts with its public prefix, read the way it expects. Any other variable is undefined in the browser: Kakao.init throws “App key must be provided”, or, inside a template string, starts with the text “undefined” and fails later with 4019.',
    ko: '빌드 도구는 빌드 시점에 환경 변수를 값으로 치환하며, 브라우저 코드에는 정해진 공개 접두사로 시작하고 정해진 방식으로 읽은 변수만 들어갑니다. 그 밖의 변수는 브라우저에서 undefined이므로 Kakao.init이 “App key must be provided” 예외를 던집니다. 템플릿 문자열 안에서 쓰면 “undefined”라는 문자열로 초기화되어 나중에 4019로 실패합니다.',
  },
  sources: [
    'https://nextjs.org/docs/app/guides/environment-variables',
    'https://vite.dev/guide/env-and-mode',
    'https://create-react-app.dev/docs/adding-custom-environment-variables/',
    'https://nuxt.com/docs/guide/going-further/runtime-config',
  ],
  messages: {
    prefix: {
      en: '{tool} exposes only names with {prefix}: {name} is undefined in the browser, and Kakao.init throws.',
      ko: '{tool}에서는 {prefix}로 시작하는 변수만 브라우저에 전달됩니다. {name|이/가} undefined여서 Kakao.init이 예외를 던집니다.',
    },
    prefixInText: {
      en: '{tool} exposes only names with {prefix}: {name} makes the key the text “{otherwise}” (4019).',
      ko: '{tool}에서는 {prefix}로 시작하는 변수만 전달됩니다. {name} 때문에 키가 “{otherwise}” 문자열이 되어 4019 에러가 발생합니다.',
    },
    source: {
      en: 'Read {right}: {tool} has no {expression} in browser code, and Kakao.init gets no key.',
      ko: '{right|을/를} 사용하십시오. {tool}에서는 브라우저 코드에 {expression|이/가} 없어 Kakao.init에 키가 전달되지 않습니다.',
    },
    private: {
      en: 'Move {name} to runtimeConfig.public: Nuxt keeps it on the server, and Kakao.init throws.',
      ko: '{name|을/를} runtimeConfig.public으로 옮기십시오. 지금은 서버에만 있어 Kakao.init이 예외를 던집니다.',
    },
    privateInText: {
      en: 'Move {name} to runtimeConfig.public: now the key is the text “{otherwise}” (4019).',
      ko: '{name|을/를} runtimeConfig.public으로 옮기십시오. 지금은 키가 “{otherwise}” 문자열이 됩니다(4019).',
    },
    definedHere: { en: '{name} is defined here.', ko: '{name|이/가} 정의된 곳입니다.' },
    use: { en: 'Use {right}', ko: '{right|으로/로} 변경' },
    rename: { en: 'Use {right} here and in .env files', ko: '여기와 .env 파일에서 {right|으로/로} 변경' },
    ok: {
      en: '{tool} puts {name} into browser code.',
      ko: '{tool}에서 {name|이/가} 브라우저 코드에 들어갑니다.',
    },
    unknown: {
      en: 'Whether {name} reaches the browser cannot be told from the files. In the browser console, Kakao.isInitialized() must be true and Kakao.init must not have thrown.',
      ko: '{name|이/가} 브라우저까지 전달되는지는 파일만으로 알 수 없습니다. 브라우저 콘솔에서 Kakao.init 예외가 없는지, Kakao.isInitialized()가 true인지 확인하십시오.',
    },
  },
  check(call, project, report) {
    const [argument] = call.call.arguments;
    const found = argument && variableOfKey(scoped(call, argument), project);
    if (!argument || !found) return;
    const { read, at, otherwise } = found;
    const answer = project.environment(read);
    const place: Place = { file: call.file, range: argument.range };
    const tool = answer.tool ?? '';
    if (answer.reachesBrowser === 'yes') {
      // 4019/env-not-defined speaks of a variable that no file has.
      if (answer.isDefined === 'yes') report.ok(place, 'ok', { params: { tool, name: read.name } });
      return;
    }
    if (answer.obstacle === 'private' && otherwise !== undefined)
      return report.violated(place, 'privateInText', {
        params: { name: read.name, otherwise },
        effect: 'rejected',
      });
    if (answer.obstacle === 'private')
      return report.violated(place, 'private', { params: { name: read.name } });
    if (answer.reachesBrowser === 'unknown' || !answer.convention) {
      return report.unknown(place, 'unknown', { params: { name: read.name } });
    }
    if (answer.obstacle === 'access') return; // 4019/env-destructured says it better.
    const name = publicName(read, answer.convention, answer.near);
    const right = read.source === 'page' ? `%${name}%` : `${answer.convention.read}.${name}`;
    const options = {
      params: {
        tool,
        name: read.name,
        prefix: answer.convention.prefixes.join(', '),
        expression: `${read.source}.${read.name}`,
        right,
        otherwise: otherwise ?? '',
      },
      fixes: fixes(read, at, answer, { name, right }, project),
      related: answer.definitions.map(({ place, definition }) => ({
        place: { file: place.file, range: definition.nameRange },
        message: 'definedHere' as const,
        params: { name: read.name },
      })),
    };
    if (answer.obstacle === 'source') return report.violated(place, 'source', options);
    if (otherwise !== undefined)
      return report.violated(place, 'prefixInText', { ...options, effect: 'rejected' });
    report.violated(place, 'prefix', options);
  },
  examples: {
    bad: [
      {
        files: {
          'src/kakao.ts': 'Kakao.init(⟦import.meta.env.KAKAO_JS_KEY⟧);\n',
          'package.json': vite,
          '.env': `KAKAO_JS_KEY=${exampleKey}\n`,
          'kakao-share.json':
            '{ "apps": [{ "javascriptKeys": [{ "key": { "env": "KAKAO_JS_KEY" }, "sdkDomains": [] }] }] }\n',
        },
        fixed: {
          'src/kakao.ts': 'Kakao.init(import.meta.env.VITE_KAKAO_JS_KEY);\n',
          '.env': `VITE_KAKAO_JS_KEY=${exampleKey}\n`,
          'kakao-share.json':
            '{ "apps": [{ "javascriptKeys": [{ "key": { "env": "VITE_KAKAO_JS_KEY" }, "sdkDomains": [] }] }] }\n',
        },
      },
      {
        files: { 'src/kakao.ts': 'Kakao.init(⟦process.env.VITE_KAKAO_JS_KEY⟧);\n', 'package.json': vite },
        fixed: { 'src/kakao.ts': 'Kakao.init(import.meta.env.VITE_KAKAO_JS_KEY);\n' },
      },
      {
        files: {
          'lib/kakao.ts': 'window.Kakao.init(⟦process.env.KAKAO_KEY⟧ as string);\n',
          'package.json': next,
        },
        fixed: { 'lib/kakao.ts': 'window.Kakao.init(process.env.NEXT_PUBLIC_KAKAO_KEY as string);\n' },
      },
      {
        title: {
          en: 'The .env file has a public name for it already.',
          ko: '.env 파일에 공개 접두사가 붙은 이름이 이미 있습니다.',
        },
        files: {
          'src/kakao.ts': 'Kakao.init(⟦import.meta.env.KAKAO_JS_KEY⟧);\n',
          'package.json': vite,
          '.env': `VITE_KAKAO_JS_KEY=${exampleKey}\n`,
        },
        fixed: { 'src/kakao.ts': 'Kakao.init(import.meta.env.VITE_KAKAO_JS_KEY);\n' },
      },
      {
        files: { 'lib/kakao.ts': 'window.Kakao.init(⟦`${process.env.KAKAO_KEY}`⟧);\n', 'package.json': next },
        fixed: { 'lib/kakao.ts': 'window.Kakao.init(`${process.env.NEXT_PUBLIC_KAKAO_KEY}`);\n' },
      },
      {
        title: {
          en: 'A page from Create React App, now built by Vite.',
          ko: 'Create React App에서 쓰던 페이지를 Vite로 빌드합니다.',
        },
        files: {
          'index.html': "<script>\n  Kakao.init(⟦'%REACT_APP_KAKAO_KEY%'⟧);\n</script>\n",
          'package.json': vite,
          '.env': `REACT_APP_KAKAO_KEY=${exampleKey}\n`,
        },
        fixed: {
          'index.html': "<script>\n  Kakao.init('%VITE_KAKAO_KEY%');\n</script>\n",
          '.env': `VITE_KAKAO_KEY=${exampleKey}\n`,
        },
      },
      {
        files: {
          'public/index.html': "<script>\n  Kakao.init(⟦'%VITE_KAKAO_KEY%'⟧);\n</script>\n",
          'package.json': '{ "dependencies": { "react-scripts": "5.0.1" } }',
          '.env': `REACT_APP_KAKAO_KEY=${exampleKey}\n`,
        },
        fixed: { 'public/index.html': "<script>\n  Kakao.init('%REACT_APP_KAKAO_KEY%');\n</script>\n" },
      },
      {
        files: {
          'plugins/kakao.client.ts':
            'const config = useRuntimeConfig();\nwindow.Kakao.init(⟦config.kakaoKey⟧);\n',
          'nuxt.config.ts':
            'export default defineNuxtConfig({ runtimeConfig: { kakaoKey: process.env.KAKAO_KEY, public: {} } });\n',
          'package.json': nuxt,
        },
      },
    ],
    good: [
      { files: { 'src/kakao.ts': 'Kakao.init(import.meta.env.VITE_KAKAO_JS_KEY);\n', 'package.json': vite } },
      {
        files: {
          'lib/kakao.ts': 'window.Kakao.init(process.env.NEXT_PUBLIC_KAKAO_KEY);\n',
          'package.json': next,
        },
      },
      {
        files: {
          'lib/kakao.ts': 'window.Kakao.init(process.env.KAKAO_KEY);\n',
          'package.json': next,
          'next.config.js': 'module.exports = { env: { KAKAO_KEY: process.env.KAKAO_KEY } };\n',
        },
      },
      {
        files: {
          'src/kakao.ts': 'Kakao.init(import.meta.env.APP_KAKAO_KEY);\n',
          'package.json': vite,
          'vite.config.ts': "export default defineConfig({ envPrefix: 'APP_' });\n",
        },
      },
      { files: { 'src/kakao.js': 'Kakao.init(process.env.KAKAO_KEY);\n' } },
      {
        files: { 'index.html': "<script>Kakao.init('%VITE_KAKAO_KEY%');</script>\n", 'package.json': vite },
      },
      {
        files: {
          'plugins/kakao.client.ts': 'window.Kakao.init(useRuntimeConfig().public.kakaoKey);\n',
          'nuxt.config.ts':
            "export default defineNuxtConfig({ runtimeConfig: { kakaoKey: '', public: { kakaoKey: '' } } });\n",
          'package.json': nuxt,
        },
      },
      {
        // A module of Nuxt may declare what this configuration does not.
        files: {
          'plugins/kakao.client.ts': 'window.Kakao.init(useRuntimeConfig().app.kakaoKey);\n',
          'nuxt.config.ts': 'export default defineNuxtConfig({ runtimeConfig: { public: {} } });\n',
          'package.json': nuxt,
        },
      },
      {
        files: {
          'plugins/kakao.client.ts': 'window.Kakao.init(useRuntimeConfig().app.kakaoKey);\n',
          'nuxt.config.ts':
            'export default defineNuxtConfig({ runtimeConfig: { app: { kakaoKey: process.env.KAKAO_KEY } } });\n',
          'package.json': nuxt,
        },
      },
      {
        // A plugin of its own writes what it likes into the page.
        files: {
          'index.html': "<script>Kakao.init('%REACT_APP_KAKAO_KEY%');</script>\n",
          'package.json': vite,
          'vite.config.js':
            'export default { plugins: [{ transformIndexHtml: (page) => page.replace(/%(.+)%/, valueOf) }] };\n',
        },
      },
      {
        // Whoever serves the page may fill in a name of no tool, with what it finds in .env.
        files: {
          'index.html': "<script>Kakao.init('%KAKAO_KEY%');</script>\n",
          'server.js': "send(page.replace('%KAKAO_KEY%', process.env.KAKAO_KEY));\n",
          'package.json': vite,
          '.env': `KAKAO_KEY=${exampleKey}\n`,
        },
      },
    ],
  },
});

/** What the variable should be called: a public name that the project has already, else one that the tool makes public. */
function publicName(
  { name }: EnvironmentRead,
  { prefixes }: EnvironmentConvention,
  near: EnvironmentAnswer['near'],
): string {
  if (prefixes.some((prefix) => name.startsWith(prefix))) return name;
  return near?.isPublic ? near.name : prefixes[0] + name.slice(prefixOf(name).length);
}

/** Not safe: hosting services hold variables of the same name, which the editor cannot rename. */
function fixes(
  read: EnvironmentRead,
  at: Scoped,
  { definitions, near }: EnvironmentAnswer,
  { name, right }: { readonly name: string; readonly right: string },
  project: Project,
): readonly Fix[] {
  if (read.access === 'destructured') return [];
  const isNew = name !== read.name && name !== near?.name;
  const edits = [
    { file: at.file, range: read.range, text: right },
    ...(isNew ? renamed(definitions, name) : []),
    ...(name === read.name ? [] : renamedInManifest(read.name, name, at.file, project)),
  ];
  const title = envNotPublic.messages[isNew && definitions.length > 0 ? 'rename' : 'use']!;
  return fixOf(title, { right }, false, edits);
}
