/** The address of a picture is an absolute web address. */
import { deletesPicture } from '../../catalog/sdkCalls.ts';
import { isForDevelopment } from '../../project/environment/developmentValue.ts';
import { type AddressFault, addressFault } from '../../template/addressText.ts';
import { imagesOf } from '../../template/links.ts';
import { dart } from '../native/exampleFiles.ts';
import { defineRule } from '../rule.ts';
import { addressFixes } from './addressFixes.ts';
import { addressMessages, possibleAddresses } from './addressPlaces.ts';

const link = "link: { webUrl: 'https://shop.example.com/' }";
const feed = (content: string) =>
  `Kakao.Share.sendDefault({ objectType: 'feed', content: { title: 'Cake', ${content}, ${link} } });\n`;

export const imageNotAUrl = defineRule({
  code: '5001/image-not-a-url',
  kakaoCodes: ['5001'],
  effect: 'degraded',
  step: 'pictures',
  needs: 'message',
  title: { en: 'The address of a picture is not a web address', ko: '이미지 주소가 웹 주소가 아닙니다' },
  why: {
    en: 'The SDK takes any string as the address of a picture. Kakao’s server fetches it and needs an absolute address (https://…); the message comes without the picture otherwise, or fails with 5001.',
    ko: 'SDK는 어떤 문자열이든 이미지 주소로 받습니다. 하지만 카카오 서버가 이미지를 가져오려면 https://로 시작하는 절대 주소가 필요하며, 그렇지 않으면 이미지 없이 전송되거나 5001 에러가 발생합니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/trouble-shooting'],
  messages: {
    blank: {
      en: 'Remove the blank inside “https://”: with it Kakao’s server cannot fetch this picture.',
      ko: '“https://” 안의 공백을 지우십시오. 공백이 있으면 카카오 서버가 이미지를 가져올 수 없습니다.',
    },
    template: {
      en: 'Here “${}” stays text: the address gets no value. Write it in backquotes, without “\\” in front.',
      ko: '“${}”가 글자 그대로 남아 값이 들어가지 않습니다. 앞에 “\\” 없이 백틱으로 감싸야 합니다.',
    },
    noAddress: {
      en: 'Kakao cannot fetch this address: the message comes without the picture, or fails with 5001.',
      ko: '카카오가 가져올 수 있는 주소가 아닙니다. 이미지 없이 전송되거나 5001 에러가 발생합니다.',
    },
    ...addressMessages,
    written: { en: 'The text is written here.', ko: '값이 적힌 곳입니다.' },
  },
  check(call, project, report) {
    if (call.path[1] === deletesPicture) return;
    const { page, native } = project.file(call.file) ?? {};
    for (const address of possibleAddresses(imagesOf, call, project)) {
      const { value, place, related } = address;
      const fault = addressFault(value);
      // Paths of the page are 5001/image-not-public.
      if (!fault || fault === 'relative' || (fault === 'template' && (page || native?.code))) continue;
      // Where it is deployed, the host may have no scheme.
      if (fault === 'schemes' && isForDevelopment(value, project.root)) continue;
      report.violated(place, messageOf(fault), {
        related,
        fixes: addressFixes(fault, address),
      });
    }
  },
  examples: {
    bad: [
      {
        files: { 'share.js': feed("imageUrl: ⟦'https:// shop.example.com/cake.png'⟧") },
      },
      {
        files: { 'share.js': feed("imageUrl: ⟦'https: //shop.example.com/cake.png'⟧") },
        fixed: { 'share.js': feed("imageUrl: 'https://shop.example.com/cake.png'") },
      },
      {
        files: { 'share.js': feed("imageUrl: ⟦'https://https://shop.example.com/cake.png'⟧") },
        fixed: { 'share.js': feed("imageUrl: 'https://shop.example.com/cake.png'") },
      },
      { files: { 'share.js': feed("imageUrl: ⟦'image address'⟧") } },
      {
        files: {
          'lib/share.dart': dart(
            "    final content = Content(title: 'Cake', imageUrl: Uri.parse(⟦'YOUR_IMAGE_URL'⟧), link: link);\n    await ShareClient.instance.shareDefault(template: FeedTemplate(content: content));\n",
          ),
        },
      },
      { files: { 'share.js': feed("imageUrl: ⟦'https://shop.example.com/${name}.png'⟧") } },
      { files: { 'share.js': feed("imageUrl: ⟦'${contextPath}/img/' + id + '.png'⟧") } },
      { files: { 'share.js': feed("imageUrl: ⟦'www.shop.example.com/cake.png'⟧") } },
      { files: { 'share.js': feed('imageUrl: ⟦`$(url)${cake.image}`⟧') } },
    ],
    good: [
      { files: { 'share.js': feed("imageUrl: 'https://shop.example.com/cake.png'") } },
      // A build may fill it in.
      { files: { 'share.js': feed('imageUrl: `$(CAKE_URL)${cake.image}`') } },
      { files: { 'share.js': feed("imageUrl: '/cake.png'") } },
      { files: { 'share.js': feed('imageUrl: cake.image') } },
      { files: { 'share.html': `<script>${feed("imageUrl: '${image}'")}</script>\n` } },
    ],
  },
});

const messageOf = (fault: AddressFault) =>
  fault === 'blank' || fault === 'template' ? fault : ('noAddress' as const);
