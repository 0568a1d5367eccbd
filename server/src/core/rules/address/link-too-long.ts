/** An address names a page; it is no place to keep what the page shows. */
import { longestLink } from '../../catalog/domains.ts';
import type { Value } from '../../project/values/value.ts';
import { linksOf } from '../../template/links.ts';
import { defineRule } from '../rule.ts';
import { addressMessages, distinctAddresses } from './addressPlaces.ts';

const text = (link: string) =>
  `Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', link: { ${link} } });\n`;
const picture = `data:image/png;base64,${'iVBORw0KGgo'.repeat(20)}`;

export const linkTooLong = defineRule({
  code: '5001/link-too-long',
  kakaoCodes: ['5001'],
  effect: 'rejected',
  step: 'address',
  needs: 'message',
  title: { en: 'A link is too long for Kakao’s server', ko: '링크가 너무 깁니다' },
  why: {
    en: 'Kakao’s server refuses messages with very long links; the answer is 5001 “internal error”, which says nothing of links. Mostly a picture is the reason: canvas.toDataURL(), or an imported file that the bundler has turned into a data: address. Keep the picture on a server (Kakao.Share.uploadImage does it, too) and put its address or a number into the link.',
    ko: '카카오 서버는 매우 긴 링크가 든 메시지를 거부하며, 이때 링크와 관계없어 보이는 5001 에러(내부 오류)가 표시됩니다. canvas.toDataURL()의 결과나 번들러가 data: 주소로 바꾼 이미지를 링크에 넣은 경우가 대부분입니다. 이미지는 서버에 올리고(Kakao.Share.uploadImage도 가능합니다), 링크에는 그 주소나 번호만 넣으십시오.',
  },
  sources: ['https://github.com/woowacourse-teams/2021-see-you-there/issues/272'],
  messages: {
    data: {
      en: 'Link to the picture by address or number: a whole picture (data:) in a link ends in 5001.',
      ko: '이미지의 주소나 번호를 넣으십시오. 링크 안에 이미지 전체(data: 주소)가 있어 5001 에러가 발생합니다.',
    },
    long: {
      en: 'Keep the content on a server, its number here: with {length} characters or more Kakao answers 5001.',
      ko: '내용은 서버에 두고 링크에는 번호만 넣으십시오. 링크가 {length}자 이상이라 카카오가 5001 에러로 응답합니다.',
    },
    ...addressMessages,
  },
  check(call, project, report) {
    for (const { place, value, related } of distinctAddresses(linksOf, call, project)) {
      const known = knownText(value);
      if (DATA.test(known)) report.violated(place, 'data', { related });
      else if (known.length > longestLink)
        report.violated(place, 'long', { params: { length: known.length }, related });
    }
  },
  examples: {
    bad: [
      { files: { 'share.js': text(`webUrl: ⟦'https://shop.example.com/?picture=${picture}'⟧`) } },
      {
        files: {
          'picture.js': `export const picture = '${picture}';\n`,
          'share.js': `import { picture } from './picture.js';\nconst url = \`https://shop.example.com/?picture=\${encodeURIComponent(picture)}\`;\n${text('webUrl: ⟦url⟧, mobileWebUrl: url')}`,
        },
        title: { en: 'A picture from another file.', ko: '다른 파일의 이미지입니다.' },
      },
      {
        files: {
          'share.js': text(
            "webUrl: ⟦'https://shop.example.com/?picture=' + encodeURIComponent(canvas.toDataURL())⟧",
          ),
        },
      },
      { files: { 'share.js': text(`webUrl: ⟦'https://shop.example.com/?list=${'cake,'.repeat(450)}'⟧`) } },
    ],
    good: [
      {
        files: {
          'share.js': text("webUrl: 'https://shop.example.com/?picture=https%3A%2F%2Fa.com%2F1.png'"),
        },
      },
      { files: { 'share.js': text("webUrl: 'https://shop.example.com/?type=data:image'") } },
      { files: { 'share.js': text('webUrl: `https://shop.example.com/metadata:image/${id}`') } },
      { files: { 'share.js': text(`webUrl: 'https://shop.example.com/?q=${'x'.repeat(1500)}'`) } },
      {
        files: {
          'share.js': text("webUrl: 'https://shop.example.com/?name=' + encodeURIComponent(name)"),
        },
      },
      // A file's address: bundlers make data: addresses of small ones only.
      {
        files: {
          'share.js': `import logo from './logo.png';\n${text('webUrl: `https://shop.example.com/?logo=${logo}`')}`,
        },
      },
    ],
  },
});

/** A data: address of a picture behind the beginning of the link, encoded or not. */
const DATA = /[=?&#/]data(?::|%3a)image(?:\/|%2f)/i;

const knownText = (value: Value): string => {
  if (value.kind === 'partial') return value.head + value.tail;
  return value.kind === 'known' ? String(value.value) : '';
};
