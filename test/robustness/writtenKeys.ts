/** Keys as they come: written in some way, with something around them, in every kind of file; and what a reader gets out of an output. */
import fc from 'fast-check';

const codeOf = (digit: string, length = 2): string => digit.charCodeAt(0).toString(16).padStart(length, '0');
const each = (key: string, written: (digit: string) => string): string => [...key].map(written).join('');

/** Ways to write a key that some reader undoes. */
const WAYS: readonly ((key: string) => string)[] = [
  (key) => key,
  (key) => key.toUpperCase(),
  (key) => each(key, (one) => `%${codeOf(one)}`),
  (key) => each(key, (one) => `%25${codeOf(one)}`),
  (key) => each(key, (one) => `\\u${codeOf(one, 4)}`),
  (key) => each(key, (one) => `\\\\u${codeOf(one, 4)}`),
  (key) => each(key, (one) => `\\x${codeOf(one)}`),
  (key) => each(key, (one) => `\\u{${codeOf(one)}}`),
  (key) => each(key, (one) => `&#${one.charCodeAt(0)};`),
  (key) => each(key, (one) => `&#x${codeOf(one)};`),
  (key) => each(key, (one) => (/[a-f]/.test(one) ? `%${codeOf(one)}` : one)),
  (key) => key.replace(/.{5}/g, '$&\u200b'),
  (key) => key.replace(/.{9}/g, '$&\u061c'),
  (key) => btoa(`{"app_key":"${key}"}`),
  (key) => btoa(` ${key} `).replace(/=+$/, ''),
];

const BORDERS = [
  '',
  '=',
  '%3D',
  '%26',
  '%20',
  '%253D',
  '\\u003d',
  '\\x3d',
  '&#61;',
  '&amp;#61;',
  '&quot;',
  'f',
  '0',
  'A1',
];
const MORE_BORDERS = [
  'Z',
  '_',
  '-',
  '/',
  '.',
  ' ',
  '?k=',
  '#',
  '가',
  '\u200b',
  '(',
  '[',
  'app_key=',
  'appKey(',
  '%',
  '\\',
];

const border = fc.constantFrom(...BORDERS, ...MORE_BORDERS);

export interface WrittenKey {
  readonly key: string;
  readonly text: string;
}

/** Not made smaller on failure: a key of zeros is everywhere. */
const digits = fc.noShrink(
  fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 32, maxLength: 32 }),
);

export const writtenKey: fc.Arbitrary<WrittenKey> = fc
  .tuple(digits, fc.constantFrom(...WAYS), border, border)
  .map(([all, write, before, after]) => {
    const key = all.join('');
    return { key, text: before + write(key) + after };
  });

const SDK = 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js';

/** A project that has `x` wherever a file of it can have a text. */
function filesWith(x: string): Record<string, string> {
  const json = JSON.stringify(x).slice(1, -1);
  const script = `import { base } from './${x}';
const half = '${x.slice(0, x.length / 2)}';
Kakao.init('${x}');
Kakao.init(' ${x}');
window.Kakao.init(process.env.KAKAO_${x});
Kakao.Share.sendDefault({ objectType: '${x}', content: {} });
Kakao.Share.sendDefault({ objectType: 'feed', '${x}': 1, content: { title: '${x}', description: half + '${x.slice(x.length / 2)}' + base,
  imageUrl: 'http://${x}', imageWidth: '${x}', link: { webUrl: 'https://${x}.example.com/${x}?k=${x}', mobileWebUrl: '${x}' } },
  itemContent: { profileText: '${x}' }, buttons: [{ title: '${x}', link: { webUrl: 'htps://${x}', androidExecutionParams: '${x}' } }] });
Kakao.Share.sendDefault({ objectType: 'text', text: '${x} ${x}', link: { webUrl: \`https://\${half}.kr/${x}\` }, serverCallbackArgs: '${x}' });
Kakao.Share.sendCustom({ templateId: '${x}', templateArgs: { '${x}': '${x}', b: 1 } });
Kakao.Share.sendCustom({ templateId: 7, templateArgs: { '${x}': '${x}' } });
Kakao.Share.sendScrap({ requestUrl: 'https://${x}.kr' });
Kakao.Share.createDefaultButton({ container: '${x}', objectType: 'text', text: '', link: {} });
Kakao.Share.send${x}();
window.open('https://sharer.kakao.com/talk/friends/picker/link?app_key=${x}&k=%3D${x}');
// KAPIError: {"code":-401,"msg":"wrong appKey(${x}) format"} 4019
// domain mismatched! caller=https://${x}.example.com/${x}. check out registered web domains.
`;
  return {
    'src/share.js': script,
    'src/next.js':
      'Kakao.Share.sendCustom({ templateId: 7, templateArgs: {  } });\nKakao.Share.sendScrap({ requestUrl: "" });\n',
    'index.html': `<meta http-equiv="Content-Security-Policy" content="script-src 'self' ${x}; form-action ${x}">
<script src="${SDK}?${x}" integrity="sha384-${x}"></script><script src="https://t1.kakaocdn.net/kakao_js_sdk/${x}/kakao.min.js"></script>
<script src="https://${x}/kakao.min.js"></script><script>\n${script.replace(/^import.*\n/, '')}</script>\n`,
    '.env': `KAKAO_JS_KEY="${x}";\nVITE_KAKAO_KEY=${x}\nKAKAO_${x}=a\nNEXT_PUBLIC_KAKAO_KEY=${x} # ${x}\n`,
    'kakao-share.json': `{ "apps": [{ "name": "${json}", "appId": "${json}", "${json}": 1,
  "javascriptKeys": [{ "name": "${json}", "key": "${json}", "sdkDomains": ["${json}", "https://${json}.kr", "http://localhost:3000"] }, { "key": { "env": "${json}" } }],
  "nativeKeys": [{ "key": "${json}", "android": { "packageName": "${json}", "keyHashes": ["${json}"] }, "ios": { "bundleIds": ["${json}"] } }],
  "webDomains": ["https://${json}.example.com", "${json}", "https://a.kr"],
  "templates": [{ "id": 7, "name": "${json}", "args": ["${json}", "c"] }, { "id": "${json}" }] }] }`,
    'package.json': `{ "name": "${json}", "scripts": { "dev": "next dev -p 3000 -H ${json}" }, "dependencies": { "next": "${json}" } }`,
    'vercel.json': `{ "headers": [{ "source": "/(.*)", "headers": [{ "key": "Content-Security-Policy", "value": "script-src 'self' ${json}" }] }] }`,
    'android/app/build.gradle': `android { defaultConfig { applicationId "com.kakao.${x}" } }`,
  };
}

/** A name of a file that holds `x`, where the file system would take it. */
export const nameOf = (x: string): string => `src/${x.replaceAll('/', '_')}.js`;

export function withNamedFile(x: string): Record<string, string> {
  const files = filesWith(x);
  return { ...files, [nameOf(x)]: files['src/share.js']! };
}

/** What people paste. */
export const pastesWith = (x: string): readonly string[] => [
  `KAPIError: {"code":-401,"msg":"wrong appKey(${x}) format"}`,
  `KAPIError: [-401] domain mismatched! caller=https://${x}.example.com/${x}. check out registered web domains. app_key=${x}`,
  `https://sharer.kakao.com/picker/failed?app_key=${x}&error=${btoa(unescape(encodeURIComponent(`{"code":-401,"msg":"wrong appKey(${x}) format ${x}"}`)))}`,
  `${x} 4019 카카오 ${x}`,
  `${'x '.repeat(980)}kakao 4019 ${x}`,
];

/** Digits of a key in a row that give away too much of it; half of one may stand in the code as a text of its own. */
const TOO_MANY = 21;

/** Where the key, or more than half of it, can be read in the output, however it is decoded. */
export function keyIn(output: string, key: string, tooMany = TOO_MANY): string | undefined {
  const parts = Array.from({ length: key.length - tooMany + 1 }, (_, at) => key.slice(at, at + tooMany));
  for (const text of readings(output)) {
    const at = Math.max(...parts.map((part) => text.indexOf(part)));
    if (at >= 0) return text.slice(Math.max(0, at - 200), at + 200);
  }
  return undefined;
}

/** A decoder of its own, so that it does not share the mistakes of what it tests. */
function readings(output: string): string[] {
  const all: string[] = [];
  let text = output;
  for (let layer = 0; layer < 5; layer++) {
    const seen = text.replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');
    all.push(seen.toLowerCase());
    for (const [token] of seen.matchAll(/[A-Za-z0-9+/_-]{40,}/g))
      for (const skip of [0, 1, 2, 3])
        all.push(Buffer.from(token.slice(skip), 'base64').toString('latin1').toLowerCase());
    text = seen
      .replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
      .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/\\+u\{?([0-9a-f]{2,4})\}?/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
      .replace(/\\+x([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replaceAll('&amp;', '&');
    if (text === seen) break;
  }
  return all;
}
