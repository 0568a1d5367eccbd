/** Files that hold very many of one thing. */
type Files = Readonly<Record<string, string>>;

const KEY = '0123456789abcdef'.repeat(2);
const SDK = 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js';
const MESSAGE = `{ objectType: 'text', text: 'a', link: { webUrl: 'https://a.kr/1', mobileWebUrl: 'https://a.kr' } }`;
const SHARE = `Kakao.Share.sendDefault(${MESSAGE});`;
const INIT = `Kakao.init('${KEY}');`;
const NEXT = '{ "dependencies": { "next": "15.0.0" } }';

const times = (n: number, unit: (i: number) => string, between = '\n'): string =>
  Array.from({ length: n }, (_, i) => unit(i)).join(between);
const script = (text: string): Files => ({ 'a.js': text });
const page = (text: string): Files => ({ 'a.html': `<html><script src="${SDK}"></script>\n${text}</html>` });
const manifest = (text: string): Files => ({ 'kakao-share.json': `{ "apps": [${text}] }`, 'a.js': SHARE });
const app = (fields: string): Files => manifest(`{ "name": "a", "appId": 1, ${fields} }`);

const KOTLIN = 'import com.kakao.sdk.share.ShareClient\n';
const KOTLIN_SHARE = 'ShareClient.instance.shareDefault(context, TextTemplate("a", Link(url))) { _, _ -> }';
const kotlinShare = (name: string, body = KOTLIN_SHARE): string =>
  `fun ${name}(context: Context, url: String) { ${body} }`;

export const MANY: Readonly<Record<string, (n: number) => Files>> = {
  'script blocks': (n) => page(times(n, () => `<script>${SHARE}</script>`)),
  'script blocks without Kakao': (n) => page(times(n, (i) => `<script>let a${i} = ${i}</script>`)),
  handlers: (n) => page(times(n, (i) => `<a onclick="Kakao.init(&quot;a&quot;, ${i})">`)),
  'handlers that call a function': (n) =>
    page(`<script>function f() { ${INIT} }</script>${times(n, () => '<a onclick="f()">')}`),
  'handlers of one tag': (n) =>
    page(`<a ${times(n, (i) => `on${String.fromCharCode(97 + (i % 26))}="f${i}()"`)}>`),
  'percent islands': (n) => page(`<script>${times(n, (i) => `Kakao.init(<%= k${i} %>);`)}</script>`),
  'brace islands': (n) => page(`<script>${times(n, (i) => `Kakao.init('{{ k${i} }}');{% if a %}`)}</script>`),
  'Thymeleaf islands': (n) =>
    page(`<script>${times(n, () => `Kakao.init(/*[[\${k}]]*/ 'a');`)}</script><p th:if="a">`),
  'PHP islands': (n) => ({ 'a.php': `<script>${times(n, (i) => `Kakao.init('<?= $k${i} ?>');`)}</script>` }),
  'JSP islands': (n) => ({
    'a.jsp': `<script>${times(n, (i) => `Kakao.init('\${k${i}}', '<c:out value="a"/>');`)}</script>`,
  }),
  'pages of one layout': (n) => ({
    'templates/base.html': `<html><script src="${SDK}"></script>{% block a %}{% endblock %}<script>${INIT}</script></html>`,
    ...Object.fromEntries(
      Array.from({ length: Math.ceil(n / 20) }, (_, i) => [
        `templates/p${i}.html`,
        `{% extends "base.html" %}{% block a %}<script>${INIT}${SHARE}</script>{% endblock %}`,
      ]),
    ),
  }),
  'includes of one page': (n) => ({
    'a.ejs': `<html><script src="${SDK}"></script>${times(n, () => "<%- include('b') %>")}</html>`,
    'b.ejs': `<script>${INIT}</script>`,
  }),
  'blocks of one page': (n) => ({
    'templates/base.html': `<html>${times(n, (i) => `{% block b${i} %}{% endblock %}`)}</html>`,
    'templates/a.html': `{% extends "base.html" %}${times(n, (i) => `{% block b${i} %}<script>${INIT}</script>{% endblock %}`)}`,
  }),
  'regions of a template': (n) =>
    page(`${times(n, () => '{% if a %}')}${times(n, () => `<script>${INIT}</script>{% endif %}`)}`),
  'elements of a server': (n) => page(times(n, () => '<div th:if="a"><p th:replace="~{b :: c}">')),
  'statements of one PHP tag': (n) => ({
    'a.php': `<?php ${times(n, (i) => `include 'a${i}.php'; if ($a) { b(); }`)} ?><script>${INIT}</script>`,
  }),
  'components of Svelte': (n) => ({
    'a.svelte': `<script>import B from './B.svelte'; ${INIT}</script>${times(n, (i) => `<B a={b => ${i}} {c} d="{e}" />`)}`,
  }),
  'open braces of Svelte': (n) => ({
    'a.svelte': `<script>import B from './B.svelte'; ${INIT}</script>${times(n, () => '<B a={{{')}`,
  }),
  'Vue handlers': (n) => ({
    'a.vue': `<script setup>${INIT}</script><template>${times(n, () => `<a @click="Kakao.init('a')">`)}</template>`,
  }),
  'JSX scripts': (n) => ({
    'a.jsx': `const a = <>${times(n, () => `<script>{\`${INIT} \${a}\`}</script>`)}</>;`,
  }),
  'substitutions in a JSX script': (n) => ({
    'a.jsx': `const a = <script>{\`kakao ${times(n, () => '${a}', '')}\`}</script>;`,
  }),

  'share calls': (n) => script(`${INIT}${times(n, () => SHARE)}`),
  'share calls of one object': (n) =>
    script(`const m = ${MESSAGE};\n${times(n, () => 'Kakao.Share.sendDefault(m);')}`),
  'share calls in one function': (n) =>
    script(`function f() {\nawait a;\n${times(n, () => SHARE)}}\nb.onclick = f;`),
  'share calls behind exits': (n) =>
    script(`function f(m) {\n${times(n, () => 'if (m) return;\nKakao.Share.sendDefault(m);')}}`),
  'share calls in handlers': (n) => script(times(n, () => `b.onclick = () => { ${SHARE} };`)),
  'callers of one function': (n) =>
    script(
      `function f() { ${times(n, () => 'Kakao.init(k);')} }\n${times(n, () => 'function g() { f(); }')}`,
    ),
  'functions around one another': (n) =>
    script(`${times(n, (i) => `function f${i}() { f${i + 1}(); Kakao.init(k); }`)}`),
  'callers that pass a value': (n) =>
    script(
      `function f(url) { Kakao.Share.sendScrap({ requestUrl: url }); }\n${times(n, (i) => `f('http://localhost/${i}');`)}`,
    ),
  'callers of many functions': (n) =>
    script(
      times(n, (i) => `function f${i}(url) { Kakao.Share.sendScrap({ requestUrl: url }); }\nf${i}('/a');`),
    ),
  'functions that call the next': (n) =>
    script(
      `${times(n, (i) => `function f${i}(a) { f${i + 1}(a); }`)}\nfunction f${n}(a) { Kakao.Share.sendScrap({ requestUrl: a }); }\nf0('/a');`,
    ),
  'functions that call all': (n) =>
    script(
      times(n, (i) => `function f${i}(a) { g(a); f${i + 1}(a); Kakao.Share.sendScrap({ requestUrl: a }); }`),
    ),
  'calls of what is imported': (n) =>
    script(`import { f } from './f';\n${times(n, (i) => `f('${i}', { a: ${i} });`)}`),
  'calls of what nobody declares': (n) => script(`${INIT}\n${times(n, (i) => `f${i}('a');`)}`),
  'components with attributes': (n) => ({
    'a.jsx': `const A = ({ url }) => { Kakao.Share.sendScrap({ requestUrl: url }); return <b/>; };\nconst b = <>${times(n, (i) => `<A url="/${i}" />`)}</>;`,
  }),
  'files that call': (n) => ({
    'f.js': 'export function f(url) { Kakao.Share.sendScrap({ requestUrl: url }); }',
    ...Object.fromEntries(
      Array.from({ length: n }, (_, i) => [`a${i}.js`, `import { f } from './f';\nf('/${i}');\n`]),
    ),
  }),
  'functions returned by functions': (n) =>
    script(
      `${times(n, (i) => `const f${i} = (a) => f${i + 1}(a);`)}\nconst f${n} = (a) => a;\nKakao.Share.sendScrap({ requestUrl: f0('/a') });`,
    ),
  'scripts of a page that share names': (n) =>
    page(
      `${times(n, (i) => `<script>function f${i}(a) { Kakao.Share.sendScrap({ requestUrl: a }); }</script>`)}${times(n, (i) => `<a onclick="f${i}('/a')">`)}`,
    ),
  'custom shares': (n) =>
    script(times(n, (i) => `Kakao.Share.sendCustom({ templateId: ${i}, templateArgs: { a: 'b' } });`)),
  'unknown keys of a message': (n) =>
    script(`Kakao.Share.sendDefault({ objectType: 'text', ${times(n, (i) => `k${i}: 1`, ', ')} });`),
  'known keys of a message': (n) =>
    script(`Kakao.Share.sendDefault({ objectType: 'text', ${times(n, () => `text: 'a'`, ', ')} });`),
  'buttons of a message': (n) =>
    script(
      `Kakao.Share.sendDefault({ objectType: 'feed', buttons: [${times(n, () => `{ titel: 'a' }`, ', ')}] });`,
    ),
  'template arguments': (n) =>
    script(
      `Kakao.Share.sendCustom({ templateId: 1, templateArgs: { ${times(n, (i) => `k${i}: ${i}`, ', ')} } });`,
    ),
  inits: (n) => script(times(n, () => INIT)),
  'inits in effects': (n) => script(times(n, () => `useEffect(() => { ${INIT} }, []);`)),
  'other methods': (n) => script(times(n, (i) => `Kakao.Auth.login${i}();`)),
  'loads in one block': (n) => script(times(n, () => `s.src = '${SDK}'; s.integrity = 'a';`)),
  'addresses in one object': (n) => script(`a = { ${times(n, (i) => `k${i}: '${SDK}'`, ', ')} };`),
  declarations: (n) =>
    script(`${times(n, (i) => `const k${i} = '${i}';`)}\n${times(n, (i) => `Kakao.init(k${i});`)}`),
  'aliases in turn': (n) =>
    script(`${times(n, (i) => `let k${i} = k${i + 1};`)}\nlet k${n} = Kakao;\nk0.init('a');`),
  'aliases of one name': (n) =>
    script(`${times(n, () => 'function f() { let k; k = null; k.init(1); }')}\nk = Kakao;`),
  'assigned fields': (n) =>
    script(`class A { a() { ${times(n, () => 'this.k = null; this.k.init(1);')} this.k = Kakao; } }`),
  'destructured names': (n) =>
    script(
      `const { ${times(n, (i) => `k${i}`, ', ')} } = { ${times(n, (i) => `k${i}: 'a'`, ', ')} };\n${times(n, (i) => `Kakao.init(k${i});`)}`,
    ),
  'typed parameters': (n) => ({
    'a.ts': `function f({ ${times(n, (i) => `k${i}`, ', ')} }: { ${times(n, (i) => `k${i}: string`, '; ')} }) { ${times(n, (i) => `Kakao.init(k${i});`)} }`,
  }),
  'members of an enum': (n) => ({
    'a.ts': `enum K { ${times(n, (i) => `k${i} = 'a'`, ', ')} }\n${times(n, (i) => `Kakao.init(K.k${i});`)}`,
  }),
  'fields of one object': (n) =>
    script(
      `const k = { ${times(n, (i) => `k${i}: 'a'`, ', ')} };\n${times(n, (i) => `Kakao.init(k.k${i});`)}`,
    ),
  'a chain of members': (n) => script(`Kakao${'.Kakao'.repeat(n / 4)}.init('a');`),
  'an optional chain': (n) => script(`Kakao.init(a${'?.Kakao'.repeat(n / 4)});`),
  'parts of a message whose picture is deleted': (n) =>
    script(
      `const m0 = {};${times(5, (i) => `const m${i + 1} = { ${times(n, (j) => `a${j}: m${i}`, ', ')} };`)}\nfunction f(url) { Kakao.Share.sendCustom({ templateId: 1, templateArgs: m5 });\nKakao.Share.deleteImage({ imageUrl: url }); }`,
    ),
  'a list of commas': (n) => script(`${times(n, () => `Kakao.init('a')`, ', ')};`),
  'a sum': (n) => script(`Kakao.init(${times(n, (i) => `k${i}`, ' + ')});`),
  'parts of a template': (n) => script(`Kakao.init(\`${times(n, (i) => `\${k${i}}`, 'a')}\`);`),
  suppressions: (n) => script(times(n, () => `// kakao-share-disable-next-line sdk/x\nKakao.init('');`)),
  'suppressions in one comment': (n) =>
    script(
      `// kakao-share-disable-file ${times(n, (i) => `sdk/x${i}`, ' ')}\n${times(n, () => `Kakao.init('');`)}`,
    ),
  'sources of a policy': (n) =>
    page(
      `<meta http-equiv="Content-Security-Policy" content="script-src ${times(n, (i) => `https://a${i}.kr`, ' ')}">`,
    ),
  'policies in one object': (n) =>
    script(
      `// content-security-policy\na = { ${times(n, (i) => `k${i}: "script-src 'self'; form-action 'self'"`, ', ')} }; ${SHARE}`,
    ),
  'script tags': (n) => page(times(n, () => `<script src="${SDK}" integrity="sha384-a"></script>`)),
  'addresses of Kakao share': (n) => script(times(n, () => `open('https://sharer.kakao.com/picker/link');`)),

  'lines of .env': (n) => ({
    '.env': times(n, (i) => `NEXT_PUBLIC_K${i}=a`),
    'a.js': 'Kakao.init(process.env.NEXT_PUBLIC_K1)',
    'package.json': NEXT,
  }),
  'definitions of one name': (n) => ({
    '.env': times(n, () => `NEXT_PUBLIC_K='a;'`),
    'a.js': times(n, () => 'Kakao.init(process.env.NEXT_PUBLIC_K);'),
    'package.json': NEXT,
  }),
  'lines of .env that a Flutter app reads': (n) => ({
    '.env': times(n, (i) => `KAKAO_KEY_NAME${i}=a`),
    'pubspec.yaml': `name: a\nflutter:\n  assets:\n${times(n, (i) => `    - a${i}/`)}\n    - .env\n`,
    'lib/main.dart': `import 'package:flutter_dotenv/flutter_dotenv.dart';void main() async { await dotenv.load(); ${times(n, (i) => `KakaoSdk.init(nativeAppKey: dotenv.env['KAKAO_KEX_NAME${i}']!);`)} }`,
  }),
  'values of launch.json': (n) => ({
    '.vscode/launch.json': `[${times(n, (i) => `"--dart-define=K${i % 9}=${i}",`)}"--dart-define${times(n, () => '"  ,  "--dart-define')}]`,
    'lib/main.dart': times(
      n,
      (i) => `f((a, b) { KakaoSdk.init(nativeAppKey: String.fromEnvironment('K${i}')); });`,
    ),
  }),
  'names of .env that are read': (n) => ({
    '.env': times(n, (i) => `K_${i}=a`),
    'a.js': times(n, (i) => `Kakao.init(process.env.K_${i});`),
    'package.json': NEXT,
  }),
  'names that are no environment': (n) => ({
    '.env': times(n, (i) => `K_${i}=a`),
    'a.js': times(n, (i) => `Kakao.init(process.env.L_${i});`),
    'package.json': NEXT,
  }),
  'values that refer': (n) => ({
    '.env': times(n, (i) => `NEXT_PUBLIC_K${i}=$NEXT_PUBLIC_K${i + 1}`),
    'a.js': 'Kakao.init(process.env.NEXT_PUBLIC_K0)',
    'package.json': NEXT,
  }),

  'web domains': (n) => app(`"webDomains": [${times(n, (i) => `"https://a${i}.kr"`, ', ')}]`),
  'one web domain': (n) => app(`"webDomains": [${times(n, () => `"https://a.kr"`, ', ')}]`),
  'wrong web domains': (n) => app(`"webDomains": [${times(n, (i) => `"*.a${i}.kr/b"`, ', ')}]`),
  'SDK domains': (n) =>
    app(
      `"javascriptKeys": [{ "key": "${KEY}", "sdkDomains": [${times(n, (i) => `"http://a${i}.kr:80"`, ', ')}] }]`,
    ),
  keys: (n) => app(`"javascriptKeys": [${times(n, () => `{ "key": "${KEY}" }`, ', ')}]`),
  apps: (n) =>
    manifest(times(n, (i) => `{ "name": "a${i}", "appId": ${i}, "webDomains": ["https://a.kr"] }`, ', ')),
  'unknown fields': (n) => app(times(n, (i) => `"k${i}": 1`, ', ')),
  templates: (n) => app(`"templates": [${times(n, (i) => `{ "id": ${i}, "args": ["a"] }`, ', ')}]`),
  'arguments of a template': (n) => ({
    ...app(`"templates": [{ "id": 1, "args": [${times(n, (i) => `"k${i}"`, ', ')}] }]`),
    'a.js': `Kakao.Share.sendCustom({ templateId: 1, templateArgs: { ${times(n, (i) => `l${i}: 'a'`, ', ')} } });`,
  }),
  'key hashes': (n) =>
    app(
      `"nativeKeys": [{ "key": "${KEY}", "android": { "packageName": "a.b", "keyHashes": [${times(n, (i) => `"a${i}"`, ', ')}] } }]`,
    ),
  'places that give back a package': (n) =>
    script(
      `const load = () => require('@react-native-kakao/share');\nfunction one(a) {\n${times(n, () => 'if (a) return load();')}\n}\nfunction two(a) {\n${times(n, () => 'if (a) return one(a);')}\n}\n${times(n, () => 'two(1).shareFeedTemplate({});')}`,
    ),
  dependencies: (n) => ({
    'package.json': `{ "dependencies": { ${times(n, (i) => `"a${i}": "1"`, ', ')} } }`,
    'a.js': 'Kakao.init(process.env.K)',
  }),
  'scripts of package.json': (n) => ({
    'package.json': `{ "scripts": { ${times(n, (i) => `"a${i}": "next dev -p ${i}"`, ', ')} } }`,
    'a.js': 'Kakao.init(process.env.K)',
  }),
  'bundle IDs': (n) => ({
    'ios/App.xcodeproj/project.pbxproj': `${times(
      n,
      (i) =>
        `\t\t${String(i).padStart(24, '0')} /* a */ = {\n isa = PBXNativeTarget;\n com.apple.product-type.application; buildConfigurationList = ${'F'.repeat(24)}`,
    )}\n\t\t${'F'.repeat(24)} /* a */ = {\n ${times(n, (i) => String(i).padStart(24, '0'))}`,
    'a.js': SHARE,
  }),
  'functions of Kotlin that call each other': (n) => ({
    'a.kt': `${KOTLIN}${times(n, (i) => kotlinShare(`share${i}`, `share${i + 1}(context, url)\nshare${(i * 7) % n}(context, url)`))}\n${kotlinShare(`share${n}`)}\nfun a() { share0(this, "http://localhost") }`,
  }),
  'functions of Kotlin in each other': (n) => ({
    'a.kt': `${KOTLIN}${times(n, (i) => `fun share${i}(context: Context, url: String) { share${i + 1}(context, url)`)}\n${KOTLIN_SHARE}${'}'.repeat(n)}`,
  }),
  'calls of a Kotlin function in other files': (n) => ({
    'a.kt': `${KOTLIN}${kotlinShare('shareCake')}`,
    ...Object.fromEntries(
      Array.from({ length: Math.ceil(n / 20) }, (_, i) => [
        `b${i}.kt`,
        `// Kakao\nfun b() {\n${times(20, (j) => `shareCake(this, "http://localhost/${j}")`)}\n}`,
      ]),
    ),
  }),
  'questions of a Kotlin function': (n) => ({
    'a.kt': `${KOTLIN}${kotlinShare('share', `${times(n, (i) => `val a${i} = if (url == "${i}") b else c ?: url`)}\n${times(n, () => KOTLIN_SHARE)}`)}\nfun a() { share(this, "http://localhost") }`,
  }),
  'questions of a Kotlin function about other names': (n) => ({
    'a.kt': `${KOTLIN}${kotlinShare('share', `${times(n, (i) => `if (a${i} == null) return\nval b${i} = c`)}\n${KOTLIN_SHARE}`)}\n${times(n, () => 'fun a() { share(this, "http://localhost") }')}`,
  }),
  'parameters of a Kotlin function': (n) => ({
    'a.kt': `${KOTLIN}fun share(context: Context, ${times(n, (i) => `a${i}: String = "b"`, ', ')}) { ${times(n, (i) => `ShareClient.instance.shareDefault(context, TextTemplate(a${i}, Link(a${i})))`)} }\nfun a() { share(${times(n, (i) => `"${i}"`, ', ')}) }`,
  }),
  'private members of native code': (n) => ({
    'a.kt': `${KOTLIN}class A {\n${times(n, (i) => `private var a${i} = "b"`)}\nfun a(context: Context) {\n${times(n, (i) => KOTLIN_SHARE.replace('url', `a${i}`))}\n}\n}`,
    'a.swift': `import KakaoSDKShare\n${times(n, (i) => `final class A${i} { private var a = b(\n`)}${times(n, () => '(a, &b.a) = c(\\.a, in: a')}`,
  }),
  'private members in types in types': (n) => ({
    'a.kt': `${KOTLIN}${times(n, (i) => `class A${i} { private val a${i} = "b"`)}\nfun a(context: Context) {\n${times(n, (i) => KOTLIN_SHARE.replace('url', `a${i}`))}\n}\n${'}'.repeat(n)}\nfun b(context: Context) { ${times(n, (i) => KOTLIN_SHARE.replace('url', `a${i}`))} }`,
  }),
  'functions with one return': (n) => ({
    'a.kt': `${KOTLIN}class A {\n${times(n, (i) => `private fun a${i}(): String {\n${'b { '.repeat(3)}${'}'.repeat(3)}\nreturn a${i + 1}()\n}`)}\nfun a(context: Context) {\n${times(n, (i) => KOTLIN_SHARE.replace('url', `a${i}()`))}\n}\n}`,
    'a.swift': `import KakaoSDKShare\n${times(n, (i) => `func a${i}() -> A { if a { return b }`)}`,
  }),
  'members that get messages': (n) => ({
    'a.java': `import com.kakao.sdk.share.ShareClient;\nclass A {\n${times(n, (i) => `A(int a${i}) { this.a${i} = new TextTemplate("a", new Link("http://localhost")); this.a = new TextTemplate("a", b); }\nvoid b${i}() { ShareClient.getInstance().shareDefault(this, this.a${i}, c); ShareClient.getInstance().shareDefault(this, this.a, c); }`)}\n}`,
  }),
  'next/script beside inline ones': (n) => ({
    'a.tsx': `import Script from 'next/script';\nexport default () => <>${times(n, () => '<Script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js" /><Script id="a">{"b"}</Script>')}</>;`,
  }),
  'intent: addresses': (n) => ({
    'a.tsx': `// kakaolink\n${times(n, () => 'if (url.startsWith("a:") || (b)) Linking.openURL(url); return c(url);')}if (url.startsWith("intent:") || ${times(n, () => 'a(b) ||')}) {${times(n, () => 'Linking.openURL(a); console.log(b);')}`,
  }),
  'entries of a dictionary': (n) => ({
    'a.swift': `import KakaoSDKCommon\nlet a = NSDictionary(contentsOfFile: b.path(forResource: "Info"))\n${times(n, (i) => `KakaoSDK.initSDK(appKey: a["KAKAO${i}"] as! String)`)}`,
    'Info.plist': `<plist><dict><key>LSRequiresIPhoneOS</key><true/>${times(n, (i) => `<key>KAKAO${i % 90}</key><string>b</string>`)}</dict></plist>`,
  }),
};
