/** For `sendScrap` Kakao's server reads the page, and fetches the picture that the page names. */

import { hostKind, isLocalHost } from '../../domain/hostKind.ts';
import { originOfUrl } from '../../domain/origin.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import type { Page, SocialInPage } from '../../project/pages/page.ts';
import { browserScheme } from '../../template/addressText.ts';
import { defineRule } from '../rule.ts';
import { scrapedPages } from './scrapedPages.ts';

const tag = (image: string) => `<meta property="og:image" content="${image}">`;
const page = (image: string, more = '') =>
  `<html><head>\n${more}${tag(image)}\n</head><body></body></html>\n`;
const sdk = '<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js"></script>\n';
const url = `<meta property="og:url" content="https://shop.example.com/">\n${sdk}`;
const scrap = (address: string) => `Kakao.Share.sendScrap({ requestUrl: ${address} });\n`;
const own = (image: string) =>
  page(image).replace('</head>', () => `${sdk}<script>\n${scrap('location.href')}</script>\n</head>`);

export const ogImageNotAbsolute = defineRule({
  code: '5001/og-image-not-absolute',
  kakaoCodes: ['5001'],
  effect: 'degraded',
  step: 'pictures',
  needs: 'project',
  title: {
    en: 'Kakao cannot fetch the og:image of the shared page',
    ko: '공유하는 페이지의 og:image를 카카오 서버가 가져올 수 없습니다',
  },
  why: {
    en: 'sendScrap makes Kakao’s server read the page and fetch the picture of its og:image tag. Unlike a browser it does not complete a path, and it reaches neither this machine nor a private network: the message comes without a picture. The Open Graph protocol asks for an absolute address.',
    ko: 'sendScrap을 호출하면 카카오 서버가 페이지를 읽고 og:image 태그의 이미지를 가져옵니다. 브라우저와 달리 상대 경로를 전체 주소로 바꾸지 않고 로컬이나 사설망에도 접근할 수 없어 메시지에 이미지가 나오지 않습니다. Open Graph 규격도 전체 주소를 요구합니다.',
  },
  sources: ['https://ogp.me/', 'https://devtalk.kakao.com/t/og-image-og/139618/4'],
  messages: {
    relative: {
      en: 'og:image is a path, which Kakao cannot fetch: write the whole address, https://… included.',
      ko: 'og:image가 상대 경로라 카카오가 가져올 수 없습니다. https://부터 시작하는 전체 주소를 쓰십시오.',
    },
    local: {
      en: 'Kakao’s server cannot reach the og:image on {host}: messages of this page come without a picture.',
      ko: '카카오 서버는 {host}에 접근할 수 없어 og:image의 이미지가 메시지에 나오지 않습니다.',
    },
    scheme: {
      en: 'Kakao’s server cannot fetch a {scheme} address: messages of this page come without a picture.',
      ko: '카카오 서버는 {scheme} 주소를 열 수 없어 메시지에 이미지가 나오지 않습니다.',
    },
    empty: {
      en: 'og:image is empty: messages of this page come without a picture.',
      ko: 'og:image가 비어 있어 메시지에 이미지가 나오지 않습니다.',
    },
    call: { en: 'This call makes Kakao read the page.', ko: '카카오가 이 페이지를 읽게 하는 호출입니다.' },
    absolute: { en: 'Write the whole address', ko: '전체 주소로 바꾸기' },
  },
  check(project, _project, report) {
    const told = new Set<unknown>();
    for (const { page, address, call } of scrapedPages(project)) {
      const { social: image, file } = certainImage(page) ?? {};
      const { value } = image ?? {};
      const fault = value === undefined ? undefined : faultOf(value);
      if (!image || !file || value === undefined || !fault || told.has(image)) continue;
      told.add(image);
      const { message, params } = fault;
      const whole = message === 'relative' ? absolute(value, address) : undefined;
      const { range } = image;
      report.violated({ file, range }, message, {
        params,
        related: [{ place: call, message: 'call' }],
        fixes: fixOf(
          ogImageNotAbsolute.messages.absolute!,
          {},
          true,
          whole && range.end - range.start === value.length ? [{ file, range, text: whole }] : undefined,
        ),
      });
    }
  },
  examples: {
    bad: [
      {
        files: {
          'index.html': page('⟦images/cake.png⟧', url),
          'share.js': scrap("'https://shop.example.com/'"),
        },
        fixed: { 'index.html': page('https://shop.example.com/images/cake.png', url) },
      },
      { files: { 'index.html': own('⟦/images/cake.png⟧') } },
      { files: { 'index.html': own('⟦/cake.png⟧').replace('content=', 'data-content="cake" content=') } },
      {
        files: {
          'index.html': page('⟦/cake.png⟧', url),
          'src/share.js': scrap('`https://shop.example.com/cakes/${1}`'),
          'package.json': '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }',
        },
        fixed: { 'index.html': page('https://shop.example.com/cake.png', url) },
      },
      { files: { 'index.html': own('⟦http://localhost:3000/cake.png⟧') } },
      { files: { 'index.html': own('⟦data:image/png;base64,AAAA⟧') } },
      {
        title: { en: 'A layout has it.', ko: '레이아웃에 있습니다.' },
        files: {
          'templates/base.html': page('⟦/static/cake.png⟧').replace(
            '</body>',
            '{% block main %}{% endblock %}</body>',
          ),
          'templates/cake.html': `{% extends "base.html" %}\n{% block main %}<script>\n${scrap('window.location')}</script>{% endblock %}\n`,
        },
      },
      { files: { 'index.jsp': own('⟦${pageContext.request.contextPath}/cake.png⟧') } },
      {
        files: {
          'templates/cake.html': own('').replace('content=""', 'th:content="⟦@{/cake.png}⟧"'),
        },
      },
      { files: { 'index.php': own('⟦/uploads/<?= $cake ?>.png⟧') } },
      {
        files: {
          'index.html': page('⟦cake.png⟧', '<script src="share.js"></script>\n'),
          'share.js': scrap('location.origin + location.pathname'),
        },
      },
    ],
    good: [
      { files: { 'index.ejs': own('/cake.png').replace('<meta', '<%- head %>\n<meta') } },
      {
        files: {
          'index.php': own('/cake.png').replace(
            '<meta',
            '<meta property="og:image" content="<?= $cake ?>">\n<meta',
          ),
        },
      },
      {
        files: {
          'index.ejs': own('/cake.png').replace(/<meta[^<>]*>/, (meta) => `<% if (plain) { %>${meta}<% } %>`),
        },
      },
      { files: { 'templates/cake.html': own('').replace('content=""', 'th:content="@{${image}}"') } },
      {
        files: {
          'templates/cake.html': own('/cake.png').replace('content=', 'th:content="@{${image}}" content='),
        },
      },
      { files: { 'index.html': own('/cake.png').replace('location.href', 'shop.location') } },
      { files: { 'index.html': own('https://shop.example.com/cake.png') } },
      { files: { 'index.html': own('//cdn.example.com/cake.png') } },
      { files: { 'index.html': own('%PUBLIC_URL%/cake.png') } },
      { files: { 'index.ejs': own('<%= image %>') } },
      // Nobody shares this page by its address, or it is another site's.
      { files: { 'index.html': page('/cake.png', url), 'share.js': 'Kakao.Share.sendDefault(cake);\n' } },
      { files: { 'index.html': page('/cake.png', url), 'share.js': scrap("'https://blog.example.net/1'") } },
      {
        files: {
          'index.html': page('/cake.png', url),
          'other.html': page(
            'https://shop.example.com/other.png',
            '<script>Kakao.isInitialized();</script>\n',
          ),
          'share.js': scrap("'https://shop.example.com/other'"),
        },
      },
      {
        files: {
          'index.html': own('https://shop.example.com/1.png').replace('</head>', `${tag('/2.png')}</head>`),
        },
      },
    ],
  },
});

/** Kakao takes the first one of a page. */
function certainImage({ socialTags, unknown }: Page): SocialInPage | undefined {
  const image = socialTags.find(({ social }) => social.property === 'og:image');
  const isFirst = !unknown.some(({ at }) => at <= (image?.at ?? 0));
  return image?.isCertain && isFirst ? image : undefined;
}

function faultOf(value: string) {
  if (value === '') return { message: 'empty' as const, params: {} };
  const scheme = browserScheme({ kind: 'known', value, origins: [] });
  if (scheme) return { message: 'scheme' as const, params: { scheme } };
  const { host } = originOfUrl(value) ?? {};
  if (host && isLocalHost(host)) return { message: 'local' as const, params: { host } };
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(value)
    ? undefined
    : { message: 'relative' as const, params: {} };
}

function absolute(path: string, address: string | undefined): string | undefined {
  const { host } = (address && originOfUrl(address)) || {};
  return address && host && hostKind(host) === 'publicName' ? new URL(path, address).href : undefined;
}
