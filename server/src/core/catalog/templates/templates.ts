/** The default templates by objectType. Measured on 40 SDKs from 1.0.22 to 2.7.9 (2026-11-25). */
import type { KeySchema, TemplateSchema, ValueType } from './schema.ts';

const string: ValueType = { is: 'string' };
/** Gone in 2.0.1 (measured) or 2.0.0, which is not to be had. */
const HEADER_IMAGE = { since: '1.19.3', until: '2.0.0' };

const content: KeySchema = {
  name: 'content',
  type: { is: 'part', of: 'content', checked: 'whole' },
  required: true,
  doc: { en: 'Picture, title, description and link.', ko: '이미지, 제목, 설명, 링크입니다.' },
};

const social: KeySchema = {
  name: 'social',
  type: { is: 'part', of: 'social', checked: 'whole' },
  doc: {
    en: 'Counters: likes, comments, shares, views, subscribers.',
    ko: '좋아요, 댓글, 공유, 조회, 구독자 수입니다.',
  },
};

const buttonTitle: KeySchema = {
  name: 'buttonTitle',
  type: string,
  doc: {
    en: 'Label of the single button that follows the content link. For own links or two buttons use `buttons`.',
    ko: '콘텐츠 링크로 이동하는 기본 버튼의 이름입니다. 버튼 링크를 따로 정하거나 두 개를 두려면 `buttons`를 씁니다.',
  },
};

const buttons: KeySchema = {
  name: 'buttons',
  type: {
    is: 'list',
    of: 'button',
    max: 2,
    checked: 'whole',
    sizeMessage: 'Illegal argument for "buttons" in Share: size of buttons should be up to 2',
  },
  doc: {
    en: 'At most 2 buttons, each with a title and a link.',
    ko: '버튼 목록이며 최대 2개입니다. 각각 제목과 링크가 있어야 합니다.',
  },
};

const oneShownButton: KeySchema = {
  ...buttons,
  doc: {
    en: 'At most 2 buttons, each with a title and a link. KakaoTalk shows the first one only, beside a button of its own.',
    ko: '버튼 목록이며 최대 2개입니다. 각각 제목과 링크가 있어야 합니다. 카카오톡에는 고정 버튼과 함께 첫 번째 버튼만 보입니다.',
  },
};

const headerImage = (name: string, type: ValueType): KeySchema => ({
  name,
  type,
  versions: HEADER_IMAGE,
  deprecated: true,
  doc: {
    en: 'Background of the header: deprecated in SDK v1, gone in v2.',
    ko: '머리글 배경 이미지입니다. SDK v1에서 지원이 중단되었고 v2에는 없습니다.',
  },
});

const feed: TemplateSchema = {
  objectType: 'feed',
  keys: [
    content,
    {
      name: 'itemContent',
      type: { is: 'part', of: 'itemContent', checked: 'whole' },
      versions: { since: '1.40.12' },
      doc: {
        en: 'A list such as an order. Since SDK 1.40.12.',
        ko: '주문 내역 같은 목록입니다. SDK 1.40.12부터 쓸 수 있습니다.',
      },
    },
    social,
    buttonTitle,
    buttons,
  ],
  title: { en: 'Feed', ko: '피드' },
  doc: {
    en: 'One large picture with title, description and counters.',
    ko: '큰 이미지 한 장에 제목, 설명, 소셜 정보를 담습니다.',
  },
};

const list: TemplateSchema = {
  objectType: 'list',
  keys: [
    {
      name: 'headerTitle',
      type: string,
      required: true,
      doc: { en: 'Title above the list.', ko: '목록 위의 제목입니다.' },
    },
    {
      name: 'headerLink',
      type: { is: 'part', of: 'headerLink', checked: 'whole' },
      required: true,
      doc: { en: 'Where a tap on the header leads.', ko: '머리글을 눌렀을 때 이동할 곳입니다.' },
    },
    {
      name: 'contents',
      type: {
        is: 'list',
        of: 'content',
        min: 2,
        max: 3,
        checked: 'whole',
        sizeMessage:
          'Illegal argument for "contents" in Share: size of contents should be more than 1 and up to 3',
        tooFewMessage: 'Illegal argument for contents: min count(2)',
      },
      required: true,
      doc: { en: 'Two or three contents.', ko: '콘텐츠 목록이며 2개 또는 3개입니다.' },
    },
    headerImage('headerImageUrl', string),
    headerImage('headerImageWidth', { is: 'integer' }),
    headerImage('headerImageHeight', { is: 'integer' }),
    buttonTitle,
    buttons,
  ],
  title: { en: 'List', ko: '리스트' },
  doc: {
    en: 'A header and two or three contents below each other.',
    ko: '머리글 아래에 콘텐츠 2~3개를 나열합니다.',
  },
};

const location: TemplateSchema = {
  objectType: 'location',
  ownButtons: 1,
  keys: [
    content,
    {
      name: 'address',
      type: string,
      required: true,
      doc: { en: 'Address that the map button shows.', ko: '위치 보기 버튼이 보여 주는 주소입니다.' },
    },
    {
      name: 'addressTitle',
      type: string,
      doc: { en: 'Name of the place in KakaoTalk’s map.', ko: '카카오톡 지도에 보이는 장소 이름입니다.' },
    },
    social,
    buttonTitle,
    oneShownButton,
  ],
  title: { en: 'Location', ko: '위치' },
  doc: {
    en: 'Content with an address and a button that shows it on a map.',
    ko: '주소와 지도 버튼이 있는 메시지입니다.',
  },
};

const commerce: TemplateSchema = {
  objectType: 'commerce',
  keys: [
    content,
    {
      name: 'commerce',
      type: { is: 'part', of: 'commerce', checked: 'whole' },
      required: true,
      doc: { en: 'Price and name of the product.', ko: '상품의 가격과 이름입니다.' },
    },
    buttonTitle,
    buttons,
  ],
  title: { en: 'Commerce', ko: '커머스' },
  doc: { en: 'A product with its price and discount.', ko: '상품의 가격과 할인 정보를 담습니다.' },
};

const text: TemplateSchema = {
  objectType: 'text',
  versions: { since: '1.17.0' },
  keys: [
    {
      name: 'text',
      type: string,
      required: true,
      display: { characters: 200, basis: 'documented' },
      doc: { en: 'The text, up to 200 characters.', ko: '본문이며 최대 200자입니다.' },
    },
    {
      name: 'link',
      type: { is: 'part', of: 'link', checked: 'whole' },
      required: true,
      doc: { en: 'Where a tap on the text leads.', ko: '본문을 눌렀을 때 이동할 곳입니다.' },
    },
    buttonTitle,
    buttons,
  ],
  title: { en: 'Text', ko: '텍스트' },
  doc: { en: 'Text without a picture.', ko: '이미지 없이 글만 보냅니다.' },
};

const calendar: TemplateSchema = {
  objectType: 'calendar',
  ownButtons: 1,
  // 2.0.1 lacks it, measured; no release is known between the two.
  versions: { since: '2.1.0' },
  keys: [
    {
      name: 'idType',
      type: { is: 'oneOf', values: ['event', 'calendar'] },
      required: true,
      doc: {
        en: 'What `id` names: an `event`, or a whole `calendar`.',
        ko: '`id`가 가리키는 대상입니다. 일정이면 `event`, 캘린더면 `calendar`입니다.',
      },
    },
    {
      name: 'id',
      type: string,
      required: true,
      doc: {
        en: 'ID of the public event or the calendar of a Kakao Talk Channel.',
        ko: '공개 일정 또는 카카오톡 채널 캘린더의 ID입니다.',
      },
    },
    content,
    oneShownButton,
  ],
  title: { en: 'Calendar', ko: '캘린더' },
  doc: {
    en: 'An event of a Kakao Talk Channel that people can add to their calendar. Since SDK 2.1.0.',
    ko: '톡캘린더에 추가할 수 있는 카카오톡 채널의 일정입니다. SDK 2.1.0부터 쓸 수 있습니다.',
  },
};

/** In the order in which the SDK lists them in its message. */
export const templates: readonly TemplateSchema[] = [feed, list, commerce, location, calendar, text];

const objectTypes = templates.map(({ objectType }) => objectType);

/** Of every message; the SDK looks at it before all others. */
export const objectTypeKey: KeySchema = {
  name: 'objectType',
  type: { is: 'oneOf', values: objectTypes },
  required: true,
  doc: {
    en: `Which default template the message follows: ${objectTypes.join(', ')}.`,
    ko: `메시지가 따르는 기본 템플릿의 종류입니다(${objectTypes.join(', ')}).`,
  },
};
