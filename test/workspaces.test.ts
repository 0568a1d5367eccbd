/**
 * One small project per framework, each with mistakes on purpose and right code around them, through the command line as
 * it is shipped. `UPDATE_GOLDEN=1` rewrites the reports; what the mistakes are stays written down here.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltCommand, buildCommand } from './cli/builtCommand.ts';

const FOLDER = join(import.meta.dirname, 'workspaces');
const REPORT = 'expected.json';

/** Code and the text at the finding. Information notes are in the golden reports only. */
const MISTAKES: Readonly<Record<string, readonly string[]>> = {
  'android-kotlin': [
    '4019/android-share-intent-filter false',
    'sdk/custom-tab-opened-twice KakaoCustomTabsClient.open',
  ],
  'android-java': ['4019/native-key-empty ""', 'sdk/native-dependency-conflict com.kakao.sdk:v2-link'],
  'android-webview': ['sdk/webview-swallows-intent shouldOverrideUrlLoading'],
  angular: ["4041/link-not-a-url 'camping.example.com/guide'"],
  astro: ['4019/env-not-public import.meta.env.KAKAO_KEY'],
  capacitor: ['sdk/hybrid-origin-link webUrl', 'sdk/webview-swallows-intent sendDefault'],
  cra: ['4002/template-wrong-type null', '4019/env-value-malformed "0123456789abcdef0123456789abcdef";'],
  django: ['4002/template-unknown-key callback', "4002/template-wrong-type '12'"],
  'express-ejs': [
    '4002/template-unknown-key mobile_web_url',
    '4002/template-unknown-key web_url',
    'sdk/unknown-method isinitialized',
  ],
  expo: [
    '4019/native-key-empty NATIVE_APP_KEY',
    'sdk/expo-plugin-incomplete @react-native-kakao/core',
    'sdk/expo-plugin-incomplete @react-native-kakao/core',
  ],
  flutter: ['4019/ios-query-schemes dict', 'sdk/share-result-not-launched ShareClient.instance.shareDefault'],
  'flutter-v2': [
    "4002/link-not-web-url 'dessert://cakes/$id'",
    "4019/native-key-empty 'YOUR_NATIVE_APP_KEY'",
  ],
  gatsby: [
    '4019/env-not-public process.env.KAKAO_JS_KEY',
    'sdk/handmade-sharer-url `https://sharer.kakao.com/talk/friends/picker/link?url=${encodeURIComponent(url)}`',
  ],
  html: [
    'sdk/api-removed Link',
    "sdk/init-twice Kakao.init('0123456789abcdef0123456789abcdef')",
    'sdk/integrity-without-crossorigin https://t1.kakaocdn.net/kakao_js_sdk/2.8.3/kakao.min.js',
  ],
  'ios-objective-c': ['4002/native-sdk-outdated KLKTalkLinkCenter'],
  'ios-swift': ['4019/ios-query-schemes kakolink', '4019/native-key-mismatch kakao$(KAKAO_APP_KEY)'],
  jsp: [
    "4041/link-not-public 'http://localhost:8080/plans/${plan.id}'",
    'sdk/two-versions //developers.kakao.com/sdk/js/kakao.min.js',
  ],
  'next-app': [
    '4019/env-not-public process.env.KAKAO_JS_KEY',
    "5001/csp-blocks-kakao form-action 'self'",
    '5001/image-not-public DEFAULT_PICTURE',
  ],
  'next-pages': [
    '4002/template-id-not-integer process.env.NEXT_PUBLIC_KAKAO_TEMPLATE_ID',
    'sdk/init-twice window.Kakao.init(process.env.NEXT_PUBLIC_KAKAO_KEY)',
  ],
  nuxt: [
    "4002/template-wrong-type '450000'",
    'sdk/integrity-mismatch sha384-TiCUE00h649CAMonG018J2ujOgDKW/kVWlChEuu4jK2vxfAAD0eZxzCKakxg55G4',
  ],
  php: ["4002/link-placeholder 'https://developers.kakao.com'"],
  'react-native': [
    "4002/image-url-empty cake.image || ''",
    '4019/native-key-empty kakao$(KAKAO_APP_KEY)',
    'sdk/unknown-native-api sendFeed',
    'sdk/unknown-native-api sendFeed',
  ],
  'spring-thymeleaf': ["sdk/container-selector 'share-event'"],
  sveltekit: ['sdk/popup-after-await sendDefault'],
  'vite-react': [
    "4002/button-not-shown '오시는 길'",
    "4002/link-domain-not-registered 'https://map.kakao.com/link/search/1'",
    "4002/link-domain-not-registered 'https://map.kakao.com/link/search/1'",
    '4019/sdk-domain-not-registered key',
  ],
  vue3: ['4002/template-size buttons', 'sdk/init-twice window.Kakao.init(import.meta.env.VITE_KAKAO_KEY)'],
};

/** The same of the projects in samples/ that people open to see what the Doctor says: two mistakes in each. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  android: [
    '4019/android-share-intent-filter /cakes',
    'sdk/custom-tab-opened-twice KakaoCustomTabsClient.open',
  ],
  expo: [
    "5001/image-not-public 'http://localhost:8081/assets/today.jpg'",
    'sdk/expo-plugin-incomplete @react-native-kakao/core',
  ],
  first: ["4002/template-id-not-integer '12345'", '4002/template-unknown-key imageURL'],
  flutter: ['4019/ios-query-schemes dict', 'sdk/share-result-not-launched ShareClient.instance.shareDefault'],
  ios: ['4002/link-not-web-url "bakery://cakes/\\(id)"', '4019/ios-query-schemes kakolink'],
};

interface Finding {
  readonly code: string;
  readonly verdict: string;
  readonly severity: string;
  readonly file: string;
  readonly range: Readonly<Record<'start' | 'end', { line: number; character: number }>>;
}

let command: BuiltCommand;
let copies: string;
beforeAll(async () => {
  command = await buildCommand();
  // Outside this repository, whose package.json would be above projects that have none.
  copies = mkdtempSync(join(tmpdir(), 'kakao-share-workspaces-'));
  cpSync(FOLDER, copies, { recursive: true, filter: (path) => basename(path) !== REPORT });
}, 120_000);
afterAll(() => {
  command.remove();
  rmSync(copies, { recursive: true, force: true });
});

describe('workspaces', () => {
  it('has the mistakes of every one written down', () => {
    expect(Object.keys(MISTAKES).sort()).toEqual(readdirSync(FOLDER).sort());
  });

  it.each(Object.keys(MISTAKES))('%s', async (name) => {
    const root = join(copies, name);
    const args = ['.', '--all', '--format', 'json', '--locale', 'en'];
    const { stdout, stderr } = await command.run(args, { cwd: root });
    const report = JSON.parse(stdout);
    delete report.summary.milliseconds;
    expect(stderr).toBe('');
    expect(seriousOf(report.findings, root)).toEqual([...MISTAKES[name]!].sort());

    const golden = join(FOLDER, name, REPORT);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, `${JSON.stringify(report, null, 2)}\n`);
    expect(report).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });
});

describe('samples', () => {
  it.each(Object.keys(SAMPLES))('%s', async (name) => {
    const root = join(copies, 'samples', name);
    cpSync(join(import.meta.dirname, '../samples', name), root, { recursive: true });
    const { stdout } = await command.run(['.', '--format', 'json', '--locale', 'en'], { cwd: root });
    expect(seriousOf(JSON.parse(stdout).findings, root)).toEqual(SAMPLES[name]);
  });
});

function seriousOf(findings: readonly Finding[], root: string): string[] {
  return findings
    .filter(({ verdict, severity }) => verdict === 'violated' && severity !== 'information')
    .map((finding) => `${finding.code} ${textAt(finding, root)}`)
    .sort();
}

/** The text that a finding underlines; of several lines only the first, up to its bracket. */
function textAt({ file, range: { start, end } }: Finding, root: string): string {
  const line = readFileSync(join(root, file), 'utf8').split(/\r?\n/)[start.line] ?? '';
  if (end.line === start.line) return line.slice(start.character, end.character);
  return line.slice(start.character).replace(/[({[]+$/, '');
}
