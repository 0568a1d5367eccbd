/** What a value that Nuxt keeps on the server makes of the key: none, or a text that `Kakao.init` takes. */
import { expect, it } from 'vitest';
import { projectFrom, sentences } from './exampleProject.ts';

it.each([
  ['config.kakaoKey', 'Kakao.init throws'],
  ['`${config.kakaoKey}`', 'the key is the text “undefined”'],
])('of %s', (key, told) => {
  const project = projectFrom({
    'plugins/kakao.client.ts': `const config = useRuntimeConfig();\nwindow.Kakao.init(${key});\n`,
    'nuxt.config.ts': 'export default defineNuxtConfig({ runtimeConfig: { kakaoKey: process.env.KEY } });\n',
    'package.json': '{ "dependencies": { "nuxt": "4.0.0" } }',
  });
  expect(sentences(project, '4019/env-not-public')[0]).toContain(told);
});
