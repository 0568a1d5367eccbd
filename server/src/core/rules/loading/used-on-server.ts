/** Pages of frameworks run on a server first, where neither `window` nor the SDK exists. */
import { readsOnServer } from '../../project/serverRun.ts';
import { defineRule } from '../rule.ts';
import { isGivenOnServer } from './givenOnServer.ts';

const next = '{ "scripts": { "dev": "next dev" }, "dependencies": { "next": "16.0.0" } }';
const nuxt = '{ "scripts": { "dev": "nuxt dev" }, "dependencies": { "nuxt": "4.0.0" } }';
const kit =
  '{ "scripts": { "dev": "vite dev" }, "devDependencies": { "@sveltejs/kit": "2.0.0", "vite": "7.1.0" } }';
const page = (body: string) =>
  `'use client';\nexport default function Page() {\n${body}  return <button onClick={() => window.Kakao.Share.sendDefault(cake)}>Share</button>;\n}\n`;
const hook = (body: string) =>
  `export default function useKakaoShare() {\n${body}  return { share: () => window.Kakao.Share.sendDefault(cake) };\n}\n`;
const usesHook = page('  const { share } = useKakaoShare();\n').replace(
  'export',
  "import useKakaoShare from '../hooks/useKakaoShare';\nexport",
);

const layout = (handler: string) =>
  `import Script from 'next/script';\nexport default function Layout({ children }) {\n  return <body>{children}<Script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.9/kakao.min.js" ${handler} /></body>;\n}\n`;
const onLoad = 'onLoad=⟦{() => window.Kakao.init(key)}⟧';

export const usedOnServer = defineRule({
  code: 'sdk/used-on-server',
  kakaoCodes: ['sdk/not-loaded'],
  effect: 'throws',
  step: 'loading',
  needs: 'project',
  title: {
    en: 'A server runs code that needs a browser',
    ko: '브라우저에서만 되는 코드를 서버에서 실행합니다',
  },
  why: {
    en: 'Next.js, Nuxt, SvelteKit and Gatsby run a page on a server, or while they build, before a browser gets it; components with “use client” and plugins without “.client”, too. There is neither window nor Kakao there: “ReferenceError: window is not defined”. What effects (useEffect, onMounted, onMount) and event handlers do runs in browsers only.',
    ko: 'Next.js, Nuxt, SvelteKit, Gatsby는 페이지를 브라우저에 보내기 전에 서버에서, 또는 빌드하면서 먼저 실행합니다. “use client”가 있는 컴포넌트와 이름에 “.client”가 없는 플러그인도 마찬가지입니다. 서버에는 window도 Kakao도 없어 “ReferenceError: window is not defined” 에러가 발생합니다. 이펙트(useEffect, onMounted, onMount)와 이벤트 핸들러 안의 코드는 브라우저에서만 실행됩니다.',
  },
  sources: [
    'https://nextjs.org/docs/app/getting-started/server-and-client-components',
    'https://nextjs.org/docs/app/api-reference/components/script#onload',
    'https://nuxt.com/docs/guide/concepts/rendering',
  ],
  messages: {
    onServer: {
      en: 'Move this into {hook} or an event handler: a server runs it, too (“{name} is not defined”).',
      ko: '{hook|이나/나} 이벤트 핸들러 안으로 옮기십시오. 서버에서도 실행되어 “{name} is not defined” 에러가 발생합니다.',
    },
    handler: {
      en: 'Move this Script to a “use client” file: Next.js fails where a server component gives it a function.',
      ko: '이 Script를 “use client” 파일로 옮기십시오. 서버 컴포넌트에서 함수를 넘기면 Next.js 에러가 발생합니다.',
    },
    deadHandler: {
      en: 'Use an effect in a “use client” file instead: Next.js fails here, and never calls this onLoad.',
      ko: '“use client” 파일의 effect로 바꾸십시오. 여기서는 Next.js 에러가 나고 onLoad도 호출되지 않습니다.',
    },
    from: { en: 'A page brings it to the server here.', ko: '페이지가 이 코드를 서버로 가져오는 곳입니다.' },
  },
  check(project, _project, report) {
    for (const { file, range, name, from, framework } of readsOnServer(project)) {
      report.violated({ file, range }, 'onServer', {
        params: { name, hook: framework.browserHook },
        related: from ? [{ place: from, message: 'from' }] : [],
      });
    }
    for (const tag of project.scriptTags) {
      const { file, givenFunction: range, deadOnLoad } = tag;
      if (!range || !isGivenOnServer(tag, project)) continue;
      report.violated({ file, range }, deadOnLoad?.start === range.start ? 'deadHandler' : 'handler');
    }
  },
  examples: {
    bad: [
      {
        files: {
          'src/hooks/useKakaoShare.ts': hook('  const { Kakao } = ⟦window⟧;\n'),
          'src/app/page.tsx': usesHook,
          'package.json': next,
        },
      },
      { files: { 'pages/_app.jsx': `⟦window⟧.Kakao.init(key);\n${page('')}`, 'package.json': next } },
      {
        files: {
          'pages/index.tsx': page('  if (!⟦Kakao⟧.isInitialized()) start();\n'),
          'package.json': next,
        },
      },
      {
        files: {
          'plugins/kakao.ts': 'export default defineNuxtPlugin(() => {\n  ⟦window⟧.Kakao.init(key);\n});\n',
          'package.json': nuxt,
        },
      },
      {
        files: {
          'pages/index.vue':
            '<script setup>\nconst { Kakao } = ⟦window⟧;\nconst share = () => Kakao.Share.sendDefault(cake);\n</script>\n<template><p /></template>\n',
          'package.json': nuxt,
        },
      },
      {
        files: {
          'src/routes/+page.svelte': '<script>\n  ⟦window⟧.Kakao.init(key);\n</script>\n',
          'package.json': kit,
        },
      },
      { files: { 'src/app/layout.jsx': layout(onLoad), 'package.json': next } },
      {
        title: {
          en: 'Moving it would not be enough: with this strategy Next.js calls no onLoad.',
          ko: '파일만 옮겨서는 부족합니다. 이 strategy에서는 Next.js가 onLoad를 호출하지 않습니다.',
        },
        files: { 'app/layout.jsx': layout(`strategy="beforeInteractive" ${onLoad}`), 'package.json': next },
      },
    ],
    good: [
      {
        files: {
          'app/layout.jsx': `'use client';\n${layout('onLoad={() => window.Kakao.init(key)}')}`,
          'package.json': next,
        },
      },
      {
        // A part of a page is one for browsers where such a file imports it.
        files: {
          'app/KakaoScript.jsx': layout('onLoad={() => window.Kakao.init(key)}'),
          'package.json': next,
        },
      },
      {
        // What a file for browsers exports may be given.
        files: {
          'app/layout.jsx': `import { start } from './start';\n${layout('onLoad={start}')}`,
          'package.json': next,
        },
      },
      { files: { 'pages/_app.jsx': layout('onLoad={() => window.Kakao.init(key)}'), 'package.json': next } },
      {
        files: {
          'pages/index.tsx': page('  useEffect(() => {\n    window.Kakao.init(key);\n  }, []);\n'),
          'package.json': next,
        },
      },
      {
        files: {
          'pages/index.tsx': page("  if (typeof window !== 'undefined') window.Kakao.init(key);\n"),
          'package.json': next,
        },
      },
      // Parts of a page may be shown in browsers only.
      {
        files: {
          'components/Share.tsx': page('  const { Kakao } = window;\n'),
          'pages/index.tsx':
            "import dynamic from 'next/dynamic';\nconst KakaoShare = dynamic(() => import('../components/Share'), { ssr: false });\nexport default function Page() {\n  return <KakaoShare />;\n}\n",
          'package.json': next,
        },
      },
      {
        files: {
          'plugins/kakao.client.ts':
            'export default defineNuxtPlugin(() => {\n  window.Kakao.init(key);\n});\n',
          'package.json': nuxt,
        },
      },
      {
        files: {
          'plugins/kakao.ts':
            'export default defineNuxtPlugin(() => {\n  if (import.meta.client) window.Kakao.init(key);\n});\n',
          'package.json': nuxt,
        },
      },
      {
        files: {
          'plugins/kakao.ts': 'export default defineNuxtPlugin(() => {\n  window.Kakao.init(key);\n});\n',
          'nuxt.config.ts': 'export default defineNuxtConfig({ ssr: false });\n',
          'package.json': nuxt,
        },
      },
      {
        files: {
          'src/routes/+page.svelte': '<script>\n  window.Kakao.init(key);\n</script>\n',
          'src/routes/+layout.js': 'export const ssr = false;\n',
          'package.json': kit,
        },
      },
      {
        files: {
          'src/routes/+page.svelte':
            "<script>\n  import { onMount } from 'svelte';\n  onMount(() => window.Kakao.init(key));\n</script>\n",
          'package.json': kit,
        },
      },
      {
        files: {
          'src/share.jsx': `window.Kakao.init(key);\n`,
          'package.json': '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }',
        },
      },
      // A hook that no page calls.
      {
        files: {
          'src/hooks/useKakaoShare.ts': hook('  const { Kakao } = window;\n'),
          'src/app/page.tsx': page(''),
          'package.json': next,
        },
      },
    ],
  },
});
