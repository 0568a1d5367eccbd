/** Inside a Capacitor app the origin of a page is the app itself: nobody else can open it. */
import { imagesOf, linksOf } from '../../template/links.ts';
import { distinctAddresses } from '../address/addressPlaces.ts';
import { defineRule } from '../rule.ts';
import { knowsCapacitor } from './knowsCapacitor.ts';

const share = (url: string, before = '') =>
  `${before}Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', link: { mobileWebUrl: ${url} } });\n`;
const packageJson = '{ "dependencies": { "@capacitor/core": "7.4.4", "@capacitor/android": "7.4.4" } }\n';
const config = (server = '') =>
  `export default { appId: 'kr.example.shop', appName: 'shop', webDir: 'dist'${server} };\n`;
const CONFIGS = ['capacitor.config.ts', 'capacitor.config.js', 'capacitor.config.json'];

export const hybridOriginLink = defineRule({
  code: 'sdk/hybrid-origin-link',
  kakaoCodes: [],
  effect: 'degraded',
  step: 'native',
  needs: 'shareCall',
  title: {
    en: 'In the Capacitor app, an address leads into the app itself',
    ko: 'Capacitor 앱에서 주소가 앱 내부로 연결됩니다',
  },
  why: {
    en: 'Capacitor serves its pages from https://localhost on Android and capacitor://localhost on iOS. A link made of location.origin or location.host is right on the web site, and leads nowhere when it is shared from the app; Kakao’s server finds no picture there. An address from a setting is right in both.',
    ko: 'Capacitor는 Android에서 https://localhost, iOS에서 capacitor://localhost로 페이지를 띄웁니다. location.origin이나 location.host로 만든 링크는 웹 사이트에서는 맞지만 앱에서 공유하면 열리지 않고, 이미지는 카카오 서버가 가져오지 못합니다. 설정값으로 넣은 사이트 주소는 어디서나 맞습니다.',
  },
  sources: ['https://capacitorjs.com/docs/config'],
  messages: {
    inApp: {
      en: 'In the Capacitor app this is https://localhost: take the site’s address from a setting.',
      ko: 'Capacitor 앱에서는 https://localhost가 됩니다. 사이트 주소를 설정값으로 넣으십시오.',
    },
  },
  check(call, project, report) {
    const dependencies = project.package?.dependencies ?? {};
    const isApp = PLATFORMS.some((name) => dependencies[name] !== undefined);
    const configs = isApp
      ? CONFIGS.flatMap((name) => project.file(`${project.root}/${name}`)?.nativeApp ?? [])
      : [];
    if (configs.length === 0 || configs.some(({ hasAddress }) => hasAddress)) return;
    if (knowsCapacitor(project.file(call.file)?.scripts[call.script])) return;
    for (const addresses of [linksOf, imagesOf])
      for (const { place, value } of distinctAddresses(addresses, call, project))
        if (value.kind === 'partial' && value.lead) report.violated(place, 'inApp');
  },
  examples: {
    bad: [
      {
        files: {
          'src/share.js': share('⟦`${window.location.origin}/cakes/${id}`⟧'),
          'package.json': packageJson,
          'capacitor.config.ts': config(),
        },
      },
      {
        files: {
          'src/share.js':
            "Kakao.Share.sendDefault({ objectType: 'feed', content: { title: 'Cake', imageUrl: ⟦`${location.origin}/cake.png`⟧, link } });\n",
          'package.json': packageJson,
          'capacitor.config.ts': config(),
        },
      },
    ],
    good: [
      {
        files: {
          'src/share.js': share('`${SITE}/cakes/${id}`', "const SITE = 'https://shop.example.com';\n"),
          'package.json': packageJson,
          'capacitor.config.ts': config(),
        },
      },
      {
        files: {
          'src/share.js': share('`${window.location.origin}/cakes/${id}`'),
          'package.json': packageJson,
          'capacitor.config.ts': config(", server: { url: 'https://shop.example.com' }"),
        },
      },
      // It asks where it runs.
      {
        files: {
          'src/share.js': share(
            '`${window.location.origin}/cakes/${id}`',
            "import { Capacitor } from '@capacitor/core';\nif (!Capacitor.isNativePlatform()) ",
          ),
          'package.json': packageJson,
          'capacitor.config.ts': config(),
        },
      },
      { files: { 'src/share.js': share('`${window.location.origin}/cakes/${id}`') } },
    ],
  },
});

const PLATFORMS = ['@capacitor/android', '@capacitor/ios'];
