/** Kakao's server fetches the pictures of a message itself. */

import type { PictureFault } from '../../catalog/pictureHosts.ts';
import { deletesPicture } from '../../catalog/sdkCalls.ts';
import { hostKind, isLocalHost } from '../../domain/hostKind.ts';
import { originText } from '../../domain/origin.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import { originOfValue } from '../../manifest/registered/webDomains.ts';
import { isForDevelopment } from '../../project/environment/developmentValue.ts';
import type { Project } from '../../project/project.ts';
import { isOwnAddress } from '../../project/values/evaluate.ts';
import type { Value } from '../../project/values/value.ts';
import { addressFault, browserScheme } from '../../template/addressText.ts';
import { imagesOf } from '../../template/links.ts';
import { faultyPicture } from '../../template/pictureAddress.ts';
import { dart } from '../native/exampleFiles.ts';
import { defineRule } from '../rule.ts';
import { addressMessages, possibleAddresses, replaceText } from './addressPlaces.ts';

const link = "link: { webUrl: 'https://shop.example.com/' }";
const feed = (content: string) =>
  `Kakao.Share.sendDefault({ objectType: 'feed', content: { title: 'Cake', ${content}, ${link} } });\n`;

const cake = "import cake from './cake.png';\n";
const vite = { 'package.json': '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }' };
const cra = { 'package.json': '{ "dependencies": { "react-scripts": "5.0.1" } }' };
const next = { 'package.json': '{ "dependencies": { "next": "16.0.0" } }' };

const passing = (image: string, body: string) => ({
  'cake.js': `import { share } from './share.js';\nshare(cake.image || ${image});\n`,
  'share.js': `export function share(imageUrl) {\n  ${body}}\n`,
});

export const imageNotPublic = defineRule({
  code: '5001/image-not-public',
  kakaoCodes: ['5001'],
  effect: 'degraded',
  step: 'pictures',
  needs: 'message',
  title: { en: 'Kakao cannot fetch this picture', ko: '카카오 서버가 가져올 수 없는 이미지입니다' },
  why: {
    en: 'The picture of a message is fetched by Kakao’s server, not shown from the sender’s browser. Paths of the page, this machine, private networks, data: and blob: addresses mean nothing there: the message comes without a picture or fails with 5001. The pages on which GitHub, Google Drive, Dropbox and others show a picture are no pictures, and signed addresses end. Kakao.Share.uploadImage keeps a file at Kakao.',
    ko: '메시지의 이미지는 보내는 사람의 브라우저가 아니라 카카오 서버가 가져옵니다. 페이지의 상대 경로, 로컬이나 사설망 주소, data:와 blob: 주소는 서버에서 열 수 없어 이미지 없이 전송되거나 5001 에러가 발생합니다. GitHub, 구글 드라이브, Dropbox 등에서 이미지를 보여 주는 페이지는 이미지가 아니고, 서명된 주소는 만료됩니다. 파일은 Kakao.Share.uploadImage로 카카오 서버에 올릴 수 있습니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/trouble-shooting'],
  messages: {
    relative: {
      en: 'Write the whole address, https://… included: Kakao’s server cannot fetch a path (at times: 5001).',
      ko: 'https://부터 시작하는 전체 주소를 쓰십시오. 카카오 서버는 상대 경로를 열 수 없어 5001 에러가 발생하기도 합니다.',
    },
    local: {
      en: 'Kakao’s server cannot reach {host}: the message comes without this picture, or fails with 5001.',
      ko: '카카오 서버는 {host}에 접근할 수 없어 이미지 없이 전송되거나 5001 에러가 발생합니다.',
    },
    browserOnly: {
      en: 'Kakao cannot fetch a {scheme} address, which only this device knows. Upload it with uploadImage.',
      ko: '{scheme} 주소는 이 기기에만 있어 카카오가 가져올 수 없습니다. uploadImage로 올리십시오.',
    },
    own: {
      en: 'This is the address of the page itself, not of a picture. Use that of a picture file.',
      ko: '이미지가 아니라 이 페이지 자신의 주소입니다. 이미지 파일의 주소를 쓰십시오.',
    },
    page: {
      en: 'This is a page of {service} around the picture. Use the address of the picture file itself.',
      ko: '이미지가 아니라 이미지를 보여 주는 {service}의 페이지입니다. 이미지 파일의 주소를 쓰십시오.',
    },
    login: {
      en: '{service} shows this picture only after a login. Use a public address, or Kakao.Share.uploadImage.',
      ko: '{service|이/가} 로그인한 사람에게만 보여 주는 주소입니다. 공개 주소나 Kakao.Share.uploadImage를 쓰십시오.',
    },
    expires: {
      en: 'This address of {service} expires, and pictures go missing (5001) with it. Use a lasting address.',
      ko: '{service}의 서명된 주소는 곧 만료되어 이미지가 사라지거나 5001 에러가 발생합니다. 만료되지 않는 주소를 쓰십시오.',
    },
    description: {
      en: 'Without alt=media, {service} answers with a description of the file, not with the picture.',
      ko: '{service|은/는} 주소에 alt=media가 없으면 이미지가 아니라 파일 정보를 돌려줍니다.',
    },
    absolute: { en: 'Write the whole address', ko: '전체 주소로 바꾸기' },
    direct: { en: 'Use the address of the picture itself', ko: '이미지 자체의 주소로 바꾸기' },
    ...addressMessages,
  },
  check(call, project, report) {
    if (call.path[1] === deletesPicture) return;
    const own = imagesOf(call, project).find(({ expression }) =>
      isOwnAddress(project.resolve(expression).expression),
    );
    if (own) report.violated({ file: own.expression.file, range: own.expression.expression.range }, 'own');
    for (const address of possibleAddresses(imagesOf, call, project)) {
      const { place, value, written, related } = address;
      if (isForDevelopment(value, project.root)) continue;
      const scheme = browserScheme(value);
      if (scheme) report.violated(place, 'browserOnly', { params: { scheme }, related });
      else if (addressFault(value) === 'relative') {
        // A constant may be a path for others.
        const whole = written ? undefined : onSite(value, project);
        const edit = whole === undefined ? undefined : replaceText(address, whole);
        const fixes = fixOf(imageNotPublic.messages.absolute!, {}, true, edit ? [edit] : undefined);
        report.violated(place, 'relative', { related, fixes });
      }
      const origin = originOfValue(value);
      if (typeof origin === 'string') continue;
      if (isLocalHost(origin.host)) {
        // What is chosen may be for a developer's machine.
        if (!address.isChosen) report.violated(place, 'local', { params: { host: origin.host }, related });
        continue;
      }
      const faulty = faultyPicture(value);
      if (!faulty) continue;
      const edit = faulty.direct && replaceText(address, faulty.direct);
      const message: PictureFault = faulty.service.fault;
      report.violated(place, message, {
        params: { service: faulty.service.name },
        related,
        fixes: fixOf(imageNotPublic.messages.direct!, {}, true, edit ? [edit] : undefined),
      });
    }
  },
  examples: {
    bad: [
      { files: { 'share.js': feed("imageUrl: ⟦'/images/cake.png'⟧") } },
      {
        files: {
          'lib/share.dart': dart(
            "    await ShareClient.instance.shareDefault(template: FeedTemplate(content: Content(title: 'Cake', imageUrl: ⟦Uri.file(shot.path)⟧, link: link)));\n",
          ),
        },
      },
      { files: { 'share.js': feed("imageUrl: ⟦'./cake.png'⟧") } },
      {
        title: {
          en: 'A file of the project tells where its pages are.',
          ko: '프로젝트의 파일에 페이지 주소가 적혀 있습니다.',
        },
        files: { 'share.js': feed("imageUrl: ⟦'/images/cake.png'⟧"), CNAME: 'shop.example.com\n' },
        fixed: { 'share.js': feed("imageUrl: 'https://shop.example.com/images/cake.png'") },
      },
      {
        files: {
          'share.js': feed("imageUrl: ⟦'/images/cake.png'⟧"),
          CNAME: 'shop.example.com\n',
          'package.json': '{ "homepage": "https://other.example.com" }',
        },
      },
      { files: { 'share.js': feed('imageUrl: ⟦`/images/${name}.png`⟧') } },
      {
        files: {
          'share.jsp': `<script>${feed("imageUrl: ⟦'<%= request.getContextPath()%>/images/cake.png'⟧")}</script>\n`,
        },
      },
      { files: { 'share.js': feed("imageUrl: ⟦'images/cake.png'⟧") } },
      { files: { 'share.js': feed("imageUrl: ⟦'http://localhost:3000/cake.png'⟧") } },
      { files: { 'share.js': feed("imageUrl: ⟦'data:image/png;base64,AAAA'⟧") } },
      { files: { 'share.js': feed('imageUrl: ⟦canvas.toDataURL()⟧') } },
      { files: { 'share.js': `const url = window.location.href;\n${feed('imageUrl: ⟦url⟧')}` } },
      { files: { 'share.js': feed("imageUrl: cake.image || ⟦'/images/cake.png'⟧") } },
      {
        files: { 'share.js': feed("imageUrl: ⟦'https://github.com/cake/shop/blob/main/cake.png'⟧") },
        fixed: {
          'share.js': feed("imageUrl: 'https://raw.githubusercontent.com/cake/shop/main/cake.png'"),
        },
      },
      {
        files: { 'share.js': feed("imageUrl: ⟦'https://www.dropbox.com/scl/fi/a1/cake.png?rlkey=b2&dl=0'⟧") },
        fixed: {
          'share.js': feed("imageUrl: 'https://www.dropbox.com/scl/fi/a1/cake.png?rlkey=b2&raw=1'"),
        },
      },
      { files: { 'share.js': feed("imageUrl: ⟦'https://drive.google.com/file/d/1aB/view?usp=sharing'⟧") } },
      { files: { 'share.js': feed("imageUrl: ⟦'https://imgur.com/a1B2c3D'⟧") } },
      { files: { 'share.js': feed('imageUrl: ⟦`https://github.com/cake/shop/blob/main/${name}.png`⟧') } },
      {
        files: {
          'share.js': feed(
            "imageUrl: ⟦'https://shop.s3.amazonaws.com/cake.png?X-Amz-Expires=3600&X-Amz-Signature=a1'⟧",
          ),
        },
      },
      {
        files: {
          'share.js': feed(
            "imageUrl: ⟦'https://firebasestorage.googleapis.com/v0/b/shop/o/cake.png?token=a1'⟧",
          ),
        },
      },
      { files: { 'share.js': "Kakao.Share.scrapImage({ imageUrl: ⟦'/images/cake.png'⟧ });\n" } },
      { files: { 'share.js': cake + feed('imageUrl: ⟦cake⟧'), ...vite } },
      { files: { 'share.js': cake + feed('imageUrl: picture || ⟦cake⟧'), ...cra } },
      { files: passing("⟦'/images/cake.png'⟧", feed('imageUrl')) },
      { files: { 'share.js': cake + feed('imageUrl: ⟦cake.src⟧'), ...next } },
      {
        files: {
          'share.js': cake + feed('imageUrl: ⟦cake⟧'),
          'vite.config.js': "export default { base: '/shop/' };\n",
          ...vite,
        },
      },
    ],
    good: [
      { files: { 'share.js': feed("imageUrl: 'https://shop.example.com/cake.png'") } },
      { files: { 'share.js': feed("imageUrl: '//cdn.example.com/cake.png'") } },
      { files: { 'share.js': feed('imageUrl: `${origin}/cake.png`') } },
      // One of the two may be for the developer's machine.
      { files: { 'share.js': feed("imageUrl: isDev ? '/cake.png' : 'https://shop.example.com/cake.png'") } },
      // What the same services give pictures out by.
      { files: { 'share.js': feed("imageUrl: 'https://github.com/cake/shop/blob/main/cake.png?raw=true'") } },
      { files: { 'share.js': feed("imageUrl: 'https://github.com/cake/shop/raw/main/cake.png'") } },
      { files: { 'share.js': feed("imageUrl: 'https://i.imgur.com/a1B2c3D.png'") } },
      { files: { 'share.js': feed("imageUrl: 'https://www.dropbox.com/s/a1/cake.png?raw=1'") } },
      { files: { 'share.js': feed("imageUrl: 'https://drive.google.com/uc?export=view&id=1aB'") } },
      { files: { 'share.js': feed("imageUrl: 'https://images.unsplash.com/photo-1?w=400'") } },
      { files: { 'share.js': feed("imageUrl: 'https://shop.s3.amazonaws.com/cake.png'") } },
      {
        files: {
          'share.js': feed(
            "imageUrl: 'https://firebasestorage.googleapis.com/v0/b/shop/o/cake.png?alt=media'",
          ),
        },
      },
      { files: { 'share.js': cake + feed('imageUrl: cake') } },
      ...[
        feed("imageUrl: imageUrl.startsWith('http') ? imageUrl : location.origin + imageUrl"),
        feed('imageUrl: new URL(imageUrl, location.href).href'),
        feed('imageUrl: `${location.origin}${imageUrl}`'),
        feed('imageUrl: toAbsolute(imageUrl)'),
        `if (imageUrl.startsWith('/')) imageUrl = location.origin + imageUrl;\n  ${feed('imageUrl')}`,
        `if (imageUrl.startsWith('/')) return;\n  ${feed('imageUrl')}`,
        `const isWhole = imageUrl.startsWith('http');\n  if (isWhole) {\n    ${feed('imageUrl')}  }\n`,
        `const isWhole = imageUrl.startsWith('http');\n  if (!isWhole) return;\n  ${feed('imageUrl')}`,
      ].map((body) => ({ files: passing("'/images/cake.png'", body) })),
      { files: { 'share.js': cake + feed('imageUrl: location.origin + cake'), ...vite } },
      { files: { 'share.js': cake + feed('imageUrl: `https://shop.example.com${cake.src}`'), ...next } },
      { files: { 'share.js': cake + feed('imageUrl: new URL(cake, location.href).href'), ...cra } },
      // The site's files may have whole addresses.
      ...["'https://cdn.example.com/'", "'./'", 'cdn', "'//cdn.example.com/'"].map((base) => ({
        files: {
          'share.js': cake + feed('imageUrl: cake'),
          'vite.config.js': `export default { base: ${base} };\n`,
          ...vite,
        },
      })),
      ...[
        "import shared from '../vite.shared.js';\nexport default shared;\n",
        "import ruby from 'vite-plugin-ruby';\nexport default { plugins: [ruby()] };\n",
      ].map((config) => ({
        files: { 'share.js': cake + feed('imageUrl: cake'), 'vite.config.js': config, ...vite },
      })),
      {
        files: {
          'share.js': cake + feed('imageUrl: cake'),
          '.env': 'PUBLIC_URL=https://a.example.com\n',
          ...cra,
        },
      },
      { files: { 'share.js': cake.replace('.png', '.svg') + feed('imageUrl: cake'), ...vite } },
      { files: { 'share.js': cake.replace('.png', '.png?w=400') + feed('imageUrl: cake'), ...vite } },
    ],
  },
});

/** A path from the root of the site, with the only public address that files prove the pages to be at. */
function onSite(value: Value, project: Project): string | undefined {
  const path = value.kind === 'known' ? String(value.value) : '';
  const sites = project.origins.filter(
    ({ origin: { host }, how }) => how !== 'devServer' && hostKind(host) === 'publicName',
  );
  const [site, more] = new Set(sites.map(({ origin }) => originText(origin)));
  return site && !more && /^\/(?!\/)/.test(path) ? site + path : undefined;
}
