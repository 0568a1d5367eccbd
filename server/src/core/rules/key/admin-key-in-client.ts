/** Whoever has the admin key can do everything with the app. */
import { adminKeyName } from '../../catalog/keyNames.ts';
import { runsOnServer } from '../../catalog/serverFiles.ts';
import type { EnvironmentRead } from '../../facts/expression.ts';
import type { FileFacts } from '../../facts/facts.ts';
import { initCallsIn } from '../../facts/kakaoCalls.ts';
import { publicObjects } from '../../project/environment/configuredValues.ts';
import { namesOfKey } from '../../project/keyName.ts';
import { type Project, scoped } from '../../project/project.ts';
import { covers, type Place } from '../../text/text.ts';
import { defineRule } from '../rule.ts';

const vite = '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }';
const next = '{ "scripts": { "dev": "next dev" }, "dependencies": { "next": "16.0.0" } }';

const nuxt = '{ "scripts": { "dev": "nuxt dev" }, "dependencies": { "nuxt": "4.0.0" } }';

export const adminKeyInClient = defineRule({
  code: 'security/admin-key-in-client',
  kakaoCodes: ['-401/authorization-header-missing'],
  effect: 'insecure',
  step: 'key',
  needs: 'file',
  title: {
    en: 'The admin key of the Kakao app gets into browser code',
    ko: '카카오 앱의 어드민 키가 브라우저 코드에 들어갑니다',
  },
  why: {
    en: 'The admin key works for every user of the app and without any log-in. A public environment variable is written into the files that every visitor downloads. Use it on a server only, and issue a new one if it has been online.',
    ko: '어드민 키는 로그인 없이 앱의 모든 사용자에 대해 쓸 수 있는 키입니다. 공개 접두사가 붙은 환경 변수는 방문자가 내려받는 파일에 그대로 들어갑니다. 어드민 키는 서버에서만 쓰고, 이미 공개되었다면 재발급하십시오.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/getting-started/security-guideline'],
  messages: {
    shipped: {
      en: 'Use {name} on a server only: anyone can read it here, and an admin key gives full rights.',
      ko: '{name|을/를} 서버에서만 사용하십시오. 여기에서는 누구나 볼 수 있고, 어드민 키는 앱의 모든 권한을 가집니다.',
    },
    init: {
      en: 'Give Kakao.init the JavaScript key: by its name {name} is an admin key, never for browsers.',
      ko: 'Kakao.init에는 JavaScript 키를 쓰십시오. {name|은/는} 이름으로 보아 브라우저에 두면 안 되는 어드민 키입니다.',
    },
  },
  check(facts, project, report) {
    if (runsOnServer.test(facts.file.slice(project.root.length))) return;
    const told = new Set<number>();
    const tell = (place: Place, message: 'init' | 'shipped', name: string) => {
      if (told.has(place.range.start)) return;
      told.add(place.range.start);
      report.violated(place, message, { params: { name } });
    };
    for (const { place, name } of initNames(facts, project)) tell(place, 'init', name);
    const shipped = publicObjects(facts, project.framework, project.resolve)
      .filter(({ file }) => file === facts.file)
      .map(({ expression }) => expression.range);
    for (const read of facts.scripts.flatMap((script) => script.adminKeyReads)) {
      const isShipped = isPublic(read, project) || shipped.some((range) => covers(range, read.range));
      if (isShipped) tell({ file: facts.file, range: read.range }, 'shipped', read.name);
    }
  },
  examples: {
    bad: [
      {
        files: {
          'src/notify.ts':
            'const headers = { Authorization: `KakaoAK ${⟦import.meta.env.VITE_KAKAO_ADMIN_KEY⟧}` };\n',
          'src/kakao.ts': 'Kakao.init(key);\n',
          'package.json': vite,
        },
      },
      {
        files: {
          'lib/kakao.ts': 'window.Kakao.init(⟦process.env.NEXT_PUBLIC_KAKAO_ADMIN_KEY⟧);\n',
          'package.json': next,
        },
      },
      {
        files: { 'share.js': 'const KAKAO_ADMIN_KEY = settings.key;\nKakao.init(⟦KAKAO_ADMIN_KEY⟧);\n' },
      },
      {
        files: {
          'nuxt.config.ts':
            'export default defineNuxtConfig({\n  runtimeConfig: { public: { kakaoAdminKey: ⟦process.env.KAKAO_ADMIN_KEY⟧ } },\n});\n',
          'package.json': nuxt,
        },
      },
      {
        files: {
          'next.config.js': 'module.exports = { env: { KAKAO: ⟦process.env.KAKAO_ADMIN_KEY⟧ } };\n',
          'package.json': next,
        },
      },
      {
        files: {
          'vite.config.ts':
            "export default defineConfig({ define: { 'process.env.KAKAO': JSON.stringify(⟦process.env.KAKAO_ADMIN_KEY⟧) } });\n",
          'package.json': vite,
        },
      },
    ],
    good: [
      {
        files: {
          'nuxt.config.ts':
            'export default defineNuxtConfig({\n  runtimeConfig: { kakaoAdminKey: process.env.KAKAO_ADMIN_KEY, public: { site: 1 } },\n});\n',
          'package.json': nuxt,
        },
      },
      {
        files: {
          'next.config.js':
            'module.exports = { serverRuntimeConfig: { kakao: process.env.KAKAO_ADMIN_KEY } };\n',
          'package.json': next,
        },
      },
      {
        files: {
          'app/api/notify/route.ts': 'const key = process.env.KAKAO_ADMIN_KEY;\n',
          'lib/kakao.ts': 'window.Kakao.init(process.env.NEXT_PUBLIC_KAKAO_JS_KEY);\n',
          'package.json': next,
        },
      },
      {
        files: {
          'pages/api/notify.ts': 'const key = process.env.NEXT_PUBLIC_KAKAO_ADMIN_KEY;\n',
          'lib/kakao.ts': 'window.Kakao.init(process.env.NEXT_PUBLIC_KAKAO_JS_KEY);\n',
          'package.json': next,
        },
      },
      { files: { 'server.js': 'const key = process.env.KAKAO_ADMIN_KEY;\n' } },
    ],
  },
});

const isPublic = (read: EnvironmentRead, project: Project): boolean =>
  project.environment(read).reachesBrowser === 'yes';

/** Admin keys that `Kakao.init` gets, by the names they go through. */
function initNames(facts: FileFacts, project: Project): { place: Place; name: string }[] {
  return initCallsIn(facts).flatMap((call) => {
    const [argument] = call.call.arguments;
    if (!argument || call.call.hasSpread) return [];
    const name = namesOfKey(scoped(call, argument), project).find((one) => adminKeyName.test(one));
    return name === undefined ? [] : [{ place: { file: call.file, range: argument.range }, name }];
  });
}
