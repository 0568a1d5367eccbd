/** Messages to draw: one for each template and some that are hard to draw. */
import { type MessageValue, readMessage } from '../../server/src/core/template/message.ts';
import { inputOf } from './messageOfCall.ts';

export function messageFrom(text: string): MessageValue {
  const { argument, resolve } = inputOf(text, '2.7.1');
  return readMessage(argument!, resolve);
}

const link = `link: { webUrl: 'https://shop.example.com/', mobileWebUrl: 'https://shop.example.com/' }`;
const image = `imageUrl: 'https://shop.example.com/cake.png'`;
const send = (message: string) => `Kakao.Share.sendDefault({ ${message} })`;

export const samples: Readonly<Record<string, string>> = {
  feed: send(`objectType: 'feed',
    content: { title: '오늘의 디저트', description: '아메리카노, 빵, 케이크를 한 번에 즐기는 세트', ${image}, ${link} },
    social: { likeCount: 286, commentCount: 45, sharedCount: 1845, viewCount: 99 },
    buttons: [{ title: '웹으로 보기', ${link} }, { title: '앱으로 보기', ${link} }]`),
  feedOrder: send(`objectType: 'feed',
    content: { ${image}, imageWidth: 800, imageHeight: 800, ${link} },
    itemContent: { profileText: '카카오 베이커리', profileImageUrl: 'p.png', titleImageUrl: 't.png', titleImageText: '치즈 케이크',
      titleImageCategory: '케이크', items: [{ item: '케이크', itemOp: '1,000원' }, { item: '아메리카노', itemOp: '2,000원' }],
      sum: '총 금액', sumOp: '3,000원' }`),
  list: send(`objectType: 'list', headerTitle: 'Weekly magazine', headerLink: {},
    contents: [{ title: '자전거 라이더를 위한 공간', description: '매거진', ${image}, ${link} },
      { title: '비쥬얼이 끝내주는 오레오 카푸치노', description: '매거진', ${image}, ${link} },
      { title: '감성이 가득한 분위기', description: '매거진', ${image}, ${link} }], buttonTitle: '모두 보기'`),
  location:
    send(`objectType: 'location', address: '경기 성남시 분당구 판교역로 166', addressTitle: '카카오 판교오피스',
    content: { title: '신메뉴 출시', description: '이번 주는 체리블라썸라떼 1+1', ${image}, ${link} }, social: { likeCount: 286 }`),
  commerce: send(`objectType: 'commerce',
    content: { title: '언제 어디든, 더 쉽고 편하게 당신의 일상을 더 즐겁게, 헤이 라이언', ${image}, imageWidth: 300, imageHeight: 400, ${link} },
    commerce: { regularPrice: 208800, discountPrice: 146160, discountRate: 30, productName: '스피커', currencyUnit: '₩', currencyUnitPosition: 1 },
    buttons: [{ title: '구매하기', ${link} }, { title: '공유하기', ${link} }]`),
  text: send(
    `objectType: 'text', text: '기본 템플릿으로 제공되는 텍스트는 최대 200자까지 표시할 수 있습니다. Words of English are kept whole where a line ends, and very-long-words-without-any-blank-in-them are broken. ${'끝까지 다 보이지 않는 긴 글입니다. '.repeat(6)}', ${link}`,
  ),
  calendar: send(`objectType: 'calendar', idType: 'event', id: 'abc',
    content: { title: '카카오톡 일정 공유', description: '4월 11일 오후 3시', ${image}, ${link} }, buttons: [{ title: '모임 주제 보기', ${link} }]`),
  unknown: `const share = (product, size) => ${send(`objectType: 'feed',
    content: { title: product.name, description: \`\${product.price}원부터, \${size} 사이즈\`, imageUrl: product.image, ${link} },
    social: { likeCount: product.likes }, buttons: [{ title: label(), ${link} }, { title: '아주 긴 버튼 이름을 가진 버튼입니다', ${link} }]`)}`,
  plain: send(`objectType: 'feed', content: { ${link} }`),
};
