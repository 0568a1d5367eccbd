/** Kakao's server fetches the pictures of a message itself. */
import { hostKind } from '../../domain/hostKind.ts';
import { originOfValue } from '../../manifest/registered/webDomains.ts';
import { isForDevelopment } from '../../project/environment/developmentValue.ts';
import { addressFault, browserScheme } from '../../template/addressText.ts';
import { imagesOf } from '../../template/links.ts';
import { defineRule } from '../rule.ts';
import { distinctAddresses } from './addressPlaces.ts';

const link = "link: { webUrl: 'https://shop.example.com/' }";
const feed = (content: string) =>
  `Kakao.Share.sendDefault({ objectType: 'feed', content: { title: 'Cake', ${content}, ${link} } });\n`;

export const imageNotPublic = defineRule({
  code: '5001/image-not-public',
  kakaoCodes: ['5001'],
  effect: 'degraded',
  needs: 'shareCall',
  title: { en: 'Kakao cannot fetch this picture', ko: '카카오 서버가 가져올 수 없는 이미지입니다' },
  why: {
    en: 'The picture of a message is fetched by Kakao’s server, not shown from the sender’s browser. Paths of the page, this machine, private networks, data: and blob: addresses mean nothing there: the message comes without a picture or fails with 5001. Kakao.Share.uploadImage keeps a file at Kakao.',
    ko: '메시지의 이미지는 보내는 사람의 브라우저가 아니라 카카오 서버가 가져옵니다. 페이지의 상대 경로, 로컬이나 사설망 주소, data:와 blob: 주소는 서버에서 열 수 없어 이미지 없이 전송되거나 5001 에러가 발생합니다. 파일은 Kakao.Share.uploadImage로 카카오 서버에 올릴 수 있습니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/trouble-shooting'],
  messages: {
    relative: {
      en: 'The message comes without this picture, or fails with 5001: Kakao’s server needs the whole address, https://… included.',
      ko: '카카오 서버는 상대 경로를 열 수 없어 이미지 없이 전송되거나 5001 에러가 발생합니다. https://부터 시작하는 전체 주소를 쓰십시오.',
    },
    local: {
      en: 'Kakao’s server cannot reach {host}: the message comes without this picture, or fails with 5001.',
      ko: '카카오 서버는 {host}에 접근할 수 없어 이미지 없이 전송되거나 5001 에러가 발생합니다.',
    },
    browserOnly: {
      en: 'Kakao’s server cannot fetch a {scheme} address of this browser. Put the file online with Kakao.Share.uploadImage.',
      ko: '{scheme} 주소는 이 브라우저에만 있어 카카오 서버가 가져올 수 없습니다. Kakao.Share.uploadImage로 파일을 올려 사용하십시오.',
    },
    written: { en: 'The address is written here.', ko: '주소가 적힌 곳입니다.' },
  },
  check(call, project, report) {
    if (call.path[1] === 'deleteImage') return;
    for (const { place, value, written } of distinctAddresses(imagesOf, call, project)) {
      if (isForDevelopment(value, project.root)) continue;
      const related = written ? [{ place: written, message: 'written' as const }] : [];
      const scheme = browserScheme(value);
      if (scheme) report.violated(place, 'browserOnly', { params: { scheme }, related });
      else if (addressFault(value) === 'relative') report.violated(place, 'relative', { related });
      const origin = originOfValue(value);
      if (typeof origin === 'string') continue;
      const kind = hostKind(origin.host);
      if (kind === 'loopback' || kind === 'private') {
        report.violated(place, 'local', { params: { host: origin.host }, related });
      }
    }
  },
  examples: {
    bad: [
      { files: { 'share.js': feed("imageUrl: ⟦'/images/cake.png'⟧") } },
      { files: { 'share.js': feed("imageUrl: ⟦'./cake.png'⟧") } },
      { files: { 'share.js': feed('imageUrl: ⟦`/images/${name}.png`⟧') } },
      { files: { 'share.js': feed("imageUrl: ⟦'images/cake.png'⟧") } },
      { files: { 'share.js': feed("imageUrl: ⟦'http://localhost:3000/cake.png'⟧") } },
      { files: { 'share.js': feed("imageUrl: ⟦'data:image/png;base64,AAAA'⟧") } },
      { files: { 'share.js': feed('imageUrl: ⟦canvas.toDataURL()⟧') } },
      { files: { 'share.js': "Kakao.Share.scrapImage({ imageUrl: ⟦'/images/cake.png'⟧ });\n" } },
    ],
    good: [
      { files: { 'share.js': feed("imageUrl: 'https://shop.example.com/cake.png'") } },
      { files: { 'share.js': feed("imageUrl: '//cdn.example.com/cake.png'") } },
      { files: { 'share.js': feed('imageUrl: `${origin}/cake.png`') } },
      { files: { 'share.js': `import cake from './cake.png';\n${feed('imageUrl: cake')}` } },
    ],
  },
});
