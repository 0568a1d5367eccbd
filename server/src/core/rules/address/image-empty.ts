/** An empty address of a picture is not the same as none. */

import { contentNeeded } from '../../catalog/templates/objects.ts';
import { applies } from '../../catalog/templates/version.ts';
import { comesFromEnvironmentFile } from '../../project/environment/developmentValue.ts';
import { imagesOf } from '../../template/links.ts';
import { defineRule } from '../rule.ts';
import { distinctAddresses } from './addressPlaces.ts';

const oldSdk = '<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.6.0/kakao.min.js"></script>';

const link = "link: { webUrl: 'https://shop.example.com/' }";
const feed = (content: string) =>
  `Kakao.Share.sendDefault({ objectType: 'feed', content: { title: 'Cake', ${content}, ${link} } });\n`;

export const imageEmpty = defineRule({
  code: '5001/image-empty',
  kakaoCodes: ['5001', '4002'],
  effect: 'degraded',
  step: 'pictures',
  needs: 'shareCall',
  title: { en: 'The address of a picture is empty', ko: '이미지 주소가 비어 있습니다' },
  why: {
    en: 'The SDK accepts an empty address, and Kakao’s server has nothing to fetch: the message comes without the picture, or fails with 5001. Leave the key out where there is no picture (it is optional since SDK 2.7.0).',
    ko: 'SDK는 빈 주소도 받지만 카카오 서버가 가져올 이미지가 없어 이미지 없이 전송되거나 5001 에러가 발생합니다. 이미지가 없으면 키 자체를 빼야 합니다(SDK 2.7.0부터 선택 항목).',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/trouble-shooting'],
  messages: {
    empty: {
      en: '“{path}” is empty: no picture, or error 5001. Leave the key out where there is none.',
      ko: '“{path}” 값이 비어 있어 이미지 없이 전송되거나 5001 에러가 발생합니다. 이미지가 없으면 키를 빼십시오.',
    },
    needed: {
      en: '“{path}” is empty, but SDK {version} needs a picture. From {since} on the key may be left out.',
      ko: '“{path}” 값이 비어 있습니다. SDK {version}에는 이미지가 필요하며, {since}부터는 키를 빼도 됩니다.',
    },
  },
  check(call, project, report) {
    for (const { path, place, value } of distinctAddresses(imagesOf, call, project)) {
      if (value.kind !== 'known' || typeof value.value !== 'string' || comesFromEnvironmentFile(value))
        continue;
      if (value.value.trim() !== '') continue;
      const { version, proven } = project.sdkVersion(call.file);
      const isNeeded =
        proven &&
        path.endsWith('imageUrl') &&
        !path.includes('itemContent') &&
        applies(contentNeeded, version);
      report.violated(place, isNeeded ? 'needed' : 'empty', {
        params: { path, version, since: contentNeeded.until },
      });
    }
  },
  examples: {
    bad: [
      { files: { 'share.js': feed("imageUrl: ⟦''⟧") } },
      { files: { 'index.html': `${oldSdk}<script>${feed("imageUrl: ⟦''⟧")}</script>\n` } },
      { files: { 'share.js': `const image = ' ';\n${feed('imageUrl: ⟦image⟧')}` } },
    ],
    good: [
      { files: { 'share.js': feed("imageUrl: 'https://shop.example.com/cake.png'") } },
      { files: { 'share.js': feed("imageUrl: cake.image || ''") } },
    ],
  },
});
