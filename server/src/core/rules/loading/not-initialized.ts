/** A project that shares and never calls `Kakao.init`. */
import type { FileFacts, KakaoCall, KakaoUse, ScriptFacts } from '../../facts/facts.ts';
import { isInit, isShare, placeOfName, shareCallsIn } from '../../facts/kakaoCalls.ts';
import { functionKey } from '../../project/caller.ts';
import { amongCallers } from '../../project/callerChain.ts';
import type { Page } from '../../project/pages/page.ts';
import type { Project } from '../../project/project.ts';
import { isNeverInitialised, showsEverything } from '../../project/sdkProviders.ts';
import { covers, type Place } from '../../text/text.ts';
import { exampleKey } from '../key/exampleKey.ts';
import { defineRule } from '../rule.ts';
import { isGivenOnServer } from './givenOnServer.ts';
import { isPassedBy } from './usedBeforeLoad.ts';

const url = 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js';
const tag = `<script src="${url}"></script>`;
const page = (body: string) => `<html><head>${tag}</head><body>\n${body}\n</body></html>\n`;
const vite = '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }';
const share = 'export const share = () => {\n  window.Kakao.Share.⟦sendDefault⟧(cake);\n};\n';
const prepared = `export function initKakao() {\n  Kakao.init('${exampleKey}');\n}\n`;
const nextScript = (strategy: string, open = '', close = '') =>
  `import Script from 'next/script';\nexport default () => <Script src="${url}" strategy="${strategy}" onLoad=${open}{() => window.Kakao.init(key)}${close} />;\n`;
const next = '{ "scripts": { "dev": "next dev" }, "dependencies": { "next": "16.0.0" } }';
const inserting = `const script = document.createElement('script');\n    script.src = '${url}';\n    document.head.append(script);\n`;
const lateScript = `<Script src="${url}" />`;
const nextInline = (code: string) =>
  `import Script from 'next/script';\nexport default ({ children }) => <>{children}${lateScript}<Script id="kakao">{"${code}"}</Script></>;\n`;
const effectOf = (body: string, markup = '<p />') =>
  `import Script from 'next/script';\nexport default function App() {\n  useEffect(() => {\n    ${body}\n  }, []);\n  return ${markup};\n}\n`;
const rendering = (effect: string, main: string, timing = 'async') => ({
  'src/App.jsx': effectOf(effect),
  'src/main.jsx': `import { render } from 'react-dom';\nimport App from './App';\n${main}\n`,
  'index.html': page('').replace('<script', `<script ${timing}`),
  'package.json': vite,
});
const plain = share.replace(/[⟦⟧]/g, '');

export const notInitialized = defineRule({
  code: 'sdk/not-initialized',
  kakaoCodes: ['sdk/not-initialized'],
  effect: 'throws',
  step: 'loading',
  needs: 'project',
  title: { en: 'Kakao.init is called nowhere', ko: 'Kakao.init을 호출하는 곳이 없습니다' },
  why: {
    en: "Kakao.Share exists only after Kakao.init with the JavaScript key: “Cannot read properties of undefined (reading 'sendDefault')”.",
    ko: "Kakao.Share는 JavaScript 키로 Kakao.init을 호출한 뒤에야 생깁니다. 그 전에는 “Cannot read properties of undefined (reading 'sendDefault')” 예외가 발생합니다.",
  },
  sources: [
    'https://developers.kakao.com/docs/latest/en/javascript/getting-started',
    'https://nextjs.org/docs/app/api-reference/components/script#onload',
  ],
  messages: {
    never: {
      en: 'Nothing in this project calls Kakao.init, so Kakao.{module} is undefined and this throws.',
      ko: '이 프로젝트 어디에서도 Kakao.init을 호출하지 않아 Kakao.{module|이/가} undefined이며 예외가 발생합니다.',
    },
    page: {
      en: 'On a page that runs this, nothing calls Kakao.init: Kakao.{module} is undefined and this throws.',
      ko: '이 코드를 실행하는 페이지에 Kakao.init 호출이 없어 Kakao.{module|이/가} undefined이며 예외가 발생합니다.',
    },
    uncalled: {
      en: 'Nothing calls {function}, so Kakao.init never runs and this throws.',
      ko: '{function} 함수를 호출하는 곳이 없어 Kakao.init이 실행되지 않고 여기서 예외가 발생합니다.',
    },
    asked: {
      en: 'Nothing calls Kakao.init here, so Kakao.isInitialized() is never true and this never shares.',
      ko: 'Kakao.init을 호출하는 곳이 없어 Kakao.isInitialized()가 항상 false이고 이 공유는 실행되지 않습니다.',
    },
    deadOnLoad: {
      en: 'beforeInteractive: onLoad is not called on a direct visit. Call Kakao.init in an effect.',
      ko: 'beforeInteractive에서는 페이지를 바로 열면 onLoad가 호출되지 않습니다. effect에서 Kakao.init을 호출하십시오.',
    },
    passedBy: {
      en: 'This may run before the SDK has loaded, and Kakao.init is then skipped: call it in onload.',
      ko: '이 코드는 SDK를 불러오기 전에 실행될 수 있고, 그러면 Kakao.init을 건너뜁니다. onload에서 호출하십시오.',
    },
    elsewhere: { en: 'Kakao.init is called here.', ko: 'Kakao.init을 호출하는 곳입니다.' },
    inside: { en: 'The only Kakao.init', ko: '유일한 Kakao.init 호출' },
    unseen: {
      en: 'No file shows where Kakao.init is called. In the browser’s console, Kakao.isInitialized() must be true.',
      ko: 'Kakao.init을 호출하는 곳을 파일에서 찾을 수 없습니다. 브라우저 콘솔에서 Kakao.isInitialized()가 true인지 확인하십시오.',
    },
  },
  check(project, _project, report) {
    for (const { file, range } of deadInits(project)) report.violated({ file, range }, 'deadOnLoad');
    for (const init of passedByInits(project))
      report.violated(placeOfName(init), 'passedBy', { effect: 'degraded' });
    const calls = uninitialised(project);
    const isNowhere = calls.length > 0 && neverMentionsInit(project);
    const [init] = calls.length > 0 ? project.initCalls : [];
    const uncalled = init && neverInits(project) ? inside(init, project) : undefined;
    for (const call of calls) {
      const place = { file: call.file, range: call.pathRanges.at(-1) ?? call.range };
      const params = { module: call.path[0] ?? 'Share' };
      const related = init
        ? [{ place: { file: init.file, range: init.range }, message: 'elsewhere' as const }]
        : [];
      if (call.context.needsInit) report.violated(place, 'asked', { related, effect: 'degraded' });
      else if (uncalled) report.violated(place, 'uncalled', uncalled);
      else report.violated(place, isNowhere ? 'never' : 'page', { params, related });
    }
    const mayBeElsewhere = project.initCalls.length > 0 || project.preparedElsewhere;
    if (calls.length > 0 || mayBeElsewhere || !project.complete) return;
    const [unseen] = project.shareCalls;
    if (unseen) report.unknown({ file: unseen.file, range: unseen.range }, 'unseen');
  },
  examples: {
    bad: [
      { files: { 'index.html': page('<script>Kakao.Share.⟦createDefaultButton⟧(cake);</script>') } },
      { files: { 'src/share.js': share, 'index.html': page(''), 'package.json': vite } },
      {
        title: {
          en: 'Only another page calls Kakao.init.',
          ko: '다른 페이지에서만 Kakao.init을 호출합니다.',
        },
        files: {
          'cake.html': page('<script>Kakao.Share.⟦createDefaultButton⟧(cake);</script>'),
          'index.html': page(
            `<script>Kakao.init('${exampleKey}'); Kakao.Share.createDefaultButton(cake);</script>`,
          ),
        },
      },
      {
        files: {
          'src/share.js': `${prepared}${share}`,
          'index.html': page(''),
          'package.json': vite,
        },
      },
      {
        files: {
          'src/share.js': `function start() {\n  Kakao.init('${exampleKey}');\n}\n${share}`,
          'index.html': page(''),
          'package.json': vite,
        },
      },
      // Who asks first does nothing, and says nothing.
      {
        files: {
          'index.html': page(
            '<script src="https://cdn.jsdelivr.net/npm/chart.js"></script>\n<script>if (window.Kakao && Kakao.isInitialized()) { Kakao.Share.⟦createDefaultButton⟧(cake); }</script>',
          ),
        },
      },
      {
        files: {
          'index.html': page('<script src="share.js"></script>'),
          'share.js':
            'function share() {\n  if (!window.Kakao?.isInitialized()) return;\n  if (isPaid) Kakao.Share.⟦sendDefault⟧(cake);\n}\n',
        },
      },
      ...[
        'if (Kakao.isInitialized() === false) return;',
        'const isReady = window.Kakao.isInitialized();\n  if (!isReady) return;',
        'const K = window.Kakao;\n  if (!K || K.isInitialized() !== true) return;',
      ].map((asking) => ({
        files: {
          'index.html': page('<script src="share.js"></script>'),
          'share.js': `function share() {\n  ${asking}\n  if (isPaid) Kakao.Share.⟦sendDefault⟧(cake);\n}\n`,
        },
      })),
      {
        files: {
          'cake.html': page('<button onclick="share()">Share</button>\n<script src="share.js"></script>'),
          'share.js': share.replace('export const share = () =>', 'function share()'),
        },
      },
      ...[
        "document.querySelector('#share').addEventListener('click', () => { Kakao.Share.⟦sendDefault⟧(cake); });\n",
        "document.getElementById('share').onclick = () => Kakao.Share.⟦sendDefault⟧(cake);\n",
        "document.addEventListener('DOMContentLoaded', () => {\n  document.querySelector('#share').addEventListener('click', () => Kakao.Share.⟦sendDefault⟧(cake));\n});\n",
      ].map((script) => ({
        files: {
          'cake.html': page('<button id="share">Share</button>\n<script src="share.js"></script>'),
          'index.html': page(
            `<button id="share">Share</button>\n<script>Kakao.init('${exampleKey}')</script>\n<script src="share.js"></script>`,
          ),
          'share.js': script,
        },
      })),
      { files: { 'app/layout.jsx': nextScript('beforeInteractive', '⟦', '⟧') } },
      {
        files: {
          'src/App.jsx': effectOf(`${inserting}    if (window.Kakao) ⟦window.Kakao.init⟧(key);`),
          'package.json': vite,
        },
      },
      {
        files: { 'app/page.jsx': effectOf('⟦window.Kakao?.init⟧(key);', lateScript), 'package.json': next },
      },
      ...[
        `if (window.Kakao && !window.Kakao.isInitialized()) { ⟦window.Kakao.init⟧('${exampleKey}'); }`,
        `if (typeof Kakao !== 'undefined' && !Kakao.isInitialized()) ⟦Kakao.init⟧('${exampleKey}');`,
        `if (typeof Kakao === 'object' && !Kakao.isInitialized()) ⟦Kakao.init⟧('${exampleKey}');`,
        `if (window.Kakao != null && !Kakao.isInitialized()) ⟦window.Kakao.init⟧('${exampleKey}');`,
        `if (window['Kakao']) ⟦window['Kakao'].init⟧('${exampleKey}');`,
      ].map((code) => ({ files: { 'app/layout.jsx': nextInline(code), 'package.json': next } })),
      {
        files: {
          'app/layout.jsx': effectOf(
            'if (!window.Kakao || window.Kakao.isInitialized()) return;\n    ⟦window.Kakao.init⟧(key);',
            lateScript,
          ),
          'package.json': next,
        },
      },
      {
        files: rendering(
          '⟦window.Kakao?.init⟧(key);',
          'render(<React.StrictMode><App /></React.StrictMode>);',
        ),
      },
    ],
    good: [
      // The effect runs again, or another place initialises.
      ...[
        `${inserting}    script.onload = () => window.Kakao.init(key);`,
        `${inserting}    if (window.Kakao) window.Kakao.init(key);\n  }, [isReady]);\n  useEffect(() => {`,
        `${inserting}    if (window.Kakao) window.Kakao.init(key);\n    script.onload = () => Kakao.init(key);`,
      ].map((body) => ({ files: { 'src/App.jsx': effectOf(body), 'package.json': vite } })),
      // It waits, the SDK is there before, or something else says when the component is shown.
      {
        files: rendering(
          'const timer = setInterval(() => { if (window.Kakao) window.Kakao.init(key); }, 100);',
          'render(<App />);',
        ),
      },
      { files: rendering('window.Kakao?.init(key);', 'render(<App />);', 'defer') },
      ...[
        'loaded.then(() => render(<App />));',
        'render(<Gate><App /></Gate>);',
        'export const dialogs = { share: <App /> };',
        'export const Page = () => isOpen && <App />;\nrender(<Page />);',
        'export const Page = ({ id }) => <App key={id} />;\nrender(<Page />);',
        'render(<App />);\nexport const dialog = () => open(<App />);',
      ].map((main) => ({ files: rendering('window.Kakao?.init(key);', main) })),
      ...[
        `(function start() { if (window.Kakao) Kakao.init('${exampleKey}'); else setTimeout(start, 200); })();`,
        `addEventListener('load', () => { if (window.Kakao) Kakao.init('${exampleKey}'); });`,
        `if (typeof Kakao === 'undefined') setTimeout(() => Kakao.init('${exampleKey}'), 900);`,
        `if (window['Kakao'] == null) Kakao.init('${exampleKey}');`,
        `if (typeof Kakao === 'function') Kakao.init('${exampleKey}');`,
        `if (window.Kakao) Kakao.init('${exampleKey}'); else setTimeout(() => Kakao.init('${exampleKey}'), 900);`,
      ].map((code) => ({ files: { 'app/layout.jsx': nextInline(code), 'package.json': next } })),
      // Nothing in this page adds the handler.
      {
        files: {
          'cake.html': page('<button id="share">Share</button>\n<script src="share.js"></script>'),
          'index.html': page(
            `<button id="share">Share</button>\n<script>Kakao.init('${exampleKey}')</script>\n<script src="share.js"></script>\n<script>start()</script>`,
          ),
          'share.js':
            "function start() {\n  document.querySelector('#share').addEventListener('click', () => Kakao.Share.sendDefault(cake));\n}\n",
        },
      },
      // The page has not what the click is on.
      {
        files: {
          'cake.html': page('<p id="cake">Cake</p>\n<script src="share.js"></script>'),
          'index.html': page(
            `<p id="share">Share</p>\n<script>Kakao.init('${exampleKey}')</script>\n<script src="share.js"></script>`,
          ),
          'share.js':
            "document.querySelector('#share')?.addEventListener('click', () => Kakao.Share.sendDefault(cake));\n",
        },
      },
      // Nobody calls it yet.
      {
        files: {
          'src/share.js': `export const share = () => {\n  if (!Kakao.isInitialized()) Kakao.init('${exampleKey}');\n  Kakao.Share.sendDefault(cake);\n};\n`,
          'index.html': page(''),
          'package.json': vite,
        },
      },
      // It renders something else; a script that is not seen may know more.
      {
        files: {
          ...rendering('window.Kakao?.init(key);', 'render(<App />);'),
          'index.html': page('<script src="/kakao.js"></script>').replace('<script', '<script async'),
        },
      },
      {
        files: {
          ...rendering('window.Kakao?.init(key);', ''),
          'mails.jsx': "import { render } from 'mails';\nimport App from './src/App';\nrender(<App />);\n",
        },
      },
      // It asks until the SDK is there.
      ...['setInterval(() => {', 'load().then(() => {'].map((later) => ({
        files: {
          'app/page.jsx': effectOf(`${later} if (window.Kakao) window.Kakao.init(key); });`, lateScript),
          'package.json': next,
        },
      })),
      // No server writes into the code.
      {
        files: {
          'index.html': page(
            `<script>\nonload = function () {$x.hide(),Kakao.init('${exampleKey}')};\n${plain}</script>`.replace(
              'export ',
              '',
            ),
          ),
        },
      },
      {
        files: {
          'app/Share.jsx': effectOf('if (window.Kakao) window.Kakao.init(key);', lateScript),
          'package.json': next,
        },
      },
      {
        files: {
          'pages/_document.jsx': nextScript('beforeInteractive'),
          'pages/_app.jsx': 'window.Kakao.init(key);\n',
        },
      },
      { files: { 'app/layout.jsx': nextScript('lazyOnload') } },
      ...['start(window.Kakao);\n', 'const { init } = window.Kakao;\ninit(key);\n'].map((init) => ({
        files: { 'app/layout.jsx': nextScript('beforeInteractive'), 'app/start.js': init },
      })),
      ...[
        `const start = () => Kakao.init('${exampleKey}');\nwindow.onload = start;\n`,
        `export const start = () => Kakao.init('${exampleKey}');\n`,
        `const start = () => Kakao.init('${exampleKey}');\nexport { start };\n`,
        // What has no module's scope of its own others may call.
        `function start() {\n  Kakao.init('${exampleKey}');\n}\n`,
      ].map((init) => ({
        files: {
          'src/share.js': plain,
          'src/init.js': init,
          'index.html': page(''),
          'package.json': vite,
        },
      })),
      ...[
        'initKakao();',
        'window.onload = initKakao;',
        'export { initKakao };',
        '// Called by the shell: initKakao',
      ].map((mention) => ({
        files: {
          'src/share.js': plain,
          'src/init.js': `${prepared}${mention}\n`,
          'index.html': page(''),
          'package.json': vite,
        },
      })),
      {
        files: {
          'src/share.js': plain,
          'src/init.js': `export default ${prepared.replace('export ', '')}`,
          'src/setup.js': `(function setKakaoUp() {\n  Kakao.init('${exampleKey}');\n})();\n`,
          'index.html': page(''),
          'package.json': vite,
        },
      },
      {
        // sdk/wrong-global names the mistake.
        files: {
          'index.html': page(
            '<script>window.kakao.init(key);</script>\n<script>window.kakao.Share.sendDefault(cake);</script>',
          ),
        },
      },
      {
        files: {
          'index.html': page(
            `<script>Kakao.init('${exampleKey}'); Kakao.Share.createDefaultButton(cake);</script>`,
          ),
        },
      },
      {
        files: {
          'src/share.js': plain,
          'src/main.js': `Kakao.init('${exampleKey}');\n`,
          'index.html': page(''),
          'package.json': vite,
        },
      },
      {
        files: {
          'src/share.js': plain,
          'src/main.js': 'start(window.Kakao);\n',
          'index.html': page(''),
          'package.json': vite,
        },
      },
      {
        files: {
          'src/share.js': plain,
          'src/main.js': "const { init } = window.Kakao;\ninit('key');\n",
          'index.html': page(''),
          'package.json': vite,
        },
      },
      {
        files: {
          'src/share.js': `export const prepare = (kakao) => kakao.init(key);\n${plain}`,
          'index.html': page(''),
          'package.json': vite,
        },
      },
      {
        files: {
          'index.html': page(
            '<script src="/js/main.js"></script>\n<script>Kakao.Share.createDefaultButton(cake);</script>',
          ),
        },
      },
      // It asks and initialises, may be initialised by a script that is not seen or brings others, or shares if not.
      ...[
        `<script>if (!Kakao.isInitialized()) Kakao.init('${exampleKey}'); if (Kakao.isInitialized()) Kakao.Share.sendDefault(cake);</script>`,
        '<script src="/main.js"></script>\n<script>if (Kakao.isInitialized()) Kakao.Share.sendDefault(cake);</script>',
        '<script>load(\'init\').onload = () => {};\ndocument.head.append(document.createElement("script"));\nif (Kakao.isInitialized()) Kakao.Share.sendDefault(cake);</script>',
      ].map((body) => ({ files: { 'index.html': page(body) } })),
      // The script that calls it may be for another page, or one that it imports may initialise.
      ...[
        '<script src="share.js"></script>',
        '<button onclick="share()">Share</button>\n<script type="module" src="share.js"></script>',
        '<button onclick="share()">Share</button>\n<script src="share.js"></script>\n<script src="more.js"></script>',
        '<button onclick="share()">Share</button>\n<script src="share.js"></script>\n<script src="init.js"></script>',
        '<button onclick="if (ready) share()">Share</button>\n<script src="share.js"></script>',
        '<script type="module">\nimport "./init.js";\nKakao.Share.createDefaultButton(cake);\n</script>',
        ...[
          "import('./init.js');",
          "require('./boot')();",
          "$('#footer').load('/footer.html');",
          "$.get('/footer.html', (footer) => { $('#footer').append(footer); });",
          "$.ajax({ url: '/start', dataType: 'script' });",
          "const tag = 'script';\nhead.append(document.createElement(tag));",
        ].map((more) => `<script>\n${more}\nKakao.Share.createDefaultButton(cake);\n</script>`),
        ...[
          'cdn.jsdelivr.net/gh/cake/kakao@1/init.js',
          'cdn.jsdelivr.net/combine/gh/cake/k@1/init.js,npm/jquery',
          'unpkg.com/htmx.org@2',
        ].map(
          (path) =>
            `<script src="https://${path}"></script>\n<script>Kakao.Share.createDefaultButton(cake);</script>`,
        ),
        '<script>if (false === Kakao.isInitialized()) Kakao.Share.createDefaultButton(cake);</script>',
        ...[
          'if (Kakao.isInitialized() === true) return;',
          'let isReady = Kakao.isInitialized();\nif (!isReady) return;',
          'const K = window.Cake;\nif (!K.isInitialized()) return;',
        ].map(
          (asking) => `<script>{ ${asking}\nif (isPaid) Kakao.Share.createDefaultButton(cake); }</script>`,
        ),
      ].map((body) => ({
        files: {
          'cake.html': page(body),
          'share.js': plain.replace('export const share = () =>', 'function share()'),
          'init.js': `Kakao.init('${exampleKey}');\n`,
        },
      })),
      {
        files: {
          'index.html': page('<script src="share.js"></script>\n<script src="login.js"></script>'),
          'share.js': 'function share() {\n  if (Kakao.isInitialized()) Kakao.Share.sendDefault(cake);\n}\n',
        },
      },
      // A build puts more into its pages.
      ...['"html-webpack-plugin"', '"react-scripts"'].map((name) => ({
        files: {
          'public/index.html': page('<script>Kakao.Share.createDefaultButton(cake);</script>'),
          'package.json': `{ "dependencies": { ${name}: "5.0.0", "@cake/kakao": "1.0.0" } }`,
        },
      })),
      {
        files: {
          'index.html': page('<script src="share.js"></script>'),
          'share.js': "import './boot';\nKakao.Share.createDefaultButton(cake);\n",
        },
      },
      // Which of two files a server has for an address is unknown.
      {
        files: {
          'index.html': page('<script src="/share.js"></script>'),
          'share.js': 'Kakao.Share.createDefaultButton(cake);\n',
          'public/share.js': `Kakao.init('${exampleKey}');\nKakao.Share.createDefaultButton(cake);\n`,
        },
      },
      // Nothing proves that these are the SDK, and nothing that they are not.
      ...[
        'const w = window;\nw.Kakao.init(key);\n',
        "import { initKakao } from '@cake/social';\ninitKakao();\n",
      ].map((start) => ({
        files: { 'src/share.js': plain, 'src/main.js': start, 'index.html': page(''), 'package.json': vite },
      })),
      {
        files: {
          'index.html': page('<script src="share.js"></script>\n<script src="login.js"></script>'),
          'share.js': 'function share() {\n  if (Kakao.isInitialized()) Kakao.Share.sendDefault(cake);\n}\n',
          'login.js': `Kakao.init('${exampleKey}');\n`,
        },
      },
      {
        files: {
          'index.php': page('<?php init_kakao() ?>\n<script>Kakao.Share.createDefaultButton(cake);</script>'),
        },
      },
    ],
  },
});

/** Handlers that next/script does not call, where nothing else in the project may call `Kakao.init`. */
function deadInits(project: Project): readonly Place[] {
  const dead = project.scriptTags.filter((tag) => tag.deadOnLoad && !isGivenOnServer(tag, project));
  if (dead.length === 0) return [];
  if (!project.complete || project.preparedElsewhere || project.distinct(livingInits).size > 0) return [];
  return dead.flatMap(({ file, deadOnLoad }) =>
    deadOnLoad && project.initCalls.some((init) => init.file === file && covers(deadOnLoad, init.range))
      ? [{ file, range: deadOnLoad }]
      : [],
  );
}

/** Calls that do nothing because the SDK is not there yet, where the project makes no others. */
function passedByInits(project: Project): readonly KakaoUse[] {
  const { initCalls } = project;
  if (initCalls.length === 0 || !project.complete || project.preparedElsewhere) return [];
  if (project.distinct(unseenInits).size > 0) return [];
  return initCalls.every((init) => isPassedBy(init, project)) ? initCalls : [];
}

/** The first share call of a project, or of each page, for which no `Kakao.init` can come from anywhere. */
function uninitialised(project: Project): readonly KakaoCall[] {
  if (showsEverything(project) && project.scriptTags.length > 0) {
    if (!neverInits(project)) return [];
    const initialising = new Set(project.initCalls.flatMap(functionsAround));
    const call = project.shareCalls.find(
      (one) => certain(one) && !functionsAround(one).some((key) => initialising.has(key)),
    );
    return call ? [call] : [];
  }
  return [...new Set(project.pages.flatMap((page) => uninitialisedIn(page, project)))];
}

/** Who calls nothing but one that initialises, too, runs neither. */
const functionsAround = ({ file, script, within }: KakaoCall): readonly string[] =>
  within.map((index) => `${file} ${functionKey(script, index)}`);

const neverMentionsInit = (project: Project): boolean =>
  project.distinct(inits).size === 0 && !project.preparedElsewhere;

const neverInits = (project: Project): boolean =>
  [...project.distinct(inits)].every((name) => name !== undefined && isUncalled(name, project));

function uninitialisedIn(page: Page, project: Project): readonly KakaoCall[] {
  const loaded = page.sources.flatMap(({ source, file }) => project.servedAt(source.src, file) ?? []);
  if (page.tags.length === 0 || [...page.parts, ...loaded].some((facts) => inits(facts).length > 0))
    return [];
  const shares = [
    ...page.scripts.flatMap(({ script }) => script.uses.filter(isShare)),
    ...loaded.flatMap(shareCallsIn).filter((call) => sharesIn(page, call, project)),
  ];
  const call = shares.find(certain);
  return call && isNeverInitialised(page, project) ? [call] : [];
}

/**
 * Whether a script that several pages may load makes the call in this one: at once, on a click on what the page has, or
 * because the page calls its function. Where nothing initialises at all, one that asks first runs in none.
 */
const sharesIn = ({ parts }: Page, call: KakaoCall, project: Project): boolean =>
  call.context.straight ||
  call.alsoClicked?.some((selector) => hasElement(selector, parts)) ||
  (call.context.needsInit && neverMentionsInit(project)) ||
  amongCallers(call, project, ({ file }) => parts.some((part) => part.file === file) || undefined) === true;

const hasElement = (selector: string, parts: Page['parts']): boolean =>
  selector.startsWith('#') && parts.some(({ page }) => Object.hasOwn(page?.ids ?? {}, selector.slice(1)));

const certain = ({ context }: KakaoCall): boolean =>
  context.guard !== 'condition' || context.needsInit === true;

/**
 * An init that was understood, one that was not, or the SDK handed to somebody who may do it: the name of the function
 * without which it never runs, undefined where it is not that simple.
 */
const inits = (
  { scripts }: FileFacts,
  counts: (use: KakaoUse) => boolean = () => true,
): readonly (string | undefined)[] =>
  scripts.flatMap((script) => [
    ...(script.mayInit ? [undefined] : []),
    ...script.uses.filter(counts).flatMap((use) => {
      if (isInit(use)) return [script.module ? nameOfCaller(use, script) : undefined];
      return (use.path.length === 0 && use.context.handedOn) || use.path[0] === 'init' ? [undefined] : [];
    }),
  ]);

/** The same without those that were understood. */
const unseenInits = (facts: FileFacts): readonly (string | undefined)[] =>
  inits(facts, (use) => !isInit(use));

/** The same without what stands in handlers that are not called. */
const livingInits = (facts: FileFacts): readonly (string | undefined)[] =>
  inits(
    facts,
    ({ range }) => !facts.scriptTags.some(({ deadOnLoad }) => deadOnLoad && covers(deadOnLoad, range)),
  );

/** Of a function that nobody else sees and its script does not call. */
const NOBODY = '';

function nameOfCaller(use: KakaoUse, script: ScriptFacts): string | undefined {
  const caller = onlyCaller(use, script);
  return caller?.isUnused && !script.global ? NOBODY : caller?.name;
}

/** The innermost function that has a name to be called by. */
const onlyCaller = ({ within }: Pick<KakaoUse, 'within'>, { functions }: ScriptFacts) =>
  within.map((index) => functions[index]).find((one) => one?.name !== undefined);

/** No text says its name but that of the function itself. */
const isUncalled = (name: string, project: Project): boolean =>
  name === NOBODY || project.timesWritten(name) === 1;

function inside({ file, script, within, range }: KakaoCall, project: Project) {
  const facts = project.file(file)!.scripts[script]!;
  const name = onlyCaller({ within }, facts)?.name;
  return {
    params: { function: `${name}()` },
    related: [{ place: { file, range }, message: 'inside' as const }],
  };
}
