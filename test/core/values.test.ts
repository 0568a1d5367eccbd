import { describe, expect, it } from 'vitest';
import { scoped } from '../../server/src/core/project/project.ts';
import type { Value } from '../../server/src/core/project/values/value.ts';
import { projectFrom } from '../rules/exampleProject.ts';

const ROOT = '/project';

/** The value of the argument of `Kakao.init(…)` in the first file, without its origins. */
function valueIn(files: Record<string, string>): Omit<Value, 'origins'> {
  const [file] = Object.keys(files);
  const { service } = projectFrom(files);
  const project = service.projectOf(`${ROOT}/${file}`)!;
  const [call] = project.initCalls;
  const { origins: _, ...value } = project.evaluate(scoped(call!, call!.call.arguments[0]!));
  return value;
}

const known = (value: unknown) => ({ kind: 'known', value });
const partial = (head: string, tail = '') => ({ kind: 'partial', head, tail });
const unknown = (reason: string) => ({ kind: 'unknown', reason });

describe('within one file', () => {
  it.each<[string, unknown]>([
    ["Kakao.init('a')", known('a')],
    ['Kakao.init(`a`)', known('a')],
    ["const k = 'a'; Kakao.init(k)", known('a')],
    ["const k = 'a' as const; Kakao.init(k!)", known('a')],
    ["const k = ('a' satisfies string); Kakao.init(k)", known('a')],
    ["let k = 'a'; Kakao.init(k)", known('a')],
    ["let k = 'a'; k = 'b'; Kakao.init(k)", known('b')],
    ["let k = 'a'; if (x) k = 'b'; Kakao.init(k)", unknown('ambiguous')],
    ["const k = 'a' + 'b'; Kakao.init(`${k}c`)", known('abc')],
    ['Kakao.init(`a${x}b`)', partial('a', 'b')],
    ["Kakao.init('a' + x + 'b')", partial('a', 'b')],
    ['Kakao.init(1 + 2)', unknown('other')],
    ["const c = { key: 'a' }; Kakao.init(c.key)", known('a')],
    ["const c = { kakao: { key: 'a' } }; Kakao.init(c.kakao['key'])", known('a')],
    ["const c = { key: 'a', ...more }; Kakao.init(c.key)", unknown('other')],
    ["const c = Object.freeze({ key: 'a' }); Kakao.init(c.key)", known('a')],
    ["const { key } = { key: 'a' }; Kakao.init(key)", known('a')],
    ["enum Keys { JS = 'a' } Kakao.init(Keys.JS)", known('a')],
    ["Kakao.init(undefined ?? 'a')", known('a')],
    ["Kakao.init('' || 'a')", known('a')],
    ["Kakao.init(x || 'a')", unknown('ambiguous')],
    ["Kakao.init(flag ? 'a' : 'a')", known('a')],
    ["Kakao.init(flag ? 'a' : 'b')", unknown('ambiguous')],
    ['Kakao.init(String(12))', known('12')],
    ["Kakao.init(' a '.trim())", known('a')],
    ['Kakao.init(getKey())', unknown('call')],
    ['const f = (key) => Kakao.init(key)', unknown('variable')],
    ['const a = b; const b = a; Kakao.init(a)', unknown('variable')],
    ["for (const k of ['a']) Kakao.init(k)", unknown('variable')],
    ["const k = 'a'; { const k = 'b'; Kakao.init(k) }", known('b')],
    ["const k = 'a'; function f(k) { Kakao.init(k) }", unknown('variable')],
    ['const k = `${k}?from=${k}`; Kakao.init(k)', partial('')],
    ["const k = 'a' + k; Kakao.init(k)", partial('a')],
    ["var k = k || ''; Kakao.init(k)", unknown('ambiguous')],
    ["const k = a ? k : 'a'; Kakao.init(k)", unknown('ambiguous')],
    ['const k = String(k); Kakao.init(k)', unknown('call')],
    ['const k = { a: k.a }; Kakao.init(k.a.a.a)', unknown('other')],
  ])('%s', (text, expected) => expect(valueIn({ 'a.ts': text })).toEqual(expected));

  it('of a text without end, the beginning and the end', () => {
    const doubled = Array.from({ length: 40 }, (_, i) => `const a${i + 1} = a${i} + a${i};`).join('\n');
    const value = valueIn({ 'a.ts': `const a0 = 'ab';\n${doubled}\nKakao.init(\`<\${a40}>\`)` });
    expect(value).toEqual(
      partial(`<${'ab'.repeat(10_000)}`.slice(0, 20_000), `${'ab'.repeat(10_000)}>`.slice(1)),
    );
  });
});

describe('across files', () => {
  const use = "import { KEY } from './config'; Kakao.init(KEY)";
  it.each<[string, Record<string, string>]>([
    ['named export', { 'a.ts': use, 'config.ts': "export const KEY = 'k'" }],
    ['renamed export', { 'a.ts': use, 'config.ts': "const a = 'k'; export { a as KEY }" }],
    [
      're-export',
      { 'a.ts': use, 'config.ts': "export { KEY } from './keys'", 'keys.ts': "export const KEY = 'k'" },
    ],
    [
      'star export',
      {
        'a.ts': use,
        'config/index.ts': "export * from './keys'",
        'config/keys.ts': "export const KEY = 'k'",
      },
    ],
    [
      'default export',
      { 'a.ts': "import K from './config'; Kakao.init(K)", 'config.js': "export default 'k'" },
    ],
    [
      'member of default',
      { 'a.ts': "import c from './config'; Kakao.init(c.key)", 'config.js': "export default { key: 'k' }" },
    ],
    [
      'namespace',
      { 'a.ts': "import * as c from './config'; Kakao.init(c.KEY)", 'config.ts': "export const KEY = 'k'" },
    ],
    [
      'CommonJS',
      {
        'a.js': "const { KEY } = require('./config'); Kakao.init(KEY)",
        'config.js': "module.exports = { KEY: 'k' }",
      },
    ],
    [
      '@ alias by custom',
      {
        'src/a.ts': "import { KEY } from '@/config'; Kakao.init(KEY)",
        'src/config.ts': "export const KEY = 'k'",
        'package.json': '{}',
      },
    ],
    [
      'tsconfig paths',
      {
        'src/a.ts': "import { KEY } from '#conf/keys'; Kakao.init(KEY)",
        'lib/conf/keys.ts': "export const KEY = 'k'",
        'tsconfig.json': '{ "compilerOptions": { "paths": { "#conf/*": ["./lib/conf/*"] } } } // comment',
        'package.json': '{}',
      },
    ],
    [
      'Vite alias',
      {
        'src/a.ts': "import { KEY } from 'shared/keys'; Kakao.init(KEY)",
        'common/keys.ts': "export const KEY = 'k'",
        'vite.config.ts':
          "export default { resolve: { alias: { shared: path.resolve(__dirname, './common') } } }",
        'package.json': '{}',
      },
    ],
    [
      '.js written, .ts meant',
      { 'a.ts': "import { KEY } from './config.js'; Kakao.init(KEY)", 'config.ts': "export const KEY = 'k'" },
    ],
    [
      'two classic scripts of a page',
      { 'a.html': "<script>const K = 'k';</script><script>Kakao.init(K)</script>" },
    ],
  ])('%s', (_, files) => expect(valueIn(files)).toEqual(known('k')));

  it('a missing file, a package and a cycle are unknown', () => {
    expect(valueIn({ 'a.ts': use })).toMatchObject({ kind: 'unknown' });
    expect(valueIn({ 'a.ts': "import { KEY } from 'pkg'; Kakao.init(KEY)" })).toMatchObject({
      kind: 'unknown',
    });
    const cycle = {
      'a.ts': use,
      'config.ts': "export { KEY } from './more'",
      'more.ts': "export { KEY } from './config'",
    };
    expect(valueIn(cycle)).toMatchObject({ kind: 'unknown' });
  });
});

describe('environment variables', () => {
  const tool = (name: string, script = name) =>
    `{ "scripts": { "dev": "${script}" }, "devDependencies": { "${name}": "1" } }`;
  const read = 'Kakao.init(import.meta.env.VITE_K)';
  it.each<[string, Record<string, string>, unknown]>([
    ['.env', { 'a.ts': read, 'package.json': tool('vite'), '.env': 'VITE_K=k' }, known('k')],
    [
      '.env.local wins',
      { 'a.ts': read, 'package.json': tool('vite'), '.env': 'VITE_K=a', '.env.local': 'VITE_K=k' },
      known('k'),
    ],
    [
      'modes agree',
      {
        'a.ts': read,
        'package.json': tool('vite'),
        '.env.production': 'VITE_K=k',
        '.env.development': 'VITE_K=k',
      },
      known('k'),
    ],
    [
      'modes differ',
      { 'a.ts': read, 'package.json': tool('vite'), '.env.production': 'VITE_K=a', '.env': 'VITE_K=k' },
      unknown('modes'),
    ],
    [
      'production only',
      { 'a.ts': read, 'package.json': tool('vite'), '.env.production': 'VITE_K=k' },
      known('k'),
    ],
    ['staging only', { 'a.ts': read, 'package.json': tool('vite'), '.env.staging': 'VITE_K=k' }, known('k')],
    [
      'a mode that a script names',
      { 'a.ts': read, 'package.json': tool('vite', 'vite build --mode qa'), '.env.qa': 'VITE_K=k' },
      known('k'),
    ],
    [
      'production goes before staging',
      {
        'a.ts': read,
        'package.json': tool('vite'),
        '.env.production': 'VITE_K=k',
        '.env.staging': 'VITE_K=a',
      },
      known('k'),
    ],
    [
      'development only',
      { 'a.ts': read, 'package.json': tool('vite'), '.env.development': 'VITE_K=a' },
      unknown('modes'),
    ],
    ['no file', { 'a.ts': read, 'package.json': tool('vite') }, unknown('environment')],
    ['no framework', { 'a.ts': read, '.env': 'VITE_K=k' }, unknown('environment')],
    [
      'Next',
      {
        'a.ts': 'Kakao.init(process.env.NEXT_PUBLIC_K!)',
        'package.json': tool('next'),
        '.env': 'NEXT_PUBLIC_K=k',
      },
      known('k'),
    ],
    [
      'CRA',
      {
        'a.js': 'Kakao.init(process.env.REACT_APP_K)',
        'package.json': tool('react-scripts'),
        '.env': 'REACT_APP_K=k',
      },
      known('k'),
    ],
    [
      'destructured, CRA',
      {
        'a.js': 'const { REACT_APP_K } = process.env; Kakao.init(REACT_APP_K)',
        'package.json': tool('react-scripts'),
        '.env': 'REACT_APP_K=k',
      },
      known('k'),
    ],
    [
      'destructured, Next',
      {
        'a.js': 'const { NEXT_PUBLIC_K } = process.env; Kakao.init(NEXT_PUBLIC_K)',
        'package.json': tool('next'),
        '.env': 'NEXT_PUBLIC_K=k',
      },
      unknown('unreachable'),
    ],
    [
      'SvelteKit',
      {
        'a.ts': "import { PUBLIC_K } from '$env/static/public'; Kakao.init(PUBLIC_K)",
        'package.json': tool('@sveltejs/kit', 'vite'),
        '.env': 'PUBLIC_K=k',
      },
      known('k'),
    ],
    [
      'private',
      { 'a.ts': 'Kakao.init(import.meta.env.K)', 'package.json': tool('vite'), '.env': 'K=k' },
      unknown('unreachable'),
    ],
    [
      'CRA, ejected',
      {
        'a.js': 'Kakao.init(process.env.REACT_APP_K)',
        'package.json': '{ "dependencies": { "react-dev-utils": "12.0.1", "webpack": "5.0.0" } }',
        '.env': 'REACT_APP_K=k',
      },
      known('k'),
    ],
    [
      'Snowpack',
      {
        'a.ts': 'Kakao.init(import.meta.env.SNOWPACK_PUBLIC_K)',
        'package.json': tool('snowpack'),
        '.env': 'SNOWPACK_PUBLIC_K=k',
      },
      known('k'),
    ],
    ...[
      [
        'dotenv-webpack',
        "const Dotenv = require('dotenv-webpack');\nmodule.exports = () => ({ plugins: [new Dotenv()] });",
      ],
      [
        'dotenv-webpack with a path',
        "const Dotenv = require('dotenv-webpack');\nmodule.exports = { plugins: [new Dotenv({ path: './config/.env' })] };",
        'config/.env',
      ],
      [
        'DefinePlugin over each variable of a file',
        "const env = require('dotenv').config().parsed;\nconst keys = Object.keys(env).reduce((all, name) => { all[`process.env.${name}`] = JSON.stringify(env[name]); return all; }, {});\nmodule.exports = { plugins: [new webpack.DefinePlugin(keys)] };",
      ],
      [
        'DefinePlugin over a whole file',
        "module.exports = { plugins: [new DefinePlugin({ 'process.env': JSON.stringify(dotenv.config().parsed) })] };",
      ],
      [
        'DefinePlugin of one variable',
        "require('dotenv').config({ path: path.resolve(__dirname, '.env.prod') });\nmodule.exports = (env) => { return { plugins: [new DefinePlugin({ 'process.env.K': JSON.stringify(process.env.K) })] }; };",
        '.env.prod',
      ],
      [
        'EnvironmentPlugin',
        "require('dotenv').config();\nmodule.exports = { plugins: [new webpack.EnvironmentPlugin(['NODE_ENV', 'KAKAO_K'])] };",
      ],
    ].map(([name, config, file = '.env']): [string, Record<string, string>, unknown] => {
      const variable = name === 'DefinePlugin of one variable' ? 'K' : 'KAKAO_K';
      const files = {
        'a.js': `Kakao.init(process.env.${variable})`,
        'package.json': tool('webpack'),
        'webpack.config.js': config!,
        [file]: `${variable}=k`,
      };
      return [name!, files, known('k')];
    }),
    [
      'a configuration that loads a file and hands nothing on',
      {
        'a.js': 'Kakao.init(process.env.KAKAO_K)',
        'package.json': tool('webpack'),
        'webpack.config.js':
          "require('dotenv').config();\nmodule.exports = { plugins: [new DefinePlugin({ 'process.env.NODE_ENV': '\"x\"' })] };",
        '.env': 'KAKAO_K=k',
      },
      unknown('environment'),
    ],
    [
      'a variable that is handed on and comes from nowhere',
      {
        'a.js': 'Kakao.init(process.env.KAKAO_K)',
        'package.json': tool('webpack'),
        'webpack.config.js':
          "module.exports = (env) => ({ plugins: [new DefinePlugin({ 'process.env.KAKAO_K': JSON.stringify(process.env.KAKAO_K) })] });",
        '.env': 'KAKAO_K=k',
      },
      unknown('environment'),
    ],
    [
      'Vite define over loadEnv',
      {
        'a.js': 'Kakao.init(process.env.KAKAO_K)',
        'package.json': tool('vite'),
        'vite.config.js':
          "export default defineConfig(({ mode }) => { const env = loadEnv(mode, process.cwd(), ''); return { define: { 'process.env': env } }; });",
        '.env': 'KAKAO_K=k',
      },
      known('k'),
    ],
    [
      'Next env',
      {
        'a.ts': 'Kakao.init(process.env.KAKAO_KEY)',
        'package.json': tool('next'),
        'next.config.js':
          "const nextConfig = { env: { KAKAO_KEY: 'k' } }; module.exports = withBundleAnalyzer(nextConfig);",
      },
      known('k'),
    ],
    [
      'Next env from .env',
      {
        'a.ts': 'Kakao.init(process.env.KAKAO_KEY)',
        'package.json': tool('next'),
        'next.config.mjs': 'export default { env: { KAKAO_KEY: process.env.SECRET_KEY } };',
        '.env': 'SECRET_KEY=k',
      },
      known('k'),
    ],
    [
      'Vite define',
      {
        'a.ts': 'Kakao.init(process.env.KAKAO_KEY)',
        'package.json': tool('vite'),
        'vite.config.ts':
          "export default defineConfig({ define: { 'process.env.KAKAO_KEY': JSON.stringify('k') } });",
      },
      known('k'),
    ],
    [
      'Vite define of something computed',
      {
        'a.ts': 'Kakao.init(process.env.KAKAO_KEY)',
        'package.json': tool('vite'),
        'vite.config.ts':
          "export default defineConfig(({ mode }) => ({ define: { 'process.env.KAKAO_KEY': key(mode) } }));",
      },
      unknown('environment'),
    ],
    [
      'webpack DefinePlugin',
      {
        'a.js': 'Kakao.init(process.env.KAKAO_KEY)',
        'package.json': tool('webpack'),
        'webpack.config.js':
          "module.exports = { plugins: [new HtmlPlugin(), new webpack.DefinePlugin({ 'process.env.KAKAO_KEY': '\"k\"' })] };",
      },
      known('k'),
    ],
    [
      'Nuxt runtimeConfig from .env',
      {
        'a.ts': 'const config = useRuntimeConfig(); Kakao.init(config.public.kakaoJsKey)',
        'package.json': tool('nuxt'),
        'nuxt.config.ts':
          "export default defineNuxtConfig({ runtimeConfig: { public: { kakaoJsKey: '' } } });",
        '.env': 'NUXT_PUBLIC_KAKAO_JS_KEY=k',
      },
      known('k'),
    ],
    [
      'Nuxt runtimeConfig that the host may override',
      {
        'a.ts': 'const { public: { kakaoJsKey } } = useRuntimeConfig(); Kakao.init(kakaoJsKey)',
        'package.json': tool('nuxt'),
        'nuxt.config.ts':
          "export default defineNuxtConfig({ runtimeConfig: { public: { kakaoJsKey: 'k' } } });",
      },
      unknown('environment'),
    ],
    [
      'Angular environment',
      {
        'src/app/a.ts':
          "import { environment } from '../environments/environment'; Kakao.init(environment.kakaoKey)",
        'src/environments/environment.ts': "export const environment = { production: false, kakaoKey: 'k' };",
        'package.json': tool('@angular/cli', 'ng'),
      },
      known('k'),
    ],
    ...['prod', 'production'].map((name): [string, Record<string, string>, unknown] => [
      `Angular environment that environment.${name}.ts replaces`,
      {
        'src/app/a.ts':
          "import { environment } from '../environments/environment'; Kakao.init(environment.kakaoKey)",
        'src/environments/environment.ts': "export const environment = { production: false, kakaoKey: '' };",
        [`src/environments/environment.${name}.ts`]:
          "export const environment = { production: true, kakaoKey: 'p' };",
        'package.json': tool('@angular/cli', 'ng'),
      },
      known('p'),
    ]),
    [
      'environment.prod.ts where nothing puts it in the place of another',
      {
        'src/a.ts':
          "import { environment } from './environments/environment'; Kakao.init(environment.kakaoKey)",
        'src/environments/environment.ts': "export const environment = { kakaoKey: 'k' };",
        'src/environments/environment.prod.ts': "export const environment = { kakaoKey: 'p' };",
        'package.json': tool('vite', 'vite'),
      },
      known('k'),
    ],
  ])('%s', (_, files, expected) => expect(valueIn(files)).toEqual(expected));
});
