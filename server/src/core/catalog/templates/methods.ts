/**
 * `Kakao.Share.*`, until 1.43.0 `Kakao.Link.*`, and what each takes. Measured on 40 SDKs from 1.0.22 to 2.7.9
 * (2026-11-25).
 */
import type { KeySchema, MethodSchema, ValueType, Versions } from './schema.ts';
import { talkLinkMethods } from './talkLink.ts';

const V1_ONLY = { until: '2.0.0' };
/** The sharing functions of today came between 1.8.0 and 1.14.0. */
const SHARING = { since: '1.14.0' };
const SECOND_NAMES = { since: '1.14.0', until: '1.40.6' };

const handler = (name: string, en: string, ko: string, until = '2.0.0'): KeySchema => ({
  name,
  type: { is: 'function' },
  versions: { until },
  hasDefault: true,
  doc: { en: `${en} Until SDK ${until}.`, ko: `${ko} SDK ${until} 전까지 있습니다.` },
});

/** 2.7.4 lacks them, 2.7.9 has them (read in its text). */
const PICKER_SETTINGS = { since: '2.7.9' };

/** Seen in 1.31.0 and, in the code, in 1.37.3 and after. */
const SERIALIZED = { since: '1.31.0' };

const serverCallbackArgs = (type: ValueType, versions: Versions): KeySchema => ({
  name: 'serverCallbackArgs',
  type,
  versions,
  isSerialized: SERIALIZED,
  concern: 'serverCallbackArgs',
  doc: {
    en: 'Values that Kakao’s webhook sends to your server after a successful share: an object, or JSON as a string.',
    ko: '공유에 성공하면 웹훅으로 서버에 전달되는 값입니다. 객체 또는 JSON 문자열입니다.',
  },
});

/** What every way to share takes besides its own keys. */
export const sharing: readonly KeySchema[] = [
  {
    name: 'installTalk',
    type: { is: 'boolean' },
    hasDefault: true,
    doc: {
      en: 'Whether people without KakaoTalk are sent to the app store. Default: `false`.',
      ko: '카카오톡이 없을 때 설치 페이지로 보낼지 여부입니다. 기본값은 `false`입니다.',
    },
  },
  {
    name: 'throughTalk',
    type: { is: 'boolean' },
    versions: { since: '1.35.4' },
    hasDefault: true,
    doc: {
      en: 'Whether phones share through the KakaoTalk app rather than the web page. Default: `true`.',
      ko: '휴대폰에서 웹 대신 카카오톡 앱으로 공유할지 여부입니다. 기본값은 `true`입니다.',
    },
  },
  {
    name: 'extras',
    type: { is: 'object' },
    doc: {
      en: 'Additional values for KakaoTalk; rarely needed.',
      ko: '카카오톡에 추가로 전달하는 값입니다. 보통은 필요하지 않습니다.',
    },
  },
  serverCallbackArgs({ is: 'string' }, { since: '1.27.0', until: '1.39.6' }),
  serverCallbackArgs({ is: 'jsonOrObject' }, { since: '1.39.6' }),
  {
    name: 'shareType',
    type: { is: 'oneOf', values: ['chat', 'friend', 'default'] },
    versions: PICKER_SETTINGS,
    doc: {
      en: 'Who can be chosen: `chat` rooms, `friend`s, or both (`default`). Since SDK 2.7.9.',
      ko: '공유 대상으로 고를 수 있는 종류입니다. `chat`은 채팅방, `friend`는 친구, `default`는 둘 다입니다. SDK 2.7.9부터 쓸 수 있습니다.',
    },
  },
  {
    name: 'limit',
    type: { is: 'integer' },
    versions: PICKER_SETTINGS,
    doc: {
      en: 'How many people or rooms can be chosen at most: a whole number. Since SDK 2.7.9.',
      ko: '한 번에 고를 수 있는 공유 대상의 최대 수이며 정수입니다. SDK 2.7.9부터 쓸 수 있습니다.',
    },
  },
  {
    name: 'callback',
    type: { is: 'function' },
    versions: { since: '1.24.1', until: '2.7.0' },
    hasDefault: { until: '1.39.10' },
    doc: {
      en: 'Called on computers when the share window closes after sending. Removed in SDK 2.7.0; use the webhook.',
      ko: 'PC에서 공유가 끝나면 호출되는 함수입니다. SDK 2.7.0에서 없어졌으므로 웹훅을 사용합니다.',
    },
  },
  handler('success', 'Called after KakaoTalk has been opened.', '카카오톡이 열린 뒤 호출됩니다.'),
  handler('fail', 'Called when sharing failed.', '공유에 실패하면 호출됩니다.'),
  handler('always', 'Called in either case.', '성공과 실패에 관계없이 호출됩니다.'),
];

/** SDK v1 asks for the container first, v2 last: that order shows in its message about missing keys. */
const container: KeySchema = {
  name: 'container',
  type: { is: 'elementOrSelector' },
  required: true,
  fromPage: true,
  doc: {
    en: 'Element that becomes the share button, or a CSS selector for it such as `#share` (an ID needs its `#`).',
    ko: '공유 버튼이 될 요소 또는 CSS 선택자입니다(예: `#share`). ID에는 `#`이 있어야 합니다.',
  },
};

const buttonKeys = (keys: readonly KeySchema[]): readonly KeySchema[] => [
  { ...container, versions: V1_ONLY },
  ...keys,
  { ...container, versions: { since: '2.0.0' } },
];

const templateId = (required: boolean): KeySchema => ({
  name: 'templateId',
  type: { is: 'integer' },
  ...(required && { required }),
  concern: 'templateId',
  doc: {
    en: 'ID of a template from [Tools] > [Message template]: a number, not a string.',
    ko: '[도구] > [메시지 템플릿]에서 만든 템플릿의 ID이며 문자열이 아니라 숫자입니다.',
  },
});

const templateArgs: KeySchema = {
  name: 'templateArgs',
  type: { is: 'object' },
  isSerialized: SERIALIZED,
  hasDefault: true,
  doc: {
    en: 'Values for the `${KEY}` places of the template; strings.',
    ko: '템플릿의 `${KEY}` 자리에 들어갈 값이며 문자열입니다.',
  },
};

const imageUrl = (en: string, ko: string): KeySchema => ({
  name: 'imageUrl',
  type: { is: 'string' },
  required: true,
  doc: { en, ko },
});

const requestUrl: KeySchema = {
  name: 'requestUrl',
  type: { is: 'string' },
  required: true,
  doc: {
    en: 'Page whose Open Graph tags become the message. Its host must be a registered Web domain.',
    ko: '오픈 그래프 태그로 메시지를 만들 페이지입니다. 호스트를 웹 도메인에 등록해야 합니다.',
  },
};

/** Of the functions for images, which return promises since. */
const imageHandlers = [
  handler('success', 'Called when it is done.', '완료되면 호출됩니다.', '1.39.10'),
  handler('always', 'Called when it is done or failed.', '성공과 실패에 관계없이 호출됩니다.', '1.39.10'),
];

const custom = [templateId(true), templateArgs, ...sharing];
const scrap = [requestUrl, templateId(false), templateArgs, ...sharing];

export const methods: readonly MethodSchema[] = [
  {
    name: 'sendDefault',
    versions: SHARING,
    takes: 'message',
    keys: sharing,
    doc: {
      en: 'Shares a message made of a default template.',
      ko: '기본 템플릿으로 만든 메시지를 공유합니다.',
    },
  },
  {
    name: 'createDefaultButton',
    versions: SHARING,
    alias: { name: 'createDefault', versions: SECOND_NAMES },
    formerly: { name: 'createDefault', until: '1.39.10' },
    takes: 'message',
    keys: buttonKeys(sharing),
    doc: {
      en: 'Makes an element share a default template when clicked.',
      ko: '요소를 누르면 기본 템플릿 메시지를 공유하게 합니다.',
    },
  },
  {
    name: 'sendCustom',
    versions: SHARING,
    formerly: { name: 'sendCustomTemplate', until: '1.39.10' },
    takes: 'keys',
    keys: custom,
    doc: {
      en: 'Shares a message made in the template builder.',
      ko: '메시지 템플릿 도구에서 만든 메시지를 공유합니다.',
    },
  },
  {
    name: 'createCustomButton',
    versions: SHARING,
    alias: { name: 'createCustom', versions: SECOND_NAMES },
    formerly: { name: 'createCustom', until: '1.39.10' },
    takes: 'keys',
    keys: buttonKeys(custom),
    doc: {
      en: 'Makes an element share a template of the builder when clicked.',
      ko: '요소를 누르면 직접 만든 템플릿 메시지를 공유하게 합니다.',
    },
  },
  {
    name: 'sendScrap',
    versions: SHARING,
    takes: 'keys',
    keys: scrap,
    doc: {
      en: 'Shares a web page by its Open Graph tags.',
      ko: '웹 페이지를 오픈 그래프 태그로 공유합니다.',
    },
  },
  {
    name: 'createScrapButton',
    versions: SHARING,
    alias: { name: 'createScrap', versions: SECOND_NAMES },
    formerly: { name: 'createScrap', until: '1.39.10' },
    takes: 'keys',
    keys: buttonKeys(scrap),
    doc: {
      en: 'Makes an element share a web page when clicked.',
      ko: '요소를 누르면 웹 페이지를 공유하게 합니다.',
    },
  },
  {
    name: 'uploadImage',
    versions: SHARING,
    takes: 'keys',
    keys: [
      {
        name: 'file',
        type: { is: 'object' },
        required: true,
        fromPage: true,
        doc: {
          en: 'Files of an `<input type="file">`; up to 5 MB.',
          ko: '`<input type="file">`의 파일 목록이며 최대 5MB입니다.',
        },
      },
      ...imageHandlers,
    ],
    doc: {
      en: 'Uploads a picture to Kakao; it stays for up to 100 days.',
      ko: '이미지를 카카오 서버에 올립니다. 최대 100일 동안 보관됩니다.',
    },
  },
  {
    name: 'scrapImage',
    versions: SHARING,
    takes: 'keys',
    keys: [imageUrl('Address of the picture to copy.', '복사할 이미지의 주소입니다.'), ...imageHandlers],
    doc: { en: 'Copies a picture of the web to Kakao.', ko: '웹의 이미지를 카카오 서버로 가져옵니다.' },
  },
  {
    name: 'deleteImage',
    versions: SHARING,
    takes: 'keys',
    keys: [
      imageUrl(
        'Address that `uploadImage` or `scrapImage` gave.',
        '`uploadImage`나 `scrapImage`로 받은 주소입니다.',
      ),
      ...imageHandlers,
    ],
    doc: { en: 'Deletes an uploaded picture.', ko: '올린 이미지를 삭제합니다.' },
  },
  ...talkLinkMethods,
];

/** By either of its names. */
export const methodNamed = (name: string): MethodSchema | undefined =>
  methods.find((method) => method.name === name || method.alias?.name === name);
