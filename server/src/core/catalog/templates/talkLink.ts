/**
 * The messages of the first KakaoLink: `Kakao.Link.sendTalkLink` and `createTalkLinkButton`, gone since 1.39.10. Measured
 * on SDKs from 1.0.22 to 1.39.8 (2026-11-25).
 */
import type { KeySchema, MethodSchema, ObjectName, ObjectSchema, TalkLinkObjectName } from './schema.ts';

/** 1.39.8 has it, 1.39.10 lacks it. */
const TALK_LINK = { until: '1.39.10' };

/** What the SDK throws for an image whose width or height is missing, no number, or smaller than 80. */
export const imageSizeMessage = 'Illegal argument for image: width/height should be a number larger than 80';
export const smallestImage = 80;

const key = (
  name: string,
  type: KeySchema['type'],
  [en, ko]: readonly [string, string],
  rest?: Partial<KeySchema>,
): KeySchema => ({ name, type, doc: { en, ko }, ...rest });

const text = key('text', { is: 'string' }, ['Text to show.', '보여 줄 글입니다.']);
/** 1.2.0 lacks it, 1.8.0 has it. */
const displayType = key(
  'displayType',
  { is: 'oneOf', values: ['both', 'sender', 'receiver'] },
  ['Who sees it.', '누구에게 보일지 정합니다.'],
  { versions: { since: '1.8.0' } },
);
const sizes = ['width', 'height'].map((name) =>
  key(name, { is: 'imageSize' }, ['In pixels; 80 or more.', '픽셀 단위이며 80 이상이어야 합니다.'], {
    isAdded: true,
  }),
);
const src = key('src', { is: 'string' }, ['Address of the picture.', '이미지 주소입니다.'], {
  required: true,
});
const web = [
  key('url', { is: 'string' }, ['Address to open.', '이동할 주소입니다.']),
  key('auth', { is: 'boolean' }, ['Opens it logged in.', '로그인한 상태로 엽니다.']),
  key('type', { is: 'oneOf', values: ['web', 'inweb'] }, ['Where it opens.', '어디에서 열지 정합니다.'], {
    hasDefault: true,
  }),
  displayType,
];
const parameters = (name: 'execParams' | 'marketParams') =>
  key(name, { is: 'part', of: name, checked: 'last' }, [
    'Parameters for the apps, by platform.',
    '플랫폼별 앱 파라미터입니다.',
  ]);
const app = [
  key('webUrl', { is: 'string' }, ['Address for computers.', 'PC에서 열 주소입니다.']),
  parameters('execParams'),
  parameters('marketParams'),
  displayType,
];

const object = (name: TalkLinkObjectName, keys: readonly KeySchema[]): ObjectSchema => ({
  name,
  keys,
  doc: { en: 'A part of a talk link.', ko: '카카오톡 링크의 한 부분입니다.' },
});
const platforms = ['iphone', 'ipad', 'android'].map((name) =>
  key(name, { is: 'object' }, [`Parameters for ${name}.`, `${name}에 전달할 파라미터입니다.`]),
);
const requiredText = { ...text, required: true };

export const talkLinkObjects: Readonly<Record<TalkLinkObjectName, ObjectSchema>> = {
  label: object('label', [requiredText, displayType]),
  image: object('image', [src, ...sizes, displayType]),
  webImage: object('webImage', [src, ...sizes, ...web]),
  webButton: object('webButton', [text, ...web]),
  webLink: object('webLink', [requiredText, ...web]),
  appButton: object('appButton', [
    text,
    ...app,
    key('type', { is: 'string' }, ['Kind of action.', '동작의 종류입니다.'], { hasDefault: true }),
  ]),
  appLink: object('appLink', [requiredText, ...app]),
  execParams: object('execParams', platforms),
  marketParams: object('marketParams', platforms),
};

const part = (of: Exclude<ObjectName, 'message'>, en: string, ko: string): KeySchema =>
  key(of, { is: 'part', of, checked: 'whole', ...(of === 'label' && { orString: true }) }, [en, ko]);

const keys: readonly KeySchema[] = [
  part('label', 'Text of the message.', '메시지의 글입니다.'),
  part('image', 'Picture of the message.', '메시지의 이미지입니다.'),
  part('webImage', 'Picture that opens a page.', '웹 페이지를 여는 이미지입니다.'),
  part('webButton', 'Button that opens a page.', '웹 페이지를 여는 버튼입니다.'),
  part('webLink', 'Text that opens a page.', '웹 페이지를 여는 글입니다.'),
  part('appButton', 'Button that opens the app.', '앱을 여는 버튼입니다.'),
  part('appLink', 'Text that opens the app.', '앱을 여는 글입니다.'),
  key(
    'horizontalButton',
    { is: 'array' },
    ['Two buttons beside each other.', '나란히 놓인 두 버튼입니다.'],
    // 1.2.0 lacks it, 1.37.3 has it (both read); the versions between are not known.
    { versions: { since: '1.8.0' } },
  ),
  key('fail', { is: 'function' }, ['Called where it is not supported.', '지원되지 않을 때 호출됩니다.'], {
    hasDefault: true,
  }),
  key('installTalk', { is: 'boolean' }, ['Offers to install KakaoTalk.', '카카오톡 설치를 안내합니다.'], {
    hasDefault: true,
  }),
  key('forwardable', { is: 'boolean' }, ['Whether it can be passed on.', '다시 전달할 수 있는지 정합니다.'], {
    hasDefault: true,
  }),
  key('extras', { is: 'object' }, ['Additional values.', '추가로 전달하는 값입니다.']),
];
const container = key(
  'container',
  { is: 'elementOrSelector' },
  ['Element that becomes the button, or a selector.', '버튼이 될 요소 또는 선택자입니다.'],
  { required: true, fromPage: true },
);

const doc = {
  en: 'Sends a message of the first KakaoLink. Gone since SDK 1.39.10; use `sendDefault`.',
  ko: '초기 카카오링크 메시지를 보냅니다. SDK 1.39.10에서 없어졌으므로 `sendDefault`를 사용합니다.',
};

export const talkLinkMethods: readonly MethodSchema[] = [
  { name: 'sendTalkLink', versions: TALK_LINK, takes: 'keys', keys, doc },
  {
    name: 'createTalkLinkButton',
    versions: TALK_LINK,
    alias: { name: 'createTalkLink', versions: TALK_LINK },
    formerly: { name: 'createTalkLink', until: '1.39.10' },
    takes: 'keys',
    keys: [container, ...keys],
    doc,
  },
];
