/** Mistakes of callers: each form, with the mistake marked, beside look-alikes that must stay quiet. */
import { describe, expect, it } from 'vitest';
import { soughtIn } from '../../server/src/core/facts/sought.ts';
import { foundAndMarked, projectFrom, textMessage, violations } from '../rules/exampleProject.ts';

const LOCAL = '4041/link-not-public';
const RELATIVE = '4041/link-not-a-url';
const KEY = '4019/app-key-malformed';

type Files = Readonly<Record<string, string>>;

describe('a mistake of a caller stands where the caller writes it', () => {
  it.each<[string, string, Files]>([
    ...[
      '',
      'console.log(cake);',
      'navigator.clipboard.writeText(cake.url);',
      'alert(cake.title);',
      "logEvent(analytics, 'share', cake);",
      'const label = format(cake.text);',
      "if (cake.isNew) count('new');",
    ].map((before): [string, string, Files] => [
      `what a call leaves out, on a way of two functions, behind ${before}`,
      '4002/template-wrong-type',
      {
        'a.js': `function open(cake) { share(cake); }\nfunction share(cake) { ${before} Kakao.Share.sendDefault({ objectType: 'text', text: cake.text, link: {} }); }\nopen(⟦{ url: location.href }⟧);\n`,
      },
    ]),
    ...['onShared(cake);', 'onShared(cake); copy(cake.url);'].map((behind): [string, string, Files] => [
      `what a call leaves out, before ${behind}`,
      '4002/template-wrong-type',
      {
        'a.js': `function share(cake) { Kakao.Share.sendDefault({ objectType: 'text', text: cake.text, link: {} }); ${behind} }\nshare(⟦{ url: location.href }⟧);\n`,
      },
    ]),
    ...[
      ['if (more != null) {', '1'],
      ['if (!more) return; {', 'SOME'],
      ['if (more && more.isKakao) {', '{ isKakao: true }'],
      ["if (typeof more === 'object') {", '{}'],
    ].map(([asked, given]): [string, string, Files] => [
      `what is passed beside ${given} behind ${asked}`,
      RELATIVE,
      {
        'a.js': `function share(url, more) { ${asked} ${textMessage('url')} } }\nshare(⟦'/cake'⟧, ${given});\n`,
      },
    ]),
    [
      'a default that is asked for',
      RELATIVE,
      {
        'a.js': `function share(url, more = 1) { if (more) { ${textMessage('url')} } }\nshare(⟦'/cake'⟧);\n`,
      },
    ],
    [
      'a function declaration',
      LOCAL,
      {
        'a.js': `function share(url) { ${textMessage('url')} }\nshare(⟦'http://localhost:3000/cake'⟧);\nshare('https://shop.example.com');\n`,
      },
    ],
    [
      'a function in a variable',
      LOCAL,
      { 'a.js': `const share = (url) => { ${textMessage('url')} };\nshare(⟦'http://localhost:3000'⟧);\n` },
    ],
    [
      'the beginning of an address',
      LOCAL,
      {
        'a.js': `const share = (url) => { ${textMessage("url + '?from=kakao'")} };\nshare(⟦'http://localhost:3000/' + id⟧);\n`,
      },
    ],
    [
      'one of several parameters, through a constant',
      LOCAL,
      {
        'a.js': `function share(title, path) { const url = 'http://' + path; ${textMessage('url')} }\nshare('Cake', ⟦'localhost:3000'⟧);\n`,
      },
    ],
    [
      'a destructured parameter',
      LOCAL,
      {
        'a.js': `function share({ title, url }) { ${textMessage('url')} }\nshare({ title: 'Cake', url: ⟦'http://localhost:3000'⟧ });\n`,
      },
    ],
    [
      'a property of a parameter',
      LOCAL,
      {
        'a.js': `function share(item) { ${textMessage('item.url')} }\nshare({ title: 'Cake', url: ⟦'http://localhost:3000'⟧ });\n`,
      },
    ],
    [
      'the whole message',
      '4002/template-missing-key',
      {
        'a.js':
          "function share(message) { Kakao.Share.sendDefault(message); }\nshare(⟦{ objectType: 'text', text: 'Cake' }⟧);\n",
      },
    ],
    [
      'a default that applies',
      LOCAL,
      { 'a.js': `function share(url = 'http://localhost:3000') { ${textMessage('url')} }\n⟦share⟧();\n` },
    ],
    [
      'a method of an object',
      LOCAL,
      {
        'a.js': `const kakao = { share(url) { ${textMessage('url')} } };\nkakao.share(⟦'http://localhost:3000'⟧);\n`,
      },
    ],
    [
      'a method beside',
      LOCAL,
      {
        'a.js': `export class Sharer {\n  share(url) { ${textMessage('url')} }\n  start() { this.share(⟦'http://localhost:3000'⟧); }\n}\n`,
      },
    ],
    [
      'a function that calls a function',
      LOCAL,
      {
        'a.js': `function send(url) { ${textMessage('url')} }\nfunction share(path) { send('http://' + path); }\nshare(⟦'localhost:3000'⟧);\n`,
      },
    ],
    [
      'an imported function',
      LOCAL,
      {
        'main.js': "import { share } from './lib/kakao';\nshare(⟦'http://localhost:3000'⟧);\n",
        'lib/kakao.js': `export function share(url) { ${textMessage('url')} }\n`,
      },
    ],
    [
      'a default export under another name',
      LOCAL,
      {
        'main.js': "import toKakao from './share';\ntoKakao(⟦'http://localhost:3000'⟧);\n",
        'share.js': `export default (url) => { ${textMessage('url')} };\n`,
      },
    ],
    [
      'a re-export',
      LOCAL,
      {
        'main.js': "import * as lib from './lib';\n// Kakao\nlib.kakaoShare(⟦'http://localhost:3000'⟧);\n",
        'lib/index.js': "export * from './share';\n",
        'lib/share.js': `const share = (url) => { ${textMessage('url')} };\nexport { share as kakaoShare };\n`,
      },
    ],
    [
      'CommonJS',
      LOCAL,
      {
        'main.js': "const { share } = require('./kakao');\nshare(⟦'http://localhost:3000'⟧);\n",
        'kakao.js': `function share(url) { ${textMessage('url')} }\nmodule.exports = { share };\n`,
      },
    ],
    [
      'a hook that returns a function',
      LOCAL,
      {
        'Page.jsx':
          "import { useKakao } from './useKakao';\nexport function Page() {\n  const { share } = useKakao();\n  return <button onClick={() => share(⟦'http://localhost:3000'⟧)}>Share</button>;\n}\n",
        'useKakao.js': `import { useCallback } from 'react';\nexport const useKakao = () => {\n  const share = useCallback((url) => { ${textMessage('url')} }, []);\n  return { share };\n};\n`,
      },
    ],
    [
      'a component with props',
      LOCAL,
      {
        'Page.jsx':
          'import { KakaoButton } from \'./KakaoButton\';\nexport const Page = () => <KakaoButton title="Cake" url=⟦"http://localhost:3000"⟧ />;\n',
        'KakaoButton.jsx': `export function KakaoButton({ url, title }) {\n  const share = () => { ${textMessage('url')} };\n  return <button onClick={share}>{title}</button>;\n}\n`,
      },
    ],
    [
      'a component that keeps its props together',
      RELATIVE,
      {
        'Page.tsx':
          "import KakaoButton from './KakaoButton';\nexport const Page = () => <KakaoButton {...rest} url={⟦'/cake'⟧} />;\n",
        'KakaoButton.tsx': `const KakaoButton = memo((props: Props) => {\n  const share = () => { ${textMessage('props.url')} };\n  return <button onClick={share}>Share</button>;\n});\nexport default KakaoButton;\n`,
      },
    ],
    [
      'what a function returns',
      LOCAL,
      {
        'a.js': `const address = (path) => 'http://localhost:3000/' + path;\nKakao.Share.sendScrap({ requestUrl: ⟦address('cake')⟧ });\n`,
      },
    ],
    [
      'a key',
      KEY,
      { 'a.js': "function start(key) { if (!Kakao.isInitialized()) Kakao.init(key); }\nstart(⟦'abc'⟧);\n" },
    ],
    [
      'a handler of a page',
      LOCAL,
      {
        'a.html': `<button onclick="share(⟦'http://localhost:3000'⟧)">Share</button>\n<a href="javascript:share('https://shop.example.com')">Share</a>\n<script>function share(url) { ${textMessage('url')} }</script>\n`,
      },
    ],
    [
      'a handler, and a script of the page',
      LOCAL,
      {
        'a.html': `<script src="js/kakao-share.js"></script>\n<button onclick="share(⟦'http://localhost:3000'⟧)">Share</button>\n`,
        'js/kakao-share.js': `function share(url) { ${textMessage('url')} }\n`,
      },
    ],
    [
      'two scripts of one page',
      LOCAL,
      {
        'public/index.html':
          '<script src="/js/lib.js"></script><script src="/js/main.js"></script><p>Kakao</p>\n',
        'public/js/lib.js': `function share(url) { ${textMessage('url')} }\n`,
        'public/js/main.js': "$('#kakao').on('click', function () { share(⟦'http://localhost:3000'⟧); });\n",
      },
    ],
    [
      'a handler of a component',
      LOCAL,
      {
        'A.vue': `<template><button @click="share(⟦'http://localhost:3000'⟧)">Share</button></template>\n<script setup>\nconst share = (url) => { ${textMessage('url')} };\n</script>\n`,
      },
    ],
    [
      'a method of a component',
      LOCAL,
      {
        'A.vue': `<template><button @click="share(⟦'http://localhost:3000'⟧)">Share</button></template>\n<script>\nexport default { methods: { share(url) { ${textMessage('url')} } } };\n</script>\n`,
      },
    ],
    [
      'a method of a class that is exported',
      LOCAL,
      {
        'main.js':
          "import { Sharer } from './sharer';\nnew Sharer().share(⟦'http://localhost:3000'⟧); // Kakao\n",
        'sharer.js': `export class Sharer { share(url) { ${textMessage('url')} } }\n`,
      },
    ],
    [
      'a static method, and an instance that is exported',
      LOCAL,
      {
        'main.js':
          "import kakao, { Kakaos } from './kakao';\nkakao.share(⟦'http://localhost:3000'⟧);\nKakaos.send(⟦'http://localhost:4000'⟧);\n",
        'kakao.js': `export class Kakaos { share = (url) => { ${textMessage('url')} };\n static send(url) { ${textMessage('url')} } }\nexport default new Kakaos();\n`,
      },
    ],
    [
      'a function on window',
      LOCAL,
      {
        'index.html':
          '<script src="kakao.js"></script><button onclick="sendKakao(⟦\'http://localhost:3000\'⟧)">Share</button>\n',
        'kakao.js': `window.sendKakao = function (url) { ${textMessage('url')} };\n`,
      },
    ],
    [
      'a value that is asked for',
      LOCAL,
      {
        'a.js': `function share(url) { if (!url) return; ${textMessage('url')} }\nshare(⟦'http://localhost:3000'⟧);\n`,
      },
    ],
    [
      'a parameter that is taken apart, with a default beside',
      LOCAL,
      {
        'a.js': `function share(item) { const { url, title = 'Cake' } = item; ${textMessage('url')} }\nshare({ url: ⟦'http://localhost:3000'⟧ });\n`,
      },
    ],
    [
      'an object that only this call gets',
      LOCAL,
      {
        'a.js': `const CAKE = { url: ⟦'http://localhost:3000'⟧ };\nfunction share({ url }) { ${textMessage('url')} }\nshare(CAKE);\n`,
      },
    ],
    [
      'a whole message that only this call gets',
      LOCAL,
      {
        'a.js': `const MESSAGE = { objectType: 'text', text: 'Cake', link: { webUrl: ⟦'http://localhost:3000'⟧ } };\nfunction share(message) { Kakao.Share.sendDefault({ ...message }); }\nshare(MESSAGE);\n`,
      },
    ],
    [
      'what a call leaves out of an object',
      '4002/template-wrong-type',
      {
        'a.js': `function share(cake) { Kakao.Share.sendDefault({ objectType: 'text', text: cake.name, link: { webUrl: cake.url } }); }\nshare(⟦{ url: location.href }⟧);\nshare({ ...cake, url: location.href });\n`,
      },
    ],
    [
      'a message that a test has, too',
      '4002/template-wrong-type',
      {
        'main.js':
          "import { share } from './share';\nimport { MESSAGE } from './__tests__/messages';\nshare(⟦MESSAGE⟧);\n",
        'share.js': 'export const share = (message) => { Kakao.Share.sendDefault(message); };\n',
        '__tests__/messages.js':
          "// Kakao\nexport const MESSAGE = { objectType: 'text', text: 1, link: {} };\n",
      },
    ],
    [
      'a message of a third file',
      LOCAL,
      {
        'main.js':
          "import { share } from './share';\nimport { MESSAGE } from './messages';\nshare(MESSAGE);\n",
        'messages.js':
          "export const MESSAGE = { objectType: 'text', text: 'Kakao', link: { webUrl: ⟦'http://localhost:3000'⟧ } };\n",
        'share.js': 'export function share(message) { Kakao.Share.sendDefault(message); }\n',
      },
    ],
    [
      'a message that a function of another file makes',
      '4002/template-unknown-key',
      {
        'share.js':
          "import { messageOf } from './messages';\nexport const share = (cake) => { Kakao.Share.sendDefault(messageOf(cake)); };\n",
        'messages.js':
          "export const messageOf = (cake) => ({ objectType: 'text', text: cake.name, link: {}, ⟦titel⟧: 'Kakao' });\n",
      },
    ],
    ...[
      '!window.Kakao || !Kakao.isInitialized() || !url',
      'url == null',
      "url === undefined || typeof url === 'undefined'",
    ].map((asked): [string, string, Files] => [
      `what is passed where code asks ${asked}`,
      LOCAL,
      {
        'a.js': `function share(url) { if (${asked}) return; ${textMessage('url')} }\nshare(⟦'http://localhost:3000'⟧);\n`,
      },
    ]),
    [
      'what is passed where the other branch is for nothing',
      LOCAL,
      {
        'a.js': `function share(url) { if (!url) { alert('No address'); } else { ${textMessage('url')} } }\nshare(⟦'http://localhost:3000'⟧);\n`,
      },
    ],
    [
      'a message where code asks whether it is one',
      LOCAL,
      {
        'a.js': `function share(cake) { if (!cake || typeof cake !== 'object') return; ${textMessage('cake.url')} }\nshare({ url: ⟦'http://localhost:3000'⟧ });\n`,
      },
    ],
    ...[
      ['src', 'utils'],
      ['./', 'src/utils'],
      ['.', 'src/utils'],
    ].map(([baseUrl, module]): [string, string, Files] => [
      `an import from the folder of baseUrl, ${baseUrl}`,
      LOCAL,
      {
        'jsconfig.json': `{ "compilerOptions": { "baseUrl": "${baseUrl}" } }\n`,
        'src/pages/main.js': `import { shareKakao } from '${module}';\nshareKakao(⟦'http://localhost:3000'⟧);\n`,
        'src/utils/index.js': "export { default as shareKakao } from './share';\n",
        'src/utils/share.js': `export default function (url) { ${textMessage('url')} }\n`,
      },
    ]),
    [
      'a hook that may have nothing to return',
      LOCAL,
      {
        'Page.jsx':
          "import { useShare } from './useShare';\nexport const Page = () => { const share = useShare(); return <a onClick={() => share(⟦'http://localhost:3000'⟧)} />; };\n",
        'useShare.js': `export function useShare() { if (!window.Kakao) return null; return (url) => { ${textMessage('url')} }; }\n`,
      },
    ],
    [
      'a module that is a function',
      LOCAL,
      {
        'main.js': "const share = require('./kakao');\nshare(⟦'http://localhost:3000'⟧);\n",
        'kakao.js': `module.exports = function (url) { ${textMessage('url')} };\n`,
      },
    ],
    [
      'a prop of a component that asks for it, and for what changes',
      RELATIVE,
      {
        'A.jsx': `export function A({ url }) { const [copied, setCopied] = useState(false); const send = () => { ${textMessage('url')} }; if (!url) return null; return <p>{copied && 'Copied'}<button onClick={send} /></p>; }\nexport const B = () => <A url=⟦'/cake'⟧ />;\n`,
      },
    ],
    [
      'a method that markup calls',
      LOCAL,
      {
        'A.vue': `<template><button @click="kakao.share(⟦'http://localhost:3000'⟧)">Share</button></template>\n<script setup>import { kakao } from './kakao';</script>\n`,
        'kakao.js': `export const kakao = { share(url) { ${textMessage('url')} } };\n`,
      },
    ],
  ])('%s', (_, code, files) => {
    const { found, marks } = foundAndMarked(code, files);
    expect(found).toEqual(marks);
  });
});

describe('nothing is said', () => {
  it.each<[string, string, Files]>([
    [
      'of a message in another file where a comment at the call forbids it',
      '4002/template-wrong-type',
      {
        'main.js':
          "import { share } from './share';\nimport { MESSAGE } from './messages';\n// kakao-share-disable-next-line 4002/template-wrong-type\nshare(MESSAGE);\n",
        'share.js': 'export const share = (message) => { Kakao.Share.sendDefault(message); };\n',
        'messages.js': "// Kakao\nexport const MESSAGE = { objectType: 'text', text: 1, link: {} };\n",
      },
    ],
    [
      'of the file below baseUrl where paths name another',
      RELATIVE,
      {
        'tsconfig.json':
          '{ "compilerOptions": { "baseUrl": "./src", "paths": { "utils/*": ["shared/utils/*"] } } }\n',
        'src/main.ts': "import { shareKakao } from 'utils/kakao';\nshareKakao('/cake');\n",
        'src/utils/kakao.ts': `export function shareKakao(url) { ${textMessage('url')} }\n`,
        'src/shared/utils/kakao.ts': `export function shareKakao(path) { ${textMessage("'https://shop.example.com' + path")} }\n`,
      },
    ],
    ...[
      'normalize(cake);',
      '_.defaults(cake, { text: document.title });',
      '$.extend(cake, { text: document.title });',
      "Object.defineProperty(cake, 'text', { value: 'Cake' });",
      'assert(cake.text);',
      "invariant(typeof cake.text === 'string' && cake.text !== '', 'no text');",
      'const filled = new Cake(cake);',
    ].map((before): [string, string, Files] => [
      `of what a call leaves out, behind ${before}`,
      '4002/template-wrong-type',
      {
        'a.js': `function share(cake) { ${before} Kakao.Share.sendDefault({ objectType: 'text', text: cake.text, link: {} }); }\nshare({ url: location.href });\n`,
      },
    ]),
    ...[
      ['for (const one of [1, 2]) {', 'normalize(cake); }'],
      ['setTimeout(() => {', '}); normalize(cake);'],
    ].map(([before, behind]): [string, string, Files] => [
      `of what a call leaves out, between ${before} and ${behind}`,
      '4002/template-wrong-type',
      {
        'a.js': `function share(cake) { ${before} Kakao.Share.sendDefault({ objectType: 'text', text: cake.text, link: {} }); ${behind} }\nshare({ url: location.href });\n`,
      },
    ]),
    [
      'of what a call leaves out, where another name has its object',
      '4002/template-wrong-type',
      {
        'a.js': `function open(cake) { const same = cake; normalize(cake); share(same); }\nfunction share(cake) { Kakao.Share.sendDefault({ objectType: 'text', text: cake.text, link: {} }); }\nopen({ url: location.href });\n`,
      },
    ],
    [
      'of what a call leaves out, where another function gets it on the way',
      '4002/template-wrong-type',
      {
        'a.js': `function open(cake) { normalize(cake); share(cake); }\nfunction share(cake) { Kakao.Share.sendDefault({ objectType: 'text', text: cake.text, link: {} }); }\nopen({ url: location.href });\n`,
      },
    ],
    ...[
      ["if (typeof to === 'object') {", "'/cake'"],
      ["if (typeof to !== 'object') return; {", '12'],
    ].map(([asked, to]): [string, string, Files] => [
      `of the message ${to} where an object is asked for`,
      '4002/object-type',
      {
        'a.js': `function share(to) { ${asked} Kakao.Share.sendDefault(to); } }\nshare(${to});\n`,
      },
    ]),
    ...[
      ['if (more != null) {', "'/cake'"],
      ['if (more !== undefined) {', "'/cake'"],
      ['if (more) {', "'/cake', false"],
      ['if (!more) copy(url); else {', "'/cake', ''"],
      ['if (!more) return; {', "'/cake'"],
      ['if (more == null || other == null) return; {', "'/cake', 1"],
      ['if (more && other) {', "'/cake', 1, null"],
      ['if (more.isKakao) {', "'/cake', { isKakao: false }"],
      ['if (more && more.isKakao) {', "'/cake', {}"],
      ["if (typeof more !== 'undefined') {", "'/cake', undefined"],
    ].map(([asked, given]): [string, string, Files] => [
      `of share(${given}) behind ${asked}`,
      RELATIVE,
      {
        'a.js': `function share(url, more, other) { ${asked} ${textMessage('url')} } }\nshare(${given});\n`,
      },
    ]),
    [
      'of an instance without what its component asks for',
      RELATIVE,
      {
        'A.jsx': `export const A = ({ url, kakao }) => kakao && <button onClick={() => { ${textMessage('url')} }} />;\nexport const B = () => <A url='/cake' />;\n`,
      },
    ],
    ...[
      ['if (!url) return null; return <button onClick={send} />;', "title='a'"],
      ["if (url === '') return null; return <button onClick={send} />;", "title='a' url=''"],
      ['return <p>{url && <button onClick={send} />}</p>;', "title='a' url=''"],
      ['return <p>{url.length > 0 ? <button onClick={send} /> : null}</p>;', "title='a' url=''"],
      ['return <button onClick={send} disabled={!url} />;', "title='a' url=''"],
    ].flatMap(([rendered, given]) =>
      ['4002/template-wrong-type', '4002/link-empty'].map((code): [string, string, Files] => [
        `of <A ${given} /> that has ${rendered}: ${code}`,
        code,
        {
          'A.jsx': `export function A({ url, title }) { const send = () => { Kakao.Share.sendDefault({ objectType: 'text', text: title, link: { webUrl: url, mobileWebUrl: url } }); }; ${rendered} }\nexport const B = () => <A ${given} />;\n`,
        },
      ]),
    ),
    [
      'of a default beside what the caller passes',
      LOCAL,
      {
        'a.js': `function share(item) { const { url = 'http://localhost:3000' } = item; ${textMessage('url')} }\nshare({ url: HOME });\n`,
      },
    ],
    ...[
      "url !== 'x'",
      "typeof url !== 'function'",
      'url === false',
      'url != null',
      '!url || url.length < 9',
    ].map((asked): [string, string, Files] => [
      `of what is passed where code asks ${asked}`,
      LOCAL,
      {
        'a.js': `function share(url) { if (${asked}) return; ${textMessage('url')} }\nshare('http://localhost:3000');\n`,
      },
    ]),
    ...[
      'cake.text ? { text: cake.text } : {}',
      'cake.text && { text: cake.text }',
      "{ text: cake.text ?? 'Cake' }",
    ].map((text): [string, string, Files] => [
      `of what a call leaves out, where the message has ...(${text})`,
      '4002/template-wrong-type',
      {
        'a.js': `function share(cake) { Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', link: {}, ...(${text}) }); }\nshare({ url: location.href });\n`,
      },
    ]),
    [
      'of a package with the name of a folder',
      LOCAL,
      {
        'jsconfig.json': '{ "compilerOptions": { "baseUrl": "src" } }\n',
        'src/main.js': "import { shareKakao } from 'share-kit';\nshareKakao('http://localhost:3000');\n",
        'src/utils/index.js': `export function shareKakao(url) { ${textMessage('url')} }\n`,
      },
    ],
    [
      'of an object that another function gets first',
      LOCAL,
      {
        'a.js': `const CAKE = { url: 'http://localhost:3000' };\nfill(CAKE);\nfunction share({ url }) { ${textMessage('url')} }\nshare(CAKE);\n`,
      },
    ],
    [
      'of a text where another one is returned before',
      LOCAL,
      {
        'a.js': `const address = () => { if (HOME) return HOME; return 'http://localhost:3000'; };\n${textMessage('address()')}\n`,
      },
    ],
    [
      'of an optional value that the caller has asked for',
      '4002/template-wrong-type',
      {
        'a.ts':
          "const share = (title: string) => { Kakao.Share.sendDefault({ objectType: 'text', text: title, link: {} }); };\nexport const go = (title?: string) => { if (title) share(title); };\n",
      },
    ],
    [
      'of a branch that the caller does not take',
      RELATIVE,
      {
        'a.js': `function share(kind, value) {\n  if (kind === 'text') { ${textMessage('value')} }\n  else Kakao.Share.sendCustom({ templateId: value });\n}\nshare('custom', 123);\n`,
      },
    ],
    [
      'of a branch behind an early return',
      RELATIVE,
      {
        'a.js': `function share(kind, value) {\n  if (kind !== 'text') { Kakao.Share.sendCustom({ templateId: value }); return; }\n  ${textMessage('value')}\n}\nshare('custom', 123);\n`,
      },
    ],
    [
      'of a parameter that is changed first',
      LOCAL,
      {
        'a.js': `function share(url) { url = url.replace('http://localhost:3000', HOME); ${textMessage('url')} }\nshare('http://localhost:3000');\n`,
      },
    ],
    [
      'of a default that the caller replaces',
      LOCAL,
      { 'a.js': `function share(url = 'http://localhost:3000') { ${textMessage('url')} }\nshare(HOME);\n` },
    ],
    [
      'of a default where nobody calls',
      LOCAL,
      { 'a.js': `export function share(url = 'http://localhost:3000') { ${textMessage('url')} }\n` },
    ],
    [
      'of a default of a Svelte component',
      LOCAL,
      {
        'A.svelte': `<script>\nexport let url = 'http://localhost:3000';\nconst share = () => { ${textMessage('url')} };\n</script>\n<button on:click={share}>Share</button>\n`,
      },
    ],
    [
      'of what is spread',
      LOCAL,
      { 'a.js': `function share(url) { ${textMessage('url')} }\nshare(...['http://localhost:3000']);\n` },
    ],
    [
      'of a name that two functions have',
      LOCAL,
      {
        'a.js': `function share(url) { ${textMessage('url')} }\nfunction share(url) {}\nshare('http://localhost:3000');\n`,
      },
    ],
    [
      'of a function that is replaced',
      LOCAL,
      {
        'a.js': `let share = (url) => { ${textMessage('url')} };\nshare = mock;\nshare('http://localhost:3000');\n`,
      },
    ],
    [
      'of a value that is missing and asked for',
      RELATIVE,
      { 'a.js': `function share(url) { if (!url) return; ${textMessage('url')} }\nshare();\n` },
    ],
    [
      'of a name that two scripts of a page have',
      LOCAL,
      {
        'a.html': `<button onclick="share('http://localhost:3000')">Share</button>\n<script>function share(url) { ${textMessage('url')} }</script>\n<script>function share() {}</script>\n`,
      },
    ],
    [
      'of recursion',
      LOCAL,
      {
        'a.js': `function share(url, n) { if (n) share(url, n - 1); ${textMessage('url')} }\nshare(HOME, 3);\n`,
      },
    ],
    [
      'of modules that import each other',
      LOCAL,
      {
        'a.js':
          "import { b } from './b';\nexport function a(url) { b(url); Kakao.Share.sendScrap({ requestUrl: url }); }\na(HOME);\n",
        'b.js':
          "import { a } from './a';\nexport function b(url) { a(url); Kakao.Share.sendScrap({ requestUrl: url }); }\n",
      },
    ],
  ])('%s', (_, code, files) => {
    expect(foundAndMarked(code, files).found).toEqual([]);
  });
});

describe('objects that are spread into one', () => {
  const LOCAL = '4041/link-not-public';
  const all = (spread: string, url = 'all.url') =>
    `const base = { url: 'http://localhost:3000', title: 'Cake' };\nconst more = { url: location.href };\nexport function share(given) {\n  const all = ${spread};\n  ${textMessage('all.url').replace('all.url', url)}\n}\n`;

  it.each<[string, Files]>([
    ['the only one', { 'a.js': all('{ ...base, size: 1 }', '⟦all.url⟧') }],
    ['the last one', { 'a.js': all('{ ...given, ...base }', '⟦all.url⟧') }],
    [
      'the last one of several',
      { 'a.js': all('{ ...more, ...{ title: 1, ...base }, size: 1 }', '⟦all.url⟧') },
    ],
    [
      'of a caller',
      {
        'a.js': all('{ ...more, ...given }'),
        'b.js':
          "import { share } from './a';\nshare({ url: ⟦'http://localhost:3000'⟧ });\nshare({ title: 'Cake' });\n",
      },
    ],
  ])('%s', (_, files) => {
    const { found, marks } = foundAndMarked(LOCAL, files);
    expect(found).toEqual(marks);
  });

  it.each([
    '{ ...base, url: location.href }',
    '{ ...base, ...more }',
    '{ ...base, ...given }',
    '{ ...base, [key]: location.href }',
  ])('nothing of %s', (spread) => {
    expect(foundAndMarked(LOCAL, { 'a.js': all(spread) }).found).toEqual([]);
  });
});

describe('what never ends comes to an end', () => {
  const chain = Object.fromEntries(
    Array.from({ length: 2000 }, (_, i) => [`m${i}.js`, `export * from './m${i + 1}';\n`]),
  );
  it.each<[string, Files]>([
    [
      'a function that calls itself',
      { 'a.js': `const f = (url) => { ${textMessage('f(url)')} return f(f(url)); };\nf('/a');\n` },
    ],
    [
      'functions that call each other',
      {
        'a.js': `const a = (x) => b(x + x);\nconst b = (x) => a(x + x);\nfunction share(url) { ${textMessage('a(url)')} share(b(url)); }\nshare('/a');\n`,
      },
    ],
    [
      'a function that doubles what it calls',
      {
        'a.js': `${Array.from({ length: 40 }, (_, i) => `const f${i} = (x) => f${i + 1}(x) + f${i + 1}(x);`).join('\n')}\nconst f40 = (x) => x;\nKakao.Share.sendScrap({ requestUrl: f0('/a') });\n`,
      },
    ],
    [
      'two thousand re-exports',
      {
        ...chain,
        'm2000.js': `export const share = (url) => { ${textMessage('url')} };\n`,
        'a.js': "import { share } from './m0';\n// Kakao\nshare('http://localhost:3000');\n",
      },
    ],
    [
      'a half-typed caller',
      { 'a.js': `function share(url) { ${textMessage('url')} }\nshare('http://localhost:3000\n` },
    ],
    [
      'a call without its end',
      { 'a.js': `function share(url) { ${textMessage('url')} }\nshare('http://localhost:3000', \n` },
    ],
  ])('%s', (_, files) => {
    expect(() => violations(projectFrom(files))).not.toThrow();
  });
});

it('looks for a name that many files have once', () => {
  const share = `export function share() { ${textMessage("'https://a.io'")} }\n`;
  const pages = Array.from({ length: 60 }, (_, i) => [`page${i}/kakao.js`, share]);
  const { service } = projectFrom({ ...Object.fromEntries(pages), 'lib/kko.js': share });
  const sought = service.soughtCallers();
  expect(sought.map(({ module }) => module).toSorted()).toEqual(['kakao', 'kko']);
  expect(service.soughtCallers(sought)).toEqual([]);
});

it('looks for callers by the names that share; a short name of a file has to stand in a path', () => {
  const shares = (name: string) => `export default function ${name}() { ${textMessage("'https://a.io'")} }\n`;
  const { service } = projectFrom({ 'app/page.tsx': shares('Cakes'), 'lib/shareCake.ts': shares('share') });
  const sought = service.soughtCallers();
  expect(sought.map(({ name }) => name)).toEqual(['shareCake', 'page']);
  const isRead = soughtIn(sought);
  // Names of files are no patterns.
  expect(soughtIn([{ name: '[id]$+page', module: '[id]$+page' }])('import "./[id]$+page"')).toBe(true);
  expect(["import Cakes from './page';", 'import("../app/page.js")', '<shareCake/>'].map(isRead)).toEqual([
    true,
    true,
    true,
  ]);
  expect(["const page = 'a page'; // app/page.tsx", 'export * from "./pages";'].map(isRead)).toEqual([
    false,
    false,
  ]);
});
