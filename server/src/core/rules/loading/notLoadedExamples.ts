/** Examples of `sdk/not-loaded`. */
import { exampleKey } from '../key/exampleKey.ts';
import type { Rule } from '../rule.ts';

const url = 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js';
const init = `Kakao.init('${exampleKey}');`;
const page = (body: string) => `<html><head></head><body>\n${body}\n</body></html>\n`;
const vite = '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }';

const withPackage = vite.replace('{', '{ "dependencies": { "kakao-js-sdk": "1.2.3" },');

const inserting = `const script = document.createElement('script');\nscript.src = '${url}';\ndocument.head.append(script);\n`;

const next = { 'package.json': '{ "scripts": { "dev": "next dev" }, "dependencies": { "next": "16.0.0" } }' };
const scriptImport = "import Script from 'next/script';\n";
const dynamicImport = "import dynamic from 'next/dynamic';\n";
const headImport = "import Head from 'next/head';\n";
const documentImport = "import { Head } from 'next/document';\n";
const nextScript = (attribute: string) =>
  `${scriptImport}export default ({ children }) => <><Script src="${url}" ${attribute} />{children}</>;\n`;
const nextInline = (code: string, attributes = 'id="kakao"', strategy = '') =>
  `${scriptImport}export default ({ children }) => <><Script src="${url}" ${strategy} /><Script ${attributes}>{"${code}"}</Script>{children}</>;\n`;
const kakaoScript = (open = '', close = '') => ({
  'src/KakaoScript.jsx': `${scriptImport}const start = () => Kakao.init(key);
export const KakaoScript = () => <Script src="${open}${url}${close}" onLoad={start} />;
`,
});
const app = (head: string, inside: string, outside: string) =>
  `import Head from ${head};
import { KakaoScript } from '../src/KakaoScript';
export default () => <><Head>${inside}</Head>${outside}</>;
`;
const nextPage = (effect: string) =>
  `export default function Page() {\n  useEffect(() => {\n    ${effect}\n  }, []);\n  return <p />;\n}\n`;

export const notLoadedExamples: Rule['examples'] = {
  bad: [
    {
      files: {
        'index.html': page(
          `<script>\n⟦Kakao.init⟧('${exampleKey}');\n</script>\n<script src="${url}"></script>`,
        ),
      },
    },
    {
      files: {
        'index.html': page(
          `<script defer src="${url}"></script>\n<script>⟦Kakao.init⟧('${exampleKey}');</script>`,
        ),
      },
    },
    {
      files: {
        'index.html': page(
          `<script src="https://code.jquery.com/jquery.js"></script>\n<script>⟦Kakao.init⟧('${exampleKey}');</script>`,
        ),
      },
    },
    {
      files: {
        'index.html': page(
          `<script async src="${url}"></script>\n<script>⟦Kakao.init⟧('${exampleKey}');</script>`,
        ),
      },
    },
    {
      files: {
        'index.html': page(`⟦<script src="js/share.js">⟧</script>\n<script src="${url}"></script>`),
        'js/share.js': init,
      },
    },
    {
      files: {
        'index.html': page(`<script defer src="${url}"></script>\n⟦<script src="/share.js">⟧</script>`),
        'share.js': init,
      },
    },
    {
      files: {
        'src/share.js': 'export const share = () => {\n  ⟦window.Kakao.Share.sendDefault⟧(cake);\n};\n',
        'index.html': page('<script type="module" src="/src/share.js"></script>'),
        'package.json': vite,
      },
    },
    {
      files: {
        'app/share.tsx': 'export const share = () => {\n  ⟦window.Kakao.Share.sendDefault⟧(cake);\n};\n',
        'app/layout.tsx': 'export default ({ children }) => <html>{children}</html>;\n',
        'package.json': '{ "scripts": { "dev": "next dev" }, "dependencies": { "next": "16.0.0" } }',
      },
    },
    {
      files: { 'js/kakao.js': `${inserting}⟦window.Kakao.init⟧('${exampleKey}');\n` },
      fixed: {
        'js/kakao.js': `${inserting}script.onload = () => window.Kakao.init('${exampleKey}');\n`,
      },
    },
    {
      files: {
        'js/kakao.js': `function load() {\n${inserting}}\nfunction start() {\n  load();\n  ⟦Kakao.init⟧(key);\n}\n`,
      },
    },
    {
      files: {
        'src/App.jsx': `export function App() {\n  useEffect(() => {\n${inserting}    create();\n  }, []);\n  const create = () => {\n    ⟦window.Kakao.init⟧(key);\n  };\n}\n`,
      },
    },
    {
      files: {
        'js/kakao.js': `${inserting.replace(/src = ('[^']*');/, "setAttribute('src', $1);")}⟦Kakao.init⟧(key);\n`,
      },
    },
    {
      files: {
        'src/App.jsx': `export function App() {\n  useEffect(() => {\n${inserting}  }, []);\n  useEffect(() => {\n    if (!⟦window.Kakao.isInitialized⟧()) window.Kakao.init(key);\n  }, []);\n}\n`,
      },
    },
    {
      files: {
        'src/share.js':
          'export const share = () => {\n  if (!window.Kakao) return;\n  ⟦window.Kakao.Share.sendDefault⟧(cake);\n};\n',
        'index.html': page('<script type="module" src="/src/share.js"></script>'),
        'package.json': vite,
      },
    },
    {
      title: {
        en: 'The package that would load it is not imported.',
        ko: 'SDK를 불러오는 패키지를 설치만 하고 import하지 않았습니다.',
      },
      files: {
        'src/share.js': 'export const share = () => ⟦Kakao.Share.sendDefault⟧(cake);\n',
        'index.html': page('<script type="module" src="/src/share.js"></script>'),
        'package.json': withPackage,
      },
    },
    {
      files: {
        'src/share.js': 'export const share = () => ⟦window.Kakao?.Share.sendDefault⟧(cake);\n',
        'index.html': page('<script type="module" src="/src/share.js"></script>'),
        'package.json': vite,
      },
    },
    {
      files: {
        ...next,
        'app/layout.tsx': nextScript(''),
        'app/page.tsx': nextPage('if (!window.Kakao?.isInitialized()) ⟦window.Kakao.init⟧(key);'),
      },
    },
    {
      files: {
        'src/App.jsx': `export function App() {\n  useEffect(() => {\n${inserting}    if (!window.Kakao?.isInitialized()) {\n      ⟦window.Kakao.init⟧(key);\n    }\n  }, []);\n}\n`,
      },
    },
    {
      files: {
        ...next,
        'app/layout.tsx': nextScript(''),
        'app/page.tsx': nextPage('if (!⟦window.Kakao.isInitialized⟧()) window.Kakao.init(key);'),
      },
    },
    {
      files: {
        ...next,
        'src/pages/_app.js': nextScript('strategy="lazyOnload"'),
        'src/pages/cakes/[id].js': nextPage('const { Kakao } = window;\n    ⟦Kakao.init⟧(key);'),
      },
    },
    {
      files: {
        ...next,
        'app/layout.tsx': nextScript(''),
        'app/page.tsx': `import Share from './Share';\nexport default function Page() {\n  return <main><Share /></main>;\n}\n`,
        'app/Share.tsx': nextPage('if (!⟦window.Kakao.isInitialized⟧()) window.Kakao.init(key);'),
      },
    },
    {
      files: {
        ...next,
        'app/layout.tsx': nextScript(''),
        'app/useKakao.ts':
          'export function useKakao() {\n  useEffect(() => {\n    ⟦window.Kakao.init⟧(key);\n  }, []);\n}\n',
        'app/page.tsx': `import { useKakao } from './useKakao';\nexport default function Page() {\n  useKakao();\n  return <p />;\n}\n`,
      },
    },
    ...[
      ['', ''],
      ['<>{isOn && ', '}</>'],
    ].map(([before, after]) => ({
      files: {
        ...next,
        'pages/_app.jsx': `${headImport}${scriptImport}export default () => <Head>${before}<Script src="⟦${url}⟧" />${after}</Head>;
`,
      },
    })),
    {
      files: {
        ...next,
        ...kakaoScript('⟦', '⟧'),
        'pages/_app.jsx': app("'next/head'", '<KakaoScript />', ''),
      },
    },
    { files: { ...next, 'app/layout.tsx': nextInline(`⟦Kakao.init⟧('${exampleKey}');`) } },
  ],
  good: [
    // Another head, and one that shows it elsewhere, too.
    {
      files: { ...next, ...kakaoScript(), 'pages/_app.jsx': app("'@cake/head'", '<KakaoScript />', '') },
    },
    {
      files: {
        ...next,
        ...kakaoScript(),
        'pages/_app.jsx': app("'next/head'", '<KakaoScript />', '<KakaoScript />'),
      },
    },
    { files: { ...next, ...kakaoScript(), 'pages/_app.jsx': app("'next/head'", '', '<KakaoScript />') } },
    ...['<Layout extra={KakaoScript} />', '{[KakaoScript].map((One) => <One />)}'].map((elsewhere) => ({
      files: {
        ...next,
        ...kakaoScript(),
        'pages/_app.jsx': app("'next/head'", '<KakaoScript />', elsewhere),
      },
    })),
    {
      files: {
        ...next,
        ...kakaoScript(),
        'pages/_app.jsx': `${dynamicImport}const Later = dynamic(() => import('../src/KakaoScript'));\n${app("'next/head'", '<KakaoScript />', '<Later />')}`,
      },
    },
    {
      files: {
        ...next,
        'pages/_app.jsx': `${headImport}${scriptImport}const First = () => <Script src="${url}" />;\nconst all = [First];\nexport default () => <><Head><First /></Head>{all.map((One) => <One />)}</>;\n`,
      },
    },
    { files: { ...next, 'app/layout.tsx': nextInline(init, 'id="kakao" {...more}') } },
    {
      files: {
        ...next,
        'pages/_document.jsx': `${documentImport}${scriptImport}export default () => <Head><Script src="${url}" strategy="beforeInteractive" /></Head>;
`,
      },
    },
    // It runs before, waits, or may run when the SDK is there.
    ...[
      nextInline(init, 'id="kakao" strategy="lazyOnload"'),
      nextInline(init, 'id="kakao" strategy="afterInteractive"', 'strategy="beforeInteractive"'),
      nextInline(init, 'strategy="afterInteractive"'),
      nextInline(`addEventListener('load', () => { ${init} });`),
      nextInline(init).replace(`<Script src="${url}"  />`, `<div><Script src="${url}" /></div>`),
    ].map((layout) => ({ files: { ...next, 'app/layout.tsx': layout } })),
    // The page has been read, and its scripts have run, before these do.
    {
      files: {
        'index.html': `<html><body onload="${init}"><script src="${url}"></script></body></html>\n`,
      },
    },
    {
      files: {
        'index.html': `<html><script type="text/babel">${init}</script><script src="${url}"></script></html>\n`,
      },
    },
    ...[
      `script.onload = () => Kakao.init('${exampleKey}');\n`,
      'await new Promise((resolve) => { script.onload = resolve; });\nKakao.init(key);\n',
      'setTimeout(() => Kakao.init(key), 500);\n',
      'if (window.Kakao) Kakao.init(key);\n',
      'window.Kakao?.init(key);\n',
      // Something of one's own stands there until the SDK comes.
      'window.Kakao = window.Kakao || queue;\nKakao.init(key);\n',
      ...['script.onload = create;', 'setTimeout(() => create(), 500);', 'if (window.Kakao) create();'].map(
        (call) => `${call}\nfunction create() {\n  Kakao.init(key);\n}\n`,
      ),
      'create();\nasync function create() {\n  await loaded(script);\n  Kakao.init(key);\n}\n',
      'create();\nfunction create() {\n  if (!window.Kakao) return;\n  Kakao.init(key);\n}\n',
    ].map((rest) => ({ files: { 'js/kakao.js': `${inserting}${rest}` } })),
    ...['load().then(() => Kakao.init(key));', 'if (again) load();\nKakao.init(key);'].map((rest) => ({
      files: { 'js/kakao.js': `function load() {\n${inserting}}\n${rest}\n` },
    })),
    // What may leave, somewhere in between.
    ...['if (window.Kakao) log();\nelse return;\n', 'if (isFirst) {\n  if (!window.Kakao) return;\n}\n'].map(
      (leaving) => ({
        files: { 'js/kakao.js': `function load() {\n${inserting}${leaving}Kakao.init(key);\n}\n` },
      }),
    ),
    // The browser may load it between the two.
    {
      files: {
        'src/App.jsx': `export function App() {\n  useLayoutEffect(() => {\n${inserting}  }, []);\n  useEffect(() => {\n    Kakao.init(key);\n  }, []);\n}\n`,
      },
    },
    // The part may load it, too.
    {
      files: {
        'share.jsp': `<%@ include file="head.jsp" %>\n<script>\n${inserting}Kakao.init(key);\n</script>\n`,
      },
    },
    {
      files: {
        'js/kakao.js': `${inserting}Kakao.init(key);\n`,
        'index.html': page(`<script src="${url}"></script>\n<script src="js/kakao.js"></script>`),
      },
    },
    {
      files: { 'js/kakao.js': `if (!document.getElementById('sdk')) {\n${inserting}}\nKakao.init(key);\n` },
    },
    ...['{isOpen && <Share />}', '<Modal><Share /></Modal>', '{items.map(() => <Share />)}'].map((shown) => ({
      files: {
        ...next,
        'app/layout.tsx': nextScript(''),
        'app/page.tsx': `import Share from './Share';\nexport default function Page() {\n  return <main>${shown}</main>;\n}\n`,
        'app/Share.tsx': nextPage('Kakao.init(key);'),
      },
    })),
    {
      files: {
        ...next,
        'app/layout.tsx': nextScript(''),
        'app/@modal/(.)share/page.tsx': nextPage('Kakao.init(key);'),
      },
    },
    {
      files: {
        ...next,
        'app/layout.tsx': nextScript(''),
        'app/page.tsx': `import Share from './Share';\nexport default function Page() {\n  const cake = useCake();\n  if (!cake) return null;\n  return <Share />;\n}\n`,
        'app/Share.tsx': nextPage('Kakao.init(key);'),
      },
    },
    ...[
      nextScript('strategy="beforeInteractive"'),
      nextScript('onLoad={start}'),
      nextScript('{...others}'),
    ].map((layout) => ({
      files: { ...next, 'app/layout.tsx': layout, 'app/page.tsx': nextPage('Kakao.init(key);') },
    })),
    ...[
      'if (!window.Kakao) return;\n    window.Kakao.init(key);',
      'if (!window.Kakao?.isInitialized()) return;\n    share();',
      'if (!window.Kakao?.isInitialized()) window.Kakao?.init(key);',
      'if (window.Kakao?.isInitialized() === false) window.Kakao.init(key);',
      'if (window.Kakao && !window.Kakao?.isInitialized()) window.Kakao.init(key);',
      'if (key && !window.Kakao?.isInitialized()) window.Kakao.init(key);',
      'if (window.Kakao?.isInitialized()) share(); else setReady(false);',
      'if (ready) Kakao.init(key);',
      'setTimeout(() => Kakao.init(key), 500);',
      'load().then(() => Kakao.init(key));',
      'if (window.Kakao) log();\n    else return;\n    Kakao.init(key);',
    ].map((body) => ({
      files: { ...next, 'app/layout.tsx': nextScript(''), 'app/page.tsx': nextPage(body) },
    })),
    // Half-typed.
    {
      files: {
        ...next,
        'app/layout.tsx': nextScript('').replace('export default ({ children }) =>', 'return'),
      },
    },
    // Something may show it later.
    { files: { ...next, 'app/layout.tsx': nextScript(''), 'app/Modal.tsx': nextPage('Kakao.init(key);') } },
    {
      // Only a part of a project.
      files: {
        'app/share.tsx': 'window.Kakao.Share.sendDefault(cake);\n',
        'package.json': '{ "scripts": { "dev": "next dev" }, "dependencies": { "next": "16.0.0" } }',
      },
    },
    { files: { 'index.html': page(`<script src="${url}"></script>\n<script>${init}</script>`) } },
    {
      files: {
        'index.html': page(
          `<script defer src="${url}"></script>\n<script>window.addEventListener('load', () => { ${init} });</script>`,
        ),
      },
    },
    {
      files: {
        'index.html': page(`<script defer src="${url}"></script>\n<script type="module">${init}</script>`),
      },
    },
    { files: { 'index.html': page(`<script src="/js/app.js"></script>\n<script>${init}</script>`) } },
    { files: { 'part.html': `<script>${init}</script>\n` } },
    {
      files: {
        'index.html': page(`<script defer src="/share.js"></script>\n<script src="${url}"></script>`),
        'share.js': init,
      },
    },
    {
      files: {
        'index.html': page(`<script src="/share.js"></script>\n<script src="${url}"></script>`),
        'share.js': `window.addEventListener('load', () => { ${init} });`,
      },
    },
    {
      files: {
        'index.html': page(
          `<script async src="${url}"></script>\n<script>if (window.Kakao) ${init} else retry();</script>`,
        ),
      },
    },
    ...[
      "import { useScript } from 'usehooks-ts';\nexport default () => { useScript(import.meta.env.VITE_KAKAO_SDK); };\n",
      'export default () => <Helmet><script src={import.meta.env.VITE_KAKAO_SDK} /></Helmet>;\n',
    ].map((app) => ({
      files: {
        'src/App.jsx': app,
        'src/share.js': 'export const share = () => window.Kakao.Share.sendDefault(cake);\n',
        'index.html': page('<script type="module" src="/src/App.jsx"></script>'),
        'package.json': vite,
      },
    })),
    {
      files: {
        'src/share.js': 'window.Kakao.Share.sendDefault(cake);\n',
        'index.html': page("<script>tag.src = 'https://www.googletagmanager.com/gtm.js?id=' + id;</script>"),
        'package.json': vite,
      },
    },
    ...[
      "import { initKakao } from 'kakao-js-sdk';\nawait initKakao();\n",
      "const { initKakao } = await import('kakao-js-sdk');\nawait initKakao();\n",
    ].map((main) => ({
      files: {
        'src/main.js': main,
        'src/share.js': 'export const share = () => Kakao.Share.sendDefault(cake);\n',
        'index.html': page('<script type="module" src="/src/main.js"></script>'),
        'package.json': withPackage,
      },
    })),
    // Pages of others show it.
    ...['"main": "dist/share.js"', '"dependencies": { "vite-plugin-qiankun": "1.0.15" }'].map((more) => ({
      files: {
        'src/share.js':
          'export const share = () => {\n  if (window.Kakao) window.Kakao.Share.sendDefault(cake);\n};\n',
        'index.html': page('<script type="module" src="/src/share.js"></script>'),
        'package.json': vite.replace('{', `{ ${more},`),
      },
    })),
    {
      // Something else decides, too.
      files: {
        'src/share.js':
          'export const share = () => {\n  if (inApp && window.Kakao) window.Kakao.Share.sendDefault(cake);\n};\n',
        'index.html': page('<script type="module" src="/src/share.js"></script>'),
        'package.json': vite,
      },
    },
    { files: { 'index.ejs': page(`<%- include('head') %>\n<script>${init}</script>`) } },
    { files: { 'index.html': page(`<script>if (window.Kakao) ${init}</script>`) } },
    {
      files: {
        'src/share.js': 'export const share = () => window.Kakao.Share.sendDefault(cake);\n',
        'index.html': page(`<script src="${url}"></script>`),
        'package.json': vite,
      },
    },
    {
      files: {
        'src/share.js': 'loadScript(KAKAO_SDK).then(() => window.Kakao.Share.sendDefault(cake));\n',
        'index.html': page(''),
        'package.json': vite,
      },
    },
    {
      files: {
        'src/share.js': 'window.Kakao.Share.sendDefault(cake);\n',
        'index.html': page(''),
        'package.json':
          '{ "scripts": { "dev": "vite" }, "dependencies": { "vue-kakao-sdk": "1.0.0" }, "devDependencies": { "vite": "7.1.0" } }',
      },
    },
  ],
};
