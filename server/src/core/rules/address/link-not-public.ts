/** Those who get a message open its links on their own machines. */
import { isLocalHost, previewHostOf } from '../../domain/hostKind.ts';
import { originText } from '../../domain/origin.ts';
import { listsWebDomains } from '../../manifest/registered/apps.ts';
import { hostOfValue } from '../../manifest/registered/webDomains.ts';
import { environmentFileOf, isForDevelopment } from '../../project/environment/developmentValue.ts';
import { browserScheme } from '../../template/addressText.ts';
import { linksOf } from '../../template/links.ts';
import { nameOf } from '../../text/paths.ts';
import { defineRule } from '../rule.ts';
import { addressMessages, distinctAddresses } from './addressPlaces.ts';

const text = (link: string) =>
  `Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', link: { ${link} } });\n`;

export const linkNotPublic = defineRule({
  code: '4041/link-not-public',
  kakaoCodes: ['4041', '4002'],
  effect: 'degraded',
  step: 'address',
  needs: 'message',
  title: {
    en: 'A link leads to a machine or a network that others do not reach',
    ko: '링크가 다른 사람이 열 수 없는 주소로 연결됩니다',
  },
  why: {
    en: 'localhost is the machine of whoever opens the link, and private addresses exist in one network only. The address of a tunnel (ngrok, Cloudflare Tunnel, localtunnel …) opens while a program runs on the developer’s machine; that of a preview deployment stays behind at one state of the site, may ask to log in, and goes away. Trying it out works, so the mistake is noticed after the release.',
    ko: 'localhost는 링크를 여는 사람의 기기를 가리키고, 사설 주소는 같은 네트워크에서만 통합니다. 터널 주소(ngrok, Cloudflare Tunnel, localtunnel 등)는 개발자의 컴퓨터에서 프로그램이 실행되는 동안에만 열리고, 미리보기 배포 주소는 특정 시점의 사이트에 머물며 로그인을 요구하거나 사라집니다. 개발하는 동안에는 잘 열리기 때문에 배포한 뒤에야 드러납니다.',
  },
  sources: ['https://devtalk.kakao.com/t/localhost-3000/124973'],
  messages: {
    local: {
      en: 'Take the address from the page or a setting: whoever gets the message cannot open {origin}.',
      ko: '현재 페이지나 설정에서 주소를 가져오십시오. {origin|은/는} 메시지를 받은 사람이 열 수 없습니다.',
    },
    tunnel: {
      en: 'Use the deployed site’s address: {host} opens only while a tunnel ({service}) runs on your machine.',
      ko: '배포한 사이트의 주소를 쓰십시오. {host|은/는} 내 컴퓨터의 터널({service})이 실행되는 동안에만 열립니다.',
    },
    deployment: {
      en: 'Use the site’s fixed address: {host} is a preview of {service} that later releases do not reach.',
      ko: '사이트의 고정 주소를 쓰십시오. {host|은/는} 이후 배포가 반영되지 않는 {service}의 미리보기 주소입니다.',
    },
    browserOnly: {
      en: 'A {scheme} address exists in this browser only; whoever gets the message cannot open it.',
      ko: '{scheme} 주소는 이 브라우저에만 있어 메시지를 받은 사람은 열 수 없습니다.',
    },
    setting: {
      en: '{file} makes this link {origin}. Does the build that you deploy have another address there?',
      ko: '{file}의 값 때문에 이 링크가 {origin|이/가} 됩니다. 배포하는 빌드에는 다른 주소가 설정되어 있습니까?',
    },
    ...addressMessages,
  },
  check(call, project, report) {
    // With a list of domains, 4002/link-domain-not-registered judges local addresses, too.
    if (listsWebDomains(call.file, project)) return;
    for (const { place, value, related } of distinctAddresses(linksOf, call, project)) {
      const origin = hostOfValue(value);
      const isLocal = origin && isLocalHost(origin.host);
      if (isForDevelopment(value, project.root)) {
        // A hosting service's own variables go before those of the file.
        const file = environmentFileOf(value);
        if (isLocal && file)
          report.unknown(place, 'setting', { params: { file: nameOf(file), origin: originText(origin) } });
        continue;
      }
      const scheme = browserScheme(value);
      if (scheme) report.violated(place, 'browserOnly', { params: { scheme }, related });
      if (!origin) continue;
      const { host } = origin;
      const preview = previewHostOf(host);
      if (preview?.leadsTo)
        report.violated(place, preview.leadsTo, { params: { host, service: preview.name }, related });
      else if (isLocal) report.violated(place, 'local', { params: { origin: originText(origin) }, related });
    }
  },
  examples: {
    bad: [
      { files: { 'share.js': text("webUrl: ⟦'http://localhost:3000/cakes'⟧") } },
      {
        title: {
          en: 'The file that an Angular build for production takes has it, too.',
          ko: 'Angular의 production 빌드가 사용하는 파일에도 들어 있습니다.',
        },
        files: {
          'src/share.ts': `import { environment } from './environments/environment';\n${text('webUrl: ⟦environment.site⟧')}`,
          'src/environments/environment.prod.ts':
            "export const environment = { site: 'http://localhost:4200' };\n",
          'src/environments/environment.ts':
            "export const environment = { site: 'http://localhost:4200' };\n",
          'package.json': '{ "devDependencies": { "@angular/cli": "21.0.0" } }',
        },
      },
      { files: { 'share.js': text("webUrl: ⟦'http://localhost:3000' + path⟧") } },
      { files: { 'share.js': text('mobileWebUrl: ⟦`http://192.168.0.7:5173/cakes/${id}`⟧') } },
      {
        files: {
          'share.js': `import { SITE } from './site.js';\n${text('webUrl: ⟦SITE⟧, mobileWebUrl: SITE')}`,
          'site.js': "export const SITE = 'http://127.0.0.1:8080';\n",
        },
      },
      { files: { 'share.js': text("webUrl: ⟦'https://1ba1-183-96-143-101.ngrok-free.app'⟧") } },
      { files: { 'share.js': text('webUrl: ⟦`https://brave-cat.loca.lt/cakes/${id}`⟧') } },
      { files: { 'share.js': text("webUrl: ⟦'https://shop-git-fix-cart-team.vercel.app/'⟧") } },
      { files: { 'share.js': text('webUrl: ⟦URL.createObjectURL(page)⟧') } },
      {
        files: {
          'src/share.ts': text('webUrl: ⟦import.meta.env.VITE_SITE⟧'),
          'package.json': '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }',
          '.env': 'VITE_NAME=shop\n',
          '.env.production': 'VITE_SITE=https://a1b2.trycloudflare.com\n',
          '.env.development': 'VITE_SITE=https://a1b2.trycloudflare.com\n',
        },
      },
    ],
    good: [
      {
        files: {
          'src/share.ts': `import { environment } from './environments/environment';\n${text('webUrl: environment.site')}`,
          'src/environments/environment.ts':
            "export const environment = { site: 'http://localhost:4200' };\n",
          'src/environments/environment.prod.ts':
            "export const environment = { site: 'https://shop.example.com' };\n",
          'package.json': '{ "devDependencies": { "@angular/cli": "21.0.0" } }',
        },
      },
      // A deployment fills it; no build takes the file.
      ...[
        {
          'src/environments/environment.prod.ts':
            "export const environment = { site: 'http://localhost:${PORT}' };\n",
        },
        {
          'src/environments/environment.prod.ts':
            "export const environment = { site: 'http://localhost:4200' };\n",
          'angular.json': '{ "fileReplacements": [{ "with": "src/environments/environment.live.ts" }] }',
        },
      ].map((files) => ({
        files: {
          'src/share.ts': `import { environment } from './environments/environment';\n${text('webUrl: environment.site')}`,
          'src/environments/environment.ts':
            "export const environment = { site: 'http://localhost:4200' };\n",
          'package.json': '{ "devDependencies": { "@angular/cli": "21.0.0" } }',
          ...files,
        },
      })),
      { files: { 'share.js': text("webUrl: 'https://shop.example.com/'") } },
      { files: { 'share.js': text('webUrl: window.location.href') } },
      // A scheme is no host: 4041/link-not-a-url.
      {
        files: {
          'share.js': text(
            "webUrl: 'https://https://shop.example.com/', mobileWebUrl: `https://http://${host}/`",
          ),
        },
      },
      // Names that a project keeps, and the tools' own pages.
      { files: { 'share.js': text("webUrl: 'https://my-project01.vercel.app/'") } },
      { files: { 'share.js': text("webUrl: 'https://pretty-git.vercel.app/'") } },
      { files: { 'share.js': text("webUrl: 'https://ngrok.com/docs', mobileWebUrl: 'https://loca.lt'") } },
      { files: { 'share.js': text('webUrl: `https://shop.example.com/?from=ngrok.io/${id}`') } },
      {
        files: {
          'src/share.ts': text('webUrl: import.meta.env.VITE_SITE'),
          'package.json': '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }',
          '.env': 'VITE_SITE=https://a1b2.trycloudflare.com\n',
        },
      },
      { files: { 'share.js': text('webUrl: `https://localhost${rest}`') } },
      { files: { 'share.js': text("webUrl: dev ? 'http://localhost:3000' : 'https://shop.example.com'") } },
      {
        files: {
          'src/share.ts': text('webUrl: import.meta.env.VITE_SITE'),
          'package.json': '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }',
          '.env': 'VITE_SITE=http://localhost:5173\n',
        },
      },
      {
        files: {
          'src/share.ts': `import { environment } from './environments/environment';\n${text('webUrl: environment.site')}`,
          'src/environments/environment.ts':
            "export const environment = { site: 'http://localhost:4200' };\n",
        },
      },
    ],
  },
});
