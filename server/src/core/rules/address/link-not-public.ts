/** Those who get a message open its links on their own machines. */
import { hostKind } from '../../domain/hostKind.ts';
import { originText } from '../../domain/origin.ts';
import { listsWebDomains } from '../../manifest/registered/apps.ts';
import { hostOfValue } from '../../manifest/registered/webDomains.ts';
import { isForDevelopment } from '../../project/environment/developmentValue.ts';
import { linksOf } from '../../template/links.ts';
import { defineRule } from '../rule.ts';
import { distinctAddresses } from './addressPlaces.ts';

const text = (link: string) =>
  `Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', link: { ${link} } });\n`;

export const linkNotPublic = defineRule({
  code: '4041/link-not-public',
  kakaoCodes: ['4041', '4002'],
  effect: 'degraded',
  needs: 'shareCall',
  title: {
    en: 'A link leads to this machine or a private network',
    ko: '링크가 로컬 또는 사설망 주소로 연결됩니다',
  },
  why: {
    en: 'localhost is the machine of whoever opens the link, and private addresses exist in one network only. Trying it out on the same computer works, so the mistake is noticed after the release.',
    ko: 'localhost는 링크를 여는 사람의 기기를 가리키고, 사설 주소는 같은 네트워크에서만 통합니다. 개발한 컴퓨터에서는 잘 열리기 때문에 배포한 뒤에야 드러납니다.',
  },
  sources: ['https://devtalk.kakao.com/t/localhost-3000/124973'],
  messages: {
    local: {
      en: 'Whoever gets the message cannot open {origin}. Take the address from the page or from a setting.',
      ko: '{origin|이/가} 메시지에 그대로 들어 있어 받은 사람은 열 수 없습니다. 현재 페이지나 설정에서 주소를 가져오십시오.',
    },
    written: { en: 'The address is written here.', ko: '주소가 적힌 곳입니다.' },
  },
  check(call, project, report) {
    // With a list of domains, 4002/link-domain-not-registered judges local addresses, too.
    if (listsWebDomains(call.file, project)) return;
    for (const { place, value, written } of distinctAddresses(linksOf, call, project)) {
      const origin = hostOfValue(value);
      if (!origin || isForDevelopment(value, project.root)) continue;
      const kind = hostKind(origin.host);
      if (kind !== 'loopback' && kind !== 'private') continue;
      report.violated(place, 'local', {
        params: { origin: originText(origin) },
        related: written ? [{ place: written, message: 'written' }] : [],
      });
    }
  },
  examples: {
    bad: [
      { files: { 'share.js': text("webUrl: ⟦'http://localhost:3000/cakes'⟧") } },
      { files: { 'share.js': text("webUrl: ⟦'http://localhost:3000' + path⟧") } },
      { files: { 'share.js': text('mobileWebUrl: ⟦`http://192.168.0.7:5173/cakes/${id}`⟧') } },
      {
        files: {
          'share.js': `import { SITE } from './site.js';\n${text('webUrl: ⟦SITE⟧, mobileWebUrl: SITE')}`,
          'site.js': "export const SITE = 'http://127.0.0.1:8080';\n",
        },
      },
    ],
    good: [
      { files: { 'share.js': text("webUrl: 'https://shop.example.com/'") } },
      { files: { 'share.js': text('webUrl: window.location.href') } },
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
