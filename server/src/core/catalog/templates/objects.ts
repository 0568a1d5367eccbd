/** The objects inside a message. Measured on 40 SDKs from 1.0.22 to 2.7.9 (2026-11-25). */
import type { KeySchema, ObjectName, ObjectSchema, ValueType } from './schema.ts';
import { talkLinkObjects } from './talkLink.ts';

const string: ValueType = { is: 'string' };
const integer: ValueType = { is: 'integer' };
const V1_ONLY = { until: '2.0.0' };
/** The names of today. */
const EXECUTION_PARAMS = { since: '1.40.6' };
/** The versions in which a content needs a title and an image. */
export const contentNeeded = { until: '2.7.0' };

const linkKeys: readonly KeySchema[] = [
  {
    name: 'webUrl',
    type: string,
    doc: {
      en: 'Address that KakaoTalk on a computer opens. Its host must be registered under [Product Link] > [Web domain].',
      ko: 'PC 카카오톡에서 열리는 주소입니다. 호스트를 [제품 링크 관리] > [웹 도메인]에 등록해야 합니다.',
    },
  },
  {
    name: 'mobileWebUrl',
    type: string,
    doc: {
      en: 'Address that KakaoTalk on a phone opens where no app takes the link. Its host must be a registered Web domain.',
      ko: '휴대폰의 카카오톡에서 앱 링크가 없을 때 열리는 주소입니다. 호스트를 웹 도메인에 등록해야 합니다.',
    },
  },
  {
    name: 'androidExecutionParams',
    type: string,
    versions: EXECUTION_PARAMS,
    doc: {
      en: 'Query string handed to the Android app, such as `key1=value1&key2=value2`. A string, not an object.',
      ko: 'Android 앱에 전달할 쿼리 문자열입니다(예: `key1=value1&key2=value2`). 객체가 아니라 문자열입니다.',
    },
  },
  {
    name: 'androidExecParams',
    type: string,
    versions: V1_ONLY,
    deprecated: EXECUTION_PARAMS,
    doc: {
      en: 'Older name of `androidExecutionParams`; SDK v2 rejects it.',
      ko: '`androidExecutionParams`의 옛 이름입니다. SDK v2에서는 오류가 납니다.',
    },
  },
  {
    name: 'iosExecutionParams',
    type: string,
    versions: EXECUTION_PARAMS,
    doc: {
      en: 'Query string handed to the iOS app, such as `key1=value1&key2=value2`. A string, not an object.',
      ko: 'iOS 앱에 전달할 쿼리 문자열입니다(예: `key1=value1&key2=value2`). 객체가 아니라 문자열입니다.',
    },
  },
  {
    name: 'iosExecParams',
    type: string,
    versions: V1_ONLY,
    deprecated: EXECUTION_PARAMS,
    doc: {
      en: 'Older name of `iosExecutionParams`; SDK v2 rejects it.',
      ko: '`iosExecutionParams`의 옛 이름입니다. SDK v2에서는 오류가 납니다.',
    },
  },
];

const link: ObjectSchema = {
  name: 'link',
  keys: linkKeys,
  doc: {
    en: 'Where a tap leads: app parameters first, then `mobileWebUrl`, then `webUrl`. No key is required, but an empty link leads nowhere.',
    ko: '눌렀을 때 이동할 곳입니다. 앱 실행 파라미터, `mobileWebUrl`, `webUrl` 순으로 쓰입니다. 필수 키는 없지만 비어 있으면 눌러도 이동하지 않습니다.',
  },
};

const content: ObjectSchema = {
  name: 'content',
  keys: [
    {
      name: 'title',
      type: string,
      required: contentNeeded,
      doc: {
        en: 'Headline below the picture. Optional since SDK 2.7.0.',
        ko: '이미지 아래에 보이는 제목입니다. SDK 2.7.0부터 선택 항목입니다.',
      },
    },
    {
      name: 'imageUrl',
      type: string,
      required: contentNeeded,
      doc: {
        en: 'Address of the picture; Kakao fetches it, so it must be public. At least 200×200 px, at most 2 MB. Optional since SDK 2.7.0.',
        ko: '이미지 주소입니다. 카카오 서버가 가져가므로 공개된 주소여야 합니다. 200×200px 이상, 2MB 이하이며 SDK 2.7.0부터 선택 항목입니다.',
      },
    },
    {
      name: 'link',
      type: { is: 'part', of: 'link', checked: 'inline' },
      required: true,
      doc: { en: 'Where a tap on the content leads.', ko: '콘텐츠를 눌렀을 때 이동할 곳입니다.' },
    },
    {
      name: 'imageWidth',
      type: integer,
      doc: {
        en: 'Width of the picture in pixels: a whole number.',
        ko: '이미지 너비(px)이며 정수입니다.',
      },
    },
    {
      name: 'imageHeight',
      type: integer,
      doc: {
        en: 'Height of the picture in pixels: a whole number.',
        ko: '이미지 높이(px)이며 정수입니다.',
      },
    },
    {
      name: 'description',
      type: string,
      doc: { en: 'Text below the title.', ko: '제목 아래에 보이는 설명입니다.' },
    },
  ],
  doc: {
    en: 'Picture, title, description and link of the message.',
    ko: '메시지의 이미지, 제목, 설명, 링크입니다.',
  },
};

const button: ObjectSchema = {
  name: 'button',
  keys: [
    {
      name: 'title',
      type: string,
      required: true,
      doc: {
        en: 'Label of the button; long ones are cut off.',
        ko: '버튼 이름입니다. 길면 잘립니다.',
      },
    },
    {
      name: 'link',
      type: { is: 'part', of: 'link', checked: 'inline' },
      required: true,
      doc: { en: 'Where the button leads.', ko: '버튼을 눌렀을 때 이동할 곳입니다.' },
    },
  ],
  doc: { en: 'A button below the message.', ko: '메시지 아래에 보이는 버튼입니다.' },
};

const count = (name: string, en: string, ko: string): KeySchema => ({
  name,
  type: integer,
  doc: { en: `${en}: a whole number.`, ko: `${ko}이며 정수입니다.` },
});

const social: ObjectSchema = {
  name: 'social',
  keys: [
    count('likeCount', 'Number of likes', '좋아요 수'),
    count('commentCount', 'Number of comments', '댓글 수'),
    count('sharedCount', 'Number of shares', '공유 수'),
    count('viewCount', 'Number of views', '조회 수'),
    count('subscriberCount', 'Number of subscribers', '구독자 수'),
  ],
  doc: {
    en: 'Counters below the text; KakaoTalk shows up to three of them.',
    ko: '글 아래에 보이는 소셜 정보입니다. 카카오톡에는 최대 3개까지 보입니다.',
  },
};

const commerce: ObjectSchema = {
  name: 'commerce',
  keys: [
    {
      name: 'regularPrice',
      type: integer,
      required: true,
      doc: { en: 'Regular price: a whole number.', ko: '정상 가격이며 정수입니다.' },
    },
    {
      name: 'discountPrice',
      type: integer,
      doc: { en: 'Price after the discount: a whole number.', ko: '할인된 가격이며 정수입니다.' },
    },
    {
      name: 'discountRate',
      type: integer,
      doc: { en: 'Discount in percent: a whole number.', ko: '할인율(%)이며 정수입니다.' },
    },
    {
      name: 'fixedDiscountPrice',
      type: integer,
      versions: { since: '1.17.0' },
      doc: { en: 'Amount taken off the price: a whole number.', ko: '정액 할인 금액이며 정수입니다.' },
    },
    {
      name: 'currencyUnit',
      type: string,
      versions: { since: '1.40.14' },
      doc: {
        en: 'Unit shown with the price, such as `원` or `$`.',
        ko: '가격과 함께 보이는 단위입니다(예: `원`, `$`).',
      },
    },
    {
      name: 'currencyUnitPosition',
      type: { is: 'oneOf', values: [0, 1] },
      versions: { since: '1.40.14' },
      doc: {
        en: '`0` puts the unit behind the price, `1` before it.',
        ko: '`0`이면 단위가 가격 뒤에, `1`이면 앞에 붙습니다.',
      },
    },
    {
      name: 'productName',
      type: string,
      versions: { since: '1.39.0' },
      doc: { en: 'Name of the product.', ko: '상품 이름입니다.' },
    },
  ],
  doc: { en: 'Price of a product.', ko: '상품의 가격 정보입니다.' },
};

const shown = (characters: number) => ({ characters, basis: 'shown' }) as const;

const itemContent: ObjectSchema = {
  name: 'itemContent',
  keys: [
    {
      name: 'profileText',
      type: string,
      display: shown(16),
      doc: {
        en: 'Name beside the profile picture; 16 characters are shown.',
        ko: '프로필 이미지 옆의 이름이며 16자까지 보입니다.',
      },
    },
    {
      name: 'profileImageUrl',
      type: string,
      doc: { en: 'Address of the profile picture.', ko: '프로필 이미지 주소입니다.' },
    },
    {
      name: 'titleImageUrl',
      type: string,
      doc: { en: 'Address of the small picture beside the title.', ko: '제목 옆의 작은 이미지 주소입니다.' },
    },
    {
      name: 'titleImageText',
      type: string,
      display: shown(24),
      doc: {
        en: 'Title of the list; 24 characters in two lines are shown.',
        ko: '목록의 제목이며 두 줄, 24자까지 보입니다.',
      },
    },
    {
      name: 'titleImageCategory',
      type: string,
      display: shown(14),
      doc: {
        en: 'Category below the title; 14 characters are shown.',
        ko: '제목 아래의 분류이며 14자까지 보입니다.',
      },
    },
    {
      name: 'items',
      type: { is: 'list', of: 'items.item', max: 5, checked: 'inline' },
      doc: { en: 'Up to 5 lines of a name and a value.', ko: '이름과 값으로 된 줄이며 최대 5개입니다.' },
    },
    {
      name: 'sum',
      type: string,
      display: shown(6),
      doc: {
        en: 'Label of the sum, such as `Total`; 6 characters are shown.',
        ko: '합계의 이름이며(예: `총 금액`) 6자까지 보입니다.',
      },
    },
    {
      name: 'sumOp',
      type: string,
      display: shown(11),
      doc: {
        en: 'The sum, such as `15,000원`; a string. 11 characters are shown.',
        ko: '합계이며(예: `15,000원`) 문자열입니다. 11자까지 보입니다.',
      },
    },
  ],
  doc: {
    en: 'A list such as an order. Since SDK 1.40.12.',
    ko: '주문 내역 같은 목록입니다. SDK 1.40.12부터 쓸 수 있습니다.',
  },
};

const item: ObjectSchema = {
  name: 'items.item',
  keys: [
    {
      name: 'item',
      type: string,
      required: true,
      display: shown(6),
      doc: { en: 'Name of the line; 6 characters are shown.', ko: '줄의 이름이며 6자까지 보입니다.' },
    },
    {
      name: 'itemOp',
      type: string,
      required: true,
      doc: {
        en: 'Value of the line, such as `1,000원`; a string.',
        ko: '줄의 값이며(예: `1,000원`) 문자열입니다.',
      },
    },
  ],
  doc: { en: 'A line of the list.', ko: '목록의 한 줄입니다.' },
};

export const objects: Readonly<Record<ObjectName, ObjectSchema>> = {
  link,
  headerLink: { ...link, name: 'headerLink' },
  content,
  button,
  social,
  commerce,
  itemContent,
  'items.item': item,
  ...talkLinkObjects,
};
